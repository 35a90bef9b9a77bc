package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.Home;

class DesignationsTest {
  private static final ParsingAnalyzer ANALYZER = ParsingAnalyzer.load(Home.locate().models());

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Four F-16s circled over the base, F-16",
    "The pilot of a Mi-24 was rescued, Mi-24",
    "An upgraded T-72B burned by the road, T-72",
    "Ankara bought the S-400 in 2017, S-400",
  })
  void aDesignationIsOneWordByItsLemma(String text, String lemma) {
    assertThat(ANALYZER.analyze(text).get(0).tokens())
        .anySatisfy(t -> assertThat(t.lemma()).isEqualTo(lemma));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"A 40-year-old man won, year", "The COVID-19 wave ebbed, wave", "It ended 3-1, end"})
  void otherHyphenedWordsKeepTheirLemmas(String text, String lemma) {
    assertThat(ANALYZER.analyze(text).get(0).tokens())
        .anySatisfy(t -> assertThat(t.lemma()).isEqualTo(lemma));
    assertThat(ANALYZER.analyze(text).get(0).tokens())
        .noneSatisfy(t -> assertThat(t.lemma()).matches("[A-Za-z]+-\\d+"));
  }
}
