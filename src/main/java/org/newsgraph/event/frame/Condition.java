package org.newsgraph.event.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What must stand at a place beside the predicate for a frame to apply, e.g. {@code
 * obj=veto|@text}: one of these lemmas or a member of one of these classes; {@code obj=*} anything;
 * {@code obj=0} nothing.
 *
 * @param steps the path from the predicate, as in {@link Role.Path}
 * @param lemmas accepted lemmas of the head there
 * @param classes accepted word classes or entity kinds there
 * @param absent whether the place must be empty
 */
public record Condition(
    List<String> steps, Set<String> lemmas, Set<String> classes, boolean absent) {
  public Condition {
    steps = List.copyOf(steps);
    lemmas = Set.copyOf(lemmas);
    classes = Set.copyOf(classes);
  }

  static Condition parse(String text) {
    int eq = text.indexOf('=');
    if (eq <= 0 || eq == text.length() - 1) {
      throw new IllegalArgumentException("bad condition '" + text + "': write path=word|@class");
    }
    List<String> steps = Arrays.asList(text.substring(0, eq).split("\\."));
    String[] values = text.substring(eq + 1).split("\\|");
    if (values.length == 1 && values[0].equals("0")) {
      return new Condition(steps, Set.of(), Set.of(), true);
    }
    Set<String> lemmas = new java.util.TreeSet<>();
    Set<String> classes = new java.util.TreeSet<>();
    for (String v : values) {
      if (v.startsWith("@")) {
        classes.add(v.substring(1));
      } else if (!v.equals("*")) {
        lemmas.add(v);
      }
    }
    return new Condition(steps, lemmas, classes, false);
  }

  /** Whether anything at all will do. */
  public boolean isAny() {
    return lemmas.isEmpty() && classes.isEmpty() && !absent;
  }
}
