package org.newsgraph.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.newsgraph.event.ArticleFacts;
import org.newsgraph.event.Attitude;
import org.newsgraph.event.EventType;
import org.newsgraph.event.Status;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.Translations;

/** Four small articles on the April 2017 veto and what surrounded it. */
public final class SampleFacts {
  private static final Translations RUSSIA =
      Translations.of(
          "en",
          Map.of("fr", "Russie", "ru", "Россия", "zh-hans", "俄罗斯"),
          Map.of("fr", "État d'Europe et d'Asie"));

  private SampleFacts() {}

  public static List<ArticleFacts> articles() {
    return List.of(vote(), reaction(), earlier(), rivals());
  }

  private static FactsBuilder actors(FactsBuilder b) {
    return b.entity("Q159", EntityType.STATE, "Russia", "Russia", "Moscow", "Kremlin")
        .translated("Q159", RUSSIA)
        .entity("Q30", EntityType.STATE, "United States", "United States", "Washington")
        .entity("Q858", EntityType.STATE, "Syria")
        .entity("Q145", EntityType.STATE, "United Kingdom", "Britain")
        .entity(
            "Q7184", EntityType.ORGANIZATION, "United Nations Security Council", "Security Council")
        .entity("Q4498", EntityType.PERSON, "Sergey Lavrov", "Lavrov")
        .entity("Q217039", EntityType.PERSON, "Rex Tillerson", "Tillerson");
  }

  static ArticleFacts vote() {
    FactsBuilder b =
        actors(
            new FactsBuilder(
                "vote",
                "2017-04-13",
                "Russia on Wednesday vetoed a draft resolution on the Khan Shaykhun attack in the Security Council .",
                "Lavrov and Tillerson met in Moscow .",
                "Britain condemned Russia over the veto .",
                "\"This text serves no purpose\" , Lavrov said ."));
    return b.eventAt(
            EventType.VETO,
            "2017-04-12",
            List.of("Q159"),
            List.of("draft resolution on the Khan Shaykhun attack"),
            "Q7184",
            b.claim(0, Status.ACTUAL, null, "vetoed"))
        .event(
            EventType.MEETING,
            "2017-04-12",
            List.of("Q4498", "Q217039"),
            List.of(),
            b.claim(1, Status.ACTUAL, null, "met"))
        .event(
            EventType.CONDEMNATION,
            null,
            List.of("Q145"),
            List.of("Q159"),
            b.claim(2, Status.ACTUAL, null, "condemned"))
        .stance("Q145", Attitude.CONDEMNS, "Q159", "the veto", 2, "condemned")
        .quote("Q4498", 3, "This text serves no purpose")
        .build();
  }

  static ArticleFacts reaction() {
    FactsBuilder b =
        actors(
            new FactsBuilder(
                "reaction",
                "2017-04-14",
                "The resolution on Khan Shaykhun was vetoed by Russia .",
                "Washington accused Syria of using sarin .",
                "Syria denied it had used sarin .",
                "It was the eighth veto by Russia since 2011 ."));
    return b.event(
            EventType.VETO,
            null,
            List.of("Q159"),
            List.of("resolution on Khan Shaykhun"),
            b.claim(0, Status.ACTUAL, null, "vetoed"))
        .event(
            EventType.ACCUSATION,
            null,
            List.of("Q30"),
            List.of("Q858"),
            b.claim(1, Status.ACTUAL, null, "accused"))
        .event(
            EventType.CHEMICAL_ATTACK,
            "2017-04-04",
            List.of("Q858"),
            List.of("Khan Shaykhun"),
            b.claim(1, Status.CLAIMED, "Q30", "using sarin"),
            b.claim(2, Status.DENIED, "Q858", "used sarin"))
        .stance("Q30", Attitude.ACCUSES, "Q858", "using sarin", 1, "accused")
        .build();
  }

  static ArticleFacts earlier() {
    FactsBuilder b =
        actors(
            new FactsBuilder(
                "earlier",
                "2017-02-28",
                "Russia vetoed sanctions on Syria over chlorine on Tuesday .",
                "Russia threatened to veto any further draft .",
                "The United States sanctioned Syria ."));
    return b.eventAt(
            EventType.VETO,
            "2017-02-28",
            List.of("Q159"),
            List.of("draft resolution on sanctions over chlorine"),
            "Q7184",
            b.claim(0, Status.ACTUAL, null, "vetoed"))
        .event(
            EventType.VETO,
            null,
            List.of("Q159"),
            List.of("any further draft"),
            b.claim(1, Status.POSSIBLE, null, "threatened to veto"))
        .event(
            EventType.SANCTION,
            "2017-02",
            List.of("Q30"),
            List.of("Q858"),
            b.claim(2, Status.ACTUAL, null, "sanctioned"))
        .build();
  }

  static ArticleFacts rivals() {
    FactsBuilder b =
        actors(
            new FactsBuilder(
                "rivals & <others>",
                null,
                "Russia said rebels had attacked Syria with gas .",
                "Washington said Russia had attacked Syria with gas ."));
    return b.event(
            EventType.CHEMICAL_ATTACK,
            "2017-04-04",
            List.of("rebels"),
            List.of("Q858"),
            b.claim(0, Status.CLAIMED, "Q159", "attacked"))
        .event(
            EventType.CHEMICAL_ATTACK,
            "2017-04-04",
            List.of("Q159"),
            List.of("Q858"),
            b.claim(1, Status.CLAIMED, "Q30", "attacked"))
        .build();
  }

  /** The whole graph of the articles: their graphs, the derived one and the ontology. */
  public static DatasetGraph dataset(List<ArticleFacts> articles) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(
        () -> {
          StreamRDF out = StreamRDFLib.dataset(dataset);
          articles.forEach(a -> new NamedGraphWriter().write(a, out));
          DatasetGraph derived = DatasetGraphFactory.create();
          DerivedGraph.write(dataset, StreamRDFLib.dataset(derived));
          derived.find().forEachRemaining(dataset::add);
          OntologyGraph.write(Path.of("ontology"), out);
        });
    return dataset;
  }
}
