package org.newsgraph.event;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Whom a pronoun stands for who is described and not named: "The army said it had", "Officers
 * denied that they", "three men were held for theft, which they deny". Only where grammar leaves
 * one candidate: the subject of the saying, or the only one who can be charged.
 */
final class Antecedents {
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "deny",
          "claim",
          "insist",
          "announce",
          "vow",
          "promise",
          "admit",
          "warn",
          "add",
          "declare",
          "boast",
          "acknowledge",
          "confirm",
          "maintain",
          "state",
          "argue",
          "allege",
          "pledge",
          "swear",
          "assert",
          "report",
          "tell",
          "threaten",
          "concede",
          "recall");

  private static final Set<String> DENYING =
      Set.of("deny", "reject", "dismiss", "contest", "dispute", "admit", "refute");

  private final Reading reading;
  private final AnalyzedSentence sentence;

  Antecedents(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
  }

  /** Head of the description that a pronoun in subject place stands for. */
  OptionalInt of(int pronoun) {
    Token t = sentence.token(pronoun);
    boolean subject = t.is("nsubj") && t.head() > pronoun;
    if (!subject || !t.xpos().equals("PRP") || !reading.mentionsAt(pronoun).isEmpty()) {
      return OptionalInt.empty();
    }
    String word = t.text().toLowerCase(Locale.ROOT);
    Token verb = sentence.token(t.head());
    if (verb.is("ccomp") && verb.head() >= 0 && verb.head() < pronoun) {
      return speaker(word, verb.head());
    }
    boolean relative = pronoun > 0 && sentence.token(pronoun - 1).text().equals("which");
    return relative && DENYING.contains(verb.lemma())
        ? charged(word, pronoun)
        : OptionalInt.empty();
  }

  /** "The junta denied that its soldiers had": head of the description that a possessive means. */
  OptionalInt ofPossessive(int pronoun) {
    Token t = sentence.token(pronoun);
    boolean subject = t.head() > pronoun && sentence.token(t.head()).relation().equals("nsubj");
    int verb = subject ? sentence.token(t.head()).head() : -1;
    if (!t.xpos().equals("PRP$") || verb < 0 || !reading.mentionsAt(pronoun).isEmpty()) {
      return OptionalInt.empty();
    }
    String word =
        switch (t.text()) {
          case "its" -> "it";
          case "their" -> "they";
          default -> "";
        };
    Token v = sentence.token(verb);
    return v.is("ccomp") && v.head() >= 0 && v.head() < pronoun
        ? speaker(word, v.head())
        : OptionalInt.empty();
  }

  private OptionalInt speaker(String word, int saying) {
    if (!SAYING.contains(sentence.token(saying).lemma())) {
      return OptionalInt.empty();
    }
    List<Integer> subjects = reading.clauses().heads(saying, "nsubj");
    boolean one = subjects.size() == 1 && sentence.children(subjects.get(0), "conj").isEmpty();
    return one && agrees(word, subjects.get(0))
        ? OptionalInt.of(subjects.get(0))
        : OptionalInt.empty();
  }

  private OptionalInt charged(String word, int pronoun) {
    OptionalInt found = OptionalInt.empty();
    for (Token t : sentence.tokens()) {
      boolean role = t.is("obj") || t.relation().equals("nsubj:pass");
      if (t.index() < pronoun && role && agrees(word, t.index())) {
        if (found.isPresent()) {
          return OptionalInt.empty();
        }
        found = OptionalInt.of(t.index());
      }
    }
    return found;
  }

  /** Number and kind: persons are he, she or they, bodies are it or they. */
  private boolean agrees(String word, int noun) {
    Token t = sentence.token(noun);
    boolean described = t.isNominal() && reading.mentionsAt(noun).isEmpty();
    boolean title = reading.inClass(noun, "title");
    boolean actor = reading.inClass(noun, "actor") || reading.inClass(noun, "force");
    boolean plural = t.xpos().equals("NNS");
    return described
        && switch (word) {
          case "they" -> plural && (title || actor) || t.lemma().equals("police");
          case "he", "she" -> !plural && title;
          case "it" -> !plural && actor && !title;
          default -> false;
        };
  }
}
