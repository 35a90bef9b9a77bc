package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.TextSpan;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.train.ConlluReader;
import org.newsgraph.train.NameTrainer;
import org.newsgraph.train.TreebankSentence;

class LanguageEvaluationTest {
  private static final double EXACT = 1e-9;

  private static List<TreebankSentence> gold() throws URISyntaxException {
    return ConlluReader.read(
        Path.of(LanguageEvaluationTest.class.getResource("/language/tiny.conllu").toURI()));
  }

  /** The reference's own analysis, with the head and relation of one word changed. */
  private static AnalyzedSentence analysis(
      TreebankSentence s, int index, int offset, int changed, int head, String relation) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < s.size(); i++) {
      var w = s.words().get(i);
      at = s.text().indexOf(w.form(), at);
      boolean other = i == changed;
      tokens.add(
          new Token(
              i,
              new TextSpan(offset + at, offset + at + w.form().length()),
              w.form(),
              w.lemma(),
              w.upos(),
              w.xpos(),
              other ? head : w.head(),
              other ? relation : w.relation()));
      at += w.form().length();
    }
    TextSpan span = new TextSpan(offset, offset + s.text().length());
    return new AnalyzedSentence(index, 0, span, s.text(), tokens, List.of());
  }

  @Test
  void aWrongHeadCostsBothScoresAndAWrongRelationOnlyOne() throws URISyntaxException {
    List<TreebankSentence> gold = gold().subList(0, 1);
    var head = ParserEvaluation.of(gold, w -> analysis(gold.get(0), 0, 0, 5, 1, "obj")).scores();
    assertThat(head.get("uas")).isCloseTo(6 / 7.0, within(EXACT));
    assertThat(head.get("las")).isCloseTo(6 / 7.0, within(EXACT));
    assertThat(head.get("object_f")).isZero();
    assertThat(head.get("subject_f")).isEqualTo(1);
    var label = ParserEvaluation.of(gold, w -> analysis(gold.get(0), 0, 0, 5, 4, "obl")).scores();
    assertThat(label.get("uas")).isEqualTo(1);
    assertThat(label.get("las")).isCloseTo(6 / 7.0, within(EXACT));
  }

  @Test
  void subtypesOfRelationsDoNotCount() throws URISyntaxException {
    List<TreebankSentence> gold = gold().subList(1, 2);
    var scores =
        ParserEvaluation.of(gold, w -> analysis(gold.get(0), 0, 0, 0, 2, "nsubj")).scores();
    assertThat(scores.get("las")).isEqualTo(1);
    assertThat(scores.get("subject_f")).isEqualTo(1);
  }

  @Test
  void fromRawTextAMissedSentenceEndCostsBothSentences() throws URISyntaxException {
    List<TreebankSentence> gold = gold();
    int second = gold.get(0).text().length() + 1;
    Map<String, Double> right =
        RawTextEvaluation.of(
                gold,
                text ->
                    List.of(
                        analysis(gold.get(0), 0, 0, -1, 0, ""),
                        analysis(gold.get(1), 1, second, -1, 0, "")))
            .scores();
    assertThat(right.values()).allMatch(v -> v == 1);
    Map<String, Double> half =
        RawTextEvaluation.of(gold, text -> List.of(analysis(gold.get(0), 0, 0, -1, 0, "")))
            .scores();
    assertThat(half.get("sentence_f")).isCloseTo(2 / 3.0, within(EXACT));
    assertThat(half.get("token_f")).isCloseTo(14 / 19.0, within(EXACT));
  }

  @Test
  void aNameMustAgreeInPlaceAndKind() {
    var gold =
        new NameTrainer.Sample(List.of("Ann", "Lee", "left", "Oslo"), new int[] {1, 2, 0, 5});
    var scores =
        NameEvaluation.strict(
            List.of(gold),
            words -> {
              List<Token> tokens = new ArrayList<>();
              int at = 0;
              for (String w : words) {
                TextSpan span = new TextSpan(at, at + w.length());
                tokens.add(new Token(tokens.size(), span, w, w, "X", "X", -1, "root"));
                at += w.length() + 1;
              }
              var names =
                  List.of(
                      new org.newsgraph.language.NameSpan(
                          0, 2, org.newsgraph.language.NameSpan.Kind.PERSON),
                      new org.newsgraph.language.NameSpan(
                          3, 4, org.newsgraph.language.NameSpan.Kind.ORGANIZATION));
              return new AnalyzedSentence(
                  0, 0, new TextSpan(0, at - 1), String.join(" ", words), tokens, names);
            });
    assertThat(scores.get("p")).isEqualTo(0.5);
    assertThat(scores.get("r")).isEqualTo(0.5);
  }
}
