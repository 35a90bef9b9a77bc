package org.newsgraph.serve;

import static org.newsgraph.event.Status.ACTUAL;
import static org.newsgraph.event.Status.CLAIMED;
import static org.newsgraph.event.Status.DENIED;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.newsgraph.event.Attitude;
import org.newsgraph.event.EventType;
import org.newsgraph.graph.DerivedGraph;
import org.newsgraph.graph.NamedGraphWriter;
import org.newsgraph.graph.OntologyGraph;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.Translations;

/** Two articles on the Security Council in April 2017, with their facts, as a graph in memory. */
final class SampleGraph {
  static final String RUSSIA = "Q159";
  static final String SYRIA = "Q858";
  static final String COUNCIL = "Q37470";
  static final String USA = "Q30";
  static final String BRITAIN = "Q145";
  static final String CHINA = "Q148";

  private SampleGraph() {}

  static DatasetGraph create() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    NamedGraphWriter writer = new NamedGraphWriter();
    Txn.executeWrite(
        dataset,
        () -> {
          writer.write(council().facts(), StreamRDFLib.dataset(dataset));
          writer.write(airBase().facts(), StreamRDFLib.dataset(dataset));
          List<Quad> derived = new ArrayList<>();
          StreamRDF out =
              new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                  derived.add(quad);
                }
              };
          DerivedGraph.write(dataset, out);
          OntologyGraph.write(Path.of("ontology"), out);
          derived.forEach(dataset::add);
        });
    return dataset;
  }

  private static SampleArticle council() {
    return new SampleArticle(
            "council-vote",
            "2017-04-13",
            "Moscow blocks text on chemical attack",
            "Russia vetoed a draft resolution on the attack in Khan Shaykhun on Wednesday.",
            "China abstained from the vote in the Security Council.",
            "Britain condemned Russia for its choice.",
            "\"You are protecting a criminal,\" Matthew Rycroft told the council.",
            "Syria denied that its air force had used poison gas.",
            "The United States accuses Syria of the attack.")
        .entity(RUSSIA, EntityType.STATE, "Russia", "Moscow")
        .translated(RUSSIA, Translations.of("en", Map.of("ar", "روسيا", "fr", "Russie"), Map.of()))
        .entity(CHINA, EntityType.STATE, "China")
        .entity(BRITAIN, EntityType.STATE, "United Kingdom", "Britain")
        .entity(SYRIA, EntityType.STATE, "Syria")
        .entity(USA, EntityType.STATE, "United States of America", "United States")
        .entity(COUNCIL, EntityType.ORGANIZATION, "UN Security Council", "Security Council")
        .entity("person/matthew-rycroft", EntityType.PERSON, "Matthew Rycroft")
        .event(
            EventType.VETO,
            1,
            "vetoed",
            List.of(RUSSIA),
            List.of("draft resolution on the attack in Khan Shaykhun"),
            ACTUAL,
            null,
            "2017-04-12")
        .event(EventType.ABSTENTION, 2, "abstained", List.of(CHINA), List.of("the vote"))
        .event(EventType.CONDEMNATION, 3, "condemned", List.of(BRITAIN), List.of(RUSSIA))
        .event(
            EventType.CHEMICAL_ATTACK,
            5,
            "used poison gas",
            List.of(SYRIA),
            List.of(),
            DENIED,
            SYRIA,
            "2017-04-04")
        .event(
            EventType.CHEMICAL_ATTACK,
            6,
            "the attack",
            List.of(SYRIA),
            List.of(),
            CLAIMED,
            USA,
            "2017-04-04")
        .stance(3, "condemned", BRITAIN, Attitude.CONDEMNS, RUSSIA)
        .stance(6, "accuses", USA, Attitude.ACCUSES, SYRIA)
        .quote(4, "You are protecting a criminal,", "person/matthew-rycroft");
  }

  private static SampleArticle airBase() {
    return new SampleArticle(
            "air-base",
            "2017-04-07",
            "American missiles hit Syrian air base",
            "The United States fired missiles at an air base in Syria before dawn on Friday.",
            "Russia condemned the United States and called the strike aggression.",
            "Britain supports the United States.",
            "Washington says that Syria used poison gas on April 4.")
        .entity(RUSSIA, EntityType.STATE, "Russia")
        .entity(USA, EntityType.STATE, "United States of America", "United States", "Washington")
        .entity(SYRIA, EntityType.STATE, "Syria", "Syrian")
        .entity(BRITAIN, EntityType.STATE, "United Kingdom", "Britain")
        .event(
            EventType.STRIKE,
            1,
            "fired missiles",
            List.of(USA),
            List.of(SYRIA),
            ACTUAL,
            null,
            "2017-04-07")
        .event(EventType.CONDEMNATION, 2, "condemned", List.of(RUSSIA), List.of(USA))
        .event(
            EventType.CHEMICAL_ATTACK,
            4,
            "used poison gas",
            List.of(SYRIA),
            List.of(),
            CLAIMED,
            USA,
            "2017-04-04")
        .stance(2, "condemned", RUSSIA, Attitude.CONDEMNS, USA)
        .stance(3, "supports", BRITAIN, Attitude.SUPPORTS, USA);
  }
}
