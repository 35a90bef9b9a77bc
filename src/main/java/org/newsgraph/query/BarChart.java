package org.newsgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Bars as inline SVG, with a description for screen readers. */
final class BarChart {
  private static final int ROW = 22;
  private static final int LABELS = 190;
  private static final int BARS = 480;
  private static final int COLUMNS_HEIGHT = 160;

  private record Bar(String label, long value) {}

  private final String title;
  private final List<Bar> bars = new ArrayList<>();

  BarChart(String title) {
    this.title = title;
  }

  void add(String label, long value) {
    bars.add(new Bar(label, value));
  }

  int size() {
    return bars.size();
  }

  boolean isEmpty() {
    return bars.isEmpty();
  }

  private long most() {
    return bars.stream().mapToLong(Bar::value).max().orElse(1);
  }

  /** Lying bars, one under the other. */
  String lying() {
    StringBuilder svg = open(LABELS + BARS + 60, bars.size() * ROW + 4);
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      int y = i * ROW + 2;
      double width = (double) bar.value() * BARS / Math.max(1, most());
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text><rect x=\"%d\" y=\"%d\""
                  + " width=\"%.1f\" height=\"%d\"/><text x=\"%.1f\" y=\"%d\">%d</text>%n",
              LABELS - 8,
              y + 14,
              HtmlWriter.escape(shortened(bar.label())),
              LABELS,
              y,
              width,
              ROW - 6,
              LABELS + width + 6,
              y + 14,
              bar.value()));
    }
    return svg.append("</svg>\n").toString();
  }

  /** Standing bars side by side, the first and last labelled: a series over time. */
  String standing() {
    double step = Math.min(40.0, 680.0 / Math.max(1, bars.size()));
    StringBuilder svg = open(700, COLUMNS_HEIGHT + 40);
    for (int i = 0; i < bars.size(); i++) {
      double height = (double) bars.get(i).value() * COLUMNS_HEIGHT / Math.max(1, most());
      svg.append(
          String.format(
              Locale.ROOT,
              "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>%s: %d</title></rect>%n",
              10 + i * step,
              10 + COLUMNS_HEIGHT - height,
              step * 0.8,
              height,
              HtmlWriter.escape(bars.get(i).label()),
              bars.get(i).value()));
    }
    int y = COLUMNS_HEIGHT + 30;
    svg.append(
        "<text x=\"10\" y=\"" + y + "\">" + HtmlWriter.escape(bars.get(0).label()) + "</text>");
    if (bars.size() > 1) {
      String last = HtmlWriter.escape(bars.get(bars.size() - 1).label());
      double x = Math.max(130, 10 + bars.size() * step);
      svg.append(
          String.format(
              Locale.ROOT, "<text x=\"%.1f\" y=\"%d\" text-anchor=\"end\">%s</text>", x, y, last));
    }
    return svg.append("</svg>\n").toString();
  }

  private StringBuilder open(int width, int height) {
    return new StringBuilder(
        String.format(
            Locale.ROOT,
            "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%n",
            width,
            height,
            HtmlWriter.escape(title)));
  }

  private static String shortened(String label) {
    return label.length() <= 25 ? label : label.substring(0, 24) + "\u2026";
  }
}
