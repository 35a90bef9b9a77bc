package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

class QueryFileTest {
  private static final String GOOD =
      """
      #+ summary: Which things?
      #+ description: All things.
      #+ topic: tests
      #+ parameters:
      #+   - name: kind
      #+     type: choice
      #+     variable: class
      #+     values: Veto Strike
      #+ columns:
      #+   - thing: the thing
      SELECT ?thing {
        VALUES ?class { UNDEF }
        GRAPH ?g { ?thing a ?class }
      } ORDER BY ?thing
      """;

  @TempDir private Path folder;

  private CannedQuery read(String text) throws IOException {
    Path file = folder.resolve("things.rq");
    Files.writeString(file, text);
    return CannedQuery.read(file);
  }

  private void assertBad(String text, int line, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            NewsgraphException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.QUERY_INVALID))
        .hasMessageContaining("things.rq:" + line)
        .hasMessageContaining(message);
  }

  @Test
  void aGoodFileIsReadWhole() throws IOException {
    CannedQuery query = read(GOOD);
    assertThat(query.name()).isEqualTo("things");
    assertThat(query.summary()).isEqualTo("Which things?");
    assertThat(query.columns()).containsExactly(new QueryColumn("thing", "the thing"));
    assertThat(query.allParameters())
        .extracting(QueryParameter::name)
        .containsExactly("kind", "limit");
    assertThat(query.parameters().get(0).choices()).containsExactly("Veto", "Strike");
  }

  @Test
  void aBadFileIsToldWithFileAndLine() {
    assertBad(GOOD.replace("ORDER BY ?thing", "ORDER ?thing"), 14, "not valid SPARQL");
    assertBad(GOOD.replace("#+ topic: tests\n", ""), 1, "lacks '#+ topic: ...'");
    assertBad(GOOD.replace("topic:", "tropic:"), 3, "unknown header entry 'tropic'");
    assertBad(GOOD.replace("#+ topic: tests", "#+ topic tests"), 3, "expected 'name: value'");
    assertBad(GOOD.replace("type: choice", "type: chance"), 5, "unknown type 'chance'");
    assertBad(GOOD.replace("variable: class", "variable: klass"), 1, "'kind' has no place");
    assertBad(GOOD.replace("- thing:", "- item:"), 1, "declares the columns [item]");
    assertBad(GOOD.replace("- name: kind", "- nome: kind"), 5, "unknown entry 'nome'");
  }

  @Test
  void withoutItsParameterAPlaceGoesAndWithItItIsFilled() throws IOException {
    CannedQuery query = read(GOOD);
    QuerySource none = QuerySource.endpoint("http://localhost:1/");
    assertThat(CannedQueries.bind(query, Map.of(), none).serialize()).doesNotContain("VALUES");
    assertThat(CannedQueries.bind(query, Map.of("kind", "veto,strike"), none).serialize())
        .contains("#Veto>")
        .contains("#Strike>");
    assertThat(CannedQueries.bind(query, Map.of("limit", "7"), none).getLimit()).isEqualTo(7);
    assertThat(CannedQueries.bind(query, Map.of("limit", "7"), none, 5).getLimit()).isEqualTo(5);
    assertThat(query.query().serialize()).contains("UNDEF");
  }

  @Test
  void aLimitReachesAnOrderedSubquery() throws IOException {
    CannedQuery query =
        read(
            GOOD.replace(
                "GRAPH ?g { ?thing a ?class }",
                "{ SELECT ?thing { GRAPH ?g { ?thing a ?class } } ORDER BY ?thing }"));
    QuerySource none = QuerySource.endpoint("http://localhost:1/");
    String bound = CannedQueries.bind(query, Map.of("limit", "7"), none).serialize();
    assertThat(bound.split("LIMIT +7", -1)).hasSize(3);
  }

  @Test
  void anUnknownQueryNamesTheClosest() throws IOException {
    read(GOOD);
    assertThatThrownBy(() -> new CannedQueries(folder).named("tings"))
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("did you mean things?");
  }

  @Test
  void questionsOfferEveryClassOfEvents() {
    List<String> classes =
        java.util.Arrays.stream(org.newsgraph.event.EventType.values())
            .map(org.newsgraph.event.EventType::localName)
            .toList();
    for (CannedQuery query : new CannedQueries(Path.of("queries")).all()) {
      query.parameters().stream()
          .filter(p -> p.choices().contains("PhoneCall"))
          .forEach(p -> assertThat(p.choices()).as(query.name()).isEqualTo(classes));
    }
  }

  @Test
  void distanceCountsEditsAndSwaps() {
    assertThat(Closest.distance("events", "evnets")).isEqualTo(1);
    assertThat(Closest.distance("", "abc")).isEqualTo(3);
    assertThat(Closest.to("whovetoedwhat", List.of("who-vetoed-what", "votes")))
        .containsExactly("who-vetoed-what");
  }
}
