package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.Home;

class FrontedDaysTest {
  private static final ParsingAnalyzer ANALYZER = ParsingAnalyzer.load(Home.locate().models());

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "On Monday troops withdrew from Goma., Monday, troops, withdrew",
    "By Sunday police had arrested nine Turks., Sunday, police, arrested",
    "On Monday evening troops withdrew from Goma., evening, troops, withdrew",
    "By Sunday nine Turks had been arrested., Sunday, Turks, arrested",
  })
  void aTimeInFrontIsNoPartOfTheSubject(String text, String time, String subject, String verb) {
    AnalyzedSentence s = ANALYZER.analyze(text).get(0);
    assertThat(s.token(word(s, time).head()).text()).isEqualTo(verb);
    assertThat(s.token(word(s, subject).head()).text()).isEqualTo(verb);
    assertThat(word(s, subject).relation()).startsWith("nsubj");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"The Friday prayers ended in Qom., prayers", "In Monday's vote the text fell., vote"})
  void aDayThatNamesTheThingStaysWithIt(String text, String noun) {
    AnalyzedSentence s = ANALYZER.analyze(text).get(0);
    Token day = s.tokens().stream().filter(t -> t.text().endsWith("day")).findFirst().orElseThrow();
    assertThat(s.token(day.head()).text()).isEqualTo(noun);
  }

  private static Token word(AnalyzedSentence s, String word) {
    return s.tokens().stream().filter(t -> t.text().equals(word)).findFirst().orElseThrow();
  }
}
