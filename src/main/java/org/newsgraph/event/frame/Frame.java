package org.newsgraph.event.frame;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.Attitude;
import org.newsgraph.event.EventType;
import org.newsgraph.event.Status;

/**
 * One line of the frame lexicon: a predicate, the event or stance that it makes, and its roles.
 *
 * @param id predicate with its line's number among equal ones, e.g. {@code veto.v} or {@code
 *     cast.v/2}
 * @param lemma lemma of the predicate
 * @param part part of speech
 * @param particle verb particle ("out" of "pull out"), or empty
 * @param conditions what must stand beside it
 * @param type class of the event, if it makes one
 * @param inherent status that the predicate itself gives its event ("rejected": no adoption), else
 *     empty
 * @param attitude of the agent towards the target, if it implies one
 * @param agent who acts or holds the stance
 * @param target whom or what it concerns
 * @param effect what it says about events in its complement
 * @param scope where that complement stands: {@code comp} (a clause), {@code obj}, or prepositions
 * @param example a sentence that it fits
 * @param expected who does it to whom in the example, "agent > target", "-" for none
 */
public record Frame(
    String id,
    String lemma,
    Part part,
    String particle,
    List<Condition> conditions,
    Optional<EventType> type,
    Optional<Status> inherent,
    Optional<Attitude> attitude,
    Role agent,
    Role target,
    Effect effect,
    Set<String> scope,
    String example,
    String expected) {
  /** Parts of speech that have frames. */
  public enum Part {
    VERB,
    NOUN,
    ADJECTIVE;

    static Part of(char letter) {
      return switch (letter) {
        case 'v' -> VERB;
        case 'n' -> NOUN;
        case 'a' -> ADJECTIVE;
        default -> throw new IllegalArgumentException("part of speech must be v, n or a");
      };
    }
  }

  public Frame {
    Objects.requireNonNull(part, "part");
    conditions = List.copyOf(conditions);
    scope = Set.copyOf(scope);
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(attitude, "attitude");
  }

  /** Whether it says something by itself, not only about its complement. */
  public boolean makesFacts() {
    return type.isPresent() || attitude.isPresent();
  }
}
