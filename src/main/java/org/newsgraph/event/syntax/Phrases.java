package org.newsgraph.event.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Prepositional phrases, coordination and relative pronouns of a dependency tree. */
final class Phrases {
  private static final Set<String> ONLY = Set.of("only", "just", "merely");

  private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");

  private static final int MAX_STEPS = 8;

  private final AnalyzedSentence sentence;

  /** The prepositions of phrases that have been asked for. */
  private final String[] prepositions;

  Phrases(AnalyzedSentence sentence) {
    this.sentence = sentence;
    this.prepositions = new String[sentence.size()];
  }

  /** Whether the clause is opened by this word ("to", "if", "after"). */
  boolean hasMark(int verb, String word) {
    for (Token c : sentence.children(verb)) {
      if ((c.is("mark") || c.is("case")) && c.text().equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  /** The dependents of a verb or noun that stand in a prepositional phrase with this word. */
  List<Integer> obliques(int predicate, String preposition) {
    List<Integer> out = new ArrayList<>(1);
    for (Token c : sentence.children(predicate)) {
      boolean slot = c.is("obl") || c.is("nmod") || c.is("advcl") || c.is("acl") || c.is("xcomp");
      if (slot && preposition.equals(preposition(c.index()))) {
        out.add(antecedent(c.index(), predicate));
      }
    }
    return out;
  }

  /** The preposition of a phrase, lower case, fixed multiword ones joined by "_"; else empty. */
  String preposition(int head) {
    if (prepositions[head] == null) {
      prepositions[head] = joined(head);
    }
    return prepositions[head];
  }

  private String joined(int head) {
    StringBuilder word = new StringBuilder();
    for (Token c : sentence.children(head)) {
      boolean opener = (c.is("case") || c.is("mark")) && c.index() < head;
      if (opener && !c.text().equals("'s") && !c.text().equals("’s")) {
        word.append(word.isEmpty() ? "" : "_").append(c.text().toLowerCase(Locale.ROOT));
        for (Token f : sentence.children(c.index(), "fixed")) {
          word.append('_').append(f.text().toLowerCase(Locale.ROOT));
        }
      }
    }
    return word.toString();
  }

  /** Who does what a noun says: possessor, by-phrase. */
  List<Integer> nominalAgents(int noun) {
    Set<Integer> out = new LinkedHashSet<>(heads(noun, "nmod:poss"));
    out.addAll(obliques(noun, "by"));
    return List.copyOf(out);
  }

  /** Children with a relation, as indexes. */
  List<Integer> heads(int predicate, String relation) {
    List<Integer> out = new ArrayList<>(1);
    for (Token c : sentence.children(predicate)) {
      if (c.is(relation)) {
        out.add(c.index());
      }
    }
    return out;
  }

  /**
   * What a relative pronoun stands for: the noun that its clause modifies; else the token itself.
   */
  int antecedent(int token, int predicate) {
    Token t = sentence.token(token);
    boolean whose = t.text().equalsIgnoreCase("whose");
    if (!RELATIVE.contains(t.text().toLowerCase(Locale.ROOT)) || t.upos().equals("DET") && !whose) {
      return token;
    }
    int at = predicate;
    for (int steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
      Token p = sentence.token(at);
      if (p.relation().startsWith("acl") && p.head() >= 0) {
        return amongThem(nearerName(token, p.head()));
      }
      at = p.head();
    }
    return nounBefore(token);
  }

  /** "Malta was among those who condemned it": Malta did. */
  private int amongThem(int head) {
    Token t = sentence.token(head);
    boolean among =
        sentence.children(head, "case").stream().anyMatch(c -> c.text().equals("among"));
    if (!among || t.xpos().equals("NN") || sentence.child(head, "cop").isEmpty()) {
      return head;
    }
    return sentence.child(head, "nsubj").map(Token::index).orElse(head);
  }

  /** "NATO chief Jens Stoltenberg, who": of one phrase the name at its end, not the first word. */
  private int nearerName(int pronoun, int head) {
    String word = sentence.token(pronoun).text().toLowerCase(Locale.ROOT);
    if (word.equals("which") || word.equals("that")) {
      return head;
    }
    int nearer = nounBefore(pronoun);
    Token n = sentence.token(nearer);
    boolean samePhrase = nearer > head && n.upos().equals("PROPN") && preposition(nearer).isEmpty();
    return samePhrase && !n.is("nmod:poss") ? nearer : head;
  }

  /** The noun right before a relative pronoun that the parser has hung elsewhere. */
  private int nounBefore(int pronoun) {
    int i = pronoun - 1;
    while (i >= 0
        && (sentence.token(i).text().equals(",") || sentence.token(i).upos().equals("ADP"))) {
      i--;
    }
    if (i < 0 || !sentence.token(i).isNominal()) {
      return pronoun;
    }
    Token t = sentence.token(i);
    while (t.head() >= 0
        && t.head() < pronoun
        && (t.is("flat") || t.is("compound") || t.is("appos"))) {
      t = sentence.token(t.head());
    }
    return t.index();
  }

  /** A head and the heads coordinated with it, left to right. */
  List<Integer> conjuncts(int head) {
    List<Integer> out = new ArrayList<>(2);
    collectConjuncts(head, out, 0);
    out.sort(null);
    return out;
  }

  private void collectConjuncts(int head, List<Integer> out, int depth) {
    out.add(head);
    if (depth > MAX_STEPS) {
      return;
    }
    for (Token c : sentence.children(head, "conj")) {
      if (!c.isVerb()
          && !isExcluded(c.index())
          && !out.contains(c.index())
          && sentence.children(c.index(), "nsubj").isEmpty()) {
        collectConjuncts(c.index(), out, depth + 1);
      }
    }
  }

  /** "China, rather than Russia", "London, not Paris": named as the one that it is not. */
  private boolean isExcluded(int conjunct) {
    for (Token c : sentence.children(conjunct)) {
      boolean before = c.index() < conjunct;
      boolean instead = c.text().equals("rather") || c.text().equals("instead");
      boolean not = c.text().equals("not") && c.index() + 1 < sentence.size();
      boolean only = not && ONLY.contains(sentence.token(c.index() + 1).text());
      if (before && (instead || not && !only)) {
        return true;
      }
    }
    return false;
  }
}
