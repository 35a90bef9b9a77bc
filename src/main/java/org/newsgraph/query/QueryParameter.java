package org.newsgraph.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A typed parameter of a canned query.
 *
 * @param name its name on the command line and in URLs
 * @param type what its values are
 * @param description what it restricts
 * @param variable the variable that it binds
 * @param required whether the query makes no sense without it
 * @param defaultValue taken when it is not given
 * @param choices the allowed values of a {@link Type#CHOICE}
 */
public record QueryParameter(
    String name,
    Type type,
    String description,
    String variable,
    boolean required,
    Optional<String> defaultValue,
    List<String> choices) {

  /** What a value is. */
  public enum Type {
    /** Label, alias, Wikidata id or IRI of an entity, without regard to case. */
    ACTOR,
    /** Id of an article. */
    ARTICLE,
    /** ISO date, {@code 2017-04-12}. */
    DATE,
    /** Whole number of at least 1. */
    INTEGER,
    /** Free text. */
    TEXT,
    /** IRI, in full or with one of the program's prefixes. */
    IRI,
    /** Local names of the ontology, several with commas; {@code any} lifts the restriction. */
    CHOICE
  }

  public QueryParameter {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(defaultValue, "defaultValue");
    choices = List.copyOf(choices);
  }
}
