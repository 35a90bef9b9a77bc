package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Latvia expelled two Russian envoys, and Russia four Latvian ones.|EXPULSION|[Russia] > [Latvia] ACTUAL
          Egypt denounced the ban, Libya the fine.|CONDEMNATION|[Libya] > [fine] ACTUAL
          Egypt denounced the ban, Libya the fine.|CONDEMNATION|[Egypt] > [ban] ACTUAL
          Kenya voted for the resolution, Ghana against it.|VOTE_AGAINST|[Ghana] > [resolution] ACTUAL
          Kenya voted for the resolution, Ghana against it.|VOTE_FOR|[Kenya] > [resolution] ACTUAL
          Spain sent troops to Mali, Poland to Latvia.|DEPLOYMENT|[Poland] > [Latvia] ACTUAL
          Chad accused Niger of the theft, Niger Libya.|ACCUSATION|[Niger] > [Libya] ACTUAL
          Chad blames Niger, Niger Libya; Libya blames both of the others.|ACCUSATION|[Niger] > [Libya] ACTUAL
          Niger blames Chad for that; Libya, in turn, both of the others.|ACCUSATION|[Libya] > [Niger, Chad] ACTUAL
          Peru accused Chile of spying, and vice versa.|ACCUSATION|[Chile] > [Peru] ACTUAL
          Spain froze the fund on Monday. Malta did so in May.|SANCTION|[Malta] > [fund] ACTUAL
          Spain blacklisted the bank; Malta took similar action.|SANCTION|[Malta] > [bank] ACTUAL
          Spain blacklisted the bank. Malta is expected to follow suit.|SANCTION|[Malta] > [bank] POSSIBLE
          Spain will blacklist the bank, and Malta may do the same.|SANCTION|[Malta] > [bank] POSSIBLE
          Spain condemned the raid. Malta joined in the condemnation.|CONDEMNATION|[Malta] > [raid] ACTUAL
          Spain cut ties with Chad; Malta joined in.|DIPLOMATIC_BREAK|[Malta] > [Chad] ACTUAL
          """)
  void gapsAreFilledFromTheClauseBefore(String text, EventType type, String fact) {
    assertThat(told(text, type)).as(text).contains(fact);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Egypt accused Libya, a close ally, of lying.|ACCUSATION|[Libya]
          Egypt attacked Libya, Chad and Niger.|ATTACK|[Chad]
          Mali condemned the raid. A funeral followed.|CONDEMNATION|[funeral]
          Mali condemned the raid. Spain joined the bloc in 1986.|CONDEMNATION|[Spain]
          The league expelled Mali, Guinea a month later.|EXPULSION|[Guinea]
          Kenya voted for the resolution, Ghana against it.|VOTE_AGAINST|[Kenya]
          Joe Biden met Xi Jinping in Bali, Vladimir Putin in Geneva.|MEETING|[Vladimir Putin]
          """)
  void listsAndAppositionsAreNoGaps(String text, EventType type, String agent) {
    assertThat(told(text, type)).as(text).noneMatch(f -> f.startsWith(agent));
  }
}
