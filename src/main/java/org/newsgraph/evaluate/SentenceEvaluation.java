package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.evaluate.MarkedSentence.MarkedEvent;
import org.newsgraph.event.ArticleFacts;
import org.newsgraph.event.Event;
import org.newsgraph.event.Participant;

/**
 * Compares the events that are read in a sentence with those that people have marked there. An
 * event is found when one of its type is read in the sentence, and whole when all its marked
 * participants are among those of the event.
 */
public final class SentenceEvaluation {
  /** Who acts may stand in another sentence: a pronoun is not asked for. */
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "i", "who", "which", "him", "her", "them", "us");

  private Ratio found = new Ratio(0, 0, 0);
  private Ratio whole = new Ratio(0, 0, 0);
  private final Consumer<String> told;

  private SentenceEvaluation(Consumer<String> told) {
    this.told = told;
  }

  /**
   * Analyzes the sentences, those of one text together, and compares.
   *
   * @param kept which part counts
   * @param analyze the whole program for one text
   * @param told receives a line for each event that is missed or too many
   */
  public static SentenceEvaluation of(
      List<MarkedSentence> sentences,
      boolean kept,
      Function<Article, ArticleFacts> analyze,
      Consumer<String> told) {
    Map<String, List<MarkedSentence>> texts = new LinkedHashMap<>();
    sentences.forEach(s -> texts.computeIfAbsent(s.text(), k -> new ArrayList<>()).add(s));
    SentenceEvaluation e = new SentenceEvaluation(told);
    texts.forEach(
        (id, text) -> {
          if (text.stream().anyMatch(s -> s.kept() == kept)) {
            ArticleFacts facts =
                analyze.apply(Article.of(id, text.stream().map(MarkedSentence::sentence).toList()));
            for (int i = 0; i < text.size(); i++) {
              if (text.get(i).kept() == kept) {
                e.compare(text.get(i), i, facts);
              }
            }
          }
        });
    return e;
  }

  private void compare(MarkedSentence s, int block, ArticleFacts facts) {
    List<Event> left = new ArrayList<>();
    for (Event e : facts.events()) {
      boolean here =
          e.claims().stream()
              .anyMatch(c -> facts.linked().sentences().get(c.sentence()).block() == block);
      if (here && EventKinds.classNames().contains(e.type().localName())) {
        left.add(e);
      }
    }
    for (MarkedEvent m : s.events()) {
      Optional<Event> best =
          left.stream()
              .filter(e -> e.type().localName().equals(EventKinds.className(m.type())))
              .reduce((a, b) -> match(m, b, facts) > match(m, a, facts) ? b : a);
      best.ifPresent(left::remove);
      boolean complete = best.filter(e -> match(m, e, facts) == 2).isPresent();
      found = found.plus(new Ratio(best.isPresent() ? 1 : 0, best.isPresent() ? 1 : 0, 1));
      whole = whole.plus(new Ratio(complete ? 1 : 0, best.isPresent() ? 1 : 0, 1));
      if (!complete) {
        told.accept(
            "%s %s %s '%s' %s > %s%s | %s"
                .formatted(
                    best.isPresent() ? "~" : "-",
                    s.id(),
                    m.type(),
                    m.trigger(),
                    m.agents(),
                    m.targets(),
                    best.map(e -> " | " + line(e)).orElse(""),
                    s.sentence()));
      }
    }
    found = found.plus(new Ratio(0, left.size(), 0));
    whole = whole.plus(new Ratio(0, left.size(), 0));
    left.forEach(e -> told.accept("+ %s %s | %s".formatted(s.id(), line(e), s.sentence())));
  }

  private static String line(Event e) {
    return "%s %s > %s"
        .formatted(
            e.type(),
            e.agents().stream().map(Participant::label).toList(),
            e.targets().stream().map(Participant::label).toList());
  }

  /** How many of the two roles hold all marked participants. */
  private static int match(MarkedEvent m, Event e, ArticleFacts facts) {
    List<Participant> all = Stream.concat(e.agents().stream(), e.targets().stream()).toList();
    return (hold(m.agents(), e.agents(), facts) ? 1 : 0) + (hold(m.targets(), all, facts) ? 1 : 0);
  }

  private static boolean hold(List<String> marked, List<Participant> read, ArticleFacts facts) {
    String text = facts.linked().article().text();
    List<TextSpan> places = read.stream().flatMap(p -> Places.of(p, facts)).toList();
    return marked.stream()
        .filter(words -> !PRONOUNS.contains(words.toLowerCase(java.util.Locale.ROOT)))
        .allMatch(words -> Places.hold(words, text, places));
  }

  /** Events of the right type in their sentence. */
  public Ratio found() {
    return found;
  }

  /** Of these, those whose marked participants are all there. */
  public Ratio whole() {
    return whole;
  }
}
