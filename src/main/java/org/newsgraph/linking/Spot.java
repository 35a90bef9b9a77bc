package org.newsgraph.linking;

import java.util.List;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.NameSpan;
import org.newsgraph.language.Token;
import org.newsgraph.linking.catalog.CatalogEntry;
import org.newsgraph.linking.catalog.FormKind;
import org.newsgraph.linking.catalog.NameMatch;

/** A name in the text on its way to an entity: candidates first, then the one that is meant. */
final class Spot {
  private static final String RATHER = "; rather than ";
  private static final int LOSERS = 3;

  final AnalyzedSentence sentence;
  final int first;
  final int end;
  final String key;
  final List<NameMatch> candidates;

  /** What the name finder took it for, or what its context shows it to be; null if neither. */
  NameSpan.Kind nameKind;

  private boolean armed;

  private Entity entity;
  private CatalogEntry entry;
  private Mention.Kind kind = Mention.Kind.NAME;
  private double score;
  private String why = "";

  Spot(
      AnalyzedSentence sentence,
      int first,
      int end,
      String key,
      List<NameMatch> candidates,
      NameSpan.Kind nameKind) {
    this.sentence = sentence;
    this.first = first;
    this.end = end;
    this.key = key;
    this.candidates = List.copyOf(candidates);
    this.nameKind = nameKind;
  }

  /** Says that the context shows another kind of thing than the name finder saw. */
  void retype(EntityType type) {
    armed = type == EntityType.ARMED_GROUP;
    nameKind =
        switch (type) {
          case PERSON -> NameSpan.Kind.PERSON;
          case PLACE, STATE -> NameSpan.Kind.LOCATION;
          case ORGANIZATION, ARMED_GROUP -> NameSpan.Kind.ORGANIZATION;
        };
  }

  /** Whether the context shows an armed group. */
  boolean isArmed() {
    return armed;
  }

  /** Says that a catalog entry is meant. */
  void link(CatalogEntry chosen, Mention.Kind how, double certainty, String reason) {
    entry = chosen;
    take(EntityFactory.of(chosen), how, certainty, reason + lost(chosen, reason));
  }

  /** The other entities of the name, for {@code explain}. */
  private String lost(CatalogEntry chosen, String reason) {
    boolean told = reason.contains(RATHER);
    List<String> others =
        candidates.stream()
            .map(NameMatch::entry)
            .filter(e -> e != chosen && !told)
            .map(e -> e.key() + " (" + e.label() + note(e) + ")")
            .distinct()
            .limit(LOSERS)
            .toList();
    return others.isEmpty() ? "" : RATHER + String.join(", ", others);
  }

  private static String note(CatalogEntry e) {
    return e.description().isBlank() ? "" : ", " + e.description();
  }

  /** Says that an entity outside the catalog is meant. */
  void take(Entity meant, Mention.Kind how, double certainty, String reason) {
    entity = meant;
    kind = how;
    score = certainty;
    why = reason;
  }

  void drop() {
    entity = null;
    entry = null;
  }

  boolean resolved() {
    return entity != null;
  }

  Entity entity() {
    return entity;
  }

  /** The catalog entry that is meant, or null. */
  CatalogEntry entry() {
    return entry;
  }

  double score() {
    return score;
  }

  String why() {
    return why;
  }

  Mention.Kind kind() {
    return kind;
  }

  boolean isState() {
    return entity != null && entity.type() == EntityType.STATE;
  }

  boolean isPerson() {
    return entity != null && entity.type() == EntityType.PERSON;
  }

  int length() {
    return end - first;
  }

  String text() {
    return sentence.text(first, end - 1);
  }

  boolean has(FormKind wanted) {
    return candidates.stream().anyMatch(c -> c.form().kind() == wanted);
  }

  boolean covers(int token) {
    return first <= token && token < end;
  }

  /** The token whose governor lies outside. */
  int head() {
    return headOf(sentence, first, end);
  }

  static int headOf(AnalyzedSentence s, int first, int end) {
    for (int i = end - 1; i >= first; i--) {
      Token t = s.token(i);
      if ((t.head() < first || t.head() >= end) && t.isNominal()) {
        return i;
      }
    }
    for (int i = end - 1; i >= first; i--) {
      int h = s.token(i).head();
      if (h < first || h >= end) {
        return i;
      }
    }
    return end - 1;
  }

  Mention mention() {
    return new Mention(
        entity.key(),
        kind,
        sentence.index(),
        first,
        end,
        head(),
        new org.newsgraph.TextSpan(
            sentence.token(first).span().begin(), sentence.token(end - 1).span().end()),
        text(),
        score,
        why);
  }
}
