package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.riot.system.StreamRDF;
import org.newsgraph.event.PloverClass;
import org.newsgraph.event.Status;
import org.newsgraph.graph.EventJoin.JoinedEvent;
import org.newsgraph.graph.EventReport.ClaimReport;

/**
 * Claims that cannot both be true: one asserts an event that another denies, or two name different
 * perpetrators of one attack. Written as {@code ng:contradicts} from the asserting to the denying
 * claim, or from the first to the second in IRI order.
 */
final class Contradictions {
  private Contradictions() {}

  static void write(List<JoinedEvent> events, StreamRDF out) {
    Map<String, Set<String>> pairs = new TreeMap<>();
    Map<String, ClaimReport> claims = new TreeMap<>();
    for (JoinedEvent event : events) {
      assertedAndDenied(event, pairs, claims);
    }
    rivals(events, pairs, claims);
    pairs.forEach(
        (a, others) ->
            others.forEach(
                b ->
                    DerivedGraph.add(
                        out, claims.get(a).claim(), Ng.CONTRADICTS, claims.get(b).claim())));
  }

  private static void assertedAndDenied(
      JoinedEvent event, Map<String, Set<String>> pairs, Map<String, ClaimReport> claims) {
    List<ClaimReport> all = event.reports().stream().flatMap(r -> r.claims().stream()).toList();
    for (ClaimReport denial : all) {
      if (denial.status() != Status.DENIED) {
        continue;
      }
      for (ClaimReport assertion : all) {
        if (asserts(assertion)) {
          note(assertion, denial, pairs, claims);
        }
      }
    }
  }

  private static boolean asserts(ClaimReport claim) {
    return claim.status() == Status.ACTUAL || claim.status() == Status.CLAIMED;
  }

  /** Compares attacks only inside blocks of class, victim or place, and day or article. */
  private static void rivals(
      List<JoinedEvent> events, Map<String, Set<String>> pairs, Map<String, ClaimReport> claims) {
    Map<String, List<EventReport>> blocks = new TreeMap<>();
    for (JoinedEvent event : events) {
      for (EventReport report : event.reports()) {
        if (report.type().plover() == PloverClass.ASSAULT && !report.agents().isEmpty()) {
          keys(report).forEach(k -> blocks.computeIfAbsent(k, x -> new ArrayList<>()).add(report));
        }
      }
    }
    for (List<EventReport> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          rival(block.get(i), block.get(j), pairs, claims);
        }
      }
    }
  }

  private static Set<String> keys(EventReport report) {
    Set<String> keys = new LinkedHashSet<>();
    Set<String> hit = report.targetEntities();
    report.place().filter(EventReport.Party::isEntity).ifPresent(p -> hit.add(p.node().getURI()));
    for (String entity : hit) {
      String block = report.type().localName() + " " + entity + " ";
      keys.add(block + report.article().getURI());
      report.day().ifPresent(d -> keys.add(block + d));
    }
    return keys;
  }

  private static void rival(
      EventReport a,
      EventReport b,
      Map<String, Set<String>> pairs,
      Map<String, ClaimReport> claims) {
    boolean oneDay = a.day().isEmpty() || b.day().isEmpty() || a.day().equals(b.day());
    if (oneDay && Collections.disjoint(nodes(a), nodes(b))) {
      for (ClaimReport first : a.claims()) {
        for (ClaimReport second : b.claims()) {
          if (asserts(first)
              && asserts(second)
              && (first.source().isPresent() || second.source().isPresent())
              && !first.source().equals(second.source())) {
            note(first, second, pairs, claims);
          }
        }
      }
    }
  }

  private static Set<String> nodes(EventReport report) {
    Set<String> nodes = new LinkedHashSet<>();
    report.agents().forEach(p -> nodes.add(p.node().getURI()));
    return nodes;
  }

  private static void note(
      ClaimReport a,
      ClaimReport b,
      Map<String, Set<String>> pairs,
      Map<String, ClaimReport> claims) {
    String first = a.claim().getURI();
    String second = b.claim().getURI();
    claims.put(first, a);
    claims.put(second, b);
    if (!pairs.getOrDefault(second, Set.of()).contains(first)) {
      pairs.computeIfAbsent(first, k -> new java.util.TreeSet<>()).add(second);
    }
  }
}
