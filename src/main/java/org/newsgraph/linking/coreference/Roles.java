package org.newsgraph.linking.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.LinkedArticle;
import org.newsgraph.linking.Mention;

/** What an article says of its persons: titles before the name, offices after it, gender. */
final class Roles {
  /**
   * An office or occupation.
   *
   * @param noun its head, lower case ("minister")
   * @param words all its words, lower case
   * @param states keys of the States and bodies that stand with it
   */
  record Role(String noun, Set<String> words, Set<String> states) {}

  private final Map<String, List<Role>> roles = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();

  Roles(LinkedArticle article, GivenNames names) {
    for (Mention m : article.mentions()) {
      Entity e = article.entity(m);
      if (e.type() == EntityType.PERSON && m.isName()) {
        AnalyzedSentence s = article.sentences().get(m.sentence());
        learnGender(e, m, s, names);
        Role before = before(article, s, m);
        Role after = after(article, s, m);
        List<Role> known = roles.computeIfAbsent(e.key(), k -> new ArrayList<>());
        if (before != null) {
          known.add(before);
        }
        if (after != null) {
          known.add(after);
        }
      }
    }
  }

  List<Role> of(String entityKey) {
    return roles.getOrDefault(entityKey, List.of());
  }

  Gender gender(String entityKey) {
    return genders.getOrDefault(entityKey, Gender.UNKNOWN);
  }

  private void learnGender(Entity e, Mention m, AnalyzedSentence s, GivenNames names) {
    Gender gender = Gender.UNKNOWN;
    for (int i = m.first() - 1; i >= 0 && m.first() - i <= 2; i--) {
      Gender title = GivenNames.ofTitle(bare(s.token(i)));
      gender = title == Gender.UNKNOWN ? gender : title;
    }
    if (gender == Gender.UNKNOWN) {
      gender = GivenNames.ofTitle(bare(s.token(m.first())));
    }
    if (gender == Gender.UNKNOWN) {
      gender = names.ofName(e.label());
    }
    if (gender == Gender.UNKNOWN) {
      gender = names.ofName(m.text());
    }
    if (gender != Gender.UNKNOWN) {
      genders.putIfAbsent(e.key(), gender);
    }
  }

  private static String bare(Token t) {
    return t.text().toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
  }

  /** "Russian Foreign Minister Sergei Lavrov", "US secretary of state Rex Tillerson". */
  private static Role before(LinkedArticle article, AnalyzedSentence s, Mention m) {
    int first = m.first();
    while (first > 0 && m.first() - first < 7 && isTitlePart(s.token(first - 1))) {
      first--;
    }
    return role(article, s, first, m.first());
  }

  private static boolean isTitlePart(Token t) {
    return t.upos().matches("NOUN|PROPN|ADJ")
        || t.text().matches("of|-|for|'s|’s|and|U\\.S\\.")
        || t.xpos().equals("HYPH");
  }

  /** "Ali Abedzadeh, head of Iran's civil aviation body, ...". */
  private static Role after(LinkedArticle article, AnalyzedSentence s, Mention m) {
    int comma = m.end();
    if (comma + 1 >= s.size() || !s.token(comma).text().matches("[,(]")) {
      return null;
    }
    int end = comma + 1;
    while (end < s.size()
        && end - comma < 10
        && (isTitlePart(s.token(end)) || s.token(end).upos().matches("DET|PRON|NUM"))) {
      end++;
    }
    boolean closed = end >= s.size() || s.token(end).upos().equals("PUNCT");
    return closed ? role(article, s, comma + 1, end) : null;
  }

  /** The role that the words between two tokens name; null if none. */
  static Role role(LinkedArticle article, AnalyzedSentence s, int first, int end) {
    String noun = null;
    Set<String> words = new HashSet<>();
    Set<String> states = new HashSet<>();
    for (int i = first; i < end; i++) {
      Token t = s.token(i);
      String word = t.text().toLowerCase(Locale.ROOT);
      words.add(word);
      article
          .mentionAt(s.index(), i)
          .filter(x -> article.entity(x).type() != EntityType.PERSON)
          .ifPresent(x -> states.add(x.entityKey()));
      boolean afterOf = words.contains("of") && noun != null;
      if (!afterOf && RoleWords.isRole(word)) {
        noun = word;
      }
    }
    return noun == null ? null : new Role(noun, Set.copyOf(words), Set.copyOf(states));
  }
}
