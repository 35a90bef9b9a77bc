package org.newsgraph.graph;

import static org.apache.jena.graph.NodeFactory.createLiteralDT;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.newsgraph.event.PartialDate;

/** Typed literals of the graph. */
final class Literals {
  private Literals() {}

  static Node integer(int value) {
    return createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  static Node decimal(BigDecimal value) {
    return createLiteralDT(value.toPlainString(), XSDDatatype.XSDdecimal);
  }

  static Node date(LocalDate date) {
    return createLiteralDT(date.toString(), XSDDatatype.XSDdate);
  }

  /** A day, month or year as {@code xsd:date}, {@code xsd:gYearMonth} or {@code xsd:gYear}. */
  static Node date(PartialDate date) {
    XSDDatatype type =
        switch (date.iso().length()) {
          case 10 -> XSDDatatype.XSDdate;
          case 7 -> XSDDatatype.XSDgYearMonth;
          default -> XSDDatatype.XSDgYear;
        };
    return createLiteralDT(date.iso(), type);
  }

  /**
   * The text with every run of white space as one blank: a line break inside a sentence is layout.
   */
  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
