package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.article.Article;
import org.newsgraph.language.AnalyzedArticle;
import org.newsgraph.language.AnalyzedSentence;

/** An analyzed article with who is meant where. Immutable. */
public final class LinkedArticle {
  private final AnalyzedArticle analyzed;
  private final Map<String, Entity> entities;
  private final List<Mention> mentions;
  private final List<Mention> datelines;
  private final Map<String, String> states;
  private final Map<Long, Integer> byToken = new HashMap<>();

  /**
   * @param analyzed the article with its sentences
   * @param entities every entity that a mention refers to, by key
   * @param mentions the mentions; of nested ones the longer wins at a token
   */
  public LinkedArticle(
      AnalyzedArticle analyzed, Map<String, Entity> entities, List<Mention> mentions) {
    this(analyzed, entities, mentions, List.of(), Map.of());
  }

  private LinkedArticle(
      AnalyzedArticle analyzed,
      Map<String, Entity> entities,
      List<Mention> mentions,
      List<Mention> datelines,
      Map<String, String> states) {
    this.analyzed = analyzed;
    this.datelines = List.copyOf(datelines);
    this.states = Map.copyOf(states);
    this.entities = Map.copyOf(entities);
    this.mentions =
        mentions.stream()
            .sorted(
                Comparator.comparingInt(Mention::sentence)
                    .thenComparingInt(Mention::first)
                    .thenComparing(Comparator.comparingInt(Mention::end).reversed()))
            .toList();
    for (int i = 0; i < this.mentions.size(); i++) {
      Mention m = this.mentions.get(i);
      if (!this.entities.containsKey(m.entityKey())) {
        throw new IllegalArgumentException("mention of an unknown entity " + m.entityKey());
      }
      for (int t = m.first(); t < m.end(); t++) {
        byToken.putIfAbsent(address(m.sentence(), t), i);
      }
    }
  }

  private static long address(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  /** The same article with further mentions of its entities. */
  public LinkedArticle withMentions(Collection<Mention> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Mention> all = new ArrayList<>(mentions);
    all.addAll(more);
    return new LinkedArticle(analyzed, entities, all, datelines, states);
  }

  /** The same article with the places that its datelines name. */
  LinkedArticle withDatelines(List<Entity> places, List<Mention> named) {
    Map<String, Entity> all = new HashMap<>(entities);
    places.forEach(p -> all.putIfAbsent(p.key(), p));
    return new LinkedArticle(analyzed, all, mentions, named, states);
  }

  /**
   * The same article with what the catalog knows of its entities.
   *
   * @param languages what an entity is called in other languages, by key
   * @param states the State that speaks through an entity
   */
  LinkedArticle described(
      Function<String, Translations> languages, Function<Entity, Optional<String>> states) {
    Map<String, Entity> all = new HashMap<>(entities);
    all.replaceAll((key, e) -> e.qid().isEmpty() ? e : e.in(languages.apply(key)));
    Map<String, String> of = new HashMap<>();
    all.forEach((key, e) -> states.apply(e).ifPresent(s -> of.put(key, s)));
    return new LinkedArticle(analyzed, all, mentions, datelines, of);
  }

  /** Key of the State that a body speaks for by its own name, if there is one. */
  public Optional<String> stateOf(String entityKey) {
    return Optional.ofNullable(states.get(entityKey));
  }

  public AnalyzedArticle analyzed() {
    return analyzed;
  }

  public Article article() {
    return analyzed.article();
  }

  public List<AnalyzedSentence> sentences() {
    return analyzed.sentences();
  }

  /** Every entity by its key. */
  public Map<String, Entity> entities() {
    return entities;
  }

  /** All mentions in text order. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** Mentions in datelines, which belong to no sentence; not among {@link #mentions()}. */
  public List<Mention> datelines() {
    return datelines;
  }

  public Entity entity(String key) {
    return entities.get(key);
  }

  public Entity entity(Mention mention) {
    return entities.get(mention.entityKey());
  }

  /** The mention that covers a token. */
  public Optional<Mention> mentionAt(int sentence, int token) {
    return Optional.ofNullable(byToken.get(address(sentence, token))).map(mentions::get);
  }

  /**
   * All mentions with the extent of the one that covers a token: several where a plural ("the two
   * leaders") stands for several entities.
   */
  public List<Mention> mentionsAt(int sentence, int token) {
    Integer at = byToken.get(address(sentence, token));
    if (at == null) {
      return List.of();
    }
    Mention covering = mentions.get(at);
    int end = at;
    while (end < mentions.size() && sameExtent(mentions.get(end), covering)) {
      end++;
    }
    return mentions.subList(at, end);
  }

  private static boolean sameExtent(Mention a, Mention b) {
    return a.sentence() == b.sentence() && a.first() == b.first() && a.end() == b.end();
  }
}
