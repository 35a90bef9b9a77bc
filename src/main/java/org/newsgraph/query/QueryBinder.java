package org.newsgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Fills the parameters of a query in its syntax tree, so that a value can never become syntax, and
 * the filled query can be sent to any endpoint as text.
 *
 * <p>The place of a parameter is {@code VALUES ?variable { UNDEF }}. With values, the block holds
 * them. Without, the block goes; and where it opens a group of its own, {@code { VALUES ?x { UNDEF
 * } ... }}, the group goes with it.
 */
final class QueryBinder {
  private QueryBinder() {}

  /** The query with the values of each variable; variables that are not in the map are free. */
  static Query bind(Query query, Map<String, List<Node>> values) {
    return bind(query, values, Query.NOLIMIT);
  }

  /**
   * The query with values and a limit. A subquery with ORDER BY takes the limit too: it picks what
   * the rest then describes, so each of its rows must give at least one row of the whole.
   */
  static Query bind(Query query, Map<String, List<Node>> values, long limit) {
    Query bound = QueryTransformOps.transform(query, new Filler(values, limit));
    if (limit != Query.NOLIMIT) {
      bound.setLimit(limit);
    }
    return bound;
  }

  /** The variable of a {@code VALUES ?variable { UNDEF }} block. */
  static Optional<String> placeholder(Element element) {
    if (element instanceof ElementData data
        && data.getVars().size() == 1
        && data.getRows().size() == 1
        && data.getRows().get(0).isEmpty()) {
      return Optional.of(data.getVars().get(0).getVarName());
    }
    return Optional.empty();
  }

  private static final class Filler extends ElementTransformCopyBase {
    private final Map<String, List<Node>> values;
    private final long limit;

    Filler(Map<String, List<Node>> values, long limit) {
      this.values = values;
      this.limit = limit;
    }

    @Override
    public Element transform(ElementData data) {
      Optional<String> variable = placeholder(data);
      return variable.isPresent() && values.containsKey(variable.get())
          ? filled(variable.get())
          : data;
    }

    private ElementData filled(String name) {
      Var var = Var.alloc(name);
      List<Binding> rows = new ArrayList<>();
      values.get(name).forEach(node -> rows.add(BindingFactory.binding(var, node)));
      return new ElementData(new ArrayList<>(List.of(var)), rows);
    }

    @Override
    public Element transform(ElementGroup group, List<Element> members) {
      ElementGroup out = new ElementGroup();
      for (int i = 0; i < members.size(); i++) {
        Element before = group.get(i);
        if (!isFree(before) && !(before instanceof ElementGroup g && opensFree(g))) {
          out.addElement(limited(members.get(i)));
        }
      }
      return out;
    }

    private Element limited(Element element) {
      if (limit != Query.NOLIMIT
          && element instanceof ElementSubQuery sub
          && sub.getQuery().hasOrderBy()) {
        Query query = sub.getQuery().cloneQuery();
        query.setLimit(limit);
        return new ElementSubQuery(query);
      }
      return element;
    }

    private boolean opensFree(ElementGroup group) {
      return !group.isEmpty() && isFree(group.get(0));
    }

    private boolean isFree(Element element) {
      return placeholder(element).filter(v -> !values.containsKey(v)).isPresent();
    }
  }
}
