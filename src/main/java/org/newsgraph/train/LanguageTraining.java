package org.newsgraph.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.Gazetteer;
import org.newsgraph.language.LinearModel;
import org.newsgraph.language.ModelFiles;
import org.newsgraph.language.Tagger;

/** Makes all models of the language stage from a data folder. */
public final class LanguageTraining {
  private static final int TAGGER_ROUNDS = 8;
  private static final int PARSER_ROUNDS = 10;
  private static final int NAME_ROUNDS = 10;

  private LanguageTraining() {}

  /**
   * Trains and writes models.
   *
   * @param data folder with {@code treebank}, {@code ner}, {@code text} and {@code data}
   * @param models folder to write to; what is not trained is read from there
   * @param only names of models to train, empty for all
   */
  public static void run(Path data, Path models, List<String> only, long seed) {
    List<TreebankSentence> treebank = new ArrayList<>();
    treebank.addAll(ConlluReader.read(data.resolve("treebank/en_ewt-train.conllu")));
    treebank.addAll(ConlluReader.read(data.resolve("treebank/en_gum-train.conllu")));
    if (wanted(only, "lemmas")) {
      ModelFiles.write(
          models, "lemmas", out -> ModelFiles.writeDictionary(LemmaDictionary.of(treebank), out));
    }
    List<String> classes = TaggerTrainer.classes(treebank);
    if (wanted(only, "tagger")) {
      Tagger tagger = TaggerTrainer.train(treebank, classes, TAGGER_ROUNDS, seed);
      ModelFiles.write(models, "tagger", tagger.model()::write);
      System.err.println("tagger done");
    }
    if (wanted(only, "parser")) {
      List<int[]> tags = TaggerTrainer.jackknife(treebank, classes, 5, 5, seed);
      LinearModel parser = ParserTrainer.train(treebank, tags, PARSER_ROUNDS, seed);
      ModelFiles.write(models, "parser", parser::write);
    }
    if (wanted(only, "names")) {
      names(data, models, seed);
    }
  }

  private static boolean wanted(List<String> only, String name) {
    return only.isEmpty() || only.contains(name);
  }

  private static void names(Path data, Path models, long seed) {
    Tagger tagger = ModelFiles.read(models, "tagger", in -> new Tagger(LinearModel.read(in)));
    var table = NameData.table(data.resolve("data/wikidata.tsv"));
    List<NameTrainer.Sample> samples = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      samples.addAll(NameData.columns(data.resolve("ner/wikigold.conll")));
      samples.addAll(NameData.columns(data.resolve("ner/uner_ewt-dev.iob2")));
    }
    samples.addAll(NameData.linked(data.resolve("text/current_events.jsonl"), table));
    Gazetteer gazetteer = NameData.gazetteer(table);
    var finder = NameTrainer.train(samples, tagger, gazetteer, NAME_ROUNDS, seed);
    ModelFiles.write(models, "names", finder::write);
  }
}
