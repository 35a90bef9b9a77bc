package org.newsgraph.linking.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/**
 * A line of the gathered facts that the curated catalog is compiled from: twelve columns parted by
 * tabs, lists within a column by {@code |}.
 */
record SourceRow(
    String qid,
    String type,
    String subtype,
    String label,
    List<String> aliases,
    List<String> metonyms,
    List<String> demonyms,
    List<String> relations,
    String enwiki,
    String sources) {
  private static final int COLUMNS = 12;

  static List<SourceRow> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot read " + file + ": " + e.getMessage(), e);
    }
    List<SourceRow> out = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] c = lines.get(i).split("\t", -1);
      if (c.length != COLUMNS || !CatalogFile.isQid(c[0])) {
        throw new NewsgraphException(
            ErrorCode.DATA_INVALID,
            file + ", line " + (i + 1) + ": expected a Wikidata id and " + COLUMNS + " columns");
      }
      out.add(
          new SourceRow(
              c[0],
              c[1],
              c[2],
              c[3],
              list(c[4]),
              list(c[5]),
              list(c[6]),
              list(c[7]),
              c[10],
              c[11]));
    }
    return out;
  }

  private static List<String> list(String s) {
    return Arrays.stream(s.split("\\|")).filter(x -> !x.isBlank()).toList();
  }

  /** The values of a relation, e.g. {@code country}. */
  List<String> related(String name) {
    return relations.stream()
        .filter(r -> r.startsWith(name + ":"))
        .map(r -> r.substring(name.length() + 1))
        .toList();
  }

  /** How many data sets that follow the news or the public know it. */
  int prominence() {
    int n = enwiki.isEmpty() ? 0 : 1;
    for (String s :
        List.of(
            "elevant;", "elevant-pred", "fb15k-wd", "tweekigold", "klout", "opensanctions-igo;")) {
      n += (sources + ";").contains(s) ? 1 : 0;
    }
    return n;
  }
}
