package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events that a noun names, and who does them where the words around the noun tell. */
class NounEventsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The court found the army guilty of the bombing of the hospital.|STRIKE|army|hospital|CLAIMED
          Syria was responsible for the gas attack on Douma, the inspectors concluded.|CHEMICAL_ATTACK|Syria|Douma|CLAIMED
          Kyiv blamed Russia for the destruction of the dam.|ATTACK|Russia|dam|CLAIMED
          The rebels claimed responsibility for the attack on the convoy.|ATTACK|rebels|convoy|CLAIMED
          Israel is suspected of the killing of the general.|ATTACK|Israel|general|CLAIMED
          Iran was criticised for the strike on the village.|STRIKE|Iran|village|ACTUAL
          The Bucha massacre shocked Europe.|ATTACK||Bucha|ACTUAL
          The Salisbury poisoning angered Berlin.|CHEMICAL_ATTACK||Salisbury|ACTUAL
          The report described the use of sarin by the Syrian army.|CHEMICAL_ATTACK|Syrian Arab Army||ACTUAL
          The US troop withdrawal from Afghanistan ended in chaos.|WITHDRAWAL|United States|Afghanistan|ACTUAL
          The Saudi-led bombing campaign in Yemen was criticised.|STRIKE|Saudi Arabia|Yemen|ACTUAL
          Russia's threat of a veto delayed the vote.|VETO|Russia||POSSIBLE
          Donald Trump's threat of tariffs on Mexico worried investors.|SANCTION|Donald Trump|Mexico|POSSIBLE
          A Chinese threat to invade Taiwan has to be taken seriously.|THREAT|China|Taiwan|ACTUAL
          The invasion of Kuwait led to an embargo.|INVASION||Kuwait|ACTUAL
          Poland criticised the delivery of tanks to Egypt by Italy.|AID|Italy|Egypt|ACTUAL
          The Council debated the war that Russia had begun in Ukraine.|INVASION|Russia|Ukraine|ACTUAL
          Donald Trump called off the strike on Iran.|STRIKE|Donald Trump|Iran|DENIED
          """)
  void whatANounTells(String text, EventType type, String agent, String target, Status status) {
    List<Event> events = Reader.events(text, type);
    assertThat(events).as(text).hasSize(1);
    Event e = events.get(0);
    assertThat(labels(e.agents())).as(text).isEqualTo(agent == null ? "" : agent);
    assertThat(labels(e.targets())).as(text).isEqualTo(target == null ? "" : target);
    assertThat(e.principalClaim().status()).as(text).isEqualTo(status);
  }

  private static String labels(List<Participant> all) {
    return all.stream().map(Participant::label).collect(Collectors.joining(", "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Japan welcomed the lifting of sanctions on Myanmar.|SANCTION
          The ministry calls the attack an outrage.|ATTACK
          The rebels denied responsibility for the attack.|ATTACK
          Any attack on Finland would be met by the whole alliance.|MEETING
          The leaders discussed Russia's suspension of the treaty.|SANCTION
          """)
  void whatANounDoesNotTell(String text, EventType type) {
    assertThat(Reader.events(text, type))
        .as(text)
        .allMatch(e -> e.agents().isEmpty() && e.principalClaim().status() != Status.ACTUAL);
  }
}
