package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who blames whom, denies or condemns what, by constructions rather than by a single verb. */
class BlameTest {
  private static boolean names(List<Participant> found, String label) {
    return label.equals("-") || found.stream().anyMatch(p -> p.label().contains(label));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway condemned in the strongest terms the raid on the clinic.|CONDEMNATION|Norway|raid
          Chile denounced in no uncertain terms the arrests.|CONDEMNATION|Chile|arrests
          Peru criticised as spineless the council's statement.|CONDEMNATION|Peru|statement
          Cuba called the conclusions of the Geneva panel "baseless".|DENIAL|Cuba|conclusions
          Togo called the charge outrageous.|DENIAL|Togo|charge
          "Utter rubbish," the Kenyan minister said of the allegation.|DENIAL|minister|allegation
          Oslo said that Minsk was trying to sabotage the talks.|ACCUSATION|Norway|Belarus
          "You cheated us," the envoy told the Dutch delegate.|ACCUSATION|envoy|delegate
          "They are looting our mines," the governor said of the rebels.|ACCUSATION|governor|rebels
          According to the prosecutor, the general betrayed the republic.|ACCUSATION|prosecutor|general
          "Mr Biya has stolen the election," the bishop said.|ACCUSATION|bishop|Biya
          Panama said that Nicaragua was behind the arson.|ACCUSATION|Panama|Nicaragua
          It was Israel that staged the attack, Hamas said.|ACCUSATION|Hamas|Israel
          No such promise was ever made, testified the Croatian general.|DENIAL|general|-
          Cairo had no hand in the fire, an adviser to the president said.|DENIAL|adviser|fire
          The verdict, Amnesty International said, made a mockery of justice.|CONDEMNATION|Amnesty|verdict
          Nothing of the kind had happened, the Vietnamese ministry said.|DENIAL|Vietnam|-
          """)
  void blameIsReadInManyConstructions(String text, String type, String agent, String target) {
    assertThat(Reader.events(text, EventType.valueOf(type)))
        .as(text)
        .anyMatch(e -> names(e.agents(), agent) && names(e.targets(), target));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "According to the provincial governor, a missile hit the port.",
        "Oslo said that Minsk was trying to restart the talks.",
        "\"You helped us,\" the envoy told the Dutch delegate.",
        "\"They are guarding our mines,\" the governor said of the soldiers.",
        "The committee explained in simple terms the new rules.",
        "Berlin spurned the talks.",
        "It was Turkey that brokered the deal, Hamas said.",
        "Nothing of the kind would happen again, the president promised.",
        "Madrid greeted the news with a chorus of praise.",
        "The soldiers saw the police behind the barricades.",
        "The prince described in his own words the ride to the castle.",
      })
  void nobodyIsBlamedHere(String text) {
    assertThat(Reader.read(text).events())
        .as(text)
        .noneMatch(
            e ->
                e.type() == EventType.ACCUSATION
                    || e.type() == EventType.CONDEMNATION
                    || e.type() == EventType.DENIAL);
  }
}
