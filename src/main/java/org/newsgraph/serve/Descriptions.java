package org.newsgraph.serve;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * What the server says of its data set and endpoint: VoID (W3C note, 2011) and SPARQL 1.1 Service
 * Description, in one graph.
 */
final class Descriptions {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private Descriptions() {}

  /**
   * @param summary what the graph holds
   * @param origin scheme, host and port as the client sees them
   * @param accept the client's Accept header
   */
  static Reply reply(GraphSummary summary, String origin, String accept) {
    Model model = model(summary, origin);
    String type =
        MediaType.choose(
                accept, java.util.List.of("text/turtle", "application/ld+json", "text/plain"))
            .orElse("text/turtle");
    RDFFormat format =
        type.equals("application/ld+json") ? RDFFormat.JSONLD : RDFFormat.TURTLE_PRETTY;
    String body = RDFWriter.source(model).format(format).asString();
    return Reply.ok(type + "; charset=utf-8", body);
  }

  private static Model model(GraphSummary summary, String origin) {
    Model m = ModelFactory.createDefaultModel();
    m.setNsPrefix("void", VOID.NS).setNsPrefix("sd", SD).setNsPrefix("dcterms", DCTerms.NS);
    Resource endpoint = m.createResource(origin + "/kg/sparql");
    Resource data = m.createResource(origin + "/kg#dataset").addProperty(RDF.type, VOID.Dataset);
    data.addProperty(DCTerms.title, "News on international politics as attributed facts", "en")
        .addProperty(VOID.sparqlEndpoint, endpoint)
        .addProperty(VOID.uriSpace, Paths.BASE)
        .addProperty(VOID.vocabulary, m.createResource(Paths.BASE + "ontology"))
        .addLiteral(VOID.triples, summary.quads())
        .addLiteral(VOID.entities, (long) summary.entities() + summary.events())
        .addLiteral(VOID.documents, (long) summary.count("NewsArticle"));
    summary
        .things()
        .forEach(
            (type, n) ->
                data.addProperty(
                    VOID.classPartition,
                    m.createResource()
                        .addProperty(VOID._class, m.createResource(classIri(type)))
                        .addLiteral(VOID.entities, (long) n)));
    service(m, endpoint, data);
    return m;
  }

  private static String classIri(String type) {
    return type.equals("NewsArticle") ? "https://schema.org/NewsArticle" : Paths.term(type);
  }

  private static void service(Model m, Resource endpoint, Resource data) {
    endpoint
        .addProperty(RDF.type, sd(m, "Service"))
        .addProperty(m.createProperty(SD, "endpoint"), endpoint)
        .addProperty(m.createProperty(SD, "supportedLanguage"), sd(m, "SPARQL11Query"))
        .addProperty(m.createProperty(SD, "feature"), sd(m, "UnionDefaultGraph"))
        .addProperty(
            m.createProperty(SD, "defaultDataset"), data.addProperty(RDF.type, sd(m, "Dataset")));
    for (String format :
        new String[] {
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "JSON-LD",
          "N-Triples",
          "RDF_XML"
        }) {
      endpoint.addProperty(
          m.createProperty(SD, "resultFormat"), m.createResource(FORMATS + format));
    }
  }

  private static Resource sd(Model m, String name) {
    return m.createResource(SD + name);
  }
}
