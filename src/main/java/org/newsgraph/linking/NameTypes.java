package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.language.NameSpan;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.FormKind;

/**
 * Settles what kind of thing a name is that the catalog does not have: all its mentions in an
 * article are evidence, the short form's for the full name and the other way round.
 */
final class NameTypes {
  /** By how much other evidence must outweigh the name finder's. */
  private static final double MARGIN = .5;

  private NameTypes() {}

  static void settle(List<List<Spot>> all, Catalog catalog) {
    Map<String, List<Spot>> byKey = new LinkedHashMap<>();
    for (List<Spot> spots : all) {
      for (Spot s : spots) {
        if (s.nameKind != null && isOpen(s)) {
          byKey.computeIfAbsent(s.key, k -> new ArrayList<>(2)).add(s);
        }
      }
    }
    for (Map.Entry<String, List<Spot>> e : byKey.entrySet()) {
      NameEvidence evidence = new NameEvidence(catalog);
      List<Spot> mentions = new ArrayList<>(e.getValue());
      for (Map.Entry<String, List<Spot>> o : byKey.entrySet()) {
        if (isPart(e.getKey(), o.getKey()) || isPart(o.getKey(), e.getKey())) {
          mentions.addAll(o.getValue());
        }
      }
      evidence.read(mentions);
      EntityType best = evidence.strongest();
      if (best == EntityType.PERSON
          && mentions.size() == 1
          && opensUnsupported(mentions.get(0), evidence)) {
        mentions.get(0).nameKind = null;
      } else if (best != null) {
        e.getValue().forEach(s -> apply(s, best, evidence));
      }
    }
  }

  /** Whether the catalog does not have the name, or only as somebody's surname. */
  private static boolean isOpen(Spot s) {
    return s.candidates.stream().allMatch(c -> c.form().kind() == FormKind.SURNAME);
  }

  /** "Rain fell": a capital at the beginning of a sentence, and nothing else that says a name. */
  private static boolean opensUnsupported(Spot s, NameEvidence evidence) {
    return s.first == 0
        && s.length() == 1
        && s.nameKind == NameSpan.Kind.PERSON
        && evidence.isBarePerson();
  }

  /** Whether one name is the other's first or last word. */
  private static boolean isPart(String part, String whole) {
    return part.indexOf(' ') < 0
        && part.length() > 2
        && whole.length() > part.length()
        && (whole.endsWith(" " + part) || whole.startsWith(part + " "));
  }

  private static void apply(Spot s, EntityType best, NameEvidence evidence) {
    EntityType found = NameEvidence.type(s.nameKind);
    if (best != found && evidence.of(best) - evidence.of(found) >= MARGIN) {
      s.retype(best);
    }
  }
}
