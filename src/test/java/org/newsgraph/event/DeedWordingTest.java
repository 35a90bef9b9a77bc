package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deeds told by idioms and by any verb of a group, and what only looks like a deed. */
class DeedWordingTest {
  private static boolean names(List<Participant> found, String label) {
    return label.equals("-") || found.stream().anyMatch(p -> p.label().contains(label));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turkey let fly rockets at Kurdish positions.|STRIKE|Turkey|Kurdish positions",
        "Erbil was rocked by ballistic missiles fired from Iran.|STRIKE|Iran|Erbil",
        "The Houthis put a missile through the hull of a Greek tanker.|STRIKE|Houthis|tanker",
        "Russian bombs reduced a hospital to rubble.|STRIKE|Russia|hospital",
        "Bandits opened fire on a bus near Kaduna.|ATTACK|Bandits|bus",
        "The president survived an attempt on his life.|ATTACK|-|president",
        "Syria turned sarin on civilians.|CHEMICAL_ATTACK|Syria|civilians",
        "The Taliban swept into Kabul without a shot.|INVASION|Taliban|Kabul",
        "Goma fell into the hands of the rebels.|INVASION|rebels|Goma",
        "Ecuador put soldiers on the streets.|DEPLOYMENT|Ecuador|streets",
        "Two American destroyers sailed through the Taiwan Strait.|DEPLOYMENT|United States|Taiwan",
        "Britain turned its back on the treaty.|WITHDRAWAL|United Kingdom|treaty",
        "Eritrea began moving its soldiers out of Tigray.|WITHDRAWAL|Eritrea|Tigray",
        "China hit Australian barley with a tariff.|SANCTION|China|barley",
        "The company was placed on a blacklist by Washington.|SANCTION|United States|company",
        "Sudan came off the American blacklist.|SANCTION_RELIEF|-|Sudan",
        "Poland showed 45 Russian diplomats the door.|EXPULSION|Poland|Russia",
        "Soldiers took the president prisoner.|ARREST|Soldiers|president",
        "Turkey footed the bill for Somalia's soldiers.|AID|Turkey|Somalia",
        "Iran keeps the Houthis in missiles.|AID|Iran|Houthis",
        "Najib Mikati was asked to form a government.|APPOINTMENT|-|Najib Mikati",
        "Liz Truss threw in the towel after six weeks.|RESIGNATION|Liz Truss|-",
        "John Mahama swept to victory in Ghana.|ELECTION|-|John Mahama",
      })
  void aDeedIsReadInItsManyWordings(String text, String type, String agent, String target) {
    assertThat(Reader.events(text, EventType.valueOf(type)))
        .as(text)
        .anyMatch(e -> names(e.agents(), agent) && names(e.targets(), target));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister declined to comment on the ban.",
        "The Dutch government issued a travel warning for Paris.",
        "Prime Minister Phuc warned people of the seriousness of the storm.",
        "The army thwarted an attempted coup against President Moise.",
        "A Patriot battery shot down a missile over Riyadh.",
        "The government extended the restrictions until April.",
        "An explosion in Bata killed twenty people.",
        "No group has claimed responsibility for the killing.",
        "The party swept into parliament with forty seats.",
        "Mike Pence was nominated to run for re-election.",
      })
  void whatOnlyLooksLikeADeedIsNone(String text) {
    assertThat(Reader.read(text).events()).as(text).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rockets hit the base at Camp Taji.|STRIKE",
        "Shells came down on a village near Avdiivka.|STRIKE",
      })
  void whatIsThrownIsNotWhoThrewIt(String text, String type) {
    List<Event> events = Reader.events(text, EventType.valueOf(type.toUpperCase(Locale.ROOT)));
    assertThat(events).as(text).hasSize(1);
    assertThat(Optional.of(events.get(0).agents())).contains(List.of());
  }
}
