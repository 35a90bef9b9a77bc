package org.newsgraph.evaluate;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.ParsingAnalyzer;
import org.newsgraph.language.TokenizedSentence;

/** Measures the speed of the language stage, and of OpenNLP in the same run. */
public final class LanguageBenchmark {
  private static final int ROUNDS = 5;

  private final List<String> paragraphs;
  private final double seconds;

  /**
   * @param paragraphs the text to read, again and again
   * @param seconds how long each stage is measured, after as long for warming up
   */
  public LanguageBenchmark(List<String> paragraphs, double seconds) {
    this.paragraphs = List.copyOf(paragraphs);
    this.seconds = seconds;
  }

  /** Tokens a second by stage, ratios to OpenNLP, load time and memory, by name. */
  public Map<String, Double> run(Path models) {
    long start = System.nanoTime();
    ParsingAnalyzer analyzer = ParsingAnalyzer.load(models);
    double load = (System.nanoTime() - start) / 1e9;
    List<TokenizedSentence> sentences = new ArrayList<>();
    paragraphs.forEach(p -> sentences.addAll(analyzer.tokenize(p)));
    List<int[]> tags = new ArrayList<>();
    sentences.forEach(s -> tags.add(analyzer.parse(s.forms()).tags()));
    OpenNlpBaseline baseline = new OpenNlpBaseline();
    Map<String, ToIntFunction<Integer>> stages = new LinkedHashMap<>();
    stages.put("opennlp", i -> baseline.read(paragraphs.get(i % paragraphs.size())));
    stages.put("sentences_tokens", i -> tokens(analyzer, i));
    stages.put("tag_parse", i -> parse(analyzer, sentences.get(i % sentences.size())));
    stages.put(
        "names",
        i -> {
          TokenizedSentence s = sentences.get(i % sentences.size());
          analyzer.names(s.forms(), tags.get(i % sentences.size()));
          return s.spans().size();
        });
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
    result.put("ratio_tag_parse", median(rates.get("tag_parse")) / median(rates.get("opennlp")));
    result.put("ratio_language", median(rates.get("language")) / median(rates.get("opennlp")));
    result.put("load_s", load);
    result.put("peak_heap_mb", peakHeap());
    return result;
  }

  private int tokens(ParsingAnalyzer analyzer, int i) {
    int n = 0;
    for (TokenizedSentence s : analyzer.tokenize(paragraphs.get(i % paragraphs.size()))) {
      n += s.spans().size();
    }
    return n;
  }

  private static int parse(ParsingAnalyzer analyzer, TokenizedSentence s) {
    return analyzer.parse(s.forms()).heads().length;
  }

  private int analyze(ParsingAnalyzer analyzer, int i) {
    int n = 0;
    for (AnalyzedSentence s : analyzer.analyze(paragraphs.get(i % paragraphs.size()))) {
      n += s.size();
    }
    return n;
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

  private static double peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(java.lang.management.MemoryUsage::getUsed)
            .sum()
        / 1048576.0;
  }
}
