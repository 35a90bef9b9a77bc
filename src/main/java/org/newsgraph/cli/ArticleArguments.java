package org.newsgraph.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.article.ArticleInputs;
import org.newsgraph.article.InputOptions;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that a command reads, and how. */
final class ArticleArguments {
  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLES",
      description =
          "Article files (text, HTML, JSON Lines), folders of them, or - for standard input.")
  private List<String> articles;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Day of publication of articles that state none themselves.")
  private LocalDate date;

  @Option(
      names = "--map",
      paramLabel = "FIELD=NAME",
      description =
          "Where JSON records keep a field: text, headline, published, url, publisher or id."
              + " Dots lead into nested objects.")
  private Map<String, String> fields = new TreeMap<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are worked on at once (default: one a core).")
  private int threads;

  ArticleInputs open() {
    return ArticleInputs.of(
        articles, new InputOptions(Optional.ofNullable(date), fields), System.in);
  }

  int threads() {
    return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
  }
}
