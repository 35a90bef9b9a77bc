package org.newsgraph.serve;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.newsgraph.query.CannedQuery;
import org.newsgraph.query.QueryParameter;

/** The list of canned questions, for programs. */
final class Catalogue {
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String SCHEMA = "https://schema.org/";

  private Catalogue() {}

  static String json(Iterable<CannedQuery> questions) {
    JsonArray list = new JsonArray();
    questions.forEach(q -> list.add(json(q)));
    return list + "\n";
  }

  private static JsonObject json(CannedQuery q) {
    JsonObject object = new JsonObject();
    object.put("name", q.name());
    object.put("summary", q.summary());
    object.put("description", q.description());
    object.put("topic", q.topic());
    object.put("offline", q.offline());
    object.put("href", "/q/" + q.name());
    JsonArray parameters = new JsonArray();
    q.allParameters().forEach(p -> parameters.add(json(p)));
    object.put("parameters", parameters);
    JsonArray columns = new JsonArray();
    q.columns()
        .forEach(
            c -> {
              JsonObject column = new JsonObject();
              column.put("name", c.name());
              column.put("description", c.description());
              columns.add(column);
            });
    object.put("columns", columns);
    object.put("sparql", q.text());
    return object;
  }

  private static JsonObject json(QueryParameter p) {
    JsonObject object = new JsonObject();
    object.put("name", p.name());
    object.put("type", p.type().name().toLowerCase(java.util.Locale.ROOT));
    object.put("description", p.description());
    object.put("required", p.required());
    p.defaultValue().ifPresent(v -> object.put("default", v));
    if (!p.choices().isEmpty()) {
      JsonArray choices = new JsonArray();
      p.choices().forEach(choices::add);
      object.put("choices", choices);
    }
    return object;
  }

  /** SHACL's {@code sh:SPARQLExecutable}, as SPARQL example collections describe their queries. */
  static String turtle(Iterable<CannedQuery> questions, String origin) {
    Model m = ModelFactory.createDefaultModel();
    m.setNsPrefix("sh", SH).setNsPrefix("schema", SCHEMA).setNsPrefix("rdfs", RDFS.uri);
    m.setNsPrefix("dcterms", DCTerms.NS).setNsPrefix("xsd", XSD.NS);
    Resource endpoint = m.createResource(origin + "/kg/sparql");
    for (CannedQuery q : questions) {
      Resource r = m.createResource(origin + "/q/" + q.name());
      r.addProperty(RDF.type, m.createResource(SH + "SPARQLExecutable"))
          .addProperty(RDF.type, m.createResource(SH + "SPARQLSelectExecutable"))
          .addProperty(RDFS.label, q.summary(), "en")
          .addProperty(RDFS.comment, q.description(), "en")
          .addProperty(DCTerms.subject, q.topic())
          .addProperty(m.createProperty(SCHEMA, "target"), endpoint)
          .addProperty(m.createProperty(SH, "select"), q.text());
      q.allParameters().forEach(p -> r.addProperty(m.createProperty(SH, "parameter"), node(m, p)));
    }
    return RDFWriter.source(m).format(RDFFormat.TURTLE_PRETTY).asString();
  }

  private static Resource node(Model m, QueryParameter p) {
    Resource type =
        switch (p.type()) {
          case DATE -> XSD.date;
          case INTEGER -> XSD.integer;
          case IRI, CHOICE -> XSD.anyURI;
          case ACTOR, ARTICLE, TEXT -> XSD.xstring;
        };
    return m.createResource()
        .addProperty(m.createProperty(SH, "name"), p.name())
        .addProperty(m.createProperty(SH, "description"), p.description())
        .addProperty(m.createProperty(SH, "datatype"), type)
        .addLiteral(m.createProperty(SH, "optional"), !p.required());
  }
}
