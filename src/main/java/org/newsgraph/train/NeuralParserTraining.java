package org.newsgraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.newsgraph.language.FormIds;
import org.newsgraph.language.NetworkShape;
import org.newsgraph.language.NetworkWeights;
import org.newsgraph.language.NeuralParser;
import org.newsgraph.language.WordForms;
import org.newsgraph.language.WordKnowledge;

/** Makes the parser network of a treebank: vocabularies, samples, weights. */
public final class NeuralParserTraining {
  private static final int AFFIX_ROWS = 8000;

  private final List<String> tags;
  private final List<String> relations;
  private final List<String> words;
  private final WordVectors vectors;
  private final WordKnowledge knowledge;
  private final Map<String, Integer> wordRows;
  private final Map<String, Integer> vectorRows;

  /**
   * @param tags names of the tag classes
   * @param vectors distributional vectors that the network reads beside its own
   */
  public NeuralParserTraining(
      List<TreebankSentence> sentences,
      List<String> tags,
      WordVectors vectors,
      WordKnowledge knowledge) {
    this.knowledge = knowledge;
    this.tags = tags;
    this.vectors = vectors;
    TreeSet<String> labels = new TreeSet<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (TreebankSentence s : sentences) {
      for (TreebankSentence.Word w : s.words()) {
        labels.add(w.relation());
        counts.merge(WordForms.normalize(w.form()), 1, Integer::sum);
      }
    }
    counts.values().removeIf(c -> c < 2);
    relations = List.copyOf(labels);
    words = List.copyOf(counts.keySet());
    wordRows = NeuralParser.rows(words);
    vectorRows = NeuralParser.rows(vectors.words());
  }

  /** Sizes of everything but the vocabularies. */
  public record Sizes(int word, int affix, int tag, int hidden, int arc, int label) {
    static final Sizes USUAL = new Sizes(64, 40, 32, 128, 96, 96);
  }

  /** Weights to start from. */
  public NetworkWeights initial(Sizes z, long seed) {
    NetworkShape shape =
        new NetworkShape(
            words.size() + 1,
            z.word(),
            AFFIX_ROWS,
            z.affix(),
            tags.size(),
            z.tag(),
            vectors.words().size() + 1,
            vectors.size(),
            z.hidden(),
            z.hidden(),
            z.arc(),
            z.label(),
            relations.size());
    NetworkWeights weights = NetworkTrainer.initial(shape, seed);
    System.arraycopy(vectors.values(), 0, weights.vectors, vectors.size(), vectors.values().length);
    return weights;
  }

  /**
   * Trains a network.
   *
   * @param given tag classes of each sentence, as the tagger would give them
   * @param weights where to start; they are changed
   * @param afterEpoch receives the parser as it is after each epoch
   */
  public NeuralParser train(
      List<TreebankSentence> sentences,
      List<int[]> given,
      NetworkWeights weights,
      NetworkTrainer.Settings settings,
      Consumer<NeuralParser> afterEpoch) {
    List<NetworkSample> samples = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      samples.add(sample(sentences.get(i), given.get(i)));
    }
    new NetworkTrainer(weights, settings)
        .train(samples, epoch -> afterEpoch.accept(parser(weights)));
    return parser(weights);
  }

  private NeuralParser parser(NetworkWeights weights) {
    return new NeuralParser(weights, knowledge, tags, relations, words, vectors.words());
  }

  private NetworkSample sample(TreebankSentence s, int[] given) {
    int n = s.size();
    FormIds[] forms = new FormIds[n];
    int[] heads = new int[n];
    int[] labels = new int[n];
    int[] gold = new int[n];
    for (int i = 0; i < n; i++) {
      TreebankSentence.Word w = s.words().get(i);
      forms[i] = new FormIds(w.form(), wordRows, vectorRows, AFFIX_ROWS, knowledge);
      heads[i] = s.head(i);
      labels[i] = relations.indexOf(w.relation());
      gold[i] = tags.indexOf(w.upos() + "|" + w.xpos());
    }
    return new NetworkSample(forms, given, heads, labels, gold);
  }
}
