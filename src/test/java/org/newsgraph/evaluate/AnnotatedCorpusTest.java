package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.newsgraph.evaluate.AnnotatedCorpus.oneBlank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.evaluate.GoldArticle.GoldEntity;
import org.newsgraph.evaluate.GoldArticle.GoldEvent;
import org.newsgraph.linking.EntityType;

/** Holds the project's own annotation to the rules that it is written by. */
class AnnotatedCorpusTest {
  private static final Path SEEDS = Path.of("../shared/seeds");
  private static final Path HELD_OUT = Path.of("data/evaluation");
  private static final int COPIED_RUN = 9;

  static Stream<AnnotatedCorpus> corpora() {
    return Stream.of(AnnotatedCorpus.sample(), AnnotatedCorpus.heldOut());
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void eachArticleIsAnnotatedOnce(AnnotatedCorpus corpus) {
    assertThat(corpus.gold().stream().map(GoldArticle::id))
        .containsExactlyInAnyOrderElementsOf(corpus.texts().keySet());
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void eachArticleHasTheLengthOfANewsArticle(AnnotatedCorpus corpus) {
    corpus.texts().forEach((id, text) -> assertThat(words(text)).as(id).hasSizeBetween(250, 650));
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void eachSentenceOfTheAnnotationStandsInItsArticle(AnnotatedCorpus corpus) {
    for (GoldArticle article : corpus.gold()) {
      Stream.of(
              article.events().stream().map(GoldEvent::text),
              article.stances().stream().map(GoldArticle.GoldStance::text),
              article.quotes().stream().map(GoldArticle.GoldQuote::text))
          .flatMap(s -> s)
          .forEach(s -> assertThat(corpus.text(article)).as(article.id()).contains(oneBlank(s)));
    }
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void eachMentionStandsInItsArticleAsAWord(AnnotatedCorpus corpus) {
    for (GoldArticle article : corpus.gold()) {
      for (GoldEntity entity : article.entities()) {
        assertThat(entity.mentions()).as(article.id() + ": " + entity.name()).isNotEmpty();
        for (String mention : entity.mentions()) {
          assertThat(corpus.text(article))
              .as(article.id())
              .containsPattern("(?<!\\w)" + Pattern.quote(mention) + "(?!\\w)");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void eachQuotationStandsBetweenQuotationMarksInItsSentence(AnnotatedCorpus corpus) {
    for (GoldArticle article : corpus.gold()) {
      for (var quote : article.quotes()) {
        assertThat(quote.text()).as(article.id()).contains(quote.quote());
        int begin = quote.text().indexOf(quote.quote());
        assertThat(quote.text().charAt(begin - 1)).as(quote.quote()).isIn('"', '“', '\'', '‘');
        assertThat(quote.quote().split(" ")).as(quote.quote()).hasSizeGreaterThanOrEqualTo(3);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void typesStatusesAttitudesAndDatesAreThoseOfTheRules(AnnotatedCorpus corpus) {
    Set<String> types =
        new TreeSet<>(Arrays.stream(EntityType.values()).map(EntityType::localName).toList());
    for (GoldArticle article : corpus.gold()) {
      article.entities().forEach(e -> assertThat(types).contains(e.type()));
      article.stances().forEach(s -> assertThat(StanceScore.attitudes()).contains(s.attitude()));
      for (GoldEvent e : article.events()) {
        assertThat(EventKinds.constants()).contains(e.type());
        assertThat(e.status()).isIn("actual", "claimed", "denied", "possible");
        assertThat(e.source().isPresent()).as(e.text()).isEqualTo(e.status().equals("claimed"));
        assertThat(e.agents().size() + e.targets().size()).as(e.text()).isPositive();
        e.date().ifPresent(d -> assertThat(d).matches("\\d{4}(-\\d\\d(-\\d\\d)?)?"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void eachEntityHasOneNameAndEachSpeakerIsKnown(AnnotatedCorpus corpus) {
    for (GoldArticle article : corpus.gold()) {
      List<String> names = article.entities().stream().map(GoldEntity::name).toList();
      assertThat(names).as(article.id()).doesNotHaveDuplicates();
      article.quotes().stream()
          .map(GoldArticle.GoldQuote::speaker)
          .filter(s -> Character.isUpperCase(s.charAt(0)))
          .forEach(s -> assertThat(names).as(article.id()).contains(s));
    }
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void whatIsAccusedDeniedOrDemandedIsAlsoAStance(AnnotatedCorpus corpus) {
    Set<String> speech =
        Set.of("ACCUSE", "CONDEMN", "PRAISE", "THREATEN", "DENY", "DEMAND", "SUPPORT_STATEMENT");
    for (GoldArticle article : corpus.gold()) {
      for (GoldEvent e : article.events()) {
        if (speech.contains(e.type()) && e.status().equals("actual")) {
          assertThat(article.stances())
              .as(e.text())
              .anyMatch(s -> s.text().equals(e.text()) && e.agents().contains(s.holder()));
        }
      }
    }
  }

  @Test
  void noArticleIsInBothCorporaNorInBothHalves() {
    List<String> ids = corpora().flatMap(c -> c.gold().stream()).map(GoldArticle::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(GoldReader.read(HELD_OUT.resolve("gold.jsonl"))).hasSizeGreaterThanOrEqualTo(5);
    assertThat(GoldReader.read(HELD_OUT.resolve("check.gold.jsonl")))
        .hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void noRunOfWordsIsCopiedFromTheSeeds() throws IOException {
    assumeThat(SEEDS).exists();
    Set<List<String>> runs = new HashSet<>();
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.toList()) {
        runs.addAll(runs(Files.readString(file)));
      }
    }
    corpora()
        .flatMap(c -> c.texts().values().stream())
        .flatMap(t -> runs(t).stream())
        .forEach(run -> assertThat(runs).doesNotContain(run));
  }

  private static List<List<String>> runs(String text) {
    List<String> words = words(text);
    return Stream.iterate(0, i -> i + COPIED_RUN <= words.size(), i -> i + 1)
        .map(i -> words.subList(i, i + COPIED_RUN))
        .toList();
  }

  private static List<String> words(String text) {
    return Arrays.stream(
            text.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty())
        .toList();
  }
}
