package org.newsgraph.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What is known of words before any training: English base forms, and names of the world.
 *
 * @param lexicon base forms with parts of speech
 * @param gazetteer known names
 * @param clusters classes of words that stand in like contexts, from the text of the training
 * @param classes the same at three grains, from billions of words
 */
public record WordKnowledge(
    Lexicon lexicon, Gazetteer gazetteer, WordClusters clusters, WordClasses classes) {

  /** Nothing known. */
  public static WordKnowledge none() {
    return new WordKnowledge(
        Lexicon.none(), Gazetteer.none(), WordClusters.none(), WordClasses.none());
  }

  /** Reads {@code lexicon.model} of a folder. */
  public static WordKnowledge load(Path models) {
    return ModelFiles.read(models, "lexicon", WordKnowledge::read);
  }

  private static WordKnowledge read(DataInputStream in) throws IOException {
    Lexicon lexicon = Lexicon.read(in);
    Gazetteer gazetteer = Gazetteer.read(in);
    WordClusters clusters = WordClusters.read(in);
    return new WordKnowledge(lexicon, gazetteer, clusters, WordClasses.read(in));
  }

  public void write(DataOutputStream out) throws IOException {
    lexicon.write(out);
    gazetteer.write(out);
    clusters.write(out);
    classes.write(out);
  }

  /** Words in capitals as they are usually written, others as they are. */
  static String usualCase(String word) {
    int n = word.length();
    if (n < 4) {
      return word;
    }
    for (int i = 0; i < n; i++) {
      char c = word.charAt(i);
      if (c >= 'a' && c <= 'z' || !Character.isLetter(c)) {
        return word;
      }
    }
    if (!word.equals(word.toUpperCase(Locale.ROOT))) {
      return word;
    }
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
