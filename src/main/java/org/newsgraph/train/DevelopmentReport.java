package org.newsgraph.train;

import java.nio.file.Path;
import java.util.List;
import org.newsgraph.language.NeuralParser;
import org.newsgraph.language.Tagger;
import org.newsgraph.language.WordForms;
import org.newsgraph.language.WordKnowledge;

/** Prints accuracy on the development part while models are in training. */
final class DevelopmentReport {
  private DevelopmentReport() {}

  private static List<TreebankSentence> sentences(Path data) {
    return ConlluReader.read(data.resolve("treebank/en_ewt-dev.conllu"));
  }

  static void tags(Path data, Tagger tagger, WordKnowledge knowledge) {
    int words = 0;
    int upos = 0;
    int xpos = 0;
    for (TreebankSentence s : sentences(data)) {
      int[] tags = tagger.tag(s.forms(knowledge));
      for (int i = 0; i < tags.length; i++) {
        words++;
        upos += tagger.upos(tags[i]).equals(s.words().get(i).upos()) ? 1 : 0;
        xpos += tagger.xpos(tags[i]).equals(s.words().get(i).xpos()) ? 1 : 0;
      }
    }
    System.err.printf("dev: UPOS %.4f XPOS %.4f%n", upos / (double) words, xpos / (double) words);
  }

  static void trees(Path data, Tagger tagger, WordKnowledge knowledge, NeuralParser parser) {
    int words = 0;
    int heads = 0;
    int arcs = 0;
    int upos = 0;
    long start = System.nanoTime();
    for (TreebankSentence s : sentences(data)) {
      WordForms forms = s.forms(knowledge);
      NeuralParser.Analysis a = parser.parse(forms, tagger.tag(forms));
      for (int i = 0; i < s.size(); i++) {
        TreebankSentence.Word w = s.words().get(i);
        words++;
        boolean head = w.head() == a.heads()[i];
        heads += head ? 1 : 0;
        arcs += head && universal(w.relation()).equals(universal(a.relations()[i])) ? 1 : 0;
        upos += parser.tags().get(a.tags()[i]).startsWith(w.upos() + "|") ? 1 : 0;
      }
    }
    double n = words;
    System.err.printf(
        "dev: UAS %.4f LAS %.4f UPOS %.4f, %.0f tokens/s%n",
        heads / n, arcs / n, upos / n, n * 1e9 / (System.nanoTime() - start));
  }

  private static String universal(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
