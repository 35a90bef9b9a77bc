package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.Home;
import org.newsgraph.article.Article;
import org.newsgraph.event.frame.Frame;
import org.newsgraph.event.frame.FrameLexicon;
import org.newsgraph.pipeline.Newsgraph;

/**
 * The examples of the lexicon are read as their entries have it, with the participants that they
 * name. A few sentences lie beyond the parser at any time, so shares are asked for, and the rest is
 * named.
 */
class LexiconExamplesTest {
  private static final double SHARE = 0.95;
  private static final int ENTRIES = 1400;

  private final Newsgraph program = Newsgraph.open(Home.locate());
  private final List<Frame> frames = FrameLexicon.load(Home.locate().lexicon()).all();

  @Test
  void theExamplesAreReadByTheirEntries() {
    // a line for several predicates has one example, which one of them reads
    Map<String, List<Frame>> tested =
        frames.stream()
            .filter(f -> f.makesFacts() && !f.example().equals("-"))
            .collect(Collectors.groupingBy(Frame::example, TreeMap::new, Collectors.toList()));
    List<String> failed =
        tested.values().stream()
            .filter(same -> same.stream().noneMatch(this::reads))
            .map(same -> same.get(0).id() + ": " + same.get(0).example())
            .toList();
    assertThat(failed).hasSizeLessThan((int) Math.ceil(tested.size() * (1 - SHARE)));
  }

  @Test
  void everyClassHasEntriesWithExamples() {
    Set<EventType> classes = EnumSet.noneOf(EventType.class);
    frames.stream()
        .filter(f -> !f.example().equals("-"))
        .forEach(f -> f.type().ifPresent(classes::add));
    assertThat(classes).containsExactlyInAnyOrder(EventType.values());
    assertThat(frames.stream().filter(Frame::makesFacts).count()).isGreaterThan(ENTRIES);
  }

  private boolean reads(Frame frame) {
    ArticleFacts facts = program.analyze(article(frame.example()));
    String[] expected = frame.expected().split(">", 2);
    String target = expected.length > 1 ? expected[1] : "-";
    String text = frame.example();
    boolean event =
        facts.events().stream()
            .filter(e -> reads(e, frame))
            .anyMatch(
                e -> named(expected[0], e.agents(), text) && named(target, e.targets(), text));
    return event
        || facts.stances().stream()
            .filter(s -> s.frame().equals(frame.id()))
            .anyMatch(
                s ->
                    named(expected[0], List.of(s.holder()), text)
                        && named(target, List.of(s.target()), text));
  }

  /** By the entry itself, or by one for several predicates that says the same. */
  private static boolean reads(Event event, Frame frame) {
    return event.principalClaim().frame().equals(frame.id())
        || frame.type().filter(event.type()::equals).isPresent();
  }

  private static boolean named(String expected, List<Participant> found, String text) {
    return Arrays.stream(expected.split(","))
        .map(String::strip)
        .allMatch(
            name ->
                name.equals("-")
                    || found.stream()
                        .anyMatch(
                            p ->
                                p.label().contains(name)
                                    || p.span()
                                        .filter(s -> s.of(text).contains(name))
                                        .isPresent()));
  }

  private static Article article(String text) {
    return Article.of("example", List.of(text));
  }
}
