package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.evaluate.Assignment.Pair;
import org.newsgraph.evaluate.GoldArticle.GoldEvent;
import org.newsgraph.evaluate.GoldArticle.GoldStance;

/** Stances: holder, attitude and target. */
final class StanceScore {
  private static final Map<String, Integer> SIDES =
      Map.of(
          "supports",
          1,
          "praises",
          1,
          "opposes",
          -1,
          "condemns",
          -1,
          "accuses",
          -1,
          "doubts",
          -1,
          "threatens",
          -1,
          "denies",
          0,
          "demands",
          0);
  private static final Set<String> AGAINST = Set.of("VETO", "VOTE_AGAINST");
  private static final Set<String> IN_FAVOUR = Set.of("VOTE_FOR", "PROPOSE");

  // A stance that the annotator wrote is preferred to one that a vote implies.
  private static final double IMPLIED_COSTS = 0.001;

  private final CanonicalNames names;
  private final Misses misses;
  private final PartialRatio found = new PartialRatio();

  StanceScore(CanonicalNames names, Misses misses) {
    this.names = names;
    this.misses = misses;
  }

  static Set<String> attitudes() {
    return SIDES.keySet();
  }

  /** What may be answered; a stance that a vote or a draft implies need not be. */
  private record Expected(GoldStance stance, boolean optional) {}

  private record Told(Party holder, String attitude, Party target, String sentence) {}

  void add(GoldArticle article, List<AnswerRow> rows) {
    List<Expected> expected = expected(article);
    List<Told> answers = distinct(rows);
    List<Pair> possible = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      for (int j = 0; j < answers.size(); j++) {
        double score = likeness(article, expected.get(i).stance(), answers.get(j));
        if (score > 0) {
          possible.add(new Pair(score - (expected.get(i).optional() ? IMPLIED_COSTS : 0), i, j));
        }
      }
    }
    Assignment chosen = Assignment.of(possible);
    List<Integer> judged = judged(expected, answers.size(), possible, chosen);
    double rightAnswers =
        judged.stream()
            .map(chosen.byAnswer()::get)
            .mapToDouble(p -> p == null ? 0 : p.score())
            .sum();
    double foundGold =
        chosen.byGold().values().stream()
            .filter(p -> !expected.get(p.gold()).optional())
            .mapToDouble(Pair::score)
            .sum();
    found.add(rightAnswers, judged.size(), foundGold, article.stances().size());
    tell(article.id(), expected, answers, chosen, judged);
  }

  private static List<Expected> expected(GoldArticle article) {
    List<Expected> expected = new ArrayList<>();
    article.stances().forEach(s -> expected.add(new Expected(s, false)));
    for (GoldEvent e : article.events()) {
      boolean against = AGAINST.contains(e.type());
      if (!against && !IN_FAVOUR.contains(e.type())) {
        continue;
      }
      for (String agent : e.agents()) {
        for (String target : e.targets()) {
          String attitude = against ? "opposes" : "supports";
          expected.add(
              new Expected(new GoldStance(agent, attitude, target, target, e.text()), true));
        }
      }
    }
    return expected;
  }

  private List<Told> distinct(List<AnswerRow> rows) {
    Map<List<String>, Told> distinct = new LinkedHashMap<>();
    for (AnswerRow row : rows) {
      Told told =
          new Told(
              row.party("holder", names),
              row.get("attitude").toLowerCase(Locale.ROOT),
              row.party("target", names),
              row.get("sentence"));
      distinct.putIfAbsent(
          List.of(told.holder().key(), told.attitude(), told.target().key()), told);
    }
    return List.copyOf(distinct.values());
  }

  /** Half for the right side with the wrong word; half for what it is about instead of whom. */
  private double likeness(GoldArticle article, GoldStance gold, Told answer) {
    double share = Party.share(gold.text(), answer.sentence());
    if (!article.party(gold.holder(), names).same(answer.holder(), share)) {
      return 0;
    }
    double attitude = 0;
    if (answer.attitude().equals(gold.attitude())) {
      attitude = 1;
    } else if (SIDES.get(gold.attitude()).equals(SIDES.get(answer.attitude()))) {
      attitude = 0.5;
    }
    double target = 0;
    if (article.party(gold.target(), names).same(answer.target(), share)) {
      target = 1;
    } else if (Party.of(gold.about(), Optional.empty()).same(answer.target(), share)) {
      target = 0.5;
    }
    return attitude * target;
  }

  /** All answers but those that could only stand for an implied stance. */
  private static List<Integer> judged(
      List<Expected> expected, int answers, List<Pair> possible, Assignment chosen) {
    Set<Integer> implied = new HashSet<>();
    Set<Integer> matched = new HashSet<>();
    for (Pair p : possible) {
      if (expected.get(p.gold()).optional()) {
        implied.add(p.answer());
      } else if (chosen.byGold().containsKey(p.gold())) {
        Pair best = chosen.byAnswer().get(p.answer());
        if (best != null && best.score() == p.score()) {
          matched.add(p.answer());
        }
      }
    }
    List<Integer> judged = new ArrayList<>();
    for (int j = 0; j < answers; j++) {
      if (matched.contains(j) || !implied.contains(j)) {
        judged.add(j);
      }
    }
    return judged;
  }

  private void tell(
      String article,
      List<Expected> expected,
      List<Told> answers,
      Assignment chosen,
      List<Integer> judged) {
    for (int i = 0; i < expected.size(); i++) {
      GoldStance s = expected.get(i).stance();
      if (!expected.get(i).optional() && !chosen.byGold().containsKey(i)) {
        misses.tell("stance-", article, s.holder(), s.attitude(), s.target(), "|", s.text());
      }
    }
    for (int j : judged) {
      Told t = answers.get(j);
      if (!chosen.byAnswer().containsKey(j)) {
        misses.tell(
            "stance+",
            article,
            t.holder().label(),
            t.attitude(),
            t.target().label(),
            "|",
            t.sentence());
      }
    }
  }

  Map<String, Number> figures() {
    return found.figures();
  }
}
