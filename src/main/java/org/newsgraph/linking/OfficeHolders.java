package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.TextSpan;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.CatalogEntry;
import org.newsgraph.linking.catalog.Office;
import org.newsgraph.linking.catalog.Position;

/**
 * Offices that are named without their holder, "the Russian foreign minister": the one person who
 * held the office of that State throughout the year of the article. Where several held it in that
 * year, where the catalog does not reach, or where the text speaks of another time, nobody is
 * meant.
 */
final class OfficeHolders {
  private static final Set<String> VAGUE = Set.of("leader", "ruler", "strongman", "dictator");
  private static final Set<String> NOT_NOW =
      WordList.of(
          """
          a an former ex then next new future late last previous acting interim deputy vice first
          another any every no one-time onetime outgoing incoming would-be assistant shadow elect
          designate
          """);
  private static final double SCORE = .7;

  private final Catalog catalog;

  OfficeHolders(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The article with further mentions, of the kind description. */
  LinkedArticle complete(LinkedArticle article) {
    int year = article.article().published().map(java.time.LocalDate::getYear).orElse(0);
    if (year == 0) {
      return article;
    }
    Map<String, Entity> entities = new HashMap<>(article.entities());
    List<Mention> mentions = new ArrayList<>(article.mentions());
    int before = mentions.size();
    for (AnalyzedSentence s : article.sentences()) {
      if (!otherYear(s, year)) {
        for (Token t : s.tokens()) {
          describe(article, s, t, year)
              .ifPresent(
                  m -> {
                    mentions.add(m);
                    catalog
                        .entry(m.entityKey())
                        .ifPresent(e -> entities.putIfAbsent(e.key(), EntityFactory.of(e)));
                  });
        }
      }
    }
    return mentions.size() == before
        ? article
        : new LinkedArticle(article.analyzed(), entities, mentions);
  }

  private static boolean otherYear(AnalyzedSentence s, int year) {
    return s.tokens().stream()
        .anyMatch(t -> t.text().matches("(19|20)\\d\\d") && !t.text().equals("" + year));
  }

  private Optional<Mention> describe(LinkedArticle article, AnalyzedSentence s, Token t, int year) {
    boolean free =
        t.upos().matches("NOUN|PROPN") && article.mentionAt(s.index(), t.index()).isEmpty();
    if (!free || t.is("compound") || t.is("appos") || s.child(t.index(), "cop").isPresent()) {
      return Optional.empty();
    }
    int start = phraseStart(s, t.index());
    Office office = start < 0 ? null : Office.ofPhrase(s.text(start, t.index())).orElse(null);
    if (office == null || VAGUE.contains(t.text())) {
      return Optional.empty();
    }
    int owner = ownerBefore(article, s, start);
    int from = owner >= 0 ? article.mentionAt(s.index(), owner).orElseThrow().first() : start;
    int to = t.index() + 1;
    if (owner < 0) {
      owner = ownerBehind(article, s, to);
      to = owner < 0 ? to : article.mentionAt(s.index(), owner).orElseThrow().end();
    }
    if (owner < 0 || !isPlain(s, t, from, owner < start) || named(article, s, from, to)) {
      return Optional.empty();
    }
    String state = article.mentionAt(s.index(), owner).orElseThrow().entityKey();
    int first = from;
    int end = to;
    return holder(office, state, year)
        .map(e -> mention(e, s, first, end, t.index(), office + " of " + state + " in " + year));
  }

  private static Mention mention(
      CatalogEntry e, AnalyzedSentence s, int first, int end, int head, String why) {
    TextSpan span = new TextSpan(s.token(first).span().begin(), s.token(end - 1).span().end());
    return new Mention(
        e.key(),
        Mention.Kind.DESCRIPTION,
        s.index(),
        first,
        end,
        head,
        span,
        s.text(first, end - 1),
        SCORE,
        why);
  }

  /** Where the longest name of an office that ends at a token begins, or -1. */
  private static int phraseStart(AnalyzedSentence s, int last) {
    for (int first = Math.max(0, last - 2); first <= last; first++) {
      if (Office.ofPhrase(s.text(first, last)).isPresent()) {
        return first;
      }
    }
    return -1;
  }

  /** A token of the State's name or demonym right before: "Russian", "Russia's". */
  private static int ownerBefore(LinkedArticle article, AnalyzedSentence s, int start) {
    int at = start - 1;
    at -= at > 0 && InstitutionResolver.isPossessive(s.token(at)) ? 1 : 0;
    return at >= 0 && isState(article, s, at) ? at : -1;
  }

  private static int ownerBehind(LinkedArticle article, AnalyzedSentence s, int end) {
    if (end >= s.size() || !s.token(end).text().equals("of")) {
      return -1;
    }
    int at = end + 1;
    at += at < s.size() && s.token(at).text().equals("the") ? 1 : 0;
    return at < s.size() && isState(article, s, at) ? at : -1;
  }

  private static boolean isState(LinkedArticle article, AnalyzedSentence s, int token) {
    return article
        .mentionAt(s.index(), token)
        .filter(Mention::isName)
        .filter(m -> article.entity(m).type() == EntityType.STATE)
        .isPresent();
  }

  /** Whether the one who holds the office now is meant: "the", or a possessive, and no "former". */
  private static boolean isPlain(AnalyzedSentence s, Token noun, int from, boolean ownerFirst) {
    for (Token c : s.children(noun.index())) {
      if (NOT_NOW.contains(c.text().toLowerCase(java.util.Locale.ROOT))) {
        return false;
      }
    }
    String before = from == 0 ? "" : s.token(from - 1).text().toLowerCase(java.util.Locale.ROOT);
    boolean elect =
        noun.index() + 2 < s.size()
            && NOT_NOW.contains(s.token(noun.index() + 2).text())
            && s.token(noun.index() + 1).text().equals("-");
    boolean owned = ownerFirst && InstitutionResolver.isPossessive(s.token(noun.index() - 1));
    return !NOT_NOW.contains(before) && !elect && (before.equals("the") || ownerFirst || owned);
  }

  /** Whether a person is named right before or behind, who is the one described. */
  private static boolean named(LinkedArticle article, AnalyzedSentence s, int from, int to) {
    for (int i = Math.max(0, from - 2); i < Math.min(s.size(), to + 3); i++) {
      boolean person =
          article
              .mentionAt(s.index(), i)
              .filter(m -> article.entity(m).type() == EntityType.PERSON)
              .isPresent();
      boolean name = i >= to && i <= to + 1 && s.token(i).upos().equals("PROPN");
      if (person || name) {
        return true;
      }
    }
    return false;
  }

  /** The one person who held an office in a year. */
  Optional<CatalogEntry> holder(Office office, String state, int year) {
    CatalogEntry found = null;
    for (CatalogEntry e : catalog.holders(office, state)) {
      for (Position p : e.positions()) {
        if (p.office() == office && p.country().equals(state) && p.holds(year)) {
          if (found != null && found != e) {
            return Optional.empty();
          }
          found = e;
        }
      }
    }
    return Optional.ofNullable(found);
  }
}
