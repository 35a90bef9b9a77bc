package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.CatalogEntry;
import org.newsgraph.linking.catalog.FormKind;
import org.newsgraph.linking.catalog.NameForm;
import org.newsgraph.linking.catalog.NameKey;
import org.newsgraph.linking.catalog.NameMatch;

/**
 * Ministries, parliaments and armed services, which need a country: "the Turkish Foreign Ministry".
 */
final class InstitutionResolver {
  private static final Set<String> HEADS =
      WordList.of(
          """
          ministry army navy military parliament senate treasury congress cabinet embassy
          department force forces office assembly guard police bank court council house
          """);

  /** Services that are named even in lower case after their country. */
  private static final Set<String> SERVICES = Set.of("army", "navy", "air force", "armed forces");

  /** Names that mean the American body where the article names the United States. */
  private static final Set<String> AMERICAN = Set.of("congress", "house of representatives");

  private static final Map<String, List<String>> FULL =
      Map.of(
          "foreign",
              List.of("foreign affairs", "external affairs", "foreign affairs and expatriates"),
          "defence", List.of("defence", "defense", "national defence", "national defense"),
          "defense", List.of("defence", "defense", "national defence", "national defense"),
          "interior", List.of("interior", "the interior", "internal affairs"),
          "health", List.of("health", "public health"),
          "finance", List.of("finance"),
          "justice", List.of("justice"));

  private final Catalog catalog;

