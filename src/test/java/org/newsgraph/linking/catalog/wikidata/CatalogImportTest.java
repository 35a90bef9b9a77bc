package org.newsgraph.linking.catalog.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.NewsgraphException;
import org.newsgraph.evaluate.GeneratedDump;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.catalog.CatalogEntry;
import org.newsgraph.linking.catalog.CuratedCatalog;
import org.newsgraph.linking.catalog.FormKind;
import org.newsgraph.linking.catalog.NameForm;
import org.newsgraph.linking.catalog.Office;

class CatalogImportTest {
  private static final ImportLanguages LANGUAGES =
      ImportLanguages.of("en", List.of("ar", "fr", "ru", "zh"));

  @TempDir Path folder;
  private Path target;
  private CuratedCatalog curated;

  @BeforeEach
  void prepare() {
    target = folder.resolve("wikidata");
    curated =
        CuratedCatalog.of(
            List.of(
                new CatalogEntry(
                    "Q159",
                    EntityType.STATE,
                    "Russia",
                    "",
                    9,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new NameForm(FormKind.NAME, "Russia")),
                    List.of())));
  }

  private CatalogImport.Report run(Path dump) {
    return run(dump, LANGUAGES);
  }

  private CatalogImport.Report run(Path dump, ImportLanguages languages) {
    return new CatalogImport(dump, target, curated, languages, 1, (pass, n, bytes, total) -> {})
        .run();
  }

  private Path dump(String name, int items) throws IOException {
    Path file = folder.resolve(name);
    GeneratedDump.write(file, items);
    return file;
  }

  @Test
  void whatADumpHoldsIsFoundByNameItemAndOffice() throws IOException {
    CatalogImport.Report report = run(dump("dump.json", 500));
    ImportedCatalog catalog = ImportedCatalog.open(target).orElseThrow();
    assertThat(report.kept()).isEqualTo(503);
    assertThat(catalog.find("atlantic republic"))
        .extracting(m -> m.entry().key())
        .containsExactly("Q900000");
    assertThat(catalog.find("atlantean").get(0).form().kind()).isEqualTo(FormKind.DEMONYM);
    CatalogEntry minister = catalog.entry("Q900002").orElseThrow();
    assertThat(minister.positions().get(0)).hasToString("FOREIGN_MINISTER@Q900000:2015-2019");
    assertThat(minister.memberOf()).as("P463").containsExactly("Q7184");
    assertThat(catalog.holders(Office.FOREIGN_MINISTER, "Q900000")).contains(minister);
    assertThat(catalog.bySurname("velan")).contains(minister);
    assertThat(catalog.longest("atlantic")).isEqualTo(2);
    assertThat(catalog.find("blue stone")).as("a painting is of no wanted class").isEmpty();
  }

  @Test
  void aDumpGivesTheSameBytesPlainAndCompressed() throws IOException {
    run(dump("dump.json", 300));
    byte[] plain = Files.readAllBytes(target.resolve("names.rec"));
    run(dump("dump.json.gz", 300));
    assertThat(Files.readAllBytes(target.resolve("names.rec"))).isEqualTo(plain);
    run(dump("dump.json.bz2", 300));
    assertThat(Files.readAllBytes(target.resolve("names.rec"))).isEqualTo(plain);
  }

  @Test
  void differencesFromTheCuratedCatalogAreReported() throws IOException {
    assertThat(run(dump("dump.json", 10)).conflicts()).isEqualTo(1);
    assertThat(target.resolve("conflicts.tsv")).hasContent("Q159\tlabel\tRussia\tMuscovy");
  }

  @Test
  void aTruncatedDumpFailsWithItsLineAndLeavesTheOldImport() throws IOException {
    run(dump("dump.json", 10));
    Path cut = dump("cut.json.gz", 5000);
    byte[] whole = Files.readAllBytes(cut);
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> run(cut))
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("cut.json.gz, line ")
        .hasMessageContaining("truncated");
    assertThat(ImportedCatalog.open(target).orElseThrow().entry("Q900000")).isPresent();
  }

  @Test
  void aTruncatedOrDamagedBzip2DumpFailsWithItsLine() throws IOException {
    run(dump("dump.json", 10));
    Path cut = dump("cut.json.bz2", 5000);
    byte[] whole = Files.readAllBytes(cut);
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> run(cut))
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("cut.json.bz2, line ")
        .hasMessageContaining("truncated");
    whole[whole.length / 2] ^= 0x55;
    Files.write(cut, whole);
    assertThatThrownBy(() -> run(cut)).hasMessageContaining("cut.json.bz2, line ");
    Files.writeString(cut, "no bzip2 at all");
    assertThatThrownBy(() -> run(cut)).hasMessageContaining("cut.json.bz2");
    assertThat(ImportedCatalog.open(target).orElseThrow().entry("Q900000")).isPresent();
  }

  @Test
  void aPlainDumpWithoutItsEndIsTruncated() throws IOException {
    Path cut = dump("cut.json", 3);
    String text = Files.readString(cut);
    Files.writeString(cut, text.substring(0, text.length() - 2));
    assertThatThrownBy(() -> run(cut)).hasMessageContaining("truncated");
  }

  @Test
  void aForeignFileIsNamedWithItsLine() throws IOException {
    Path foreign = folder.resolve("foreign.json");
    Files.writeString(foreign, "name,age\nx,1\n", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> run(foreign)).hasMessageContaining("foreign.json, line 1");
    Path noEntity = folder.resolve("no-entity.json");
    Files.writeString(
        noEntity, "[\n{\"a\": 1, \"P279\": 2, \"type\":\"item\"}\n]\n", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> run(noEntity)).hasMessageContaining("no-entity.json, line 2");
  }

  @Test
  void anInterruptedImportGoesOnFromItsCheckpoint() throws IOException {
    Path dump = dump("dump.json", 400);
    run(dump);
    byte[] names = Files.readAllBytes(target.resolve("names.rec"));
    byte[] entries = Files.readAllBytes(target.resolve("entries.dat"));
    Path work = folder.resolve("wikidata.import");
    Checkpoint start = Checkpoint.of(dump, CatalogImport.options(LANGUAGES, 1), work);
    try (IndexWriter half = new IndexWriter(work, curated, start)) {
      DumpScan scan = new DumpScan();
      try (DumpLines lines = new DumpLines(dump)) {
        scan.read(lines, (n, bytes) -> {});
      }
      ItemReader reader = new ItemReader(scan.classes(), scan.posts(), LANGUAGES, 1);
      var json =
          new org.wikidata.wdtk.datamodel.helpers.JsonDeserializer(
              "http://www.wikidata.org/entity/");
      try (DumpLines lines = new DumpLines(dump)) {
        for (int i = 0; i < 200; i++) {
          Optional<ItemReader.Kept> kept = reader.read(json.deserializeItemDocument(lines.next()));
          if (kept.isPresent()) {
            half.add(kept.get().entry(), kept.get().translations());
          }
        }
      }
      half.checkpoint(200);
    }
    run(dump);
    assertThat(Files.readAllBytes(target.resolve("names.rec"))).isEqualTo(names);
    assertThat(Files.readAllBytes(target.resolve("entries.dat"))).isEqualTo(entries);
  }

  @Test
  void eachPassTellsHowFarItIsFromBeginToEnd() throws IOException {
    Path dump = dump("dump.json.bz2", 300);
    List<String> told = new ArrayList<>();
    new CatalogImport(
            dump,
            target,
            curated,
            LANGUAGES,
            1,
            (pass, n, bytes, total) -> told.add(pass + " " + n + " " + bytes + " of " + total))
        .run();
    long size = Files.size(dump);
    assertThat(told)
        .containsExactly(
            "1 0 0 of " + size,
            "1 307 " + size + " of " + size,
            "2 0 0 of " + size,
            "2 307 " + size + " of " + size);
  }
}
