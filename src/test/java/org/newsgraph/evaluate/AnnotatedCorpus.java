package org.newsgraph.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * A folder of articles and their annotation.
 *
 * @param texts the readable text of each article by id, white space as single blanks
 * @param gold the annotation
 */
record AnnotatedCorpus(Map<String, String> texts, List<GoldArticle> gold) {

  static AnnotatedCorpus read(Path articles, Path... annotation) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(articles)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        texts.put(name.substring(0, name.lastIndexOf('.')), text(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new AnnotatedCorpus(
        texts, Stream.of(annotation).flatMap(f -> GoldReader.read(f).stream()).toList());
  }

  static AnnotatedCorpus sample() {
    return read(Path.of("data/articles"), Path.of("data/gold.jsonl"));
  }

  static AnnotatedCorpus heldOut() {
    Path folder = Path.of("data/evaluation");
    return read(
        folder.resolve("articles"),
        folder.resolve("gold.jsonl"),
        folder.resolve("check.gold.jsonl"),
        folder.resolve("fresh.gold.jsonl"));
  }

  String text(GoldArticle article) {
    return texts.get(article.id());
  }

  static String oneBlank(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String text(Path file) throws IOException {
    String content = Files.readString(file);
    return oneBlank(
        file.toString().endsWith(".html") ? Jsoup.parse(content).body().text() : content);
  }
}
