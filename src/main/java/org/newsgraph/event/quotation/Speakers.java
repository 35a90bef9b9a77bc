package org.newsgraph.event.quotation;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.TextSpan;
import org.newsgraph.event.Participant;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.LinkedArticle;
import org.newsgraph.linking.Mention;

/** Turns a noun phrase into the one who speaks. */
final class Speakers {
  private static final Set<String> CORE = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM");

  private static final int APPOSITION = 12;
  private final LinkedArticle article;

  Speakers(LinkedArticle article) {
    this.article = article;
  }

  /** The speaker that a noun or pronoun stands for; empty where that is not sure. */
  Optional<Participant> at(AnalyzedSentence s, int head) {
    Token t = s.token(head);
    Optional<Mention> mention = article.mentionAt(s.index(), head);
    if (t.upos().equals("PRON")) {
      return mention.filter(m -> !isDisputed(s, m)).map(this::participant);
    }
    int first = coreStart(s, head);
    int end = coreEnd(s, head);
    Optional<Mention> person = personIn(s, first, end);
    if (person.isPresent()) {
      return person.map(this::participant);
    }
    boolean common = t.upos().equals("NOUN") || SpeechWords.canSpeak(t);
    if (common) {
      Optional<Mention> apposed = apposition(s, end);
      if (apposed.isPresent()) {
        return apposed.map(this::participant);
      }
    }
    if (mention.isPresent() && speaks(article.entity(mention.get()))) {
      return mention.map(this::participant);
    }
    if (SpeechWords.isDocument(t) && t.upos().equals("NOUN")) {
      return issuer(s, head, first);
    }
    boolean name = t.upos().equals("PROPN") && mention.isEmpty();
    return SpeechWords.canSpeak(t) || name ? description(s, first, head, end) : Optional.empty();
  }

  /**
   * A pronoun in the first sentence of a paragraph goes on with the subject of the paragraph
   * before; where it was taken for another person, it is not sure who speaks.
   */
  private boolean isDisputed(AnalyzedSentence s, Mention pronoun) {
    int i = s.index() - 1;
    if (i < 0 || article.sentences().get(i).block() == s.block()) {
      return false;
    }
    int block = article.sentences().get(i).block();
    while (i > 0 && article.sentences().get(i - 1).block() == block) {
      i--;
    }
    AnalyzedSentence first = article.sentences().get(i);
    for (Token t : first.tokens()) {
      boolean subject = t.is("nsubj") && t.head() >= 0 && first.token(t.head()).is("root");
      Optional<Mention> m = subject ? article.mentionAt(i, t.index()) : Optional.empty();
      if (m.isPresent() && article.entity(m.get()).type() == EntityType.PERSON) {
        return !m.get().entityKey().equals(pronoun.entityKey());
      }
    }
    return false;
  }

  private static boolean speaks(Entity entity) {
    return entity.type() != EntityType.PLACE;
  }

  private Participant participant(Mention m) {
    return new Participant(
        article.entity(m).label(), Optional.of(m.entityKey()), Optional.of(m.span()));
  }

  static int coreStart(AnalyzedSentence s, int head) {
    int i = head;
    while (i > 0 && isCore(s.token(i - 1))) {
      i--;
    }
    return i;
  }

  private static int coreEnd(AnalyzedSentence s, int head) {
    int i = head + 1;
    while (i < s.size() && isCore(s.token(i)) && !s.token(i).upos().equals("DET")) {
      i++;
    }
    return i;
  }

  static boolean isCore(Token t) {
    return CORE.contains(t.upos())
        || t.is("amod")
        || t.xpos().equals("POS")
        || t.xpos().equals("HYPH")
        || t.xpos().equals("PRP$")
        || t.text().equals("-")
        || (t.text().equals(".")
            && t.index() > 0
            && !t.is("root")
            && t.span().end() - t.span().begin() > 1);
  }

  /** The last person named in a phrase; "the US secretary of state Rex Tillerson" is Tillerson. */
  private Optional<Mention> personIn(AnalyzedSentence s, int first, int end) {
    Mention person = null;
    for (int i = first; i < end; i++) {
      Optional<Mention> m = article.mentionAt(s.index(), i);
      boolean his = s.token(i).xpos().equals("PRP$");
      if (m.isPresent() && !his && article.entity(m.get()).type() == EntityType.PERSON) {
        boolean possessor = m.get().end() < end && s.token(m.get().end()).xpos().equals("POS");
        person = possessor ? person : m.get();
      }
    }
    return Optional.ofNullable(person);
  }

