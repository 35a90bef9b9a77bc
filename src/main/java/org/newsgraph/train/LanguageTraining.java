package org.newsgraph.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.newsgraph.language.Gazetteer;
import org.newsgraph.language.Lexicon;
import org.newsgraph.language.LinearModel;
import org.newsgraph.language.ModelFiles;
import org.newsgraph.language.NameFinder;
import org.newsgraph.language.NeuralParser;
import org.newsgraph.language.Tagger;
import org.newsgraph.language.WordClasses;
import org.newsgraph.language.WordClusters;
import org.newsgraph.language.WordForms;
import org.newsgraph.language.WordKnowledge;

/** Makes all models of the language stage from a data folder. */
public final class LanguageTraining {
  private static final int TAGGER_ROUNDS = 8;
  private static final int FIRST_NAME_ROUNDS = 12;
  private static final int NAME_ROUNDS = 6;
  private static final int FREQUENT = 35_000;
  private static final double RATE = 0.003;
  private static final double RESUME_RATE = 0.0022;

  private final Path data;
  private final Path models;
  private final long seed;
  private final int epochs;
  private final boolean resume;

  /**
   * @param data folder with {@code treebank}, {@code ner}, {@code text}, {@code data}, {@code
   *     wordnet}, {@code vectors} and, if there are any, trees of news in {@code parsed}
   * @param models folder to write to; what is not trained is read from there
   * @param epochs times that the network sees the treebank; the learning rate falls to zero by then
   * @param resume whether the network goes on from the one in the folder
   */
  public LanguageTraining(Path data, Path models, long seed, int epochs, boolean resume) {
    this.data = data;
    this.models = models;
    this.seed = seed;
    this.epochs = epochs;
    this.resume = resume;
  }

  /**
   * Trains and writes models.
   *
   * @param only names of models to train, empty for all of the language stage; {@code seats}, asked
   *     for alone, is the linker's table of nouns
   */
  public void run(List<String> only) {
    if (only.contains("seats")) {
      SeatNounTraining.write(SeatNounTraining.of(data), models.resolve("seat-nouns.tsv"));
      return;
    }
    List<TreebankSentence> treebank = new ArrayList<>();
    treebank.addAll(ConlluReader.read(data.resolve("treebank/en_ewt-train.conllu")));
    treebank.addAll(ConlluReader.read(data.resolve("treebank/en_gum-train.conllu")));
    if (wanted(only, "lexicon")) {
      Lexicon lexicon = LexiconData.wordNet(data.resolve("wordnet"));
      Gazetteer gazetteer = NameData.gazetteer(table(), lexicon);
      WordClusters clusters = WordClustering.of(WordVectorTraining.of(data, treebank, seed), seed);
      WordVectors vectors = PretrainedVectors.read(data, Integer.MAX_VALUE, Set.of());
      WordClasses classes = WordClassTraining.of(vectors, seed);
      WordKnowledge made = new WordKnowledge(lexicon, gazetteer, clusters, classes);
      ModelFiles.write(models, "lexicon", made::write);
    }
    if (wanted(only, "lemmas")) {
      ModelFiles.write(
          models, "lemmas", out -> ModelFiles.writeDictionary(LemmaDictionary.of(treebank), out));
    }
    WordKnowledge knowledge = WordKnowledge.load(models);
    if (wanted(only, "sentences")) {
      List<String> news = NewsText.paragraphs(data.resolve("text/current_events.jsonl"));
      // A quarter is enough to learn what is no end; more drowns the treebank's ends.
      List<String> part =
          IntStream.range(0, news.size()).filter(i -> i % 4 == 0).mapToObj(news::get).toList();
      var detector = SentenceTrainer.train(treebank, part, knowledge, seed);
      ModelFiles.write(models, "sentences", detector.model()::write);
    }
    List<String> classes = TaggerTrainer.classes(treebank);
    List<TreebankSentence> all = new ArrayList<>(treebank);
    all.addAll(ParsedNews.read(data));
    List<TreebankSentence> inserted = Insertions.of(all, seed);
    all.addAll(Augmentation.of(treebank, singleNames(), seed));
    all.addAll(inserted);
    System.err.println("sentences: " + all.size() + ", with insertions: " + inserted.size());
    if (wanted(only, "tagger")) {
      Tagger tagger = TaggerTrainer.train(all, classes, knowledge, TAGGER_ROUNDS, seed);
      ModelFiles.write(models, "tagger", tagger.model()::write);
      DevelopmentReport.tags(data, tagger, knowledge);
    }
    if (wanted(only, "network")) {
      network(all, classes, knowledge);
    }
    if (wanted(only, "names")) {
      names(knowledge, treebank);
    }
  }

