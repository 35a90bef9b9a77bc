package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What "the text", "it" and "this" mean as targets. */
class ThingReferencesTest {

  private static List<String> targets(String text, EventType type, String agent) {
    return Reader.events(text, type).stream()
        .filter(e -> e.agents().stream().anyMatch(a -> a.label().equals(agent)))
        .flatMap(e -> e.targets().stream())
        .map(Participant::label)
        .toList();
  }

  @Test
  void theTextIsTheOneThatWasDescribedBefore() {
    String text =
        "Norway tabled a draft resolution on the harbour of Beirut. Brazil voted for the text.";
    assertThat(targets(text, EventType.VOTE_FOR, "Brazil"))
        .containsExactly("draft resolution on the harbour of Beirut");
  }

  @Test
  void aTextIsKnownByWhatItSays() {
    String text = "Kenya vetoed nothing, but Russia vetoed a resolution that condemned the coup.";
    assertThat(targets(text, EventType.VETO, "Russia"))
        .containsExactly("resolution that condemned the coup");
  }

  @Test
  void whoeverDeniesItDeniesWhatOthersCharge() {
    String text = "Ankara accused Athens of arming the islands. Athens denied it.";
    assertThat(targets(text, EventType.DENIAL, "Greece")).containsExactly("arming the islands");
  }

  @Test
  void itIsWhatWasJudgedRightBefore() {
    String text =
        "Chile condemned the coup in Lima. Peru's neighbours were silent, but Spain "
            + "denounced it as well.";
    assertThat(targets(text, EventType.CONDEMNATION, "Spain")).containsExactly("coup");
  }

  @Test
  void aPronounThatNothingExplainsNamesNoTarget() {
    assertThat(targets("Iran denied it.", EventType.DENIAL, "Iran")).isEmpty();
    assertThat(targets("Britain condemned it.", EventType.CONDEMNATION, "United Kingdom"))
        .isEmpty();
  }

  @Test
  void theBodyOfTheSentenceBeforeAdoptsWhatIsAdopted() {
    List<Event> adopted =
        Reader.events(
            "The Security Council met on Monday. Resolution 2712 was adopted by 12 votes to none.",
            EventType.ADOPTION);
    assertThat(adopted).hasSize(1);
    assertThat(adopted.get(0).agents())
        .extracting(Participant::label)
        .containsExactly("United Nations Security Council");
  }

  @Test
  void someMembersOfABodyAreNotTheBody() {
    List<Event> proposed =
        Reader.events(
            "The draft was put forward by the Security Council's ten elected members.",
            EventType.PROPOSAL);
    assertThat(proposed)
        .allSatisfy(
            e ->
                assertThat(e.agents())
                    .extracting(Participant::label)
                    .doesNotContain("United Nations Security Council"));
  }
}
