package org.newsgraph.linking.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.linking.EntityType;

/**
 * Makes {@code data/catalog/entities.tsv} from gathered Wikidata facts, the list of risky name
 * forms and {@code curation.tsv}. Same inputs, same bytes.
 */
public final class CatalogCompiler {
  private final Hazards hazards;
  private final Curation curation;
  private final Map<String, EntryDraft> drafts = new LinkedHashMap<>();
  private final Set<String> stateKeys = new HashSet<>();
  private final Map<String, String> stateByName = new HashMap<>();

  private CatalogCompiler(Hazards hazards, Curation curation) {
    this.hazards = hazards;
    this.curation = curation;
  }

  /**
   * Compiles and writes the catalog.
   *
   * @param facts gathered facts, twelve columns
   * @param hazardList risky name forms
   * @param folder the catalog folder with {@code curation.tsv}; {@code entities.tsv} is written
   * @return how many entities were written
   */
  public static int compile(Path facts, Path hazardList, Path folder) {
    CatalogCompiler c =
        new CatalogCompiler(
            Hazards.read(hazardList), Curation.read(folder.resolve("curation.tsv")));
    List<SourceRow> rows = SourceRow.read(facts);
    c.learnStates(rows);
    for (SourceRow r : rows) {
      c.add(r);
    }
    for (String key : c.curation.added()) {
      c.drafts.put(key, new EntryDraft(key));
    }
    return c.write(folder.resolve("entities.tsv"));
  }

  private void learnStates(List<SourceRow> rows) {
    for (SourceRow r : rows) {
      if (r.type().equals("State") && !r.subtype().startsWith("realm")) {
        stateKeys.add(NameKey.of(r.label()));
        stateByName.putIfAbsent(NameKey.of(r.label()), r.qid());
        r.aliases().forEach(a -> stateByName.putIfAbsent(NameKey.of(a), r.qid()));
        if (!r.subtype().contains("historical")) {
          r.demonyms().forEach(a -> stateByName.putIfAbsent(NameKey.of(a), r.qid()));
        }
      }
    }
  }

  private void add(SourceRow r) {
    if (drafts.containsKey(r.qid()) || isShadow(r)) {
      return;
    }
    EntryDraft d = new EntryDraft(r.qid());
    d.label = r.label().replaceFirst(" \\((.*)\\)$", "");
    d.prior = r.prominence();
    d.sources = r.sources();
    boolean kept =
        switch (r.type()) {
          case "State" -> state(r, d);
          case "Person" -> PersonFacts.add(r, d, hazards);
          case "City", "Region", "Place" -> place(r, d);
          case "ArmedGroup" -> armedGroup(r, d);
          default -> organization(r, d);
        };
    if (kept) {
      drafts.put(d.key, d);
    }
  }

  /**
   * A landform, grouping or city that shares its name with a State is left out: the State is meant.
   */
  private boolean isShadow(SourceRow r) {
    boolean grouping =
        Set.of("sharedLandform", "subcountryGroup", "subunion", "subregion").contains(r.subtype())
            && r.label().matches(".* and .*|Mainland .*|.*Countries.*|.*Territories.*");
    return r.subtype().equals("event")
        || r.subtype().startsWith("realm")
        || grouping
        || (!r.type().equals("State")
            && !r.label().contains("(")
            && stateKeys.contains(NameKey.of(r.label())));
  }

  private boolean state(SourceRow r, EntryDraft d) {
    d.type = EntityType.STATE;
    d.prior += 5;
    d.description =
        r.subtype().equals("UN member") ? "member state of the United Nations" : "State";
    d.add(FormKind.NAME, r.label());
    for (String a : r.aliases()) {
      if (hazards.allows(r.qid(), a) && a.indexOf('(') < 0 && a.indexOf(',') < 0) {
        d.add(
            a.equals(a.toUpperCase(java.util.Locale.ROOT)) ? FormKind.ABBREVIATION : FormKind.NAME,
            a);
      }
    }
    for (String n : r.demonyms()) {
      d.add(FormKind.DEMONYM, n);
      if (n.matches(
              ".*(an|i|ian|ard|on|er|oat|ane|urk|erb|wede|inn|ole|zech|vak|ene|zakh|bek|jik|eek|ot|ino|ine|ish)$")
          && !n.matches(".*(sh|ese)$")) {
        d.add(FormKind.DEMONYM, n + "s");
      }
    }
    return true;
  }

  private boolean place(SourceRow r, EntryDraft d) {
    d.type = EntityType.PLACE;
    d.country = first(r, "country").isEmpty() ? first(r, "partOf") : first(r, "country");
    d.seatOf = first(r, "capitalOf");
    d.prior += r.subtype().contains("capital") ? 2 : 0;
    d.prior += r.type().equals("City") ? 1 : 0;
    d.description = description(r);
    d.add(FormKind.NAME, d.label);
    for (String a : r.aliases()) {
      if (hazards.allows(r.qid(), a) && a.indexOf('(') < 0 && a.indexOf(',') < 0) {
        d.add(FormKind.NAME, a);
      }
    }
    return true;
  }

