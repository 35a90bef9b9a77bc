package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code newsgraph catalog lookup}: what the catalog knows of a name or an item. */
class CatalogLookupCommandTest {
  @Test
  void aNameGivesAllThatBearIt() {
    CommandLineRun run = CommandLineRun.of("catalog", "lookup", "Georgia");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines().map(l -> l.split("\t")[0])).contains("Q230", "Q1428");
  }

  @Test
  void anItemIsShownWithItsNamesAndOffices() {
    CommandLineRun run = CommandLineRun.of("catalog", "lookup", "Q58217");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("Sergey Lavrov").contains("  office\t").contains("  source\t");
  }

  @Test
  void anItemIsShownWithItsLabelsInOtherLanguages() {
    assertThat(CommandLineRun.of("catalog", "lookup", "Q159").out())
        .contains("  label\tfr\tRussie\n", "  label\tru\tРоссия\n", "  label\tzh\t俄罗斯\n");
  }

  @Test
  void aNameThatNobodyBearsIsSaidToBeUnknown() {
    CommandLineRun run = CommandLineRun.of("catalog", "lookup", "Zzyzxqqandia");
    assertThat(run.code()).isNotZero();
    assertThat(run.err()).contains("the catalog knows no \"Zzyzxqqandia\"");
  }
}
