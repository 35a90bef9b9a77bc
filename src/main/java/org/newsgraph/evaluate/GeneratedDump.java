package org.newsgraph.evaluate;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Dumps in the format of Wikidata's JSON dumps, made up but for their shape: an array with an
 * entity a line, labels, aliases, descriptions, claims with ranks and qualifiers, sitelinks.
 */
public final class GeneratedDump {
  private static final String[] SYLLABLES = {
    "ka", "ro", "mi", "len", "dor", "vas", "ti", "gra", "bel", "nu", "sha", "pol", "er", "an",
    "zor", "wim"
  };

  private GeneratedDump() {}

  /** Writes classes, an office, the two States Russia and Atlantis, and made-up items. */
  public static void write(Path file, int items) throws IOException {
    try (Writer out = writer(file)) {
      out.write("[\n");
      out.write(item(6256, "country", "class", "", claim("P279", 3624078), 50) + ",\n");
      out.write(item(41715, "foreign minister", "office", "", claim("P279", 83307), 40) + ",\n");
      out.write(
          item(
                  900001,
                  "Minister of Foreign Affairs of Atlantis",
                  "office",
                  "",
                  claim("P1001", 900000),
                  3)
              + ",\n");
      out.write(
          item(
                  900000,
                  "Atlantis",
                  "made-up island state",
                  "Atlantic Republic",
                  claim("P31", 6256) + "," + text("P1549", "Atlantean"),
                  90)
              + ",\n");
      out.write(item(159, "Muscovy", "state", "", claim("P31", 6256), 300) + ",\n");
      out.write(
          item(
                  900002,
                  "Maro Velan",
                  "made-up diplomat",
                  "M. Velan",
                  claim("P31", 5) + "," + position(900001, 2015, 2019) + "," + claim("P463", 7184),
                  2)
              + ",\n");
      out.write(item(900003, "Blue Stone", "painting", "", claim("P31", 3305213), 80) + ",\n");
      Random random = new Random(7);
      for (int i = 0; i < items; i++) {
        out.write(random(random, 1_000_000 + i) + (i + 1 < items ? ",\n" : "\n"));
      }
      out.write("]\n");
    }
  }

  private static Writer writer(Path file) throws IOException {
    var raw = new java.io.BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    java.io.OutputStream out = raw;
    if (file.toString().endsWith(".gz")) {
      out = new GZIPOutputStream(raw);
    } else if (file.toString().endsWith(".bz2")) {
      out = new org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream(raw);
    }
    return new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  private static String random(Random r, int id) {
    boolean person = r.nextInt(10) < 6;
    String name = word(r) + " " + word(r) + (r.nextBoolean() ? "" : " " + word(r));
    String claims =
        claim("P31", person ? 5 : r.nextBoolean() ? 515 : 43229) + "," + claim("P17", 900000);
    if (person && r.nextInt(8) == 0) {
      claims += "," + position(900001, 1990 + r.nextInt(20), 2010 + r.nextInt(10));
    }
    return item(
        id,
        name,
        "made-up entity number " + id,
        word(r) + " " + word(r) + " " + word(r),
        claims,
        1 + r.nextInt(30));
  }

  private static String word(Random r) {
    StringBuilder out = new StringBuilder();
    for (int i = 2 + r.nextInt(3); i > 0; i--) {
      out.append(SYLLABLES[r.nextInt(SYLLABLES.length)]);
    }
    out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
    return out.toString();
  }

  private static String item(
      int id, String label, String description, String alias, String claims, int sitelinks) {
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < sitelinks; i++) {
      links
          .append(i == 0 ? "" : ",")
          .append("\"s")
          .append(i)
          .append("wiki\":{\"site\":\"s")
          .append(i)
          .append("wiki\",\"title\":\"")
          .append(label)
          .append("\",\"badges\":[]}");
    }
    String aliases =
        alias.isEmpty() ? "" : "\"en\":[{\"language\":\"en\",\"value\":\"" + alias + "\"}]";
    return "{\"type\":\"item\",\"id\":\"Q"
        + id
        + "\",\"labels\":{"
        + GeneratedTexts.labels(id, label)
        + "},\"descriptions\":{"
        + GeneratedTexts.descriptions(id, description)
        + "},\"aliases\":{"
        + aliases
        + "},\"claims\":{"
        + claims
        + "},\"sitelinks\":{"
        + links
        + "},\"pageid\":"
        + id
        + ",\"ns\":0,\"title\":\"Q"
        + id
        + "\",\"lastrevid\":"
        + id
        + ",\"modified\":\"2024-01-01T00:00:00Z\"}";
  }

  private static String claim(String property, int value) {
    return "\"" + property + "\":[" + statement(property, entity(property, value), "") + "]";
  }

  private static String position(int post, int from, int to) {
    String qualifiers =
        ",\"qualifiers\":{"
            + time("P580", from)
            + ","
            + time("P582", to)
            + "},\"qualifiers-order\":[\"P580\",\"P582\"]";
    return "\"P39\":[" + statement("P39", entity("P39", post), qualifiers) + "]";
  }

  private static String text(String property, String value) {
    return "\""
        + property
        + "\":["
        + statement(
            property,
            "{\"snaktype\":\"value\",\"property\":\""
                + property
                + "\",\"datavalue\":{\"value\":{\"text\":\""
                + value
                + "\",\"language\":\"en\"},\"type\":\"monolingualtext\"},\"datatype\":\"monolingualtext\"}",
            "")
        + "]";
  }

  private static String statement(String property, String snak, String qualifiers) {
    return "{\"mainsnak\":"
        + snak
        + ",\"type\":\"statement\""
        + qualifiers
        + ",\"id\":\"Q1$"
        + property
        + "-"
        + Integer.toHexString(snak.hashCode())
        + "\",\"rank\":\"normal\",\"references\":[]}";
  }

  private static String entity(String property, int value) {
    return "{\"snaktype\":\"value\",\"property\":\""
        + property
        + "\",\"datavalue\":{\"value\":{\"entity-type\":\"item\",\"numeric-id\":"
        + value
        + ",\"id\":\"Q"
        + value
        + "\"},\"type\":\"wikibase-entityid\"},\"datatype\":\"wikibase-item\"}";
  }

  private static String time(String property, int year) {
    return "\""
        + property
        + "\":[{\"snaktype\":\"value\",\"property\":\""
        + property
        + "\",\"datavalue\":{\"value\":{\"time\":\"+"
        + year
        + "-00-00T00:00:00Z\",\"timezone\":0,\"before\":0,\"after\":0,\"precision\":9,\"calendarmodel\":\"http://www.wikidata.org/entity/Q1985727\"},\"type\":\"time\"},\"datatype\":\"time\"}]";
  }
}
