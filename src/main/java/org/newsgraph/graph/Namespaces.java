package org.newsgraph.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.shared.PrefixMapping;

/** The namespaces of the graph and their prefixes. */
public final class Namespaces {
  /** Under which everything stands that the program names. */
  public static final String BASE = "https://w3id.org/newsgraph/";

  public static final String NG = BASE + "ontology#";
  public static final String PLOVER = BASE + "plover#";
  public static final String CAMEO = BASE + "cameo#";
  public static final String SCHEMA = "https://schema.org/";
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";
  public static final String OA = "http://www.w3.org/ns/oa#";
  public static final String PROV = "http://www.w3.org/ns/prov#";
  public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  public static final String OWL = "http://www.w3.org/2002/07/owl#";
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  public static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** Every prefix, in the order in which files declare them. */
  public static final Map<String, String> PREFIXES = prefixes();

  private Namespaces() {}

  private static Map<String, String> prefixes() {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("ng", NG);
    map.put("plover", PLOVER);
    map.put("cameo", CAMEO);
    map.put("entity", BASE + "entity/");
    map.put("article", BASE + "article/");
    map.put("graph", BASE + "graph/");
    map.put("wd", WIKIDATA);
    map.put("schema", SCHEMA);
    map.put("oa", OA);
    map.put("prov", PROV);
    map.put("sem", SEM);
    map.put("rdf", RDF);
    map.put("rdfs", RDFS);
    map.put("owl", OWL);
    map.put("skos", SKOS);
    map.put("xsd", XSD);
    return Collections.unmodifiableMap(map);
  }

  /** The prefixes as Jena takes them. */
  public static PrefixMapping mapping() {
    return PrefixMapping.Factory.create().setNsPrefixes(PREFIXES).lock();
  }

  /** Declares the prefixes on a stream of quads. */
  public static void declare(StreamRDF out) {
    PREFIXES.forEach(out::prefix);
  }
}
