package org.newsgraph.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.DatasetGraph;

/** Checks a graph against {@code ontology/shapes.ttl}. */
public final class GraphValidation {
  /**
   * A fault.
   *
   * @param thing what is wrong
   * @param path which property, or empty
   * @param value its value, or empty
   * @param message what the shape says
   */
  public record Fault(String thing, String path, String value, String message) {}

  private final List<Fault> faults;
  private final Graph report;

  private GraphValidation(ValidationReport report) {
    this.report = report.getGraph();
    List<Fault> found = new ArrayList<>();
    report
        .getEntries()
        .forEach(
            e ->
                found.add(
                    new Fault(
                        text(e.focusNode()),
                        e.resultPath() == null ? "" : e.resultPath().toString(),
                        text(e.value()),
                        e.message())));
    found.sort(
        Comparator.comparing(Fault::thing)
            .thenComparing(Fault::path)
            .thenComparing(Fault::value)
            .thenComparing(Fault::message));
    this.faults = List.copyOf(found);
  }

  /**
   * Checks all named graphs of a dataset together.
   *
   * @param dataset in a read transaction of the caller
   * @param ontology the folder with the shapes
   */
  public static GraphValidation of(DatasetGraph dataset, Path ontology) {
    Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(ontology.resolve("shapes.ttl").toString()));
    return new GraphValidation(ShaclValidator.get().validate(shapes, dataset.getUnionGraph()));
  }

  public boolean conforms() {
    return faults.isEmpty();
  }

  /** What is wrong, in a fixed order. */
  public List<Fault> faults() {
    return faults;
  }

  /** The report in SHACL's own vocabulary. */
  public Graph report() {
    return report;
  }

  private static String text(Node node) {
    return node == null ? "" : node.toString();
  }
}
