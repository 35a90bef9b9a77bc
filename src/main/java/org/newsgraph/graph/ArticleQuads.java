package org.newsgraph.graph;

import static org.apache.jena.graph.NodeFactory.createLiteralLang;
import static org.apache.jena.graph.NodeFactory.createLiteralString;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.event.ArticleFacts;
import org.newsgraph.event.Claim;
import org.newsgraph.event.Event;
import org.newsgraph.event.Participant;
import org.newsgraph.event.Quotation;
import org.newsgraph.event.Stance;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.Mention;
import org.newsgraph.linking.Translations;

/** The quads of one article, sent as they are made; serves one article once. */
final class ArticleQuads {
  private final ArticleFacts facts;
  private final Article article;
  private final StreamRDF out;
  private final Node graph;
  private final Node articleNode;
  private final Set<Node> described = new HashSet<>();

  ArticleQuads(ArticleFacts facts, StreamRDF out) {
    this.facts = facts;
    this.article = facts.linked().article();
    this.out = out;
    this.graph = Iris.articleGraph(article.id());
    this.articleNode = Iris.article(article.id());
  }

  void article() {
    add(articleNode, RDF.type.asNode(), SchemaDO.NewsArticle.asNode());
    add(articleNode, SchemaDO.identifier.asNode(), createLiteralString(article.id()));
    article.headline().ifPresent(h -> add(articleNode, SchemaDO.headline.asNode(), english(h)));
    article
        .published()
        .ifPresent(d -> add(articleNode, SchemaDO.datePublished.asNode(), Literals.date(d)));
    article.url().ifPresent(u -> add(articleNode, SchemaDO.url.asNode(), createLiteralString(u)));
    article
        .publisher()
        .ifPresent(p -> add(articleNode, SchemaDO.publisher.asNode(), createLiteralString(p)));
    add(articleNode, SchemaDO.articleBody.asNode(), english(article.text()));
    add(graph, Provenance.WAS_ATTRIBUTED_TO, Provenance.PROGRAM);
  }

  /** Entities in the order of their keys, each with how it appears in the article. */
  void entities() {
    Map<String, List<Mention>> byKey = new TreeMap<>();
    List<Mention> all = new ArrayList<>(facts.linked().datelines());
    all.addAll(facts.linked().mentions());
    for (Mention m : all) {
      byKey.computeIfAbsent(m.entityKey(), k -> new ArrayList<>()).add(m);
    }
    byKey.forEach((key, mentions) -> entity(facts.linked().entity(key), mentions));
  }

  private void entity(Entity entity, List<Mention> mentions) {
    describe(entity);
    List<Mention> names = mentions.stream().filter(Mention::isName).toList();
    Node node = Iris.entity(entity.key());
    Set<String> forms = new LinkedHashSet<>();
    names.forEach(m -> forms.add(Literals.oneLine(m.text())));
    forms.remove(entity.label());
    forms.stream().sorted().forEach(f -> add(node, SKOS.altLabel.asNode(), english(f)));
    appearance(entity, names, mentions);
  }

  private void appearance(Entity entity, List<Mention> names, List<Mention> all) {
    Node appearance = Iris.inArticle("appearance", article.id(), entity.key());
    add(appearance, RDF.type.asNode(), Ng.APPEARANCE);
    add(appearance, Ng.IN_ARTICLE, articleNode);
    add(appearance, Ng.ENTITY, Iris.entity(entity.key()));
    add(appearance, Ng.MENTION_COUNT, Literals.integer(names.size()));
    String spans =
        names.stream().map(Mention::span).map(ArticleQuads::span).collect(Collectors.joining(" "));
    if (!spans.isEmpty()) {
      add(appearance, Ng.MENTION_SPANS, createLiteralString(spans));
    }
    if (entity.qid().isPresent()) {
      double weakest = all.stream().mapToDouble(Mention::score).min().orElse(0);
      BigDecimal score = BigDecimal.valueOf(weakest).setScale(2, RoundingMode.HALF_UP);
      add(appearance, Ng.LINK_SCORE, Literals.decimal(score));
    }
    all.stream()
        .map(Mention::why)
        .filter(w -> w != null && !w.isBlank())
        .findFirst()
        .ifPresent(w -> add(appearance, Ng.REASON, createLiteralString(w)));
  }

  private void describe(Entity entity) {
    Node node = Iris.entity(entity.key());
    if (!described.add(node)) {
      return;
    }
    add(node, RDF.type.asNode(), Ng.of(entity.type()));
    String language = entity.translations().language();
    add(node, RDFS.label.asNode(), createLiteralLang(entity.label(), language));
    entity.qid().ifPresent(q -> add(node, OWL.sameAs.asNode(), Iris.wikidata(q)));
    entity
        .description()
        .ifPresent(d -> add(node, SchemaDO.description.asNode(), createLiteralLang(d, language)));
    translate(node, entity.translations());
  }

  /**
   * Labels in other languages stand in a graph of their own: the catalog says them, not the
   * article, and a pattern on an article's graph finds one label an entity.
   */
  private void translate(Node node, Translations languages) {
    languages.labels().forEach((tag, label) -> inLabels(node, RDFS.label.asNode(), label, tag));
    languages
        .descriptions()
        .forEach((tag, text) -> inLabels(node, SchemaDO.description.asNode(), text, tag));
  }

