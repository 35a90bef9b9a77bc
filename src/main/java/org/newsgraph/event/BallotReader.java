package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.TextSpan;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.LinkedArticle;
import org.newsgraph.linking.Mention;

/**
 * Reads who voted how by the order of words: names right before or behind the words of voting.
 * Parsers take "voting against" for a noun and hang its voters anywhere.
 */
final class BallotReader {
  private static final String LONE =
      "(?:the|an?|its|his|her|their) (?:(?:lone|only|sole|single|one|dissenting|negative|opposing) )+";
  private static final Pattern AGAINST =
      Pattern.compile(
          "\\b(?:vot(?:ed|ing) (?:against|[\"“]?no\\b)|cast(?:ing)? "
              + LONE
              + "(?:no|vote|ballot|dissent)\\b(?: vote)?(?: against)?"
              + "|rais(?:ed|ing) (?:its|his|her|their) hands? against)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FOR =
      Pattern.compile(
          "\\b(?:vot(?:ed|ing) (?:in favou?r|for|[\"“]?yes\\b)|cast(?:ing)? "
              + LONE
              + "(?:yes|affirmative)(?: vote)?)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ABSTAIN =
      Pattern.compile("\\babstain(?:ed|ing)\\b", Pattern.CASE_INSENSITIVE);

  /** Those who voted, by the side that they took; their names stand behind. */
  private static final Pattern NAYS =
      Pattern.compile(
          "(?i)\\b(?:the|were|with) (?:\\w+ )?(?:nays|noes|naysayers|dissenters|no votes)\\b");

  private static final Pattern YEAS =
      Pattern.compile("(?i)\\b(?:the|were|with) (?:\\w+ )?(?:yeas|ayes|yes votes)\\b");
  private static final Pattern ABSTAINERS =
      Pattern.compile("(?i)\\b(?:the|were|with) (?:\\w+ )?(?:abstainers|abstentions)\\b");

  /** What may stand between such a word and the first of the names. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:, as (?:usual|expected|ever),?)? ?(?:(?:were|was|included|include|came from|being)|[:—–(])"
              + " ?(?:once (?:more|again) )?(?:the )?");

  /** What may stand between the last voter and the words of voting. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:,[^,;:]{1,40},)? (?:(?:was|were|alone|both|all|had|has|have|also|again|each|then|in) )*"
              + "(?:among (?:the|those) (?:[\\w ]{0,30}(?:that|who|which) (?:had )?)?)?");

  /** What may stand between two voters. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:,|,? and|,? as well as|,? along with|,? alongside|(?: had)? joined(?: by| with)?)"
              + " (?:both )?(?:the )?");

  /** What may stand between the words of voting and a voter behind them. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?: it|(?: (?:on|from|for|of|against|in favou?r of))? (?:the|a|its) (?:\\w+ ){0,2}"
              + "(?:text|draft|resolution|motion|measure|amendment|bill|proposal))?(?: (?:were|was|included|include) |\\s?[:—–]\\s?| \\()(?:the )?");

  /** Words that leave open or to others whether the votes were cast. */
  private static final Pattern UNSURE =
      Pattern.compile(
          "(?i)\\b(?:if|unless|would|whether|could|might|may|will|should|never|sa(?:id|ys?)"
              + "|according|reportedly|claim(?:s|ed)|predict(?:s|ed)|expected|threatened)\\b|n['’]t\\b|\\?");

  private final LinkedArticle article;
  private final TimeResolver times;
  private final Speech speech;

  BallotReader(LinkedArticle article, TimeResolver times, Speech speech) {
    this.article = article;
    this.times = times;
    this.speech = speech;
  }

  /**
   * The votes of a sentence that have not been read yet.
   *
   * @param known what has been read of this sentence
   */
  List<Draft> drafts(AnalyzedSentence s, List<Draft> known) {
    List<Draft> out = new ArrayList<>();
    String text = s.text().toLowerCase(Locale.ROOT);
    boolean ballot =
        text.contains("vot")
            || text.contains("abstention")
            || text.contains("yeas")
            || text.contains("ayes")
            || text.contains("nays")
            || text.contains("noes")
            || text.contains("dissenters")
            || text.contains("cast")
            || text.contains("abstain")
            || text.contains("hands against");
    if (!ballot || UNSURE.matcher(s.text()).find()) {
      return out;
    }
    read(s, AGAINST, EventType.VOTE_AGAINST, known, out);
    read(s, FOR, EventType.VOTE_FOR, known, out);
    read(s, ABSTAIN, EventType.ABSTENTION, known, out);
    readNamed(s, NAYS, EventType.VOTE_AGAINST, known, out);
    readNamed(s, YEAS, EventType.VOTE_FOR, known, out);
    readNamed(s, ABSTAINERS, EventType.ABSTENTION, known, out);
    return out;
  }

  private void read(
      AnalyzedSentence s, Pattern side, EventType type, List<Draft> known, List<Draft> out) {
    Matcher m = side.matcher(s.text());
    while (m.find()) {
      TextSpan trigger = new TextSpan(s.span().begin() + m.start(), s.span().begin() + m.end());
      if (speech.quotationAt(trigger.begin()).isPresent()) {
        continue;
      }
      List<Participant> voters = new ArrayList<>(before(s, trigger.begin()));
      if (voters.isEmpty()) {
        voters.addAll(behind(s, trigger.end(), BEHIND));
      }
      voters.removeIf(v -> known.stream().anyMatch(d -> isBallot(d, type) && votes(d, v)));
      if (!voters.isEmpty()) {
        out.add(draft(s, type, voters, trigger));
      }
    }
  }

  /** "The ayes were Chad and Togo", "There were two abstentions: Chad and Togo". */
  private void readNamed(
      AnalyzedSentence s, Pattern side, EventType type, List<Draft> known, List<Draft> out) {
    Matcher m = side.matcher(s.text());
    while (m.find()) {
      TextSpan trigger = new TextSpan(s.span().begin() + m.start(), s.span().begin() + m.end());
      List<Participant> voters = new ArrayList<>(behind(s, trigger.end(), NAMED));
      voters.removeIf(v -> known.stream().anyMatch(d -> isBallot(d, type) && votes(d, v)));
      if (!voters.isEmpty() && speech.quotationAt(trigger.begin()).isEmpty()) {
        out.add(draft(s, type, voters, trigger));
      }
    }
  }

  private static boolean isBallot(Draft d, EventType type) {
    return d.is(type) || d.is(EventType.VETO) && type == EventType.VOTE_AGAINST;
  }

  private static boolean votes(Draft d, Participant voter) {
    return d.agents().stream().anyMatch(a -> Participants.same(a, voter));
  }

  private Draft draft(AnalyzedSentence s, EventType type, List<Participant> who, TextSpan trigger) {
    Optional<PartialDate> date =
        s.tokens().stream()
            .filter(t -> t.span().overlaps(trigger))
            .findFirst()
            .flatMap(t -> times.dateOf(s, t.index()));
    String words = trigger.of(article.article().text());
    return new Draft(
        Optional.of(type),
        Optional.empty(),
        who,
        List.of(),
        Optional.empty(),
        date,
        Status.ACTUAL,
        Optional.empty(),
        s.index(),
        trigger,
        "vote.names",
        List.of("rule vote.names at \"" + words + "\""));
  }

  /** The names of one enumeration that ends right before an offset, left to right. */
  private List<Participant> before(AnalyzedSentence s, int end) {
    List<Participant> out = new ArrayList<>();
    int to = end;
    Pattern gap = BETWEEN;
    List<Mention> names = names(s);
    for (int k = names.size() - 1; k >= 0; k--) {
      Mention m = names.get(k);
      if (m.span().end() > to) {
        continue;
      }
      String between = article.article().text().substring(m.span().end(), to);
      if (!gap.matcher(between).matches()) {
        break;
      }
      add(out, m);
      to = m.span().begin();
      gap = LINK;
    }
    Collections.reverse(out);
    return out;
  }

  /** The names of one enumeration that begins right behind an offset. */
  private List<Participant> behind(AnalyzedSentence s, int begin, Pattern opening) {
    List<Participant> out = new ArrayList<>();
    int from = begin;
    Pattern gap = opening;
    for (Mention m : names(s)) {
      if (m.span().begin() < from) {
        continue;
      }
      String between = article.article().text().substring(from, m.span().begin());
      if (!gap.matcher(between).matches()) {
        break;
      }
      add(out, m);
      from = m.span().end();
      gap = LINK;
    }
    return out;
  }

  private List<Mention> names(AnalyzedSentence s) {
    return article.mentions().stream()
        .filter(m -> m.sentence() == s.index() && m.isName() && isVoter(article.entity(m)))
        .sorted(Comparator.comparing(Mention::span))
        .toList();
  }

  private static boolean isVoter(Entity e) {
    return e.type() == EntityType.STATE || e.type() == EntityType.PERSON;
  }

  private void add(List<Participant> out, Mention m) {
    Entity e = article.entity(m);
    Participant p = new Participant(e.label(), Optional.of(e.key()), Optional.of(m.span()));
    if (out.stream().noneMatch(o -> Participants.same(o, p))) {
      out.add(p);
    }
  }
}
