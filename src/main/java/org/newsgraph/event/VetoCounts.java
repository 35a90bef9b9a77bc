package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.linking.LinkedArticle;

/**
 * Tells votes against that were vetoes: those that the text itself counts as one ("it was its fifth
 * veto") or calls the negative vote of a permanent member.
 */
final class VetoCounts {
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\b(?:[Ii]t|[Tt]h(?:is|at|e vote)|which|[Tt]he \\w+) (?:was|is|marked|made(?: it)?)\\b[^.;]{0,40}"
              + "\\b(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th|\\d+(?:st|nd|rd|th))"
              + "(?: such| \\p{Lu}\\p{L}+)?(?: veto\\b| time\\b[^.;]{0,60}\\bveto)");
  private static final Pattern PERMANENT =
      Pattern.compile(
          "(?i)\\b(?:negative|no|dissenting) votes? (?:cast )?(?:of|by|from) (?:a|an|one of (?:the|its)|two(?: of (?:the|its))?)"
              + " (?:of the )?permanent|\\bpermanent (?:council )?members? (?:had |has )?(?:voted against|opposed|said no)"
              + "|\\bwhich (?:amounts?|amounted|was tantamount|is tantamount) to a veto");

  /** Sentences from a vote to the words that count it. */
  private static final int REACH = 3;

  private final LinkedArticle article;

  VetoCounts(LinkedArticle article) {
    this.article = article;
  }

  /** The drafts with the votes turned into vetoes, in the same order. */
  List<Draft> apply(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      List<Participant> who =
          d.agents().stream()
              .filter(p -> p.entityKey().filter(VoteReader::isPermanent).isPresent())
              .toList();
      boolean veto = d.is(EventType.VOTE_AGAINST) && !who.isEmpty() && isCalledVeto(d, drafts);
      Optional<Draft> turned =
          veto ? Optional.of(d.asVeto(who, "the text calls it a veto")) : Optional.empty();
      out.add(turned.orElse(d));
    }
    return out;
  }

  private boolean isCalledVeto(Draft vote, List<Draft> drafts) {
    boolean asserted = vote.status() == Status.ACTUAL || vote.status() == Status.CLAIMED;
    int last = Math.min(article.sentences().size() - 1, vote.sentence() + REACH);
    for (int s = Math.max(0, vote.sentence() - 1); asserted && s <= last; s++) {
      String text = article.sentences().get(s).text();
      boolean near = s >= vote.sentence() && s <= vote.sentence() + 1;
      boolean counted = near && COUNTED.matcher(text).find();
      if (counted || PERMANENT.matcher(text).find()) {
        return isLastVoteBefore(s, vote, drafts);
      }
    }
    return false;
  }

  /** Whether no other permanent member's vote against stands between a vote and its count. */
  private static boolean isLastVoteBefore(int sentence, Draft vote, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d.is(EventType.VOTE_AGAINST) && d.sentence() > vote.sentence())
        .noneMatch(d -> d.sentence() <= sentence);
  }
}
