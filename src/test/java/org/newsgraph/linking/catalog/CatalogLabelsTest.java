package org.newsgraph.linking.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.Home;
import org.newsgraph.NewsgraphException;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.Translations;

/** {@code labels.tsv}: what States and organizations are called in other languages. */
class CatalogLabelsTest {
  private static final Path FOLDER = Home.locate().catalog();
  private static final Set<String> LANGUAGES = Set.of("ar", "es", "fr", "ru", "zh");

  private static List<String[]> rows() throws IOException {
    return Files.readAllLines(FOLDER.resolve(CatalogLabels.FILE)).stream()
        .skip(1)
        .map(l -> l.split("\t", -1))
        .toList();
  }

  @Test
  void everyMemberOfTheUnitedNationsHasALabelInEachOfItsLanguages() {
    CuratedCatalog catalog = CuratedCatalog.load(FOLDER);
    assertThat(catalog.entries())
        .filteredOn(e -> e.type() == EntityType.STATE)
        .filteredOn(e -> e.description().startsWith("member state"))
        .hasSize(193)
        .allSatisfy(
            e ->
                assertThat(catalog.translations(e.key()).labels().keySet())
                    .as(e.label())
                    .isEqualTo(LANGUAGES));
    assertThat(catalog.translations("Q145").labels())
        .containsEntry("fr", "Royaume-Uni")
        .containsEntry("zh", "英国");
  }

  @Test
  void everyRowNamesAKnownEntityOnceWithATagAndASource() throws IOException {
    CuratedCatalog catalog = CuratedCatalog.load(FOLDER);
    Set<String> seen = new HashSet<>();
    assertThat(rows())
        .hasSizeGreaterThan(1000)
        .allSatisfy(
            c -> {
              assertThat(c).hasSize(4).noneMatch(String::isBlank);
              assertThat(catalog.entry(c[0])).as(c[0]).isPresent();
              assertThat(Translations.tag(c[1])).isEqualTo(c[1]);
              assertThat(seen.add(c[0] + " " + c[1])).as("once").isTrue();
              assertThat(c[2]).isEqualTo(c[2].strip()).doesNotContain("(");
            });
  }

  @Test
  void aLabelIsWrittenInTheScriptOfItsLanguage() throws IOException {
    assertThat(rows())
        .allSatisfy(
            c -> {
              Character.UnicodeScript script =
                  switch (c[1]) {
                    case "ar" -> Character.UnicodeScript.ARABIC;
                    case "ru" -> Character.UnicodeScript.CYRILLIC;
                    case "zh" -> Character.UnicodeScript.HAN;
                    default -> Character.UnicodeScript.LATIN;
                  };
              assertThat(c[2].codePoints().filter(Character::isLetter))
                  .as(c[2])
                  .allMatch(p -> Character.UnicodeScript.of(p) == script);
            });
  }

  @Test
  void noTwoStatesHaveOneLabelInALanguage() throws IOException {
    Set<String> seen = new HashSet<>();
    assertThat(rows()).allSatisfy(c -> assertThat(seen.add(c[1] + " " + c[2])).as(c[2]).isTrue());
  }

  @Test
  void aBadLineIsNamedWithFileAndLine(@TempDir Path folder) throws IOException {
    String entity = CatalogFile.HEADER + "\nQ1\tSTATE\tA\t\t1\t\t\tn:A\t\n";
    Files.writeString(folder.resolve("entities.tsv"), entity);
    assertThat(CuratedCatalog.load(folder).translations("Q1")).isEqualTo(Translations.NONE);
    for (String[] bad :
        new String[][] {
          {"Q2\tfr\tB\ts", "no \"Q2\""},
          {"Q1\tfrench words\tB\ts", "BCP 47"},
          {"Q1\ten\tB\ts", "entities.tsv"},
          {"Q1\tfr\t\ts", "a text and a source"},
          {"Q1\tfr\tB", "expected 4 columns"},
          {"Q1\tde\tB\ts", "a second label of Q1 in de"}
        }) {
      Files.writeString(
          folder.resolve(CatalogLabels.FILE),
          CatalogLabels.HEADER + "\nQ1\tde\tA\ts\n" + bad[0] + "\n");
      assertThatThrownBy(() -> CuratedCatalog.load(folder))
          .isInstanceOf(NewsgraphException.class)
          .hasMessageContaining("labels.tsv, line 3: ")
          .hasMessageContaining(bad[1]);
    }
  }
}
