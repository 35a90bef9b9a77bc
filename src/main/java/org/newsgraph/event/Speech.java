package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.TextSpan;

/** Who is speaking where: the direct quotations of an article with their speakers. */
final class Speech {
  private final List<Quotation> quotations;

  Speech(List<Quotation> quotations) {
    this.quotations = List.copyOf(quotations);
  }

  /** The quotation that covers an offset of the article's text. */
  Optional<Quotation> quotationAt(int offset) {
    return quotations.stream().filter(q -> q.span().contains(offset)).findFirst();
  }

  Optional<Participant> speakerAt(int offset) {
    return quotationAt(offset).flatMap(Quotation::speaker);
  }

  /**
   * What is said inside a quotation is its speaker's claim; an act of speech that the speaker
   * performs by these words is his act.
   */
  Draft attribute(Draft d, TextSpan trigger) {
    Optional<Participant> speaker = speakerAt(trigger.begin());
    Draft out = d;
    if (speaker.isPresent() && d.status() == Status.ACTUAL) {
      out =
          d.withStatus(
              Status.CLAIMED, speaker, "claimed: in a quotation of " + speaker.get().label());
    } else if (speaker.isEmpty()
        && d.status() == Status.ACTUAL
        && quotationAt(trigger.begin()).isPresent()) {
      out = d.withStatus(Status.CLAIMED, Optional.empty(), "claimed: in a quotation");
    }
    boolean verbal = d.type().filter(SpeechActs.VERBAL::contains).isPresent();
    boolean ownAct =
        out.status() == Status.CLAIMED
            && out.source().isPresent()
            && d.agents().stream()
                .anyMatch(a -> Participants.same(a, d.source().orElse(speaker.orElse(a))));
    return verbal && ownAct
        ? out.withStatus(Status.ACTUAL, Optional.empty(), "actual: the speaker's own act")
        : out;
  }
}
