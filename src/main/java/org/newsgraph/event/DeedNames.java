package org.newsgraph.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Names the deed that a draft tells: "strike on the port by Israel", "Kosovo banned the plates".
 */
final class DeedNames {
  private static final int LONGEST_CLAUSE = 12;

  /** The noun of a class and the preposition before what it is done to. */
  private record Noun(String word, String preposition) {}

  private static final Map<EventType, Noun> NOUNS = nouns();

  private static final Set<String> OF =
      Set.of(
          "killing",
          "murder",
          "massacre",
          "slaughter",
          "assassination",
          "bombing",
          "shelling",
          "bombardment",
          "invasion",
          "imprisonment",
          "detention");
  private static final Set<String> AGAINST =
      Set.of("violence", "aggression", "operation", "offensive", "atrocity");

  private DeedNames() {}

  private static Map<EventType, Noun> nouns() {
    Map<EventType, Noun> out = new EnumMap<>(EventType.class);
    out.put(EventType.STRIKE, new Noun("strike", "on"));
    out.put(EventType.ATTACK, new Noun("attack", "on"));
    out.put(EventType.CHEMICAL_ATTACK, new Noun("chemical attack", "on"));
    out.put(EventType.INVASION, new Noun("invasion", "of"));
    out.put(EventType.DEPLOYMENT, new Noun("deployment", "to"));
    out.put(EventType.WITHDRAWAL, new Noun("withdrawal", "from"));
    out.put(EventType.SANCTION, new Noun("sanctions", "on"));
    out.put(EventType.SANCTION_RELIEF, new Noun("easing of sanctions", "on"));
    out.put(EventType.EXPULSION, new Noun("expulsion", "of"));
    out.put(EventType.ARREST, new Noun("arrest", "of"));
    out.put(EventType.AID, new Noun("aid", "to"));
    out.put(EventType.VETO, new Noun("veto", "of"));
    out.put(EventType.VOTE_FOR, new Noun("vote", "for"));
    out.put(EventType.VOTE_AGAINST, new Noun("vote", "against"));
    out.put(EventType.ABSTENTION, new Noun("abstention", "on"));
    out.put(EventType.ADOPTION, new Noun("adoption", "of"));
    out.put(EventType.APPOINTMENT, new Noun("appointment", "of"));
    out.put(EventType.ELECTION, new Noun("election", "of"));
    return out;
  }

  /** The deed of a draft that the sentence of this reading tells; empty where words are lacking. */
  static Optional<Participant> of(Draft d, Reading reading, Participants words) {
    Optional<Token> trigger =
        reading.sentence().tokens().stream()
            .filter(t -> t.span().begin() == d.trigger().begin())
            .findFirst();
    if (trigger.isEmpty()) {
      return Optional.empty();
    }
    int p = trigger.get().index();
    if (trigger.get().upos().equals("NOUN")) {
      Participant phrase = words.described(p);
      if (phrase.label().indexOf(' ') > 0) {
        return Optional.of(phrase);
      }
    }
    Noun noun = d.type().map(NOUNS::get).orElse(null);
    if (noun != null && !d.targets().isEmpty()) {
      String by = d.agents().isEmpty() ? "" : " by " + names(d.agents());
      return Optional.of(
          named(noun.word() + ' ' + noun.preposition() + ' ' + names(d.targets()) + by));
    }
    boolean finite = trigger.get().xpos().matches("VB[DZPN]") && !reading.clauses().isPassive(p);
    return finite && !d.agents().isEmpty()
        ? clause(names(d.agents()), p, reading)
        : Optional.empty();
  }

  /** Whether words are the name of a deed that this class has made. */
  static boolean isName(String label) {
    return NOUNS.values().stream().anyMatch(n -> label.startsWith(n.word() + ' '));
  }

  /** "assault on the town by rebels": a deed by the noun that points back to it. */
  static Participant with(String noun, String word, Draft d) {
    String usual = d.type().map(NOUNS::get).map(Noun::preposition).orElse("on");
    String preposition = OF.contains(noun) ? "of" : AGAINST.contains(noun) ? "against" : usual;
    String by = d.agents().isEmpty() ? "" : " by " + names(d.agents());
    return named(word + ' ' + preposition + ' ' + names(d.targets()) + by);
  }

  /** "outcome of the vote on the draft". */
  static Participant outcome(String word, Draft d) {
    String of =
        d.is(EventType.ELECTION) ? "" : d.is(EventType.AGREEMENT) ? "talks on " : "vote on ";
    return named(
        of.isEmpty()
            ? word + " of the election"
            : word + (word.startsWith("vote") ? " on " : " of the " + of) + names(d.targets()));
  }

  /** "Kosovo banned the plates": who did it, and the words of the verb up to the next break. */
  static Optional<Participant> clause(String agent, int verb, Reading reading) {
    AnalyzedSentence s = reading.sentence();
    int last = verb;
    for (int i = verb + 1; i <= s.rightEdge(verb) && i - verb < LONGEST_CLAUSE; i++) {
      Token t = s.token(i);
      boolean breaks = t.text().matches("[,;:.()\"“”]|--?|–|—") || t.is("cc") && t.head() > i;
      boolean clause = t.is("mark") && !t.text().equals("to") && t.head() > i;
      boolean time = reading.isTime(i) || t.is("case") && reading.isTime(t.head());
      if (breaks || clause || time) {
        break;
      }
      last = i;
    }
    return last == verb
        ? Optional.empty()
        : Optional.of(named(agent + ' ' + s.text(verb, last).replaceAll("\\s+", " ")));
  }

  private static Participant named(String label) {
    return new Participant(label, Optional.empty(), Optional.empty());
  }

  private static String names(List<Participant> all) {
    return all.stream().map(Participant::label).distinct().collect(Collectors.joining(" and "));
  }
}
