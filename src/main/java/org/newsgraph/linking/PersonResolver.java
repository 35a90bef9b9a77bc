package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.NameSpan;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.CatalogEntry;
import org.newsgraph.linking.catalog.FormKind;
import org.newsgraph.linking.catalog.NameKey;
import org.newsgraph.linking.catalog.NameMatch;
import org.newsgraph.linking.catalog.Office;
import org.newsgraph.linking.catalog.Position;

/** Persons: full names, names in other spellings, surnames with office, country or a full name. */
final class PersonResolver {
  /** Below this prominence a full name needs its country in the article. */
  private static final int KNOWN = 3;

  /** Letters of a name of one word that is nobody else's: "Gaddafi", "Naruhito". */
  private static final int ALONE = 7;

  private static final Set<String> WORDS =
      WordList.of(
          """
          may ban rice bush brown power price long young king mark grant jordan chad paris hope
          bolton straw cook church summer snow gates pope bishop major baker carter lee li wang
          kim abe can will cash day law fox wolf moon park sun
          """);

  private final Catalog catalog;

  PersonResolver(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Links a full name that the catalog has, or one that it has in another spelling. */
  boolean resolveFull(Spot spot, ArticleContext context) {
    String[] words = spot.key.split(" ");
    boolean alone = words.length < 2;
    if (alone && spot.key.length() < ALONE) {
      return false;
    }
    List<CatalogEntry> found = new ArrayList<>();
    for (NameMatch m : spot.candidates) {
      if (m.entry().type() == EntityType.PERSON && m.form().kind() == FormKind.NAME) {
        found.add(m.entry());
      }
    }
    String how = "full name";
    if (found.isEmpty() && !alone && spot.nameKind == NameSpan.Kind.PERSON) {
      found = similar(words, spot.key);
      how = "full name in another spelling";
    }
    return choose(spot, found, context, how, how.length() > 10);
  }

  private List<CatalogEntry> similar(String[] words, String key) {
    List<CatalogEntry> out = new ArrayList<>();
    String sound = NameKey.sound(key);
    if (sound.indexOf(' ') > 0) {
      for (NameMatch m : catalog.findBySound(sound)) {
        if (m.entry().type() == EntityType.PERSON) {
          out.add(m.entry());
        }
      }
    }
    if (out.isEmpty()) {
      for (CatalogEntry e : catalog.bySurname(words[words.length - 1])) {
        if (e.forms().stream().anyMatch(f -> within(words, NameKey.words(f.text())))) {
          out.add(e);
        }
      }
    }
    return out;
  }

  /**
   * Whether all words occur in a longer name in this order, the first or second name among them.
   */
  private static boolean within(String[] words, List<String> name) {
    if (name.size() <= words.length) {
      return false;
    }
    int at = 0;
    for (String n : name) {
      if (at < words.length && words[at].equals(n)) {
        at++;
      }
    }
    return at == words.length;
  }

  private boolean choose(
      Spot spot, List<CatalogEntry> found, ArticleContext context, String how, boolean guess) {
    List<CatalogEntry> best = new ArrayList<>(found.stream().distinct().toList());
    if (best.isEmpty()) {
      return false;
    }
    best.sort(
        Comparator.comparingDouble((CatalogEntry e) -> -weigh(e, context))
            .thenComparing(CatalogEntry::key));
    CatalogEntry top = best.get(0);
    double weight = weigh(top, context);
    boolean near = context.nearby(top) || context.has(top.key());
    if (!near && (top.prior() < (guess ? 6 : KNOWN))) {
      return false;
    }
    if (best.size() > 1 && weight - weigh(best.get(1), context) < 2) {
      return false;
    }
    double score = Math.min(.99, (guess ? .75 : .85) + .02 * Math.min(7, top.prior()));
    spot.link(
        top, Mention.Kind.NAME, score, how + (near ? ", country in the article" : "") + lost(best));
    return true;
  }

  private static String lost(List<CatalogEntry> best) {
    return best.size() < 2
        ? ""
        : best.stream()
            .skip(1)
            .limit(3)
            .map(e -> e.key() + " (" + e.label() + ", " + e.description() + ")")
            .collect(Collectors.joining(", ", "; rather than ", ""));
  }

  private double weigh(CatalogEntry e, ArticleContext context) {
    double w = e.prior() * .5;
    w += context.nearby(e) ? 4 : 0;
    w += context.has(e.key()) ? 5 : 0;
    if (context.year > 0 && !e.positions().isEmpty()) {
      int d = e.positions().stream().mapToInt(p -> p.distance(context.year)).min().orElse(0);
      w -= Math.min(6, d * .3);
    }
    return w;
  }

  /** Links or names a lone surname or given name after the full name of its bearer. */
  boolean resolvePartial(Spot spot, ArticleContext context) {
    String[] words = spot.key.split(" ");
    Spot bearer = null;
    for (Spot p : context.persons()) {
      if (p != spot && p.key.length() > spot.key.length() && ends(p.key.split(" "), words)) {
        boolean before = before(p, spot);
        if (bearer == null || before || p.entity().key().equals(bearer.entity().key())) {
          bearer = p;
        }
      }
    }
    if (bearer == null) {
      return false;
    }
    take(spot, bearer, "part of \"" + bearer.text() + "\" in this article");
    return true;
  }

  /** Links a demonym that is the surname of a person named before. */
  boolean resolveDemonym(Spot spot, ArticleContext context) {
    Optional<Spot> bearer = PeopleSurnames.bearer(spot, context);
    bearer.ifPresent(b -> take(spot, b, "surname of \"" + b.text() + "\" in this article"));
    return bearer.isPresent();
  }

  private static void take(Spot spot, Spot bearer, String why) {
    if (bearer.entry() != null) {
      spot.link(bearer.entry(), Mention.Kind.NAME, bearer.score() * .97, why);
    } else {
      spot.drop();
      spot.take(bearer.entity(), Mention.Kind.NAME, bearer.score() * .97, why);
    }
  }

  static boolean before(Spot a, Spot b) {
    int bySentence = Integer.compare(a.sentence.index(), b.sentence.index());
    return bySentence < 0 || (bySentence == 0 && a.first < b.first);
  }

  private static boolean ends(String[] full, String[] part) {
    if (part.length >= full.length) {
      return false;
    }
    String[] tail = Arrays.copyOfRange(full, full.length - part.length, full.length);
    if (Arrays.equals(tail, part)) {
      return true;
    }
    if (part.length == 1) {
      boolean eastern = full.length >= 2 && full[0].equals(part[0]) && full[0].length() > 1;
      boolean article = part[0].length() > 3 && full[full.length - 1].equals(part[0]);
      return eastern || article;
    }
    return part.length == 2 && part[0].length() <= 2 && full[full.length - 1].equals(part[1]);
  }

  /** Links a surname by an office before it, or by its bearer's country and time. */
  boolean resolveSurname(Spot spot, ArticleContext context) {
    String word = spot.key.substring(spot.key.lastIndexOf(' ') + 1);
    Optional<Office> office = officeBefore(spot);
    List<CatalogEntry> bearers = catalog.bySurname(word);
    if (office.isPresent()) {
      List<CatalogEntry> fit = new ArrayList<>();
      for (CatalogEntry e : bearers) {
        if (context.nearby(e) && held(e, office.get(), context)) {
          fit.add(e);
        }
      }
      if (choose(spot, fit, context, "surname with office " + office.get(), false)) {
        return true;
      }
    }
    boolean person = spot.nameKind == NameSpan.Kind.PERSON;
    if (spot.candidates.isEmpty() && !person) {
      return false;
    }
    if (!person && (WORDS.contains(word) || spot.first == 0 && word.length() < 4)) {
      return false;
    }
    List<CatalogEntry> listed = new ArrayList<>();
    for (NameMatch m : spot.candidates) {
      boolean surname =
          m.form().kind() == FormKind.SURNAME && m.entry().type() == EntityType.PERSON;
      if (surname && context.nearby(m.entry()) && distance(m.entry(), context.year) <= 12) {
        listed.add(m.entry());
      }
    }
    if (choose(spot, listed, context, "surname, with country and time", false)) {
      return true;
    }
    return person && resolveLeader(spot, bearers, context);
  }

  /** A surname that only one leader or foreign or defence minister of a named State bore then. */
  private boolean resolveLeader(Spot spot, List<CatalogEntry> bearers, ArticleContext context) {
    if (context.year == 0) {
      return false;
    }
    List<CatalogEntry> fit = new ArrayList<>();
    for (CatalogEntry e : bearers) {
      boolean then =
          e.positions().stream()
              .anyMatch(
                  p ->
                      p.office().compareTo(Office.DEFENCE_MINISTER) <= 0
                          && p.holds(context.year)
                          && context.hasState(p.country()));
      if (then) {
        fit.add(e);
      }
    }
    return fit.size() == 1
        && choose(spot, fit, context, "surname of the one office holder then", false);
  }

  private static int distance(CatalogEntry e, int year) {
    return year == 0 ? 0 : e.positions().stream().mapToInt(p -> p.distance(year)).min().orElse(0);
  }

  private static boolean held(CatalogEntry e, Office office, ArticleContext context) {
    for (Position p : e.positions()) {
      boolean same = p.office() == office || (office.leads() && p.office().leads());
      if (same
          && context.hasState(p.country())
          && (context.year == 0 || p.distance(context.year) <= 2)) {
        return true;
      }
    }
    return false;
  }

  /** The office that the words before a name give, e.g. "French Foreign Minister". */
  static Optional<Office> officeBefore(Spot spot) {
    AnalyzedSentence s = spot.sentence;
    int from = spot.first;
    while (from > 0 && spot.first - from < 4 && isOfficeWord(s.token(from - 1).text())) {
      from--;
    }
    for (int i = from; i < spot.first; i++) {
      Optional<Office> o = Office.ofPhrase(s.text(i, spot.first - 1));
      if (o.isPresent()) {
        return o;
      }
    }
    return Optional.empty();
  }

  private static boolean isOfficeWord(String t) {
    String l = t.toLowerCase(java.util.Locale.ROOT);
    return NameShape.TITLES.contains(l) || l.equals("of");
  }
}
