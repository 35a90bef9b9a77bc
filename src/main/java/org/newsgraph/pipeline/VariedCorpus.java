package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/**
 * Any number of articles made from a few, for measuring speed: states, days and years exchanged,
 * paragraphs in another order and mixed with another article's. Article {@code i} is always the
 * same.
 */
final class VariedCorpus {
  /** State, demonym and capital, exchanged together. */
  private static final List<List<String>> STATES =
      List.of(
          List.of("Russia", "Russian", "Moscow"),
          List.of("China", "Chinese", "Beijing"),
          List.of("France", "French", "Paris"),
          List.of("Turkey", "Turkish", "Ankara"),
          List.of("Iran", "Iranian", "Tehran"),
          List.of("Germany", "German", "Berlin"),
          List.of("Japan", "Japanese", "Tokyo"),
          List.of("Egypt", "Egyptian", "Cairo"),
          List.of("Poland", "Polish", "Warsaw"),
          List.of("Syria", "Syrian", "Damascus"),
          List.of("Ukraine", "Ukrainian", "Kyiv"),
          List.of("India", "Indian", "New Delhi"));

  private static final Pattern NAMES =
      Pattern.compile(
          STATES.stream().flatMap(List::stream).collect(Collectors.joining("|", "\\b(?:", ")\\b")));
  private static final Pattern YEAR = Pattern.compile("\\b20[012]\\d\\b");
  private static final Pattern DAY =
      Pattern.compile("\\b\\d{1,2}(?= (?:January|March|May|July|August|October|December)\\b)");

  private final List<String> samples;

  private VariedCorpus(List<String> samples) {
    this.samples = samples;
  }

  /** Takes the text files of a folder as samples. */
  static VariedCorpus from(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      if (texts.isEmpty()) {
        throw new NewsgraphException(
            ErrorCode.INSTALLATION, folder + ": the sample articles are missing");
      }
      return new VariedCorpus(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String article(int i) {
    SplittableRandom random = new SplittableRandom(i);
    String[] own = samples.get(i % samples.size()).strip().split("\n\\s*\n");
    String[] other = samples.get(random.nextInt(samples.size())).strip().split("\n\\s*\n");
    List<String> body = new ArrayList<>(List.of(own).subList(1, own.length));
    shuffle(body, random);
    if (!body.isEmpty()) {
      body.set(body.size() - 1, other[other.length - 1]);
    }
    String text = own[0] + "\n\n" + String.join("\n\n", body) + "\n";
    return days(years(names(text, random), random), random);
  }

  private static String names(String text, SplittableRandom random) {
    int shift = random.nextInt(STATES.size());
    Map<String, String> exchanged = new HashMap<>();
    for (int s = 0; s < STATES.size(); s++) {
      for (int form = 0; form < 3; form++) {
        exchanged.put(STATES.get(s).get(form), STATES.get((s + shift) % STATES.size()).get(form));
      }
    }
    return NAMES.matcher(text).replaceAll(m -> exchanged.get(m.group()));
  }

  private static String years(String text, SplittableRandom random) {
    int shift = random.nextInt(8);
    return YEAR.matcher(text)
        .replaceAll(m -> String.valueOf(2010 + (Integer.parseInt(m.group()) + shift) % 15));
  }

  private static String days(String text, SplittableRandom random) {
    int shift = random.nextInt(31);
    return DAY.matcher(text)
        .replaceAll(
            m -> Matcher.quoteReplacement("" + (1 + (Integer.parseInt(m.group()) + shift) % 31)));
  }

  private static void shuffle(List<String> list, SplittableRandom random) {
    for (int i = list.size() - 1; i > 0; i--) {
      list.set(i, list.set(random.nextInt(i + 1), list.get(i)));
    }
  }
}
