package org.newsgraph.evaluate;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.NeuralParser;
import org.newsgraph.language.ParsingAnalyzer;
import org.newsgraph.language.TokenizedSentence;
import org.newsgraph.language.WordForms;

/** Measures the speed of the language stage, and of OpenNLP in the same run. */
public final class LanguageBenchmark {
  private static final int ROUNDS = 9;

  private final List<String> texts;
  private final List<List<String>> paragraphs;
  private final double seconds;

  /**
   * @param texts what to read, again and again; empty lines between paragraphs
   * @param seconds how long each stage is measured, after as long for warming up
   */
  public LanguageBenchmark(List<String> texts, double seconds) {
    this.texts = texts.stream().filter(t -> !t.isBlank()).toList();
    paragraphs =
        this.texts.stream()
            .map(t -> t.split("\\n\\s*\\n"))
            .map(t -> Arrays.stream(t).filter(p -> !p.isBlank()).toList())
            .toList();
    this.seconds = seconds;
  }

  /** Tokens a second by stage, ratios to OpenNLP, load time and memory, by name. */
  public Map<String, Double> run(Path models) {
    long start = System.nanoTime();
    ParsingAnalyzer analyzer = ParsingAnalyzer.load(models);
    double load = (System.nanoTime() - start) / 1e9;
    List<List<WordForms>> sentences = new ArrayList<>();
    paragraphs.forEach(t -> sentences.add(forms(analyzer, t)));
    List<List<int[]>> tags = new ArrayList<>();
    sentences.forEach(
        t -> tags.add(analyzer.parse(t).stream().map(NeuralParser.Analysis::tags).toList()));
    OpenNlpBaseline baseline = new OpenNlpBaseline();
    int n = texts.size();
    Map<String, ToIntFunction<Integer>> stages = new LinkedHashMap<>();
    stages.put("opennlp", i -> paragraphs.get(i % n).stream().mapToInt(baseline::read).sum());
    stages.put("sentences_tokens", i -> size(forms(analyzer, paragraphs.get(i % n))));
    stages.put("tag_parse", i -> parse(analyzer, sentences.get(i % n)));
    stages.put("names", i -> names(analyzer, sentences.get(i % n), tags.get(i % n)));
    stages.put("language", i -> analyze(analyzer, i));
    // Stages take turns, so that other load on the machine meets all of them alike.
    stages.values().forEach(s -> rate(s, seconds));
    Map<String, List<Double>> rates = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      stages.forEach(
          (name, s) ->
              rates.computeIfAbsent(name, k -> new ArrayList<>()).add(rate(s, seconds / ROUNDS)));
    }
    Map<String, Double> result = new LinkedHashMap<>();
    rates.forEach((name, r) -> result.put("tokens_per_s." + name, median(r)));
    result.put("tokens_per_s.language_2_threads", together(analyzer));
    result.put("ratio_tag_parse", ratio(rates.get("tag_parse"), rates.get("opennlp")));
    result.put("ratio_language", ratio(rates.get("language"), rates.get("opennlp")));
    result.put("load_s", load);
    result.put("peak_heap_mb", peakHeap());
    return result;
  }

  private static List<WordForms> forms(ParsingAnalyzer analyzer, List<String> paragraphs) {
    return paragraphs.stream()
        .flatMap(p -> analyzer.tokenize(p).stream())
        .map(TokenizedSentence::forms)
        .toList();
  }

  private static int size(List<WordForms> sentences) {
    return sentences.stream().mapToInt(WordForms::size).sum();
  }

  private static int parse(ParsingAnalyzer analyzer, List<WordForms> sentences) {
    return analyzer.parse(sentences).stream().mapToInt(t -> t.heads().length).sum();
  }

  private static int names(ParsingAnalyzer analyzer, List<WordForms> sentences, List<int[]> tags) {
    for (int i = 0; i < tags.size(); i++) {
      analyzer.names(sentences.get(i), tags.get(i));
    }
    return size(sentences);
  }

  private int analyze(ParsingAnalyzer analyzer, int i) {
    return analyzer.analyze(texts.get(i % texts.size())).stream()
        .mapToInt(AnalyzedSentence::size)
        .sum();
  }

  private static double rate(ToIntFunction<Integer> stage, double seconds) {
    long start = System.nanoTime();
    long tokens = 0;
    double spent;
    int i = 0;
    do {
      tokens += stage.applyAsInt(i++);
      spent = (System.nanoTime() - start) / 1e9;
    } while (spent < seconds);
    return tokens / spent;
  }

  private double together(ParsingAnalyzer analyzer) {
    return IntStream.range(0, 2)
        .parallel()
        .mapToDouble(t -> rate(i -> analyze(analyzer, i + t), seconds))
        .sum();
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
  }

  /** The middle of the ratios of each round: other load changes from round to round. */
  private static double ratio(List<Double> stage, List<Double> baseline) {
    return median(
        IntStream.range(0, stage.size()).mapToObj(i -> stage.get(i) / baseline.get(i)).toList());
  }

  private static double peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(java.lang.management.MemoryUsage::getUsed)
            .sum()
        / 1048576.0;
  }
}
