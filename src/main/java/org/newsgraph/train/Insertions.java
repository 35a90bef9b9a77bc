package org.newsgraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.newsgraph.train.TreebankSentence.Word;

/**
 * Copies of sentences with a phrase of another sentence set between subject and verb: appositions
 * and clauses in commas ("Lavrov, the Russian foreign minister, said", "the minister, who came from
 * Minsk, said"), which news writes in every second sentence and treebanks seldom hold.
 */
final class Insertions {
  private static final int LONGEST_PHRASE = 14;
  private static final int LONGEST_SENTENCE = 40;
  private static final Set<String> KINDS = Set.of("appos", "acl:relcl", "acl");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final List<Phrase> names = new ArrayList<>();
  private final List<Phrase> others = new ArrayList<>();
  private final Random random;

  /**
   * A phrase to insert.
   *
   * @param root index of its highest word
   * @param words heads are indexes within the phrase
   */
  private record Phrase(List<Word> words, int root) {}

  private Insertions(Random random) {
    this.random = random;
  }

  /** Copies of every second sentence that has a place for a phrase. */
  static List<TreebankSentence> of(List<TreebankSentence> sentences, long seed) {
    Insertions inserting = new Insertions(new Random(seed));
    sentences.forEach(inserting::harvest);
    List<TreebankSentence> copies = new ArrayList<>();
    for (TreebankSentence s : sentences) {
      int subject = s.size() > LONGEST_SENTENCE ? -1 : inserting.subject(s);
      if (subject >= 0 && inserting.random.nextBoolean()) {
        inserting.inserted(s, subject).ifPresent(copies::add);
      }
    }
    return copies;
  }

  private void harvest(TreebankSentence s) {
    for (int i = 0; i < s.size(); i++) {
      Word w = s.words().get(i);
      if (!KINDS.contains(w.relation()) || w.head() < 0 || w.head() >= i) {
        continue;
      }
      boolean[] inside = subtree(s, i);
      int from = first(inside);
      int to = last(inside);
      while (from < i && s.words().get(from).relation().equals("punct")) {
        from++;
      }
      while (to > i && s.words().get(to).relation().equals("punct")) {
        to--;
      }
      if (inCommas(s, from, to) && whole(inside, from, to)) {
        boolean name = w.relation().equals("appos") && w.xpos().startsWith("NNP");
        (name ? names : others).add(phrase(s, from, to, i));
      }
    }
  }

  private static boolean inCommas(TreebankSentence s, int from, int to) {
    return to - from < LONGEST_PHRASE
        && from > 1
        && to + 2 < s.size()
        && s.words().get(from - 1).form().equals(",")
        && s.words().get(to + 1).form().equals(",");
  }

  private static Phrase phrase(TreebankSentence s, int from, int to, int root) {
    List<Word> words = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      words.add(moved(s.words().get(i), s.words().get(i).head() - from));
    }
    return new Phrase(List.copyOf(words), root - from);
  }

  private static Word moved(Word w, int head) {
    return new Word(w.form(), w.lemma(), w.upos(), w.xpos(), head, w.relation(), w.spaceAfter());
  }

  /** A subject whose phrase ends right before its finite verb; -1 if none. */
  private int subject(TreebankSentence s) {
    for (int i = 0; i < s.size(); i++) {
      Word w = s.words().get(i);
      boolean nominal = w.upos().equals("PROPN") || w.upos().equals("NOUN");
      if (!nominal || !w.relation().startsWith("nsubj") || w.head() <= i) {
        continue;
      }
      boolean[] inside = subtree(s, i);
      int to = last(inside);
      if (to + 1 < s.size()
          && to < w.head()
          && whole(inside, first(inside), to)
          && FINITE.contains(s.words().get(to + 1).xpos())
          && !s.words().get(to).relation().equals("punct")) {
        return i;
      }
    }
    return -1;
  }

  private Optional<TreebankSentence> inserted(TreebankSentence s, int subject) {
    boolean named = s.words().get(subject).upos().equals("PROPN");
    List<Phrase> from = named || random.nextInt(3) > 0 && !others.isEmpty() ? others : names;
    if (from.isEmpty()) {
      return Optional.empty();
    }
    Phrase phrase = from.get(random.nextInt(from.size()));
    int at = last(subtree(s, subject)) + 1;
    int length = phrase.words().size() + 2;
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (i == at) {
        addPhrase(words, phrase, at, subject);
      }
      Word w = s.words().get(i);
      words.add(moved(w, w.head() >= at ? w.head() + length : w.head()));
    }
    return Optional.of(
        new TreebankSentence(s.text(), s.document(), s.newParagraph(), List.copyOf(words)));
  }

  private static void addPhrase(List<Word> words, Phrase phrase, int at, int subject) {
    int root = at + 1 + phrase.root();
    words.add(new Word(",", ",", "PUNCT", ",", root, "punct", true));
    for (int i = 0; i < phrase.words().size(); i++) {
      Word w = phrase.words().get(i);
      words.add(moved(w, i == phrase.root() ? subject : at + 1 + w.head()));
    }
    words.add(new Word(",", ",", "PUNCT", ",", root, "punct", true));
  }

  private static boolean[] subtree(TreebankSentence s, int top) {
    boolean[] inside = new boolean[s.size()];
    for (int i = 0; i < s.size(); i++) {
      int up = i;
      for (int steps = 0; up >= 0 && up != top && steps < s.size(); steps++) {
        up = s.words().get(up).head();
      }
      inside[i] = up == top;
    }
    return inside;
  }

  private static int first(boolean[] inside) {
    int i = 0;
    while (!inside[i]) {
      i++;
    }
    return i;
  }

  private static int last(boolean[] inside) {
    int i = inside.length - 1;
    while (!inside[i]) {
      i--;
    }
    return i;
  }

  /** Whether all words of the stretch belong to the subtree, and none outside of it. */
  private static boolean whole(boolean[] inside, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!inside[i]) {
        return false;
      }
    }
    return true;
  }
}
