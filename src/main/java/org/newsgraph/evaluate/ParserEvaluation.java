package org.newsgraph.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.train.TreebankSentence;
import org.newsgraph.train.TreebankSentence.Word;

/**
 * Compares the parser with a treebank on the treebank's own tokens, by the definitions of the CoNLL
 * 2018 shared task: punctuation counts, and of a relation the universal part before the colon.
 */
public final class ParserEvaluation {
  private static final Ratio NOTHING = new Ratio(0, 0, 0);

  private Ratio unlabelled = NOTHING;
  private Ratio labelled = NOTHING;
  private Ratio upos = NOTHING;
  private Ratio xpos = NOTHING;
  private Ratio subjects = NOTHING;
  private Ratio objects = NOTHING;

  /**
   * Parses the sentences and compares.
   *
   * @param parse from the words of a sentence to its analysis with just these tokens
   */
  public static ParserEvaluation of(
      List<TreebankSentence> gold, Function<List<String>, AnalyzedSentence> parse) {
    ParserEvaluation e = new ParserEvaluation();
    for (TreebankSentence s : gold) {
      e.add(s, parse.apply(s.words().stream().map(Word::form).toList()));
    }
    return e;
  }

  private void add(TreebankSentence gold, AnalyzedSentence got) {
    for (int i = 0; i < gold.size(); i++) {
      Word w = gold.words().get(i);
      Token t = got.token(i);
      boolean head = w.head() == t.head();
      boolean label = universal(w.relation()).equals(universal(t.relation()));
      unlabelled = unlabelled.plus(one(head));
      labelled = labelled.plus(one(head && label));
      upos = upos.plus(one(w.upos().equals(t.upos())));
      xpos = xpos.plus(one(w.xpos().equals(t.xpos())));
    }
    subjects = subjects.plus(arcs(gold, got, "nsubj"));
    objects = objects.plus(arcs(gold, got, "obj"));
  }

  private static Ratio one(boolean right) {
    return new Ratio(right ? 1 : 0, 1, 1);
  }

  /** Arcs of a relation whose head is a verb in the treebank. */
  private static Ratio arcs(TreebankSentence gold, AnalyzedSentence got, String relation) {
    Ratio sum = NOTHING;
    for (int i = 0; i < gold.size(); i++) {
      Word w = gold.words().get(i);
      Token t = got.token(i);
      boolean wanted = universal(w.relation()).equals(relation) && isVerb(gold, w.head());
      boolean given = universal(t.relation()).equals(relation) && isVerb(gold, t.head());
      boolean right = wanted && given && w.head() == t.head();
      sum = sum.plus(new Ratio(right ? 1 : 0, given ? 1 : 0, wanted ? 1 : 0));
    }
    return sum;
  }

  private static boolean isVerb(TreebankSentence gold, int i) {
    return i >= 0 && gold.words().get(i).upos().equals("VERB");
  }

  static String universal(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** The measures by name, in the order in which they are printed. */
  public Map<String, Double> scores() {
    Map<String, Double> m = new LinkedHashMap<>();
    m.put("uas", unlabelled.f1());
    m.put("las", labelled.f1());
    m.put("upos", upos.f1());
    m.put("xpos", xpos.f1());
    m.put("subject_f", subjects.f1());
    m.put("object_f", objects.f1());
    return m;
  }
}
