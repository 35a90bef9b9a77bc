package org.newsgraph.linking.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.Home;
import org.newsgraph.NewsgraphException;
import org.newsgraph.linking.EntityType;

class CuratedCatalogTest {
  private static final Path FOLDER = Home.locate().catalog();

  /** States that are their own capital, or have none. */
  private static final Set<String> CITY_STATES =
      Set.of("Q235", "Q237", "Q334", "Q238", "Q32", "Q977", "Q697", "Q31");

  private static CuratedCatalog catalog;

  @BeforeAll
  static void load() {
    catalog = CuratedCatalog.load(FOLDER);
  }

  private static List<CatalogEntry> states() {
    return catalog.entries().stream()
        .filter(e -> e.type() == EntityType.STATE && e.description().startsWith("member state"))
        .toList();
  }

  @Test
  void allMembersOfTheUnitedNationsAreThere() {
    assertThat(states()).hasSize(193);
    assertThat(catalog.entry("Q237")).as("observer").isPresent();
    assertThat(catalog.entry("Q219060")).as("observer").isPresent();
  }

  @Test
  void everyStateHasADemonymAndACapitalThatStandsForIt() {
    Set<String> seated =
        catalog.entries().stream().flatMap(e -> e.seatOf().stream()).collect(Collectors.toSet());
    assertThat(states())
        .allSatisfy(
            s -> {
              assertThat(s.forms()).anyMatch(f -> f.kind() == FormKind.DEMONYM);
              assertThat(seated.contains(s.key()) || CITY_STATES.contains(s.key()))
                  .as("capital of " + s.label())
                  .isTrue();
            });
  }

  @Test
  void everyNameThatSeveralEntitiesShareIsListedAsAmbiguous() throws IOException {
    List<CatalogEntry> entries = CatalogFile.read(FOLDER.resolve("entities.tsv"));
    assertThat(Files.readAllLines(FOLDER.resolve("ambiguous.tsv")))
        .isEqualTo(AmbiguousNames.of(entries));
  }

  @Test
  void everyEntityNamesWhereItsFactsComeFrom() throws IOException {
    Set<String> sourced =
        Files.readAllLines(FOLDER.resolve("sources.tsv")).stream()
            .map(l -> l.split("\t", -1))
            .filter(c -> c.length == 3 && !c[2].isBlank())
            .map(c -> c[0])
            .collect(Collectors.toSet());
    assertThat(catalog.entries()).allSatisfy(e -> assertThat(sourced).contains(e.key()));
    assertThat(CatalogSources.of(FOLDER, "Q58217")).anyMatch(l -> l.contains("eps/russia-cabinet"));
  }

  @Test
  void whatAnEntityRefersToIsInTheCatalog() {
    assertThat(catalog.entries())
        .allSatisfy(
            e -> {
              e.seatOf().ifPresent(s -> assertThat(catalog.entry(s)).as(e.key()).isPresent());
              e.positions()
                  .forEach(p -> assertThat(CatalogFile.isQid(p.country())).as(e.key()).isTrue());
            });
  }

  @Test
  void noFormOfOneOrTwoLettersIsTakenButTheFewThatAreKnown() {
    Set<String> shortForms =
        catalog.entries().stream()
            .flatMap(e -> e.forms().stream())
            .map(f -> NameKey.of(f.text()))
            .filter(k -> k.length() <= 2)
            .collect(Collectors.toSet());
    assertThat(shortForms).isSubsetOf("us", "uk", "un", "eu", "au", "g7", "g8", "rt", "is", "ap");
  }

  @Test
  void aBadItemIsNamedWithFileAndLine(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("entities.tsv"),
        CatalogFile.HEADER + "\nQ1\tSTATE\tA\t\t1\t\t\tn:A\t\nQx\tSTATE\tB\t\t1\t\t\tn:B\t\n");
    assertThatThrownBy(() -> CuratedCatalog.load(folder))
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("entities.tsv, line 3")
        .hasMessageContaining("Qx");
  }

  @Test
  void anItemThatStandsTwiceIsRefused(@TempDir Path folder) throws IOException {
    String line = "Q1\tSTATE\tA\t\t1\t\t\tn:A\t\n";
    Files.writeString(folder.resolve("entities.tsv"), line + line);
    assertThatThrownBy(() -> CuratedCatalog.load(folder)).hasMessageContaining("Q1 twice");
  }

  @Test
  void spellingsOfOneNameFallTogether() {
    assertThat(NameKey.of("Bashar Ja\u2019afari")).isEqualTo("bashar jaafari");
    assertThat(NameKey.of("Mevl\u00fct \u00c7avu\u015fo\u011flu")).isEqualTo("mevlut cavusoglu");
    assertThat(NameKey.of("U.S.A.")).isEqualTo("usa");
    assertThat(NameKey.of("the Hague")).isEqualTo("hague");
    for (String[] pair :
        new String[][] {
          {"sergei lavrov", "sergey lavrov"},
          {"khan sheikhoun", "khan shaykhun"},
          {"vasily nebenzia", "vassily nebenzya"},
          {"walid al moallem", "walid muallem"}
        }) {
      assertThat(NameKey.sound(pair[0])).as(pair[0]).isEqualTo(NameKey.sound(pair[1]));
    }
  }

  @Test
  void titlesAreReadAsOffices() {
    assertThat(Office.ofTitle("Minister of Foreign Affairs")).isEqualTo(Office.FOREIGN_MINISTER);
    assertThat(Office.ofTitle("Secretary of State")).isEqualTo(Office.FOREIGN_MINISTER);
    assertThat(Office.ofTitle("President of the Senate")).isEqualTo(Office.SPEAKER);
    assertThat(Office.ofTitle("Deputy Prime Minister")).isNotEqualTo(Office.HEAD_OF_GOVERNMENT);
    assertThat(Office.ofTitle("Permanent Representative to the United Nations"))
        .isEqualTo(Office.UN_REPRESENTATIVE);
  }
}
