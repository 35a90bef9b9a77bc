package org.newsgraph.linking;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What kind of thing a name is that no catalog has. */
class NameTypesTest {
  private static ParsingAnalyzer analyzer;
  private static NameLinker linker;

  @BeforeAll
  static void load() {
    analyzer = ParsingAnalyzer.load(Home.locate().models());
    linker = new NameLinker(CuratedCatalog.load(Home.locate().catalog()));
  }

  private static EntityType typeOf(String name, String text) {
    Article article =
        new Article(
            "test",
            text,
            List.of(new Block(Block.Kind.PARAGRAPH, new TextSpan(0, text.length()))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    LinkedArticle linked = linker.names(analyzer.analyze(article));
    return linked.mentions().stream()
        .filter(m -> m.text().equals(name))
        .map(m -> linked.entity(m).type())
        .findFirst()
        .orElse(null);
  }

  @Test
  void aBankIsNoPerson() {
    assertThat(typeOf("Agrosolbank", "Agrosolbank was cut off from the system, the paper said."))
        .isEqualTo(EntityType.ORGANIZATION);
  }

  @Test
  void whoHasAChiefExecutiveIsACompany() {
    assertThat(
            typeOf(
                "Velanova",
                "Velanova's chief executive left. Ministers wondered whether Velanova would follow."))
        .isEqualTo(EntityType.ORGANIZATION);
  }

  @Test
  void aCapitalOfAProvinceIsAPlaceWhereverItStands() {
    assertThat(typeOf("Zarkent", "Zarkent, the capital of the province, was shelled again."))
        .isEqualTo(EntityType.PLACE);
  }

  @Test
  void theShortFormIsWhatTheFullNameIs() {
    assertThat(
            typeOf(
                "Bendaoud",
                "Algeria's Samir Bendaoud, the envoy, walked out. Bendaoud had no comment."))
        .isEqualTo(EntityType.PERSON);
  }

  @Test
  void aMonthBeforeANameIsNoPartOfIt() {
    assertThat(typeOf("Robert Tessler", "In April Robert Tessler came home to Kansas."))
        .isEqualTo(EntityType.PERSON);
  }

  @Test
  void aRebelArmyIsAnArmedGroup() {
    assertThat(
            typeOf(
                "Northern Dawn Army",
                "A commander of the rebel Northern Dawn Army called it a lie."))
        .isEqualTo(EntityType.ARMED_GROUP);
  }

  @Test
  void aSpeakerInARecordOfAMeetingIsAPerson() {
    assertThat(typeOf("ANNA LINDQVIST", "ANNA LINDQVIST (Sweden) asked the members to wait."))
        .isEqualTo(EntityType.PERSON);
  }
}