  /** "Syria's envoy, Bashar Jaafari, ...": the name after the comma. */
  private Optional<Mention> apposition(AnalyzedSentence s, int end) {
    int i = end;
    while (i < s.size() && i < end + APPOSITION && isInnerPhrase(s.token(i))) {
      i++;
    }
    Optional<Mention> afterTitle = personAfterTitle(s, end, i);
    if (afterTitle.isPresent() || i + 1 >= s.size() || !s.token(i).text().equals(",")) {
      return afterTitle;
    }
    Optional<Mention> titled = personAfterComma(s, i + 1);
    if (titled.isPresent()) {
      return titled;
    }
    Optional<Mention> m = article.mentionAt(s.index(), i + 1);
    boolean closed =
        m.isPresent()
            && (m.get().end() >= s.size()
                || s.token(m.get().end()).upos().equals("PUNCT")
                || m.get().end() - m.get().first() > 1);
    return m.filter(x -> closed && article.entity(x).type() == EntityType.PERSON);
  }

  /** "the army chief, General Ali Diallo, ...", "the chair, Peru's Ana Soto, ...": the name. */
  private Optional<Mention> personAfterComma(AnalyzedSentence s, int first) {
    int end = coreEnd(s, first);
    boolean closes = end >= s.size() || s.token(end).upos().equals("PUNCT");
    return personIn(s, first, end).filter(m -> closes && m.end() == end && m.first() > first);
  }

  /** "secretary of state Rex Tillerson": the name ends the title. */
  private Optional<Mention> personAfterTitle(AnalyzedSentence s, int from, int to) {
    return personIn(s, Math.min(from, s.size()), Math.min(to, s.size()))
        .filter(m -> m.first() > 0 && s.token(m.first() - 1).isNominal());
  }

  private static boolean isInnerPhrase(Token t) {
    return isCore(t)
        || t.text().equals("of")
        || t.text().equals("for")
        || t.text().equals("to")
        || t.text().equals("in")
        || t.text().equals("at")
        || t.text().equals("and");
  }

  /** "the ministry's statement said": who issued the document. */
  private Optional<Participant> issuer(AnalyzedSentence s, int head, int first) {
    boolean from = s.size() > head + 2 && s.token(head + 1).text().matches("from|by");
    if (from) {
      return sender(s, head + 2);
    }
    for (int i = head - 1; i >= first; i--) {
      Optional<Mention> m = article.mentionAt(s.index(), i);
      if (m.isPresent() && speaks(article.entity(m.get()))) {
        return m.map(this::participant);
      }
    }
    return Optional.empty();
  }

  /** "a statement from the White House". */
  private Optional<Participant> sender(AnalyzedSentence s, int first) {
    int head = coreEnd(s, first) - 1;
    if (head > first && s.token(head).upos().equals("NOUN")) {
      return at(s, head);
    }
    for (int i = first; i < s.size() && isCore(s.token(i)); i++) {
      Optional<Mention> m = article.mentionAt(s.index(), i);
      if (m.isPresent() && speaks(article.entity(m.get()))) {
        return m.map(this::participant);
      }
    }
    return Optional.empty();
  }

  private Optional<Participant> description(AnalyzedSentence s, int first, int head, int end) {
    int from = first;
    while (from < head && s.token(from).upos().matches("DET")) {
      from++;
    }
    int to = end;
    while (to + 1 < s.size() && s.token(to).text().equals("of") && isCore(s.token(to + 1))) {
      to += 2;
      while (to < s.size() && isCore(s.token(to))) {
        to++;
      }
    }
    if (s.token(from).xpos().equals("PRP$")) {
      return from + 1 < to ? owned(s, from, to) : Optional.empty();
    }
    TextSpan span = new TextSpan(s.token(from).span().begin(), s.token(to - 1).span().end());
    String label = s.text(from, to - 1).replaceAll("\\s+", " ");
    return Optional.of(new Participant(label, Optional.empty(), Optional.of(span)));
  }

  /** "its foreign minister": the minister of whom "its" stands for. */
  private Optional<Participant> owned(AnalyzedSentence s, int pronoun, int end) {
    TextSpan span = new TextSpan(s.token(pronoun).span().begin(), s.token(end - 1).span().end());
    String office = s.text(pronoun + 1, end - 1).replaceAll("\\s+", " ");
    return article
        .mentionAt(s.index(), pronoun)
        .map(m -> article.entity(m).label() + "'s " + office)
        .map(label -> new Participant(label, Optional.empty(), Optional.of(span)));
  }
}
