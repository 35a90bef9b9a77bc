package org.newsgraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;
import org.newsgraph.event.ArticleFacts;
import org.newsgraph.event.Attitude;
import org.newsgraph.event.Claim;
import org.newsgraph.event.Event;
import org.newsgraph.event.EventType;
import org.newsgraph.event.PartialDate;
import org.newsgraph.event.Participant;
import org.newsgraph.event.Quotation;
import org.newsgraph.event.Stance;
import org.newsgraph.event.Status;
import org.newsgraph.language.AnalyzedArticle;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.LinkedArticle;
import org.newsgraph.linking.Mention;
import org.newsgraph.linking.Translations;

/** Makes the facts of an article by hand, without the reading stages. */
public final class FactsBuilder {
  private final String id;
  private final Optional<LocalDate> published;
  private final String text;
  private final List<AnalyzedSentence> sentences = new ArrayList<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Stance> stances = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();

  /** An article of one paragraph a sentence; words are split at blanks. */
  public FactsBuilder(String id, String published, String... lines) {
    this.id = id;
    this.published = Optional.ofNullable(published).map(LocalDate::parse);
    this.text = String.join("\n", lines);
    int begin = 0;
    for (String line : lines) {
      sentences.add(sentence(sentences.size(), begin, line));
      begin += line.length() + 1;
    }
  }

  private static AnalyzedSentence sentence(int index, int begin, String line) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : line.split(" ")) {
      TextSpan span = new TextSpan(begin + at, begin + at + word.length());
      tokens.add(
          new Token(
              tokens.size(), span, word, word, "NOUN", "NN", tokens.isEmpty() ? -1 : 0, "dep"));
      at += word.length() + 1;
    }
    TextSpan span = new TextSpan(begin, begin + line.length());
    return new AnalyzedSentence(index, index, span, line, tokens, List.of());
  }

  public FactsBuilder entity(String key, EntityType type, String label, String... forms) {
    Optional<String> qid = key.startsWith("Q") ? Optional.of(key) : Optional.empty();
    entities.put(key, new Entity(key, type, label, qid, Optional.empty()));
    for (String form : forms.length == 0 ? new String[] {label} : forms) {
      sentences.forEach(s -> mention(key, form, s));
    }
    return this;
  }

  /** Gives an entity a language of its own and names in others. */
  public FactsBuilder translated(String key, Translations languages) {
    entities.computeIfPresent(key, (k, e) -> e.in(languages));
    return this;
  }

  private void mention(String key, String form, AnalyzedSentence s) {
    int at = s.text().indexOf(form);
    if (at < 0) {
      return;
    }
    TextSpan span = new TextSpan(s.span().begin() + at, s.span().begin() + at + form.length());
    List<Token> covered = s.tokens().stream().filter(t -> t.span().overlaps(span)).toList();
    int first = covered.get(0).index();
    int last = covered.get(covered.size() - 1).index();
    mentions.add(
        new Mention(
            key,
            Mention.Kind.NAME,
            s.index(),
            first,
            last + 1,
            first,
            span,
            form,
            0.9,
            "name in the catalog"));
  }

  /** An event; participants are entity keys or descriptions. */
  public FactsBuilder event(
      EventType type, String date, List<String> agents, List<String> targets, Claim... claims) {
    return eventAt(type, date, agents, targets, null, claims);
  }

  /** An event with a place. */
  public FactsBuilder eventAt(
      EventType type,
      String date,
      List<String> agents,
      List<String> targets,
      String place,
      Claim... claims) {
    events.add(
        new Event(
            Iris.hash(type, agents, targets, date == null ? "" : date),
            type,
            agents.stream().map(this::participant).toList(),
            targets.stream().map(this::participant).toList(),
            Optional.ofNullable(place).map(this::participant),
            Optional.ofNullable(date).map(PartialDate::new),
            Arrays.asList(claims)));
    return this;
  }

  /** A claim in a sentence, made by the named words. */
  public Claim claim(int sentence, Status status, String source, String trigger) {
    return new Claim(
        sentence,
        status,
        Optional.ofNullable(source).map(this::participant),
        span(sentence, trigger),
        "frame." + trigger.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
        List.of("status: " + status.id()));
  }

  public FactsBuilder stance(
      String holder, Attitude attitude, String target, String about, int sentence, String trigger) {
    stances.add(
        new Stance(
            Iris.hash(holder, attitude, target),
            participant(holder),
            attitude,
            participant(target),
            Optional.ofNullable(about),
            sentence,
            span(sentence, trigger),
            "frame." + trigger,
            List.of("predicate")));
    return this;
  }

  public FactsBuilder quote(String speaker, int sentence, String words) {
    quotations.add(
        new Quotation(
            Iris.hash(words),
            words,
            span(sentence, words),
            Optional.ofNullable(speaker).map(this::participant),
            sentence,
            "name beside the verb of speech"));
    return this;
  }

  private TextSpan span(int sentence, String words) {
    AnalyzedSentence s = sentences.get(sentence);
    int at = s.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("'" + words + "' is not in: " + s.text());
    }
    int begin = s.span().begin() + at;
    return new TextSpan(begin, begin + words.length());
  }

  private Participant participant(String keyOrWords) {
    Entity entity = entities.get(keyOrWords);
    return entity == null
        ? new Participant(keyOrWords, Optional.empty(), Optional.empty())
        : new Participant(entity.label(), Optional.of(keyOrWords), Optional.empty());
  }

  public ArticleFacts build() {
    List<Block> blocks =
        sentences.stream().map(s -> new Block(Block.Kind.PARAGRAPH, s.span())).toList();
    Article article =
        new Article(
            id, text, blocks, Optional.empty(), published, Optional.empty(), Optional.empty());
    LinkedArticle linked =
        new LinkedArticle(new AnalyzedArticle(article, sentences), entities, mentions);
    return new ArticleFacts(linked, events, stances, quotations);
  }
}
