package org.newsgraph.serve;

import java.util.Map;

final class Vocabulary {
  static final Map<String, String> PREFIXES =
      Map.of(
          "ng", Paths.TERMS,
          "schema", "https://schema.org/",
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "owl", "http://www.w3.org/2002/07/owl#",
          "wd", "http://www.wikidata.org/entity/",
          "oa", "http://www.w3.org/ns/oa#",
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "xsd", "http://www.w3.org/2001/XMLSchema#");

  private Vocabulary() {}
}