  private void inLabels(Node node, Node property, String text, String tag) {
    out.quad(Quad.create(Iris.LABELS_GRAPH, node, property, createLiteralLang(text, tag)));
  }

  void event(Event event) {
    Node node = Iris.inArticle("event", article.id(), event.key());
    add(node, RDF.type.asNode(), Ng.of(event.type()));
    add(node, Ng.REPORTED_IN, articleNode);
    nodes(event.agents()).forEach(a -> add(node, Ng.AGENT, a));
    nodes(event.targets()).forEach(t -> add(node, Ng.TARGET, t));
    event.place().ifPresent(p -> add(node, Ng.PLACE, participant(p)));
    event.date().ifPresent(d -> add(node, Ng.DATE, Literals.date(d)));
    for (int i = 0; i < event.claims().size(); i++) {
      Node claim = claim(node, event, event.claims().get(i));
      if (i == 0) {
        add(node, Ng.PRINCIPAL_CLAIM, claim);
      }
    }
  }

  private Node claim(Node event, Event of, Claim claim) {
    String hash =
        Iris.hash(
            of.key(),
            claim.sentence(),
            span(claim.trigger()),
            claim.status(),
            claim.source().map(Participant::label).orElse(""),
            claim.frame());
    Node node = Iris.inArticle("claim", article.id(), hash);
    if (!described.add(node)) {
      return node;
    }
    add(node, RDF.type.asNode(), Ng.CLAIM);
    add(node, Ng.EVENT, event);
    add(node, Ng.STATUS, Ng.of(claim.status()));
    claim.source().ifPresent(s -> add(node, Ng.SOURCE, participant(s)));
    evidence(node, claim.sentence(), claim.trigger(), claim.frame(), claim.reasons());
    return node;
  }

  void stance(Stance stance) {
    Node node = Iris.inArticle("stance", article.id(), stance.key());
    add(node, RDF.type.asNode(), Ng.STANCE);
    add(node, Ng.HOLDER, participant(stance.holder()));
    add(node, Ng.ATTITUDE, Ng.of(stance.attitude()));
    add(node, Ng.STANCE_TARGET, participant(stance.target()));
    stance.about().ifPresent(a -> add(node, Ng.ABOUT, english(Literals.oneLine(a))));
    add(node, Ng.REPORTED_IN, articleNode);
    evidence(node, stance.sentence(), stance.trigger(), stance.frame(), stance.reasons());
  }

  void quotation(Quotation quotation) {
    Node node = Iris.inArticle("quotation", article.id(), quotation.key());
    add(node, RDF.type.asNode(), Ng.QUOTATION);
    quotation.speaker().ifPresent(s -> add(node, Ng.SPEAKER, participant(s)));
    add(node, Ng.TEXT, english(quotation.text()));
    add(node, Ng.REPORTED_IN, articleNode);
    add(node, Ng.IN_SENTENCE, sentence(quotation.sentence()));
    add(node, OA.start.asNode(), Literals.integer(quotation.span().begin()));
    add(node, OA.end.asNode(), Literals.integer(quotation.span().end()));
    if (quotation.why() != null && !quotation.why().isBlank()) {
      add(node, Ng.REASON, createLiteralString(quotation.why()));
    }
  }

  private void evidence(
      Node node, int sentence, TextSpan trigger, String frame, List<String> reasons) {
    add(node, Ng.IN_SENTENCE, sentence(sentence));
    add(node, Ng.TRIGGER_SPAN, createLiteralString(span(trigger)));
    add(node, Ng.FRAME, createLiteralString(frame));
    if (!reasons.isEmpty()) {
      add(node, Ng.REASON, createLiteralString(String.join("\n", reasons)));
    }
  }

  private Node sentence(int index) {
    TextSpan span = facts.linked().sentences().get(index).span();
    Node node = Iris.passage(article.id(), span);
    if (described.add(node)) {
      add(node, RDF.type.asNode(), Ng.SENTENCE);
      add(node, Ng.IN_ARTICLE, articleNode);
      add(node, Ng.TEXT, english(Literals.oneLine(span.of(article.text()))));
      add(node, OA.start.asNode(), Literals.integer(span.begin()));
      add(node, OA.end.asNode(), Literals.integer(span.end()));
    }
    return node;
  }

  private Set<Node> nodes(List<Participant> participants) {
    Set<Node> nodes = new LinkedHashSet<>();
    participants.forEach(p -> nodes.add(participant(p)));
    return nodes;
  }

  private Node participant(Participant participant) {
    Optional<Entity> entity = participant.entityKey().map(facts.linked()::entity);
    if (entity.isPresent()) {
      describe(entity.get());
      return Iris.entity(entity.get().key());
    }
    String label = Literals.oneLine(participant.label());
    Node node = Iris.inArticle("description", article.id(), Iris.hash(label));
    if (described.add(node)) {
      add(node, RDF.type.asNode(), Ng.DESCRIPTION);
      add(node, RDFS.label.asNode(), english(label));
    }
    return node;
  }

  private static String span(TextSpan span) {
    return span.begin() + "," + span.end();
  }

  private static Node english(String text) {
    return createLiteralLang(text, "en");
  }

  private void add(Node s, Node p, Node o) {
    out.quad(Quad.create(graph, s, p, o));
  }
}
