package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.NameSpan;
import org.newsgraph.language.Token;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.FormKind;
import org.newsgraph.linking.catalog.NameMatch;

/** Finds the names of a sentence: longest catalog forms and the name finder's spans, merged. */
final class SpotFinder {
  private final Catalog catalog;

  SpotFinder(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The spots in text order, not overlapping. */
  List<Spot> find(AnalyzedSentence sentence) {
    SentenceWords w = new SentenceWords(sentence);
    List<Spot> known = catalogSpots(w);
    List<Spot> out = new ArrayList<>(known);
    for (NameSpan n : FoundNames.of(w, catalog)) {
      merge(n, w, known, out);
    }
    out.sort(Comparator.comparingInt((Spot s) -> s.first).thenComparing(s -> -s.end));
    return out;
  }

  private List<Spot> catalogSpots(SentenceWords w) {
    List<Spot> out = new ArrayList<>();
    int i = 0;
    while (i < w.size()) {
      boolean name = w.word(i) != null && !w.word(i).equals(SentenceWords.POSSESSIVE);
      Spot spot = name ? longestFrom(i, w) : null;
      if (spot == null) {
        i++;
        continue;
      }
      out.add(spot);
      while (i < w.size() && w.token(i) < spot.end) {
        if (w.word(i) != null && hyphenated(w, i) && spot.length() == 1) {
          i++;
          break;
        }
        i++;
      }
    }
    return out;
  }

  /** Whether a token holds several words, as "US-Russian" does. */
  private static boolean hyphenated(SentenceWords w, int i) {
    String text = w.sentence().token(w.token(i)).text();
    return !w.endsToken(i) && text.indexOf('-') > 0;
  }

  private Spot longestFrom(int i, SentenceWords w) {
    boolean inner = !w.startsToken(i);
    int max = catalog.longest(w.word(i));
    if (i + 1 < w.size() && SentenceWords.POSSESSIVE.equals(w.word(i + 1))) {
      max = Math.max(max, catalog.longest(w.word(i) + "s"));
    }
    if (max == 0) {
      return null;
    }
    StringBuilder key = new StringBuilder();
    Spot best = null;
    int possessives = 0;
    for (int n = 1; n <= max + possessives && i + n <= w.size() && w.word(i + n - 1) != null; n++) {
      boolean possessive = w.word(i + n - 1).equals(SentenceWords.POSSESSIVE);
      possessives += possessive ? 1 : 0;
      key.append(n == 1 || possessive ? "" : " ").append(possessive ? "s" : w.word(i + n - 1));
      boolean part = inner || !w.endsToken(i + n - 1);
      if (part && w.sentence().token(w.token(i)).text().indexOf('-') < 0) {
        continue;
      }
      List<NameMatch> found = catalog.find(key.toString());
      if (found.isEmpty()) {
        continue;
      }
      int first = w.token(i);
      int end = w.token(i + n - 1) + 1;
      List<NameMatch> fit = new ArrayList<>(found.size());
      for (NameMatch m : found) {
        if (NameShape.fits(m, w, first, end, part)) {
          fit.add(m);
        }
      }
      if (!fit.isEmpty()) {
        best = new Spot(w.sentence(), first, end, key.toString(), fit, kindOf(w, first, end));
      }
    }
    return best;
  }

  private static NameSpan.Kind kindOf(SentenceWords w, int first, int end) {
    for (NameSpan n : w.sentence().names()) {
      if (n.first() <= first && end <= n.end()) {
        return n.kind();
      }
    }
    return null;
  }

  /** Adds a span of the name finder where the catalog has nothing, or less than it. */
  private void merge(NameSpan n, SentenceWords w, List<Spot> known, List<Spot> out) {
    AnalyzedSentence s = w.sentence();
    int first = n.first();
    int end = n.end();
    while (first < end
        && (NameShape.isTitleOrArticle(s.token(first), n.kind())
            || NameShape.isCalendar(s, first))) {
      first++;
    }
    if (end - first > 2
        && NameShape.namesNoEntity(s.token(end - 1).text())
        && NameShape.typeByHead(s.token(end - 2).text()) == EntityType.PLACE) {
      end--;
    }
    for (Spot k : known) {
      if (k.first < end && n.first() < k.end) {
        if (k.first <= first && end <= k.end) {
          return;
        }
        if (keepsCatalog(k, n, first, end, w)) {
          if (k.first <= first && k.end < end && n.kind() == NameSpan.Kind.PERSON) {
            first = k.end;
            while (first < end && NameShape.isTitleOrArticle(s.token(first), n.kind())) {
              first++;
            }
            continue;
          }
          return;
        }
      }
    }
    if (first >= end || !NameShape.isName(s, first, end, n.kind())) {
      return;
    }
    List<NameMatch> whole = catalog.find(w.key(first, end));
    int from = first;
    int to = end;
    out.removeIf(k -> k.first < to && from < k.end);
    out.add(new Spot(s, first, end, w.key(first, end), whole, kind(n.kind(), w, first, end)));
  }

  /** The finder's kind, corrected by a given name, a title before it, or its last word. */
  private NameSpan.Kind kind(NameSpan.Kind found, SentenceWords w, int first, int end) {
    AnalyzedSentence s = w.sentence();
    if (found == NameSpan.Kind.PERSON) {
      return found;
    }
    boolean head = NameShape.typeByHead(s.token(end - 1).text()) != null;
    boolean given = end - first > 1 && end - first < 5 && catalog.isGivenName(w.word(w.at(first)));
    boolean title = first > 0 && NameShape.isPersonTitle(s.token(first - 1).text());
    return !head && (given || title) ? NameSpan.Kind.PERSON : found;
  }

  private static final Set<FormKind> SURE = Set.of(FormKind.NAME, FormKind.ABBREVIATION);

  /** Whether a catalog form inside or across a found span stays, rather than the span. */
  private static boolean keepsCatalog(Spot k, NameSpan n, int first, int end, SentenceWords w) {
    EntityType type = k.candidates.get(0).entry().type();
    boolean inside = first <= k.first && k.end <= end;
    String last = w.sentence().token(end - 1).text().toLowerCase(java.util.Locale.ROOT);
    boolean state = type == EntityType.STATE && k.first <= first;
    if (state && Governments.isNoun(last)) {
      return true;
    }
    if (state && n.kind() == NameSpan.Kind.LOCATION && NameShape.typeByHead(last) == null) {
      return true;
    }
    boolean sure = SURE.contains(k.candidates.get(0).form().kind());
    if (!inside || (type == EntityType.STATE && ProperNames.headline(w.sentence()))) {
      return true;
    }
    return switch (n.kind()) {
      case PERSON ->
          (type == EntityType.PERSON && k.length() > 1)
              || k.has(FormKind.DEMONYM)
              || (k.first == first && type != EntityType.PERSON && hasTitleAfter(k, n, w));
      case ORGANIZATION ->
          (type == EntityType.ORGANIZATION && sure && k.length() > 1 && k.first == first)
              || (type == EntityType.PERSON && k.length() > 1)
              || (type == EntityType.ORGANIZATION && sure && hasTitleAfter(k, n, w))
              || type == EntityType.ARMED_GROUP;
      case LOCATION -> type == EntityType.PLACE && k.length() > 1;
    };
  }

  private static boolean hasTitleAfter(Spot k, NameSpan n, SentenceWords w) {
    return k.end < n.end()
        && NameShape.isTitleOrArticle(w.sentence().token(k.end), NameSpan.Kind.PERSON);
  }

  static boolean isUpper(Token t) {
    return !t.text().isEmpty() && Character.isUpperCase(t.text().charAt(0));
  }
}
