package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.newsgraph.Home;
import org.newsgraph.article.ArticleInput;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.language.ParsingAnalyzer;
import org.newsgraph.linking.LinkReview;
import org.newsgraph.linking.NameLinker;
import org.newsgraph.linking.catalog.LayeredCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code newsgraph link --review}. */
@Command(
    name = "link",
    description = "Prints the least certain links of articles with their candidates.",
    footer = {
      "%nColumns: score, article, mention, entity, label, other candidates, reason, sentence. Write",
      "what you decide into data/catalog/decisions.tsv.",
      "%nExample:",
      "  newsgraph link --review data/articles --limit 20"
    })
final class LinkCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArticleArguments articles;

  @Option(names = "--review", required = true, description = "List doubtful links.")
  private boolean review;

  @Option(
      names = "--limit",
      defaultValue = "50",
      description = "How many to print (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit takes a number from 1");
    }
    Home home = Home.locate();
    ParsingAnalyzer analyzer = ParsingAnalyzer.load(home.models());
    NameLinker linker = NameLinker.open(home.catalog());
    LinkReview doubts = new LinkReview(LayeredCatalog.open(home.catalog()));
    int[] skipped = {0};
    articles
        .open()
        .forEach(
            input -> {
              if (input instanceof ArticleInput.Raw raw
                  && ArticleReader.read(raw) instanceof ArticleReader.Read read) {
                doubts.add(linker.names(analyzer.analyze(read.article())));
              } else {
                skipped[0]++;
                spec.commandLine().getErr().println("skipped " + input.origin());
              }
            });
    print(doubts);
    return skipped[0] > 0 ? Main.SKIPPED_SOME : Main.DONE;
  }

  private void print(LinkReview doubts) {
    PrintWriter out = spec.commandLine().getOut();
    for (LinkReview.Doubt d : doubts.least(limit)) {
      out.printf(
          java.util.Locale.ROOT,
          "%.2f\t%s\t%s\t%s\t%s\t%s\t%s\t%s%n",
          d.score(),
          d.article(),
          d.mention(),
          d.entity(),
          d.label(),
          String.join("; ", d.candidates()),
          d.why(),
          d.sentence().replace('\n', ' '));
    }
    out.flush();
  }
}
