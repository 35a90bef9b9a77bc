package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.newsgraph.ErrorCode;
import org.newsgraph.Home;
import org.newsgraph.NewsgraphException;
import org.newsgraph.query.CannedQueries;
import org.newsgraph.query.CannedQuery;
import org.newsgraph.query.QueryRunner;
import org.newsgraph.query.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code newsgraph query}. */
@Command(
    name = "query",
    description = "Answers a canned question, or lists them all.",
    footer = {
      "%nThe parameters of a question are options: --actor, --article, --from, --to, --limit and"
          + " others;",
      "docs/queries.md lists them. An actor is named by label, alias, Wikidata id or IRI.",
      "%nExamples:",
      "  newsgraph query",
      "  newsgraph query who-vetoed-what --actor Russia --from 2017-01-01",
      "  newsgraph query events --format csv > events.csv",
      "  newsgraph query -f my-question.rq --endpoint http://localhost:3030/kg/sparql"
    })
final class QueryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME",
      description = "The question; without it, all are listed.")
  private String name;

  @Option(
      names = {"-f", "--file"},
      paramLabel = "FILE",
      description = "A query file of one's own instead.")
  private Path file;

  @Mixin private GraphArguments graph;
  @Mixin private AnswerArguments answer;

  @Unmatched private List<String> rest = new ArrayList<>();

  @Override
  public Integer call() {
    if (name == null && file == null) {
      list();
      return Main.DONE;
    }
    if (name != null && file != null) {
      rest.add(firstWithoutValue() + 1, name); // behind -f the first value was taken for a name
    }
    Map<String, String> parameters = parameters();
    if (file != null && !isCanned(file)) {
      ownText(parameters);
      return Main.DONE;
    }
    CannedQuery query =
        file != null
            ? CannedQuery.read(file)
            : new CannedQueries(Home.locate().queries()).named(name);
    graph.ask(
        source ->
            answer.print(
                (format, width, out) ->
                    new QueryRunner(source).run(query, parameters, format, width, out)));
    return Main.DONE;
  }

  /** Index of the first {@code --name} that has no value of its own, or -1. */
  private int firstWithoutValue() {
    for (int i = 0; i < rest.size(); i++) {
      if (rest.get(i).startsWith("--") && rest.get(i).indexOf('=') < 0) {
        return i;
      }
    }
    return -1;
  }

  private void ownText(Map<String, String> parameters) {
    if (!parameters.isEmpty()) {
      throw new NewsgraphException(
          ErrorCode.PARAMETER_INVALID,
          file + " declares no parameters; '#+ parameters:' in its header would");
    }
    String text = read(file);
    graph.ask(
        source ->
            answer.print(
                (format, width, out) ->
                    new QueryRunner(source).run(file.toString(), text, format, width, out)));
  }

  private static boolean isCanned(Path file) {
    return read(file).lines().anyMatch(l -> l.startsWith("#+"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot read the query file " + file + ": " + e.getMessage());
    }
  }

  /** What picocli did not know: {@code --name value} and {@code --name=value}. */
  private Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < rest.size(); i++) {
      String word = rest.get(i);
      if (!word.startsWith("--") || word.length() == 2) {
        throw new ParameterException(
            spec.commandLine(), "unexpected '" + word + "'; parameters are --name value");
      }
      int equals = word.indexOf('=');
      if (equals > 0) {
        parameters.put(word.substring(2, equals), word.substring(equals + 1));
      } else if (i + 1 < rest.size()) {
        parameters.put(word.substring(2), rest.get(++i));
      } else {
        throw new ParameterException(spec.commandLine(), "'" + word + "' has no value");
      }
    }
    return parameters;
  }

  private void list() {
    PrintWriter out = spec.commandLine().getOut();
    Map<String, List<CannedQuery>> byTopic = new TreeMap<>();
    List<CannedQuery> all = new CannedQueries(Home.locate().queries()).all();
    all.forEach(q -> byTopic.computeIfAbsent(q.topic(), t -> new ArrayList<>()).add(q));
    int width = all.stream().mapToInt(q -> q.name().length()).max().orElse(0);
    byTopic.forEach(
        (topic, queries) -> {
          out.println(topic);
          queries.forEach(q -> out.printf("  %-" + width + "s  %s%n", q.name(), q.summary()));
        });
    out.flush();
  }

  /** How an answer is printed. */
  static final class AnswerArguments {
    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        defaultValue = "table",
        description = "table, csv, tsv, json, xml, ttl or html (default: ${DEFAULT-VALUE}).")
    private String format;

    interface Printer {
      void print(ResultFormat format, int width, OutputStream out);
    }

    void print(Printer printer) {
      ResultFormat chosen = ResultFormat.named(format);
      OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
      printer.print(chosen, Integer.getInteger("newsgraph.columns", 0), out);
      try {
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
