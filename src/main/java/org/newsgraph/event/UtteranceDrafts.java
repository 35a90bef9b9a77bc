package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.language.AnalyzedSentence;

/** Makes drafts of what somebody does by saying something. */
final class UtteranceDrafts {
  private final SentenceReader reader;
  private final AnalyzedSentence sentence;

  UtteranceDrafts(SentenceReader reader) {
    this.reader = reader;
    this.sentence = reader.reading().sentence();
  }

  Draft act(EventType type, Participant speaker, List<Participant> targets, int p, String rule) {
    return draft(type, List.of(speaker), targets, p, rule);
  }

  Draft draft(
      EventType type, List<Participant> holders, List<Participant> targets, int p, String rule) {
    return draft(Optional.of(type), Optional.empty(), holders, targets, p, rule);
  }

  Draft draft(
      Optional<EventType> type,
      Optional<Attitude> attitude,
      List<Participant> holders,
      List<Participant> targets,
      int p,
      String rule) {
    String words = sentence.text(sentence.leftEdge(p), sentence.rightEdge(p));
    List<Participant> others =
        targets.stream()
            .filter(t -> holders.stream().noneMatch(h -> Participants.same(h, t)))
            .toList();
    return new Draft(
        type,
        attitude,
        holders,
        others,
        Optional.of(words),
        reader.dateOfSaying(p),
        Status.ACTUAL,
        Optional.empty(),
        sentence.index(),
        sentence.token(p).span(),
        rule,
        List.of("rule " + rule + " at \"" + sentence.token(p).text() + "\""));
  }
}
