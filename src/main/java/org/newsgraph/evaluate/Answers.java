package org.newsgraph.evaluate;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/** What the program found in the articles: the answers of four canned queries, by article. */
public final class Answers {
  /** The canned queries that are compared. */
  public static final List<String> QUERIES = List.of("entities", "events", "stances", "quotes");

  private final Map<String, Map<String, List<AnswerRow>>> rows = new LinkedHashMap<>();

  private Answers() {}

  /**
   * Takes the answers as CSV.
   *
   * @param csv the answer by the query's name
   */
  public static Answers of(Function<String, String> csv) {
    Answers answers = new Answers();
    for (String query : QUERIES) {
      Map<String, List<AnswerRow>> byArticle =
          answers.rows.computeIfAbsent(query, q -> new LinkedHashMap<>());
      for (AnswerRow row : parse(csv.apply(query))) {
        byArticle.computeIfAbsent(row.article(), a -> new ArrayList<>()).add(row);
      }
    }
    return answers;
  }

  /** Reads {@code entities.csv}, {@code events.csv}, ... of a folder; a missing one is empty. */
  public static Answers read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new NewsgraphException(ErrorCode.INPUT_NOT_FOUND, "no folder of results at " + folder);
    }
    return of(query -> readIfThere(folder.resolve(query + ".csv")));
  }

  /** The rows of a query's answer that tell of an article, in their order. */
  List<AnswerRow> of(String query, String article) {
    return rows.get(query).getOrDefault(article, List.of());
  }

  private static String readIfThere(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new NewsgraphException(ErrorCode.INPUT_NOT_FOUND, "cannot read the answers " + file, e);
    }
  }

  private static List<AnswerRow> parse(String csv) {
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    List<AnswerRow> parsed = new ArrayList<>();
    try (var parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
      List<String> header = List.of();
      for (CSVRecord record : parser) {
        if (record.size() == 1 && record.get(0).isEmpty()) {
          continue; // an empty line
        }
        if (header.isEmpty()) {
          header = record.stream().map(c -> c.strip().replaceFirst("^\\?+", "")).toList();
        } else {
          parsed.add(row(header, record));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parsed;
  }

  private static AnswerRow row(List<String> header, CSVRecord record) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), i < record.size() ? record.get(i).strip() : "");
    }
    return new AnswerRow(cells);
  }
}
