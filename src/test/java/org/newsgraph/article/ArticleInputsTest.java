package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.NewsgraphException;
import org.newsgraph.article.ArticleInput.Raw;
import org.newsgraph.article.ArticleInput.Skipped;

class ArticleInputsTest {
  private static final String TEXT = "The ministers met and said that they would meet again.";
  @TempDir Path folder;

  private List<ArticleInput> inputs(InputOptions options, String in, String... arguments) {
    InputStream stream = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    List<ArticleInput> out = new ArrayList<>();
    ArticleInputs.of(List.of(arguments), options, stream).forEach(out::add);
    return out;
  }

  private List<ArticleInput> inFolder() {
    return inputs(InputOptions.DEFAULT, "", folder.toString());
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private static Article read(ArticleInput input) {
    return ((ArticleReader.Read) ArticleReader.read((Raw) input)).article();
  }

  @Test
  void foldersAreReadRecursivelyInNameOrderWithoutHiddenFiles() throws IOException {
    write("b.txt", TEXT);
    write("a/c.txt", TEXT);
    write(".git/d.txt", TEXT);
    write(".e.txt", TEXT);
    assertThat(inFolder()).extracting(i -> ((Raw) i).id()).containsExactly("c", "b");
  }

  @Test
  void twoFilesOfOneNameGetDistinctIdsThatStayTheSame() throws IOException {
    write("a/report.txt", TEXT);
    write("b/report.txt", TEXT + " Twice.");
    write("c/report.txt", TEXT + " Twice.");
    List<String> ids = inFolder().stream().map(i -> ((Raw) i).id()).toList();
    assertThat(ids).doesNotHaveDuplicates().contains("report");
    assertThat(inFolder()).extracting(i -> ((Raw) i).id()).containsExactlyElementsOf(ids);
  }

  @Test
  void aFileNamedTwiceIsReadOnce() throws IOException {
    write("a.txt", TEXT);
    String file = folder.resolve("a.txt").toString();
    assertThat(inputs(InputOptions.DEFAULT, "", file, file, folder.toString())).hasSize(1);
  }

  @Test
  void aSidecarGoesBeforeTheTextAndTheDateOptionBehindIt() throws IOException {
    write("a.txt", "Talks\n\nPublished: 3 May 2019\n\n" + TEXT);
    write("a.json", "{\"published\": \"2020-01-02\", \"publisher\": \"Daily Example\"}");
    write("b.txt", "Talks\n\nPublished: 3 May 2019\n\n" + TEXT);
    write("c.txt", TEXT);
    InputOptions options = new InputOptions(Optional.of(LocalDate.of(2021, 1, 1)), Map.of());
    List<Article> articles =
        inputs(options, "", folder.toString()).stream().map(ArticleInputsTest::read).toList();
    assertThat(articles)
        .extracting(a -> a.published().orElseThrow())
        .containsExactly(
            LocalDate.of(2020, 1, 2), LocalDate.of(2019, 5, 3), LocalDate.of(2021, 1, 1));
    assertThat(articles.get(0).publisher()).contains("Daily Example");
  }

  @Test
  void jsonLinesAreOneArticleEachAndBadOnesAreNamedByLine() throws IOException {
    write(
        "news.jsonl",
        "{\"id\":\"x\",\"title\":\"Talks\",\"text\":\""
            + TEXT
            + "\",\"date\":\"2019-05-03\",\"source\":{\"name\":\"Daily Example\"}}\n"
            + "{not json\n\n{\"title\":\"no text\"}\n");
    List<ArticleInput> found = inFolder();
    Article article = read(found.get(0));
    assertThat(article.id()).isEqualTo("x");
    assertThat(article.headline()).contains("Talks");
    assertThat(article.published()).contains(LocalDate.of(2019, 5, 3));
    assertThat(article.publisher()).contains("Daily Example");
    assertThat(found.get(1).origin()).endsWith("news.jsonl, line 2");
    assertThat(((Skipped) found.get(2)).reason()).contains("--map text=");
    assertThat(found.get(2).origin()).endsWith("line 4");
  }

  @Test
  void fieldsOfJsonCanBeMapped() {
    InputOptions options =
        new InputOptions(Optional.empty(), Map.of("text", "doc.plain", "headline", "h", "id", "n"));
    String line = "{\"n\": 7, \"doc\": {\"plain\": \"" + TEXT + "\"}, \"h\": \"Talks\"}";
    Article article = read(inputs(options, line, "-").get(0));
    assertThat(article.id()).isEqualTo("7");
    assertThat(article.text()).isEqualTo("Talks\n\n" + TEXT);
    assertThatThrownBy(() -> new InputOptions(Optional.empty(), Map.of("body", "x")))
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("body");
  }

  @Test
  void standardInputIsAnArticle() {
    List<ArticleInput> found = inputs(InputOptions.DEFAULT, TEXT, "-");
    assertThat(read(found.get(0)).text()).isEqualTo(TEXT);
  }

  @Test
  void aFiftyMegabyteLineIsSkippedAndTheNextOneRead() throws IOException {
    write(
        "news.jsonl", "{\"text\":\"" + "x".repeat(50 << 20) + "\"}\n{\"text\":\"" + TEXT + "\"}\n");
    write("one.txt", "x".repeat(50 << 20));
    List<ArticleInput> found = inFolder();
    assertThat(((Skipped) found.get(0)).reason()).contains("too large").contains("50 MB");
    assertThat(found.get(1)).isInstanceOf(Raw.class);
    assertThat(((Skipped) found.get(2)).reason()).contains("too large");
  }

  @Test
  void aMissingPathAndAnEmptyFolderSayWhatToDo() {
    assertThatThrownBy(() -> inputs(InputOptions.DEFAULT, "", folder + "/none"))
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("none")
        .hasMessageContaining("no such file");
    assertThatThrownBy(this::inFolder)
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("no article files");
  }
}
