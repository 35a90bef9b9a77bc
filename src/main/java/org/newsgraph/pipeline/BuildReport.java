package org.newsgraph.pipeline;

/**
 * What a build did.
 *
 * @param articles articles in the graph now
 * @param extracted of these, new or changed
 * @param removed articles that were in the graph and are no more
 * @param skipped inputs that were left out
 * @param quads quads written for the extracted articles
 * @param published whether a new generation was published; not if nothing had changed
 */
public record BuildReport(
    int articles, int extracted, int removed, int skipped, long quads, boolean published) {
  /** Articles taken over from the graph before. */
  public int unchanged() {
    return articles - extracted;
  }
}
