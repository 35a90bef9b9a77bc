package org.newsgraph.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the groups of reports that a further report may join, without looking at the others: by
 * class, whether it is asserted, who acts, what it concerns and when (blocking after Fellegi and
 * Sunter, 1969). Two drafts that {@link EventJoiner#fits fit} always share a block, so that a
 * search in blocks finds what a comparison of all pairs would find.
 */
final class EventBlocks {
  /** Stands for every value of a key, on the side where it is registered. */
  private static final String EVERY = "*";

  private static final String NONE = "-";
  private static final String SOME = "+";
  private static final String GENERIC = "~";

  private final Map<String, List<Integer>> blocks = new HashMap<>();

  /** Makes a group findable by its first draft, which each further one has to fit. */
  void add(int group, Draft first) {
    for (String key : keys(first, agentsOf(first), mattersOf(first), daysOf(first))) {
      blocks.computeIfAbsent(key, k -> new ArrayList<>(1)).add(group);
    }
  }

  /** The groups whose first draft may fit this one, in the order in which they were added. */
  SortedSet<Integer> candidates(Draft draft) {
    SortedSet<Integer> found = new TreeSet<>();
    for (String key : keys(draft, agentsFor(draft), mattersFor(draft), daysFor(draft))) {
      found.addAll(blocks.getOrDefault(key, List.of()));
    }
    return found;
  }

  private static List<String> keys(
      Draft d, List<String> agents, List<String> matters, List<String> days) {
    String kind = d.type() + (EventJoiner.asserted(d.status()) ? "!" : d.status().id()) + " ";
    List<String> keys = new ArrayList<>(agents.size() * matters.size() * days.size());
    for (String agent : agents) {
      for (String matter : matters) {
        for (String day : days) {
          keys.add(kind + agent + " | " + matter + " | " + day);
        }
      }
    }
    return keys;
  }

  private static List<String> agentsOf(Draft d) {
    return d.agents().isEmpty() ? List.of(NONE) : with(names(d.agents()), SOME);
  }

  /** Where one side names nobody who acts, what it concerns decides. */
  private static List<String> agentsFor(Draft d) {
    return d.agents().isEmpty() ? List.of(NONE, SOME) : with(names(d.agents()), NONE);
  }

  private static List<String> mattersOf(Draft d) {
    if (d.targets().isEmpty()) {
      return List.of(EVERY, NONE);
    }
    List<String> matters = with(words(d.targets()), EVERY, SOME);
    if (hasGeneric(d)) {
      matters.add(GENERIC);
    }
    return matters;
  }

  private static List<String> mattersFor(Draft d) {
    if (d.targets().isEmpty()) {
      return List.of(EVERY);
    }
    return hasGeneric(d) ? List.of(NONE, SOME) : with(words(d.targets()), NONE, GENERIC);
  }

  private static boolean hasGeneric(Draft d) {
    return d.targets().stream().anyMatch(t -> EventJoiner.isGeneric(EventJoiner.words(t.label())));
  }

  /** A day is found by its month and year, and finds them. */
  private static List<String> daysOf(Draft d) {
    if (d.date().isEmpty()) {
      return List.of(EVERY, NONE);
    }
    String iso = d.date().get().iso();
    List<String> days = new ArrayList<>(List.of(EVERY, "=" + iso));
    for (int length = 4; length < iso.length(); length += 3) {
      days.add("<" + iso.substring(0, length));
    }
    return days;
  }

  private static List<String> daysFor(Draft d) {
    if (d.date().isEmpty()) {
      return List.of(EVERY);
    }
    String iso = d.date().get().iso();
    List<String> days = new ArrayList<>(List.of(NONE, "<" + iso));
    for (int length = 4; length <= iso.length(); length += 3) {
      days.add("=" + iso.substring(0, length));
    }
    return days;
  }

  private static Set<String> names(List<Participant> participants) {
    Set<String> names = new TreeSet<>();
    for (Participant p : participants) {
      names.add(p.entityKey().map(k -> "e " + k).orElseGet(() -> "l " + folded(p.label())));
    }
    return names;
  }

  /** Equal for labels that are equal but for case, as {@link String#equalsIgnoreCase} has it. */
  private static String folded(String label) {
    StringBuilder out = new StringBuilder(label.length());
    for (char c : label.toCharArray()) {
      out.append(Character.toLowerCase(Character.toUpperCase(c)));
    }
    return out.toString();
  }

  private static Set<String> words(List<Participant> targets) {
    Set<String> words = new TreeSet<>();
    for (Participant t : targets) {
      t.entityKey().ifPresent(k -> words.add("e " + k));
      EventJoiner.words(t.label()).forEach(w -> words.add("w " + w.toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  private static List<String> with(Set<String> keys, String... more) {
    List<String> all = new ArrayList<>(keys);
    all.addAll(List.of(more));
    return all;
  }
}