  private static String description(SourceRow r) {
    String s = r.subtype();
    boolean provenance = s.startsWith("rigour") || s.isEmpty() || s.startsWith("whosonfirst");
    return provenance
        ? (r.type().equals("City") ? "city" : "region")
        : s.toLowerCase(java.util.Locale.ROOT);
  }

  private boolean armedGroup(SourceRow r, EntryDraft d) {
    d.type = EntityType.ARMED_GROUP;
    d.prior += 3;
    d.description = "armed group";
    addNames(r, d, true);
    return true;
  }

  private boolean organization(SourceRow r, EntryDraft d) {
    d.type = EntityType.ORGANIZATION;
    d.description =
        r.subtype().isBlank() || r.subtype().equals("none") ? "organization" : r.subtype();
    d.country = first(r, "country");
    if (d.country.isEmpty() && r.type().matches("Government body|Party|Military")) {
      d.country = countryIn(r);
    }
    boolean known = r.sources().matches(".*(elevant|opensanctions|fb15k).*");
    addNames(r, d, known);
    return true;
  }

  private void addNames(SourceRow r, EntryDraft d, boolean known) {
    addName(r, d, d.label, known);
    for (String a : r.aliases()) {
      if (a.indexOf('(') < 0 && a.indexOf(',') < 0) {
        addName(r, d, a, known);
      }
    }
    if (d.label.startsWith("United States ") && d.label.length() > 22) {
      d.add(FormKind.NAME, "US " + d.label.substring(14));
      d.add(FormKind.NAME, "U.S. " + d.label.substring(14));
    }
    if (d.label.startsWith("United Nations ")) {
      d.add(FormKind.NAME, "UN " + d.label.substring(15));
      d.add(FormKind.NAME, "U.N. " + d.label.substring(15));
    }
  }

  private void addName(SourceRow r, EntryDraft d, String name, boolean known) {
    boolean abbreviation = name.matches("[A-Z0-9&.-]{2,8}");
    if (hazards.isGeneric(r.qid(), name) || isBareInstitution(name)) {
      d.add(FormKind.GENERIC, name);
    } else if (abbreviation) {
      d.add(known ? FormKind.ABBREVIATION : FormKind.RARE_ABBREVIATION, name);
    } else if (hazards.allows(r.qid(), name)) {
      d.add(
          name.length() <= 5 && name.indexOf(' ') < 0 && !known
              ? FormKind.RARE_ABBREVIATION
              : FormKind.NAME,
          name);
    }
  }

  /** "Ministry of Health", "Department of Education": without a country in its name. */
  private boolean isBareInstitution(String name) {
    if (!name.matches(
        "(Ministry|Department|Parliament|Senate|National Assembly|Supreme Court)\\b.*")) {
      return false;
    }
    for (String w : NameKey.words(name)) {
      if (stateByName.containsKey(w)) {
        return false;
      }
    }
    return true;
  }

  private String countryIn(SourceRow r) {
    List<String> words =
        NameKey.words(r.label() + " " + r.subtype() + " " + String.join(" ", r.aliases()));
    for (int n = 4; n >= 1; n--) {
      for (int i = 0; i + n <= words.size(); i++) {
        String state = stateByName.get(String.join(" ", words.subList(i, i + n)));
        if (state != null && String.join(" ", words.subList(i, i + n)).length() > 2) {
          return state;
        }
      }
    }
    return "";
  }

  private static String first(SourceRow r, String relation) {
    List<String> v = r.related(relation);
    return v.isEmpty() || !CatalogFile.isQid(v.get(0)) ? "" : v.get(0);
  }

  private int write(Path file) {
    for (String key : curation.keys()) {
      if (!drafts.containsKey(key)) {
        throw new NewsgraphException(
            ErrorCode.DATA_INVALID,
            curation.about(key).get(0).where() + ": the facts have no entity " + key);
      }
    }
    List<CatalogEntry> entries = new ArrayList<>();
    drafts.values().stream()
        .sorted(Comparator.comparing((EntryDraft d) -> d.key.length()).thenComparing(d -> d.key))
        .forEach(
            d -> {
              curation.applyTo(d);
              CatalogEntry e = d.finish();
              if (!d.dropped && !e.forms().isEmpty()) {
                entries.add(e);
              }
            });
    List<String> lines = new ArrayList<>();
    lines.add(CatalogFile.HEADER);
    entries.forEach(e -> lines.add(CatalogFile.write(e)));
    save(file, lines);
    save(file.resolveSibling("ambiguous.tsv"), AmbiguousNames.of(entries));
    saveSources(file.resolveSibling(CatalogSources.FILE), entries);
    return entries.size();
  }

  private void saveSources(Path file, List<CatalogEntry> entries) {
    List<String> lines = new ArrayList<>();
    lines.add(CatalogSources.HEADER);
    for (CatalogEntry e : entries) {
      String gathered = drafts.get(e.key()).sources;
      lines.addAll(CatalogSources.lines(e.key(), gathered, curation.about(e.key())));
    }
    save(file, lines);
  }

  private static void save(Path file, List<String> lines) {
    try {
      Files.write(file, lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_INVALID, "cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
