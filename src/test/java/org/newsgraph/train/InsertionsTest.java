package org.newsgraph.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.train.TreebankSentence.Word;

class InsertionsTest {
  @Test
  void anAppositionOfOneSentenceComesBetweenSubjectAndVerbOfAnother() {
    TreebankSentence source =
        sentence(
            "Orlov/PROPN/NNP/7/nsubj ,/PUNCT/,/4/punct the/DET/DT/4/det envoy/NOUN/NN/1/appos"
                + " ,/PUNCT/,/4/punct has/AUX/VBZ/7/aux resigned/VERB/VBN/0/root");
    TreebankSentence target =
        sentence("Minsk/PROPN/NNP/2/nsubj called/VERB/VBD/0/root elections/NOUN/NNS/2/obj");
    List<TreebankSentence> many = new ArrayList<>(Collections.nCopies(20, target));
    many.add(source);
    List<TreebankSentence> copies = Insertions.of(many, 1);
    assertTrue(copies.size() > 2 && copies.size() < 20, "about every second: " + copies.size());
    for (TreebankSentence c : copies) {
      assertEquals(
          "Minsk<called:nsubj ,<envoy:punct the<envoy:det envoy<Minsk:appos ,<envoy:punct"
              + " called<-:root elections<called:obj",
          tree(c));
    }
  }

  @Test
  void withoutPhrasesNothingIsAdded() {
    TreebankSentence target =
        sentence("Minsk/PROPN/NNP/2/nsubj called/VERB/VBD/0/root elections/NOUN/NNS/2/obj");
    assertEquals(List.of(), Insertions.of(Collections.nCopies(8, target), 1));
  }

  private static String tree(TreebankSentence s) {
    return s.words().stream()
        .map(
            w ->
                w.form()
                    + "<"
                    + (w.head() < 0 ? "-" : s.words().get(w.head()).form())
                    + ":"
                    + w.relation())
        .collect(Collectors.joining(" "));
  }

  /** Words as form/upos/xpos/head from 1/relation. */
  private static TreebankSentence sentence(String words) {
    List<Word> list = new ArrayList<>();
    for (String w : words.split(" ")) {
      String[] f = w.split("/");
      list.add(new Word(f[0], f[0], f[1], f[2], Integer.parseInt(f[3]) - 1, f[4], true));
    }
    return new TreebankSentence(words, "own", true, list);
  }
}
