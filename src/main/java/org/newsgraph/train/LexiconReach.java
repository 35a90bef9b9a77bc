package org.newsgraph.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.event.frame.WordClasses;

/**
 * Widens the frame lexicon by WordNet. Nouns are taken over as they are: a noun belongs to a class
 * when its most frequent sense lies under one of the class's roots ({@code reach.tsv}), unless
 * {@code classes.tsv} takes it out. Verbs are only proposed: which frame a verb has is for a human
 * to say.
 */
public final class LexiconReach {
  private static final int SENSES = 2;

  private final Path wordNet;
  private final Path lexicon;

  /**
   * @param wordNet folder with {@code data.noun}, {@code index.noun}, {@code data.verb}, {@code
   *     index.verb}
   * @param lexicon folder such as {@code data/lexicon}
   */
  public LexiconReach(Path wordNet, Path lexicon) {
    this.wordNet = wordNet;
    this.lexicon = lexicon;
  }

  /**
   * Writes {@code classes_wordnet.tsv} beside the classes.
   *
   * @return how many words each class has there
   * @throws NewsgraphException with file and line for a root that WordNet lacks
   */
  public Map<String, Integer> writeClasses() {
    WordNet nouns = WordNet.read(wordNet, "noun");
    Map<String, Integer> sizes = new TreeMap<>();
    StringBuilder out = new StringBuilder(WordClasses.WORDNET_NOTICE);
    List<String> lines = lines("reach.tsv");
    for (int i = 0; i < lines.size(); i++) {
      String[] f = lines.get(i).split("\t");
      if (lines.get(i).startsWith("#") || f.length < 2) {
        continue;
      }
      Set<String> under = new HashSet<>();
      for (String root : f[1].split(" ")) {
        List<String> senses = nouns.sensesOf(root);
        if (senses.isEmpty()) {
          throw new NewsgraphException(
              ErrorCode.DATA_INVALID,
              lexicon.resolve("reach.tsv") + ":" + (i + 1) + ": WordNet has no noun " + root);
        }
        under.addAll(nouns.closure(senses.get(0)));
      }
      List<String> words = nouns.lemmas().stream().filter(w -> isUnder(nouns, w, under)).toList();
      sizes.put(f[0], words.size());
      out.append(f[0]).append('\t').append(String.join(" ", words)).append('\n');
    }
    write("classes_wordnet.tsv", out.toString());
    return sizes;
  }

  private static boolean isUnder(WordNet nouns, String lemma, Set<String> under) {
    List<String> senses = nouns.sensesOf(lemma);
    return lemma.matches("[a-z]{3,}(-[a-z]+)*")
        && !senses.isEmpty()
        && under.contains(senses.get(0))
        && nouns.words(senses.get(0)).contains(lemma);
  }

  /**
   * Verbs that the lexicon lacks and that share a frequent sense with a verb which has a frame
   * without conditions, or lie directly below it.
   *
   * @return class, then verbs with the verb of the lexicon that led there: {@code gaol (jail)}
   */
  public Map<String, Set<String>> verbCandidates() {
    WordNet verbs = WordNet.read(wordNet, "verb");
    Map<String, String> plain = new TreeMap<>();
    Set<String> known = new HashSet<>();
    for (Path file : frames()) {
      for (String line : lines(file.getFileName().toString())) {
        String[] f = line.split("\t");
        String[] predicate = f[0].split(" ");
        if (f.length > 1 && predicate[0].endsWith(".v")) {
          String verb = predicate[0].substring(0, predicate[0].length() - 2);
          known.add(verb);
          if (predicate.length == 1 && !f[1].equals("-")) {
            plain.put(verb, f[1]);
          }
        }
      }
    }
    Map<String, Set<String>> found = new TreeMap<>();
    plain.forEach(
        (verb, wordClass) ->
            near(verbs, verb).stream()
                .filter(v -> !known.contains(v))
                .forEach(
                    v ->
                        found
                            .computeIfAbsent(wordClass, k -> new TreeSet<>())
                            .add(v + " (" + verb + ")")));
    return found;
  }

  private static List<String> near(WordNet verbs, String verb) {
    List<String> near = new ArrayList<>();
    for (String sense : first(verbs.sensesOf(verb))) {
      List<String> synsets = new ArrayList<>(verbs.below(sense));
      synsets.add(sense);
      for (String synset : synsets) {
        for (String word : verbs.words(synset)) {
          if (first(verbs.sensesOf(word)).contains(synset)) {
            near.add(word);
          }
        }
      }
    }
    return near;
  }

  private static List<String> first(List<String> senses) {
    return senses.subList(0, Math.min(SENSES, senses.size()));
  }

  private List<Path> frames() {
    try (var files = Files.list(lexicon)) {
      return files
          .filter(f -> f.getFileName().toString().matches("frames_.*\\.tsv"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw unreadable(lexicon, e);
    }
  }

  private List<String> lines(String name) {
    Path file = lexicon.resolve(name);
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private void write(String name, String text) {
    Path file = lexicon.resolve(name);
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private static NewsgraphException unreadable(Path file, IOException e) {
    return new NewsgraphException(
        ErrorCode.INPUT_NOT_FOUND, "cannot read " + file + ": " + e.getMessage(), e);
  }
}
