package org.newsgraph.event.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.event.Attitude;
import org.newsgraph.event.EventType;
import org.newsgraph.event.Status;

/**
 * The frames of {@code data/lexicon/frames*.tsv}. Columns: predicate with conditions, class,
 * attitude, agent, target, complement's effect, example, expected participants. Immutable.
 */
public final class FrameLexicon {
  private static final int COLUMNS = 8;
  private static final String SAID = "said:";

  private final Map<Frame.Part, Map<String, FrameIndex>> byLemma;
  private final List<Frame> frames;

  private FrameLexicon(List<Frame> frames) {
    this.frames = List.copyOf(frames);
    this.byLemma = new EnumMap<>(Frame.Part.class);
    for (Frame.Part part : Frame.Part.values()) {
      Map<String, List<Frame>> index = new HashMap<>();
      for (Frame f : frames) {
        if (f.part() == part) {
          index.computeIfAbsent(f.lemma(), k -> new ArrayList<>()).add(f);
        }
      }
      Map<String, FrameIndex> indexes = new HashMap<>();
      index.forEach((lemma, own) -> indexes.put(lemma, new FrameIndex(own)));
      byLemma.put(part, Map.copyOf(indexes));
    }
  }

  /**
   * Reads every {@code frames*.tsv} of a folder, in name order.
   *
   * @throws NewsgraphException with file and line for a bad line
   */
  public static FrameLexicon load(Path folder) {
    List<Frame> frames = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    WordClasses classes = WordClasses.load(folder);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted =
          files.filter(f -> f.getFileName().toString().matches("frames.*\\.tsv")).sorted().toList();
      for (Path file : sorted) {
        read(file, classes, frames, seen);
      }
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INSTALLATION,
          "cannot read the lexicon in " + folder + ": " + e.getMessage(),
          e);
    }
    return new FrameLexicon(frames);
  }

  private static void read(
      Path file, WordClasses classes, List<Frame> out, Map<String, Integer> seen)
      throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#") || line.startsWith("predicate\t")) {
        continue;
      }
      try {
        String[] cells = line.split("\t", -1);
        String[] words = cells[0].trim().split(" +", 2);
        for (String predicate : predicates(words[0], classes)) {
          cells[0] = words.length > 1 ? predicate + " " + words[1] : predicate;
          out.add(parse(cells, seen));
        }
      } catch (IllegalArgumentException e) {
        throw new NewsgraphException(
            ErrorCode.DATA_INVALID,
            file + ":" + (i + 1) + ": " + e.getMessage() + "; the line: " + preview(line),
            e);
      }
    }
  }

  /** "@throwing.v", "lob|hurl.v", "said:@attack.n": the predicates that one line stands for. */
  private static List<String> predicates(String written, WordClasses classes) {
    int dot = written.lastIndexOf('.');
    if (dot <= 0) {
      return List.of(written);
    }
    String said = written.startsWith(SAID) ? SAID : "";
    Set<String> out = new LinkedHashSet<>();
    for (String name : written.substring(said.length(), dot).split("\\|")) {
      if (!name.startsWith("@")) {
        out.add(name);
        continue;
      }
      if (!classes.has(name.substring(1))) {
        throw new IllegalArgumentException("there is no class " + name.substring(1));
      }
      out.addAll(new TreeSet<>(classes.words(name.substring(1))));
    }
    return out.stream().map(name -> said + name + written.substring(dot)).toList();
  }

  private static String preview(String line) {
    return line.length() <= 80 ? line : line.substring(0, 80) + "...";
  }

  private static Frame parse(String[] c, Map<String, Integer> seen) {
    if (c.length != COLUMNS) {
      throw new IllegalArgumentException(c.length + " columns instead of " + COLUMNS);
    }
    String[] words = c[0].trim().split(" +");
    int dot = words[0].lastIndexOf('.');
    if (dot <= 0 || dot != words[0].length() - 2) {
      throw new IllegalArgumentException("the predicate must look like veto.v, not " + words[0]);
    }
    String name = words[0].substring(0, dot);
    Frame.Part part = Frame.Part.of(words[0].charAt(dot + 1));
    int particle = part == Frame.Part.VERB ? name.indexOf('_') : -1;
    List<Condition> conditions = Arrays.stream(words).skip(1).map(Condition::parse).toList();
    String[] type = c[1].split(":", 2);
    String[] effect = c[5].split(":", 2);
    int number = seen.merge(words[0], 1, Integer::sum);
    return new Frame(
        number == 1 ? words[0] : words[0] + "/" + number,
        particle < 0 ? name : name.substring(0, particle),
        part,
        particle < 0 ? "" : name.substring(particle + 1),
        conditions,
        optional(type[0], EventType::valueOf),
        type.length > 1 ? optional(type[1], Status::valueOf) : Optional.empty(),
        optional(c[2], Attitude::valueOf),
        Role.parse(c[3]),
        Role.parse(c[4]),
        Effect.of(effect[0]),
        effect.length > 1 ? Set.of(effect[1].split("\\+")) : defaultScope(part),
        c[6],
        c[7]);
  }

  private static Set<String> defaultScope(Frame.Part part) {
    return part == Frame.Part.VERB ? Set.of("comp", "obj") : Set.of("comp", "of", "to", "for");
  }

  private static <E> Optional<E> optional(String cell, java.util.function.Function<String, E> of) {
    return cell.equals("-")
        ? Optional.empty()
        : Optional.of(of.apply(cell.toUpperCase(Locale.ROOT)));
  }

  /** The frames of a predicate. */
  public FrameIndex of(String lemma, Frame.Part part) {
    return byLemma.get(part).getOrDefault(lemma, FrameIndex.NONE);
  }

  public List<Frame> all() {
    return frames;
  }
}
