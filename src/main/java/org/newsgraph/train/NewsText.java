package org.newsgraph.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/** Reads paragraphs of news from JSON Lines: the member {@code text} of each object. */
final class NewsText {
  private NewsText() {}

  static List<String> paragraphs(Path file) {
    List<String> paragraphs = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        paragraphs.add(JSON.parse(line).get("text").getAsString().value());
      }
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot read " + file + ": " + e.getMessage(), e);
    }
    return paragraphs;
  }
}
