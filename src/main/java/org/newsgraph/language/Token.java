package org.newsgraph.language;

import org.newsgraph.TextSpan;

/**
 * A word or punctuation mark with its analysis (Universal Dependencies v2).
 *
 * @param index place in the sentence, from 0
 * @param span where it stands in the article's text
 * @param text its characters
 * @param lemma dictionary form, lower case but for proper nouns
 * @param upos universal part of speech, e.g. {@code VERB}
 * @param xpos Penn Treebank tag, e.g. {@code VBD}
 * @param head index of the governing token, -1 for the root
 * @param relation dependency relation with subtype where kept, e.g. {@code nsubj:pass}
 */
public record Token(
    int index,
    TextSpan span,
    String text,
    String lemma,
    String upos,
    String xpos,
    int head,
    String relation) {

  public boolean isRoot() {
    return head < 0;
  }

  public boolean isVerb() {
    return upos.equals("VERB");
  }

  public boolean isNominal() {
    return upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("PRON");
  }

  /** Whether the relation is this one, with or without a subtype. */
  public boolean is(String wanted) {
    return relation.equals(wanted)
        || (relation.length() > wanted.length()
            && relation.startsWith(wanted)
            && relation.charAt(wanted.length()) == ':');
  }
}
