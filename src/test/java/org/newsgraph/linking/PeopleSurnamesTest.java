package org.newsgraph.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.Home;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;
import org.newsgraph.language.ParsingAnalyzer;
import org.newsgraph.linking.catalog.CuratedCatalog;

/** Turk the commissioner and a Turk from Ankara. */
class PeopleSurnamesTest {
  private static final ParsingAnalyzer ANALYZER = ParsingAnalyzer.load(Home.locate().models());
  private static final NameLinker LINKER =
      new NameLinker(CuratedCatalog.load(Home.locate().catalog()));

  /** What the last mention of these words is. */
  private static EntityType type(String text, String words) {
    Article article =
        new Article(
            "test",
            text,
            List.of(new Block(Block.Kind.PARAGRAPH, new TextSpan(0, text.length()))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    LinkedArticle linked = LINKER.link(ANALYZER.analyze(article));
    return linked.mentions().stream()
        .filter(m -> m.text().equals(words))
        .reduce((a, b) -> b)
        .map(m -> linked.entity(m).type())
        .orElseThrow(() -> new AssertionError("no mention of " + words + " in " + text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Volker Turk came to Geneva on Monday. Later Turk urged both sides to stop.|Turk",
        "Volker Türk came to Geneva on Monday. Türk condemned the raid.|Türk",
        "Rights chief Volker Turk came to Geneva. The minister thanked Turk for his report.|Turk",
        "Volker Turk spoke in Geneva. On Friday Turk said that the camps must close.|Turk",
        "In Geneva Mr Turk condemned the raid. Turk also asked for access to the camps.|Turk",
        "The senator Peter Dane left the talks. Dane said that he would not return.|Dane",
        "Volker Turk came to Geneva. Turk's office agreed to the plan.|Turk's",
        "The lawmaker Robert Pole left the hall. Then Pole told reporters that he was tired.|Pole"
      })
  void aBareSurnameAfterItsBearerIsThePerson(String text, String name) {
    assertThat(type(text, name)).isEqualTo(EntityType.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Volker Turk came to Geneva. A Turk was arrested near the airport.|Turk",
        "Volker Turk came to Geneva. Turks in Berlin protested on Monday.|Turks",
        "Volker Turk came to Geneva. The young Turk was arrested there.|Turk",
        "Police freed a Turk on Monday. Volker Turk came to Geneva.|Turk",
        "The senator Jenny German left. German troops crossed the border.|German",
        "The senator Jenny German left. The German foreign minister met her.|German",
        "The envoy Dawn French left. French and British jets bombed the base.|French"
      })
  void aMemberOfAPeopleStaysOne(String text, String name) {
    String last = text.substring(0, text.lastIndexOf(name) + name.length());
    String shown = text.startsWith("Police") ? "Police freed a Turk on Monday." : text;
    assertThat(last).isNotEmpty();
    assertThat(type(shown, name)).isEqualTo(EntityType.STATE);
  }
}
