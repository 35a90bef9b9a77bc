package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.Home;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleInput;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.evaluate.LinkingBenchmark;
import org.newsgraph.language.ParsingAnalyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code newsgraph bench linking}: what linking costs beside the language stage. */
@Command(
    name = "linking",
    description = {
      "Measures linking beside the language stage, with the curated catalog alone and with an",
      "import of a made-up Wikidata dump beside it, and the import itself."
    },
    footer = {
      "%nDump and index stay in the working folder and are used again.",
      "%nExample:",
      "  newsgraph bench linking data/articles --entities 1000000"
    })
final class BenchLinkingCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArticleArguments articles;

  @Option(
      names = "--entities",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "Entities of the made-up dump (default: ${DEFAULT-VALUE}).")
  private int entities;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How often the articles are linked (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--work",
      paramLabel = "DIR",
      defaultValue = "build/bench-catalog",
      description = "Where dump and index are made (default: ${DEFAULT-VALUE}).")
  private Path work;

  @Override
  public Integer call() {
    if (entities < 1 || rounds < 1) {
      throw new ParameterException(
          spec.commandLine(), "--entities and --rounds take numbers from 1");
    }
    Home home = Home.locate();
    List<Article> read = new ArrayList<>();
    articles
        .open()
        .forEach(
            input -> {
              if (input instanceof ArticleInput.Raw raw
                  && ArticleReader.read(raw) instanceof ArticleReader.Read r) {
                read.add(r.article());
              } else {
                spec.commandLine().getErr().println("skipped " + input.origin());
              }
            });
    PrintWriter out = spec.commandLine().getOut();
    new LinkingBenchmark(read, rounds)
        .run(ParsingAnalyzer.load(home.models()), home.catalog(), work, entities)
        .forEach((what, n) -> out.printf(Locale.ROOT, "%-42s %12.2f%n", what, n));
    out.flush();
    return Main.DONE;
  }
}
