package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.ErrorCode;
import org.newsgraph.Home;
import org.newsgraph.NewsgraphException;
import org.newsgraph.language.ConlluWriter;
import org.newsgraph.language.ParsingAnalyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph analyze}: prints how the language stage reads a text. */
@Command(
    name = "analyze",
    description = "Prints sentences, tokens, tags, lemmas, trees and names of a text as CoNLL-U.",
    footer = {"", "Example:", "  echo 'Russia vetoed the resolution.' | newsgraph analyze -"})
public final class AnalyzeCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "a plain text file, or - for standard input")
  private String file;

  @Option(names = "--models", description = "folder of the models (default: data/models)")
  private Path models;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Path folder = models != null ? models : Home.locate().models();
    ParsingAnalyzer analyzer = ParsingAnalyzer.load(folder);
    PrintWriter out = spec.commandLine().getOut();
    analyzer.analyze(text()).forEach(s -> out.print(ConlluWriter.write(s)));
    out.flush();
    return 0;
  }

  private String text() {
    try {
      byte[] bytes =
          file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
      return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
