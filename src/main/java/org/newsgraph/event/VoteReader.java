package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.TextSpan;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.LinkedArticle;
import org.newsgraph.linking.Mention;

/**
 * Reads recorded votes as bodies minute them: "by 11 votes in favour to 2 against (Bolivia, Russian
 * Federation), with 1 abstention (China)", "Abstaining: Brazil, India."
 */
final class VoteReader {
  private static final List<String> NUMBERS =
      List.of(
          "none",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen");
  private static final String NUMBER = "(?:\\d{1,3}|" + String.join("|", NUMBERS) + ")";

  /** Parts of words of which a sentence that counts votes has one. */
  private static final List<String> SIGNS =
      List.of("favo", "against", "abst", "oppos", "dissent", "vot", "absent");

  private static final String SIDE = "in favou?r|against|abstentions?|abstaining|abstained|opposed";
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![–—-])\\b("
              + NUMBER
              + ")\\s+(?:(?:votes?|members?|countries|states|nations|delegations)\\s+)?"
              + "(?:(?:were|voted|came out)\\s+)?("
              + SIDE
              + ")\\b(?:\\s*\\(([^)]*)\\))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LIST =
      Pattern.compile(
          "\\b(In favou?r|Against|Abstaining|Absent):\\s*([^.;]+)", Pattern.CASE_INSENSITIVE);

  /** "adopted with Belarus and Eritrea opposed". */
  private static final Pattern SIDES =
      Pattern.compile(
          "\\bwith (?:only |both )?([^.;:()]{3,90}?) (in favou?r|against|opposed|dissenting|opposing"
              + "|abstaining|voting (?:no|against|yes|for|in favou?r))(?= and |[,.;]|$)",
          Pattern.CASE_INSENSITIVE);

  /** "was not adopted owing to the negative vote of a permanent member (Russian Federation)". */
  private static final Pattern NEGATIVE =
      Pattern.compile(
          "\\b(?:owing to|due to|because of|by) (?:the |a )?(?:negative|opposing|dissenting) votes?"
              + " (?:of|by|from|cast by|on the part of) ([^.;:]{2,90})",
          Pattern.CASE_INSENSITIVE);

  /** What tells how many votes a text needs, not how many it has. */
  private static final Pattern NEEDED =
      Pattern.compile(
          "\\b(?:need(?:s|ed)?|requir(?:es?|ed|ing)|necessary|at least|must|should|would|could"
              + "|short of|may|might)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Map<Character, EventType> TYPES =
      Map.of(
          'i', EventType.VOTE_FOR,
          'y', EventType.VOTE_FOR,
          'f', EventType.VOTE_FOR,
          'a', EventType.VOTE_AGAINST,
          'o', EventType.VOTE_AGAINST,
          'd', EventType.VOTE_AGAINST,
          'n', EventType.VOTE_AGAINST);

  /** Wikidata items of the permanent members of the Security Council. */
  private static final Set<String> PERMANENT = Set.of("Q148", "Q142", "Q159", "Q145", "Q30");

  private static final int MEMBERS = 15;
  private static final int MAJORITY = 9;

  private final LinkedArticle article;
  private final TimeResolver times;

  VoteReader(LinkedArticle article, TimeResolver times) {
    this.article = article;
    this.times = times;
  }

  /** Whether an entity may veto, by its key. */
  static boolean isPermanent(String entityKey) {
    return PERMANENT.contains(entityKey);
  }

  /** The votes that a sentence counts. */
  List<Draft> drafts(AnalyzedSentence s) {
    List<Draft> out = new ArrayList<>();
    String text = s.text().toLowerCase(Locale.ROOT);
    if (SIGNS.stream().noneMatch(text::contains)) {
      return out;
    }
    Matcher m = COUNT.matcher(s.text());
    int inFavour = 0;
    int cast = 0;
    boolean needed = NEEDED.matcher(s.text()).find();
    while (m.find()) {
      if (needed && m.group(3) == null) {
        continue;
      }
      int votes = number(m.group(1));
      inFavour = type(m.group(2)) == EventType.VOTE_FOR ? votes : inFavour;
      cast += votes;
      List<Participant> voters = m.group(3) == null ? List.of() : named(s, m.start(3), m.end(3));
      boolean none = m.group(1).equalsIgnoreCase("none") || m.group(1).equals("0");
      if (voters.isEmpty() && !none && type(m.group(2)) == EventType.VOTE_FOR) {
        voters = List.of(words(s, m.start(1), countedEnd(m)));
      }
      add(out, s, type(m.group(2)), voters, m.start(2), m.end(2));
    }
    if (inFavour >= MAJORITY && cast <= MEMBERS) {
      veto(out).ifPresent(out::add);
    }
    if (!needed) {
      sides(s, out);
    }
    m = LIST.matcher(s.text());
    while (m.find()) {
      if (!m.group(1).equalsIgnoreCase("absent")) {
        add(out, s, type(m.group(1)), named(s, m.start(2), m.end(2)), m.start(1), m.end(1));
      }
    }
    return out;
  }

  /** The voters that a phrase puts on a side, and those whose vote was a veto. */
  private void sides(AnalyzedSentence s, List<Draft> out) {
    Matcher m = SIDES.matcher(s.text());
    while (m.find()) {
      EventType side = type(m.group(2).toLowerCase(Locale.ROOT).replaceFirst("^voting ", ""));
      add(out, s, side, named(s, m.start(1), m.end(1)), m.start(2), m.end(2));
    }
    m = NEGATIVE.matcher(s.text());
    while (m.find()) {
      List<Participant> who =
          named(s, m.start(1), m.end(1)).stream().filter(VoteReader::isPermanent).toList();
      add(out, s, EventType.VETO, who, m.start(), m.end(1));
    }
  }

  private static boolean isPermanent(Participant voter) {
    return voter.entityKey().filter(PERMANENT::contains).isPresent();
  }

  /**
   * A majority of the Security Council that does not carry a text: those against it who may veto
   * have done so (Charter of the United Nations, Article 27, paragraph 3).
   */
  private static Optional<Draft> veto(List<Draft> votes) {
    return votes.stream()
        .filter(d -> d.is(EventType.VOTE_AGAINST))
        .findFirst()
        .flatMap(
            d -> {
              List<Participant> who = d.agents().stream().filter(VoteReader::isPermanent).toList();
              return who.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      d.asVeto(who, "a permanent member against a majority of the Council"));
            });
  }

  /**
   * "eleven members" of "eleven members voted in favour"; "14 votes in favour" is said of votes.
   */
  private static int countedEnd(Matcher m) {
    String between = m.group().substring(m.end(1) - m.start(1), m.start(2) - m.start());
    int voted = between.replaceFirst("(?:were|voted|came out)\\s+$", "").strip().length();
    return between.isBlank() || between.contains("vote") && !between.contains("voted")
        ? m.end(2)
        : m.end(1) + 1 + voted;
  }

  private static int number(String word) {
    int spelt = NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
    return spelt >= 0 ? spelt : Integer.parseInt(word);
  }

  private static EventType type(String side) {
    String word = side.toLowerCase(Locale.ROOT);
    return word.startsWith("abst") ? EventType.ABSTENTION : TYPES.get(word.charAt(0));
  }

  private void add(
      List<Draft> out,
      AnalyzedSentence s,
      EventType type,
      List<Participant> voters,
      int from,
      int to) {
    if (voters.isEmpty()) {
      return;
    }
    TextSpan trigger = new TextSpan(s.span().begin() + from, s.span().begin() + to);
    Optional<PartialDate> date =
        s.tokens().stream()
            .filter(t -> t.span().overlaps(trigger))
            .findFirst()
            .flatMap(t -> times.dateOf(s, t.index()));
    out.add(
        new Draft(
            Optional.of(type),
            Optional.empty(),
            voters,
            List.of(),
            Optional.empty(),
            date,
            Status.ACTUAL,
            Optional.empty(),
            s.index(),
            trigger,
            "vote.count",
            List.of("rule vote.count at \"" + trigger.of(article.article().text()) + "\"")));
  }

  private List<Participant> named(AnalyzedSentence s, int from, int to) {
    TextSpan within = new TextSpan(s.span().begin() + from, s.span().begin() + to);
    List<Participant> out = new ArrayList<>();
    for (Mention m : article.mentions()) {
      Entity e = article.entity(m);
      boolean voter = e.type() == EntityType.STATE || e.type() == EntityType.PERSON;
      if (m.sentence() == s.index() && m.isName() && voter && within.contains(m.span())) {
        Participant p = new Participant(e.label(), Optional.of(e.key()), Optional.of(m.span()));
        if (out.stream().noneMatch(o -> Participants.same(o, p))) {
          out.add(p);
        }
      }
    }
    return out;
  }

  private static Participant words(AnalyzedSentence s, int from, int to) {
    TextSpan span = new TextSpan(s.span().begin() + from, s.span().begin() + to);
    return new Participant(s.text().substring(from, to), Optional.empty(), Optional.of(span));
  }
}
