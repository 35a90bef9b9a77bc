package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom or what an act is aimed at where no object of its verb says so. */
class TargetsTest {

  private static List<String> targets(String text, EventType type) {
    return Reader.events(text, type).stream()
        .flatMap(e -> e.targets().stream())
        .map(Participant::label)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turkey threatened to open its borders unless the European Union kept its word."
            + " | European Union",
        "Beijing threatened countermeasures if Lithuania went ahead with the office. | Lithuania",
        "The Kremlin threatened consequences should Finland join NATO. | Finland",
        "Washington has threatened sanctions against anyone who buys oil from Iran."
            + " | anyone who buys oil from Iran",
        "Russia's threat to cut off gas supplies to Moldova alarmed its neighbours. | Moldova",
        "London warned Moscow of severe consequences if it invaded Ukraine. | Russia"
      })
  void aThreatIsAimedAtHimWhoseDoingSetsItOff(String text, String target) {
    assertThat(targets(text, EventType.THREAT)).containsExactly(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Israel bombed the airport of Damascus on Monday. Iran called it a war crime."
            + " | strike on airport of Damascus by Israel",
        "Turkey withdrew from the Istanbul Convention. Joe Biden called the move disappointing."
            + " | withdrawal from Istanbul Convention by Turkey",
        "India revoked the autonomy of Kashmir. Imran Khan condemned the step as illegal."
            + " | India revoked the autonomy of Kashmir",
        "Gunmen stormed a university in Garissa. Pope Francis condemned the incident."
            + " | attack on university by Gunmen",
        "Israel bombed the airport of Damascus on Monday. Russia condemned the attack."
            + " | attack on airport of Damascus by Israel"
      })
  void aJudgementThatPointsBackIsOfTheDeedToldBefore(String text, String target) {
    assertThat(targets(text, EventType.CONDEMNATION)).containsExactly(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister spoke for an hour about schools. Brazil criticised the decision. | decision",
        "Gunmen killed nine farmers near Diffa. Boko Haram attacked Baga on Monday. The United"
            + " Nations condemned the incident. | incident"
      })
  void wordsThatMayMeanMoreThanOneDeedStay(String text, String target) {
    assertThat(targets(text, EventType.CONDEMNATION)).containsExactly(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Kremlin denied that any of its soldiers were there. | any of its soldiers were there",
        "Kyiv accused Russian forces of shelling the nuclear plant. Moscow denied the charge."
            + " | charge of shelling the nuclear plant",
        "Beijing has denied any involvement in the hacking of the ministry."
            + " | involvement in the hacking of the ministry"
      })
  void aDenialSaysWhatIsDenied(String text, String target) {
    assertThat(targets(text, EventType.DENIAL)).containsExactly(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The attacks by Rwanda on Goma must end, said the French president. | Rwanda",
        "Joe Biden told Vladimir Putin that Alexei Navalny should be released. | Vladimir Putin",
        "Denmark had sent commandos to Mali. Mali demanded that they leave. | Denmark",
        "Ukraine accused Russian troops of seizing a gas station and demanded that they leave."
            + " | Russia",
        "Berlin urged everyone to show restraint. | everyone"
      })
  void aDemandIsMadeOnHimWhoIsSpokenToOrWhoDoesTheDeed(String text, String target) {
    assertThat(targets(text, EventType.DEMAND)).containsExactly(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Washington blacklisted eleven people, among them Dmitry Rogozin and Viktor Yanukovych."
            + " | eleven people;Dmitry Rogozin;Viktor Yanukovych",
        "The EU imposed sanctions on six Russians, including Alexander Bortnikov of the FSB."
            + " | six Russians;Alexander Bortnikov",
        "London imposed sanctions on nine firms, Rosneft and Gazprom included."
            + " | nine firms;Rosneft;Gazprom"
      })
  void theMembersOfAGroupThatAreNamedAreMeantToo(String text, String expected) {
    assertThat(targets(text, EventType.SANCTION)).containsExactly(expected.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "With China at its side, Russia struck a depot near Odessa. | Russia;China",
        "France bombed Raqqa together with the United States. | France;United States",
        "In concert with Moscow, Damascus bombed the city of Idlib. | Syria;Russia",
        "Olaf Scholz, flanked by Joe Biden, watched as Russia bombed Kharkiv. | Russia"
      })
  void whoeverActsWithTheSubjectActs(String text, String expected) {
    List<String> agents =
        Reader.events(text, EventType.STRIKE).stream()
            .flatMap(e -> e.agents().stream())
            .map(Participant::label)
            .distinct()
            .toList();
    assertThat(agents).containsExactly(expected.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "American troops entered Iraq in 2003 and left in 2011. | Iraq",
        "Germany sent soldiers to Mali in 2013. Berlin will withdraw its soldiers in May. | Mali"
      })
  void forcesLeaveWhereTheyWereSent(String text, String target) {
    assertThat(targets(text, EventType.WITHDRAWAL)).containsExactly(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Missiles fired by Iran slammed into a base in Erbil. | base in Erbil",
        "Rockets launched by Hamas hit a school in Sderot. | school"
      })
  void whatIsFiredStrikesWhereItComesDown(String text, String target) {
    assertThat(targets(text, EventType.STRIKE)).containsExactly(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reporters asked about Otto Warmbier, the student whom North Korea jailed in 2016."
            + " | Otto Warmbier",
        "Reporters asked about the student whom North Korea jailed in 2016. | student"
      })
  void whatIsSaidOfANameIsTheName(String text, String target) {
    assertThat(targets(text, EventType.ARREST)).containsExactly(target);
  }
}
