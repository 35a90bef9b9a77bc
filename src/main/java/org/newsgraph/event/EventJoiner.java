package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Joins the reports of one event within an article: same class, agents and targets that fit, no
 * contradiction of date or status. Deterministic: drafts are taken in text order and join the first
 * group that they fit.
 */
final class EventJoiner {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final double SHARED_WORDS = 0.34;
  private static final Set<String> STOP =
      Set.of(
          "the", "a", "an", "of", "on", "in", "and", "to", "for", "its", "his", "her", "their",
          "that", "by");

  /** Words that name a text without saying which; a target of these alone fits any other. */
  private static final Set<String> GENERIC =
      Set.of(
          "draft",
          "resolution",
          "text",
          "measure",
          "motion",
          "document",
          "proposal",
          "bill",
          "it",
          "vote");

  private final String articleId;
  private final IntPredicate headline;

  /**
   * @param articleId id of the article
   * @param headline whether a sentence is a headline, which tells less than the text does
   */
  EventJoiner(String articleId, IntPredicate headline) {
    this.articleId = articleId;
    this.headline = headline;
  }

  /** The events of these drafts, in the order of their principal sentences. */
  List<Event> join(List<Draft> drafts) {
    Set<String> keys = new HashSet<>();
    return groups(drafts).stream()
        .map(g -> event(g, keys))
        .sorted(
            Comparator.comparingInt((Event e) -> e.principalClaim().sentence())
                .thenComparing(e -> e.principalClaim().trigger()))
        .toList();
  }

  /** Each draft joins the first group all of whose drafts it fits, or opens one. */
  static List<List<Draft>> groups(List<Draft> drafts) {
    List<List<Draft>> groups = new ArrayList<>();
    EventBlocks blocks = new EventBlocks();
    for (Draft d : drafts) {
      Optional<List<Draft>> group =
          blocks.candidates(d).stream()
              .map(groups::get)
              .filter(g -> g.stream().allMatch(o -> fits(o, d)))
              .findFirst();
      if (group.isPresent()) {
        group.get().add(d);
      } else {
        blocks.add(groups.size(), d);
        groups.add(new ArrayList<>(List.of(d)));
      }
    }
    return groups;
  }

  /** Whether two drafts may report one event. */
  static boolean fits(Draft a, Draft b) {
    return a.type().equals(b.type())
        && statusesFit(a, b)
        && datesFit(a.date(), b.date())
        && agentsFit(a, b)
        && targetsFit(a, b);
  }

  private static boolean statusesFit(Draft a, Draft b) {
    return a.status() == b.status() || asserted(a.status()) && asserted(b.status());
  }

  static boolean asserted(Status s) {
    return s == Status.ACTUAL || s == Status.CLAIMED;
  }

  private static boolean datesFit(Optional<PartialDate> a, Optional<PartialDate> b) {
    return a.isEmpty()
        || b.isEmpty()
        || a.get().iso().startsWith(b.get().iso())
        || b.get().iso().startsWith(a.get().iso());
  }

  private static boolean agentsFit(Draft a, Draft b) {
    if (a.agents().isEmpty() || b.agents().isEmpty()) {
      return a.agents().isEmpty() && b.agents().isEmpty()
          || !a.targets().isEmpty() && !b.targets().isEmpty();
    }
    if (a.is(EventType.MEETING) || a.is(EventType.PHONE_CALL) || a.is(EventType.AGREEMENT)) {
      return covers(a.agents(), b.agents()) || covers(b.agents(), a.agents());
    }
    return a.agents().stream()
        .anyMatch(x -> b.agents().stream().anyMatch(y -> Participants.same(x, y)));
  }

  private static boolean covers(List<Participant> large, List<Participant> small) {
    return small.stream().allMatch(x -> large.stream().anyMatch(y -> Participants.same(x, y)));
  }

  static boolean targetsFit(Draft a, Draft b) {
    if (a.targets().isEmpty() || b.targets().isEmpty()) {
      return true;
    }
    return a.targets().stream().anyMatch(x -> b.targets().stream().anyMatch(y -> like(x, y)));
  }

  private static boolean like(Participant a, Participant b) {
    if (a.entityKey().isPresent() && b.entityKey().isPresent()) {
      return a.entityKey().equals(b.entityKey());
    }
    Set<String> x = words(a.label());
    Set<String> y = words(b.label());
    if (isGeneric(x) || isGeneric(y)) {
      return !x.isEmpty() && !y.isEmpty();
    }
    Set<String> both = new HashSet<>(x);
    both.retainAll(y);
    int smaller = Math.min(x.size(), y.size());
    return smaller > 0 && (double) both.size() / smaller >= SHARED_WORDS;
  }

  /** Whether words name a text without saying which. */
  static boolean isGeneric(Set<String> words) {
    return GENERIC.containsAll(words);
  }

  static Set<String> words(String label) {
    Set<String> out = new HashSet<>();
    for (String w : NO_WORD.split(label.toLowerCase(Locale.ROOT))) {
      if (!w.isEmpty() && !STOP.contains(w)) {
        out.add(w);
      }
    }
    return out;
  }

  private Event event(List<Draft> group, Set<String> keys) {
    List<Draft> order = new ArrayList<>(group);
    order.sort(Comparator.comparingInt(this::clarity).reversed());
    Draft first = order.get(0);
    List<Participant> agents = first.agents();
    List<Participant> targets = first.targets();
    Optional<PartialDate> date = first.date();
    for (Draft d : order) {
      agents = agents.isEmpty() ? d.agents() : agents;
      targets = targets.isEmpty() ? d.targets() : targets;
      boolean finer =
          d.date().isPresent()
              && (date.isEmpty() || d.date().get().iso().length() > date.get().iso().length());
      date = finer ? d.date() : date;
    }
    String key =
        ContentKeys.of(
            articleId, first.type().orElseThrow(), first.sentence(), first.trigger().begin());
    if (!keys.add(key)) {
      key = ContentKeys.of(key, agents, targets);
      keys.add(key);
    }
    return new Event(
        key,
        first.type().orElseThrow(),
        agents,
        targets,
        Optional.empty(),
        date,
        order.stream().map(Draft::claim).toList());
  }

  /** How well a draft speaks for its event: asserted, complete, dated. */
  private int clarity(Draft d) {
    int points = d.status() == Status.ACTUAL ? 4 : 0;
    points -= headline.test(d.sentence()) ? 3 : 0;
    points += d.agents().isEmpty() ? 0 : 4;
    points += d.targets().isEmpty() ? 0 : 3;
    points += d.date().isPresent() ? 2 : 0;
    return points + (d.agents().stream().anyMatch(a -> a.entityKey().isPresent()) ? 1 : 0);
  }
}
