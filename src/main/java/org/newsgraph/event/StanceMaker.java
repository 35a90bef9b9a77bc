package org.newsgraph.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes stances of drafts: their own attitude, or the one that their class implies. */
final class StanceMaker {
  private final String articleId;

  StanceMaker(String articleId) {
    this.articleId = articleId;
  }

  /** The stances of these drafts in text order, one for each holder, attitude and target. */
  List<Stance> stances(List<Draft> drafts) {
    Map<String, Stance> out = new LinkedHashMap<>();
    for (Draft d : drafts) {
      Optional<Attitude> attitude = attitude(d);
      if (attitude.isEmpty() || d.status() == Status.DENIED || d.status() == Status.POSSIBLE) {
        continue;
      }
      for (Participant holder : d.agents()) {
        for (Participant target : targets(d)) {
          if (!Participants.same(holder, target)) {
            Stance s = stance(d, holder, attitude.get(), target);
            out.putIfAbsent(identity(holder) + "|" + attitude.get() + "|" + identity(target), s);
          }
        }
      }
    }
    return new ArrayList<>(out.values());
  }

  private static Optional<Attitude> attitude(Draft d) {
    return d.attitude().or(() -> d.type().flatMap(SpeechActs::impliedBy));
  }

  private static List<Participant> targets(Draft d) {
    // of "'Shameful', said X" the words are the judgement, not what is judged
    boolean verdict = d.is(EventType.CONDEMNATION) || d.is(EventType.PRAISE);
    if (!d.targets().isEmpty() || d.about().isEmpty() || verdict) {
      return d.targets();
    }
    String words = d.about().get().replaceFirst("^[,:;)\\s]+", "");
    return words.isBlank()
        ? List.of()
        : List.of(new Participant(words, Optional.empty(), Optional.empty()));
  }

  private Stance stance(Draft d, Participant holder, Attitude attitude, Participant target) {
    String key =
        ContentKeys.of(articleId, identity(holder), attitude, identity(target), d.sentence());
    return new Stance(
        key,
        holder,
        attitude,
        target,
        d.about(),
        d.sentence(),
        d.trigger(),
        d.frame(),
        d.reasons());
  }

  private static String identity(Participant p) {
    return p.entityKey().orElse(p.label());
  }
}
