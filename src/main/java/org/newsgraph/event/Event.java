package org.newsgraph.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One article's report of one event.
 *
 * @param key identity within the article, made from content
 * @param type its class
 * @param agents who acts, in text order
 * @param targets whom or what it concerns, in text order
 * @param place where, if told
 * @param date when, if told
 * @param claims the sentences that report it; the first is the clearest and speaks for the event
 */
public record Event(
    String key,
    EventType type,
    List<Participant> agents,
    List<Participant> targets,
    Optional<Participant> place,
    Optional<PartialDate> date,
    List<Claim> claims) {
  public Event {
    Objects.requireNonNull(type, "type");
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(date, "date");
    claims = List.copyOf(claims);
    if (key.isBlank() || claims.isEmpty()) {
      throw new IllegalArgumentException("an event needs a key and a claim");
    }
  }

  /** The claim that speaks for the event in the {@code events} query. */
  public Claim principalClaim() {
    return claims.get(0);
  }
}
