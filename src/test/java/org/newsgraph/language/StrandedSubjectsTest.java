package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.Home;

class StrandedSubjectsTest {
  private static final ParsingAnalyzer ANALYZER = ParsingAnalyzer.load(Home.locate().models());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunships unloaded on a mill outside the town, villagers said. | unloaded | Gunships",
        "Chadian soldiers crossed into northern Cameroon, a panel of experts wrote. | crossed | soldiers",
        "Rebels carrying mortars swarmed the depot at dawn. | swarmed | Rebels",
        "The bishop was slain on his doorstep by two men. | slain | bishop",
      })
  void theDoerOfAReportedDeedIsItsSubject(String text, String verb, String subject) {
    AnalyzedSentence s = ANALYZER.analyze(text).get(0);
    assertThat(s.tokens())
        .anySatisfy(
            t -> {
              assertThat(t.text()).isEqualTo(subject);
              assertThat(t.relation()).startsWith("nsubj");
              assertThat(s.token(t.head()).text()).isEqualTo(verb);
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The sailors seized in the strait were freed, the ministry said. | freed | sailors",
        "Crowds waving flags gathered, and the army withdrew. | withdrew | army",
      })
  void otherSubjectsStayWhereTheyAre(String text, String verb, String subject) {
    theDoerOfAReportedDeedIsItsSubject(text, verb, subject);
  }
}
