package org.newsgraph.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.NewsgraphException;
import org.newsgraph.event.frame.WordClasses;

/** On a WordNet of six nouns and five verbs, in the format of wndb(5WN). */
class LexiconReachTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeWordNet() throws IOException {
    write(
        "data.noun",
        "  1 a licence line",
        "00000001 18 n 01 person 0 000 | somebody",
        "00000002 18 n 02 keeper 0 warder 0 001 @ 00000001 n 0000 | one who keeps",
        "00000003 18 n 01 beekeeper 0 001 @ 00000002 n 0000 | keeps bees",
        "00000004 06 n 01 keeper 0 000 | a bar that closes a magnet",
        "00000005 18 n 01 Noah 0 001 @i 00000002 n 0000 | a name",
        "00000006 06 n 01 booster 0 000 | a rocket",
        "00000007 18 n 01 booster 0 001 @ 00000001 n 0000 | one who cheers");
    write(
        "index.noun",
        "beekeeper n 1 1 @ 1 0 00000003",
        "booster n 2 1 @ 2 0 00000006 00000007",
        "keeper n 2 1 @ 2 1 00000002 00000004",
        "noah n 1 1 @i 1 0 00000005",
        "person n 1 0 1 1 00000001",
        "warder n 1 1 @ 1 0 00000002");
    write(
        "data.verb",
        "00000010 41 v 02 jail 0 gaol 0 000 01 + 08 00 | put in prison",
        "00000011 41 v 01 cage 0 001 @ 00000010 v 0000 01 + 08 00 | as in a cage",
        "00000012 30 v 01 melt 0 000 01 + 08 00 | become liquid");
    write(
        "index.verb",
        "cage v 1 1 @ 1 0 00000011",
        "gaol v 1 0 1 0 00000010",
        "jail v 1 0 1 1 00000010",
        "melt v 1 0 1 1 00000012");
    write("frames_x.tsv", "predicate\tclass", "jail.v\tarrest\t-\tsubj\tobj!\t-\t-\t-");
    write("classes.tsv", "actor\tgovernment -warder");
    write("reach.tsv", "# a comment", "actor\tperson");
  }

  private void write(String name, String... lines) throws IOException {
    Files.write(folder.resolve(name), List.of(lines));
  }

  @Test
  void aNounJoinsTheClassUnderWhoseRootItsFirstSenseLies() {
    assertThat(new LexiconReach(folder, folder).writeClasses()).isEqualTo(Map.of("actor", 4));
    WordClasses classes = WordClasses.load(folder);
    assertThat(classes.is("beekeeper", "actor")).isTrue();
    assertThat(classes.is("keeper", "actor")).isTrue();
    assertThat(classes.is("government", "actor")).isTrue();
    assertThat(classes.is("booster", "actor")).as("its first sense is a rocket").isFalse();
    assertThat(classes.is("noah", "actor")).as("a name").isFalse();
  }

  @Test
  void theCuratedListTakesAWordOut() {
    new LexiconReach(folder, folder).writeClasses();
    assertThat(WordClasses.load(folder).is("warder", "actor")).isFalse();
  }

  @Test
  void verbsThatMeanTheSameOrLieBelowAreProposedAndNoOthers() {
    assertThat(new LexiconReach(folder, folder).verbCandidates())
        .isEqualTo(Map.of("arrest", Set.of("cage (jail)", "gaol (jail)")));
  }

  @Test
  void aRootThatWordNetLacksIsRefusedWithFileAndLine() throws IOException {
    write("reach.tsv", "actor\tperson", "place\tnowhere");
    assertThatThrownBy(() -> new LexiconReach(folder, folder).writeClasses())
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("reach.tsv:2")
        .hasMessageContaining("nowhere");
  }
}
