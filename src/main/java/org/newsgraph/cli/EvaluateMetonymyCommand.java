package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.newsgraph.Home;
import org.newsgraph.evaluate.MetonymyEvaluation;
import org.newsgraph.language.ParsingAnalyzer;
import org.newsgraph.linking.NameLinker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph evaluate metonymy}: what capitals, seats and buildings stand for. */
@Command(
    name = "metonymy",
    description = "Measures how often a capital or seat is rightly taken for place or government.",
    footer = {
      "%nErrors are listed for the part that may be read (train) only.",
      "%nExample:",
      "  newsgraph evaluate metonymy data/evaluation/metonymy.tsv"
    })
final class EvaluateMetonymyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Annotated mentions.")
  private Path file;

  @Option(names = "--errors", description = "List the errors of the part that may be read.")
  private boolean errors;

  @Override
  public Integer call() {
    Home home = Home.locate();
    MetonymyEvaluation evaluation =
        new MetonymyEvaluation(
            ParsingAnalyzer.load(home.models()), NameLinker.open(home.catalog()));
    PrintWriter out = spec.commandLine().getOut();
    int[] all = new int[2];
    int[] right = new int[2];
    Map<String, int[]> kinds = new TreeMap<>();
    for (MetonymyEvaluation.Item item : MetonymyEvaluation.read(file)) {
      MetonymyEvaluation.Answer answer = evaluation.answer(item);
      int kept = item.split().equals("kept") ? 1 : 0;
      all[kept]++;
      right[kept] += answer.rightItem() ? 1 : 0;
      String kind = (kept == 1 ? "kept " : "train ") + item.answer();
      int[] counts = kinds.computeIfAbsent(kind, k -> new int[3]);
      counts[0]++;
      counts[1] += answer.right() ? 1 : 0;
      counts[2] += answer.rightItem() ? 1 : 0;
      if (errors && kept == 0 && !answer.rightItem()) {
        out.println(
            String.join(
                "\t",
                item.id(),
                item.answer(),
                answer.said(),
                answer.entity(),
                answer.why(),
                item.sentence()));
      }
    }
    kinds.forEach(
        (kind, n) -> out.printf("%s: %d, kind right %d, item right %d%n", kind, n[0], n[1], n[2]));
    for (int i = 0; i < 2; i++) {
      double share = all[i] == 0 ? 0 : right[i] / (double) all[i];
      out.printf(
          Locale.ROOT,
          "%s %d of %d right, %.3f%n",
          i == 0 ? "train" : "kept",
          right[i],
          all[i],
          share);
    }
    out.flush();
    return Main.DONE;
  }
}
