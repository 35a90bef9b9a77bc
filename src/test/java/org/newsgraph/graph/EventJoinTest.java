package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.newsgraph.event.ArticleFacts;
import org.newsgraph.event.EventType;
import org.newsgraph.event.Status;
import org.newsgraph.linking.EntityType;

class EventJoinTest {
  /** How many reports each joined event has, sorted. */
  private static List<Integer> sizes(ArticleFacts... articles) {
    DerivedGraph graph = new DerivedGraph();
    for (ArticleFacts facts : articles) {
      new NamedGraphWriter()
          .write(
              facts,
              new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                  graph.add(quad);
                }
              });
    }
    Map<Node, Integer> counts = new TreeMap<>(java.util.Comparator.comparing(Node::toString));
    graph.write(
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            if (quad.getPredicate().equals(Ng.CLEAREST_REPORT)) {
              counts.merge(quad.getSubject(), 1, Integer::sum);
            } else if (quad.getPredicate().equals(Ng.SAME_EVENT)) {
              counts.merge(quad.getObject(), 1, Integer::sum);
            }
          }
        });
    return counts.values().stream().sorted().collect(Collectors.toList());
  }

  private static ArticleFacts report(
      String id,
      String published,
      EventType type,
      String date,
      List<String> agents,
      List<String> targets) {
    return report(id, published, type, date, agents, targets, Status.ACTUAL);
  }

  private static ArticleFacts report(
      String id,
      String published,
      EventType type,
      String date,
      List<String> agents,
      List<String> targets,
      Status status) {
    FactsBuilder b =
        new FactsBuilder(id, published, "Russia , Syria , China , Lavrov and Tillerson acted .")
            .entity("Q159", EntityType.STATE, "Russia")
            .entity("Q858", EntityType.STATE, "Syria")
            .entity("Q148", EntityType.STATE, "China")
            .entity("Q4498", EntityType.PERSON, "Sergey Lavrov", "Lavrov")
            .entity("Q217039", EntityType.PERSON, "Rex Tillerson", "Tillerson");
    return b.event(type, date, agents, targets, b.claim(0, status, null, "acted")).build();
  }

  private static ArticleFacts veto(String id, String published, String date, String what) {
    return report(id, published, EventType.VETO, date, List.of("Q159"), List.of(what));
  }

  @Test
  void anUndatedReportOfAVetoJoinsTheDatedOneOfThatMatter() {
    assertThat(
            sizes(
                veto("a", null, "2017-04-12", "draft resolution on Khan Sheikhoun"),
                veto("b", null, null, "resolution condemning the Khan Sheikhoun attack")))
        .containsExactly(2);
  }

  @Test
  void aSumOfVetoesIsNoneOfThem() {
    assertThat(
            sizes(
                veto("a", "2017-04-13", null, "six resolutions on Syria"),
                veto("b", "2017-04-13", "2017-04-12", "resolution on Syria")))
        .containsExactly(1, 1);
  }

  @Test
  void aVetoThatWasNotCastIsNotAnotherOneThatWas() {
    List<String> china = List.of("Q148");
    assertThat(
            sizes(
                report("a", "2017-04-13", EventType.VETO, null, china, List.of("draft on Burma")),
                report(
                    "b",
                    "2017-04-13",
                    EventType.VETO,
                    "2017-04-12",
                    china,
                    List.of(),
                    Status.DENIED)))
        .containsExactly(1, 1);
  }

  @Test
  void vetoesOnTwoDaysAreTwo() {
    assertThat(
            sizes(
                veto("a", null, "2017-04-12", "draft resolution on Syria"),
                veto("b", null, "2017-02-28", "draft resolution on Syria")))
        .containsExactly(1, 1);
  }

  @Test
  void anUndatedReportThatFitsTwoVetoesJoinsNeither() {
    assertThat(
            sizes(
                veto("a", null, "2017-04-12", "draft resolution"),
                veto("b", null, "2017-02-28", "draft resolution"),
                veto("c", null, null, "draft resolution")))
        .containsExactly(1, 1, 1);
  }

  @Test
  void theDayOfPublicationDecidesBetweenTwoVetoes() {
    assertThat(
            sizes(
                veto("a", null, "2017-04-12", "draft resolution"),
                veto("b", null, "2017-02-28", "draft resolution"),
                veto("c", "2017-03-02", null, "draft resolution")))
        .containsExactly(1, 2);
  }

  @Test
  void aDateThatAReprintPutsAFewDaysLateStillAgrees() {
    assertThat(
            sizes(
                veto("a", "2017-04-15", null, "resolution condemning the use of chemical weapons"),
                veto("b", "2017-04-21", "2017-04-19", "United Nations resolution")))
        .containsExactly(2);
    assertThat(
            sizes(
                veto("a", "2017-04-01", null, "draft resolution"),
                veto("b", "2017-04-21", "2017-04-19", "draft resolution")))
        .containsExactly(1, 1);
  }

  @Test
  void aMonthAgreesWithADayInIt() {
    assertThat(
            sizes(
                veto("a", null, "2017-04-12", "draft resolution"),
                veto("b", null, "2017-04", "draft resolution")))
        .containsExactly(2);
  }

  @Test
  void vetoesOnDifferentMattersAreTwo() {
    assertThat(
            sizes(
                veto("a", null, "2017-04-12", "draft resolution on Syria"),
                veto("b", null, null, "draft resolution on Ukraine")))
        .containsExactly(1, 1);
  }

  @Test
  void twoEventsOfOneArticleStayTwo() {
    FactsBuilder b =
        new FactsBuilder("a", null, "Russia vetoed it and vetoed it .")
            .entity("Q159", EntityType.STATE, "Russia");
    ArticleFacts facts =
        b.event(
                EventType.VETO,
                "2017-04-12",
                List.of("Q159"),
                List.of("draft"),
                b.claim(0, Status.ACTUAL, null, "vetoed it and"))
            .event(
                EventType.VETO,
                null,
                List.of("Q159"),
                List.of("draft"),
                b.claim(0, Status.ACTUAL, null, "vetoed it ."))
            .build();
    assertThat(sizes(facts, veto("b", null, "2017-04-12", "draft"))).containsExactly(1, 2);
  }

  @Test
  void aThreatenedVetoIsNotTheVeto() {
    assertThat(
            sizes(
                veto("a", null, "2017-04-12", "draft"),
                report(
                    "b",
                    null,
                    EventType.VETO,
                    null,
                    List.of("Q159"),
                    List.of("draft"),
                    Status.POSSIBLE)))
        .containsExactly(1, 1);
  }

  @Test
  void whatRecursIsOneOnlyOnOneDay() {
    assertThat(
            sizes(
                report("a", null, EventType.STRIKE, null, List.of("Q159"), List.of("Q858")),
                report("b", null, EventType.STRIKE, null, List.of("Q159"), List.of("Q858"))))
        .containsExactly(1, 1);
    assertThat(
            sizes(
                report("a", null, EventType.STRIKE, "2017-04-07", List.of("Q159"), List.of("Q858")),
                report(
                    "b", null, EventType.STRIKE, "2017-04-07", List.of("Q159"), List.of("Q858"))))
        .containsExactly(2);
    assertThat(
            sizes(
                report("a", "2017-04-08", EventType.STRIKE, null, List.of("Q159"), List.of("Q858")),
                report(
                    "b",
                    "2017-04-09",
                    EventType.STRIKE,
                    "2017-04-07",
                    List.of("Q159"),
                    List.of("Q858"))))
        .containsExactly(2);
  }

  @Test
  void aMeetingNeedsTwoOfTheSamePeople() {
    List<String> both = List.of("Q4498", "Q217039");
    assertThat(
            sizes(
                report("a", null, EventType.MEETING, "2017-04-12", both, List.of()),
                report(
                    "b",
                    null,
                    EventType.MEETING,
                    "2017-04-12",
                    List.of("Q217039"),
                    List.of("Q4498")),
                report(
                    "c",
                    null,
                    EventType.MEETING,
                    "2017-04-12",
                    List.of("Q217039", "Q159"),
                    List.of())))
        .containsExactly(1, 2);
  }

  @Test
  void differentPerpetratorsAreNeverOneEvent() {
    assertThat(
            sizes(
                report("a", null, EventType.ATTACK, "2017-04-04", List.of("Q159"), List.of("Q858")),
                report(
                    "b", null, EventType.ATTACK, "2017-04-04", List.of("rebels"), List.of("Q858"))))
        .containsExactly(1, 1);
  }
}
