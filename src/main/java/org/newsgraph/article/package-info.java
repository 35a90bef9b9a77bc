/**
 * Stage 1 of 7: reads articles. In: files, folders, standard input (plain text, HTML, JSON Lines).
 * Out: {@link org.newsgraph.article.Article}, or a reason why an input was skipped.
 */
package org.newsgraph.article;
