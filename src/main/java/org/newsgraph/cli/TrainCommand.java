package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.train.LanguageTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code newsgraph train}: makes the models of the language stage. */
@Command(
    name = "train",
    description = "Makes the language models from treebanks and annotated names.",
    footer = {"", "Example:", "  newsgraph train --data shared --models data/models"})
public final class TrainCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      required = true,
      description = "folder with treebank/, ner/, text/, data/, wordnet/, vectors/, parsed/")
  private Path data;

  @Option(names = "--models", required = true, description = "folder to write the models to")
  private Path models;

  @Option(
      names = "--only",
      split = ",",
      description =
          "train only these: lexicon, lemmas, sentences, tagger, network, names (default: all), or the"
              + " linker's seats")
  private java.util.List<String> only = java.util.List.of();

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "random seed (default: ${DEFAULT-VALUE})")
  private long seed;

  @Option(
      names = "--epochs",
      defaultValue = "11",
      description = "times that the network sees the treebank (default: ${DEFAULT-VALUE})")
  private int epochs;

  @Option(names = "--resume", description = "go on from the network in the folder")
  private boolean resume;

  @Override
  public Integer call() {
    new LanguageTraining(data, models, seed, epochs, resume).run(only);
    return 0;
  }
}
