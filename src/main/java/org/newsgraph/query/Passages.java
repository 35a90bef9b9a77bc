package org.newsgraph.query;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.graph.Namespaces;
import org.newsgraph.graph.Ng;

/** The sentence behind a fact, with the words marked that made it, and the rules that decided. */
final class Passages {
  private static final Node START = NodeFactory.createURI(Namespaces.OA + "start");
  private static final Node END = NodeFactory.createURI(Namespaces.OA + "end");

  private final Things things;
  private final Path lexicon;
  private final Consumer<String> out;

  Passages(Things things, Path lexicon, Consumer<String> out) {
    this.things = things;
    this.lexicon = lexicon;
    this.out = out;
  }

  void write(Node fact) {
    Optional<Node> sentence = things.value(fact, Ng.IN_SENTENCE);
    if (sentence.isEmpty()) {
      return;
    }
    int start = number(sentence.get(), START);
    int end = number(sentence.get(), END);
    Node article = things.value(sentence.get(), Ng.IN_ARTICLE).orElseThrow();
    String published = things.text(article, Things.schema("datePublished"));
    out.accept(
        "  in "
            + things.text(article, Things.schema("identifier"))
            + (published.isEmpty() ? "" : ", " + published)
            + ", characters "
            + start
            + " to "
            + end);
    String body = things.text(article, Things.schema("articleBody"));
    out.accept("    " + marked(fact, sentence.get(), body, start, end));
  }

  private String marked(Node fact, Node sentence, String body, int start, int end) {
    int[] span = span(fact);
    if (end > body.length() || span[0] < start || span[1] > end || span[0] >= span[1]) {
      return things.text(sentence, Ng.TEXT);
    }
    String text =
        body.substring(start, span[0])
            + ">>"
            + body.substring(span[0], span[1])
            + "<<"
            + body.substring(span[1], end);
    return text.strip().replaceAll("\\s+", " ");
  }

  private int[] span(Node fact) {
    String trigger = things.text(fact, Ng.TRIGGER_SPAN);
    if (!trigger.isEmpty()) {
      String[] ends = trigger.split(",");
      return new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])};
    }
    boolean quotation = things.value(fact, START).isPresent();
    return quotation ? new int[] {number(fact, START), number(fact, END)} : new int[2];
  }

  private int number(Node thing, Node property) {
    return Integer.parseInt(things.text(thing, property));
  }

  /** Rules and lexicon entry. */
  void reasons(Node fact) {
    things.text(fact, Ng.REASON).lines().forEach(r -> out.accept("  because " + r));
    String frame = things.text(fact, Ng.FRAME);
    if (!frame.isEmpty()) {
      String place =
          LexiconLine.find(lexicon, frame)
              .map(l -> "  " + l.file() + ":" + l.line() + "  " + l.text().replace("\t", " | "))
              .orElse("  (a rule of the program)");
      out.accept("  entry   " + frame + place);
    }
  }
}
