package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.event.frame.Frame;
import org.newsgraph.event.frame.FrameLexicon;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Mention;

/** Who can accuse, vote or promise: not a blockade, nor a speech, nor nobody. */
final class Agency {
  private static final Set<String> ASSEMBLIES =
      Set.of(
          "conference",
          "summit",
          "meeting",
          "mission",
          "report",
          "motion",
          "inquiry",
          "community",
          "authority",
          "majority",
          "minority",
          "university",
          "audience",
          "faction",
          "coalition",
          "population",
          "establishment",
          "institution",
          "foundation",
          "regiment",
          "department");

  private static final Pattern PERSONS =
      Pattern.compile("\\p{L}{2,}(er|or|ist|ian|ee|ant|man|men|woman|women|people|folk|ship)");

  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final FrameLexicon lexicon;

  Agency(Reading reading, FrameLexicon lexicon) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.lexicon = lexicon;
  }

  /**
   * Those of the heads that can do what is done by saying; for somebody's words ("his statement",
   * "a letter from the ministry") him whose words they are.
   *
   * @param ballot whether it is done by voting: "no delegation voted against" counts votes
   */
  List<Integer> speakers(List<Integer> heads, boolean ballot) {
    List<Integer> out = new ArrayList<>();
    for (int h : heads) {
      Optional<Integer> author = isWords(h) ? author(h) : Optional.empty();
      int who = author.orElse(h);
      boolean unnamed = ballot && sentence.token(who).text().equalsIgnoreCase("those");
      if (canSpeak(who) && (ballot || !isNobody(who)) && !unnamed && !out.contains(who)) {
        out.add(who);
      }
    }
    return out;
  }

  /**
   * Those of the heads that act themselves: "a bombing killed ten", "rockets hit the base" name
   * nobody who did it.
   */
  List<Integer> doers(List<Integer> heads) {
    return heads.stream().filter(h -> !isBlow(h) && !isBareWeapon(h)).toList();
  }

  private boolean isBareWeapon(int head) {
    int thing = reading.measured(head);
    return reading.inClass(thing, "munition")
        && reading.mentionsAt(thing).isEmpty()
        && sentence.children(thing).stream().noneMatch(c -> reading.isActor(c.index()));
  }

  /**
   * Those of the heads that can act: names, people, bodies, forces and what they act with; neither
   * "efforts" nor "a proclamation" nor "general elections", nor "no group".
   *
   * @param ballot whether it is done by voting
   */
  List<Integer> actors(List<Integer> heads, boolean ballot) {
    return heads.stream().filter(h -> canAct(h) && (ballot || !isNobody(h))).toList();
  }

  private boolean canAct(int head) {
    Token t = sentence.token(reading.measured(head));
    boolean unnamed = t.upos().equals("NOUN") && reading.mentionsAt(t.index()).isEmpty();
    return !unnamed
        || reading.isActor(t.index())
        || reading.inClass(t.index(), "title")
        || reading.inClass(t.index(), "weapon")
        || reading.inClass(t.index(), "quantity")
        || ASSEMBLIES.contains(t.lemma())
        || isPerson(t);
  }

  /** A noun whose form says that it is somebody: "hardliners", "abstainers", "tenants". */
  private boolean isPerson(Token t) {
    String word = t.lemma().toLowerCase(Locale.ROOT);
    return PERSONS.matcher(word).matches()
        || lexicon.of(t.lemma(), Frame.Part.NOUN).isEmpty()
            && sentence.children(t.index()).isEmpty();
  }

  private boolean isBlow(int head) {
    boolean blow = reading.inClass(head, "attack") || reading.inClass(head, "blow");
    return blow && reading.mentionsAt(head).isEmpty();
  }

  /** "The plane crashed, killing ten": what an accident does, nobody has done. */
  boolean isAccident(int predicate) {
    Token t = sentence.token(predicate);
    Token up = t.head() >= 0 ? sentence.token(t.head()) : t;
    boolean shared = t.is("conj") && reading.clauses().heads(predicate, "nsubj").isEmpty();
    boolean effect = t.is("advcl") && t.xpos().equals("VBG") || shared;
    return effect && reading.inClass(up.index(), "accident");
  }

  /** "nine Syrians", "Syrians": some people of a state, unlike "the Syrians". */
  boolean areNationals(int head) {
    boolean demonym =
        reading.mentionsAt(head).stream().anyMatch(m -> m.kind() == Mention.Kind.DEMONYM);
    return demonym
        && sentence.token(head).xpos().matches("NNP?S")
        && sentence.children(head, "det").stream().noneMatch(d -> d.text().matches("(?i)the"));
  }

  private boolean isWords(int head) {
    String lemma = sentence.token(head).lemma();
    return lemma.matches(
            "statement|speech|letter|tweet|post|message|communique|communiqué|article|note"
                + "|telegram|appeal|petition|editorial|manifesto|declaration|memo|cable")
        && reading.entityAt(head).isEmpty();
  }

  /** "the ministry's statement", "a letter from the envoy". */
  private Optional<Integer> author(int head) {
    List<Integer> owners = new ArrayList<>(reading.clauses().heads(head, "nmod:poss"));
    owners.addAll(reading.clauses().obliques(head, "by"));
    owners.addAll(reading.clauses().obliques(head, "from"));
    return owners.stream().filter(reading::isActor).findFirst();
  }

  private boolean canSpeak(int head) {
    Token t = sentence.token(head);
    boolean named = !reading.mentionsAt(head).isEmpty() || !t.upos().equals("NOUN");
    return named
        || reading.isActor(head)
        || reading.inClass(head, "title")
        || reading.inClass(head, "text")
        || ASSEMBLIES.contains(t.lemma())
        || !isAct(t);
  }

  /** "No option", "nothing": what is said of none is said of nobody. */
  private boolean isNobody(int head) {
    String word = sentence.token(head).text().toLowerCase(Locale.ROOT);
    return word.equals("nothing")
        || sentence.children(head, "det").stream().anyMatch(d -> d.text().matches("(?i)no"));
  }

  /** A noun that names a deed or a state: the lexicon has it as one, or its ending tells. */
  private boolean isAct(Token t) {
    return !lexicon.of(t.lemma(), Frame.Part.NOUN).isEmpty()
        || t.lemma().matches("\\p{L}{4,}(ment|tion|sion|ness|ance|ence|ity|ism|ing)");
  }
}
