package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Moscow's envoy can't agree. # Moscow 's envoy ca n't agree .",
        "the U.S.-led strike # the U.S. - led strike",
        "“It won’t,” he said... # “ It wo n’t , ” he said ...",
        "$5.5bn, i.e. 10% more # $ 5.5 bn , i.e. 10 % more",
        "at 7:30pm on 12/04/2017 # at 7:30 pm on 12/04/2017",
        "see www.un.org/press or mail a.b@un.org. # see www.un.org/press or mail a.b@un.org .",
        "non-aligned and/or self-styled # non-aligned and / or self - styled",
        "The vote failed.Russia smiled. # The vote failed . Russia smiled .",
        "Gen. H.R. Moss, Sgt. Lee, etc. # Gen. H.R. Moss , Sgt. Lee , etc .",
        "(resolution 2118) [sic] # ( resolution 2118 ) [ sic ]",
        "the '90s--a decade # the '90s -- a decade",
        "He cannot go; they’re here! # He can not go ; they ’re here !",
        "No. 10 said no. # No. 10 said no .",
        "-5C to 3,000 # -5C to 3,000",
      })
  void textIsSplitAsInTheTreebanks(String text, String tokens) {
    assertThat(String.join(" ", SentenceTokens.words(text))).isEqualTo(tokens);
  }
}
