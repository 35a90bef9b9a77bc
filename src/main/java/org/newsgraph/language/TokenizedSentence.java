package org.newsgraph.language;

import java.util.List;
import org.newsgraph.TextSpan;

/**
 * A sentence whose words are known, before its analysis.
 *
 * @param spans places of the tokens in the text
 * @param forms the words
 */
public record TokenizedSentence(List<TextSpan> spans, WordForms forms) {}
