package org.newsgraph.serve;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/**
 * What a stranger's query may not do: call Java classes, or reach other servers. ARQ can do both,
 * and neither is needed to read a graph.
 *
 * @param allowService whether SERVICE is allowed
 */
record QueryRules(boolean allowService) {
  private static final String JAVA = "java:";

  /** Fails with {@link ErrorCode#QUERY_INVALID} if the query does what it may not. */
  void check(Query query) {
    if (query.getQueryPattern() == null) {
      return;
    }
    Walker.walk(Algebra.compile(query), new Patterns(), new Functions());
  }

  private static void refuseJava(Node predicate) {
    if (predicate.isURI() && predicate.getURI().startsWith(JAVA)) {
      throw refused("the property function <" + predicate.getURI() + "> is Java code");
    }
  }

  private static NewsgraphException refused(String what) {
    return new NewsgraphException(
        ErrorCode.QUERY_INVALID,
        what + ", which this server does not run; use SPARQL's own functions");
  }

  private final class Patterns extends OpVisitorBase {
    @Override
    public void visit(OpBGP op) {
      for (Triple triple : op.getPattern()) {
        refuseJava(triple.getPredicate());
      }
    }

    @Override
    public void visit(OpTriple op) {
      refuseJava(op.getTriple().getPredicate());
    }

    @Override
    public void visit(OpPropFunc op) {
      refuseJava(op.getProperty());
    }

    @Override
    public void visit(OpService op) {
      if (!allowService) {
        throw new NewsgraphException(
            ErrorCode.QUERY_INVALID,
            "SERVICE is switched off on this server; ask "
                + op.getService()
                + " yourself, or start the server with --allow-service");
      }
    }
  }

  private static final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      check(function);
    }

    private static void check(ExprFunction function) {
      String iri = function.getFunctionIRI();
      if (iri != null && iri.startsWith(JAVA)) {
        throw refused("the function <" + iri + "> is Java code");
      }
    }
  }
}
