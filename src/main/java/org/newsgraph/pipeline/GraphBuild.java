package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.article.ArticleInput;
import org.newsgraph.article.ArticleInput.Raw;
import org.newsgraph.article.ArticleInputs;
import org.newsgraph.article.ContentHash;
import org.newsgraph.graph.DerivedGraph;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Namespaces;
import org.newsgraph.graph.OntologyGraph;
import org.newsgraph.pipeline.Extraction.Extracted;
import org.newsgraph.pipeline.Extraction.Left;
import org.newsgraph.pipeline.Extraction.Outcome;
import org.newsgraph.store.GraphDirectory;
import org.newsgraph.store.GraphWriter;

/**
 * Makes the graph in a directory the graph of exactly these articles: those that are in it
 * unchanged stay, new and changed ones are extracted, the others go.
 */
public final class GraphBuild {
  private final Stages stages;
  private final GraphWriter writer;
  private final Progress progress;
  private final int files;
  private final Map<String, String> before;
  private final Map<String, String> after = new TreeMap<>();
  private final DerivedGraph derived = new DerivedGraph();
  private final Set<Node> translated = new HashSet<>();
  private int extracted;
  private int skipped;
  private long quads;

  private GraphBuild(
      Stages stages, GraphWriter writer, Progress progress, int files, Map<String, String> before) {
    this.stages = stages;
    this.writer = writer;
    this.progress = progress;
    this.files = files;
    this.before = before;
  }

  /**
   * Builds and publishes.
   *
   * @param stages what reads articles and writes graphs
   * @param inputs the articles
   * @param directory where the graph is
   * @param threads how many articles are worked on at once
   * @param progress is told how it goes
   */
  public static BuildReport run(
      Stages stages,
      ArticleInputs inputs,
      GraphDirectory directory,
      int threads,
      Progress progress) {
    try (GraphWriter writer = directory.openForWriting()) {
      Map<String, String> before =
          Manifest.read(directory.published(Manifest.FILE))
              .filter(m -> m.program().equals(stages.fingerprint()))
              .map(Manifest::articles)
              .orElse(Map.of());
      GraphBuild build = new GraphBuild(stages, writer, progress, inputs.files(), before);
      return build.build(inputs, threads);
    }
  }

  private BuildReport build(ArticleInputs inputs, int threads) {
    try (Extraction extraction = new Extraction(stages, threads, this::take)) {
      inputs.forEach(input -> submit(input, extraction));
      extraction.finish();
    }
    Set<String> removed = new TreeSet<>(before.keySet());
    removed.removeAll(after.keySet());
    boolean publish = extracted > 0 || !removed.isEmpty() || before.isEmpty();
    if (publish) {
      start();
      removed.forEach(id -> writer.remove(Iris.articleGraph(id)));
      writeDerived();
      writer.publish(Map.of(Manifest.FILE, new Manifest(stages.fingerprint(), after).text()));
    }
    return new BuildReport(after.size(), extracted, removed.size(), skipped, quads, publish);
  }

  private void submit(ArticleInput input, Extraction extraction) {
    if (input instanceof Raw raw) {
      String hash = ContentHash.of(raw);
      if (hash.equals(before.get(raw.id()))) {
        after.put(raw.id(), hash);
        progress.advanced(after.size(), files);
        return;
      }
    }
    extraction.submit(input);
  }

  private void take(Outcome outcome) {
    if (outcome instanceof Left left) {
      skipped++;
      progress.skipped(left.skipped());
      return;
    }
    Extracted done = (Extracted) outcome;
    start();
    String id = done.input().id();
    if (before.containsKey(id)) {
      writer.remove(Iris.articleGraph(id));
    }
    List<Quad> stored = withoutKnownLabels(done.quads());
    writer.add(stored);
    if (before.isEmpty()) {
      stored.forEach(derived::add);
    }
    quads += stored.size();
    extracted++;
    after.put(id, ContentHash.of(done.input()));
    progress.advanced(after.size(), files);
  }

  /** Every article brings the labels of its entities in other languages; the first is enough. */
  private List<Quad> withoutKnownLabels(List<Quad> article) {
    Set<Node> now = new HashSet<>();
    List<Quad> out = new ArrayList<>(article.size());
    for (Quad q : article) {
      boolean label = q.getGraph().equals(Iris.LABELS_GRAPH);
      if (!label || !translated.contains(q.getSubject())) {
        out.add(q);
      }
      if (label) {
        now.add(q.getSubject());
      }
    }
    translated.addAll(now);
    return out;
  }

  private void start() {
    if (writer.isStarted()) {
      return;
    }
    if (before.isEmpty()) {
      writer.startEmpty(Namespaces.mapping());
      List<Quad> vocabularies = new ArrayList<>();
      stages.ontology().ifPresent(o -> OntologyGraph.write(o, new QuadList(vocabularies)));
      writer.add(vocabularies);
    } else {
      writer.startFromCurrent();
    }
  }

  /**
   * In a new graph what follows from all articles was gathered on the way, else it is read again.
   */
  private void writeDerived() {
    if (!before.isEmpty()) {
      writer.remove(Iris.DERIVED_GRAPH);
      writer.read(derived::addAll);
      dropUnusedLabels();
    }
    List<Quad> quadsOfAll = new ArrayList<>();
    derived.write(new QuadList(quadsOfAll));
    writer.add(quadsOfAll);
  }

  /** Labels of entities that no article names any more go. */
  private void dropUnusedLabels() {
    List<Quad> kept = new ArrayList<>();
    writer.read(
        d ->
            d.find(Iris.LABELS_GRAPH, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(
                    q -> {
                      if (derived.isNamed(q.getSubject())) {
                        kept.add(q);
                      }
                    }));
    writer.remove(Iris.LABELS_GRAPH);
    writer.add(kept);
  }
}
