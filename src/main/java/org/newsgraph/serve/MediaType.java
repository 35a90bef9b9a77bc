package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One entry of an Accept header (RFC 9110, 12.5.1).
 *
 * @param type e.g. {@code text/turtle}, or with wildcards
 * @param weight its {@code q}, 0 to 1
 */
record MediaType(String type, double weight) {

  /** Reads an Accept header; a missing one accepts everything. */
  static List<MediaType> parse(String header) {
    if (header == null || header.isBlank()) {
      return List.of(new MediaType("*/*", 1));
    }
    List<MediaType> types = new ArrayList<>();
    for (String part : header.split(",")) {
      String[] fields = part.split(";");
      double weight = 1;
      for (int i = 1; i < fields.length; i++) {
        String field = fields[i].strip();
        if (field.startsWith("q=")) {
          weight = number(field.substring(2));
        }
      }
      types.add(new MediaType(fields[0].strip().toLowerCase(Locale.ROOT), weight));
    }
    return types;
  }

  private static double number(String text) {
    try {
      return Math.max(0, Math.min(1, Double.parseDouble(text.strip())));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /**
   * The offer that a client likes best; of equal ones the first offered.
   *
   * @param header its Accept header, or null
   * @param offers what the server can send, best first
   */
  static Optional<String> choose(String header, List<String> offers) {
    List<MediaType> wanted = parse(header);
    return offers.stream()
        .filter(offer -> weight(wanted, offer) > 0)
        .max(
            Comparator.comparingDouble((String offer) -> weight(wanted, offer))
                .thenComparing(offer -> -offers.indexOf(offer)));
  }

  private static double weight(List<MediaType> wanted, String offer) {
    return wanted.stream()
        .filter(w -> w.matches(offer))
        .max(Comparator.comparingInt(MediaType::precision))
        .map(MediaType::weight)
        .orElse(0.0);
  }

  private boolean matches(String offer) {
    return type.equals("*/*")
        || type.equals(offer)
        || (type.endsWith("/*") && offer.startsWith(type.substring(0, type.length() - 1)));
  }

  private int precision() {
    if (type.equals("*/*")) {
      return 0;
    }
    return type.endsWith("/*") ? 1 : 2;
  }
}
