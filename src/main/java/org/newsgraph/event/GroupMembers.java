package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Mention;
import org.newsgraph.linking.NameLists;

/**
 * The members of a group whom the text names: "six officers, among them Jan Novak", "states such as
 * Chad and Niger", "fifty members, India included".
 */
final class GroupMembers {
  private static final Set<String> OPENERS =
      Set.of("including", "notably", "namely", "especially", "particularly", "e.g.");

  private static final Set<String> GROUP = Set.of("them", "these", "those", "whom");
  private static final int REACH = 14;
  private static final int LONGEST_TITLE = 6;

  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final NameLists lists;

  GroupMembers(Reading reading, NameLists lists) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.lists = lists;
  }

  /** The heads of the names of members of the group with this head, in text order. */
  List<Integer> of(int head) {
    String tag = sentence.token(head).xpos();
    boolean group = tag.equals("NNS") || tag.equals("NNPS") || reading.inClass(head, "quantity");
    if (!group) {
      return List.of();
    }
    for (int i = head + 1; i < Math.min(sentence.size(), head + REACH); i++) {
      int first = opened(i);
      if (first >= 0) {
        return names(first);
      }
      Token t = sentence.token(i);
      boolean other = t.xpos().equals("NNS") && !sentence.isBelow(i, head);
      if (other || t.isVerb() && !sentence.isBelow(i, head) || t.text().equals(";")) {
        break;
      }
    }
    return closed(head);
  }

  /** Index behind the words that open a list of members, -1 if none stand here. */
  private int opened(int i) {
    String word = sentence.token(i).text().toLowerCase(java.util.Locale.ROOT);
    String next = i + 1 < sentence.size() ? sentence.token(i + 1).text() : "";
    if (word.equals("such") && next.equals("as") || word.equals("among") && GROUP.contains(next)) {
      return i + 2;
    }
    return OPENERS.contains(word) ? i + 1 : -1;
  }

  /** The names from here on, behind a title at most. */
  private List<Integer> names(int first) {
    for (int i = first; i < Math.min(sentence.size(), first + LONGEST_TITLE); i++) {
      int at = i;
      Optional<Mention> m =
          reading.mentionAt(i).filter(x -> x.isName() && x.first() == at && stands(x));
      if (m.isPresent()) {
        List<Integer> all = lists.around(m.get().head());
        return all.isEmpty() ? List.of(m.get().head()) : all;
      }
      Token t = sentence.token(i);
      if (t.upos().equals("ADP") || t.upos().equals("PUNCT") || t.isVerb()) {
        return List.of();
      }
    }
    return List.of();
  }

  /** Whether a name stands for its bearer: "French" in "French officers" does not. */
  private boolean stands(Mention m) {
    Token t = sentence.token(m.head());
    boolean modifier = t.is("amod") || t.is("compound") || t.is("nmod:poss");
    boolean owner = m.end() < sentence.size() && sentence.token(m.end()).xpos().equals("POS");
    return !modifier && !owner;
  }

  /** "..., India and Brazil among them", "..., Canada included": the names before these words. */
  private List<Integer> closed(int head) {
    for (List<Mention> list : lists.all()) {
      int end = list.get(list.size() - 1).end();
      if (list.get(0).first() > head && isClosing(end) && isNearest(head, list.get(0).first())) {
        return list.stream().map(Mention::head).toList();
      }
    }
    return List.of();
  }

  private boolean isClosing(int i) {
    if (i >= sentence.size()) {
      return false;
    }
    String word = sentence.token(i).text();
    String next = i + 1 < sentence.size() ? sentence.token(i + 1).text() : "";
    return word.equals("included") || word.equals("among") && GROUP.contains(next);
  }

  private boolean isNearest(int head, int first) {
    for (int i = head + 1; i < first; i++) {
      if (sentence.token(i).xpos().equals("NNS") && !sentence.isBelow(i, head)) {
        return false;
      }
    }
    return first > 0 && sentence.token(first - 1).text().matches("[,–—-]|--");
  }
}
