package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant where the speaker is told in a round about way. */
class QuotationSpeakerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The Malian army chief, General Oumar Diarra, called the pact "a gift to our enemies". | Oumar Diarra
          The chair, Peru's Claudia Cooper, called the session "a lesson in patience". | Claudia Cooper
          The head of the mission in Goma, Bintou Keita, said the town was "one spark from ruin". | Bintou Keita
          A tweet by the defence minister, Jonas Gahr Støre, said the drill was "aimed at nobody at all". | Jonas Gahr Støre
          The vote was, in the words of Norway's envoy, Mona Juul, "a stain on this house". | Mona Juul
          Having praised the plan as "bold and long awaited", NATO shelved it. | NATO
          Estonia summoned the envoy over what it termed "a vile act of spite". | Estonia
          Chile will not vote. It was "a matter of honour", according to its foreign minister. | Chile's foreign minister
          Asked whether he would go, Prime Minister Petr Fiala laughed. "I was asked that on Monday," he said. | Petr Fiala
          """)
  void theSpeakerIsToldInARoundAboutWay(String text, String speaker) {
    assertThat(ReadArticles.speakers(text)).singleElement().asString().startsWith(speaker + ": ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The ministers of Peru are said to be "hoarse but determined".
          Emmanuel Macron has a reputation as a "hard man with soft shoes".
          In his memoir, "A Small Chair at a Large Table", Emmanuel Macron tells of that night.
          """)
  void nobodyIsQuoted(String text) {
    assertThat(ReadArticles.speakers(text)).isEmpty();
  }
}
