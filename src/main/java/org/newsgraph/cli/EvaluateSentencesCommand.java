package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.Home;
import org.newsgraph.evaluate.MarkedSentence;
import org.newsgraph.evaluate.Ratio;
import org.newsgraph.evaluate.SentenceEvaluation;
import org.newsgraph.pipeline.Newsgraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph evaluate sentences}: events against sentences with marked triggers. */
@Command(
    name = "sentences",
    description = "Compares the events read in sentences with those marked there by hand.",
    footer = {
      "%nErrors are listed for the part that may be read (open) only.",
      "%nThe last line is one JSON object with every figure.",
      "%nExample:",
      "  newsgraph evaluate sentences data/evaluation/sentences.tsv"
    })
final class EvaluateSentencesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Marked sentences.")
  private Path file;

  @Option(
      names = "--errors",
      description =
          "Print what is missed (-), read with other participants (~) or read too much (+).")
  private boolean errors;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<MarkedSentence> sentences = MarkedSentence.read(file);
    Newsgraph program = Newsgraph.open(Home.locate());
    StringBuilder json = new StringBuilder();
    for (boolean kept : new boolean[] {false, true}) {
      String part = kept ? "kept" : "open";
      SentenceEvaluation e =
          SentenceEvaluation.of(
              sentences,
              kept,
              program::analyze,
              line -> {
                if (errors && !kept) {
                  out.println(line);
                }
              });
      figures(out, json, part, "type", e.found());
      figures(out, json, part, "participants", e.whole());
    }
    out.println("{" + json.substring(2) + "}");
    out.flush();
    return Main.DONE;
  }

  private static void figures(
      PrintWriter out, StringBuilder json, String part, String what, Ratio r) {
    out.printf(
        Locale.ROOT,
        "%s %-12s P %.3f  R %.3f  F1 %.3f  (%d read, %d marked)%n",
        part,
        what,
        r.precision(),
        r.recall(),
        r.f1(),
        r.predicted(),
        r.gold());
    json.append(
        String.format(
            Locale.ROOT,
            ", \"%s-%s\": {\"p\": %.4f, \"r\": %.4f, \"f1\": %.4f}",
            part,
            what,
            r.precision(),
            r.recall(),
            r.f1()));
  }
}
