package org.newsgraph.linking.coreference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.Mention;
import org.newsgraph.linking.coreference.Discourse.Place;

/**
 * Third-person pronouns in the author's own words. Candidates are weighed by nearness and
 * grammatical role, after Lappin and Leass (1994); where two are close, none is taken.
 */
final class PronounResolver {
  private static final int SENTENCES = 4;
  private static final double MARGIN = 9;

  private final Discourse discourse;
  private final Roles roles;
  private final List<Mention> mentions;
  private final Binding binding;

  /**
   * @param mentions names and what was resolved so far, in text order; grows as the caller adds
   */
  PronounResolver(Discourse discourse, Roles roles, List<Mention> mentions) {
    this.discourse = discourse;
    this.roles = roles;
    this.mentions = mentions;
    this.binding = new Binding(discourse, mentions);
  }

  /** The entity that a pronoun stands for, with the score; empty where that is not sure. */
  Optional<Choice> resolve(AnalyzedSentence s, Token pronoun) {
    String word = Discourse.word(s, pronoun.index());
    return switch (word) {
      case "he", "him", "his", "himself" -> person(s, pronoun, Gender.MALE);
      case "she", "her", "hers", "herself" -> person(s, pronoun, Gender.FEMALE);
      case "it", "its", "itself" -> thing(s, pronoun);
      case "they", "their" -> group(s, pronoun);
      default -> Optional.empty();
    };
  }

  /**
   * What was chosen.
   *
   * @param entityKey whom the pronoun stands for
   * @param score confidence, 0 to 1
   * @param why the signs that spoke for it
   */
  record Choice(String entityKey, double score, String why) {}

  private interface Fits {
    boolean test(Mention m, Entity e);
  }

  private Optional<Choice> person(AnalyzedSentence s, Token pronoun, Gender gender) {
    Fits fits =
        (m, e) ->
            e.type() == EntityType.PERSON
                && roles.gender(e.key()).agrees(gender)
                && !isDoubtfulName(m, e);
    Map<String, Double> scores = candidates(s, pronoun, fits);
    scores.replaceAll((key, score) -> roles.gender(key) == Gender.UNKNOWN ? score - 6 : score);
    blockByOpenPronoun(s, pronoun, gender, scores);
    return choose(scores, gender.name().toLowerCase(java.util.Locale.ROOT) + " person");
  }

  /** A single unknown word, only at the head of one sentence: any noun looks so there ("Rain"). */
  private boolean isDoubtfulName(Mention m, Entity e) {
    return m.first() == 0
        && m.end() == 1
        && e.qid().isEmpty()
        && e.label().indexOf(' ') < 0
        && mentions.stream().filter(o -> o.isName() && o.entityKey().equals(e.key())).count() == 1;
  }

  /** "He" again after a "he" that stayed open: both are somebody who is not told. */
  private void blockByOpenPronoun(
      AnalyzedSentence s, Token pronoun, Gender gender, Map<String, Double> scores) {
    String subject = gender == Gender.MALE ? "he" : "she";
    List<AnalyzedSentence> back = discourse.backwards(s, 2);
    for (int d = 0; d < back.size(); d++) {
      for (Token t : back.get(d).tokens()) {
        boolean before = d > 0 || t.index() < pronoun.index();
        boolean open = before && !discourse.isQuoted(t) && !isResolved(back.get(d), t);
        if (open && t.text().equalsIgnoreCase(subject) && !isForward(back.get(d), t, gender)) {
          scores.merge("", 124 - 25.0 * d, Math::max);
        }
      }
    }
  }

  /** "Asked whether he would go, the premier, Juan Soto, laughed": the one who comes after it. */
  private boolean isForward(AnalyzedSentence s, Token pronoun, Gender gender) {
    for (Mention m : inSentence(s.index())) {
      boolean main =
          m.first() > pronoun.index()
              && discourse.place(m) == Place.SUBJECT
              && !discourse.isEmbedded(m);
      Entity e = discourse.article().entity(m);
      if (main && e.type() == EntityType.PERSON && roles.gender(e.key()).agrees(gender)) {
        return true;
      }
    }
    return false;
  }

