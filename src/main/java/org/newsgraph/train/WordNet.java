package org.newsgraph.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/**
 * Synsets of one part of speech with their hypernyms, from the files of a WordNet folder ({@code
 * data.verb}, {@code index.verb}; format: wndb(5WN)). Named instances ("Aaron") are left out.
 */
final class WordNet {
  /** A set of synonyms; words are in lower case but for names. */
  record Synset(List<String> words, List<String> hypernyms) {}

  /** How a gloss says that a word is an insult. */
  private static final Pattern INSULT =
      Pattern.compile(
          "ethnic slur|\\(offensive|offensive (?:term|name|word|slang)|derogat|disparag|obscene"
              + "|insulting|term of abuse|vulgar|contemptible|sexual(?:ly)? (?:intercourse|promiscu)");

  private final Set<String> insults = new HashSet<>();
  private final Map<String, Synset> synsets = new HashMap<>();
  private final Map<String, List<String>> senses = new TreeMap<>();
  private final Map<String, List<String>> hyponyms = new HashMap<>();

  private WordNet() {}

  /** Reads {@code data.<part>} and {@code index.<part>}; part is {@code noun} or {@code verb}. */
  static WordNet read(Path folder, String part) {
    WordNet net = new WordNet();
    each(folder.resolve("data." + part), net::synset);
    each(folder.resolve("index." + part), net::senses);
    net.synsets.forEach(
        (id, synset) ->
            synset
                .hypernyms()
                .forEach(h -> net.hyponyms.computeIfAbsent(h, k -> new ArrayList<>()).add(id)));
    net.hyponyms.values().forEach(list -> list.sort(null));
    return net;
  }

  private static void each(Path file, java.util.function.Consumer<String> line) {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      lines.filter(l -> !l.startsWith(" ")).forEach(line);
    } catch (IOException | UncheckedIOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** Offset, file, type, number of words (hexadecimal), words, number of pointers, pointers. */
  private void synset(String line) {
    String[] f = line.split(" \\| ", 2)[0].split(" ");
    int words = Integer.parseInt(f[3], 16);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      names.add(f[4 + 2 * i]);
    }
    int at = 4 + 2 * words;
    List<String> up = new ArrayList<>();
    boolean instance = false;
    for (int i = 0; i < Integer.parseInt(f[at]); i++) {
      String pointer = f[at + 1 + 4 * i];
      instance |= pointer.equals("@i");
      if (pointer.equals("@")) {
        up.add(f[at + 2 + 4 * i]);
      }
    }
    if (INSULT.matcher(line).find()) {
      names.forEach(w -> insults.add(w.toLowerCase(Locale.ROOT)));
    }
    if (!instance) {
      synsets.put(f[0], new Synset(names, up));
    }
  }

  /** Lemma, part, number of senses, pointers, ..., offsets of the senses, most frequent first. */
  private void senses(String line) {
    String[] f = line.trim().split(" ");
    int first = 4 + Integer.parseInt(f[3]) + 2;
    senses.put(f[0], List.of(f).subList(first, f.length));
  }

  /** Lemmas in alphabetic order; words of several are joined by {@code _}. No insults. */
  Set<String> lemmas() {
    Set<String> lemmas = new TreeSet<>(senses.keySet());
    lemmas.removeAll(insults);
    return lemmas;
  }

  /** Synsets of a lemma, most frequent sense first; instances are no synsets here. */
  List<String> sensesOf(String lemma) {
    return senses.getOrDefault(lemma, List.of()).stream().filter(synsets::containsKey).toList();
  }

  /** Words of a synset. */
  List<String> words(String synset) {
    return synsets.get(synset).words();
  }

  /** The synsets directly below one. */
  List<String> below(String id) {
    return hyponyms.getOrDefault(id, List.of());
  }

  /** A synset with all below it. */
  Set<String> closure(String id) {
    Set<String> all = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(id));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (all.add(next)) {
        open.addAll(below(next));
      }
    }
    return all;
  }
}
