package org.newsgraph.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Draws the diagram of the classes as SVG from the Mermaid text that the reference page holds, so
 * that both say the same. Where a class stands is decided here: text above, claims in the middle,
 * the world below.
 */
final class OntologyDiagram {
  private static final Pattern EDGE = Pattern.compile("(?m)^\\s*(\\w+) -- (.+) --> (\\w+)");
  private static final Pattern NAME = Pattern.compile("(\\w+)\\[\"(.+?)\"]");

  private static final int HEIGHT = 34;
  private static final int PARALLEL = 22;

  private record Place(int x, int y) {}

  private static final Map<String, Place> PLACES =
      Map.ofEntries(
          Map.entry("Article", new Place(170, 70)),
          Map.entry("Sentence", new Place(470, 70)),
          Map.entry("Appearance", new Place(1100, 70)),
          Map.entry("Status", new Place(110, 250)),
          Map.entry("Claim", new Place(350, 250)),
          Map.entry("Stance", new Place(545, 250)),
          Map.entry("Attitude", new Place(745, 250)),
          Map.entry("Quotation", new Place(905, 250)),
          Map.entry("Description", new Place(105, 430)),
          Map.entry("Event", new Place(350, 430)),
          Map.entry("Entity", new Place(850, 430)),
          Map.entry("Wikidata", new Place(1100, 430)));

  private static final String STYLE =
      "<style>.band{fill:#8881}.level{font:italic 13px system-ui;fill:#777}"
          + ".box{fill:#e8f0fa;stroke:#1d4e89}.name{font:600 14px system-ui;fill:#1b2430}"
          + ".line{fill:none;stroke:#667;stroke-width:1.3}"
          + ".role{font:12px system-ui;fill:currentColor}.under{fill:Canvas}</style>";

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Integer> between = new HashMap<>();
  private final StringBuilder lines = new StringBuilder();
  private final StringBuilder words = new StringBuilder();

  private OntologyDiagram() {}

  /**
   * The picture.
   *
   * @param mermaid lines such as {@code Claim -- source --> Entity}
   */
  static String svg(String mermaid) {
    return new OntologyDiagram().draw(mermaid);
  }

  private String draw(String mermaid) {
    NAME.matcher(mermaid).results().forEach(m -> names.put(m.group(1), m.group(2)));
    Map<String, Place> used = new LinkedHashMap<>();
    for (MatchResult edge : EDGE.matcher(mermaid).results().toList()) {
      used.put(edge.group(1), place(edge.group(1)));
      used.put(edge.group(3), place(edge.group(3)));
      edge(edge.group(1), edge.group(2), edge.group(3));
    }
    StringBuilder boxes = new StringBuilder();
    used.forEach((name, place) -> boxes.append(box(name, place)));
    return "<svg viewBox=\"0 0 1180 500\" role=\"img\" aria-label=\"The classes of the graph and the"
        + " properties between them, in three levels: text, claim, world\" style=\"width:100%\">"
        + STYLE
        + "<defs><marker id=\"tip\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\""
        + " markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\" fill=\"#667\"/></marker></defs>"
        + band(0, "text")
        + band(180, "claim")
        + band(360, "world")
        + lines
        + boxes
        + words
        + "</svg>\n";
  }

  private static Place place(String name) {
    Place place = PLACES.get(name);
    if (place == null) {
      throw new IllegalStateException("the diagram has no place for " + name);
    }
    return place;
  }

  private static String band(int y, String level) {
    return format("<rect class=\"band\" y=\"%d\" width=\"1180\" height=\"140\"/>", y)
        + format("<text class=\"level\" x=\"8\" y=\"%d\">%s</text>", y + 18, level);
  }

  private void edge(String from, String role, String to) {
    Place a = place(from);
    Place b = place(to);
    if (from.equals(to)) {
      int side = a.y() > 300 ? 1 : -1;
      int base = a.y() + side * HEIGHT / 2;
      line(format("M%d %dc-30 %d 60 %d 30 0", a.x() - 40, base, side * 50, side * 50));
      word(role, a.x() - 25, base + side * 44);
      return;
    }
    if (a.y() == b.y() && Math.abs(a.x() - b.x()) > 500 && a.y() < 100) {
      line(
          format(
              "M%d %dC%d %d %d %d %d %d",
              a.x(),
              a.y() - HEIGHT / 2,
              a.x() - 60,
              12,
              b.x() + 60,
              12,
              b.x(),
              b.y() - HEIGHT / 2));
      word(role, (a.x() + b.x()) / 2, 24);
      return;
    }
    straight(a, b, role, shift(from, to));
  }

  /** Two properties between the same classes run beside each other. */
  private int shift(String from, String to) {
    String pair = from.compareTo(to) < 0 ? from + to : to + from;
    return between.merge(pair, 1, Integer::sum) == 1 ? 0 : PARALLEL;
  }

  private void straight(Place a, Place b, String role, int shift) {
    double[] from = border(a, b);
    double[] to = border(b, a);
    line(format("M%.0f %.0fL%.0f %.0f", from[0] - shift, from[1], to[0] - shift, to[1]));
    // Nearer to where the line begins: lines meet at their ends.
    double share = a.y() == b.y() ? 0.5 : 0.42;
    double x = from[0] + (to[0] - from[0]) * share - shift;
    // Above a level line, on a sloping one.
    double y = a.y() == b.y() ? a.y() - 10 : from[1] + (to[1] - from[1]) * share;
    word(role, (int) x + (shift > 0 ? -30 : 0), (int) y + (shift > 0 ? 22 : 0));
  }

  /** Where the line from the middle of a box to another leaves it. */
  private static double[] border(Place of, Place towards) {
    double dx = towards.x() - of.x();
    double dy = towards.y() - of.y();
    double half = 62;
    double scale =
        Math.min(
            dx == 0 ? Double.MAX_VALUE : half / Math.abs(dx),
            dy == 0 ? Double.MAX_VALUE : HEIGHT / 2.0 / Math.abs(dy));
    return new double[] {of.x() + dx * scale, of.y() + dy * scale};
  }

  private void line(String path) {
    lines.append("<path class=\"line\" marker-end=\"url(#tip)\" d=\"").append(path).append("\"/>");
  }

  private void word(String text, int x, int y) {
    int width = text.length() * 7 + 4;
    words
        .append(
            format(
                "<rect class=\"under\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"15\"/>",
                x - width / 2, y - 11, width))
        .append(
            format(
                "<text class=\"role\" text-anchor=\"middle\" x=\"%d\" y=\"%d\">%s</text>",
                x, y, text));
  }

  private String box(String name, Place place) {
    return format(
            "<rect class=\"box\" rx=\"6\" x=\"%d\" y=\"%d\" width=\"124\" height=\"%d\"/>",
            place.x() - 62, place.y() - HEIGHT / 2, HEIGHT)
        + format(
            "<text class=\"name\" text-anchor=\"middle\" x=\"%d\" y=\"%d\">%s</text>",
            place.x(), place.y() + 5, names.getOrDefault(name, name).replace("schema:", ""));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
