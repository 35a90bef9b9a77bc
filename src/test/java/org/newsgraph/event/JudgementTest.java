package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Condemnation and praise that lie in what a thing is called. */
class JudgementTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Manila branded the collision a blatant provocation.|Philippines|collision
          The ruling was branded a travesty of justice by Amnesty International.|Amnesty|ruling
          In the words of Dmitry Kuleba, the referendum was a grotesque spectacle.|Kuleba|referendum
          For Ankara, the vote in the Bundestag was an insult to the nation.|Turkey|vote
          "An own goal" was how Wolfgang Ischinger described the tariff.|Ischinger|tariff
          "Illegal and immoral" was the verdict of Jeremy Corbyn on the airstrikes.|Corbyn|airstrikes
          What Seoul called a reckless launch took place at dawn.|South Korea|launch
          Serbia rejected the plan as unworkable and unfair.|Serbia|plan
          The Kremlin brushed aside the resolution as worthless.|Russia|resolution
          Josep Borrell said that the trial was a charade.|Borrell|trial
          Josep Borrell said that the law violated the treaty.|Borrell|law
          The premier argued that the tariff was short-sighted.|premier|tariff
          Mark Rutte took issue with the verdict.|Rutte|verdict
          The chancellor was appalled at the verdict.|chancellor|verdict
          "The regime's brutal crackdown shocks the conscience," said Antony Blinken.|Blinken|crackdown
          "We will never forgive this betrayal," said Masrour Barzani.|Barzani|betrayal
          Unlawful and cruel, said Amnesty International of the deportation.|Amnesty|deportation
          "Deeply unfair" was the reaction of Lisbon to the quota.|Portugal|quota
          """)
  void whatIsCalledBadIsCondemned(String sentence, String agent, String target) {
    assertJudged(sentence, EventType.CONDEMNATION, agent, target);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Antonio Guterres called the reopening of the port a beacon of hope.|Guterres|reopening
          Josep Borrell said that the accord offered a unique chance.|Borrell|accord
          Petro Poroshenko said the release was a triumph of justice.|Poroshenko|release
          """)
  void whatIsCalledGoodIsPraised(String sentence, String agent, String target) {
    assertJudged(sentence, EventType.PRAISE, agent, target);
  }

  private static void assertJudged(String sentence, EventType type, String agent, String target) {
    assertThat(Reader.events(sentence, type))
        .as(sentence)
        .anySatisfy(
            e -> {
              assertThat(e.agents()).anyMatch(p -> p.label().contains(agent));
              assertThat(e.targets()).anyMatch(p -> p.label().contains(target));
            });
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The WHO said the outbreak was serious.",
        "The minister said the border was dangerous.",
        "The general called the town a legitimate target.",
        "The minister described the talks as difficult.",
        "Nobody in Berlin called the operation a mistake.",
        "The EU calls the region the Western Balkans.",
        "Josep Borrell said that the law did not violate the treaty.",
        "Josep Borrell said that a deal would be good.",
        "\"A terrible earthquake,\" said the mayor.",
        "\"Is this a crime?\" asked the judge.",
        "\"If the deal is unfair, we leave,\" said Donald Trump.",
        "The minister said that the stabbing was a terrorist attack.",
        "The president voiced shock at the death of the singer.",
        "The authorities reported that the attack caused no damage.",
        "Mike Pompeo said the United States was supportive of the deal.",
        "The court said that the law was unconstitutional.",
        "Lukashenko considers the protests not a threat.",
        "The senate rejected the nominee as ambassador to Rome.",
      })
  void whatIsOnlyDescribedIsNeitherBlamedNorPraised(String sentence) {
    assertThat(Reader.events(sentence, EventType.CONDEMNATION)).isEmpty();
    assertThat(Reader.events(sentence, EventType.PRAISE)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Recep Tayyip Erdogan no longer supports the membership of Sweden.",
        "Turkey withdrew its support for the mission.",
      })
  void whoNoLongerSupportsDoesNot(String sentence) {
    assertThat(Reader.events(sentence, EventType.SUPPORT))
        .allMatch(e -> e.principalClaim().status() == Status.DENIED);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Boris Johnson rejected the accusation as absurd.",
        "The Kremlin dismissed the reports as nonsense.",
      })
  void whoCallsAChargeUntrueDeniesIt(String sentence) {
    assertThat(Reader.events(sentence, EventType.DENIAL)).hasSize(1);
    assertThat(Reader.events(sentence, EventType.CONDEMNATION)).isEmpty();
  }
}
