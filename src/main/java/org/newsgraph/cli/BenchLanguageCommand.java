package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsgraph.ErrorCode;
import org.newsgraph.Home;
import org.newsgraph.NewsgraphException;
import org.newsgraph.evaluate.LanguageBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph bench language}: tokens a second of the language stage. */
@Command(
    name = "language",
    description = {
      "Measures tokens a second by stage, time to load and memory of the language stage.",
      "The ratios compare with OpenNLP's sentences, tokens and parts of speech in the same run."
    },
    footer = {"%nExample:", "  newsgraph bench language --json"})
public final class BenchLanguageCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "plain text files to read (default: data/articles)")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "print one JSON object")
  private boolean json;

  @Option(
      names = "--seconds",
      defaultValue = "4",
      description = "how long each stage runs (default: ${DEFAULT-VALUE})")
  private double seconds;

  @Option(names = "--models", description = "folder of the models (default: data/models)")
  private Path models;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Home home = Home.locate();
    List<Path> inputs = files.isEmpty() ? samples(home.root().resolve("data/articles")) : files;
    Map<String, Double> result =
        new LanguageBenchmark(texts(inputs), seconds).run(models != null ? models : home.models());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(json(result));
    } else {
      result.forEach((k, v) -> out.printf(Locale.ROOT, "%-34s %10.2f%n", k, v));
    }
    out.flush();
    return 0;
  }

  private static List<Path> samples(Path folder) {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot list " + folder + "; name text files to read", e);
    }
  }

  private static List<String> texts(List<Path> files) {
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      try {
        texts.add(Files.readString(file));
      } catch (IOException e) {
        throw new NewsgraphException(
            ErrorCode.INPUT_NOT_FOUND, "cannot read " + file + ": " + e.getMessage(), e);
      }
    }
    return texts;
  }

  /** {@code tokens_per_s} is an object by stage, all else numbers. */
  private static String json(Map<String, Double> result) {
    StringBuilder stages = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    result.forEach(
        (k, v) -> {
          boolean stage = k.startsWith("tokens_per_s.");
          StringBuilder to = stage ? stages : rest;
          String name = stage ? k.substring(13) : k;
          to.append(to.isEmpty() && stage ? "" : ", ");
          to.append(String.format(Locale.ROOT, stage ? "\"%s\": %.0f" : "\"%s\": %.3f", name, v));
        });
    return "{\"tokens_per_s\": {" + stages + "}" + rest + "}";
  }
}
