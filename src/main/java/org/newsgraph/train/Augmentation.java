package org.newsgraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.newsgraph.train.TreebankSentence.Word;

/**
 * Copies of treebank sentences changed towards the news: names that the treebank does not have, a
 * day between subject and verb, names and headlines in capitals, no full stop.
 */
final class Augmentation {
  private static final String[] DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };

  private final List<String> names;
  private final Random random;
  private final List<TreebankSentence> out = new ArrayList<>();

  private Augmentation(List<String> names, Random random) {
    this.names = names;
    this.random = random;
  }

  /**
   * Makes the copies.
   *
   * @param names names of one word
   */
  static List<TreebankSentence> of(
      List<TreebankSentence> sentences, List<String> names, long seed) {
    Augmentation a = new Augmentation(names, new Random(seed));
    sentences.forEach(a::change);
    return a.out;
  }

  private void change(TreebankSentence s) {
    int subject = nameBeforeVerb(s);
    if (subject >= 0 && random.nextInt(2) == 0) {
      TreebankSentence named = renamed(s, subject);
      out.add(random.nextInt(2) == 0 ? named : withDay(named, subject + 1));
    } else if (random.nextInt(40) == 0) {
      out.add(upper(s, true));
    } else if (random.nextInt(80) == 0) {
      out.add(upper(s, false));
    } else if (random.nextInt(15) == 0 && hasStop(s)) {
      out.add(with(s, s.words().subList(0, s.size() - 1)));
    }
  }

  private static TreebankSentence with(TreebankSentence s, List<Word> words) {
    return new TreebankSentence(s.text(), s.document(), s.newParagraph(), List.copyOf(words));
  }

  private static boolean hasStop(TreebankSentence s) {
    return s.size() > 3
        && s.words().get(s.size() - 1).form().equals(".")
        && s.words().stream().noneMatch(w -> w.head() == s.size() - 1);
  }

  /** A subject of one word, a name or pronoun, with its verb right behind it; -1 if none. */
  private static int nameBeforeVerb(TreebankSentence s) {
    for (int i = 0; i + 1 < s.size(); i++) {
      Word w = s.words().get(i);
      Word v = s.words().get(i + 1);
      boolean childless = true;
      for (Word o : s.words()) {
        childless &= o.head() != i;
      }
      boolean pronoun =
          w.xpos().equals("PRP") && "he she they it".contains(w.lemma().toLowerCase(Locale.ROOT));
      if (w.relation().equals("nsubj")
          && w.head() == i + 1
          && childless
          && (w.xpos().equals("NNP") || pronoun)
          && (v.xpos().equals("VBD") || v.xpos().equals("VBZ"))
          && v.upos().equals("VERB")) {
        return i;
      }
    }
    return -1;
  }

  private TreebankSentence renamed(TreebankSentence s, int at) {
    List<Word> words = new ArrayList<>(s.words());
    Word w = words.get(at);
    String name = names.get(random.nextInt(names.size()));
    words.set(at, new Word(name, name, "PROPN", "NNP", w.head(), w.relation(), w.spaceAfter()));
    return with(s, words);
  }

  /** Puts "on Friday" before the verb. */
  private TreebankSentence withDay(TreebankSentence s, int verb) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Word w = s.words().get(i);
      int head = w.head() >= verb ? w.head() + 2 : w.head();
      if (i == verb) {
        String day = DAYS[random.nextInt(DAYS.length)];
        words.add(new Word("on", "on", "ADP", "IN", verb + 1, "case", true));
        words.add(new Word(day, day, "PROPN", "NNP", verb + 2, "obl", true));
      }
      words.add(
          new Word(w.form(), w.lemma(), w.upos(), w.xpos(), head, w.relation(), w.spaceAfter()));
    }
    return with(s, words);
  }

  private static TreebankSentence upper(TreebankSentence s, boolean namesOnly) {
    List<Word> words = new ArrayList<>();
    for (Word w : s.words()) {
      boolean change = !namesOnly || w.upos().equals("PROPN");
      String form = change ? w.form().toUpperCase(Locale.ROOT) : w.form();
      words.add(
          new Word(form, w.lemma(), w.upos(), w.xpos(), w.head(), w.relation(), w.spaceAfter()));
    }
    return with(s, words);
  }
}
