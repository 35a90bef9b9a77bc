package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Clauses that leave their predicate out, and those who act beside a subject. */
class EllipsisTest {

  private static List<String> told(String text, EventType type) {
    return Reader.events(text, type).stream()
        .map(
            e ->
                e.agents().stream().map(Participant::label).toList()
                    + " > "
                    + e.targets().stream().map(Participant::label).toList()
                    + " "
                    + e.principalClaim().status())
        .toList();
  }

  @Test
  void whoDidLikewiseDidTheSameToTheSame() {
    assertThat(told("Chile condemned the coup, as did Peru.", EventType.CONDEMNATION))
        .containsExactly("[Chile] > [coup] ACTUAL", "[Peru] > [coup] ACTUAL");
    assertThat(
            told(
                "Germany blacklisted the bank. Norway followed suit on Friday.",
                EventType.SANCTION))
        .containsExactly("[Germany] > [bank] ACTUAL", "[Norway] > [bank] ACTUAL");
  }

  @Test
  void whoDidNotIsDenied() {
    assertThat(told("Poland praised the accord. Hungary did not.", EventType.PRAISE))
        .containsExactly("[Poland] > [accord] ACTUAL", "[Hungary] > [accord] DENIED");
  }

  @Test
  void whoMayFollowSuitHasNotDoneSo() {
    assertThat(
            told("Germany blacklisted the bank, and Norway may follow suit.", EventType.SANCTION))
        .doesNotContain("[Norway] > [bank] ACTUAL");
  }

  @Test
  void whoWasArrestedAsWellIsNoPolice() {
    assertThat(told("Mr Navalny was arrested on Sunday, as was Lyubov Sobol.", EventType.ARREST))
        .noneMatch(s -> s.startsWith("[Lyubov Sobol]"));
  }

  @Test
  void companionsOfTheSubjectActToo() {
    assertThat(told("Brazil condemned the raid, along with Peru.", EventType.CONDEMNATION))
        .containsExactly("[Brazil, Peru] > [raid] ACTUAL");
    assertThat(told("Oman, together with Qatar, denounced the plan.", EventType.CONDEMNATION))
        .containsExactly("[Oman, Qatar] > [plan] ACTUAL");
    assertThat(told("The resolution was drafted by Kenya, joined by Gabon.", EventType.PROPOSAL))
        .containsExactly("[Kenya, Gabon] > [resolution] ACTUAL");
  }

  @Test
  void whoSaidSoTooHasNotDoneIt() {
    assertThat(
            Reader.events(
                "Haley said on Monday that Russia had vetoed the text, as did Johnson.",
                EventType.VETO))
        .hasSize(1);
  }
}
