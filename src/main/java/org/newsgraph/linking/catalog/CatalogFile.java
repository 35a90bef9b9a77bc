package org.newsgraph.linking.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.linking.EntityType;

/**
 * The catalog's text file: one entity a line, nine columns parted by tabs (key, type, label,
 * description, prior, country, seat of, forms, positions). Forms read {@code n:Russia|d:Russian}
 * with the code of their {@link FormKind}; positions {@code FOREIGN_MINISTER@Q159:2004-}. A tenth
 * column, where there is one, names the bodies that the entity is a member of: {@code Q1|Q2}.
 */
public final class CatalogFile {
  static final String HEADER =
      "key\ttype\tlabel\tdescription\tprior\tcountry\tseatOf\tforms\tpositions";
  private static final int COLUMNS = 9;

  private CatalogFile() {}

  static List<CatalogEntry> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INSTALLATION, "cannot read the catalog " + file + ": " + e.getMessage(), e);
    }
    List<CatalogEntry> out = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#") || (i < 20 && line.equals(HEADER))) {
        continue;
      }
      out.add(parse(line, file, i + 1));
    }
    return out;
  }

  /** Reads a line; file and number are for the message if it is bad. */
  public static CatalogEntry parse(String line, Path file, int number) {
    String[] c = line.split("\t", -1);
    if (c.length != COLUMNS && c.length != COLUMNS + 1) {
      throw bad(file, number, "expected " + COLUMNS + " columns, found " + c.length);
    }
    if (!isKey(c[0])) {
      throw bad(file, number, "\"" + c[0] + "\" is neither a Wikidata id nor a slug type/name");
    }
    try {
      return new CatalogEntry(
          c[0],
          EntityType.valueOf(c[1]),
          c[2],
          c[3],
          Integer.parseInt(c[4]),
          id(c[5], file, number),
          id(c[6], file, number),
          forms(c[7]),
          positions(c[8]),
          c.length > COLUMNS ? members(c[9], file, number) : List.of());
    } catch (IllegalArgumentException e) {
      throw bad(file, number, e.getMessage());
    }
  }

  /** Whether a text is a Wikidata item id. */
  public static boolean isQid(String s) {
    if (s.length() < 2 || s.charAt(0) != 'Q' || s.charAt(1) == '0') {
      return false;
    }
    for (int i = 1; i < s.length(); i++) {
      if (s.charAt(i) < '0' || s.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isKey(String s) {
    return isQid(s) || (s.indexOf('/') > 0 && s.equals(s.toLowerCase(java.util.Locale.ROOT)));
  }

  private static Optional<String> id(String s, Path file, int number) {
    if (s.isEmpty()) {
      return Optional.empty();
    }
    if (!isQid(s)) {
      throw bad(file, number, "\"" + s + "\" is no Wikidata id");
    }
    return Optional.of(s);
  }

  private static List<String> members(String s, Path file, int number) {
    List<String> out = split(s, '|');
    out.forEach(q -> id(q, file, number));
    return out;
  }

  private static List<NameForm> forms(String s) {
    List<NameForm> out = new ArrayList<>(4);
    for (String f : split(s, '|')) {
      FormKind kind = f.length() > 2 && f.charAt(1) == ':' ? FormKind.of(f.charAt(0)) : null;
      if (kind == null) {
        throw new IllegalArgumentException("bad form \"" + f + "\"");
      }
      out.add(new NameForm(kind, f.substring(2)));
    }
    return out;
  }

  private static List<Position> positions(String s) {
    if (s.isEmpty()) {
      return List.of();
    }
    List<Position> out = new ArrayList<>(2);
    for (String p : split(s, ';')) {
      out.add(Position.parse(p));
    }
    return out;
  }

  private static List<String> split(String s, char separator) {
    List<String> out = new ArrayList<>(4);
    int from = 0;
    for (int i = s.indexOf(separator); i >= 0; i = s.indexOf(separator, from)) {
      out.add(s.substring(from, i));
      from = i + 1;
    }
    if (from < s.length()) {
      out.add(s.substring(from));
    }
    return out;
  }

  private static NewsgraphException bad(Path file, int line, String what) {
    return new NewsgraphException(
        ErrorCode.DATA_INVALID,
        file
            + ", line "
            + line
            + ": "
            + what
            + "; correct data/catalog/curation.tsv and run `newsgraph catalog compile` again");
  }

  /** The line of an entity. */
  public static String write(CatalogEntry e) {
    String line =
        String.join(
            "\t",
            e.key(),
            e.type().name(),
            e.label(),
            e.description(),
            Integer.toString(e.prior()),
            e.country().orElse(""),
            e.seatOf().orElse(""),
            e.forms().stream()
                .map(f -> f.kind().code() + ":" + f.text())
                .collect(Collectors.joining("|")),
            e.positions().stream().map(Position::toString).collect(Collectors.joining(";")));
    return e.memberOf().isEmpty() ? line : line + "\t" + String.join("|", e.memberOf());
  }
}
