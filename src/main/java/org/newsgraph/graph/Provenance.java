package org.newsgraph.graph;

import static org.apache.jena.graph.NodeFactory.createLiteralString;
import static org.apache.jena.graph.NodeFactory.createURI;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** Who made the graph, in PROV-O; without times, so that the same articles give the same bytes. */
final class Provenance {
  static final String VERSION = "0.1.0";
  static final Node PROGRAM = createURI(Namespaces.BASE + "software/newsgraph-" + VERSION);
  static final Node WAS_ATTRIBUTED_TO = createURI(Namespaces.PROV + "wasAttributedTo");
  private static final Node SOFTWARE_AGENT = createURI(Namespaces.PROV + "SoftwareAgent");

  private Provenance() {}

  static void write(StreamRDF out) {
    add(out, RDF.type.asNode(), SOFTWARE_AGENT);
    add(out, RDFS.label.asNode(), createLiteralString("newsgraph " + VERSION));
    add(out, SchemaDO.softwareVersion.asNode(), createLiteralString(VERSION));
  }

  private static void add(StreamRDF out, Node p, Node o) {
    out.quad(Quad.create(Iris.DERIVED_GRAPH, PROGRAM, p, o));
  }
}
