package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private static List<String> split(String text) {
    return SentenceTokens.spans(text).stream()
        .map(s -> text.substring(s.get(0).begin(), s.get(s.size() - 1).end()))
        .toList();
  }

  @Test
  void titlesAndInitialsDoNotEndASentence() {
    assertThat(split("Mr. Harlan met Sgt. P. Voss. They spoke."))
        .containsExactly("Mr. Harlan met Sgt. P. Voss.", "They spoke.");
  }

  @Test
  void anAcronymEndsASentenceOnlyBeforeASentenceOpener() {
    assertThat(split("He left the U.S. The talks with U.N. Ambassador Lee ended."))
        .containsExactly("He left the U.S.", "The talks with U.N. Ambassador Lee ended.");
  }

  @Test
  void aSpaceBeforeAHyphenDoesNotEndASentence() {
    assertThat(split("He spoke of U.S. -Russia ties.")).hasSize(1);
  }

  @Test
  void aClosingQuoteBelongsToTheSentenceBeforeIt() {
    assertThat(split("\"It is over.\" The envoy left."))
        .containsExactly("\"It is over.\"", "The envoy left.");
  }

  @Test
  void aMissingSpaceBehindAFullStopStillEndsTheSentence() {
    assertThat(split("The vote failed.Russia was pleased.")).hasSize(2);
  }

  @Test
  void aQuestionInsideAQuotationGoesOnWithItsVerb() {
    assertThat(split("\"Why now?\" he asked.")).hasSize(1);
  }
}
