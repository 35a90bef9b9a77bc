package org.newsgraph.query;

import static org.apache.jena.graph.NodeFactory.createLiteralDT;
import static org.apache.jena.graph.NodeFactory.createLiteralString;
import static org.apache.jena.graph.NodeFactory.createURI;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.graph.Namespaces;

/** Reads the values that a user gives to the parameters of a query. */
final class ParameterValues {
  private final CannedQuery query;
  private final ActorLookup actors;

  ParameterValues(CannedQuery query, ActorLookup actors) {
    this.query = query;
    this.actors = actors;
  }

  /** The query with the values in their places; a wrong one is a {@code PARAMETER_INVALID}. */
  Query bind(Map<String, String> given, long most) {
    for (String name : given.keySet()) {
      if (query.allParameters().stream().noneMatch(p -> p.name().equals(name))) {
        throw unknown(name);
      }
    }
    Map<String, List<Node>> values = new LinkedHashMap<>();
    for (QueryParameter p : query.parameters()) {
      String value = given.getOrDefault(p.name(), p.defaultValue().orElse(""));
      if (!value.isBlank()) {
        List<Node> nodes = nodes(p, value.strip());
        if (!nodes.isEmpty()) {
          values.put(p.variable(), nodes);
        }
      } else if (p.required()) {
        throw wrong(p, "is missing: " + p.description());
      }
    }
    return QueryBinder.bind(query.query(), values, limit(given, most));
  }

  private long limit(Map<String, String> given, long most) {
    String limit = given.getOrDefault("limit", "");
    if (limit.isBlank()) {
      return most;
    }
    long wanted = number(CannedQuery.LIMIT, limit.strip());
    return most == Query.NOLIMIT ? wanted : Math.min(wanted, most);
  }

  private List<Node> nodes(QueryParameter p, String value) {
    return switch (p.type()) {
      case ACTOR -> actors.find(value);
      case ARTICLE, TEXT -> List.of(createLiteralString(value));
      case DATE -> List.of(date(p, value));
      case INTEGER ->
          List.of(createLiteralDT(Long.toString(number(p, value)), XSDDatatype.XSDinteger));
      case IRI -> List.of(createURI(iri(p, value)));
      case CHOICE -> choices(p, value);
    };
  }

  private Node date(QueryParameter p, String value) {
    try {
      return createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
    } catch (DateTimeParseException e) {
      throw wrong(p, "takes a date such as 2017-04-12, not '" + value + "'");
    }
  }

  private long number(QueryParameter p, String value) {
    try {
      long number = Long.parseLong(value);
      if (number >= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, as a number that is too small is
    }
    throw wrong(p, "takes a whole number of at least 1, not '" + value + "'");
  }

  private String iri(QueryParameter p, String value) {
    String full = Iri.expand(value);
    if (!Iri.isAbsolute(full)) {
      throw wrong(p, "takes an IRI, not '" + value + "'");
    }
    return full;
  }

  private List<Node> choices(QueryParameter p, String value) {
    List<Node> nodes = new ArrayList<>();
    for (String one : value.split("[,\\s]+")) {
      if (one.equalsIgnoreCase("any")) {
        return List.of();
      }
      String known =
          p.choices().stream()
              .filter(c -> c.equalsIgnoreCase(one))
              .findFirst()
              .orElseThrow(
                  () ->
                      wrong(
                          p,
                          "takes "
                              + String.join(", ", p.choices())
                              + " or any, not '"
                              + one
                              + "'"));
      nodes.add(createURI(Namespaces.NG + known));
    }
    return nodes;
  }

  private NewsgraphException unknown(String name) {
    String known =
        query.allParameters().stream().map(QueryParameter::name).collect(Collectors.joining(", "));
    return new NewsgraphException(
        ErrorCode.PARAMETER_INVALID,
        "query '" + query.name() + "' has no parameter '" + name + "'; it takes " + known);
  }

  private NewsgraphException wrong(QueryParameter p, String what) {
    return new NewsgraphException(
        ErrorCode.PARAMETER_INVALID,
        "query '" + query.name() + "': parameter '" + p.name() + "' " + what);
  }
}
