package org.newsgraph.serve;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.newsgraph.query.CannedQuery;

/**
 * An answer's rows, gathered.
 *
 * @param variables the columns
 * @param bindings the rows
 * @param cut whether there were more
 */
record Rows(List<Var> variables, List<Binding> bindings, boolean cut) {

  /** At most so many rows of a result. */
  static Rows take(RowSet result, long most) {
    List<Binding> kept = new ArrayList<>();
    while (kept.size() < most && result.hasNext()) {
      kept.add(result.next());
    }
    return new Rows(result.getResultVars(), kept, result.hasNext());
  }

  RowSet result() {
    return RowSetStream.create(variables, bindings.iterator());
  }

  String write(AnswerFormat format, CannedQuery question) {
    return switch (format) {
      case JSON -> write(ResultSetLang.RS_JSON);
      case CSV -> write(ResultSetLang.RS_CSV);
      case TSV -> write(ResultSetLang.RS_TSV);
      case XML -> write(ResultSetLang.RS_XML);
      case HTML -> QuestionPage.table(question, this);
      case TTL, RQ -> throw new IllegalArgumentException("not a form of rows: " + format);
    };
  }

  private String write(Lang lang) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RowSetWriter writer = RowSetWriterRegistry.getFactory(lang).create(lang);
    writer.write(out, result(), new Context());
    return out.toString(StandardCharsets.UTF_8);
  }
}
