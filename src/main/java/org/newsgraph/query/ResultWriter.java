package org.newsgraph.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.RDFOutput;

/** Writes rows, as they come but for the table, which needs its widths first. UTF-8. */
public final class ResultWriter {
  private ResultWriter() {}

  /**
   * Writes an answer.
   *
   * @param rows the rows; read to the end
   * @param format how
   * @param title heading of an HTML page
   * @param width columns of the terminal for a table, 0 for as wide as needed
   * @param out where to; flushed, not closed
   */
  public static void write(
      RowSet rows, ResultFormat format, String title, int width, OutputStream out) {
    switch (format) {
      case CSV -> ResultSetMgr.write(out, results(rows), ResultSetLang.RS_CSV);
      case TSV -> ResultSetMgr.write(out, results(rows), ResultSetLang.RS_TSV);
      case JSON -> ResultSetMgr.write(out, results(rows), ResultSetLang.RS_JSON);
      case XML -> ResultSetMgr.write(out, results(rows), ResultSetLang.RS_XML);
      case TTL -> turtle(rows, out);
      case TABLE -> text(out, w -> TableWriter.write(rows, width, w));
      case HTML -> text(out, w -> HtmlWriter.write(rows, title, w));
    }
  }

  private static ResultSet results(RowSet rows) {
    return ResultSet.adapt(rows);
  }

  /** The W3C's vocabulary for recorded result sets. */
  private static void turtle(RowSet rows, OutputStream out) {
    var model = RDFOutput.encodeAsModel(results(rows));
    model.setNsPrefix("rs", "http://www.w3.org/2001/sw/DataAccess/tests/result-set#");
    RDFDataMgr.write(out, model, RDFFormat.TURTLE_PRETTY);
  }

  interface TextWriter {
    void to(Writer writer) throws IOException;
  }

  static void text(OutputStream out, TextWriter writer) {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      writer.to(text);
      text.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
