package org.newsgraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.article.Article;
import org.newsgraph.language.AnalyzedArticle;
import org.newsgraph.language.LanguageAnalyzer;
import org.newsgraph.linking.NameLinker;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.CuratedCatalog;
import org.newsgraph.linking.catalog.LayeredCatalog;
import org.newsgraph.linking.catalog.wikidata.CatalogImport;
import org.newsgraph.linking.catalog.wikidata.ImportLanguages;
import org.newsgraph.linking.catalog.wikidata.ImportedCatalog;

/**
 * What linking costs beside the language stage, with the curated catalog alone and with an import
 * of a made-up dump beside it; and what the import itself costs. One thread.
 */
public final class LinkingBenchmark {
  private static final int LOOKUPS = 200_000;
  private static final double MILLIS = 1e6;
  private static final ImportLanguages LANGUAGES =
      ImportLanguages.of("en", List.of("ar", "es", "fr", "ru", "zh"));

  private final List<Article> articles;
  private final int rounds;

  /**
   * @param articles to read and link
   * @param rounds how often they are linked; the first round is not counted
   */
  public LinkingBenchmark(List<Article> articles, int rounds) {
    this.articles = List.copyOf(articles);
    this.rounds = rounds;
  }

  /**
   * Runs it.
   *
   * @param analyzer the language stage
   * @param catalogFolder the curated catalog
   * @param work folder for dump and index; an index that is there already is used again
   * @param entities of the made-up dump
   */
  public Map<String, Double> run(
      LanguageAnalyzer analyzer, Path catalogFolder, Path work, int entities) {
    Map<String, Double> out = new LinkedHashMap<>();
    long start = System.nanoTime();
    CuratedCatalog curated = CuratedCatalog.load(catalogFolder);
    out.put("curated catalog, ms to open", since(start));
    Path index = work.resolve("wikidata-" + entities);
    if (!Files.exists(index)) {
      makeIndex(curated, work.resolve("dump-" + entities + ".json"), index, entities, out);
    }
    start = System.nanoTime();
    ImportedCatalog imported = ImportedCatalog.open(index).orElseThrow();
    imported.find("atlantic republic");
    out.put("import, ms to open", since(start));
    lookups(imported, out);
    link(analyzer, curated, new LayeredCatalog(curated, imported), out);
    return out;
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / MILLIS;
  }

  private static void makeIndex(
      Catalog curated, Path dump, Path index, int entities, Map<String, Double> out) {
    try {
      Files.createDirectories(index.getParent());
      if (!Files.exists(dump)) {
        GeneratedDump.write(dump, entities);
      }
      long start = System.nanoTime();
      CatalogImport.Report r =
          new CatalogImport(dump, index, curated, LANGUAGES, 1, (pass, n, bytes, total) -> {})
              .run();
      double seconds = since(start) / 1000;
      out.put("dump, bytes an entity", Files.size(dump) / (double) r.read());
      out.put("import, entities a second", r.read() / seconds);
      out.put("import, bytes an entity kept", r.bytes() / (double) r.kept());
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_INVALID, "cannot write " + dump + ": " + e.getMessage(), e);
    }
  }

  private static void lookups(ImportedCatalog imported, Map<String, Double> out) {
    List<String> names = new ArrayList<>();
    for (String prefix : List.of("ka", "ro", "mi", "len", "dor", "vas", "gra", "zor")) {
      imported.startingWith(prefix, 500).forEach(m -> names.add(m.entry().label().toLowerCase()));
    }
    for (String kind : List.of("", " unheard of")) {
      long start = System.nanoTime();
      int found = 0;
      for (int i = 0; i < LOOKUPS; i++) {
        found += imported.find(names.get(i % names.size()) + kind).size();
      }
      String what = kind.isEmpty() ? "found" : "not found";
      out.put("look-ups a second, " + what, LOOKUPS / since(start) * 1000);
      if (kind.isEmpty() == (found == 0)) {
        throw new IllegalStateException("look-ups of " + what + " names gave " + found);
      }
    }
    System.gc();
    Runtime r = Runtime.getRuntime();
    out.put("heap in use, MB", (r.totalMemory() - r.freeMemory()) / 1e6);
  }

  private void link(
      LanguageAnalyzer analyzer, Catalog curated, Catalog layered, Map<String, Double> out) {
    NameLinker alone = new NameLinker(curated);
    NameLinker beside = new NameLinker(layered);
    double language = 0;
    double[] linking = new double[2];
    for (int round = 0; round <= rounds; round++) {
      for (Article a : articles) {
        long start = System.nanoTime();
        AnalyzedArticle analyzed = analyzer.analyze(a);
        double read = since(start);
        start = System.nanoTime();
        alone.link(analyzed);
        double first = since(start);
        start = System.nanoTime();
        beside.link(analyzed);
        double second = since(start);
        if (round > 0) {
          language += read;
          linking[0] += first;
          linking[1] += second;
        }
      }
    }
    int n = articles.size() * rounds;
    out.put("language, ms an article", language / n);
    out.put("linking, curated catalog, ms an article", linking[0] / n);
    out.put("linking, with the import, ms an article", linking[1] / n);
    out.put("linking / language, curated catalog", linking[0] / language);
    out.put("linking / language, with the import", linking[1] / language);
    out.put("linking, with the import / curated", linking[1] / linking[0]);
  }
}
