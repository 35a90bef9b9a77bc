package org.newsgraph.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.TextSpan;
import org.newsgraph.event.ArticleFacts;
import org.newsgraph.event.Participant;
import org.newsgraph.linking.Mention;

/** Where a participant stands in a text, to compare it with the words of an annotation. */
final class Places {
  private Places() {}

  /** The participant's own words and every mention of its entity. */
  static Stream<TextSpan> of(Participant p, ArticleFacts facts) {
    return Stream.concat(
        p.span().stream(),
        facts.linked().mentions().stream()
            .filter(m -> p.entityKey().filter(m.entityKey()::equals).isPresent())
            .map(Mention::span));
  }

  /** Whether some words of the text overlap one of these places. */
  static boolean hold(String words, String text, List<TextSpan> places) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      TextSpan span = new TextSpan(at, at + words.length());
      if (places.stream().anyMatch(span::overlaps)) {
        return true;
      }
    }
    return false;
  }
}
