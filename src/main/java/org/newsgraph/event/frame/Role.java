package org.newsgraph.event.frame;

import java.util.Arrays;
import java.util.List;

/**
 * Where a participant stands: alternatives, of which the first that is filled counts; each a union
 * of paths. Written {@code obj|on}, {@code subj+with}, {@code obj.against}, {@code obj[actor]},
 * with {@code !} at the end if the frame does not apply without it.
 *
 * @param alternatives in order of preference
 * @param required whether the frame needs it
 */
public record Role(List<List<Path>> alternatives, boolean required) {

  /** The role that nothing fills. */
  public static final Role NONE = new Role(List.of(), false);

  /**
   * A way from the predicate to a participant.
   *
   * @param steps {@code subj}, {@code obj}, {@code iobj}, {@code poss}, {@code mod}, {@code comp}
   *     (clause complement) or a preposition
   * @param restriction word class or entity kind that the participant must have; empty for any
   */
  public record Path(List<String> steps, String restriction) {
    public Path {
      steps = List.copyOf(steps);
    }

    static Path parse(String text) {
      String restriction = "";
      String path = text;
      int bracket = text.indexOf('[');
      if (bracket >= 0) {
        if (!text.endsWith("]")) {
          throw new IllegalArgumentException("no closing bracket in role " + text);
        }
        restriction = text.substring(bracket + 1, text.length() - 1);
        path = text.substring(0, bracket);
      }
      if (path.isEmpty() || !path.matches("[a-z_.]+")) {
        throw new IllegalArgumentException("bad role path '" + text + "'");
      }
      return new Path(Arrays.asList(path.split("\\.")), restriction);
    }
  }

  public Role {
    alternatives = alternatives.stream().map(List::copyOf).toList();
  }

  /** Reads the notation; {@code -} is the empty role. */
  public static Role parse(String text) {
    if (text.equals("-")) {
      return NONE;
    }
    boolean required = text.endsWith("!");
    String body = required ? text.substring(0, text.length() - 1) : text;
    List<List<Path>> alternatives =
        Arrays.stream(body.split("\\|"))
            .map(a -> Arrays.stream(a.split("\\+")).map(Path::parse).toList())
            .toList();
    return new Role(alternatives, required);
  }
}
