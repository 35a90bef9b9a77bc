package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Whom the pronouns of a quotation mean, by the words around it: "'You betrayed us,' she told the
 * minister", "'They starve our people,' he said of the junta".
 */
final class Addressees {
  private static final Set<String> OTHERS = Set.of("they", "he", "she", "it");

  private final SentenceReader reader;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;

  Addressees(SentenceReader reader) {
    this.reader = reader;
    this.sentence = reader.reading().sentence();
    this.clauses = reader.reading().clauses();
  }

  /** Whom the pronoun means that is the subject of a said predicate; nobody where it is a noun. */
  List<Participant> meant(int predicate) {
    List<Integer> subjects = clauses.surfaceSubject(predicate);
    Optional<Token> speech = speechOf(predicate);
    if (subjects.size() != 1 || speech.isEmpty()) {
      return List.of();
    }
    String subject = sentence.token(subjects.get(0)).text().toLowerCase(Locale.ROOT);
    int verb = speech.get().index();
    List<Integer> heads = new ArrayList<>();
    if (subject.equals("you")) {
      heads.addAll(clauses.heads(verb, "iobj"));
      heads.addAll(clauses.heads(verb, "obj"));
      heads.addAll(clauses.obliques(verb, "to"));
      heads.addAll(clauses.obliques(verb, "at"));
    } else if (OTHERS.contains(subject)) {
      heads.addAll(clauses.obliques(verb, "of"));
      heads.addAll(clauses.obliques(verb, "about"));
    }
    return reader
        .participants()
        .of(heads.stream().filter(reader.reading()::isActor).limit(1).toList());
  }

  private Optional<Token> speechOf(int predicate) {
    Token t = sentence.token(predicate);
    if (t.is("ccomp") && t.head() > predicate && reader.isSpeech(t.head())) {
      return Optional.of(sentence.token(t.head()));
    }
    return sentence.children(predicate, "parataxis").stream()
        .filter(c -> c.index() > predicate && reader.isSpeech(c.index()))
        .findFirst();
  }
}
