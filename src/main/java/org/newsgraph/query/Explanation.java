package org.newsgraph.query;

import static org.apache.jena.graph.NodeFactory.createURI;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.graph.Namespaces;
import org.newsgraph.graph.Ng;

/** Tells why a fact is in the graph: from the fact to sentences, rules and lexicon entries. */
public final class Explanation {
  private final Things things;
  private final Passages passages;
  private final Appendable out;

  private Explanation(QuerySource source, Path lexicon, Appendable out) {
    this.things = new Things(source);
    this.passages = new Passages(things, lexicon, this::line);
    this.out = out;
  }

  /**
   * Explains an event, claim, stance, quotation or entity.
   *
   * @param source where the graph is
   * @param name an IRI, in full, with a prefix, or what stands behind the base of all names
   *     ("event/vote/3fb0aef75621")
   * @param lexicon folder of the frame lexicon
   * @param out takes the text
   */
  public static void write(QuerySource source, String name, Path lexicon, Appendable out) {
    new Explanation(source, lexicon, out).explain(source, name);
  }

  private void explain(QuerySource source, String name) {
    Node thing = find(source, name);
    switch (kind(thing)) {
      case "claim" -> event(things.value(thing, Ng.EVENT).orElseThrow());
      case "event" -> event(thing);
      case "stance" -> stance(thing);
      case "quotation" -> quotation(thing);
      case "entity" -> entity(thing);
      default -> unexplained(thing);
    }
  }

  private Node find(QuerySource source, String name) {
    String iri = Iri.expand(name.strip());
    String full = iri.contains("://") ? iri : Namespaces.BASE + iri.replaceFirst("^/", "");
    if (Iri.isAbsolute(full)) {
      Node thing = createURI(full);
      if (things.value(thing, RDF.type.asNode()).isPresent()) {
        return thing;
      }
    }
    if (!iri.contains("/")) {
      return new ActorLookup(source).find(name).get(0);
    }
    throw new NewsgraphException(
        ErrorCode.PARAMETER_INVALID,
        "nothing in "
            + source.name()
            + " is called '"
            + name
            + "'; the queries 'events' and 'timeline' print the IRIs of events");
  }

  private static String kind(Node thing) {
    String path = thing.getURI().replace(Namespaces.BASE, "");
    int slash = path.indexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private void event(Node given) {
    Node lead = things.value(given, Ng.SAME_EVENT).orElse(given);
    Set<Node> reports = new LinkedHashSet<>();
    reports.add(given);
    reports.add(lead);
    reports.addAll(things.having(Ng.SAME_EVENT, lead));
    line(things.type(given) + "  " + given.getURI());
    roles(given);
    if (reports.size() > 1) {
      line("  one event with " + (reports.size() - 1) + " other report(s), joined because of");
      for (Node report : reports) {
        String why = things.text(report, Ng.JOIN_REASON);
        line("    " + Cell.text(report) + (why.isEmpty() ? "  (the first)" : "  " + why));
      }
    }
    for (Node report : reports) {
      Node principal = things.value(report, Ng.PRINCIPAL_CLAIM).orElse(null);
      List<Node> claims = new ArrayList<>(things.having(Ng.EVENT, report));
      if (claims.remove(principal)) {
        claims.add(0, principal);
      }
      claims.forEach(c -> claim(c, c.equals(principal)));
    }
  }

  private void roles(Node event) {
    participants("agent", event, Ng.AGENT);
    participants("target", event, Ng.TARGET);
    participants("place", event, Ng.PLACE);
    String date = things.text(event, Ng.DATE);
    line("  date    " + (date.isEmpty() ? "unknown" : date));
  }

  private void participants(String role, Node thing, Node property) {
    for (Node participant : things.values(thing, property)) {
      line("  " + pad(role) + things.name(participant) + howLinked(thing, participant));
    }
  }

  /** Why the name is taken for that entity, from its appearance in the same article. */
  private String howLinked(Node thing, Node participant) {
    if (!kind(participant).equals("entity")) {
      return "  [no named actor: the words of the text]";
    }
    Node article = things.value(thing, Ng.REPORTED_IN).orElse(thing);
    for (Node appearance : things.having(Ng.ENTITY, participant)) {
      if (things.values(appearance, Ng.IN_ARTICLE).contains(article)) {
        String score = things.text(appearance, Ng.LINK_SCORE);
        return "  ["
            + things.text(appearance, Ng.REASON)
            + (score.isEmpty() ? "" : ", sure to " + score)
            + "]";
      }
    }
    return "";
  }

  private void claim(Node claim, boolean principal) {
    line("");
    line((principal ? "Clearest claim  " : "Claim  ") + claim.getURI());
    passages.write(claim);
    line("  status  " + Cell.text(things.value(claim, Ng.STATUS).orElseThrow()).replace("ng:", ""));
    String source = things.value(claim, Ng.SOURCE).map(things::name).orElse("the article itself");
    line("  source  " + source);
    passages.reasons(claim);
    for (Node other : things.values(claim, Ng.CONTRADICTS)) {
      line("  contradicted by  " + other.getURI());
    }
    for (Node other : things.having(Ng.CONTRADICTS, claim)) {
      line("  contradicts  " + other.getURI());
    }
  }

  private void stance(Node stance) {
    line("Stance  " + stance.getURI());
    participants("holder", stance, Ng.HOLDER);
    line(
        "  takes   "
            + Cell.text(things.value(stance, Ng.ATTITUDE).orElseThrow()).replace("ng:", ""));
    participants("target", stance, Ng.STANCE_TARGET);
    String about = things.text(stance, Ng.ABOUT);
    if (!about.isEmpty()) {
      line("  about   " + about);
    }
    line("");
    passages.write(stance);
    passages.reasons(stance);
  }

  private void quotation(Node quotation) {
    line("Quotation  " + quotation.getURI());
    line("  words   " + things.text(quotation, Ng.TEXT));
    participants("speaker", quotation, Ng.SPEAKER);
    line("");
    passages.write(quotation);
    passages.reasons(quotation);
  }

  private void entity(Node entity) {
    line(things.type(entity) + "  " + entity.getURI());
    line("  label   " + things.text(entity, RDFS.label.asNode()));
    String link = things.value(entity, OWL.sameAs.asNode()).map(Node::getURI).orElse("");
    line("  link    " + (link.isEmpty() ? "none: no entry of the catalog is sure enough" : link));
    List<Node> names = things.values(entity, SKOS.altLabel.asNode());
    if (!names.isEmpty()) {
      line("  also    " + String.join(", ", names.stream().map(Cell::text).toList()));
    }
    for (Node appearance : things.having(Ng.ENTITY, entity)) {
      String article = things.value(appearance, Ng.IN_ARTICLE).map(Cell::text).orElse("");
      line(
          "  in "
              + article
              + ": named "
              + things.text(appearance, Ng.MENTION_COUNT)
              + " times, "
              + things.text(appearance, Ng.REASON));
    }
  }

  private void unexplained(Node thing) {
    throw new NewsgraphException(
        ErrorCode.PARAMETER_INVALID,
        thing.getURI() + " is no event, claim, stance, quotation or entity");
  }

  private static String pad(String role) {
    return role + " ".repeat(Math.max(1, 8 - role.length()));
  }

  private void line(String text) {
    try {
      out.append(text).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
