package org.newsgraph.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.event.frame.WordClasses;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.LinkedArticle;
import org.newsgraph.linking.Mention;

/** One sentence with all that extraction asks of it: tree, entities, word classes. */
final class Reading {
  private static final Set<String> FIRST_PERSON = Set.of("I", "We", "we");

  private final LinkedArticle article;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;
  private final WordClasses classes;
  private final Antecedents antecedents;

  Reading(LinkedArticle article, AnalyzedSentence sentence, WordClasses classes) {
    this.article = article;
    this.sentence = sentence;
    this.clauses = new Clauses(sentence);
    this.classes = classes;
    this.antecedents = new Antecedents(this);
  }

  LinkedArticle article() {
    return article;
  }

  AnalyzedSentence sentence() {
    return sentence;
  }

  Clauses clauses() {
    return clauses;
  }

  Token token(int i) {
    return sentence.token(i);
  }

  boolean inClass(int token, String wordClass) {
    return classes.is(sentence.token(token).lemma().toLowerCase(Locale.ROOT), wordClass);
  }

  boolean isWord(String word, String wordClass) {
    return classes.is(word, wordClass);
  }

  /** By its lemma or as it stands: "flawed", "alarming" are words of their own. */
  boolean isWorded(int token, String wordClass) {
    return inClass(token, wordClass)
        || classes.is(sentence.token(token).text().toLowerCase(Locale.ROOT), wordClass);
  }

  /** Whether the word as it stands is in a class: "suspected", which its lemma is not. */
  boolean formInClass(int token, String wordClass) {
    return classes.is(sentence.token(token).text().toLowerCase(Locale.ROOT), wordClass);
  }

  /** "hundreds of fighters", "tens of thousands of men": what is counted, not the count. */
  int measured(int head) {
    boolean count = inClass(head, "quantity") || sentence.token(head).upos().equals("NUM");
    List<Integer> of = count ? clauses.obliques(head, "of") : List.of();
    return of.isEmpty() || of.get(0) <= head
        ? of.stream().findFirst().orElse(head)
        : measured(of.get(0));
  }

  /** Whether a phrase tells a time: "Monday", "19 March", "2011". */
  boolean isTime(int head) {
    if (inClass(head, "time") && mentionAt(head).isEmpty()) {
      return true;
    }
    if (!sentence.token(head).upos().equals("NUM")) {
      return false;
    }
    return sentence.token(head).text().matches("(1[89]|20)\\d\\d")
        || sentence.children(head).stream().anyMatch(c -> inClass(c.index(), "time"));
  }

  /** "what he termed a breach", "what she called a cynical move": what it is called. */
  OptionalInt calledThere(int what) {
    if (!sentence.token(what).lemma().equals("what")) {
      return OptionalInt.empty();
    }
    for (Token verb : sentence.children(what, "acl")) {
      for (Token c : sentence.children(verb.index())) {
        boolean name = c.index() > verb.index() && c.upos().equals("NOUN");
        if (inClass(verb.index(), "labelling")
            && name
            && (c.is("obj") || c.is("xcomp") || c.is("obl"))) {
          return OptionalInt.of(c.index());
        }
      }
    }
    return OptionalInt.empty();
  }

  /** Head of the description that a pronoun stands for: "The army said it had". */
  OptionalInt describedBy(int token) {
    return sentence.token(token).upos().equals("PRON")
        ? antecedents.of(token)
        : OptionalInt.empty();
  }

  /** Head of the description that a possessive stands for: "The junta denied that its men". */
  OptionalInt ownerBy(int possessive) {
    return antecedents.ofPossessive(possessive);
  }

  List<Mention> mentionsAt(int token) {
    return article.mentionsAt(sentence.index(), token);
  }

  Optional<Mention> mentionAt(int token) {
    return article.mentionAt(sentence.index(), token);
  }

  Optional<Entity> entityAt(int token) {
    return mentionAt(token).map(article::entity);
  }

  /**
   * Whether the token stands for somebody who can act: state, person, organization, armed group.
   */
  boolean isActor(int token) {
    OptionalInt described = describedBy(token);
    if (described.isPresent()) {
      return isActor(described.getAsInt());
    }
    Optional<Entity> e = entityAt(token);
    return e.isPresent()
        ? e.get().type() != EntityType.PLACE
        : inClass(token, "actor")
            || inClass(token, "force")
            || FIRST_PERSON.contains(sentence.token(token).text());
  }

  /** Whether the token is what a role or condition asks for: an entity kind or a word class. */
  boolean satisfies(int head, String restriction) {
    int token = measured(head);
    Optional<EntityType> type = entityAt(token).map(Entity::type);
    return switch (restriction) {
      case "" -> true;
      case "actor" -> isActor(token);
      case "permanent" ->
          entityAt(token).map(Entity::key).filter(VoteReader::isPermanent).isPresent();
      case "state" -> type.filter(t -> t == EntityType.STATE).isPresent();
      case "person" -> type.filter(t -> t == EntityType.PERSON).isPresent() || isNamedBeside(token);
      case "org" ->
          type.filter(t -> t == EntityType.ORGANIZATION || t == EntityType.ARMED_GROUP).isPresent();
      case "place" ->
          type.filter(t -> t == EntityType.PLACE || t == EntityType.STATE).isPresent()
              || inClass(token, "place");
      case "armed" -> type.filter(t -> t == EntityType.ARMED_GROUP).isPresent();
      case "location" -> type.filter(t -> t == EntityType.PLACE).isPresent();
      case "entity" -> type.isPresent();
      case "bad" -> verdict(token).filter(EventType.CONDEMNATION::equals).isPresent();
      case "good" -> verdict(token).filter(EventType.PRAISE::equals).isPresent();
      case "fit" -> verdict(token).filter(EventType.SUPPORT::equals).isPresent();
      case "name" -> mentionAt(token).filter(Mention::isName).isPresent();
      default -> inClass(token, restriction);
    };
  }

  private Optional<EventType> verdict(int token) {
    return new Verdicts(this).of(token, false, true);
  }

  /** "his deputy, Isatou Njie-Saidy,": a title whose holder is named beside it. */
  private boolean isNamedBeside(int token) {
    return inClass(token, "title")
        && sentence.children(token, "appos").stream()
            .flatMap(c -> entityAt(c.index()).stream())
            .anyMatch(e -> e.type() == EntityType.PERSON);
  }
}
