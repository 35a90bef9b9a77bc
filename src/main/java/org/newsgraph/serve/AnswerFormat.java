package org.newsgraph.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms in which a canned question answers. */
enum AnswerFormat {
  JSON("json", "application/sparql-results+json", "application/json"),
  HTML("html", "text/html"),
  CSV("csv", "text/csv"),
  TSV("tsv", "text/tab-separated-values"),
  XML("xml", "application/sparql-results+xml", "application/xml"),
  TTL("ttl", "text/turtle"),
  /** The question itself, with the values filled in. */
  RQ("rq", "application/sparql-query");

  private final String ending;
  private final List<String> types;

  AnswerFormat(String ending, String... types) {
    this.ending = ending;
    this.types = List.of(types);
  }

  String ending() {
    return ending;
  }

  String type() {
    return types.get(0);
  }

  static Optional<AnswerFormat> ofEnding(String ending) {
    return Arrays.stream(values()).filter(f -> f.ending.equals(ending)).findFirst();
  }

  /** What a client wants by its Accept header; JSON if anything will do. */
  static Optional<AnswerFormat> ofAccept(String accept) {
    List<String> offers = Arrays.stream(values()).flatMap(f -> f.types.stream()).toList();
    return MediaType.choose(accept, offers)
        .flatMap(type -> Arrays.stream(values()).filter(f -> f.types.contains(type)).findFirst());
  }
}
