package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.Home;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;
import org.newsgraph.event.frame.Frame;
import org.newsgraph.event.frame.FrameLexicon;
import org.newsgraph.pipeline.Newsgraph;

/** Every example of the lexicon is read by its own entry, with the participants that it names. */
class LexiconExamplesTest {
  private static final Newsgraph PROGRAM = Newsgraph.open(Home.locate());

  @TestFactory
  Stream<DynamicTest> everyExampleIsReadByItsEntry() {
    return FrameLexicon.load(Home.locate().lexicon()).all().stream()
        .filter(f -> f.makesFacts() && !f.example().equals("-"))
        .map(f -> DynamicTest.dynamicTest(f.id() + ": " + f.example(), () -> check(f)));
  }

  private static void check(Frame frame) {
    ArticleFacts facts = PROGRAM.analyze(article(frame.example()));
    String text = frame.example();
    String[] expected = frame.expected().split(">", 2);
    List<Event> events =
        facts.events().stream().filter(e -> e.principalClaim().frame().equals(frame.id())).toList();
    List<Stance> stances =
        facts.stances().stream().filter(s -> s.frame().equals(frame.id())).toList();
    assertThat(events.size() + stances.size())
        .as("read %s %s", facts.events(), facts.stances())
        .isPositive();
    List<Participant> agents =
        events.isEmpty() ? List.of(stances.get(0).holder()) : events.get(0).agents();
    List<Participant> targets =
        events.isEmpty() ? List.of(stances.get(0).target()) : events.get(0).targets();
    assertNamed(expected[0], agents, text);
    assertNamed(expected.length > 1 ? expected[1] : "-", targets, text);
  }

  private static void assertNamed(String expected, List<Participant> found, String text) {
    for (String name : Arrays.stream(expected.split(",")).map(String::strip).toList()) {
      boolean named =
          name.equals("-")
              || found.stream()
                  .anyMatch(
                      p ->
                          p.label().contains(name)
                              || p.span().filter(s -> s.of(text).contains(name)).isPresent());
      assertThat(named).as("%s among %s", name, found).isTrue();
    }
  }

  private static Article article(String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new TextSpan(0, text.length()));
    return new Article(
        "example",
        text,
        List.of(block),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
