package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users do wrong: exit code, and a message that says what, where and what to do. */
class BadInputTest {
  private static final String ARTICLE =
      "Council meets\n\nPublished: 3 May 2019\n\nRussia vetoed the draft on Friday, France said.\n";

  @TempDir static Path shared;
  @TempDir Path folder;
  private static String graph;
  private String article;

  @BeforeAll
  static void aGraph() throws IOException {
    Path article = Files.writeString(shared.resolve("council.txt"), ARTICLE);
    graph = shared.resolve("graph").toString();
    assertThat(CommandLineRun.of("build", article.toString(), "--graph", graph).code()).isZero();
  }

  @BeforeEach
  void anArticle() throws IOException {
    article = Files.writeString(folder.resolve("good.txt"), ARTICLE).toString();
  }

  private CommandLineRun build(String... inputs) {
    String[] arguments = new String[inputs.length + 3];
    arguments[0] = "build";
    System.arraycopy(inputs, 0, arguments, 1, inputs.length);
    arguments[inputs.length + 1] = "--graph";
    arguments[inputs.length + 2] = folder.resolve("graph").toString();
    return CommandLineRun.of(arguments);
  }

  private void failed(CommandLineRun run, int code, String... words) {
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    assertThat(run.err()).contains(words).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anEmptyFolder() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    failed(build(empty.toString()), 1, "empty", "no article files", "input-empty");
  }

  @Test
  void aMissingPath() {
    failed(build(folder + "/nowhere"), 1, "nowhere", "no such file", "input-not-found");
  }

  @Test
  void aBinaryFile() throws IOException {
    Path binary = Files.write(folder.resolve("photo.jpg"), new byte[] {-1, -40, -1, 0, 16, 74});
    failed(build(article, binary.toString()), 3, "photo.jpg", "binary", "1 article (1 read");
  }

  @Test
  void anEmptyFile() throws IOException {
    Path empty = Files.createFile(folder.resolve("nothing.txt"));
    failed(build(article, empty.toString()), 3, "nothing.txt", "is empty");
  }

  @Test
  void aFileInAnotherLanguage() throws IOException {
    Path german =
        Files.writeString(
            folder.resolve("genf.txt"),
            "Die Minister trafen sich am Montag in Genf und sprachen drei Stunden lang über den"
                + " Vertrag, der im Frühjahr ausläuft. Sie wollen sich bald wieder treffen.");
    failed(build(article, german.toString()), 3, "genf.txt", "not in English");
  }

  @Test
  void invalidUtf8IsReadAllTheSame() throws IOException {
    byte[] text = ARTICLE.replace("draft", "dr\u00E9ft").getBytes(StandardCharsets.ISO_8859_1);
    Path latin = Files.write(folder.resolve("latin.txt"), text);
    CommandLineRun run = build(latin.toString());
    assertThat(run.code()).as(run.err()).isZero();
    byte[] broken = (ARTICLE + "caf\u00E9 caf\u00E9 x").getBytes(StandardCharsets.UTF_8);
    broken[broken.length - 1] = (byte) 0xFF;
    run = build(Files.write(folder.resolve("broken.txt"), broken).toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void aFiftyMegabyteLine() throws IOException {
    Path long1 = Files.writeString(folder.resolve("long.txt"), "x ".repeat(25 << 20));
    Path long2 = Files.writeString(folder.resolve("long.jsonl"), "y".repeat(50 << 20));
    failed(build(article, long1.toString(), long2.toString()), 3, "long.txt", "long.jsonl, line 1");
  }

  @Test
  void brokenJson() throws IOException {
    Path lines = Files.writeString(folder.resolve("news.jsonl"), "{\"text\": \"a\",}}\n");
    failed(build(article, lines.toString()), 3, "news.jsonl, line 1", "not valid JSON");
  }

  @Test
  void aFieldThatNoArticleHas() {
    failed(build(article, "--map", "body=x"), 2, "body", "headline", "text");
  }

  @Test
  void aDateThatIsNone() {
    CommandLineRun run = build(article, "--date", "yesterday");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--date").contains("yesterday");
  }

  @Test
  void anUnknownQuery() {
    failed(
        CommandLineRun.of("query", "who-vetoed-waht", "--graph", graph),
        2,
        "who-vetoed-waht",
        "who-vetoed-what",
        "query-unknown");
  }

  @Test
  void anUnknownParameter() {
    failed(CommandLineRun.of("query", "events", "--graph", graph, "--acter", "Russia"), 2, "acter");
  }

  @Test
  void aMistypedParameter() {
    failed(
        CommandLineRun.of("query", "events", "--graph", graph, "--from", "soon"),
        2,
        "from",
        "soon",
        "parameter-invalid");
  }

  @Test
  void aMissingParameter() throws IOException {
    Path query =
        Files.writeString(
            folder.resolve("mine.rq"),
            """
            #+ summary: Who is it?
            #+ description: Asks for one.
            #+ topic: Tests
            #+ parameters:
            #+   - name: who
            #+     type: string
            #+     required: true
            #+     description: who
            SELECT ?s WHERE { ?s ?p ?who }
            """);
    CommandLineRun run = CommandLineRun.of("query", "-f", query.toString(), "--graph", graph);
    assertThat(run.code()).as(run.err()).isIn(1, 2);
    assertThat(run.err()).contains("mine.rq").doesNotContain("\tat ");
  }

  @Test
  void aBadQueryFile() throws IOException {
    Path query = Files.writeString(folder.resolve("bad.rq"), "SELECT ?x WHERE {\n  ?x ?y \n}");
    failed(
        CommandLineRun.of("query", "-f", query.toString(), "--graph", graph),
        1,
        "bad.rq",
        "line 3",
        "query-invalid");
  }

  @Test
  void aGraphThatIsNotThere() {
    failed(
        CommandLineRun.of("query", "events", "--graph", folder + "/none"),
        1,
        "none",
        "newsgraph build",
        "store-unavailable");
  }

  @Test
  void aGraphFolderThatIsInUseByAnotherProcess() throws Exception {
    Process other = OtherProcess.start("hold", folder.resolve("graph"));
    try {
      failed(build(article), 1, "another process", "" + other.pid(), "store-unavailable");
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertThat(build(article).code()).isZero();
  }

  @Test
  void aPortInUse() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      CommandLineRun run = CommandLineRun.of("serve", "--graph", graph, "--port", port);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains(port).contains("--port").doesNotContain("\tat ");
    }
  }

  @Test
  void noCommandAtAllIsWrongUsage() {
    CommandLineRun run = CommandLineRun.of();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Usage: newsgraph");
  }

  @Test
  void anUnknownOptionIsWrongUsage() {
    assertThat(CommandLineRun.of("build", "--frobnicate", article).code()).isEqualTo(2);
  }

  @Test
  void extractSendsDataToStandardOutputAndTheRestToStandardError() {
    CommandLineRun run = CommandLineRun.of("extract", article, folder + "/", "--format", "nquads");
    assertThat(run.out().lines()).allMatch(l -> l.endsWith(" ."));
    assertThat(run.err()).contains("articles");
  }

  @Test
  void theSameArticlesGiveTheSameBytes() {
    String sample = shared.resolve("council.txt").toString();
    for (String format : new String[] {"nquads", "trig", "jsonld"}) {
      CommandLineRun one =
          CommandLineRun.of("extract", sample, article, "--format", format, "--threads", "1");
      CommandLineRun two =
          CommandLineRun.of("extract", sample, article, "--format", format, "--threads", "4");
      assertThat(one.code()).as(one.err()).isZero();
      assertThat(two.out()).isEqualTo(one.out()).contains("good");
    }
  }
}
