package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.query.CannedQueries;
import org.newsgraph.serve.GraphServer;
import org.newsgraph.serve.LiveGraph;
import org.newsgraph.serve.ServedDirectory;
import org.newsgraph.serve.ServerOptions;
import org.newsgraph.store.GraphDirectory;

/**
 * The commands of the pages in {@code docs} do what the pages say, in their order. Files that a
 * page speaks of are made in a temporary folder, and servers of this process take the place of
 * those that it has the reader start.
 */
class DocumentedCommandsTest {
  private static final Pattern BLOCK =
      Pattern.compile("```(\\w*)\n(.*?)```", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  /** Paths of the pages that lie in the reader's folder, not in the checkout. */
  private static final Pattern HIS_OWN =
      Pattern.compile("build/.+|my|articles/|undated/|more\\.jsonl|feed\\.jsonl|.+\\.rq");

  @TempDir private static Path folder;
  private static FusekiServer store;

  @BeforeAll
  static void prepare() throws IOException {
    succeed("./newsgraph build data/articles");
    store =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/news", DatasetGraphFactory.createTxnMem())
            .build()
            .start();
    file("articles/port.txt", "Strike on the port\n\nRussia struck the port of Odesa on Monday.\n");
    file(
        "more.jsonl",
        "{\"text\": \"Poland expels two diplomats\\n\\nPoland expelled two Russian diplomats.\"}\n");
    file(
        "feed.jsonl",
        "{\"body\": \"Talks in Vienna\\n\\nChina met Iran on Friday.\", \"date\": \"2024-05-04\"}\n");
    file("undated/visit.txt", "A visit\n\nFrance praised Egypt on Thursday.\n");
  }

  @AfterAll
  static void stop() {
    if (store != null) {
      store.stop();
    }
  }

  @Test
  void theTutorialIsTrue() throws IOException {
    String page = page("tutorial.md");
    file("my/strait.txt", blocks(page, "").filter(b -> b.startsWith("Norway")).findFirst().get());
    Map<String, CommandLineRun> runs = run(page);
    assertThat(runs.get("./newsgraph query").out()).contains("who-vetoed-what");
    String vetoes =
        runs.get("./newsgraph query who-vetoed-what --actor Russia --from 2017-01-01").out();
    assertThat(vetoes).contains("2017-04-12");
    String own = runs.get("./newsgraph query events --graph build/my").out();
    assertThat(own.lines().filter(l -> l.contains("Condemnation")))
        .anyMatch(l -> l.contains("Norway") && l.contains("2024-05-02") && l.contains("actual"));
    assertThat(own.lines().filter(l -> l.contains("coast guard")))
        .anyMatch(l -> l.contains("denied"))
        .anyMatch(l -> l.contains("Denial") && l.contains("actual"));
  }

  @Test
  void theHowToIsTrue() throws IOException {
    String page = page("how-to.md");
    file("who-expelled-whom.rq", blocks(page, "sparql").findFirst().get());
    Map<String, CommandLineRun> runs = run(page);
    assertThat(
            runs.get(
                    "./newsgraph query who-vetoed-what --endpoint http://localhost:3031/news/sparql")
                .out())
        .contains("Russia");
    assertThat(runs.get("./newsgraph extract data/articles --format nquads > articles.nq").out())
        .contains("<https://w3id.org/newsgraph/graph/article/");
  }

  @Test
  void howSureIsTrue() throws IOException {
    assertThat(run(page("how-sure.md"))).hasSizeGreaterThan(3);
  }

  @Test
  void theCommandsOfTheServersPageAreAnswered() throws IOException, InterruptedException {
    LiveGraph live = new LiveGraph();
    ServerOptions options = ServerOptions.DEFAULTS.withPort(0);
    try (ServedDirectory served =
            new ServedDirectory(new GraphDirectory(Path.of("build/graph")), live, line -> {});
        GraphServer server =
            new GraphServer(live, new CannedQueries(Path.of("queries")), options).start()) {
      assertThat(served).isNotNull();
      List<String> calls =
          blocks(page("server.md"), "")
              .flatMap(String::lines)
              .filter(l -> l.startsWith("curl "))
              .toList();
      assertThat(calls).hasSizeGreaterThan(2);
      for (String call : calls) {
        String here = call.replace("http://localhost:3030", server.address());
        assertThat(shell(here.replaceFirst("curl", "curl --fail --silent --show-error")))
            .as(call)
            .containsPattern("Russia|true");
      }
    }
  }

  @Test
  void everyPageWithCommandsIsRun() throws IOException {
    List<String> generated = List.of("cli.md", "queries.md", "ontology.md");
    try (Stream<Path> pages = Files.list(Path.of("docs"))) {
      for (Path page : pages.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
        String name = page.getFileName().toString();
        boolean commands =
            blocks(page(name), "")
                .flatMap(String::lines)
                .anyMatch(l -> l.startsWith("./newsgraph"));
        if (commands && !generated.contains(name)) {
          assertThat(name).isIn("tutorial.md", "how-to.md", "how-sure.md");
        }
      }
    }
  }

  /** Runs a page's commands in order; only what serves until it is stopped is left out. */
  private static Map<String, CommandLineRun> run(String page) {
    Map<String, CommandLineRun> runs = new HashMap<>();
    String before = "";
    for (String command :
        blocks(page, "").flatMap(String::lines).filter(l -> l.startsWith("./newsgraph")).toList()) {
      if (!command.startsWith("./newsgraph serve")) {
        CommandLineRun run = succeed(current(command, before));
        runs.put(command, run);
        before = run.out();
      }
    }
    return runs;
  }

  /** An event's name as the command before printed it: names change as the program does. */
  private static String current(String command, String before) {
    Matcher event = Pattern.compile("event/(\\w+)/[0-9a-f]{12}").matcher(command);
    if (!event.find()) {
      return command;
    }
    Pattern printed = Pattern.compile("event/" + event.group(1) + "/[0-9a-f]{12}");
    MatchResult now = printed.matcher(before).results().findFirst().orElseThrow();
    return command.replace(event.group(), now.group());
  }

  private static CommandLineRun succeed(String command) {
    List<String> words = new ArrayList<>();
    Matcher m =
        WORD.matcher(command.replaceFirst(" > \\S+$", "").substring("./newsgraph".length()));
    while (m.find()) {
      words.add(
          place(m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3)));
    }
    CommandLineRun run = CommandLineRun.of(words.toArray(String[]::new));
    assertThat(run.code()).as("%s: %s", command, run.err()).isZero();
    assertThat(run.out() + run.err()).as(command).isNotBlank();
    return run;
  }

  private static String place(String word) {
    if (HIS_OWN.matcher(word).matches()) {
      return folder.resolve(word).toString();
    }
    return store == null
        ? word
        : word.replace("http://localhost:3031", "http://localhost:" + store.getPort());
  }

  private static Stream<String> blocks(String page, String language) {
    return BLOCK
        .matcher(page)
        .results()
        .filter(b -> b.group(1).equals(language))
        .map(b -> b.group(2));
  }

  private static String page(String name) throws IOException {
    return Files.readString(Path.of("docs", name));
  }

  private static void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String shell(String command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(command).isTrue();
    assertThat(process.exitValue()).as(command + ": " + out).isZero();
    return out;
  }
}
