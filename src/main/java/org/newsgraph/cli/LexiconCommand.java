package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.train.LexiconReach;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph lexicon}: the reach of the frame lexicon by WordNet. */
@Command(
    name = "lexicon",
    description =
        "Widens the noun classes of the frame lexicon by WordNet (classes_wordnet.tsv), and prints"
            + " verbs near to its frames that it lacks, for a human to judge.",
    footer = {"", "Example:", "  newsgraph lexicon --wordnet wordnet --lexicon data/lexicon"})
public final class LexiconCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--wordnet",
      required = true,
      description = "folder with data.noun, index.noun, data.verb, index.verb of WordNet 3.1")
  private Path wordNet;

  @Option(names = "--lexicon", required = true, description = "folder of the frame lexicon")
  private Path lexicon;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    LexiconReach reach = new LexiconReach(wordNet, lexicon);
    reach.writeClasses().forEach((name, size) -> out.println("class " + name + ": " + size));
    reach
        .verbCandidates()
        .forEach((name, verbs) -> out.println(name + "\t" + String.join(", ", verbs)));
    out.flush();
    return 0;
  }
}
