package org.newsgraph.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives votes that name no text or no day those of the vote told in or before their sentence. */
final class VoteTargets {
  private static final Set<EventType> VOTES =
      EnumSet.of(EventType.VOTE_FOR, EventType.VOTE_AGAINST, EventType.ABSTENTION, EventType.VETO);
  private static final Set<EventType> NAMES_TEXT =
      EnumSet.of(
          EventType.VOTE_FOR,
          EventType.VOTE_AGAINST,
          EventType.VETO,
          EventType.ADOPTION,
          EventType.PROPOSAL,
          EventType.REJECTION,
          EventType.SUPPORT);
  private static final Pattern TEXT =
      Pattern.compile("\\b(?:draft|resolution|text|motion|bill|amendment|decision|measure)\\b");
  private static final Pattern SEVERAL =
      Pattern.compile(
          "\\b(?:others|drafts|resolutions|texts|motions|bills|amendments|proposals)\\b");
  private static final int REACH = 3;

  private VoteTargets() {}

  /** The drafts, in the same order, with targets and days filled in. */
  static List<Draft> fill(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      boolean vote = d.type().filter(VOTES::contains).isPresent();
      Draft named = vote && d.targets().isEmpty() ? filled(d, drafts) : d;
      boolean undated = named.date().isEmpty() && named.status() != Status.POSSIBLE;
      boolean ballot = vote || named.is(EventType.ADOPTION);
      out.add(ballot && undated ? dated(named, out) : named);
    }
    return out;
  }

  private static Draft filled(Draft vote, List<Draft> drafts) {
    return nearest(vote, drafts)
        .or(() -> next(vote, drafts))
        .or(() -> only(vote, drafts))
        .map(d -> vote.withTargets(d.targets()))
        .orElse(vote);
  }

  /** The text of the article's votes, where all of them are on one. */
  private static Optional<Draft> only(Draft vote, List<Draft> drafts) {
    List<Draft> named =
        drafts.stream()
            .filter(d -> d.type().filter(NAMES_TEXT::contains).isPresent() && namesText(d))
            .filter(d -> d.targets().stream().anyMatch(t -> TEXT.matcher(t.label()).find()))
            .toList();
    boolean one =
        named.stream().allMatch(d -> EventJoiner.targetsFit(d, named.get(0)))
            && named.stream().anyMatch(d -> d.sentence() < vote.sentence());
    return one ? named.stream().findFirst() : Optional.empty();
  }

  /** What a headline leaves out, "Moscow casts its veto", the text names soon after. */
  private static Optional<Draft> next(Draft vote, List<Draft> drafts) {
    boolean opens = vote.is(EventType.VETO) && vote.sentence() < REACH;
    return drafts.stream()
        .filter(d -> opens && d.sentence() > vote.sentence())
        .filter(d -> d.sentence() - vote.sentence() <= REACH && d.status() != Status.POSSIBLE)
        .filter(d -> d.type().filter(NAMES_TEXT::contains).isPresent() && namesText(d))
        .findFirst();
  }

  /** Who votes how on a text does so in one sitting: the day of the vote that names it. */
  private static Draft dated(Draft vote, List<Draft> before) {
    List<Draft> sameText =
        before.stream()
            .filter(d -> d.date().isPresent() && d.status() != Status.POSSIBLE)
            .filter(d -> !d.is(EventType.PROPOSAL) && EventJoiner.targetsFit(d, vote))
            .toList();
    return nearest(vote, sameText).map(d -> vote.withDate(d.date())).orElse(vote);
  }

  /** Whether it has a target and that is a text, where its class takes other ones too. */
  private static boolean namesText(Draft d) {
    boolean onTexts = d.type().filter(SpeechActs.ON_TEXTS::contains).isPresent();
    return d.targets().stream()
        .filter(t -> !SEVERAL.matcher(t.label()).find())
        .anyMatch(t -> onTexts || TEXT.matcher(t.label()).find());
  }

  /** The last draft not far before a vote that names a text. */
  private static Optional<Draft> nearest(Draft vote, List<Draft> drafts) {
    Draft best = null;
    for (Draft d : drafts) {
      boolean names = d.type().filter(NAMES_TEXT::contains).isPresent() && namesText(d);
      int distance = vote.sentence() - d.sentence();
      boolean near = names && distance >= 0 && distance <= REACH;
      if (near && (best == null || d.sentence() >= best.sentence())) {
        best = d;
      }
    }
    return Optional.ofNullable(best);
  }
}
