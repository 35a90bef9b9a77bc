package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.Home;
import org.newsgraph.language.ParsingAnalyzer;
import org.newsgraph.linking.NameLinker;

class MetonymyCorpusTest {
  private static final Path FILE = Path.of("data/evaluation/metonymy.tsv");

  private record Row(
      String id,
      String split,
      String sentence,
      int begin,
      int end,
      String mention,
      String answer,
      String qid) {
    static Row of(String line) {
      String[] c = line.split("\t", -1);
      assertThat(c).as(line).hasSize(8);
      return new Row(
          c[0], c[1], c[2], Integer.parseInt(c[3]), Integer.parseInt(c[4]), c[5], c[6], c[7]);
    }
  }

  private static List<Row> rows() throws IOException {
    List<String> lines = Files.readAllLines(FILE);
    assertThat(lines.get(0)).isEqualTo("id\tsplit\tsentence\tbegin\tend\tmention\tanswer\tqid");
    return lines.stream().skip(1).map(Row::of).toList();
  }

  @Test
  void thereAreFourHundredMentionsOrMoreAndAThirdIsKept() throws IOException {
    List<Row> rows = rows();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(400).extracting(Row::id).doesNotHaveDuplicates();
    assertThat(rows.stream().filter(r -> r.split().equals("kept")).count() / (double) rows.size())
        .isBetween(0.28, 0.39);
  }

  @Test
  void eachMentionStandsWhereItsOffsetsSay() throws IOException {
    assertThat(rows())
        .allSatisfy(
            r -> {
              assertThat(r.sentence().substring(r.begin(), r.end())).isEqualTo(r.mention());
              assertThat(r.answer()).isIn("state", "place", "body", "other");
              assertThat(r.qid()).matches("(Q\\d+)?");
              assertThat(r.answer().equals("other") && !r.qid().isEmpty()).isFalse();
            });
  }

  @Test
  void theSplitFollowsFromTheSentenceNumber() throws IOException, NoSuchAlgorithmException {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    for (Row r : rows()) {
      String sentence = r.id().substring(0, r.id().indexOf('-'));
      int first = Byte.toUnsignedInt(sha.digest(sentence.getBytes(StandardCharsets.UTF_8))[0]);
      assertThat(r.split()).as(r.id()).isEqualTo(first % 3 == 0 ? "kept" : "train");
    }
  }

  @Test
  void ofTheMentionsThatAreKeptNinetyThreeInAHundredAreRight() {
    Home home = Home.locate();
    MetonymyEvaluation evaluation =
        new MetonymyEvaluation(
            ParsingAnalyzer.load(home.models()), NameLinker.open(home.catalog()));
    List<MetonymyEvaluation.Item> kept =
        MetonymyEvaluation.read(FILE).stream().filter(i -> i.split().equals("kept")).toList();
    long right = kept.stream().filter(i -> evaluation.answer(i).right()).count();
    assertThat(right / (double) kept.size()).isGreaterThanOrEqualTo(0.93);
  }
}
