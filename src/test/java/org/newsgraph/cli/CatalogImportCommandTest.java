package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.Home;
import org.newsgraph.evaluate.GeneratedDump;

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
