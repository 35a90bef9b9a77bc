package org.newsgraph.query;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** A table of text that fits a terminal: the widest columns are cut first, with an ellipsis. */
final class TableWriter {
  private static final String GAP = "  ";
  private static final int NARROWEST = 6;

  private final List<String> header = new ArrayList<>();
  private final List<String[]> rows = new ArrayList<>();
  private final boolean[] numeric;

  private TableWriter(RowSet set) {
    List<Var> vars = set.getResultVars();
    vars.forEach(v -> header.add(v.getVarName()));
    numeric = new boolean[vars.size()];
    Arrays.fill(numeric, true);
    while (set.hasNext()) {
      Binding row = set.next();
      String[] cells = new String[vars.size()];
      for (int i = 0; i < cells.length; i++) {
        Node value = row.get(vars.get(i));
        cells[i] = Cell.text(value).replaceAll("\\s+", " ");
        numeric[i] &= value == null || Cell.isNumber(value);
      }
      rows.add(cells);
    }
  }

  static void write(RowSet set, int width, Writer out) throws IOException {
    TableWriter table = new TableWriter(set);
    int[] widths = table.widths(width);
    table.line(table.header.toArray(String[]::new), widths, out);
    String[] rule = new String[widths.length];
    for (int i = 0; i < rule.length; i++) {
      rule[i] = "-".repeat(widths[i]);
    }
    table.line(rule, widths, out);
    for (String[] row : table.rows) {
      table.line(row, widths, out);
    }
    out.write("(" + table.rows.size() + (table.rows.size() == 1 ? " row)\n" : " rows)\n"));
  }

  private int[] widths(int total) {
    int[] widths = new int[header.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = length(header.get(i));
      for (String[] row : rows) {
        widths[i] = Math.max(widths[i], length(row[i]));
      }
    }
    int room = total - GAP.length() * (widths.length - 1);
    if (total > 0) {
      shrink(widths, room);
    }
    return widths;
  }

  private static void shrink(int[] widths, int room) {
    int over = Arrays.stream(widths).sum() - room;
    while (over > 0) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
      over--;
    }
  }

  private void line(String[] cells, int[] widths, Writer out) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      String cell = fit(cells[i], widths[i]);
      String pad = " ".repeat(widths[i] - length(cell));
      line.append(i == 0 ? "" : GAP).append(numeric[i] ? pad + cell : cell + pad);
    }
    out.write(line.toString().stripTrailing() + "\n");
  }

  private static String fit(String cell, int width) {
    if (length(cell) <= width) {
      return cell;
    }
    int end = cell.offsetByCodePoints(0, width - 1);
    return cell.substring(0, end) + "\u2026";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
