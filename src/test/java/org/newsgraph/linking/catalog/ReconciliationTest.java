package org.newsgraph.linking.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.Home;
import org.newsgraph.NewsgraphException;

class ReconciliationTest {
  private static Reconciliation service;

  @BeforeAll
  static void open() {
    service =
        new Reconciliation(new CatalogCandidates(LayeredCatalog.open(Home.locate().catalog())));
  }

  private static JsonArray ask(String query) {
    return service.query("{\"q0\":" + query + "}").getObj("q0").get("result").getAsArray();
  }

  @Test
  void theManifestNamesTheSpecificationsServices() {
    JsonObject m = service.manifest("http://localhost:3030/reconcile");
    assertThat(m.get("versions").getAsArray().get(0).getAsString().value()).isEqualTo("0.2");
    assertThat(m.getObj("suggest").keys()).containsExactlyInAnyOrder("entity", "type", "property");
    assertThat(m.getString("identifierSpace")).isEqualTo("http://www.wikidata.org/entity/");
  }

  @Test
  void aClearNameMatches() {
    JsonObject first = ask("{\"query\":\"Russian Federation\"}").get(0).getAsObject();
    assertThat(first.getString("id")).isEqualTo("Q159");
    assertThat(first.getBoolean("match")).isTrue();
  }

  @Test
  void aSharedNameGivesAllWithoutAMatchAndATypeDecides() {
    JsonArray both = ask("{\"query\":\"Georgia\"}");
    assertThat(both.size()).isEqualTo(2);
    assertThat(both.get(0).getAsObject().getBoolean("match")).isFalse();
    JsonArray state = ask("{\"query\":\"Georgia\",\"type\":\"State\"}");
    assertThat(state.get(0).getAsObject().getString("id")).isEqualTo("Q230");
    assertThat(state.get(0).getAsObject().getBoolean("match")).isTrue();
  }

  @Test
  void aCountryNarrowsWhatManyCountriesHave() {
    String query = "{\"query\":\"Ministry of Defence\"%s}";
    String italian = ",\"properties\":[{\"pid\":\"country\",\"v\":{\"id\":\"Q38\"}}]";
    JsonObject first = ask(query.formatted(italian)).get(0).getAsObject();
    assertThat(first.getString("id")).isEqualTo("Q1855201");
    assertThat(first.getBoolean("match")).isTrue();
    assertThat(ask("{\"properties\":[{\"pid\":\"country\",\"v\":\"Turkey\"}]}").size()).isZero();
    assertThat(service.suggest("property", "coun").get("result").getAsArray().size()).isEqualTo(1);
  }

  @Test
  void anotherSpellingIsOfferedButNotMatched() {
    JsonObject first = ask("{\"query\":\"Sergej Lavrov\"}").get(0).getAsObject();
    assertThat(first.getString("id")).isEqualTo("Q58217");
    assertThat(first.getBoolean("match")).isFalse();
  }

  @Test
  void typingIsCompleted() {
    JsonArray out = service.suggest("entity", "Angela Merk").get("result").getAsArray();
    assertThat(out.get(0).getAsObject().getString("id")).isEqualTo("Q567");
    assertThat(service.suggest("type", "pl").get("result").getAsArray().size()).isEqualTo(1);
  }

  @Test
  void aPreviewIsEscapedHtml() {
    assertThat(service.preview("Q7184")).contains("<strong>NATO</strong>");
    assertThatThrownBy(() -> service.preview("<x>")).isInstanceOf(NewsgraphException.class);
  }

  @Test
  void aBadBatchIsRefusedWithAReason() {
    assertThatThrownBy(() -> service.query("[1]")).isInstanceOf(NewsgraphException.class);
    assertThatThrownBy(() -> ask("{\"q\":1}")).hasMessageContaining("query");
  }
}
