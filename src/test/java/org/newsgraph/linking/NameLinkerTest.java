package org.newsgraph.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.Home;
import org.newsgraph.NewsgraphException;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;
import org.newsgraph.language.ParsingAnalyzer;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.CuratedCatalog;

/** Who is meant, on sentences with the shipped models and catalog. */
class NameLinkerTest {
  private static ParsingAnalyzer analyzer;
  private static Catalog catalog;
  private static NameLinker linker;

  @BeforeAll
  static void load() {
    analyzer = ParsingAnalyzer.load(Home.locate().models());
    catalog = CuratedCatalog.load(Home.locate().catalog());
    linker = new NameLinker(catalog);
  }

  private static Article article(String text, Integer year) {
    return new Article(
        "test",
        text,
        List.of(new Block(Block.Kind.PARAGRAPH, new TextSpan(0, text.length()))),
        Optional.empty(),
        Optional.ofNullable(year).map(y -> LocalDate.of(y, 6, 1)),
        Optional.empty(),
        Optional.empty());
  }

  private static LinkedArticle link(String text, Integer year) {
    return linker.names(analyzer.analyze(article(text, year)));
  }

  /** Keys of what a name in the text is linked to, in text order. */
  private static List<String> keys(String text, Integer year, String mention) {
    return link(text, year).mentions().stream()
        .filter(m -> m.text().equals(mention))
        .map(Mention::entityKey)
        .toList();
  }

  @Test
  void aCapitalThatSpeaksIsItsStateAndWhereTalksAreHeldThePlace() {
    assertThat(keys("Moscow said that the talks in Moscow had failed.", 2017, "Moscow"))
        .containsExactly("Q159", "Q649");
  }

  @Test
  void aDemonymIsAMentionOfTheState() {
    assertThat(keys("A Syrian drone crossed the border.", 2017, "Syrian")).containsExactly("Q858");
  }

  @Test
  void aGovernmentNamedByItsLeaderIsTheState() {
    LinkedArticle a = link("Bashar al-Assad rules Syria. The Assad regime denied it.", 2017);
    assertThat(a.mentions())
        .anyMatch(m -> m.text().equals("Assad regime") && m.entityKey().equals("Q858"));
  }

  @Test
  void georgiaIsTheStateUnlessItsNeighboursAreAmerican() {
    assertThat(keys("Russia recognised Abkhazia; Georgia protested.", 2008, "Georgia"))
        .containsExactly("Q230");
    assertThat(
            keys(
                "Voters in Georgia and Florida decide who governs the United States.",
                2020,
                "Georgia"))
        .containsExactly("Q1428");
  }

  @Test
  void jordanInAPersonsNameIsNoState() {
    assertThat(link("Jordan Peterson spoke in Toronto.", 2018).entities())
        .doesNotContainKey("Q810");
    assertThat(keys("Jordan closed its border with Syria.", 2015, "Jordan"))
        .containsExactly("Q810");
  }

  @Test
  void nigerAndNigeriaAreKeptApart() {
    LinkedArticle a = link("Nigerien troops met Nigerian officers near the border of Niger.", 2023);
    assertThat(a.mentions()).extracting(Mention::entityKey).contains("Q1032", "Q1033");
  }

  @Test
  void theGuineasAreKeptApart() {
    LinkedArticle a =
        link(
            "Equatorial Guinea, Guinea-Bissau and Papua New Guinea abstained, but Guinea voted for it.",
            2016);
    assertThat(a.entities()).containsKeys("Q983", "Q1007", "Q691", "Q1006");
  }

  @Test
  void koreaAloneIsTheOneThatTheArticleNames() {
    assertThat(keys("South Korea protested. The Korean navy put to sea.", 2017, "Korean"))
        .containsExactly("Q884");
    assertThat(
            keys("North Korea and South Korea met. Korean flags were everywhere.", 2018, "Korean"))
        .isEmpty();
  }

  @Test
  void congoIsTheDemocraticRepublicUnlessOnlyTheOtherIsNamed() {
    assertThat(
            keys(
                "Rebels in the Democratic Republic of the Congo fled. Congolese troops followed.",
                2013,
                "Congolese"))
        .containsExactly("Q974");
    assertThat(
            keys(
                "The Republic of the Congo held a vote. Congolese police kept order.",
                2016,
                "Congolese"))
        .containsExactly("Q971");
  }

