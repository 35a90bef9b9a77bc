package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.NameSpan;
import org.newsgraph.language.Token;
import org.newsgraph.linking.catalog.CatalogEntry;
import org.newsgraph.linking.catalog.FormKind;
import org.newsgraph.linking.catalog.NameMatch;

/**
 * Organizations, armed groups and places: names, abbreviations defined in the text, short forms.
 */
final class OrganizationResolver {
  private static final Set<String> SHORT_FORMS =
      WordList.of(
          """
          council assembly commission court agency union league ministry parliament senate bank
          observatory committee mission secretariat treasury office front army party movement
          organisation organization fund guard guards force forces mechanism coalition group
          institute foundation federation alliance community company board department navy bureau
          """);

  /** Links a name of the catalog by type, prominence and country. */
  boolean resolve(Spot spot, ArticleContext context) {
    List<CatalogEntry> found = new ArrayList<>();
    for (NameMatch m : spot.candidates) {
      FormKind k = m.form().kind();
      boolean sure =
          k == FormKind.NAME
              || k == FormKind.ABBREVIATION
              || k == FormKind.METONYM
              || k == FormKind.DEMONYM
              || k == FormKind.RARE_ABBREVIATION && context.has(m.entry().key());
      if (sure && m.entry().type() != EntityType.PERSON && !found.contains(m.entry())) {
        found.add(m.entry());
      }
    }
    if (found.isEmpty() || found.stream().filter(e -> e.type() == EntityType.STATE).count() > 1) {
      return false;
    }
    found.sort(
        Comparator.comparingDouble((CatalogEntry e) -> -weigh(e, spot, context))
            .thenComparing(CatalogEntry::key));
    CatalogEntry top = found.get(0);
    if (found.size() > 1) {
      CatalogEntry next = found.get(1);
      boolean nested =
          top.type() == EntityType.PLACE
              && next.type() == EntityType.PLACE
              && top.country().equals(next.country());
      if (!nested && weigh(top, spot, context) - weigh(next, spot, context) < 1) {
        return false;
      }
    }
    FormKind form =
        spot.candidates.stream()
            .filter(m -> m.entry() == top)
            .findFirst()
            .orElseThrow()
            .form()
            .kind();
    Mention.Kind kind =
        form == FormKind.ABBREVIATION || form == FormKind.RARE_ABBREVIATION
            ? Mention.Kind.ABBREVIATION
            : form == FormKind.METONYM
                ? Mention.Kind.METONYM
                : form == FormKind.DEMONYM ? Mention.Kind.DEMONYM : Mention.Kind.NAME;
    spot.link(top, kind, found.size() > 1 ? .85 : .93, form + " \"" + spot.text() + "\"");
    return true;
  }

  private static double weigh(CatalogEntry e, Spot spot, ArticleContext context) {
    double w = e.prior() * .5;
    w += e.country().filter(context::hasState).isPresent() ? 3 : 0;
    w += context.has(e.key()) ? 4 : 0;
    boolean place = e.type() == EntityType.PLACE;
    w += spot.nameKind == NameSpan.Kind.LOCATION && place ? 1 : 0;
    w += spot.nameKind == NameSpan.Kind.ORGANIZATION && !place ? 1 : 0;
    return w;
  }

  /**
   * "Organisation for ... (OPCW)": the abbreviation stands for the name before it, here and below.
   */
  void define(AnalyzedSentence s, List<Spot> spots, ArticleContext context) {
    for (int i = 1; i + 1 < s.size(); i++) {
      Token t = s.token(i);
      boolean bracketed = s.token(i - 1).text().equals("(") && s.token(i + 1).text().equals(")");
      if (!bracketed
          || !t.text().matches("[A-Z][A-Za-z-]{1,9}")
          || !t.text().matches(".*[A-Z].*[A-Z].*")) {
        continue;
      }
      for (Spot o : spots) {
        if (o.end == i - 1 && o.length() > 1 && initials(o, t.text())) {
          context.define(t.text(), o);
        }
      }
    }
  }

  private static boolean initials(Spot spot, String abbreviation) {
    String a = abbreviation.toLowerCase(java.util.Locale.ROOT).replace("-", "");
    int at = 0;
    for (String w : spot.key.split(" ")) {
      if (at < a.length() && w.charAt(0) == a.charAt(at)) {
        at++;
      }
    }
    return at >= Math.min(a.length(), 2) && at >= a.length() - 1;
  }

  /** Takes a spot for what its text was defined to mean. */
  boolean resolveDefined(Spot spot, ArticleContext context) {
    Spot meant = context.definition(spot.text()).orElse(null);
    if (meant == null || meant == spot || !meant.resolved()) {
      return false;
    }
    String why = "abbreviation of \"" + meant.text() + "\", defined in the text";
    if (meant.entry() != null) {
      spot.link(meant.entry(), Mention.Kind.ABBREVIATION, .95, why);
    } else {
      spot.take(meant.entity(), Mention.Kind.ABBREVIATION, .9, why);
    }
    return true;
  }

  /** "The Council" after "the Security Council", "Red Cross" after its full name. */
  boolean resolveShort(Spot spot, ArticleContext context) {
    Spot bearer = null;
    for (Spot o : context.organizations()) {
      boolean tail =
          o != spot && o.key.length() > spot.key.length() && o.key.endsWith(" " + spot.key);
      boolean head = o != spot && spot.length() > 1 && o.key.startsWith(spot.key + " ");
      if (tail || head) {
        if (bearer != null
            && !bearer.entity().key().equals(o.entity().key())
            && spot.length() == 1) {
          return false;
        }
        bearer = bearer == null ? o : bearer;
      }
    }
    if (bearer == null) {
      return false;
    }
    String why = "short for \"" + bearer.text() + "\" in this article";
    if (bearer.entry() != null) {
      spot.link(bearer.entry(), Mention.Kind.NAME, bearer.score() * .95, why);
    } else {
      spot.take(bearer.entity(), Mention.Kind.NAME, bearer.score() * .95, why);
    }
    return true;
  }

  /** Capitalised short forms that the name finder need not see: "the Council". */
  List<Spot> shortForms(AnalyzedSentence s, List<Spot> spots) {
    List<Spot> out = new ArrayList<>();
    for (Token t : s.tokens()) {
      int i = t.index();
      String low = t.text().toLowerCase(java.util.Locale.ROOT);
      boolean inside =
          i > 0
              && SpotFinder.isUpper(t)
              && !t.text().equals(t.text().toUpperCase(java.util.Locale.ROOT));
      boolean alone =
          inside && !SpotFinder.isUpper(s.token(i - 1))
              || inside && s.token(i - 1).text().equals("The");
      boolean followed = i + 1 < s.size() && SpotFinder.isUpper(s.token(i + 1));
      if (alone
          && !followed
          && SHORT_FORMS.contains(low)
          && spots.stream().noneMatch(o -> o.covers(i))) {
        out.add(new Spot(s, i, i + 1, low, List.of(), NameSpan.Kind.ORGANIZATION));
      }
    }
    return out;
  }
}
