package org.newsgraph.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.Home;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;
import org.newsgraph.language.ParsingAnalyzer;
import org.newsgraph.linking.catalog.CuratedCatalog;

class OfficeHoldersTest {
  private static final String LAVROV = "Q58217";
  private static ParsingAnalyzer analyzer;
  private static NameLinker linker;

  @BeforeAll
  static void load() {
    analyzer = ParsingAnalyzer.load(Home.locate().models());
    linker = new NameLinker(CuratedCatalog.load(Home.locate().catalog()));
  }

  private static List<String> persons(String text, int year) {
    Article article =
        new Article(
            "test",
            text,
            List.of(new Block(Block.Kind.PARAGRAPH, new TextSpan(0, text.length()))),
            Optional.empty(),
            Optional.of(LocalDate.of(year, 4, 12)),
            Optional.empty(),
            Optional.empty());
    LinkedArticle linked = linker.link(analyzer.analyze(article));
    return linked.mentions().stream()
        .filter(m -> linked.entity(m).type() == EntityType.PERSON)
        .map(Mention::entityKey)
        .distinct()
        .toList();
  }

  @Test
  void theForeignMinisterIsWhoHeldTheOfficeAtTheArticlesDate() {
    assertThat(persons("The Russian foreign minister rejected the report.", 2017))
        .containsExactly(LAVROV);
    assertThat(persons("Russia's foreign minister rejected the report.", 2017))
        .containsExactly(LAVROV);
    assertThat(persons("The foreign minister of Russia rejected the report.", 2017))
        .containsExactly(LAVROV);
    assertThat(persons("The Russian foreign minister rejected the report.", 1990))
        .doesNotContain(LAVROV);
  }

  @Test
  void whomTheCatalogDoesNotReachIsNobody() {
    assertThat(persons("The Russian foreign minister rejected the report.", 2031)).isEmpty();
    assertThat(persons("The American president spoke in Ohio.", 2021))
        .as("two held the office in that year")
        .isEmpty();
  }

  @Test
  void aFormerOrFutureHolderIsNotTheHolder() {
    assertThat(persons("A former Russian foreign minister rejected the report.", 2017)).isEmpty();
    assertThat(persons("The next Russian foreign minister will sign it.", 2017)).isEmpty();
    assertThat(persons("The Russian deputy foreign minister rejected it.", 2017)).isEmpty();
    assertThat(persons("In 1995 the Russian foreign minister rejected the report.", 2017))
        .isEmpty();
  }

  @Test
  void whoIsNamedBesideTheOfficeIsMeant() {
    assertThat(persons("The Russian foreign minister, Pavel Orlenko, rejected it.", 2017))
        .doesNotContain(LAVROV);
    assertThat(persons("Pavel Orlenko is the Russian foreign minister.", 2017))
        .doesNotContain(LAVROV);
  }
}
