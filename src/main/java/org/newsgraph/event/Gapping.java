package org.newsgraph.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.Fragments.Fragment;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.EntityType;

/**
 * Reads gaps: clauses that leave out the verb of the clause before and keep only what contrasts
 * with it (Quirk et al. 1985, 13.92): "Chad blamed Niger, Niger the rain", "Kenya voted for it,
 * Ghana against", "Peru accused Chile, and vice versa". Word order decides, for parsers hang the
 * remnants at random.
 */
final class Gapping {
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "both", "another", "some", "one");

  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Participants participants;
  private final Fragments fragments;

  Gapping(SentenceReader reader) {
    this.reading = reader.reading();
    this.sentence = reading.sentence();
    this.participants = reader.participants();
    this.fragments = new Fragments(reading);
  }

  /**
   * The drafts of the sentence, without what belongs to gapped clauses, and with what these say.
   */
  List<Draft> apply(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>(drafts);
    for (Token t : sentence.tokens()) {
      boolean versa = t.text().equals("versa") && fragments.word(t.index() - 1).equals("vice");
      if (versa) {
        model(out, t.index() - 1).flatMap(this::swapped).ifPresent(out::add);
      }
      Optional<Fragment> fragment = fragments.at(t.index());
      Optional<Draft> model =
          fragment.flatMap(f -> model(out, f.first()).map(m -> ballot(m, f, out)));
      Optional<Draft> told = model.flatMap(m -> like(m, fragment.get()));
      if (told.isPresent()) {
        out.replaceAll(d -> without(d, fragment.get()));
        out.add(told.get());
      }
    }
    return out;
  }

  /** The last thing told by a verb before a token, with no other finite verb between. */
  private Optional<Draft> model(List<Draft> drafts, int before) {
    Draft best = null;
    for (Draft d : drafts) {
      boolean here =
          d.type().isPresent()
              && d.sentence() == sentence.index()
              && d.trigger().end() <= sentence.token(before).span().begin();
      boolean told =
          !d.agents().isEmpty() && (!d.targets().isEmpty() || isBallot(d)) && isFinite(d);
      if (here && told && (best == null || d.trigger().begin() > best.trigger().begin())) {
        best = d;
      }
    }
    boolean negated = best != null && best.status() == Status.DENIED;
    return negated || best == null || isFollowedByVerb(best, before)
        ? Optional.empty()
        : Optional.of(best);
  }

  private static boolean isBallot(Draft d) {
    return d.is(EventType.VOTE_FOR) || d.is(EventType.VOTE_AGAINST);
  }

  private boolean isFinite(Draft d) {
    return sentence.tokens().stream()
        .filter(t -> t.span().equals(d.trigger()))
        .anyMatch(t -> t.isVerb() && !t.xpos().equals("VBG") && !t.is("acl"));
  }

  private boolean isFollowedByVerb(Draft d, int before) {
    return sentence.tokens().stream()
        .filter(t -> t.span().begin() > d.trigger().begin() && t.index() < before)
        .anyMatch(t -> t.isVerb() && t.xpos().matches("VBD|VBZ|VBP"));
  }

  private Optional<Draft> swapped(Draft model) {
    boolean pair = model.agents().size() == 1 && model.targets().size() == 1;
    boolean actors = pair && isActor(model.agents().get(0)) && isActor(model.targets().get(0));
    return actors
        ? Optional.of(
            copy(model.withAgents(model.targets()).withTargets(model.agents()), "vice versa"))
        : Optional.empty();
  }

  private boolean isActor(Participant p) {
    return p.entityKey()
        .map(k -> reading.article().entity(k).type())
        .filter(t -> t != EntityType.PLACE)
        .isPresent();
  }

  private static Draft copy(Draft model, String rule) {
    return new Draft(
        model.type(),
        model.attitude(),
        model.agents(),
        model.targets(),
        Optional.empty(),
        Optional.empty(),
        model.status(),
        model.source(),
        model.sentence(),
        model.trigger(),
        "ellipsis",
        List.of("rule gap: " + rule + ", as in " + model.reasons().get(0)));
  }

  /** What the fragment says, if its second phrase has its like in the clause of the model. */
  private Optional<Draft> like(Draft model, Fragment f) {
    List<Participant> agents = participants.of(List.of(f.subject()));
    boolean same =
        model.agents().stream()
            .anyMatch(a -> agents.stream().anyMatch(b -> Participants.same(a, b)));
    if (agents.isEmpty() || same) {
      return Optional.empty();
    }
    Draft theirs = copy(model, sentence.text(f.first(), f.end() - 1)).withAgents(agents);
    Draft draft = theirs.withTrigger(sentence.token(f.subject()).span());
    Token opener = sentence.token(f.rest());
    if (opener.upos().equals("ADP") || fragments.word(f.rest()).equals("against")) {
      return phrase(draft, model, f);
    }
    List<Participant> targets = objects(model, agents, f);
    return targets.isEmpty() ? Optional.empty() : Optional.of(draft.withTargets(targets));
  }

  /** "Azerbaijan as an insult", "Ghana against": a phrase that the model's clause has as well. */
  private Optional<Draft> phrase(Draft draft, Draft model, Fragment f) {
    String preposition = fragments.word(f.rest());
    if (isBallot(model) && preposition.matches("for|against|in")) {
      boolean against = preposition.equals("against");
      return Optional.of(draft.withType(against ? EventType.VOTE_AGAINST : EventType.VOTE_FOR));
    }
    int verb = tokenOf(model);
    boolean parallel = false;
    for (int i = verb + 1; i < f.first(); i++) {
      parallel |= fragments.word(i).equals(preposition);
    }
    boolean thing = model.targets().stream().noneMatch(this::isActor);
    if (preposition.equals("as")) {
      return parallel && thing ? Optional.of(draft) : Optional.empty();
    }
    int object = sameRoleBehind(model, f.rest() - 1, f);
    List<Participant> targets =
        object < 0 || reading.isTime(object) ? List.of() : participants.of(List.of(object));
    boolean like = targets.stream().anyMatch(this::isActor) != thing;
    return like && !targets.isEmpty() ? Optional.of(draft.withTargets(targets)) : Optional.empty();
  }

  /** "Kenya voted for the text, Ghana against it": how the first voted, which parsers mix up. */
  private Draft ballot(Draft model, Fragment f, List<Draft> drafts) {
    int verb = tokenOf(model);
    int opener = verb + 1;
    while (opener < f.first() && !fragments.word(opener).matches("for|against")) {
      opener++;
    }
    if (!isBallot(model) || opener == f.first() || !fragments.word(f.rest()).equals("against")) {
      return model;
    }
    boolean against = fragments.word(opener).equals("against");
    int object = -1;
    for (int i = opener + 1; i < f.first() && !isAdposition(i); i++) {
      object = sentence.token(i).upos().matches("NOUN|PROPN") ? i : object;
    }
    Draft right = model.withType(against ? EventType.VOTE_AGAINST : EventType.VOTE_FOR);
    Draft told = object < 0 ? right : right.withTargets(participants.of(List.of(object)));
    drafts.replaceAll(d -> d == model ? told : d);
    return told;
  }

  private int tokenOf(Draft d) {
    return sentence.tokens().stream()
        .filter(t -> t.span().equals(d.trigger()))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(0);
  }

  /** "Niger the rain", "Russia five Polish ones", "Sudan both of the others". */
  private List<Participant> objects(Draft model, List<Participant> agents, Fragment f) {
    String opener = fragments.word(f.rest());
    if (opener.matches("both|all|the") && isOthers(f)) {
      return others(agents, f);
    }
    boolean name = reading.mentionAt(f.rest()).filter(m -> endsPhrase(m.end(), f)).isPresent();
    boolean counted = sentence.token(f.rest()).upos().equals("NUM");
    if (!name && !counted && !DETERMINERS.contains(opener)) {
      return List.of();
    }
    int head = headOf(f);
    boolean actorWanted = model.targets().stream().anyMatch(this::isActor);
    if (head < 0 || reading.isTime(head) || name && !actorWanted) {
      return List.of();
    }
    if (sentence.token(head).lemma().equals("one")) {
      return demonym(f);
    }
    int behind = sameRoleBehind(model, head, f);
    if (behind >= 0 || sentence.token(head).lemma().equals("own")) {
      return behind < 0 ? List.of() : participants.of(List.of(behind));
    }
    return participants.of(List.of(head));
  }

  /** "Oslo recalled its envoy from Rome, Bern its own from Paris": who fills the same place. */
  private int sameRoleBehind(Draft model, int head, Fragment f) {
    int target =
        model.targets().stream()
            .flatMap(p -> p.span().stream())
            .mapToInt(p -> tokenAt(p.begin()))
            .findFirst()
            .orElse(0);
    String preposition =
        target == 0 ? "" : fragments.word(target - (isArticle(target - 1) ? 2 : 1));
    boolean adposition = target > 0 && isAdposition(target - (isArticle(target - 1) ? 2 : 1));
    int object = adposition && fragments.word(head + 1).equals(preposition) ? head + 1 : f.end();
    int found = -1;
    for (int i = object + 1; i < f.end() && !isAdposition(i); i++) {
      found = sentence.token(i).upos().matches("NOUN|PROPN") ? i : found;
    }
    return found;
  }

  private boolean isAdposition(int token) {
    return token >= 0 && sentence.token(token).upos().equals("ADP");
  }

  private boolean isArticle(int token) {
    return fragments.word(token).matches("the|a|an");
  }

  private int tokenAt(int begin) {
    return sentence.tokens().stream()
        .filter(t -> t.span().begin() == begin)
        .mapToInt(Token::index)
        .findFirst()
        .orElse(0);
  }

  private boolean endsPhrase(int next, Fragment f) {
    return next >= f.end() || sentence.token(next).upos().matches("ADP|SCONJ");
  }

  private boolean isOthers(Fragment f) {
    String last = fragments.word(f.end() - 1);
    return f.end() - f.rest() <= 4 && last.matches("others|other");
  }

  /** The other States of the sentence: "both" are two, "the other" is one. */
  private List<Participant> others(List<Participant> agents, Fragment f) {
    Set<String> keys = new LinkedHashSet<>();
    for (int i = 0; i < f.first(); i++) {
      reading
          .entityAt(i)
          .filter(e -> e.type() == EntityType.STATE)
          .map(Entity::key)
          .ifPresent(keys::add);
    }
    agents.forEach(a -> a.entityKey().ifPresent(keys::remove));
    int wanted = fragments.word(f.end() - 1).equals("other") ? 1 : 2;
    return keys.size() != wanted
        ? List.of()
        : keys.stream()
            .map(k -> new Participant(label(k), Optional.of(k), Optional.empty()))
            .toList();
  }

  private String label(String key) {
    return reading.article().entity(key).label();
  }

  private List<Participant> demonym(Fragment f) {
    for (int i = f.rest(); i < f.end(); i++) {
      Optional<Entity> state = reading.entityAt(i).filter(e -> e.type() == EntityType.STATE);
      if (state.isPresent()) {
        Entity e = state.get();
        return List.of(new Participant(e.label(), Optional.of(e.key()), Optional.empty()));
      }
    }
    return List.of();
  }

  /** The last noun before a preposition. */
  private int headOf(Fragment f) {
    int head = -1;
    for (int i = f.rest(); i < f.end(); i++) {
      Token t = sentence.token(i);
      if (t.upos().equals("ADP") || t.upos().equals("CCONJ")) {
        break;
      }
      boolean noun = t.upos().matches("NOUN|PROPN|NUM");
      head = noun || t.lemma().equals("one") || t.text().equals("own") ? i : head;
    }
    return head;
  }

  /** Without participants that stand in the fragment, if others are left. */
  private Draft without(Draft d, Fragment f) {
    int begin = sentence.token(f.first()).span().begin();
    int end = sentence.token(f.end() - 1).span().end();
    if (d.sentence() != sentence.index() || d.trigger().begin() >= begin) {
      return d;
    }
    List<Participant> targets =
        d.targets().stream()
            .filter(p -> p.span().filter(s -> s.begin() >= begin && s.end() <= end).isEmpty())
            .toList();
    return targets.isEmpty() ? d : d.withTargets(targets);
  }
}
