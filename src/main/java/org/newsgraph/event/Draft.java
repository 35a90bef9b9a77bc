package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.TextSpan;

/**
 * What one predicate of one sentence reports, before reports of one thing are joined.
 *
 * @param type class of the event, if it is one
 * @param attitude of agents towards targets, if it is a stance
 * @param agents who acts or holds the stance
 * @param targets whom or what it concerns
 * @param about the matter in the text's words
 * @param date when
 * @param status how it is presented
 * @param source who says so
 * @param sentence index of the sentence
 * @param trigger the words that made it
 * @param frame id of the lexicon entry or rule
 * @param reasons why
 */
record Draft(
    Optional<EventType> type,
    Optional<Attitude> attitude,
    List<Participant> agents,
    List<Participant> targets,
    Optional<String> about,
    Optional<PartialDate> date,
    Status status,
    Optional<Participant> source,
    int sentence,
    TextSpan trigger,
    String frame,
    List<String> reasons) {
  Draft {
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    reasons = List.copyOf(reasons);
  }

  Draft withStatus(Status newStatus, Optional<Participant> newSource, String reason) {
    List<String> why = new ArrayList<>(reasons);
    why.add(reason);
    return new Draft(
        type, attitude, agents, targets, about, date, newStatus, newSource, sentence, trigger,
        frame, why);
  }

  Draft withAgents(List<Participant> newAgents) {
    return new Draft(
        type, attitude, newAgents, targets, about, date, status, source, sentence, trigger, frame,
        reasons);
  }

  Draft withTargets(List<Participant> newTargets) {
    return new Draft(
        type,
        attitude,
        agents,
        newTargets,
        about,
        date,
        status,
        source,
        sentence,
        trigger,
        frame,
        reasons);
  }

  /** With further reasons behind those that it has. */
  Draft withReasons(List<String> more) {
    List<String> why = new ArrayList<>(reasons);
    why.addAll(more);
    return new Draft(
        type, attitude, agents, targets, about, date, status, source, sentence, trigger, frame,
        why);
  }

  Draft withDate(Optional<PartialDate> newDate) {
    return with(type, newDate, trigger);
  }

  Draft withType(EventType newType) {
    return with(Optional.of(newType), date, trigger);
  }

  Draft withTrigger(TextSpan newTrigger) {
    return with(type, date, newTrigger);
  }

  private Draft with(
      Optional<EventType> newType, Optional<PartialDate> newDate, TextSpan newTrigger) {
    return new Draft(
        newType,
        attitude,
        agents,
        targets,
        about,
        newDate,
        status,
        source,
        sentence,
        newTrigger,
        frame,
        reasons);
  }

  /** The veto that lies in this vote against a text. */
  Draft asVeto(List<Participant> who, String reason) {
    return new Draft(
        Optional.of(EventType.VETO),
        attitude,
        who,
        targets,
        about,
        date,
        status,
        source,
        sentence,
        trigger,
        "vote.veto",
        List.of("rule vote.veto: " + reason));
  }

  Claim claim() {
    return new Claim(sentence, status, source, trigger, frame, reasons);
  }

  boolean is(EventType wanted) {
    return type.isPresent() && type.get() == wanted;
  }
}
