package org.newsgraph.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * What a person found in an article. Names are canonical names of entities, or a short description
 * where the text names nobody.
 *
 * @param id file name without extension
 * @param published the date that the text states
 * @param entities everything that is named
 * @param events who did what
 * @param stances who takes which side
 * @param quotes direct quotations of three or more words
 */
public record GoldArticle(
    String id,
    Optional<String> published,
    List<GoldEntity> entities,
    List<GoldEvent> events,
    List<GoldStance> stances,
    List<GoldQuote> quotes) {

  /**
   * A named entity: its canonical name, its type as in query results, and how the text names it.
   */
  public record GoldEntity(String name, String type, List<String> mentions) {}

  /**
   * An event.
   *
   * @param type constant of the annotation, e.g. {@code VETO}
   * @param agents who acts
   * @param targets who or what it is done to
   * @param date ISO date, month or year
   * @param status actual, claimed, denied or possible
   * @param source who claims it
   * @param text its sentence
   */
  public record GoldEvent(
      String type,
      List<String> agents,
      List<String> targets,
      Optional<String> date,
      String status,
      Optional<String> source,
      String text) {

    /** Whether a careless reader would tell as a fact what is none. */
    boolean isTrap() {
      return status.equals("denied") || status.equals("possible");
    }
  }

  /** A stance; {@code about} holds what the target's name leaves out. */
  public record GoldStance(
      String holder, String attitude, String target, String about, String text) {}

  /** A quotation: the exact words between the quotation marks. */
  public record GoldQuote(String speaker, String quote, String text) {}

  /** A participant with its item and the ways in which the article names it. */
  Party party(String name, CanonicalNames names) {
    List<String> mentions =
        entities.stream()
            .filter(e -> e.name().equals(name))
            .map(GoldEntity::mentions)
            .reduce((first, second) -> second)
            .orElse(List.of());
    return Party.of(name, names.item(name), mentions);
  }

  List<Party> parties(List<String> those, CanonicalNames names) {
    return those.stream().map(n -> party(n, names)).toList();
  }
}
