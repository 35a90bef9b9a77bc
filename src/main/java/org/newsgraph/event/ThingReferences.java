package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Says which text, deal or deed is meant where a target only points back: "voted for the text",
 * "denied it", "welcomed this". The nearest earlier phrase that says more counts; where none does,
 * the target stays as the text has it, and a pronoun stays open.
 */
final class ThingReferences {
  private static final Set<String> POINTERS = Set.of("it", "this", "that");
  private static final List<Set<String>> FAMILIES =
      List.of(
          Set.of(
              "draft",
              "resolution",
              "text",
              "motion",
              "document",
              "measure",
              "proposal",
              "bill",
              "amendment",
              "statement",
              "declaration"),
          Set.of(
              "deal",
              "agreement",
              "accord",
              "pact",
              "treaty",
              "bargain",
              "truce",
              "ceasefire",
              "settlement",
              "memorandum",
              "compromise"),
          Set.of("ruling", "award", "verdict", "judgment", "judgement"),
          Set.of("strike", "raid", "airstrike", "bombing", "bombardment"),
          Set.of("coup", "putsch", "takeover"));

  private static final Set<String> VAGUE =
      Set.of(
          "same",
          "such",
          "new",
          "other",
          "own",
          "first",
          "second",
          "third",
          "last",
          "latest",
          "final",
          "previous",
          "earlier",
          "one",
          "any",
          "no",
          "this",
          "these",
          "those",
          "two",
          "both",
          "whole",
          "very",
          "rival",
          "entire",
          "s");

  /** What a stance or an act on a text is about, so that "it" may mean the same. */
  private static final Set<EventType> ON_THINGS =
      EnumSet.of(
          EventType.CONDEMNATION,
          EventType.PRAISE,
          EventType.SUPPORT,
          EventType.REJECTION,
          EventType.VETO,
          EventType.VOTE_FOR,
          EventType.VOTE_AGAINST,
          EventType.ABSTENTION,
          EventType.ADOPTION,
          EventType.PROPOSAL);

  /** Acts by which a deed is judged, or looked into. */
  private static final Set<EventType> JUDGING =
      EnumSet.of(
          EventType.CONDEMNATION,
          EventType.PRAISE,
          EventType.SUPPORT,
          EventType.REJECTION,
          EventType.INVESTIGATION);

  private static final int PHRASE_REACH = 12;
  private static final int SAME_NOUN_REACH = 6;
  private static final int PRONOUN_REACH = 1;

  /** A noun phrase of the article whose words may say what a later one means. */
  private record Phrase(Reading reading, Participants words, Token head) {
    int sentence() {
      return reading.sentence().index();
    }

    String lemma() {
      return head.lemma().toLowerCase(Locale.ROOT);
    }
  }

  /** Words for a charge that do not say what it is. */
  /** "lying, a charge it denied", "lying, which it denied": the denial is no part of the charge. */
  private static final String OWN_DENIAL =
      ",\\s(?:which|something|an?\\s(?:charge|accusation|allegation|claim|suggestion))\\s.*$";

  private static final Set<String> CHARGES =
      Set.of(
          "charge",
          "allegation",
          "accusation",
          "claim",
          "report",
          "assertion",
          "suggestion",
          "insinuation",
          "finding",
          "rumour",
          "rumor",
          "responsibility",
          "involvement");

  private final List<Phrase> phrases = new ArrayList<>();
  private final DeedReferences deeds = new DeedReferences();

  /** Takes note of the noun phrases of the next sentence. */
  void add(SentenceReader reader) {
    deeds.add(reader);
    Reading reading = reader.reading();
    Participants participants = reader.participants();
    for (Token t : reading.sentence().tokens()) {
      boolean predicate = reading.sentence().child(t.index(), "cop").isPresent();
      boolean phrase = t.upos().equals("NOUN") && !t.is("compound") && !t.is("amod") && !predicate;
      if (phrase && reading.mentionsAt(t.index()).isEmpty() && !reading.isTime(t.index())) {
        phrases.add(new Phrase(reading, participants, t));
      }
    }
  }

  /** Whether acts of this class may have a thing as target, so that "it" may be one. */
  static boolean mayConcernThing(EventType type) {
    return ON_THINGS.contains(type) || type == EventType.DENIAL;
  }

  /** A participant that stands for a pronoun until {@link #resolve} says what it means. */
  static boolean isPointer(Participant p) {
    return p.entityKey().isEmpty() && POINTERS.contains(p.label());
  }

