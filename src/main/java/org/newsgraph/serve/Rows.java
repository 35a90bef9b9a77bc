package org.newsgraph.serve;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.newsgraph.query.CannedQuery;
import org.newsgraph.query.ResultFormat;
import org.newsgraph.query.ResultWriter;

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
    if (format == AnswerFormat.HTML) {
      return QuestionPage.table(question, this);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultWriter.write(result(), ResultFormat.named(format.ending()), question.summary(), 0, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
