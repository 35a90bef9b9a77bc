package org.newsgraph.linking.catalog.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.NewsgraphException;
import org.newsgraph.evaluate.GeneratedDump;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.Translations;
import org.newsgraph.linking.catalog.CatalogEntry;
import org.newsgraph.linking.catalog.CuratedCatalog;
import org.newsgraph.linking.catalog.FormKind;
import org.newsgraph.linking.catalog.LayeredCatalog;
import org.newsgraph.linking.catalog.NameForm;
import org.newsgraph.linking.catalog.NameKey;

/** Labels and descriptions in other languages, from the dump to the layered catalog. */
class ImportedLanguagesTest {
  @TempDir Path folder;
  private Path dump;
  private Path target;
  private CuratedCatalog curated;

  @BeforeEach
  void prepare() throws IOException {
    dump = folder.resolve("dump.json");
    GeneratedDump.write(dump, 200);
    target = folder.resolve("wikidata");
    CatalogEntry russia =
        new CatalogEntry(
            "Q159",
            EntityType.STATE,
            "Russia",
            "",
            9,
            Optional.empty(),
            Optional.empty(),
            List.of(new NameForm(FormKind.NAME, "Russia")),
            List.of());
    curated = CuratedCatalog.of(List.of(russia));
  }

  private ImportedCatalog imported(String names, String... labels) {
    new CatalogImport(
            dump,
            target,
            curated,
            ImportLanguages.of(names, List.of(labels)),
            1,
            (pass, n, bytes, total) -> {})
        .run();
    return ImportedCatalog.open(target).orElseThrow();
  }

  private static Translations english(Map<String, String> labels, Map<String, String> texts) {
    return Translations.of("en", labels, texts);
  }

  @Test
  void labelsAndDescriptionsOfTheWantedLanguagesAreKeptAndNoOthers() {
    ImportedCatalog catalog = imported("en", "ru", "fr");
    assertThat(catalog.translations("Q900002"))
        .isEqualTo(
            english(
                Map.of("fr", "Maro Velan", "ru", "Маро Велан"),
                Map.of(
                    "fr",
                    "entité inventée numéro 900002",
                    "ru",
                    "вымышленный объект номер 900002")));
    assertThat(catalog.entry("Q900002").orElseThrow().label()).isEqualTo("Maro Velan");
    assertThat(catalog.translations("Q404").labels()).isEmpty();
  }

  @Test
  void namesInOtherLanguagesAreNotMatched() {
    ImportedCatalog catalog = imported("en", "ru");
    assertThat(catalog.translations("Q900000").labels()).containsEntry("ru", "Атлантис");
    assertThat(catalog.find(NameKey.of("Атлантис"))).isEmpty();
    assertThat(catalog.find("atlantis")).hasSize(1);
  }

  @Test
  void everyItemKeepsItsOwnTranslations() {
    ImportedCatalog catalog = imported("en", "ar", "de", "es", "fr", "ru", "zh");
    long complete = 0;
    for (int id = 1_000_000; id < 1_000_200; id++) {
      Translations t = catalog.translations("Q" + id);
      for (Map.Entry<String, String> d : t.descriptions().entrySet()) {
        assertThat(d.getValue()).as(d.getKey()).endsWith(Integer.toString(id));
      }
      String label = catalog.entry("Q" + id).orElseThrow().label();
      assertThat(t.labels().getOrDefault("es", label)).isEqualTo(label);
      complete += t.labels().size() == 6 ? 1 : 0;
    }
    assertThat(complete).as("some in all languages, not all").isBetween(1L, 199L);
  }

  @Test
  void anImportInAnotherLanguageSaysSo() {
    ImportedCatalog catalog = imported("ru", "en", "ru");
    assertThat(catalog.find(NameKey.of("Атлантис"))).hasSize(1);
    assertThat(catalog.translations("Q900000").language()).isEqualTo("ru");
    assertThat(catalog.translations("Q900000").labels()).containsOnly(Map.entry("en", "Atlantis"));
  }

  @Test
  void aNameForAllLanguagesStandsInForAMissingOne() throws IOException {
    String text = Files.readString(dump);
    Files.writeString(
        dump,
        text.replace(
            "\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Maro Velan\"}",
            "\"labels\":{\"mul\":{\"language\":\"mul\",\"value\":\"Maro Velan\"}"));
    ImportedCatalog catalog = imported("en", "fr");
    assertThat(catalog.find("maro velan")).hasSize(1);
    assertThat(catalog.translations("Q900002").language()).isEqualTo("en");
  }

  @Test
  void theCuratedLabelStaysAndImportedLanguagesAreAdded() {
    LayeredCatalog both = new LayeredCatalog(curated, imported("en", "fr", "zh"));
    assertThat(both.entry("Q159").orElseThrow().label()).isEqualTo("Russia");
    assertThat(both.translations("Q159").labels())
        .containsExactly(Map.entry("fr", "Muscovy"), Map.entry("zh", "马乌萨卡奥瓦亚"));
    assertThat(both.translations("Q900000").labels()).containsKeys("fr", "zh");
    LayeredCatalog french = new LayeredCatalog(curated, imported("fr", "zh"));
    assertThat(french.translations("Q159").language()).isEqualTo("en");
    assertThat(french.translations("Q159").labels()).containsEntry("fr", "Muscovy");
    assertThat(french.translations("Q900000").language()).isEqualTo("fr");
  }

  @Test
  void anIndexOfAnotherFormatIsRefusedWithWhatToDo() throws IOException {
    imported("en");
    for (String said : new String[] {"format=1\nlanguage=en\n", "language=en\n", "format=3\n"}) {
      Files.writeString(target.resolve("index.properties"), said);
      assertThatThrownBy(() -> ImportedCatalog.open(target))
          .isInstanceOf(NewsgraphException.class)
          .hasMessageContaining(target.toString())
          .hasMessageContaining("reads format 2")
          .hasMessageContaining("newsgraph catalog import");
    }
    Files.delete(target.resolve("index.properties"));
    assertThatThrownBy(() -> ImportedCatalog.open(target)).hasMessageContaining("is of format 1");
    assertThat(imported("en").entry("Q900000")).as("a new import takes its place").isPresent();
  }

  @Test
  void whatIsNoLanguageTagIsRefused() {
    assertThatThrownBy(() -> ImportLanguages.of("english please", List.of()))
        .hasMessageContaining("BCP 47");
    assertThat(ImportLanguages.of("EN", List.of("zh-Hans", "en", "fr")))
        .hasToString("en fr,zh-hans");
  }
}
