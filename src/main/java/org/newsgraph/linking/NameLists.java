package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * Names that stand in one enumeration: "China, India and the United Arab Emirates". Commas and
 * "and" between names of one kind tell it more surely than a tree, which often gives each name of
 * such a list another governor.
 */
public final class NameLists {
  private static final int LONGEST_TITLE = 6;
  private static final Set<String> OWN_SLOTS = Set.of("nsubj", "obj", "iobj", "obl");

  private final LinkedArticle article;
  private final AnalyzedSentence sentence;
  private final List<List<Mention>> lists = new ArrayList<>();

  public NameLists(LinkedArticle article, AnalyzedSentence sentence) {
    this.article = article;
    this.sentence = sentence;
    List<Mention> names = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int at = i;
      article
          .mentionAt(sentence.index(), i)
          .filter(m -> m.first() == at && isItem(m))
          .ifPresent(names::add);
    }
    for (int i = 0; i < names.size(); ) {
      List<Mention> list = listFrom(names, i);
      if (list.size() > 1) {
        lists.add(List.copyOf(list));
      }
      i += list.size();
    }
  }

  private static boolean isPerson(String pronoun) {
    return pronoun.equalsIgnoreCase("he") || pronoun.equalsIgnoreCase("she");
  }

  private boolean isItem(Mention m) {
    boolean pronoun = m.kind() == Mention.Kind.PRONOUN;
    return m.isName() || pronoun && isPerson(sentence.token(m.first()).text());
  }

  /** The longest enumeration that begins with a name; the name alone if there is none. */
  private List<Mention> listFrom(List<Mention> names, int from) {
    List<Mention> list = new ArrayList<>(List.of(names.get(from)));
    for (int i = from + 1; i < names.size(); i++) {
      Mention next = names.get(i);
      if (modifiesPerson(names, i)) {
        continue;
      }
      Link link = link(list.get(list.size() - 1), next);
      boolean two = list.size() == 1 && link == Link.LAST_AFTER_COMMA;
      if (link == Link.NONE || two) {
        break;
      }
      list.add(next);
      if (link != Link.COMMA) {
        return isOfOneKind(list) ? list : list.subList(0, 1);
      }
    }
    return list.subList(0, 1);
  }

  private enum Link {
    NONE,
    COMMA,
    LAST,
    LAST_AFTER_COMMA
  }

  /** "German" in "Emmanuel Macron and German Chancellor Angela Merkel". */
  private boolean modifiesPerson(List<Mention> names, int i) {
    if (i + 1 >= names.size() || kind(names.get(i)) == EntityType.PERSON) {
      return false;
    }
    int end = names.get(i).end();
    Mention next = names.get(i + 1);
    return kind(next) == EntityType.PERSON
        && next.first() > end
        && next.first() - end <= LONGEST_TITLE
        && isTitle(end, next.first());
  }

  private boolean isTitle(int first, int end) {
    for (int i = first; i < end; i++) {
      Token t = sentence.token(i);
      boolean part = t.upos().matches("NOUN|PROPN|ADJ") || t.xpos().matches("POS|HYPH");
      if (!part && !t.text().equals("of")) {
        return false;
      }
    }
    return true;
  }

  private Link link(Mention a, Mention b) {
    int i = behind(a);
    boolean comma = i < b.first() && sentence.token(i).text().equals(",");
    i += comma ? 1 : 0;
    boolean and = i < b.first() && sentence.token(i).text().matches("and|or|&");
    i += and ? 1 : 0;
    boolean the = i < b.first() && sentence.token(i).upos().equals("DET");
    i += the ? 1 : 0;
    boolean joined = i == b.first() || kind(b) == EntityType.PERSON && isTitle(i, b.first());
    if (!joined || kind(a) != kind(b) || !comma && !and) {
      return Link.NONE;
    }
    return !and ? Link.COMMA : comma ? Link.LAST_AFTER_COMMA : Link.LAST;
  }

  /** Index behind a name and its abbreviation in brackets or its "of France". */
  private int behind(Mention m) {
    int i = m.end();
    if (i + 2 < sentence.size()
        && sentence.token(i).text().equals("(")
        && sentence.token(i + 2).text().equals(")")) {
      return i + 3;
    }
    if (kind(m) == EntityType.PERSON && i + 1 < sentence.size()) {
      boolean of = sentence.token(i).text().equals("of");
      Optional<Mention> state = of ? article.mentionAt(sentence.index(), i + 1) : Optional.empty();
      return state.map(Mention::end).orElse(i);
    }
    return i;
  }

  /** Persons, places, or bodies that act. */
  private EntityType kind(Mention m) {
    EntityType type = article.entity(m).type();
    return type == EntityType.PERSON || type == EntityType.PLACE ? type : EntityType.STATE;
  }

  /** Adjectives before one noun ("French and British jets"), or else names that stand alone. */
  private boolean isOfOneKind(List<Mention> list) {
    int end = list.get(list.size() - 1).end();
    boolean modifier =
        end < sentence.size() && sentence.token(end).upos().matches("NOUN|PROPN|ADJ");
    long adjectives =
        list.stream()
            .filter(m -> m.kind() == Mention.Kind.DEMONYM && !followsArticle(m) && !isPlural(m))
            .count();
    return modifier ? adjectives == list.size() : adjectives == 0;
  }

  private boolean followsArticle(Mention m) {
    return m.first() > 0 && sentence.token(m.first() - 1).text().equalsIgnoreCase("the");
  }

  private boolean isPlural(Mention m) {
    return sentence.token(m.end() - 1).text().endsWith("s");
  }

  /** The enumerations, each in text order. */
  public List<List<Mention>> all() {
    return List.copyOf(lists);
  }

  /** The heads of the names in whose enumeration a token stands, in text order; else none. */
  public List<Integer> around(int head) {
    for (List<Mention> list : lists) {
      if (list.stream().anyMatch(m -> m.first() <= head && head < m.end())) {
        return list.stream()
            .filter(m -> m.first() <= head && head < m.end() || !isElsewhere(m, list, head))
            .map(Mention::head)
            .toList();
      }
    }
    return List.of();
  }

  /** Whether a name stands in an enumeration that is the subject of a verb behind it. */
  public boolean isOfSubject(int head) {
    return around(head).stream()
        .anyMatch(x -> sentence.token(x).is("nsubj") && sentence.token(x).head() > x);
  }

  /** "He met Putin and Macron called for ...": a name that is another verb's. */
  private boolean isElsewhere(Mention m, List<Mention> list, int head) {
    Token t = sentence.token(m.head());
    int governor = governor(head);
    boolean otherVerb =
        t.head() >= 0
            && sentence.token(t.head()).isVerb()
            && t.head() != governor
            && OWN_SLOTS.stream().anyMatch(t::is);
    Mention first = list.get(0);
    boolean opened = first.first() > 0 && sentence.token(first.first() - 1).upos().equals("ADP");
    boolean prepositional =
        m == first && opened && sentence.token(head).is("nsubj") && !t.is("nsubj");
    return otherVerb || prepositional;
  }

  private int governor(int head) {
    Token t = sentence.token(head);
    for (int steps = 0; steps < 8 && t.head() >= 0; steps++) {
      boolean inside = t.is("conj") || t.is("appos") || t.is("flat") || t.is("compound");
      if (!inside) {
        break;
      }
      t = sentence.token(t.head());
    }
    return t.head();
  }
}
