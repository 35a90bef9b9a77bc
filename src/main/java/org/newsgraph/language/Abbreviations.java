package org.newsgraph.language;

import java.util.Locale;
import java.util.Set;

/** Abbreviations that keep their full stop, by what may follow them. */
final class Abbreviations {
  /** Stand before a name or number, and so never end a sentence. */
  private static final Set<String> BEFORE_NAME =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "messrs",
          "dr",
          "prof",
          "gen",
          "lt",
          "col",
          "maj",
          "capt",
          "cmdr",
          "cpl",
          "sgt",
          "pvt",
          "adm",
          "brig",
          "rep",
          "reps",
          "sen",
          "sens",
          "gov",
          "pres",
          "hon",
          "rev",
          "fr",
          "st",
          "ste",
          "mt",
          "ft",
          "amb",
          "atty",
          "supt",
          "insp",
          "det",
          "spc",
          "pfc",
          "ens",
          "cdr",
          "vs",
          "v",
          "no",
          "nos",
          "art",
          "sec",
          "fig",
          "eq",
          "ch",
          "vol",
          "pp",
          "p",
          "approx",
          "ca",
          "cf",
          "e.g",
          "i.e",
          "viz",
          "al",
          "lt.gen",
          "maj.gen",
          "brig.gen",
          "lt.col");

  /** May stand at the end of a sentence too. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "inc", "corp", "co", "ltd", "llc", "plc", "bros", "jr", "sr", "esq", "ph.d", "m.d", "b.a",
          "m.a", "etc", "dept", "univ", "assn", "ave", "blvd", "rd", "hwy", "apt", "jan", "feb",
          "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue",
          "tues", "wed", "thu", "thur", "thurs", "fri", "ala", "ariz", "ark", "calif", "colo",
          "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "mass", "md", "mich", "minn",
          "mo", "mont", "neb", "nev", "okla", "ont", "ore", "pa", "que", "tenn", "tex", "va", "vt",
          "wash", "wis", "wyo", "a.m", "p.m", "min", "max", "est", "ext", "tel", "int", "intl",
          "govt", "natl", "ed", "eds", "op");

  private static final Set<String> NUMERIC = Set.of("no", "nos", "art", "sec", "fig", "p", "pp");

  private Abbreviations() {}

  /** Whether a word without its last full stop is an abbreviation that keeps it. */
  static boolean isAbbreviation(String stem) {
    return isAcronym(stem) || keepsName(stem) || endsAnywhere(stem);
  }

  /** Letters with stops between them, or a single capital: U.S, U.N, J. */
  static boolean isAcronym(String stem) {
    if (stem.length() == 1) {
      return Character.isUpperCase(stem.charAt(0));
    }
    for (int i = 0; i < stem.length(); i++) {
      char c = stem.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return stem.length() % 2 == 1;
  }

  /** Whether the abbreviation wants a name or number behind it. */
  static boolean keepsName(String stem) {
    String s = stem.toLowerCase(Locale.ROOT);
    // "no." and the like are abbreviations only where a number can follow; "No." is both.
    return BEFORE_NAME.contains(s) && !(NUMERIC.contains(s) && stem.length() < 2);
  }

  /** Whether the next word must be a number for the stop to belong to the abbreviation. */
  static boolean wantsNumber(String stem) {
    boolean initial = stem.length() == 1 && Character.isUpperCase(stem.charAt(0));
    return !initial && NUMERIC.contains(stem.toLowerCase(Locale.ROOT));
  }

  private static boolean endsAnywhere(String stem) {
    String s = stem.toLowerCase(Locale.ROOT);
    if (!ANYWHERE.contains(s)) {
      return false;
    }
    // Months, days and places are written with a capital; "mar." or "wash." are words.
    return s.indexOf('.') >= 0
        || s.equals("etc")
        || s.equals("est")
        || Character.isUpperCase(stem.charAt(0));
  }
}