  /** The drafts, in the same order, with what their targets mean; none is left a pronoun. */
  List<Draft> resolve(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      out.add(resolved(d, out));
    }
    return out;
  }

  private Draft resolved(Draft d, List<Draft> before) {
    List<Participant> targets = new ArrayList<>();
    boolean changed = false;
    for (Participant t : d.targets()) {
      Optional<Participant> meant = meant(t, d, before);
      changed |= meant.isPresent() || isPointer(t);
      if (meant.isPresent() || !isPointer(t)) {
        targets.add(meant.orElse(t));
      }
    }
    if (d.is(EventType.DENIAL) && targets.isEmpty() && !changed) {
      return charge(d, before).map(c -> d.withTargets(List.of(c))).orElse(d);
    }
    return changed ? d.withTargets(targets) : d;
  }

  private Optional<Participant> meant(Participant target, Draft d, List<Draft> before) {
    if (target.entityKey().isPresent() || target.span().isEmpty()) {
      return Optional.empty();
    }
    String only = target.label().toLowerCase(Locale.ROOT);
    boolean pointer = isPointer(target);
    if (d.is(EventType.DENIAL)) {
      return pointer || only.startsWith("doing so") || only.startsWith("having done")
          ? charge(d, before)
          : isCharge(only) ? charge(d, before).map(c -> withNoun(only, c)) : Optional.empty();
    }
    boolean judging = d.type().isEmpty() || d.type().filter(JUDGING::contains).isPresent();
    if (pointer) {
      return judged(target, d, before)
          .or(() -> judging ? deeds.meant(target, d, before) : Optional.empty());
    }
    Optional<Participant> fuller =
        only.indexOf(' ') < 0 ? fuller(target, d.sentence()) : Optional.empty();
    return fuller.or(() -> judging ? deeds.meant(target, d, before) : Optional.empty());
  }

  private static boolean isCharge(String label) {
    String noun = label.substring(label.lastIndexOf(' ') + 1);
    return CHARGES.contains(noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun);
  }

  /** "the charge" with what it is: "charge of arming rebels", "claim that it shot first". */
  private static Participant withNoun(String noun, Participant charge) {
    String first = charge.label().split(" ", 2)[0];
    String link = first.endsWith("ing") || DeedNames.isName(charge.label()) ? " of " : " that ";
    return new Participant(noun + link + charge.label(), Optional.empty(), Optional.empty());
  }

  /** What the denier was accused of, or what others say, in this sentence or the one before. */
  private Optional<Participant> charge(Draft denial, List<Draft> before) {
    List<Draft> near =
        before.stream()
            .filter(d -> denial.sentence() - d.sentence() <= PRONOUN_REACH)
            .filter(d -> !d.is(EventType.DENIAL))
            .sorted(Comparator.comparing(Draft::trigger).reversed())
            .toList();
    return near.stream()
        .filter(d -> d.is(EventType.ACCUSATION) && !isBy(d, denial))
        .flatMap(d -> matter(d).stream())
        .findFirst()
        .or(
            () ->
                near.stream()
                    .filter(d -> d.status() == Status.CLAIMED && isBy(d, denial))
                    .flatMap(d -> deeds.named(d).stream())
                    .findFirst())
        .or(
            () ->
                near.stream()
                    .filter(d -> d.status() == Status.CLAIMED && !isBy(d, denial))
                    .flatMap(d -> matter(d).stream())
                    .findFirst());
  }

  private static boolean isBy(Draft d, Draft denial) {
    return d.agents().stream().anyMatch(a -> isAmong(a, denial.agents()));
  }

  /** What an accusation is about, in the text's words. */
  private static Optional<Participant> matter(Draft d) {
    return d.about()
        .map(
            about ->
                about
                    .replaceFirst("^(?:of|for|that|over|with)\\s+", "")
                    .replaceFirst(OWN_DENIAL, "")
                    .replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", ""))
        .filter(words -> words.indexOf(' ') > 0)
        .map(words -> new Participant(words, Optional.empty(), Optional.empty()));
  }

  private static boolean isAmong(Participant p, List<Participant> all) {
    return all.stream().anyMatch(o -> Participants.same(p, o));
  }

  /** "Iran condemned the raid, and Iraq denounced it": the thing that was judged or voted last. */
  private Optional<Participant> judged(Participant it, Draft d, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft o = before.get(i);
      int back = d.sentence() - o.sentence();
      if (back > PRONOUN_REACH) {
        break;
      }
      boolean stance = o.type().isEmpty() && o.attitude().isPresent();
      boolean onThing = stance || o.type().filter(ON_THINGS::contains).isPresent();
      List<Participant> things =
          o.targets().stream()
              .filter(t -> t.entityKey().isEmpty() && !deeds.isSomebody(t))
              .toList();
      if (onThing && things.size() == 1 && o.targets().size() == 1) {
        return Optional.of(things.get(0));
      }
    }
    return Optional.empty();
  }

  /** "the text": the last phrase with this noun or one of its kind that says which. */
  private Optional<Participant> fuller(Participant target, int sentence) {
    int begin = target.span().orElseThrow().begin();
    Optional<Phrase> own =
        phrases.stream()
            .filter(p -> p.sentence() == sentence && p.head().span().begin() == begin)
            .findFirst();
    if (own.isEmpty() || !isDefinite(own.get())) {
      return Optional.empty();
    }
    String noun = own.get().lemma();
    Set<String> family =
        FAMILIES.stream().filter(f -> f.contains(noun)).findFirst().orElse(Set.of(noun));
    int reach = family.size() > 1 ? PHRASE_REACH : SAME_NOUN_REACH;
    for (int i = phrases.indexOf(own.get()) - 1; i >= 0; i--) {
      Phrase p = phrases.get(i);
      if (sentence - p.sentence() > reach) {
        break;
      }
      boolean number = p.head().xpos().equals(own.get().head().xpos());
      if (family.contains(p.lemma()) && number) {
        Participant words = p.words().described(p.head().index());
        if (saysWhich(words.label(), family)) {
          String label = words.label().replaceFirst("'s?$", "");
          return Optional.of(new Participant(label, Optional.empty(), words.span()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean saysWhich(String label, Set<String> family) {
    Set<String> words = new TreeSet<>(EventJoiner.words(label.replaceFirst("'s?$", "")));
    words.removeAll(family);
    words.removeAll(VAGUE);
    return !words.isEmpty();
  }

  private static boolean isDefinite(Phrase p) {
    AnalyzedSentence s = p.reading().sentence();
    int before = p.head().index() - 1;
    return before >= 0 && s.token(before).text().matches("(?i)the|this|that|these|those");
  }
}
