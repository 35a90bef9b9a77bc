package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.Home;
import org.newsgraph.evaluate.GeneratedDump;
import org.newsgraph.linking.catalog.LayeredCatalog;

/** {@code newsgraph catalog import} as a user calls it. */
class CatalogImportCommandTest {
  @TempDir Path folder;
  private Path catalog;

  @BeforeEach
  void copyTheCatalog() throws IOException {
    catalog = Files.createDirectory(folder.resolve("catalog"));
    for (String file : new String[] {"entities.tsv", "decisions.tsv"}) {
      Files.copy(Home.locate().catalog().resolve(file), catalog.resolve(file));
    }
  }

  private CommandLineRun run(Path dump) {
    return CommandLineRun.of("catalog", "import", dump.toString(), "--folder", catalog.toString());
  }

  @Test
  void progressTellsPassEntitiesRateAndTimeLeft() throws IOException {
    Path dump = folder.resolve("dump.json.bz2");
    GeneratedDump.write(dump, 2000);
    CommandLineRun run = run(dump);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .containsPattern("pass 1 of 2: [\\d,]+ entities, \\d+ a second, about 0 s left")
        .containsPattern("pass 2 of 2: [\\d,]+ entities, \\d+ a second, about 0 s left")
        .containsPattern("[\\d,]+ of 2,007 entities imported, [\\d,]+ bytes");
    assertThat(run.out()).isEmpty();
    assertThat(catalog.resolve("wikidata")).isDirectory();
  }

  @Test
  void languagesOfLabelsAreChosen() throws IOException {
    Path dump = folder.resolve("dump.json");
    GeneratedDump.write(dump, 10);
    String[] all = {"catalog", "import", dump.toString(), "--folder", catalog.toString()};
    assertThat(CommandLineRun.of(all).code()).isZero();
    assertThat(labels("Q900002")).containsOnlyKeys("ar", "es", "fr", "ru", "zh");
    CommandLineRun run = CommandLineRun.of(with(all, "--label-languages", "de,fr"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(labels("Q900002")).containsOnlyKeys("de", "fr");
    assertThat(CommandLineRun.of(with(all, "--label-languages", "")).code()).isZero();
    assertThat(labels("Q900002")).isEmpty();
    CommandLineRun wrong = CommandLineRun.of(with(all, "--label-languages", "fr,klingon language"));
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("klingon language").contains("BCP 47");
  }

  private static String[] with(String[] arguments, String option, String value) {
    return Stream.concat(Stream.of(arguments), Stream.of(option, value)).toArray(String[]::new);
  }

  private Map<String, String> labels(String key) {
    return LayeredCatalog.open(catalog).translations(key).labels();
  }

  @Test
  void aDamagedDumpLeavesTheOldImportInUseAndNamesTheLine() throws IOException {
    Path dump = folder.resolve("dump.json");
    GeneratedDump.write(dump, 300);
    assertThat(run(dump).code()).isZero();
    byte[] before = Files.readAllBytes(catalog.resolve("wikidata/names.rec"));
    Path damaged = folder.resolve("damaged.json");
    String text = Files.readString(dump, StandardCharsets.UTF_8);
    Files.writeString(damaged, text.substring(0, text.length() / 2), StandardCharsets.UTF_8);
    CommandLineRun failed = run(damaged);
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.err()).containsPattern("damaged\\.json, line \\d+");
    assertThat(Files.readAllBytes(catalog.resolve("wikidata/names.rec"))).isEqualTo(before);
  }
}
