package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.evaluate.GoldArticle.GoldEntity;

/** Checks the table of names against the facts that the catalog is compiled from. */
class CanonicalNamesTest {
  private static final Path NAMES = Path.of("data/names.tsv");
  private static final Path FACTS = Path.of("../shared/data/wikidata.tsv");
  private static final List<Path> OTHER_TABLES =
      List.of(Path.of("../shared/evaluate/names.tsv"), Path.of("../shared/dev/names.tsv"));

  // Names that the facts spell in another transliteration.
  private static final Map<String, String> SPELT = Map.of("Sadyr Japarov", "Sadyr Zhaparov");

  private static List<String[]> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(l -> l.split("\t", -1)).toList();
  }

  @Test
  void eachNameHasOneItemAndEachItemOneName() throws IOException {
    List<String[]> rows = rows(NAMES);
    assertThat(rows.stream().map(r -> r[0])).doesNotHaveDuplicates();
    assertThat(rows.stream().map(r -> r[1]))
        .doesNotHaveDuplicates()
        .allMatch(q -> q.matches("Q\\d+"));
  }

  @Test
  void onlyAnnotatedEntitiesAreListed() throws IOException {
    Set<String> annotated =
        AnnotatedCorpusTest.corpora()
            .flatMap(c -> c.gold().stream())
            .flatMap(g -> g.entities().stream())
            .map(GoldEntity::name)
            .collect(Collectors.toSet());
    assertThat(rows(NAMES)).allSatisfy(r -> assertThat(annotated).contains(r[0]));
  }

  @Test
  void eachItemIsCalledSoInTheFacts() throws IOException {
    assumeThat(FACTS).exists();
    Map<String, Set<String>> called = new TreeMap<>();
    for (String[] r : rows(FACTS)) {
      Set<String> names = called.computeIfAbsent(r[0], q -> new TreeSet<>());
      Stream.of(r[3], r[10]).map(Wording::normal).forEach(names::add);
      Arrays.stream(r[4].split("\\|")).map(Wording::normal).forEach(names::add);
    }
    for (Path table : OTHER_TABLES) {
      for (String[] r : rows(table)) {
        called.computeIfAbsent(r[1], q -> new TreeSet<>()).add(Wording.normal(r[0]));
      }
    }
    assertThat(rows(NAMES))
        .allSatisfy(r -> assertThat(called.get(r[1])).as(r[0]).contains(inFacts(r[0])));
  }

  private static String inFacts(String name) {
    return Wording.normal(SPELT.getOrDefault(name, name));
  }
}