  private boolean isResolved(AnalyzedSentence s, Token t) {
    for (Mention m : mentions) {
      if (m.sentence() == s.index() && m.first() == t.index()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Choice> thing(AnalyzedSentence s, Token pronoun) {
    boolean possessive = pronoun.xpos().equals("PRP$");
    boolean addressed = !possessive && isAddressed(s, pronoun);
    if (!possessive && !addressed && (isEmpty(s, pronoun) || !isSubject(s, pronoun))) {
      return Optional.empty();
    }
    Map<String, Double> scores =
        candidates(s, pronoun, addressed ? this::isAddressee : PronounResolver::isBody);
    blockByNouns(s, pronoun, scores);
    return choose(scores, "body or state");
  }

  /** "accused it", "called on it": verbs whose object is somebody who can answer. */
  private static boolean isAddressed(AnalyzedSentence s, Token pronoun) {
    boolean object = pronoun.is("obj") || pronoun.is("iobj") || pronoun.is("obl");
    if (!object || pronoun.head() < 0 || pronoun.head() > pronoun.index()) {
      return false;
    }
    String verb = s.token(pronoun.head()).lemma();
    String before = Discourse.word(s, pronoun.index() - 1);
    String behind = Discourse.word(s, pronoun.index() + 1);
    return PronounWords.ADDRESSING.contains(verb)
        || verb.equals("call") && before.matches("on|upon")
        || verb.equals("blame") && !behind.equals("on");
  }

  private boolean isAddressee(Mention m, Entity e) {
    return isBody(m, e)
        && !(m.kind() == Mention.Kind.DEMONYM && discourse.place(m) == Place.POSSESSOR);
  }

  private static boolean isBody(Mention m, Entity e) {
    return e.type() == EntityType.STATE
        || e.type() == EntityType.ORGANIZATION
        || e.type() == EntityType.ARMED_GROUP;
  }

  /** "they" for a body that is many: ministers of a group, a militia. */
  private Optional<Choice> group(AnalyzedSentence s, Token pronoun) {
    if (pronoun.xpos().equals("PRP") && !isSubject(s, pronoun)) {
      return Optional.empty();
    }
    Fits fits =
        (m, e) ->
            (e.type() == EntityType.ARMED_GROUP || e.type() == EntityType.ORGANIZATION)
                && isPlural(m);
    Map<String, Double> scores = candidates(s, pronoun, fits);
    blockByNouns(s, pronoun, scores);
    return choose(scores, "group");
  }

  private boolean isPlural(Mention m) {
    AnalyzedSentence s = discourse.article().sentences().get(m.sentence());
    Token last = s.token(m.end() - 1);
    boolean membersOf =
        m.first() >= 2
            && s.token(m.first() - 1).text().matches("of|the")
            && discourse.place(m) != Place.OBJECT
            && hasPluralBefore(s, m.first());
    return last.xpos().equals("NNPS") || last.xpos().equals("NNS") || membersOf;
  }

  private static boolean hasPluralBefore(AnalyzedSentence s, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
      if (s.token(i).xpos().equals("NNS")) {
        return true;
      }
    }
    return false;
  }

  private boolean isEmpty(AnalyzedSentence s, Token pronoun) {
    Token verb = pronoun.head() >= 0 ? s.token(pronoun.head()) : pronoun;
    int next = pronoun.index() + 1;
    while (next < s.size()
        && s.token(next).upos().matches("ADV|PART|AUX")
        && !s.token(next).lemma().equals("be")) {
      next++;
    }
    boolean copula = next < s.size() && s.token(next).lemma().equals("be");
    boolean passive =
        copula
            && next + 1 < s.size()
            && s.token(next + 1).xpos().matches("VBG")
            && !s.token(next + 1).is("amod");
    return (copula && !passive && !PronounWords.isOfSomebody(s, next + 1))
        || PronounWords.EMPTY_IT.contains(verb.lemma())
        || next < s.size() && PronounWords.EMPTY_IT.contains(s.token(next).lemma()) && !passive;
  }

  private static boolean isSubject(AnalyzedSentence s, Token pronoun) {
    int next = pronoun.index() + 1;
    while (next < s.size() && s.token(next).upos().equals("ADV")) {
      next++;
    }
    boolean participle =
        next < s.size() && pronoun.is("nsubj") && s.token(next).xpos().equals("VBN");
    return participle
        || next < s.size()
            && (s.token(next).xpos().matches("VBD|VBZ|VBP|MD")
                || s.token(next).upos().equals("AUX"));
  }

  /** A sentence about a thing without a name: "it" may be that thing. */
  private void blockByNouns(AnalyzedSentence s, Token pronoun, Map<String, Double> scores) {
    List<AnalyzedSentence> back = discourse.backwards(s, 2);
    double best = -1;
    for (int d = 0; d < back.size(); d++) {
      int noun = discourse.namelessSubject(back.get(d));
      if (noun >= 0 && (d > 0 || noun < pronoun.index())) {
        best = Math.max(best, 100 - 25.0 * d + 18);
      }
    }
    if (best > 0) {
      scores.put("", best);
    }
  }

  private Map<String, Double> candidates(AnalyzedSentence s, Token pronoun, Fits fits) {
    Map<String, Double> scores = new LinkedHashMap<>();
    List<AnalyzedSentence> back = discourse.backwards(s, SENTENCES);
    Set<String> others = binding.coArguments(s, pronoun);
    for (int d = 0; d < back.size(); d++) {
      for (Mention m : inSentence(back.get(d).index())) {
        Entity e = discourse.article().entity(m);
        boolean before = d > 0 || m.end() <= pronoun.index();
        if (!before
            || others.contains(e.key())
            || !fits.test(m, e)
            || binding.isExcluded(s, pronoun, m, d)) {
          continue;
        }
        scores.merge(e.key(), score(back, d, m, pronoun), Math::max);
      }
    }
    addFrequency(scores);
    return scores;
  }

  private List<Mention> inSentence(int sentence) {
    List<Mention> out = new ArrayList<>();
    for (Mention m : mentions) {
      if (m.sentence() == sentence) {
        out.add(m);
      }
    }
    return out;
  }

  private double score(List<AnalyzedSentence> back, int d, Mention m, Token pronoun) {
    double score = 100 - 25.0 * d;
    if (d > 0 && back.get(d).block() != back.get(0).block()) {
      score -= 8;
    }
    Place place = discourse.place(m);
    score +=
        switch (place) {
          case SUBJECT -> 24;
          case OBJECT -> 8;
          case OTHER -> 4;
          case POSSESSOR -> 5;
        };
    if (d > 0 && place == Place.SUBJECT && discourse.isEmbedded(m)) {
      score -= 12;
    }
    if (d == 0 && pronoun.xpos().equals("PRP$") && place == Place.SUBJECT) {
      score += 8;
    }
    return score;
  }

  /** Whom an article speaks of most is the likelier one. */
  private void addFrequency(Map<String, Double> scores) {
    for (Map.Entry<String, Double> e : scores.entrySet()) {
      long times = mentions.stream().filter(m -> m.entityKey().equals(e.getKey())).count();
      e.setValue(e.getValue() + Math.min(6, times));
    }
  }

  private static Optional<Choice> choose(Map<String, Double> scores, String kind) {
    String best = null;
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Double> e : scores.entrySet()) {
      if (e.getValue() > first) {
        second = first;
        first = e.getValue();
        best = e.getKey();
      } else {
        second = Math.max(second, e.getValue());
      }
    }
    if (best == null || best.isEmpty() || first - second < MARGIN) {
      return Optional.empty();
    }
    double margin = Math.min(40, first - second);
    return Optional.of(new Choice(best, .6 + margin / 100, "nearest " + kind + " that fits"));
  }
}
