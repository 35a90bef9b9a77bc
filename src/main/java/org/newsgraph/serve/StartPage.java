package org.newsgraph.serve;

/** The start page as it stands before its script runs. */
final class StartPage {
  private StartPage() {}

  static String content(Snapshot snapshot) {
    GraphSummary summary = snapshot.summary();
    String period = summary.from().map(f -> f + " to " + summary.to().orElse(f)).orElse("no dates");
    return "<h1>newsgraph</h1><p>%d articles (%s), %d actors and places, %d events, %d stances.</p>"
        .formatted(
            summary.count("NewsArticle"),
            period,
            summary.entities(),
            summary.events(),
            summary.count("Stance"));
  }
}
