package org.newsgraph.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.language.Gazetteer;
import org.newsgraph.language.Lexicon;
import org.newsgraph.language.NameFinder;
import org.newsgraph.language.SentenceTokens;

/** Reads what the name finder learns from: annotated corpora, linked news text, a name table. */
public final class NameData {
  private NameData() {}

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads one word a line with its label: CoNLL 2003 style (word, label; IO labels) or UNER style
   * (number, word, label, ...; IOB2 labels). Labels other than PER, ORG and LOC count as outside.
   */
  public static List<NameTrainer.Sample> columns(Path file) {
    List<NameTrainer.Sample> samples = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    String before = "O";
    List<String> lines = new ArrayList<>(lines(file));
    lines.add("");
    for (String line : lines) {
      if (line.startsWith("# ")) {
        continue;
      }
      if (line.isBlank()) {
        if (!words.isEmpty()) {
          samples.add(
              new NameTrainer.Sample(
                  List.copyOf(words), labels.stream().mapToInt(i -> i).toArray()));
        }
        words.clear();
        labels.clear();
        before = "O";
        continue;
      }
      String[] f = line.split("[\t ]");
      boolean numbered = f.length > 2;
      String label = f[numbered ? 2 : 1];
      // Wikigold keeps hyphened words whole; our tokens, as those of UD, do not.
      List<String> parts = numbered ? List.of(f[1]) : SentenceTokens.words(f[0]);
      for (String word : parts) {
        words.add(word);
        labels.add(index(label, before));
        before = label.startsWith("B-") ? "I" + label.substring(1) : label;
        label = before;
      }
      before = label;
    }
    return samples;
  }

  private static int index(String label, String before) {
    String fixed = label;
    if (label.startsWith("I-") && !before.endsWith(label.substring(1))) {
      fixed = "B" + label.substring(1);
    }
    int i = NameFinder.CLASSES.indexOf(fixed);
    return i < 0 ? 0 : i;
  }

  /** The rows of the name table that have a kind. */
  public record NamedThing(int kind, String subtype, String title, List<String> names) {}

  /** Reads {@code wikidata.tsv}: kinds 0 person, 1 organization, 2 location. */
  public static List<NamedThing> table(Path file) {
    List<NamedThing> things = new ArrayList<>();
    List<String> lines = lines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] f = line.split("\t", -1);
      int kind = kind(f[1]);
      List<String> names = new ArrayList<>(List.of(f[3]));
      for (String alias : f[4].split("\\|")) {
        if (alias.length() > 2 || alias.equals("US") || alias.equals("UK")) {
          names.add(alias);
        }
      }
      things.add(new NamedThing(kind, f[2], f[10].replace(' ', '_'), names));
      for (String demonym : f[6].split("\\|")) {
        if (!demonym.isEmpty()) {
          things.add(new NamedThing(Gazetteer.DEMONYM, "demonym", "", List.of(demonym)));
        }
      }
    }
    return things;
  }

  private static int kind(String type) {
    return switch (type) {
      case "Person" -> 0;
      case "State" -> 2;
      case "City", "Region", "Place" -> 3;
      default -> 1;
    };
  }

  /** All names with their kinds; of persons also given names and surnames by themselves. */
  public static Gazetteer gazetteer(List<NamedThing> things, Lexicon lexicon) {
    List<Gazetteer.Entry> entries = new ArrayList<>();
    for (NamedThing t : things) {
      for (String name : t.names()) {
        List<String> words = SentenceTokens.words(name);
        if (!words.isEmpty() && Character.isUpperCase(name.charAt(0))) {
          entries.add(new Gazetteer.Entry(t.kind(), words));
        }
      }
      List<String> label = SentenceTokens.words(t.names().get(0));
      if (t.kind() == 0 && label.size() > 1) {
        add(entries, Gazetteer.GIVEN_NAME, label.get(0), lexicon);
        add(entries, Gazetteer.SURNAME, label.get(label.size() - 1), lexicon);
      }
    }
    return Gazetteer.of(entries);
  }

  /** Adds a part of a person's name, if it is not also an English word. */
  private static void add(List<Gazetteer.Entry> to, int kind, String word, Lexicon lexicon) {
    boolean name = word.length() > 2 && Character.isUpperCase(word.charAt(0));
    if (name && !lexicon.knows(word.toLowerCase(Locale.ROOT))) {
      to.add(new Gazetteer.Entry(kind, List.of(word)));
    }
  }

  /**
   * A treebank sentence whose proper nouns may be names, and all else is not; empty if it has none.
   */
  static Optional<NameTrainer.Sample> properNouns(TreebankSentence s) {
    int[] labels = new int[s.size()];
    boolean any = false;
    for (int i = 0; i < labels.length; i++) {
      boolean inside =
          i > 0
              && i + 1 < labels.length
              && isProper(s, i - 1)
              && isProper(s, i + 1)
              && !s.words().get(i).upos().equals("VERB");
      boolean proper = isProper(s, i);
      any |= proper;
      labels[i] = proper || inside ? -1 : 0;
    }
    List<String> words = s.words().stream().map(TreebankSentence.Word::form).toList();
    return any ? Optional.of(new NameTrainer.Sample(words, labels)) : Optional.empty();
  }

  private static boolean isProper(TreebankSentence s, int i) {
    return s.words().get(i).xpos().startsWith("NNP");
  }

  /**
   * Reads linked news summaries: anchors whose title the table knows are names of its kind, words
   * without a capital are outside, all else is unknown.
   */
  public static List<NameTrainer.Sample> linked(Path file, List<NamedThing> things) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    // Anchors such as "Russian" are linked to the state but are no names of places.
    Set<String> demonyms = new HashSet<>();
    for (NamedThing t : things) {
      if (t.kind() == Gazetteer.DEMONYM) {
        demonyms.addAll(t.names());
      }
      if (!t.title().isEmpty()) {
        kinds.putIfAbsent(t.title(), Math.min(2, t.kind()));
      }
    }
    List<NameTrainer.Sample> samples = new ArrayList<>();
    for (String line : lines(file)) {
      JsonObject o = JSON.parse(line);
      Map<String, Integer> anchors = new LinkedHashMap<>();
      for (JsonValue e : o.get("entities").getAsArray()) {
        Integer kind = kinds.get(e.getAsObject().get("title").getAsString().value());
        String anchor = e.getAsObject().get("anchor").getAsString().value();
        if (kind != null && !anchor.isEmpty() && Character.isUpperCase(anchor.charAt(0))) {
          anchors.put(anchor, kind);
        }
      }
      for (List<String> words : SentenceTokens.sentences(o.get("text").getAsString().value())) {
        samples.add(label(words, anchors, demonyms));
      }
    }
    return samples;
  }

  private static NameTrainer.Sample label(
      List<String> words, Map<String, Integer> anchors, Set<String> demonyms) {
    int[] labels = new int[words.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = words.get(i).chars().anyMatch(Character::isUpperCase) ? -1 : 0;
    }
    anchors.forEach(
        (anchor, kind) -> {
          List<String> name = SentenceTokens.words(anchor);
          int at = java.util.Collections.indexOfSubList(words, name);
          if (at >= 0 && !demonyms.contains(anchor)) {
            for (int k = 0; k < name.size(); k++) {
              labels[at + k] = 2 * kind + (k == 0 ? 1 : 2);
            }
          }
        });
    return new NameTrainer.Sample(words, labels);
  }
}