  @Test
  void aMonthIsNoPrimeMinister() {
    assertThat(link("In May the council of the United Kingdom met.", 2017).entities())
        .doesNotContainKey("Q264766");
    assertThat(keys("Prime Minister Theresa May left London. May said no.", 2017, "May"))
        .containsExactly("Q264766");
  }

  @Test
  void aSurnameAfterTheFullNameIsTheSamePerson() {
    assertThat(keys("Sergei Lavrov flew to Iran. Lavrov said nothing.", 2017, "Lavrov"))
        .containsExactly("Q58217");
    assertThat(keys("Ivan Petrenko of Ukraine spoke. Petrenko said nothing.", 2017, "Petrenko"))
        .containsExactly("person/ivan-petrenko");
  }

  @Test
  void anAbbreviationDefinedInTheTextMeansWhatTheTextSays() {
    String text = "The Oceanic Salmon Council (OSC) met in Norway. The OSC adopted a report.";
    LinkedArticle a = link(text, 2017);
    List<String> names =
        a.mentions().stream()
            .filter(m -> m.text().startsWith("O"))
            .map(Mention::entityKey)
            .distinct()
            .toList();
    assertThat(names).hasSize(1);
  }

  @Test
  void ofTwoBodiesWithOneAcronymTheTextsDefinitionDecides() {
    String board = "The Inter-American Defense Board (IDB) met on Monday. The IDB was divided.";
    assertThat(keys(board, 2017, "IDB")).isNotEmpty().containsOnly("Q1665759");
    String bank = "The Inter-American Development Bank (IDB) met on Monday. The IDB was divided.";
    assertThat(keys(bank, 2017, "IDB")).isNotEmpty().containsOnly("Q1153087");
  }

  @Test
  void ofTwoBodiesWithOneAcronymTheFullNameDecides() {
    String sun = "The International Solar Alliance met in India. The ISA has 90 members.";
    assertThat(keys(sun, 2019, "ISA")).containsExactly("Q21594952");
    String sea = "The International Seabed Authority met in Jamaica. The ISA has 168 members.";
    assertThat(keys(sea, 2019, "ISA")).containsExactly("Q333727");
  }

  @Test
  void anAcronymOfTwoBodiesThatNothingExplainsStaysUnlinked() {
    assertThat(link("The ISA met on Monday. The ISA was divided.", 2019).entities().values())
        .noneMatch(e -> e.qid().isPresent());
  }

  @Test
  void aRareAbbreviationIsNotTakenAlone() {
    assertThat(link("The FAB voted against it in Germany.", 2017).entities().values())
        .noneMatch(e -> e.qid().isPresent() && e.type() == EntityType.ORGANIZATION);
  }

  @Test
  void whoIsTheHealthBodyOnlyInCapitals() {
    assertThat(link("Who said so in France?", 2020).entities()).doesNotContainKey("Q7817");
    assertThat(link("The WHO said so in France.", 2020).entities()).containsKey("Q7817");
  }

  @Test
  void aTreatyOrTeamNamedAfterACityIsNoMentionOfIt() {
    assertThat(link("The Minsk agreements are dead.", 2022).entities())
        .doesNotContainKeys("Q2280", "Q184");
    assertThat(link("They quoted the Treaty of Rome.", 2022).entities())
        .doesNotContainKeys("Q220", "Q38");
    assertThat(link("He reads the Moscow Times every day.", 2022).entities())
        .doesNotContainKeys("Q649", "Q159");
  }

  @Test
  void everyLinkGivesItsReasonAndAScore() {
    assertThat(link("Moscow praised President Xi Jinping of China and the UN.", 2017).mentions())
        .isNotEmpty()
        .allSatisfy(
            m -> {
              assertThat(m.why()).isNotBlank();
              assertThat(m.score()).isBetween(0.01, 1.0);
            });
  }

  @Test
  void theReasonNamesTheCandidatesThatLost() {
    assertThat(
            link("Russia recognised Abkhazia; Georgia protested.", 2008).mentions().stream()
                .filter(m -> m.text().equals("Georgia"))
                .map(Mention::why))
        .singleElement()
        .asString()
        .contains("rather than Q1428 (Georgia");
  }

  @Test
  void washingtonIsTheGovernmentTheCityTheStateOrAPerson() {
    assertThat(keys("Washington condemned the coup.", 2023, "Washington")).containsExactly("Q30");
    assertThat(keys("They met in Washington on Monday.", 2023, "Washington"))
        .containsExactly("Q61");
    assertThat(keys("Voters in Washington and Oregon sued.", 2023, "Washington"))
        .containsExactly("Q1223");
    assertThat(link("The film stars Denzel Washington.", 2023).entities())
        .doesNotContainKeys("Q30", "Q61", "Q1223");
  }

