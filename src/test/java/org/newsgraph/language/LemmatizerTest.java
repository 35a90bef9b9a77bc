package org.newsgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.Home;

class LemmatizerTest {
  private static Lemmatizer lemmatizer;

  @BeforeAll
  static void load() {
    var models = Home.locate().models();
    lemmatizer = Lemmatizer.load(models, WordKnowledge.load(models).lexicon());
  }

  @ParameterizedTest
  @CsvSource({
    "vetoed, VBD, veto",
    "vetoing, VBG, veto",
    "vetoes, VBZ, veto",
    "derided, VBD, deride",
    "imploring, VBG, implore",
    "denies, VBZ, deny",
    "accused, VBN, accuse",
    "expelled, VBD, expel",
    "expelling, VBG, expel",
    "met, VBD, meet",
    "said, VBD, say",
    "shelled, VBD, shell",
    "panicking, VBG, panic",
    "urges, VBZ, urge",
    "Bombing, VBG, bomb",
    "struck, VBD, strike",
  })
  void verbsBecomeTheirBaseForm(String word, String tag, String lemma) {
    assertThat(lemmatizer.lemma(word, "VERB", tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "vetoes, veto", "missiles, missile", "countries, country", "children, child",
    "crises, crisis", "forces, force", "sanctions, sanction", "boxes, box"
  })
  void pluralsBecomeSingular(String word, String lemma) {
    assertThat(lemmatizer.lemma(word, "NOUN", "NNS")).isEqualTo(lemma);
  }

  @Test
  void properNounsKeepTheirForm() {
    assertThat(lemmatizer.lemma("Hastings", "PROPN", "NNP")).isEqualTo("Hastings");
  }

  @Test
  void contractionsBecomeTheirWord() {
    assertThat(lemmatizer.lemma("n't", "PART", "RB")).isEqualTo("not");
    assertThat(lemmatizer.lemma("n’t", "PART", "RB")).isEqualTo("not");
  }
}
