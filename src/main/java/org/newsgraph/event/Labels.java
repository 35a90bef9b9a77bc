package org.newsgraph.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/**
 * What a verb of naming calls its object: "called the raid a crime", "rejected the plan as absurd".
 */
final class Labels {
  private static final Set<String> NO_LABEL = Set.of("soon", "well", "long", "far", "to", "part");
  private static final Set<String> OPENERS = Set.of("\"", "“", "‘", "a", "an");
  private static final Set<String> STOPS = Set.of(";", ",", ".");
  private static final int REACH = 10;
  private static final int PHRASE = 6;
  private static final int LONG_PHRASE = 16;
  private static final int QUOTED = 4;
  private static final Set<String> QUOTES = Set.of("\"", "“", "‘");

  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;
  private final Verdicts verdicts;

  /**
   * One naming.
   *
   * @param objects heads of what is named
   * @param labels heads of what it is called, the surest first
   */
  record Naming(List<Integer> objects, List<Integer> labels) {}

  Labels(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
    this.verdicts = new Verdicts(reading);
  }

  /** What a verb names, and how. */
  Naming of(int verb) {
    Set<Integer> labels = new LinkedHashSet<>(clauses.heads(verb, "xcomp"));
    labels.addAll(clauses.obliques(verb, "as"));
    labels.addAll(behindAs(verb));
    labels.addAll(clauses.heads(verb, "advcl"));
    List<Integer> objects = clauses.logicalObject(verb);
    if (clauses.isPassive(verb)) {
      labels.addAll(clauses.heads(verb, "obj")); // "was branded a travesty"
    }
    if (sentence.token(verb).lemma().equals("see") && !clauses.obliques(verb, "in").isEmpty()) {
      labels.addAll(objects); // "saw in the deal a first step"
      objects = clauses.obliques(verb, "in");
    }
    if (objects.isEmpty() && !clauses.isPassive(verb)) {
      objects = participleBefore(verb, labels);
    }
    if (objects.size() == 1) {
      labels.addAll(objects); // "branded the verdict cowardice", taken for one phrase
      objects = wordBeforeLabel(objects.get(0)).map(List::of).orElse(objects);
    } else if (objects.size() > 1 && clauses.conjuncts(objects.get(0)).size() == 1) {
      labels.addAll(objects.subList(1, objects.size())); // "dubbed the bloc a bad partner"
      objects = objects.subList(0, 1);
    }
    if (objects.stream().allMatch(o -> sentence.token(o).text().matches("it|this|that"))) {
      fronted(verb).ifPresent(labels::add);
    }
    objects.forEach(labels::remove);
    for (int o : objects) {
      labels.addAll(judgingBehind(o));
    }
    return new Naming(objects, List.copyOf(labels));
  }

  /**
   * Words of judgement close behind what is named, or further off between quotation marks: "called
   * the findings of the UN team 'baseless'".
   */
  private List<Integer> judgingBehind(int object) {
    List<Integer> out = new ArrayList<>();
    int opened = sentence.size();
    int end = Math.min(object + LONG_PHRASE, sentence.size());
    for (int i = object + 1; i < end && !sentence.token(i).isVerb(); i++) {
      if (QUOTES.contains(sentence.token(i).text())) {
        opened = i;
      }
      boolean near = i < object + PHRASE || i > opened && i <= opened + QUOTED;
      // "a victim of persecution" is not called persecution
      if (near && verdicts.isJudging(i) && !sentence.token(i - 1).upos().equals("ADP")) {
        out.add(i);
      }
    }
    return out;
  }

  /** "'An outrage,' the minister called it": the quoted words before who names. */
  private Optional<Integer> fronted(int verb) {
    for (Token c : sentence.children(verb)) {
      boolean slot = c.is("nsubj") || c.is("obj") || c.is("ccomp") || c.is("advcl") || c.is("dep");
      int last = sentence.rightEdge(c.index());
      boolean closed =
          last + 1 < verb
              && (sentence.token(last).upos().equals("PUNCT")
                  || sentence.token(last + 1).upos().equals("PUNCT"));
      if (slot && closed) {
        return Optional.of(c.index());
      }
    }
    return Optional.empty();
  }

  /** What stands in the phrase after "as", wherever the parser has hung it. */
  List<Integer> behindAs(int verb) {
    for (int i = verb + 1; i < Math.min(verb + REACH, sentence.size()); i++) {
      Token t = sentence.token(i);
      if (t.isVerb() && !t.xpos().equals("VBN") || STOPS.contains(t.text())) {
        return List.of();
      }
      if (t.text().equalsIgnoreCase("as") && !isAdverbial(i)) {
        return phraseBehind(i);
      }
    }
    return List.of();
  }

  private boolean isAdverbial(int as) {
    return as + 1 < sentence.size() && NO_LABEL.contains(sentence.token(as + 1).lemma());
  }

  private List<Integer> phraseBehind(int as) {
    List<Integer> out = new ArrayList<>();
    for (int i = as + 1; i < Math.min(as + PHRASE, sentence.size()); i++) {
      Token t = sentence.token(i);
      if (STOPS.contains(t.text()) || t.upos().equals("ADP")) {
        break;
      }
      if (t.upos().equals("ADJ")
          || t.upos().equals("NOUN")
          || t.xpos().equals("VBN")
          || t.xpos().equals("VBG")) {
        out.add(i);
      }
    }
    return out;
  }

  /** "pronounced the ruling illegal": a noun taken for a participle before the label. */
  private List<Integer> participleBefore(int verb, Set<Integer> labels) {
    for (int label : labels) {
      int noun = label - 1;
      boolean named =
          noun > verb + 1
              && sentence.token(noun - 1).upos().equals("DET")
              && sentence.token(noun).xpos().matches("VBG|VBN|NN|JJ");
      if (named && sentence.token(noun).is("amod")) {
        return List.of(noun);
      }
    }
    return List.of();
  }

  /** The noun before a label that a quotation mark or an article sets off. */
  private Optional<Integer> wordBeforeLabel(int label) {
    for (Token c : sentence.children(label)) {
      boolean noun = c.is("compound") || c.is("nmod") && c.index() < label;
      for (int i = c.index() + 1; noun && i < label; i++) {
        // "branded the campaign naked aggression": no compound has an adjective inside
        boolean adjective = sentence.token(i).is("amod") && c.is("compound");
        if (OPENERS.contains(sentence.token(i).text()) || adjective) {
          return Optional.of(c.index());
        }
      }
    }
    return Optional.empty();
  }
}