  private static boolean wanted(List<String> only, String name) {
    return only.isEmpty() || only.contains(name);
  }

  private List<NameData.NamedThing> table() {
    return NameData.table(data.resolve("data/wikidata.tsv"));
  }

  /** States, cities, and surnames of persons, of one word. */
  private List<String> singleNames() {
    TreeSet<String> names = new TreeSet<>();
    for (NameData.NamedThing t : table()) {
      String label = t.names().get(0);
      String last = label.substring(label.lastIndexOf(' ') + 1);
      boolean single = t.kind() == 0 || last.equals(label);
      if (single && t.kind() < Gazetteer.DEMONYM && last.matches("\\p{Lu}\\p{Ll}{2,}")) {
        names.add(last);
      }
    }
    return List.copyOf(names);
  }

  private Tagger tagger() {
    return ModelFiles.read(models, "tagger", in -> new Tagger(LinearModel.read(in)));
  }

  private void network(List<TreebankSentence> all, List<String> classes, WordKnowledge knowledge) {
    List<int[]> tags = TaggerTrainer.jackknife(all, classes, knowledge, 3, 3, seed);
    Tagger tagger = tagger();
    NeuralParser before =
        resume ? ModelFiles.read(models, "network", in -> NeuralParser.read(in, knowledge)) : null;
    WordVectors vectors =
        resume ? WordVectors.of(before) : PretrainedVectors.read(data, FREQUENT, wordsOf(all));
    NeuralParserTraining training = new NeuralParserTraining(all, classes, vectors, knowledge);
    training.train(
        all,
        tags,
        resume ? before.weights() : training.initial(NeuralParserTraining.Sizes.USUAL, seed),
        NetworkTrainer.Settings.usual(epochs, resume ? RESUME_RATE : RATE, seed),
        p -> {
          DevelopmentReport.trees(data, tagger, knowledge, p);
          ModelFiles.write(models, "network", p::write);
        });
  }

  /** Words of which a vector is kept though they are rare: those that the news bring up twice. */
  private static Set<String> wordsOf(List<TreebankSentence> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    for (TreebankSentence s : sentences) {
      s.words().forEach(w -> counts.merge(WordForms.normalize(w.form()), 1, Integer::sum));
    }
    counts.values().removeIf(c -> c < 2);
    return counts.keySet();
  }

  /** Links name only part of the names of a text; a finder trained without them adds the rest. */
  private void names(WordKnowledge knowledge, List<TreebankSentence> treebank) {
    List<NameTrainer.Sample> annotated = new ArrayList<>();
    annotated.addAll(NameData.columns(data.resolve("ner/wikigold.conll")));
    annotated.addAll(NameData.columns(data.resolve("ner/uner_ewt-dev.iob2")));
    List<NameTrainer.Sample> open =
        new ArrayList<>(NameData.linked(data.resolve("text/current_events.jsonl"), table()));
    treebank.forEach(s -> NameData.properNouns(s).ifPresent(open::add));
    NameTrainer trainer = new NameTrainer(tagger(), knowledge, seed);
    NameFinder finder = trainer.train(annotated, open, FIRST_NAME_ROUNDS, NAME_ROUNDS);
    ModelFiles.write(models, "names", finder::write);
  }
}
