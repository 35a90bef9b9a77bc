package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.language.NameSpan.Kind.LOCATION;
import static org.newsgraph.language.NameSpan.Kind.ORGANIZATION;
import static org.newsgraph.language.NameSpan.Kind.PERSON;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.TextSpan;

class NameAgreementTest {
  /** A sentence whose capitalised words are proper nouns. */
  private static AnalyzedSentence sentence(String text, NameSpan... names) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String w : text.split(" ")) {
      String tag = Character.isUpperCase(w.charAt(0)) ? "PROPN" : "NOUN";
      TextSpan span = new TextSpan(at, at + w.length());
      tokens.add(new Token(tokens.size(), span, w, w, tag, "NN", -1, "root"));
      at += w.length() + 1;
    }
    return new AnalyzedSentence(0, 0, new TextSpan(0, text.length()), text, tokens, List.of(names));
  }

  private static List<NameSpan> last(AnalyzedSentence... sentences) {
    return NameAgreement.apply(List.of(sentences)).get(sentences.length - 1).names();
  }

  @Test
  void aNameOfTwoWordsIsOneInEverySentence() {
    assertThat(
            last(
                sentence("we saw Port Verity", new NameSpan(2, 4, LOCATION)),
                sentence("ships left Port Verity early")))
        .containsExactly(new NameSpan(2, 4, LOCATION));
  }

  @Test
  void aSurnameSeenOnceDoesNotMakeAName() {
    assertThat(
            last(
                sentence("then Ann Weller spoke", new NameSpan(1, 3, PERSON)),
                sentence("the Weller plan")))
        .isEmpty();
  }

  @Test
  void aSurnameSeenTwiceIsThePerson() {
    assertThat(
            last(
                sentence("then Ann Weller spoke", new NameSpan(1, 3, PERSON)),
                sentence("later Weller left", new NameSpan(1, 2, PERSON)),
                sentence("the Weller plan")))
        .containsExactly(new NameSpan(1, 2, PERSON));
  }

  @Test
  void initialsInBracketsStandForTheNameBeforeThem() {
    assertThat(
            last(
                sentence("the Northern Relief Council ( NRC )", new NameSpan(1, 4, ORGANIZATION)),
                sentence("but NRC refused")))
        .containsExactly(new NameSpan(1, 2, ORGANIZATION));
  }

  @Test
  void aPartOfALongerRunOfProperNounsIsLeftAlone() {
    assertThat(
            last(
                sentence("we saw Port Verity", new NameSpan(2, 4, LOCATION)),
                sentence("at Port Verity Bank again")))
        .isEmpty();
  }

  @Test
  void mostSentencesDecideTheKind() {
    assertThat(
            last(
                sentence("to Verity", new NameSpan(1, 2, LOCATION)),
                sentence("in Verity", new NameSpan(1, 2, LOCATION)),
                sentence("said Verity", new NameSpan(1, 2, PERSON))))
        .containsExactly(new NameSpan(1, 2, LOCATION));
  }
}
