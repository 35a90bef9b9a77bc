package org.newsgraph.language;

import java.util.List;

/**
 * Draws the dependency tree of a tagged sentence: arc-hybrid transitions with their labels, chosen
 * by a linear model. Safe for threads.
 */
public final class DependencyParser {
  private final LinearModel model;
  private final String[] relations;

  public DependencyParser(LinearModel model) {
    this.model = model;
    List<String> classes = model.classes();
    relations = new String[(classes.size() - 1) / 2];
    for (int r = 0; r < relations.length; r++) {
      relations[r] = classes.get(r + 1).substring(1);
    }
  }

  /** A tree: for each word its head (-1 for the root) and relation. */
  public record Tree(int[] heads, String[] relations) {}

  public Tree parse(WordForms words, int[] tags) {
    int n = words.size();
    ParserState state = new ParserState(n, relations.length);
    ParserFeatures templates = new ParserFeatures(words, tags);
    FeatureBuffer features = new FeatureBuffer();
    int[] scores = new int[model.classes().size()];
    while (!state.isFinal()) {
      templates.of(state, features);
      model.score(features, scores);
      state.apply(best(state, scores));
    }
    int[] heads = new int[n];
    String[] names = new String[n];
    for (int i = 0; i < n; i++) {
      heads[i] = state.head(i) == n ? -1 : state.head(i);
      names[i] = heads[i] < 0 ? "root" : relations[state.relation(i)];
    }
    return new Tree(heads, names);
  }

  /** The allowed transition with the highest score. */
  public static int best(ParserState state, int[] scores) {
    int best = -1;
    for (int t = 0; t < scores.length; t++) {
      if ((best < 0 || scores[t] > scores[best]) && state.allows(t)) {
        best = t;
      }
    }
    return best;
  }
}
