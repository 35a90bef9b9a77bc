package org.newsgraph.event.time;

import java.util.Optional;
import org.newsgraph.event.PartialDate;
import org.newsgraph.language.AnalyzedSentence;

/** Which time of a sentence dates a predicate of it: by the order of words, then by the tree. */
final class ClauseDates {
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
    }
    if (!Segments.isVerb(s.token(predicate))) {
      Optional<PartialDate> own = new NounDates(dated, surface).own(predicate);
      if (own.isPresent()) {
        return own;
      }
    }
    Optional<PartialDate> byTree = new TreeDates(dated, surface).of(predicate);
    return byTree.isPresent() ? byTree : byOrder(predicate);
  }

  private Optional<PartialDate> byOrder(int predicate) {
    if (Segments.isVerb(s.token(predicate))) {
      return surface.shared(predicate);
    }
    return new NounDates(dated, surface).of(predicate);
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
