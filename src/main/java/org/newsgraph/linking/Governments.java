package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.CatalogEntry;
import org.newsgraph.linking.catalog.Position;

/** "The Syrian government", "Assad's regime", "the Trump administration": mentions of the State. */
final class Governments {
  private static final Set<String> NOUNS =
      Set.of("government", "regime", "authorities", "administration", "junta");

  private Governments() {}

  static boolean isNoun(String word) {
    return NOUNS.contains(word);
  }

  /** Further spots: from the State's or leader's name to the noun. */
  static List<Spot> find(AnalyzedSentence s, List<Spot> spots, Catalog catalog, int year) {
    List<Spot> out = new ArrayList<>();
    for (Token t : s.tokens()) {
      if (!NOUNS.contains(t.text().toLowerCase(Locale.ROOT))) {
        continue;
      }
      Spot owner = ownerBefore(s, spots, t.index());
      int first = owner == null ? -1 : owner.first;
      int end = t.index() + 1;
      if (owner == null) {
        owner = ownerAfter(s, spots, t.index());
        first = t.index();
        end = owner == null ? -1 : owner.end;
      }
      if (owner == null) {
        continue;
      }
      Optional<CatalogEntry> state = stateOf(owner, catalog, year);
      if (state.isPresent()) {
        Spot g = new Spot(s, first, end, "", List.of(), null);
        g.link(
            state.get(),
            Mention.Kind.METONYM,
            owner.score() * .97,
            t.text() + " of " + owner.entity().label());
        out.add(g);
      }
    }
    return out;
  }

  private static Spot ownerBefore(AnalyzedSentence s, List<Spot> spots, int noun) {
    for (Spot o : spots) {
      if (!o.resolved() || o.end > noun || noun - o.end > 3) {
        continue;
      }
      boolean gap = true;
      boolean possessive = false;
      for (int i = o.end; i < noun; i++) {
        Token t = s.token(i);
        possessive |= InstitutionResolver.isPossessive(t);
        gap &=
            InstitutionResolver.isPossessive(t)
                || t.upos().equals("ADJ")
                || t.is("amod")
                || t.is("compound");
      }
      boolean direct = o.end == noun;
      boolean demonym = o.kind() == Mention.Kind.DEMONYM;
      if (gap && (direct || possessive || demonym) && s.token(noun).head() != o.end) {
        return o;
      }
    }
    return null;
  }

  private static Spot ownerAfter(AnalyzedSentence s, List<Spot> spots, int noun) {
    if (noun + 1 >= s.size() || !s.token(noun + 1).text().equals("of")) {
      return null;
    }
    for (Spot o : spots) {
      boolean office = o.first > noun && o.first - noun <= (o.isPerson() ? 5 : 3);
      if (o.resolved() && office && s.isBelow(o.head(), noun)) {
        return o;
      }
    }
    return null;
  }

  private static Optional<CatalogEntry> stateOf(Spot owner, Catalog catalog, int year) {
    if (owner.isState()) {
      return Optional.ofNullable(owner.entry());
    }
    CatalogEntry e = owner.entry();
    if (e == null) {
      return Optional.empty();
    }
    if (e.seatOf().isPresent()) {
      return e.seatOf().flatMap(catalog::entry).filter(x -> x.type() == EntityType.STATE);
    }
    return led(e, year).flatMap(catalog::entry);
  }

  /** The State that a person led, in that year if it is known, else last. */
  static Optional<String> led(CatalogEntry person, int year) {
    String last = null;
    for (Position p : person.positions()) {
      if (p.office().leads()) {
        if (year > 0 && p.distance(year) <= 1) {
          return Optional.of(p.country());
        }
        last = p.country();
      }
    }
    return Optional.ofNullable(last);
  }
}
