package org.newsgraph.event.time;

import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** What a sentence says in passing, beside its main line. */
final class Asides {
  private static final Set<String> PLEDGING =
      Set.of("agree", "pledge", "promise", "undertake", "commit", "demand", "call", "urge");
  private static final Set<String> TEXTS =
      Set.of(
          ("resolution text statement declaration communique communiqué motion letter decree"
                  + " decision memorandum message tweet post appeal petition note ruling order"
                  + " verdict law amendment proposal")
              .split(" "));

  /** Verbs that bring a text into the world. */
  private static final Set<String> ISSUING =
      Set.of(
          ("adopt pass approve endorse issue publish release sign vote back send deliver write post"
                  + " tweet read circulate file support agree clear hand put")
              .split(" "));

  private static final Set<String> SPEAKERS = Set.of("he", "she", "they", "it");
  private final DatedSentence dated;
  private final AnalyzedSentence s;
  private final SurfaceDates surface;

  Asides(DatedSentence dated) {
    this.dated = dated;
    this.s = dated.sentence();
    this.surface = new SurfaceDates(dated);
  }

  /**
   * The verb of the main line with which a judgement is spoken: "thanked those ..., which he called
   * brave", "spoke in Rome, accusing them", "signed a memorandum in which they agreed". -1 if none.
   */
  int saidWith(int predicate) {
    Token t = s.token(predicate);
    if (!Segments.isVerb(t)
        || surface.own(predicate).isPresent()
        || surface.hasVagueTime(predicate)) {
      return -1;
    }
    boolean participle =
        t.xpos().equals("VBG")
            && Clauses.isParticiple(s, predicate)
            && predicate > 0
            && s.token(predicate - 1).upos().matches("PUNCT|ADV");
    boolean relative = t.relation().equals("acl:relcl") && isSimplePast(predicate);
    boolean judged =
        relative
            && PublicActs.contains(t)
            && (hasSpeaker(predicate) || opensWith(predicate, "who"));
    boolean pledged =
        relative && PLEDGING.contains(t.lemma()) && opensWith(predicate, "in", "under", "by");
    boolean outcome = isOutcome(predicate);
    int issued = issuedWith(t);
    if (issued >= 0) {
      return issued;
    }
    if (!outcome && !pledged && !(PublicActs.contains(t) && (participle || judged))) {
      return -1;
    }
    return rulingVerb(t);
  }

  /** "adopted a text that condemned the raid", "issued a statement urging restraint". */
  private int issuedWith(Token t) {
    Token noun = t.head() < 0 ? null : s.token(t.head());
    boolean clause =
        t.is("acl") && (t.xpos().equals("VBG") || isSimplePast(t.index())) && t.index() > t.head();
    if (!clause || !TEXTS.contains(noun.lemma())) {
      return -1;
    }
    boolean subject = s.child(t.index(), "nsubj").map(c -> c.xpos().matches("WDT|WP")).orElse(true);
    int verb = noun.head();
    boolean issued =
        subject
            && verb >= 0
            && ISSUING.contains(s.token(verb).lemma())
            && (isSimplePast(verb) || s.token(verb).xpos().equals("VBN"));
    return issued ? verb : -1;
  }

  /** "signed it, only to ask for talks": at the same time. */
  private boolean isOutcome(int predicate) {
    Token t = s.token(predicate);
    int first = t.is("conj") && t.xpos().equals("VB") ? t.head() : predicate;
    return new Words(s).is(first - 1, "to") && new Words(s).is(first - 2, "only");
  }

  /** The nearest verb above that tells what was done, not what had been done before. */
  private int rulingVerb(Token t) {
    for (int at = t.head(); at >= 0; at = s.token(at).head()) {
      Token up = s.token(at);
      boolean told = up.isVerb() && (isSimplePast(at) || up.xpos().equals("VBG"));
      boolean before = at < t.index() || hasSpeaker(t.index()) && t.is("acl");
      if (before && told && !up.relation().equals("acl:relcl")) {
        return at;
      }
    }
    return -1;
  }

  private boolean isSimplePast(int verb) {
    return Segments.isPast(s, verb)
        && s.children(verb, "aux").stream().noneMatch(c -> c.lemma().matches("have|will|would"));
  }

  private boolean hasSpeaker(int verb) {
    return s.child(verb, "nsubj")
        .filter(c -> SPEAKERS.contains(c.lemma().toLowerCase(java.util.Locale.ROOT)))
        .isPresent();
  }

  /** Whether the relative clause of a verb begins with one of these words. */
  private boolean opensWith(int verb, String... words) {
    Words w = new Words(s);
    int first = s.leftEdge(verb);
    return w.is(first, words);
  }
}
