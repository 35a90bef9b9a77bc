package org.newsgraph.linking.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.linking.EntityType;

/** Which persons the catalog keeps, with their names and offices. */
final class PersonFacts {
  private static final Pattern POSITION =
      Pattern.compile("(.*?)(?:\\[(Q\\d+)\\])?(?:@(Q\\d+))?\\((\\d{4})?-(\\d{4})?\\)");

  /** Bodies whose offices the facts give without a State. */
  private static final Map<String, String> BODIES =
      Map.of(
          "United Nations", "Q1065",
          "NATO", "Q7184",
          "North Atlantic Treaty", "Q7184",
          "European Commission", "Q8880",
          "European Council", "Q8886",
          "European Parliament", "Q8889",
          "African Union", "Q7159",
          "European Union", "Q458",
          "Arab League", "Q7172");

  private static final Pattern TITLED =
      Pattern.compile(
          "(?i)(president|prime minister|king|queen|mr|mrs|ms|dr|sir|senator|the|pm|vice|us|hon|prof|gen|general|governor|representative|secretary)\\b.*");

  private PersonFacts() {}

  static boolean add(SourceRow r, EntryDraft d, Hazards hazards) {
    d.type = EntityType.PERSON;
    Map<String, Position> held = new LinkedHashMap<>();
    String best = "";
    Office bestOffice = null;
    for (String text : r.related("position")) {
      Matcher m = POSITION.matcher(text);
      if (!m.matches()) {
        continue;
      }
      Office office = Office.ofTitle(m.group(1));
      Position p = new Position(office, holder(m), year(m.group(4)), year(m.group(5)));
      if (office != Office.OTHER && !p.country().isEmpty()) {
        held.merge(office + p.country() + p.from(), p, PersonFacts::longer);
      }
      if (bestOffice == null || office.compareTo(bestOffice) < 0) {
        bestOffice = office;
        best = m.group(1) + span(p);
      }
    }
    d.positions.addAll(held.values());
    d.description = best;
    d.prior += bestOffice == null ? 0 : Math.max(0, 6 - bestOffice.ordinal() / 2);
    boolean chosen =
        d.positions.isEmpty() || r.aliases().stream().anyMatch(a -> hazards.isSurname(r.qid(), a));
    d.prior += chosen ? 4 : 0;
    names(r, d, hazards);
    return true;
  }

  private static String holder(Matcher m) {
    if (m.group(3) != null) {
      return m.group(3);
    }
    for (Map.Entry<String, String> e : BODIES.entrySet()) {
      if (m.group(1).contains(e.getKey())) {
        return e.getValue();
      }
    }
    return "";
  }

  private static Position longer(Position a, Position b) {
    return new Position(
        a.office(),
        a.country(),
        a.from(),
        a.to() == 0 || b.to() == 0 ? 0 : Math.max(a.to(), b.to()));
  }

  private static String span(Position p) {
    if (p.from() == 0 && p.to() == 0) {
      return "";
    }
    return " (" + (p.from() == 0 ? "" : p.from()) + "-" + (p.to() == 0 ? "" : p.to()) + ")";
  }

  private static void names(SourceRow r, EntryDraft d, Hazards hazards) {
    d.add(FormKind.NAME, d.label);
    for (String a : r.aliases()) {
      List<String> words = NameKey.words(a);
      if (words.size() == 1) {
        if (hazards.isSurname(r.qid(), a)) {
          d.add(FormKind.SURNAME, a);
        }
      } else if (!TITLED.matcher(a).matches()
          && a.indexOf(',') < 0
          && a.indexOf('(') < 0
          && hazards.allows(r.qid(), a)) {
        if (NameKey.of(a).matches("(al|el) \\w+")) {
          d.add(FormKind.SURNAME, a);
        } else {
          d.add(FormKind.NAME, a);
        }
      }
    }
    String plain =
        d.label.replaceAll("(?<= )\\p{Lu}\\. ", "").replaceAll(",? (Jr|Sr)\\.?$| I{2,3}$", "");
    if (!plain.equals(d.label) && plain.contains(" ")) {
      d.add(FormKind.NAME, plain);
    }
  }

  private static int year(String text) {
    return text == null ? 0 : Integer.parseInt(text);
  }
}
