package org.newsgraph.linking.catalog;

/** How far a name form may be trusted on its own. The code is what the catalog file writes. */
public enum FormKind {
  /** A name that stands for its entity wherever it occurs: "Russian Federation". */
  NAME('n'),
  /** An abbreviation, taken in exact case only: "OPCW". */
  ABBREVIATION('a'),
  /** An abbreviation of a rare body: only after its full name in the same article. */
  RARE_ABBREVIATION('x'),
  /** Adjective or people of a State: "Syrian", "Syrians". */
  DEMONYM('d'),
  /** A building or seat that stands for its government: "Downing Street". */
  METONYM('m'),
  /** A surname or given name alone: needs the person's country, office or full name nearby. */
  SURNAME('s'),
  /** A name that many countries share ("Ministry of Defence"): needs its country. */
  GENERIC('g');

  private final char code;

  FormKind(char code) {
    this.code = code;
  }

  /** The letter in the catalog file. */
  public char code() {
    return code;
  }

  /** The kind of a letter, or null. */
  static FormKind of(char code) {
    for (FormKind k : values()) {
      if (k.code == code) {
        return k;
      }
    }
    return null;
  }
}
