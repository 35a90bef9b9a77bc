package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.Home;
import org.newsgraph.article.Article;
import org.newsgraph.evaluate.MarkedSentence;
import org.newsgraph.event.ArticleFacts;
import org.newsgraph.event.Participant;
import org.newsgraph.pipeline.Newsgraph;

/** Properties of the whole program on articles put together by chance; each seed is an example. */
class AnyTextTest {
  private static final Path ONTOLOGY = Path.of("ontology");
  private static final Newsgraph PROGRAM = Newsgraph.open(Home.locate());
  private static final List<String> SENTENCES =
      MarkedSentence.read(Path.of("data/evaluation/sentences.tsv")).stream()
          .map(MarkedSentence::sentence)
          .toList();
  private static final String NOISE =
      "\"“”‘’'«»()[]{}<>.,;:!?-–—…/\\&%$#@*\t\u00a0\u200b日م😀0123456789";

  static Stream<Integer> seeds() {
    return Stream.iterate(1, s -> s + 1).limit(20);
  }

  private static List<String> some(Random random, int n) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      out.add(SENTENCES.get(random.nextInt(SENTENCES.size())));
    }
    return out;
  }

  private static ArticleFacts read(String id, List<String> paragraphs) {
    return PROGRAM.analyze(Article.of(id, paragraphs));
  }

  /** Words lost, doubled, out of order or of another sentence, and any characters between. */
  private static String garbled(String sentence, Random random) {
    List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
    for (int i = random.nextInt(6); i > 0 && words.size() > 1; i--) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(5)) {
        case 0 -> words.remove(at);
        case 1 -> words.add(at, words.get(at));
        case 2 -> Collections.swap(words, at, random.nextInt(words.size()));
        case 3 -> {
          String[] others = some(random, 1).get(0).split(" ");
          words.add(at, others[random.nextInt(others.length)]);
        }
        default -> {
          int c = NOISE.codePointAt(NOISE.offsetByCodePoints(0, random.nextInt(45)));
          words.set(at, words.get(at) + Character.toString(c));
        }
      }
    }
    return String.join(" ", words).strip();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyTextGivesAGraphThatConforms(int seed) {
    Random random = new Random(seed);
    List<ArticleFacts> articles = new ArrayList<>();
    for (int a = 0; a < 3; a++) {
      List<String> text =
          some(random, 12).stream().map(s -> garbled(s, random)).filter(s -> !s.isEmpty()).toList();
      articles.add(read("text-" + a, text));
    }
    assertThat(GraphValidation.of(SampleFacts.dataset(articles), ONTOLOGY).faults()).isEmpty();
  }

  /** Facts without places in the text, which other characters move. */
  private static List<String> facts(ArticleFacts f) {
    return Stream.<Stream<String>>of(
            f.events().stream()
                .map(
                    e ->
                        ""
                            + e.type()
                            + labels(e.agents())
                            + labels(e.targets())
                            + e.date()
                            + e.claims().stream()
                                .map(c -> c.status() + " " + c.sentence())
                                .toList()),
            f.stances().stream()
                .map(s -> s.holder().label() + " " + s.attitude() + " " + s.target().label()),
            f.quotations().stream()
                .map(q -> q.speaker().map(Participant::label) + " " + q.sentence()))
        .flatMap(s -> s)
        .map(s -> s.replaceAll("\\s+", " ").replace('’', '\'').replaceAll("[“”]", "\""))
        .toList();
  }

  private static List<String> labels(List<Participant> participants) {
    return participants.stream().map(Participant::label).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void otherLineBreaksGiveTheSameFacts(int seed) {
    Random random = new Random(seed);
    List<String> text = some(random, 12);
    List<String> broken =
        text.stream()
            .map(
                s ->
                    s.chars()
                        .mapToObj(c -> c == ' ' && random.nextInt(6) == 0 ? "\n" : "" + (char) c)
                        .collect(Collectors.joining()))
            .toList();
    assertThat(facts(read("text", broken))).isNotEmpty().isEqualTo(facts(read("text", text)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void otherQuotationMarksGiveTheSameFacts(int seed) {
    Random random = new Random(seed);
    List<String> text =
        Stream.generate(() -> some(random, 1).get(0))
            .filter(s -> s.chars().filter(c -> c == '"').count() == 2)
            .limit(12)
            .toList();
    List<String> curly =
        text.stream()
            .map(s -> s.replaceFirst("\"", "“").replaceFirst("\"", "”").replace('\'', '’'))
            .toList();
    assertThat(facts(read("text", curly))).isNotEmpty().isEqualTo(facts(read("text", text)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anotherArticleChangesNoFactOfTheOthers(int seed) {
    Random random = new Random(seed);
    List<ArticleFacts> few = new ArrayList<>();
    few.add(read("one", some(random, 12)));
    few.add(read("two", some(random, 12)));
    List<ArticleFacts> more = new ArrayList<>(few);
    more.add(read("other", some(random, 12)));
    DatasetGraph with = SampleFacts.dataset(more);
    DatasetGraph without = SampleFacts.dataset(few);
    for (String id : List.of("one", "two")) {
      assertThat(quads(with, id)).isNotEmpty().isEqualTo(quads(without, id));
    }
  }

  private static TreeSet<String> quads(DatasetGraph dataset, String article) {
    return dataset.calculateRead(
        () ->
            dataset.stream(Iris.articleGraph(article), null, null, null)
                .map(Quad::toString)
                .collect(Collectors.toCollection(TreeSet::new)));
  }
}
