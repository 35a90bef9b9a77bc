package org.newsgraph.event.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.event.PartialDate;
import org.newsgraph.language.AnalyzedSentence;

/**
 * A sentence with its time phrases and their dates.
 *
 * @param sentence the sentence
 * @param phrases its time phrases, left to right
 * @param dates the date of each phrase
 * @param attachments the token that each phrase modifies, -1 for none
 * @param sceneBefore the time that the text last told before this sentence
 * @param events the last day told of each kind of event, before this sentence
 * @param sitting the day of the vote that the text last told, as far as this sentence
 */
record DatedSentence(
    AnalyzedSentence sentence,
    List<TimePhrase> phrases,
    List<Optional<PartialDate>> dates,
    int[] attachments,
    Optional<PartialDate> sceneBefore,
    Map<String, PartialDate> events,
    Optional<PartialDate> sitting) {

  /** Index of the phrase that covers a token, or -1. */
  int phraseAt(int token) {
    for (int k = 0; k < phrases.size(); k++) {
      if (phrases.get(k).contains(token)) {
        return k;
      }
    }
    return -1;
  }
}
