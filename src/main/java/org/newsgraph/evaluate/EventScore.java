package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.evaluate.Assignment.Pair;
import org.newsgraph.evaluate.GoldArticle.GoldEvent;

/** Events: kind, participants, status, date and source; vetoes also by themselves. */
final class EventScore {
  // A veto counts as found when kind, vetoing power and half of the rest are right.
  private static final double VETO_FOUND = 0.75;

  private final CanonicalNames names;
  private final Misses misses;
  private final PartialRatio found = new PartialRatio();
  private final PartialRatio vetoes = new PartialRatio();
  private int matched;
  private int rightStatus;
  private int dated;
  private int rightDate;
  private int sourced;
  private int rightSource;
  private int traps;
  private int trapsToldAsActual;

  EventScore(CanonicalNames names, Misses misses) {
    this.names = names;
    this.misses = misses;
  }

  /** An event of the answer; one row tells of one agent and one target. */
  private record Reported(AnswerRow row, List<Party> agents, List<Party> targets) {
    String type() {
      return row.get("type");
    }

    String status() {
      return row.get("status");
    }
  }

  void add(GoldArticle article, List<AnswerRow> rows) {
    List<Reported> answers = gather(rows);
    List<GoldEvent> gold = article.events();
    List<Pair> possible = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < answers.size(); j++) {
        possible.add(new Pair(likeness(article, gold.get(i), answers.get(j)), i, j));
      }
    }
    Assignment chosen = Assignment.of(possible);
    double right = chosen.byGold().values().stream().mapToDouble(Pair::score).sum();
    found.add(right, answers.size(), right, gold.size());
    int vetoesFound = 0;
    for (int i = 0; i < gold.size(); i++) {
      GoldEvent event = gold.get(i);
      traps += event.isTrap() ? 1 : 0;
      Pair pair = chosen.byGold().get(i);
      if (pair == null) {
        misses.tell(
            "event-",
            article.id(),
            event.type(),
            event.agents(),
            event.targets(),
            "|",
            event.text());
      } else {
        compare(article, event, answers.get(pair.answer()));
        vetoesFound += isActualVeto(event) && pair.score() >= VETO_FOUND ? 1 : 0;
      }
    }
    long told =
        answers.stream()
            .filter(a -> a.type().equals("Veto") && a.status().equals("actual"))
            .count();
    long real = gold.stream().filter(EventScore::isActualVeto).count();
    vetoes.add(vetoesFound, (int) told, vetoesFound, (int) real);
    tellSpurious(article.id(), answers, chosen);
  }

  private static boolean isActualVeto(GoldEvent event) {
    return event.type().equals("VETO") && event.status().equals("actual");
  }

  private List<Reported> gather(List<AnswerRow> rows) {
    Map<String, Reported> events = new LinkedHashMap<>();
    for (AnswerRow row : rows) {
      if (!EventKinds.classNames().contains(row.get("type"))) {
        continue; // annotation is not exhaustive for further classes
      }
      Reported event =
          events.computeIfAbsent(
              row.get("event"), e -> new Reported(row, new ArrayList<>(), new ArrayList<>()));
      row.nonEmpty("agent").ifPresent(a -> event.agents().add(row.party("agent", names)));
      row.nonEmpty("target").ifPresent(t -> event.targets().add(row.party("target", names)));
    }
    return List.copyOf(events.values());
  }

  /** Half for the kind and the agents, half for the targets; nothing without a right agent. */
  private double likeness(GoldArticle article, GoldEvent event, Reported answer) {
    double kind = EventKinds.likeness(EventKinds.className(event.type()), answer.type());
    if (kind == 0) {
      return 0;
    }
    double share = Party.share(event.text(), answer.row().get("sentence"));
    List<Party> agents = article.parties(event.agents(), names);
    List<Party> targets = article.parties(event.targets(), names);
    double rightAgents = rightShare(agents, answer.agents(), share);
    if (!agents.isEmpty() && rightAgents == 0) {
      return 0;
    }
    List<Party> anyRole = new ArrayList<>(answer.targets());
    anyRole.addAll(answer.agents());
    return kind * (0.5 * rightAgents + 0.5 * rightShare(targets, anyRole, share));
  }

  private static double rightShare(List<Party> gold, List<Party> given, double share) {
    if (gold.isEmpty()) {
      return 1;
    }
    return gold.stream().filter(g -> g.sameAsAny(given, share)).count() / (double) gold.size();
  }

  private void compare(GoldArticle article, GoldEvent event, Reported answer) {
    matched++;
    rightStatus += answer.status().equals(event.status()) ? 1 : 0;
    if (event.isTrap() && answer.status().equals("actual")) {
      trapsToldAsActual++;
      misses.tell("false-actual", article.id(), event.type(), event.text());
    }
    if (event.date().isPresent()) {
      dated++;
      String date = answer.row().get("date");
      rightDate +=
          date.substring(0, Math.min(10, date.length())).equals(event.date().get()) ? 1 : 0;
    }
    if (event.status().equals("claimed") && event.source().isPresent()) {
      sourced++;
      Party source = article.party(event.source().get(), names);
      rightSource += source.same(answer.row().party("source", names)) ? 1 : 0;
    }
  }

  private void tellSpurious(String article, List<Reported> answers, Assignment chosen) {
    for (int j = 0; j < answers.size(); j++) {
      if (!chosen.byAnswer().containsKey(j)) {
        Reported a = answers.get(j);
        misses.tell(
            "event+",
            article,
            a.type(),
            a.agents().stream().map(Party::label).toList(),
            a.targets().stream().map(Party::label).toList(),
            a.status(),
            "|",
            a.row().get("sentence"));
      }
    }
  }

  Map<String, Number> figures() {
    Map<String, Number> figures = found.figures();
    figures.put("status_accuracy", PartialRatio.share(rightStatus, matched));
    figures.put("date_accuracy", PartialRatio.share(rightDate, dated));
    figures.put("source_accuracy", PartialRatio.share(rightSource, sourced));
    figures.put("traps", traps);
    figures.put("traps_told_as_actual", trapsToldAsActual);
    return figures;
  }

  Map<String, Number> vetoFigures() {
    return vetoes.figures();
  }
}
