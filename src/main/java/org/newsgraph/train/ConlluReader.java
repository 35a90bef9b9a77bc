package org.newsgraph.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.train.TreebankSentence.Word;

/** Reads treebanks in CoNLL-U (basic trees; empty nodes are passed over). */
public final class ConlluReader {
  private static final Set<String> SUBTYPES =
      Set.of(
          "nsubj:pass",
          "csubj:pass",
          "aux:pass",
          "obl:agent",
          "nmod:poss",
          "acl:relcl",
          "advcl:relcl",
          "compound:prt",
          "cc:preconj",
          "det:predet",
          "nmod:desc");

  private final Path file;
  private final List<TreebankSentence> sentences = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private String text;
  private String document = "";
  private boolean newParagraph;
  private int glueUntil;
  private boolean glueAfter;

  private ConlluReader(Path file) {
    this.file = file;
  }

  public static List<TreebankSentence> read(Path file) {
    ConlluReader r = new ConlluReader(file);
    try (BufferedReader in = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        r.line(line, ++number);
      }
      r.finish();
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot read " + file + ": " + e.getMessage(), e);
    }
    return r.sentences;
  }

  /** A relation with only the subtypes that extraction uses; time adverbials are {@code :tmod}. */
  public static String relation(String r) {
    if (SUBTYPES.contains(r)) {
      return r;
    }
    if (r.endsWith(":tmod") || r.endsWith(":unmarked")) {
      return r.startsWith("obl") ? "obl:tmod" : "nmod:tmod";
    }
    int colon = r.indexOf(':');
    return colon < 0 ? r : r.substring(0, colon);
  }

  private void line(String line, int number) {
    if (line.isBlank()) {
      finish();
    } else if (line.startsWith("#")) {
      comment(line);
    } else {
      word(line, number);
    }
  }

  private void comment(String line) {
    if (line.startsWith("# text = ")) {
      text = line.substring(9);
    } else if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
      newParagraph = true;
    } else if (line.startsWith("# sent_id = ")) {
      String id = line.substring(12);
      int cut = id.lastIndexOf('-');
      document = cut < 0 ? id : id.substring(0, cut);
    }
  }

  private void word(String line, int number) {
    String[] f = line.split("\t");
    if (f.length < 10) {
      throw new NewsgraphException(
          ErrorCode.INPUT_INVALID,
          file + ", line " + number + ": a CoNLL-U line has ten columns, this one " + f.length);
    }
    boolean space = !f[9].contains("SpaceAfter=No");
    int dash = f[0].indexOf('-');
    if (dash > 0) {
      glueUntil = Integer.parseInt(f[0].substring(dash + 1));
      glueAfter = space;
      return;
    }
    if (f[0].indexOf('.') >= 0) {
      return;
    }
    try {
      int id = Integer.parseInt(f[0]);
      space = id < glueUntil ? false : id == glueUntil ? glueAfter : space;
      int head = Integer.parseInt(f[6]) - 1;
      words.add(new Word(f[1], f[2], f[3], f[4], head, relation(f[7]), space));
    } catch (NumberFormatException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_INVALID,
          file + ", line " + number + ": columns 1 and 7 must be numbers: " + line,
          e);
    }
  }

  private void finish() {
    if (!words.isEmpty()) {
      if (text == null) {
        StringBuilder b = new StringBuilder();
        words.forEach(w -> b.append(w.form()).append(w.spaceAfter() ? " " : ""));
        text = b.toString().strip();
      }
      sentences.add(new TreebankSentence(text, document, newParagraph, List.copyOf(words)));
    }
    words.clear();
    text = null;
    newParagraph = false;
    glueUntil = 0;
  }
}
