package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.query.CannedQueries;
import org.newsgraph.serve.GraphServer;
import org.newsgraph.serve.LiveGraph;
import org.newsgraph.serve.ServedDirectory;
import org.newsgraph.serve.ServerOptions;
import org.newsgraph.store.GraphDirectory;

/**
 * Runs every notebook from a clean state against a server on the sample corpus and a small store in
 * the shape of Wikidata. With -Dgolden.update=true the outputs are kept in {@code notebooks}.
 */
class NotebooksTest {
  private static final Path NOTEBOOKS = Path.of("notebooks");
  private static final int MAX_BYTES = 250_000;
  private static final String NEEDED =
      "import pandas, requests, matplotlib, networkx, nbconvert, ipykernel";

  @TempDir private static Path folder;
  private static LiveGraph live;
  private static ServedDirectory served;
  private static GraphServer server;
  private static FusekiServer wikidata;

  @BeforeAll
  static void serve() throws IOException, InterruptedException {
    requirePackages();
    Path graph = folder.resolve("graph");
    CommandLineRun built = CommandLineRun.of("build", "data/articles", "--graph", graph.toString());
    assertThat(built.code()).as(built.err()).isZero();
    live = new LiveGraph();
    served = new ServedDirectory(new GraphDirectory(graph), live, line -> {});
    ServerOptions options = ServerOptions.DEFAULTS.withPort(0);
    server = new GraphServer(live, new CannedQueries(Path.of("queries")), options).start();
    DatasetGraph facts = RDFDataMgr.loadDatasetGraph("notebooks/wikidata-sample.ttl");
    wikidata = FusekiServer.create().port(0).loopback(true).add("/wd", facts).build().start();
    try (Stream<Path> files = Files.list(NOTEBOOKS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  private static void requirePackages() throws IOException, InterruptedException {
    if (python(Map.of(), "-c", NEEDED) == 0) {
      return;
    }
    String message =
        "notebooks need the Debian packages python3-pandas python3-requests python3-matplotlib"
            + " python3-networkx python3-nbconvert python3-ipykernel: "
            + Files.readString(folder.resolve("log"));
    if (System.getenv("CI") != null) {
      Assertions.fail(message);
    }
    Assumptions.abort(message);
  }

  @AfterAll
  static void stop() {
    if (wikidata != null) {
      wikidata.stop();
      server.close();
      served.close();
      live.close();
    }
  }

  static List<String> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(NOTEBOOKS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".ipynb"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void aNotebookRunsFromACleanState(String name) throws IOException, InterruptedException {
    int code = convert(name, "--clear-output");
    assertThat(code).as(Files.readString(folder.resolve("log"))).isZero();
    code = convert(name, "--execute", "--ExecutePreprocessor.record_timing=False");
    assertThat(code).as(Files.readString(folder.resolve("log"))).isZero();
    assertEachCellHasRun(folder.resolve(name));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(NOTEBOOKS.resolve(name), Files.readString(folder.resolve(name)));
    }
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void theKeptOutputsAreSmallAndWholeAndOfOneRun(String name) throws IOException {
    Path kept = NOTEBOOKS.resolve(name);
    assertThat(Files.size(kept)).isLessThan(MAX_BYTES);
    assertEachCellHasRun(kept);
  }

  /** Every code cell has run once, in order; none warned, and what they show is not empty. */
  private static void assertEachCellHasRun(Path notebook) throws IOException {
    int run = 0;
    for (var value : JSON.parse(Files.readString(notebook)).get("cells").getAsArray()) {
      JsonObject cell = value.getAsObject();
      if (!cell.getString("cell_type").equals("code")) {
        continue;
      }
      String source = cell.get("source").toString();
      assertThat(cell.get("execution_count").toString()).as(source).isEqualTo("" + ++run);
      for (var output : cell.get("outputs").getAsArray()) {
        assertThat(output.getAsObject().getString("output_type")).as(source).isNotEqualTo("error");
        assertThat(output.toString()).as(source).doesNotContain("stderr", "Empty DataFrame");
      }
      if (!source.contains("import ")) {
        assertThat(cell.get("outputs").getAsArray()).as("what is shown by " + source).isNotEmpty();
      }
    }
    assertThat(run).isGreaterThan(3);
  }

  private static int convert(String notebook, String... options)
      throws IOException, InterruptedException {
    Map<String, String> variables =
        Map.of(
            "NEWSGRAPH_SERVER",
            server.address(),
            "WIKIDATA_ENDPOINT",
            "http://localhost:" + wikidata.getPort() + "/wd/sparql");
    Stream<String> call = Stream.of("-m", "nbconvert", "--to", "notebook", "--inplace");
    return python(
        variables,
        Stream.of(call, Stream.of(options), Stream.of(notebook))
            .flatMap(part -> part)
            .toArray(String[]::new));
  }

  private static int python(Map<String, String> variables, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Stream.concat(Stream.of("/usr/bin/python3"), Stream.of(arguments)).toList())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile());
    builder.environment().putAll(variables);
    try {
      Process process = builder.start();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        Assertions.fail("not done after five minutes: " + String.join(" ", arguments));
      }
      return process.exitValue();
    } catch (IOException e) {
      Files.writeString(folder.resolve("log"), e.toString());
      return 127;
    }
  }
}
