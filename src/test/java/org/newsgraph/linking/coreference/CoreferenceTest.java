package org.newsgraph.linking.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.Home;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;
import org.newsgraph.language.ParsingAnalyzer;
import org.newsgraph.linking.LinkedArticle;
import org.newsgraph.linking.NameLinker;
import org.newsgraph.linking.catalog.CuratedCatalog;

class CoreferenceTest {
  private static final Home HOME = Home.locate();
  private static final ParsingAnalyzer ANALYZER = ParsingAnalyzer.load(HOME.models());
  private static final NameLinker LINKER = new NameLinker(CuratedCatalog.load(HOME.catalog()));

  /** Pronouns and descriptions in text order, as "words = entity". */
  private static List<String> resolved(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : text.split("\n\n")) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, new TextSpan(at, at + paragraph.length())));
      at += paragraph.length() + 2;
    }
    Article article =
        new Article(
            "test",
            text,
            blocks,
            Optional.empty(),
            Optional.of(LocalDate.of(2017, 4, 14)),
            Optional.empty(),
            Optional.empty());
    LinkedArticle linked = LINKER.link(ANALYZER.analyze(article));
    return linked.mentions().stream()
        .filter(m -> !m.isName())
        .map(m -> m.text() + " = " + linked.entity(m).label())
        .toList();
  }

  @Test
  void heIsTheManOfTheSentenceBefore() {
    assertThat(resolved("Emmanuel Macron flew to Berlin. He met the press at noon."))
        .containsExactly("He = Emmanuel Macron");
  }

  @Test
  void genderTellsTwoPersonsApart() {
    assertThat(resolved("Angela Merkel received Barack Obama. She praised the visit."))
        .containsExactly("She = Angela Merkel");
    assertThat(resolved("Angela Merkel received Barack Obama. He praised the visit."))
        .containsExactly("He = Barack Obama");
  }

  @Test
  void theSubjectIsPreferredToTheObject() {
    assertThat(resolved("Vladimir Putin met Donald Trump. He left at once."))
        .containsExactly("He = Vladimir Putin");
  }

  @Test
  void aPossessiveGoesWithTheSubjectOfItsClause() {
    assertThat(resolved("Recep Tayyip Erdogan told his army to stop."))
        .containsExactly("his = Recep Tayyip Erdoğan");
    assertThat(resolved("Russia used its veto again.")).containsExactly("its = Russia");
  }

  @Test
  void anObjectIsNotItsOwnSubject() {
    assertThat(resolved("Barack Obama spoke first. Vladimir Putin then attacked him."))
        .containsExactly("him = Barack Obama");
  }

  @Test
  void noOneIsTakenWhereNobodyFits() {
    assertThat(resolved("Angela Merkel stayed at home. He left at once.")).isEmpty();
    assertThat(resolved("Rain fell in the hills. He left at once.")).isEmpty();
  }

  @Test
  void emptyItStandsForNothing() {
    assertThat(resolved("Russia voted. It was the eighth time. It is clear that it rained."))
        .isEmpty();
  }

  @Test
  void itMayBeAStateOrABody() {
    assertThat(resolved("Turkey closed the straits. It also recalled three envoys."))
        .containsExactly("It = Turkey");
  }

  @Test
  void aThingWithoutNameKeepsItFromTheState() {
    assertThat(resolved("The treaty binds Russia. It bans such missiles.")).isEmpty();
  }

  @Test
  void pronounsInsideQuotationsAreLeftAlone() {
    assertThat(resolved("Emmanuel Macron spoke. \"He will not win it,\" an aide said."))
        .noneMatch(m -> m.startsWith("He ="));
  }

  @Test
  void thePresidentIsTheOneWhoWasNamedSo() {
    assertThat(
            resolved(
                "President Emmanuel Macron met Sergei Lavrov in Paris. Afterwards the president"
                    + " praised the talks."))
        .containsExactly("the president = Emmanuel Macron");
  }

  @Test
  void aLeaderIsKnownByHisCountry() {
    assertThat(
            resolved(
                "Recep Tayyip Erdogan and Vladimir Putin met in Sochi. The Turkish leader asked"
                    + " for time."))
        .containsExactly("The Turkish leader = Recep Tayyip Erdoğan");
  }

  @Test
  void aFormerOfficeIsFoundInTheCatalog() {
    assertThat(
            resolved(
                "Jens Stoltenberg spoke last. The former Norwegian prime minister warned"
                    + " everyone."))
        .containsExactly("The former Norwegian prime minister = Jens Stoltenberg");
  }

  @Test
  void twoPresidentsNamedTogetherLeaveThePresidentOpen() {
    assertThat(
            resolved("President Vladimir Putin met President Donald Trump. The president smiled."))
        .isEmpty();
  }

  @Test
  void theAllianceIsNatoAndTheWatchdogTheOpcw() {
    assertThat(resolved("NATO met in Brussels. The alliance sent ships."))
        .containsExactly("The alliance = NATO");
    assertThat(
            resolved(
                "The Organisation for the Prohibition of Chemical Weapons sent experts. The"
                    + " watchdog has no police."))
        .containsExactly("The watchdog = Organisation for the Prohibition of Chemical Weapons");
  }

  @Test
  void bothCountriesAreTheTwoThatWereNamed() {
    assertThat(resolved("Iran and Iraq signed a pact. The two countries share a river."))
        .containsExactly("The two countries = Iran", "The two countries = Iraq");
  }

  @Test
  void ofThreeCountriesBothAreUnknown() {
    assertThat(resolved("Iran, Iraq and Turkey signed a pact. The two countries share a river."))
        .isEmpty();
  }

  @Test
  void theOneWhoCallsOnBothSidesIsNoneOfThem() {
    assertThat(resolved("China urged both sides to show restraint.")).isEmpty();
  }

  @Test
  void aGroupOfStatesStaysADescription() {
    assertThat(resolved("Western leaders backed the strike. The leaders met at dawn.")).isEmpty();
  }

  @Test
  void hisCountryIsTheOneHeBelongsTo() {
    assertThat(resolved("Hungary is late. Viktor Orban said that his country backed Sweden."))
        .contains("country = Hungary");
  }

  @Test
  void aCountryThatTheArticleDoesNotNameStaysOpen() {
    assertThat(resolved("Viktor Orban said that his country backed Sweden."))
        .containsExactly("his = Viktor Orbán");
  }

  @Test
  void anOfficeHolderMayBeNamedOnlyLater() {
    assertThat(
            resolved(
                "The Israeli prime minister accused Iran of lying. Benjamin Netanyahu spoke in"
                    + " Jerusalem."))
        .containsExactly("The Israeli prime minister = Benjamin Netanyahu");
  }

  @Test
  void anOfficeHolderWhomTheArticleNeverNamesStaysADescription() {
    assertThat(resolved("The Israeli prime minister accused Iran of lying.")).isEmpty();
  }

  @Test
  void theSecretaryGeneralIsTheOneWhoWasNamed() {
    assertThat(resolved("Antonio Guterres flew in. The Secretary-General asked for a pause."))
        .containsExactly("The Secretary-General = António Guterres");
  }

  @Test
  void theLatterIsTheSecondOfTwo() {
    assertThat(resolved("Angela Merkel called Vladimir Putin on Monday, and the latter refused."))
        .containsExactly("the latter = Vladimir Putin");
    assertThat(
            resolved(
                "Angela Merkel, Barack Obama and Vladimir Putin spoke, and the latter refused."))
        .isEmpty();
  }

  @Test
  void theTwoAreTheTwoPersonsOfTheSentenceBefore() {
    assertThat(resolved("Joe Biden called Vladimir Putin. The two had spoken in May."))
        .containsExactly("The two = Joe Biden", "The two = Vladimir Putin");
  }

  @Test
  void theyAreThoseWhoWereNamedTogether() {
    assertThat(resolved("Joe Biden and Rishi Sunak met in Belfast. They praised the accord."))
        .containsExactly("They = Joe Biden", "They = Rishi Sunak");
    assertThat(
            resolved(
                "Joe Biden and Rishi Sunak met the rebels in Belfast. They praised the accord."))
        .isEmpty();
  }

  @Test
  void aBodyIsNamedAgainByItsKindAndMayBeAccusedOfSomething() {
    assertThat(
            resolved(
                "ECOWAS closed its borders. A spokesman accused the bloc of breaking the law."))
        .contains("the bloc = ECOWAS");
    assertThat(resolved("Hezbollah fired first. The group denied it."))
        .containsExactly("The group = Hezbollah");
  }

  @Test
  void bothPartiesInAParliamentAreNoStates() {
    assertThat(resolved("Iran and Iraq signed a pact. Both parties in Congress condemned it."))
        .isEmpty();
  }
}
