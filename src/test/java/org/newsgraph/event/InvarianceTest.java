package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The same words give the same facts, however they are set. */
class InvarianceTest {
  private static final String TEXT =
      "Russia vetoed the draft resolution on Wednesday. \"The veto was a disgrace,\" said Boris"
          + " Johnson. Turkey accused Iran of arming the rebels, and France's president urged both"
          + " sides to stop.";

  private static List<String> facts(String text) {
    ArticleFacts f = Reader.read(text);
    return java.util.stream.Stream.concat(
            f.events().stream()
                .map(
                    e ->
                        e.type()
                            + " "
                            + e.principalClaim().status()
                            + " "
                            + e.agents().stream().map(Participant::label).toList()
                            + e.targets().stream().map(Participant::label).toList()),
            f.stances().stream()
                .map(s -> s.holder().label() + " " + s.attitude() + " " + s.target().label()))
        .map(s -> s.replaceAll("\\s+", " "))
        .toList();
  }

  @Test
  void otherLineBreaksGiveTheSameFacts() {
    assertThat(
            facts(
                TEXT.replace(" on Wednesday", "\non Wednesday")
                    .replace(" of arming", "\nof arming")))
        .isNotEmpty()
        .isEqualTo(facts(TEXT));
  }

  @Test
  void otherQuotationMarksGiveTheSameFacts() {
    String curly = TEXT.replaceFirst("\"", "“").replaceFirst("\"", "”").replace("'", "’");
    assertThat(facts(curly)).isEqualTo(facts(TEXT));
  }

  @Test
  void theSameArticleGivesTheSameKeys() {
    assertThat(Reader.read(TEXT).events()).isEqualTo(Reader.read(TEXT).events());
  }
}
