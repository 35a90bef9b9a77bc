package org.newsgraph.linking.catalog.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.linking.catalog.Catalog;
import org.wikidata.wdtk.datamodel.helpers.Datamodel;
import org.wikidata.wdtk.datamodel.helpers.JsonDeserializer;

/**
 * Imports a Wikidata JSON dump in two passes (classes and offices, then entities) into a folder.
 * The folder is replaced in one step at the end; an interrupted import goes on where it stopped, a
 * failed one leaves the old import in use.
 */
public final class CatalogImport {
  static final long CHECKPOINT = 200_000;

  /** Is told how far the import has come. */
  public interface Progress {
    /**
     * @param pass 1 or 2
     * @param entities lines read in this pass
     * @param bytes bytes of the dump read in this pass
     * @param total bytes of the dump
     */
    void at(int pass, long entities, long bytes, long total);
  }

  /**
   * What an import did.
   *
   * @param read entities of the dump
   * @param kept entities in the catalog
   * @param bytes size of the index
   * @param conflicts differences from the curated catalog, in {@code conflicts.tsv}
   */
  public record Report(long read, long kept, long bytes, long conflicts) {}

  private final Path dump;
  private final Path target;
  private final Path work;
  private final Catalog curated;
  private final ImportLanguages languages;
  private final int minSitelinks;
  private final Progress progress;

  /**
   * @param dump a dump file: .json, .json.gz or .json.bz2
   * @param target folder of the import
   * @param curated the catalog that goes before it
   * @param languages of names, labels and descriptions
   * @param minSitelinks items with fewer, and without an office, are left out
   * @param progress is told how it goes
   */
  public CatalogImport(
      Path dump,
      Path target,
      Catalog curated,
      ImportLanguages languages,
      int minSitelinks,
      Progress progress) {
    this.dump = dump;
    this.target = target;
    this.work = target.resolveSibling(target.getFileName() + ".import");
    this.curated = curated;
    this.languages = languages;
    this.minSitelinks = minSitelinks;
    this.progress = progress;
  }

  /** Runs or resumes the import and publishes it. */
  public Report run() {
    if (!Files.isRegularFile(dump)) {
      throw new NewsgraphException(ErrorCode.INPUT_NOT_FOUND, "there is no dump " + dump);
    }
    try {
      Checkpoint from = Checkpoint.of(dump, options(languages, minSitelinks), work);
      if (from.lines() == 0) {
        delete(work); // what another import left there
      }
      DumpScan scan = new DumpScan();
      try (DumpLines lines = new DumpLines(dump)) {
        long total = Files.size(dump);
        progress.at(1, 0, 0, total);
        long read = scan.read(lines, (n, bytes) -> progress.at(1, n, bytes, total));
        progress.at(1, read, total, total);
      }
      Report report = index(scan, from);
      publish();
      return report;
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_INVALID, "the import into " + work + " failed: " + e.getMessage(), e);
    }
  }

  /** What an import must have in common with the one that it goes on from. */
  static String options(ImportLanguages languages, int minSitelinks) {
    return languages + " " + minSitelinks + " format " + IndexFormat.VERSION;
  }

  private Report index(DumpScan scan, Checkpoint from) throws IOException {
    ItemReader reader = new ItemReader(scan.classes(), scan.posts(), languages, minSitelinks);
    JsonDeserializer json = new JsonDeserializer(Datamodel.SITE_WIKIDATA);
    long read = 0;
    long total = Files.size(dump);
    progress.at(2, 0, 0, total);
    try (IndexWriter out = new IndexWriter(work, curated, from);
        DumpLines lines = new DumpLines(dump)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (++read <= from.lines() || !line.contains("\"type\":\"item\"")) {
          continue;
        }
        try {
          ItemReader.Kept kept = reader.read(json.deserializeItemDocument(line)).orElse(null);
          if (kept != null) {
            out.add(kept.entry(), kept.translations());
          }
        } catch (JsonProcessingException | IllegalArgumentException e) {
          throw lines.bad(
              "no entity in Wikidata's JSON ("
                  + DumpLines.preview(String.valueOf(e.getMessage()))
                  + ")",
              e);
        }
        if (read % CHECKPOINT == 0) {
          out.checkpoint(read);
          progress.at(2, read, lines.bytes(), total);
        }
      }
      out.finish(languages);
      progress.at(2, read, total, total);
      return new Report(read, out.count(), size(), out.conflicts());
    }
  }

  private long size() throws IOException {
    try (Stream<Path> files = Files.list(work)) {
      long n = 0;
      for (Path p : files.toList()) {
        n += Files.size(p);
      }
      return n;
    }
  }

  private void publish() throws IOException {
    Checkpoint.clear(work);
    Path old = target.resolveSibling(target.getFileName() + ".old");
    delete(old);
    if (Files.exists(target)) {
      Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
    delete(old);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> tree = Files.walk(folder)) {
      all = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path p : all) {
      Files.delete(p);
    }
  }
}
