package org.newsgraph.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lets the sentences of a text agree on its names (one sense a discourse, Gale, Church and Yarowsky
 * 1992): what one sentence names clearly is a name in the others too, with the kind that most have.
 * Surnames stand for persons named in full, abbreviations in brackets for the name before them.
 */
final class NameAgreement {
  /** In words. */
  private static final int LONGEST = 8;

  /** A single word becomes a name where it was seen as one this often. */
  private static final int OFTEN = 2;

  private static final NameSpan.Kind[] KINDS = NameSpan.Kind.values();

  private final Map<String, int[]> seen = new HashMap<>();

  private NameAgreement() {}

  static List<AnalyzedSentence> apply(List<AnalyzedSentence> sentences) {
    NameAgreement a = new NameAgreement();
    sentences.forEach(a::count);
    return sentences.stream().map(a::agreed).toList();
  }

  private void count(AnalyzedSentence s) {
    for (NameSpan n : s.names()) {
      add(words(s, n.first(), n.end()), n.kind());
      if (n.kind() == NameSpan.Kind.PERSON && n.end() - n.first() > 1) {
        add(s.token(n.end() - 1).text(), n.kind());
      }
      if (isAbbreviated(s, n)) {
        // Written out once with its abbreviation, it needs no second witness.
        add(s.token(n.end() + 1).text(), n.kind());
        add(s.token(n.end() + 1).text(), n.kind());
      }
    }
  }

  private void add(String name, NameSpan.Kind kind) {
    seen.computeIfAbsent(name, k -> new int[KINDS.length])[kind.ordinal()]++;
  }

  private static String words(AnalyzedSentence s, int first, int end) {
    StringBuilder b = new StringBuilder(s.token(first).text());
    for (int i = first + 1; i < end; i++) {
      b.append(' ').append(s.token(i).text());
    }
    return b.toString();
  }

  /** Whether the name is followed by its initials in brackets. */
  private static boolean isAbbreviated(AnalyzedSentence s, NameSpan n) {
    int at = n.end() + 1;
    if (at + 1 >= s.size() || !s.token(at - 1).text().equals("(")) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (int i = n.first(); i < n.end(); i++) {
      char c = s.token(i).text().charAt(0);
      if (Character.isUpperCase(c)) {
        initials.append(c);
      }
    }
    return initials.length() > 1
        && s.token(at).text().contentEquals(initials)
        && s.token(at + 1).text().equals(")");
  }

  private AnalyzedSentence agreed(AnalyzedSentence s) {
    TreeMap<Integer, NameSpan> names = new TreeMap<>();
    boolean[] taken = new boolean[s.size()];
    for (NameSpan n : s.names()) {
      NameSpan.Kind kind = most(seen.get(words(s, n.first(), n.end())), n.kind());
      names.put(n.first(), new NameSpan(n.first(), n.end(), kind));
      for (int i = n.first(); i < n.end(); i++) {
        taken[i] = true;
      }
    }
    for (int i = 0; i < s.size(); i++) {
      for (int end = free(s, taken, i); end > i; end--) {
        int[] counts = seen.get(words(s, i, end));
        if (counts != null && isName(s, i, end, counts)) {
          names.put(i, new NameSpan(i, end, best(counts)));
          i = end - 1;
          break;
        }
      }
    }
    List<NameSpan> list = new ArrayList<>(names.values());
    return list.equals(s.names()) ? s : s.withNames(list);
  }

  /** End of the free words from here on among which a name may lie. */
  private static int free(AnalyzedSentence s, boolean[] taken, int i) {
    int end = i;
    while (end < s.size() && end - i < LONGEST && !taken[end]) {
      end++;
    }
    return end;
  }

  /** A known name that is not a part of a longer run of proper nouns. */
  private static boolean isName(AnalyzedSentence s, int first, int end, int[] counts) {
    boolean proper = isProper(s, first) && isProper(s, end - 1);
    boolean longer = isProper(s, first - 1) || isProper(s, end);
    int times = counts[best(counts).ordinal()];
    return proper && !longer && times >= (end - first > 1 ? 1 : OFTEN);
  }

  private static boolean isProper(AnalyzedSentence s, int i) {
    return i >= 0
        && i < s.size()
        && s.token(i).upos().equals("PROPN")
        && Character.isUpperCase(s.token(i).text().charAt(0));
  }

  private static NameSpan.Kind best(int[] counts) {
    int best = 0;
    for (int k = 1; k < counts.length; k++) {
      best = counts[k] > counts[best] ? k : best;
    }
    return KINDS[best];
  }

  /** The kind of at least two thirds of three or more, else the given one. */
  private static NameSpan.Kind most(int[] counts, NameSpan.Kind given) {
    int sum = 0;
    for (int c : counts) {
      sum += c;
    }
    NameSpan.Kind best = best(counts);
    return sum >= 3 && 3 * counts[best.ordinal()] >= 2 * sum ? best : given;
  }
}
