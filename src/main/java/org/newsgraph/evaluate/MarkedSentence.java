package org.newsgraph.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/**
 * A sentence in which a person has marked every event of the scored types, whatever its status.
 *
 * @param id identifier
 * @param text what it is read with: sentences of one name, in order, are read as one article
 * @param kept whether it serves for figures only
 * @param sentence its words
 * @param events what is told in it
 */
public record MarkedSentence(
    String id, String text, boolean kept, String sentence, List<MarkedEvent> events) {
  private static final int COLUMNS = 4;
  private static final Pattern EVENT = Pattern.compile("([^=]+)=([A-Z_]+):([^>]*)>(.*)");

  /**
   * One event.
   *
   * @param trigger the word that names it; {@code word#2} for the second such word
   * @param type its type, in the words of the annotation
   * @param agents who acts, in the sentence's words
   * @param targets whom it concerns, in the sentence's words
   */
  public record MarkedEvent(
      String trigger, String type, List<String> agents, List<String> targets) {
    public MarkedEvent {
      agents = List.copyOf(agents);
      targets = List.copyOf(targets);
    }
  }

  public MarkedSentence {
    events = List.copyOf(events);
  }

  /**
   * Reads tab-separated lines of id, text, {@code open} or {@code kept}, sentence, and a further
   * column for each event.
   *
   * @throws NewsgraphException with file and line for a bad line
   */
  public static List<MarkedSentence> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot read the marked sentences " + file, e);
    }
    List<MarkedSentence> out = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      try {
        out.add(parse(lines.get(i).split("\t")));
      } catch (IllegalArgumentException e) {
        throw new NewsgraphException(
            ErrorCode.DATA_INVALID, file + ", line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return List.copyOf(out);
  }

  private static MarkedSentence parse(String[] cells) {
    if (cells.length < COLUMNS) {
      throw new IllegalArgumentException(cells.length + " columns, " + COLUMNS + " expected");
    }
    if (!cells[2].equals("kept") && !cells[2].equals("open")) {
      throw new IllegalArgumentException("write kept or open, not " + cells[2]);
    }
    List<MarkedEvent> events =
        Arrays.stream(cells).skip(COLUMNS).map(cell -> event(cell, cells[3])).toList();
    return new MarkedSentence(cells[0], cells[1], cells[2].equals("kept"), cells[3], events);
  }

  private static MarkedEvent event(String cell, String sentence) {
    Matcher m = EVENT.matcher(cell);
    if (!m.matches() || !EventKinds.constants().contains(m.group(2))) {
      throw new IllegalArgumentException("not word=TYPE:agents>targets: " + cell);
    }
    List<String> agents = participants(m.group(3));
    List<String> targets = participants(m.group(4));
    for (List<String> role : List.of(agents, targets)) {
      for (String p : role) {
        if (!sentence.contains(p)) {
          throw new IllegalArgumentException("'" + p + "' does not stand in the sentence");
        }
      }
    }
    return new MarkedEvent(m.group(1), m.group(2), agents, targets);
  }

  private static List<String> participants(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }
}
