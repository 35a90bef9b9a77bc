package org.newsgraph.event.time;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.PartialDate;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Which time of a sentence dates a predicate of it: by the order of words, then by the tree. */
final class ClauseDates {
  private static final Set<String> HARM =
      Set.of("kill", "wound", "injure", "destroy", "damage", "hit", "leave", "claim", "maim");

  private final DatedSentence dated;
  private final AnalyzedSentence s;
  private final SurfaceDates surface;

  ClauseDates(DatedSentence dated) {
    this.dated = dated;
    this.s = dated.sentence();
    this.surface = new SurfaceDates(dated);
  }

  /** The date of the event told by a token, as far as the sentence itself gives it. */
  Optional<PartialDate> of(int predicate) {
    if (dated.phrases().isEmpty()) {
      return Optional.empty();
    }
    if (Segments.isVerb(s.token(predicate))) {
      Optional<PartialDate> own = surface.own(predicate);
      if (own.isPresent()) {
        return own;
      }
      if (surface.hasVagueTime(predicate)) {
        return Optional.empty();
      }
      Optional<PartialDate> told =
          surface.opened(predicate).or(() -> ofElection(predicate)).or(() -> ofDeed(predicate));
      if (told.isPresent()) {
        return told;
      }
    }
    if (!Segments.isVerb(s.token(predicate))) {
      Optional<PartialDate> own = new NounDates(dated, surface).own(predicate);
      if (own.isPresent()) {
        return own;
      }
    }
    Optional<PartialDate> occasion = ofOccasion(predicate);
    if (occasion.isPresent()) {
      return occasion;
    }
    Optional<PartialDate> byTree = new TreeDates(dated, surface).of(predicate);
    return byTree.isPresent() ? byTree : byOrder(predicate);
  }

  /** "The attack of 4 April killed thirty": what kills tells when. */
  private Optional<PartialDate> ofDeed(int verb) {
    return s.child(verb, "nsubj")
        .filter(c -> HARM.contains(s.token(verb).lemma()) && EventKinds.of(c.lemma()) != null)
        .flatMap(c -> new NounDates(dated, surface).own(c.index()));
  }

  private Optional<PartialDate> byOrder(int predicate) {
    if (Segments.isVerb(s.token(predicate))) {
      return surface.shared(predicate);
    }
    return new NounDates(dated, surface).of(predicate);
  }

  /** "won the election of 2021", "November's vote, which they won". */
  private Optional<PartialDate> ofElection(int verb) {
    Token t = s.token(verb);
    if (!t.lemma().matches("win|lose|contest|rig|steal|sweep")) {
      return Optional.empty();
    }
    int election = s.child(verb, "obj").map(Token::index).orElse(t.is("acl") ? t.head() : -1);
    return election >= 0
            && s.token(election).lemma().matches("election|vote|referendum|poll|ballot")
        ? new NounDates(dated, surface).own(election)
        : Optional.empty();
  }

  /** "The last time that it cast its veto was in 1994". */
  private Optional<PartialDate> ofOccasion(int predicate) {
    boolean opens =
        s.size() > 3
            && s.token(0).text().equals("The")
            && (s.token(1).lemma().equals("time") || s.token(2).lemma().equals("time"));
    for (int k = 0; opens && k < dated.phrases().size(); k++) {
      int i = dated.phrases().get(k).first() - 1;
      i -= i > 0 && s.token(i).upos().equals("ADP") ? 1 : 0;
      if (i > predicate && s.token(i).lemma().equals("be")) {
        return dated.dates().get(k);
      }
    }
    return Optional.empty();
  }

  /** "adopted resolution 1973 (2011)": where nothing else is told, the year of the text. */
  Optional<PartialDate> ofResolution(int predicate) {
    if (!s.token(predicate).lemma().matches("adopt|pass|approve|endorse")) {
      return Optional.empty();
    }
    for (int i = Math.max(0, predicate - 12); i + 4 < s.size() && i < predicate + 8; i++) {
      boolean text = s.token(i).lemma().equalsIgnoreCase("resolution");
      if (text
          && s.token(i + 1).text().matches("\\d+")
          && s.token(i + 2).text().equals("(")
          && s.token(i + 3).text().matches("(19|20)\\d\\d")
          && s.token(i + 4).text().equals(")")) {
        return Optional.of(new PartialDate(s.token(i + 3).text()));
      }
    }
    return Optional.empty();
  }

  /** Whether a time stands with a verb, vague or not. */
  boolean isDated(int verb) {
    return surface.own(verb).isPresent() || surface.hasVagueTime(verb);
  }

  /** Whether a verb tells the main line in the past, without a time of its own. */
  boolean isUndatedMainLine(int predicate) {
    return Segments.isVerb(s.token(predicate))
        && !surface.hasVagueTime(predicate)
        && surface.isMainLine(predicate);
  }
}
