package org.newsgraph.linking.catalog.wikidata;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.Translations;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.CatalogEntry;
import org.newsgraph.linking.catalog.CatalogFile;
import org.newsgraph.linking.catalog.NameForm;
import org.newsgraph.linking.catalog.NameKey;
import org.newsgraph.linking.catalog.Position;

/** Writes entries and the tables that lead to them; notes where the curated catalog differs. */
final class IndexWriter implements AutoCloseable {
  private static final String CONFLICTS = "conflicts.tsv";
  private final Path work;
  private final Catalog curated;
  private final String source;
  private final RandomAccessFile file;
  private final DataOutputStream entries;
  private final Map<String, SortedTableWriter> tables = new TreeMap<>();
  private long offset;
  private long count;
  private long conflicts;

  IndexWriter(Path work, Catalog curated, Checkpoint from) throws IOException {
    Files.createDirectories(work);
    this.work = work;
    this.curated = curated;
    this.source = from.source();
    this.offset = from.entries();
    this.count = from.kept();
    this.conflicts = from.conflicts();
    file = new RandomAccessFile(work.resolve(ImportedCatalog.ENTRIES).toFile(), "rw");
    file.setLength(offset);
    file.seek(offset);
    entries =
        new DataOutputStream(
            new BufferedOutputStream(Channels.newOutputStream(file.getChannel()), 1 << 16));
    if (offset == 0) {
      Files.deleteIfExists(work.resolve(CONFLICTS));
    }
    for (String t :
        new String[] {
          ImportedCatalog.NAMES,
          ImportedCatalog.FIRST_WORDS,
          ImportedCatalog.IDS,
          ImportedCatalog.SURNAMES,
          ImportedCatalog.OFFICES
        }) {
      boolean highest = t.equals(ImportedCatalog.FIRST_WORDS);
      tables.put(t, new SortedTableWriter(work, t, highest, from.runsOf(t)));
    }
  }

  void add(CatalogEntry e, Translations languages) throws IOException {
    byte[] line = CatalogFile.write(e).getBytes(StandardCharsets.UTF_8);
    byte[] others = TranslationsCode.write(languages, e.label());
    entries.writeInt(line.length);
    entries.writeInt(others.length);
    entries.write(line);
    entries.write(others);
    tables.get(ImportedCatalog.IDS).add(e.key(), offset);
    for (NameForm f : e.forms()) {
      String key = NameKey.of(f.text());
      String[] words = key.split(" ");
      tables.get(ImportedCatalog.NAMES).add(key, offset);
      tables.get(ImportedCatalog.FIRST_WORDS).add(words[0], words.length);
      if (e.type() == EntityType.PERSON && !e.positions().isEmpty()) {
        tables.get(ImportedCatalog.SURNAMES).add(words[words.length - 1], offset);
      }
    }
    for (Position p : e.positions()) {
      tables.get(ImportedCatalog.OFFICES).add(p.office() + "@" + p.country(), offset);
    }
    CatalogEntry ours = curated.entry(e.key()).orElse(null);
    if (ours != null) {
      compare(ours, e);
    }
    offset += 2 * Integer.BYTES + line.length + others.length;
    count++;
  }

  private void compare(CatalogEntry ours, CatalogEntry theirs) throws IOException {
    if (ours.type() != theirs.type()) {
      conflict(ours.key(), "type", ours.type().name(), theirs.type().name());
    }
    String label = NameKey.of(theirs.label());
    if (ours.forms().stream().noneMatch(f -> NameKey.of(f.text()).equals(label))) {
      conflict(ours.key(), "label", ours.label(), theirs.label());
    }
    boolean both = ours.country().isPresent() && theirs.country().isPresent();
    if (both && !ours.country().equals(theirs.country())) {
      conflict(ours.key(), "country", ours.country().get(), theirs.country().get());
    }
  }

  private void conflict(String key, String field, String ours, String theirs) throws IOException {
    conflicts++;
    Files.writeString(
        work.resolve(CONFLICTS),
        String.join("\t", key, field, ours, theirs) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  void checkpoint(long lines) throws IOException {
    entries.flush();
    Properties runs = new Properties();
    tables.forEach((t, w) -> runs.setProperty("runs." + t, Integer.toString(w.spill())));
    new Checkpoint(source, lines, offset, count, conflicts, runs).save(work);
  }

  void finish(ImportLanguages languages) throws IOException {
    entries.flush();
    IndexFormat.write(work, languages);
    for (SortedTableWriter w : tables.values()) {
      w.finish();
    }
  }

  long count() {
    return count;
  }

  long conflicts() {
    return conflicts;
  }

  @Override
  public void close() throws IOException {
    entries.flush();
    file.close();
  }
}