  @Test
  void aVerbIsNoPresident() {
    assertThat(link("Nothing can trump the vote of the people in Ohio.", 2018).entities())
        .doesNotContainKey("Q22686");
  }

  @Test
  void turkeyTheBirdHasNoCapitalLetter() {
    assertThat(link("They ate turkey at the White House.", 2018).entities())
        .doesNotContainKey("Q43");
    assertThat(keys("Turkey closed its border.", 2018, "Turkey")).containsExactly("Q43");
  }

  @Test
  void aSharedSurnameAloneIsNobodyWithoutItsContext() {
    assertThat(link("Kim left the room with Johnson and Clinton.", 2018).entities().values())
        .allMatch(e -> e.qid().isEmpty());
  }

  @Test
  void aDecisionIsObeyedWhereItsContextHolds(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("decisions.tsv");
    Files.writeString(file, "Georgia\tarticle:test\tQ1428\tme\tthe text is about Atlanta\n");
    NameLinker decided = new NameLinker(catalog, Decisions.load(file, catalog));
    LinkedArticle a = decided.names(analyzer.analyze(article("Georgia counted its votes.", 2020)));
    assertThat(a.entities()).containsOnlyKeys("Q1428");
    assertThat(a.mentions().get(0).why()).contains("decided by me");
  }

  @Test
  void aDecisionOnAnUnknownMentionOrItemIsNamedWithItsLine(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("decisions.tsv");
    Files.writeString(
        file, "mention\tcontext\tanswer\twho\twhy\nXyzzy Qwert\t*\tnone\tme\tno idea\n");
    assertThatThrownBy(() -> Decisions.load(file, catalog))
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("decisions.tsv, line 2")
        .hasMessageContaining("Xyzzy");
    Files.writeString(file, "Georgia\t*\tQ999999999\tme\twrong\n");
    assertThatThrownBy(() -> Decisions.load(file, catalog)).hasMessageContaining("line 1");
  }

  @Test
  void aRulerByTitleAndGivenNameIsTheOneOfTheCountryAtHand() {
    assertThat(keys("King Abdullah of Jordan received the envoy.", 2017, "King Abdullah"))
        .containsExactly("Q57464");
    assertThat(keys("Saudi Arabia's King Abdullah fell ill.", 2012, "King Abdullah"))
        .containsExactly("Q57298");
  }

  @Test
  void aSecurityCouncilOfAStateIsNotTheOneOfTheUnitedNations() {
    assertThat(link("Iran's Supreme National Security Council met on Monday.", 2020).mentions())
        .extracting(Mention::entityKey)
        .doesNotContain("Q37470");
    assertThat(keys("The Security Council met on Monday.", 2020, "Security Council"))
        .containsExactly("Q37470");
  }

  @Test
  void theNameOfALeaderIsNotCutByASentencesEnd() {
    assertThat(keys("Trump and Kim Jong Un have signed a statement.", 2018, "Kim Jong Un"))
        .containsExactly("Q56226");
  }

  @Test
  void thePlacesOfADatelineAreMentionsOutsideAllSentences() {
    String dateline = "GENEVA/NEW YORK, May 3, 2019 - ";
    String text = dateline + "Envoys met.";
    Article article =
        new Article(
            "test",
            text,
            List.of(
                new Block(Block.Kind.METADATA, new TextSpan(0, dateline.length())),
                new Block(Block.Kind.PARAGRAPH, new TextSpan(dateline.length(), text.length()))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    LinkedArticle linked = linker.link(analyzer.analyze(article));
    assertThat(linked.datelines())
        .extracting(Mention::entityKey, m -> m.span().of(text))
        .containsExactly(tuple("Q71", "GENEVA"), tuple("Q60", "NEW YORK"));
    assertThat(linked.mentions()).isEmpty();
  }

  @Test
  void aLinkedEntityBringsItsNamesInOtherLanguages() {
    LinkedArticle linked = linker.link(analyzer.analyze(article("Moscow vetoed the text.", 2017)));
    assertThat(linked.entity("Q159").label()).isEqualTo("Russia");
    assertThat(linked.entity("Q159").translations().language()).isEqualTo("en");
    assertThat(linked.entity("Q159").translations().labels()).containsEntry("fr", "Russie");
  }
}
