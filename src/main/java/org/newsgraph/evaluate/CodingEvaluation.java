package org.newsgraph.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.event.ArticleFacts;
import org.newsgraph.event.Event;
import org.newsgraph.event.Participant;

/**
 * Compares events with sentences coded in PLOVER (Political Language Ontology for Verifiable Event
 * Records). A sentence is right when one of its events has the coded class and a coded source among
 * its agents; one without coded source, when the class is right.
 */
public final class CodingEvaluation {
  private Ratio both = new Ratio(0, 0, 0);
  private long rightClass;
  private long wrongEvents;
  private long sentences;

  /**
   * Analyzes each sentence by itself and compares.
   *
   * @param analyze the whole program for one text
   * @param told receives a line for each sentence that is not right
   */
  public static CodingEvaluation of(
      List<CodedSentence> gold, Function<Article, ArticleFacts> analyze, Consumer<String> told) {
    CodingEvaluation e = new CodingEvaluation();
    for (CodedSentence s : gold) {
      e.compare(s, analyze.apply(article(s)), told);
    }
    return e;
  }

  private static Article article(CodedSentence s) {
    return Article.of(s.id(), List.of(s.text()));
  }

  private void compare(CodedSentence s, ArticleFacts facts, Consumer<String> told) {
    List<Event> fitting =
        facts.events().stream().filter(e -> s.classes().contains(e.type().plover())).toList();
    boolean right =
        s.sources().isEmpty()
            ? !fitting.isEmpty()
            : fitting.stream()
                .flatMap(e -> e.agents().stream())
                .anyMatch(a -> isSource(a, s, facts));
    sentences++;
    rightClass += fitting.isEmpty() ? 0 : 1;
    wrongEvents += facts.events().size() - fitting.size();
    both = both.plus(new Ratio(right ? 1 : 0, 1, 1));
    if (!right) {
      told.accept(
          "%s %s %s | %s | %s"
              .formatted(
                  s.id(),
                  s.classes(),
                  s.sources(),
                  facts.events().stream().map(CodingEvaluation::line).toList(),
                  s.text()));
    }
  }

  private static String line(Event e) {
    return e.type() + " by " + e.agents().stream().map(Participant::label).toList();
  }

  /** Whether a participant is, in the sentence, (part of) one of the coded sources. */
  private static boolean isSource(Participant agent, CodedSentence s, ArticleFacts facts) {
    List<TextSpan> places = Places.of(agent, facts).toList();
    return s.sources().stream()
        .flatMap(source -> Stream.of(source.split(" *\\.\\.\\. *")))
        .filter(part -> !part.isBlank())
        .anyMatch(part -> Places.hold(part, s.text(), places));
  }

  /**
   * The measures by name: {@code class_and_source} and {@code class}, shares of the sentences;
   * {@code wrong_per_sentence}, events of other classes for each sentence.
   */
  public Map<String, Double> scores() {
    Map<String, Double> m = new LinkedHashMap<>();
    double n = Math.max(1, sentences);
    m.put("sentences", (double) sentences);
    m.put("class_and_source", both.recall());
    m.put("class", rightClass / n);
    m.put("wrong_per_sentence", wrongEvents / n);
    return m;
  }
}
