package org.newsgraph.linking;

/**
 * What kind of thing an entity is; the constants are the values of the {@code entities.type}
 * column.
 */
public enum EntityType {
  STATE("State"),
  PERSON("Person"),
  ORGANIZATION("Organization"),
  PLACE("Place"),
  ARMED_GROUP("ArmedGroup");

  private final String localName;

  EntityType(String localName) {
    this.localName = localName;
  }

  /** Local name of the ontology class. */
  public String localName() {
    return localName;
  }
}
