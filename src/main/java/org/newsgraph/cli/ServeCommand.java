package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.newsgraph.Home;
import org.newsgraph.article.ArticleInputs;
import org.newsgraph.article.InputOptions;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.pipeline.GraphBuild;
import org.newsgraph.pipeline.Stages;
import org.newsgraph.query.CannedQueries;
import org.newsgraph.query.QueryRunner;
import org.newsgraph.query.QuerySource;
import org.newsgraph.query.ResultFormat;
import org.newsgraph.serve.GraphServer;
import org.newsgraph.serve.LiveGraph;
import org.newsgraph.serve.ServedDirectory;
import org.newsgraph.serve.ServerOptions;
import org.newsgraph.store.GraphDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph serve}. */
@Command(
    name = "serve",
    description = "Serves a graph: web page, canned questions as URLs, SPARQL.",
    footer = {
      "%nWith articles, their graph is built first. The server only reads; a graph that is built",
      "anew while it runs is taken over between two requests. docs/server.md tells of addresses",
      "and limits.",
      "%nExample:",
      "  newsgraph serve data/articles --port 3030"
    })
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "ARTICLES",
      description = "Articles whose graph is built before it is served.")
  private List<String> articles = List.of();

  @Option(
      names = "--graph",
      paramLabel = "DIR",
      defaultValue = "build/graph",
      description = "Where the graph is (default: ${DEFAULT-VALUE}).")
  private Path graph;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Day of publication of articles that state none themselves.")
  private LocalDate date;

  @Option(
      names = "--map",
      paramLabel = "FIELD=NAME",
      description = "Where JSON records keep a field, as for build.")
  private Map<String, String> fields = new TreeMap<>();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "TCP port; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--public",
      description = "Accept connections from other machines, not only from this one.")
  private boolean open;

  @Option(
      names = "--read-only",
      description = "The server never writes; this is so with or without the option.")
  private boolean readOnly;

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description = "Let pages of this origin read the answers (CORS); * for all.")
  private String origin;

  @Option(
      names = "--allow-service",
      description = "Let queries ask other SPARQL endpoints (SERVICE).")
  private boolean service;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "Stop a query after this time (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      defaultValue = "100000",
      description = "Rows of an answer at most (default: ${DEFAULT-VALUE}).")
  private long maxRows;

  @Option(
      names = "--max-queries",
      paramLabel = "N",
      defaultValue = "8",
      description = "Queries that run at once at most (default: ${DEFAULT-VALUE}).")
  private int maxQueries;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    ServerOptions options = options();
    Home home = Home.locate();
    CannedQueries questions = new CannedQueries(home.queries());
    if (!articles.isEmpty()) {
      build(home);
    }
    LiveGraph live = new LiveGraph();
    try (ServedDirectory served =
            new ServedDirectory(new GraphDirectory(graph), live, line -> say(err, line));
        GraphServer server = new GraphServer(live, questions, options).start()) {
      greet(live, questions);
      PrintWriter out = spec.commandLine().getOut();
      out.println();
      out.println("The page is at " + server.address() + "/ (Ctrl+C stops the server)");
      out.flush();
      server.join();
    }
    return Main.DONE;
  }

  private ServerOptions options() {
    try {
      return new ServerOptions(
          port,
          !open,
          Optional.ofNullable(origin),
          Duration.ofSeconds(timeout),
          maxRows,
          maxQueries,
          ServerOptions.DEFAULTS.maxPerClient(),
          ServerOptions.DEFAULTS.maxRequestBytes(),
          service);
    } catch (IllegalArgumentException e) {
      throw new picocli.CommandLine.ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private void build(Home home) {
    TerminalProgress progress = new TerminalProgress(spec.commandLine().getErr());
    BuildReport report =
        GraphBuild.run(
            Stages.of(home),
            ArticleInputs.of(
                articles, new InputOptions(Optional.ofNullable(date), fields), System.in),
            new GraphDirectory(graph),
            Runtime.getRuntime().availableProcessors(),
            progress);
    progress.done(BuildCommand.summary(graph, report));
  }

  /** Answers the question that everybody asks first. */
  private void greet(LiveGraph live, CannedQueries questions) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("Who vetoed what?");
    out.flush();
    try (LiveGraph.Lease lease = live.acquire()) {
      DatasetGraph dataset = lease.dataset();
      Txn.executeRead(
          dataset,
          () ->
              new QueryRunner(QuerySource.of(dataset, "the graph in " + graph))
                  .run(
                      questions.named("who-vetoed-what"),
                      Map.of("limit", "10"),
                      ResultFormat.TABLE,
                      Integer.getInteger("newsgraph.columns", 0),
                      System.out));
    }
  }

  private static void say(PrintWriter err, String line) {
    err.println(line);
    err.flush();
  }
}
