package org.newsgraph.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonValue;
import org.newsgraph.article.ArticleInput.Skipped;

/** Articles as JSON: one object a line, or one object or array a file. */
final class JsonLines {
  /** Takes a record with its origin and the name to fall back on. */
  interface Sink {
    void accept(String origin, String defaultName, JsonRecord found);
  }

  private JsonLines() {}

  /**
   * Reads one object a line; holds one line at a time and leaves out what is longer than allowed.
   */
  static void read(
      InputStream in,
      String origin,
      Map<String, String> fields,
      Sink sink,
      Consumer<? super Skipped> skipped)
      throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    String name = defaultName(origin);
    long length = 0;
    int number = 1;
    for (int b = bytes.read(); ; b = bytes.read()) {
      if (b != '\n' && b >= 0) {
        if (length++ < ArticleInputs.LARGEST_FILE) {
          line.write(b);
        }
        continue;
      }
      String where = origin + ", line " + number;
      if (length > ArticleInputs.LARGEST_FILE) {
        skipped.accept(new Skipped(where, ArticleInputs.tooLarge(length)));
      } else if (length > 0) {
        object(
            line.toString(StandardCharsets.UTF_8),
            where,
            name + "-" + number,
            fields,
            sink,
            skipped);
      }
      if (b < 0) {
        return;
      }
      line = line.size() > 1 << 20 ? new ByteArrayOutputStream() : line;
      line.reset();
      length = 0;
      number++;
    }
  }

  /** Reads one object, or an array of them. */
  static void document(
      byte[] content,
      String origin,
      Map<String, String> fields,
      Sink sink,
      Consumer<? super Skipped> skipped) {
    String name = defaultName(origin);
    String json = TextDecoder.decode(content, false).orElse("");
    try {
      JsonValue value = JSON.parseAny(json);
      if (value.isObject()) {
        sink.accept(origin, name, JsonRecord.of(value.getAsObject(), fields));
        return;
      }
      int number = 1;
      for (JsonValue item : value.getAsArray()) {
        String where = origin + ", item " + number;
        if (item.isObject()) {
          sink.accept(where, name + "-" + number, JsonRecord.of(item.getAsObject(), fields));
        } else {
          skipped.accept(new Skipped(where, "is no JSON object"));
        }
        number++;
      }
    } catch (JsonException e) {
      skipped.accept(new Skipped(origin, notJson(e)));
    }
  }

  /** What a sidecar file says of the article beside it. */
  static Metadata sidecar(Path file) throws IOException {
    try {
      return JsonRecord.parse(Files.readString(file), Map.of()).metadata();
    } catch (JsonException e) {
      throw new IOException("its sidecar " + file + " " + notJson(e), e);
    }
  }

  private static void object(
      String line,
      String where,
      String name,
      Map<String, String> fields,
      Sink sink,
      Consumer<? super Skipped> skipped) {
    if (line.isBlank()) {
      return;
    }
    try {
      sink.accept(where, name, JsonRecord.parse(line, fields));
    } catch (JsonException e) {
      skipped.accept(new Skipped(where, notJson(e)));
    }
  }

  private static String notJson(JsonException e) {
    return "is not valid JSON: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
  }

  private static String defaultName(String origin) {
    Path file = Path.of(origin).getFileName();
    return ArticleIds.nameOf(file == null ? origin : file.toString());
  }
}