  InstitutionResolver(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Whether a spot is an institution that needs its country. */
  static boolean isInstitution(Spot spot) {
    if (spot.has(FormKind.GENERIC)) {
      return true;
    }
    String first = spot.key.substring(0, Math.max(0, spot.key.indexOf(' ')));
    String last = spot.key.substring(spot.key.lastIndexOf(' ') + 1);
    return spot.candidates.isEmpty() && (HEADS.contains(last) || first.equals("ministry"));
  }

  /** Links an institution by its country, or makes an entity of country and name. */
  boolean resolve(Spot spot, List<Spot> inSentence, ArticleContext context) {
    Optional<CatalogEntry> country = countryOf(spot, inSentence);
    String base = baseOf(spot, country);
    if (country.isEmpty()) {
      return resolveAlone(spot, inSentence, context);
    }
    CatalogEntry state = country.get();
    for (String key : keys(base, state)) {
      for (NameMatch m : catalog.find(key)) {
        boolean own = m.entry().country().filter(state.key()::equals).isPresent();
        if (m.entry().type() == EntityType.ORGANIZATION
            && (own || key.length() > base.length() + 3)) {
          spot.link(m.entry(), Mention.Kind.NAME, .9, "institution of " + state.label());
          return true;
        }
      }
    }
    String label =
        demonym(state) + " " + spot.text().replaceFirst("^(?i)(" + demonym(state) + "|the) ", "");
    spot.take(
        EntityFactory.named(EntityType.ORGANIZATION, label),
        Mention.Kind.NAME,
        .6,
        "institution of " + state.label() + ", not in the catalog");
    return true;
  }

  /**
   * Without a country beside it: the candidate whose country its sentence, else the one before,
   * names.
   */
  private boolean resolveAlone(Spot spot, List<Spot> inSentence, ArticleContext context) {
    if (spot.candidates.isEmpty() || titleFollows(spot)) {
      return false;
    }
    Set<String> near = statesOf(inSentence);
    if (near.isEmpty()) {
      near = context.statesBefore(spot.sentence.index());
    }
    CatalogEntry best = null;
    for (NameMatch m : spot.candidates) {
      if (m.entry().country().filter(near::contains).isPresent()) {
        if (best != null && best != m.entry()) {
          return false;
        }
        best = m.entry();
      }
    }
    if (best == null && AMERICAN.contains(spot.key) && context.hasState("Q30")) {
      best = spot.candidates.get(0).entry();
    }
    boolean shared =
        spot.key.startsWith("ministry")
            || spot.key.startsWith("department")
            || spot.key.equals("parliament");
    if (best == null || (shared && near.size() > 1)) {
      return false;
    }
    spot.link(best, Mention.Kind.NAME, .7, "its country stands beside it");
    return true;
  }

  static boolean titleFollows(Spot spot) {
    int next = spot.end;
    AnalyzedSentence s = spot.sentence;
    return next < s.size()
        && NameShape.upper(s.token(next).text())
        && NameShape.TITLES.contains(s.token(next).text().toLowerCase(Locale.ROOT));
  }

  /** The States that spots name, or whose office holders they name. */
  static Set<String> statesOf(List<Spot> spots) {
    Set<String> out = new LinkedHashSet<>();
    for (Spot o : spots) {
      CatalogEntry e = o.entry();
      if (e == null) {
        continue;
      }
      if (e.type() == EntityType.STATE) {
        out.add(e.key());
      } else if (e.seatOf().isPresent()) {
        out.add(e.seatOf().get());
      } else {
        e.positions().forEach(p -> out.add(p.country()));
      }
    }
    return out;
  }

  private static String baseOf(Spot spot, Optional<CatalogEntry> country) {
    String key = spot.key;
    if (country.isPresent()) {
      for (NameForm f : country.get().forms()) {
        String k = NameKey.of(f.text()) + " ";
        if (key.startsWith(k)) {
          return key.substring(k.length());
        }
      }
    }
    return key;
  }

  private Set<String> keys(String base, CatalogEntry state) {
    Set<String> bases = new LinkedHashSet<>();
    bases.add(base);
    if (base.endsWith(" ministry")) {
      String what = base.substring(0, base.length() - 9);
      for (String full : FULL.getOrDefault(what, List.of(what))) {
        bases.add("ministry of " + full);
      }
    }
    Set<String> out = new LinkedHashSet<>(bases);
    for (String b : bases) {
      for (NameForm f : state.forms()) {
        String name = NameKey.of(f.text());
        if (f.kind() == FormKind.DEMONYM) {
          out.add(name + " " + b);
        } else {
          out.add(name + " " + b);
          out.add(b + " of " + name);
          out.add(b + " of the " + name);
        }
      }
    }
    return out;
  }

  static String demonym(CatalogEntry state) {
    return state.forms().stream()
        .filter(f -> f.kind() == FormKind.DEMONYM)
        .map(NameForm::text)
        .findFirst()
        .orElse(state.label());
  }

  /** The State beside an institution: before it, inside it, or after "of". */
  private Optional<CatalogEntry> countryOf(Spot spot, List<Spot> inSentence) {
    AnalyzedSentence s = spot.sentence;
    for (Spot o : inSentence) {
      boolean inside = spot.first <= o.first && o.end <= spot.end && o != spot;
      boolean before =
          o.end == spot.first || (o.end == spot.first - 1 && isPossessive(s.token(o.end)));
      boolean after =
          o.first > spot.end && o.first - spot.end <= 2 && s.token(spot.end).text().equals("of");
      if (o.isState() && o.entry() != null && (inside || before || after)) {
        return Optional.of(o.entry());
      }
      if (before && o.isPerson() && o.entry() != null) {
        return Governments.led(o.entry(), 0).flatMap(catalog::entry);
      }
    }
    return Optional.empty();
  }

  static boolean isPossessive(Token t) {
    return t.text().equals("'s")
        || t.text().equals("\u2019s")
        || t.text().equals("'")
        || t.text().equals("\u2019");
  }

  /** Armed services in lower case right after a State: "the Turkish army". */
  List<Spot> services(AnalyzedSentence s, List<Spot> spots) {
    List<Spot> out = new ArrayList<>();
    for (Spot o : spots) {
      int at = o.end;
      if (at < s.size() && isPossessive(s.token(at))) {
        at++;
      }
      boolean state = o.isState() && o.entry() != null;
      if (at >= s.size() || !(state || o.isPerson() && at > o.end)) {
        continue;
      }
      for (int n = 2; n >= 1; n--) {
        int end = at + n;
        if (end > s.size() || overlaps(spots, at, end)) {
          continue;
        }
        String text = s.text(at, end - 1).toLowerCase(Locale.ROOT);
        boolean noun = s.token(end - 1).isNominal();
        boolean head =
            end >= s.size() || s.token(end - 1).head() != end || !s.token(end - 1).is("compound");
        if (SERVICES.contains(text) && noun && head) {
          int first = at > o.end ? at : o.first;
          out.add(new Spot(s, first, end, NameKey.of(s.text(first, end - 1)), List.of(), null));
          break;
        }
      }
    }
    return out;
  }

  private static boolean overlaps(List<Spot> spots, int first, int end) {
    return spots.stream().anyMatch(o -> o.first < end && first < o.end);
  }
}
