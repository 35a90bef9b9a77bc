package org.newsgraph.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** An article whose facts are told by hand, so that tests of the server stand on known ground. */
final class SampleArticle {
  private final String id;
  private final LocalDate published;
  private final List<String> sentences;
  private final String text;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<AnalyzedSentence> analyzed = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Stance> stances = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();

  /** The first sentence is the headline. */
  SampleArticle(String id, String published, String... sentences) {
    this.id = id;
    this.published = LocalDate.parse(published);
    this.sentences = List.of(sentences);
    this.text = String.join("\n", sentences);
    int begin = 0;
    for (int i = 0; i < sentences.length; i++) {
      analyzed.add(sentence(i, begin, sentences[i]));
      begin += sentences[i].length() + 1;
    }
  }

  private static AnalyzedSentence sentence(int index, int begin, String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = Pattern.compile("\\w+|\\S").matcher(text);
    while (words.find()) {
      TextSpan span = new TextSpan(begin + words.start(), begin + words.end());
      String word = words.group();
      tokens.add(new Token(tokens.size(), span, word, word, "X", "FW", -1, "root"));
    }
    return new AnalyzedSentence(
        index, index, new TextSpan(begin, begin + text.length()), text, tokens, List.of());
  }

  /** An entity, named by its label and these other forms wherever they stand in the text. */
  SampleArticle translated(String key, Translations languages) {
    entities.computeIfPresent(key, (k, e) -> e.in(languages));
    return this;
  }

  SampleArticle entity(String key, EntityType type, String label, String... forms) {
    Optional<String> qid = key.matches("Q\\d+") ? Optional.of(key) : Optional.empty();
    entities.put(key, new Entity(key, type, label, qid, Optional.empty()));
    List<String> all = new ArrayList<>(List.of(forms));
    all.add(label);
    for (AnalyzedSentence sentence : analyzed) {
      for (String form : all) {
        Matcher m = Pattern.compile("\\b" + Pattern.quote(form) + "\\b").matcher(sentence.text());
        while (m.find()) {
          mention(key, sentence, sentence.span().begin() + m.start(), form);
        }
      }
    }
    return this;
  }

  private void mention(String key, AnalyzedSentence sentence, int begin, String form) {
    TextSpan span = new TextSpan(begin, begin + form.length());
    List<Token> inside = sentence.tokens().stream().filter(t -> span.contains(t.span())).toList();
    int first = inside.get(0).index();
    int end = first + inside.size();
    mentions.add(
        new Mention(
            key, Mention.Kind.NAME, sentence.index(), first, end, end - 1, span, form, 1, "name"));
  }

  SampleArticle event(
      EventType type, int sentence, String trigger, List<String> agents, List<String> targets) {
    return event(type, sentence, trigger, agents, targets, Status.ACTUAL, null, null);
  }

  /** Participants are keys of entities, or words of the text. */
  SampleArticle event(
      EventType type,
      int sentence,
      String trigger,
      List<String> agents,
      List<String> targets,
      Status status,
      String source,
      String date) {
    TextSpan span = find(sentence, trigger);
    Claim claim =
        new Claim(
            sentence,
            status,
            Optional.ofNullable(source).map(this::participant),
            span,
            trigger + ".v",
            List.of("trigger: " + trigger));
    events.add(
        new Event(
            "e" + sentence + "-" + span.begin(),
            type,
            agents.stream().map(this::participant).toList(),
            targets.stream().map(this::participant).toList(),
            Optional.empty(),
            Optional.ofNullable(date).map(PartialDate::new),
            List.of(claim)));
    return this;
  }

  SampleArticle stance(
      int sentence, String trigger, String holder, Attitude attitude, String target) {
    TextSpan span = find(sentence, trigger);
    stances.add(
        new Stance(
            "s" + sentence + "-" + span.begin(),
            participant(holder),
            attitude,
            participant(target),
            Optional.empty(),
            sentence,
            span,
            trigger + ".v",
            List.of("trigger: " + trigger)));
    return this;
  }

  SampleArticle quote(int sentence, String words, String speaker) {
    TextSpan span = find(sentence, words);
    quotations.add(
        new Quotation(
            "q" + span.begin(), words, span, Optional.of(participant(speaker)), sentence, "said"));
    return this;
  }

  private Participant participant(String who) {
    Entity entity = entities.get(who);
    return entity == null
        ? new Participant(who, Optional.empty(), Optional.empty())
        : new Participant(entity.label(), Optional.of(who), Optional.empty());
  }

  private TextSpan find(int sentence, String words) {
    int at = sentences.get(sentence).indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("'" + words + "' is not in sentence " + sentence);
    }
    int begin = analyzed.get(sentence).span().begin() + at;
    return new TextSpan(begin, begin + words.length());
  }

  ArticleFacts facts() {
    List<Block> blocks =
        analyzed.stream()
            .map(
                s ->
                    new Block(
                        s.index() == 0 ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH, s.span()))
            .toList();
    Article article =
        new Article(
            id,
            text,
            blocks,
            Optional.of(sentences.get(0)),
            Optional.of(published),
            Optional.empty(),
            Optional.of("The Sample Courier"));
    LinkedArticle linked =
        new LinkedArticle(new AnalyzedArticle(article, analyzed), entities, mentions);
    return new ArticleFacts(linked, events, stances, quotations);
  }
}
