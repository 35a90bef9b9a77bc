package org.newsgraph.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.Home;
import org.newsgraph.linking.catalog.CuratedCatalog;

/** Whose voice an organ of a State is. */
class StateBodiesTest {
  private static final CuratedCatalog CATALOG = CuratedCatalog.load(Home.locate().catalog());
  private static final StateBodies BODIES = new StateBodies(CATALOG);

  private static Optional<String> body(String name) {
    return BODIES.stateOf(EntityFactory.named(EntityType.ORGANIZATION, name));
  }

  @ParameterizedTest
  @CsvSource({
    "Nigerian army, Q1033",
    "Nigerien army, Q1032",
    "Government of Niger, Q1032",
    "Ministry of Foreign Affairs of Guinea, Q1006",
    "Guinea-Bissau government, Q1007",
    "Papua New Guinea Defence Force office, Q691",
    "Government of Equatorial Guinea, Q983",
    "South Sudanese government, Q958",
    "Government of South Sudan, Q958",
    "Sudanese army, Q1049",
    "South Korean defence ministry, Q884",
    "North Korean foreign ministry, Q423",
    "Government of the Democratic Republic of the Congo, Q974",
    "Government of the Republic of the Congo, Q971",
    "Dominican Republic's foreign ministry, Q786",
    "Indian Ministry of External Affairs, Q668",
    "Oman's foreign ministry, Q842",
    "Romanian defence ministry, Q218",
    "Malian junta, Q912",
    "Embassy of Malawi, Q1020",
    "Permanent Mission of Pakistan to the United Nations, Q843",
    "French foreign ministry, Q142",
    "Turkish defence ministry, Q43",
    "U.S. State Department, Q30"
  })
  void anOrganSpeaksForTheStateOfItsName(String name, String state) {
    assertThat(body(name)).as(name).contains(state);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "New Mexico National Guard",
        "Government of Northern Ireland",
        "British Columbia government",
        "Congolese army",
        "Korean government",
        "Indiana Department of Health",
        "Office of the Special Envoy for Syria",
        "United Nations Mission in South Sudan",
        "African Union Mission to Somalia",
        "United Nations Mission in the Democratic Republic of the Congo",
        "Syrian Observatory for Human Rights",
        "Iranian Students News Agency",
        "Turkish Airlines",
        "China-Pakistan liaison office",
        "Ministry of Defence"
      })
  void whatOnlyBearsANameSpeaksForNoState(String name) {
    assertThat(body(name)).as(name).isEmpty();
  }

  @Test
  void aPersonIsNoStateByName() {
    Entity jordan = EntityFactory.named(EntityType.PERSON, "Jordan Army");
    assertThat(BODIES.stateOf(jordan)).isEmpty();
    Entity rebels = EntityFactory.named(EntityType.ARMED_GROUP, "Free Syrian Army");
    assertThat(BODIES.stateOf(rebels)).isEmpty();
  }
}
