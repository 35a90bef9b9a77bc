package org.newsgraph.serve;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonValue;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.query.CannedQuery;
import org.newsgraph.query.QueryParameter;

/** Measures over HTTP how long the canned questions take. */
public final class QuestionTimes {
  private static final int ROWS = 100;

  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * @param address scheme, host and port of a server
   */
  public QuestionTimes(String address) {
    this.address = address;
  }

  /**
   * How long a question took.
   *
   * @param question its name
   * @param asked its parameters, as they stand in the address
   * @param medianMillis median of the runs, from request to last byte, each worked out anew
   * @param keptMillis median when the server has the answer already
   * @param cpuMillis processor time of this process for one run worked out anew, on average
   * @param rows rows of the answer
   */
  public record Time(
      String question,
      String asked,
      double medianMillis,
      double keptMillis,
      double cpuMillis,
      long rows) {}

  /**
   * Asks for the first rows of a question.
   *
   * @param given parameters; those that the question does not have are left out
   * @param examples values for parameters that it cannot do without, by type
   * @param runs how often it is asked; a first answer is not counted
   */
  public Time measure(
      CannedQuery question,
      Map<String, String> given,
      Map<QueryParameter.Type, List<String>> examples,
      int runs) {
    String asked = address(values(question, given, examples));
    String path = "/q/" + question.name() + ".csv?" + asked;
    get(path + "&limit=" + ROWS);
    List<Double> anew = new ArrayList<>();
    List<Double> kept = new ArrayList<>();
    long rows = 0;
    long cpu = 0;
    for (int i = 1; i <= runs; i++) {
      // Another limit is another question, so that the server cannot give a kept answer.
      String one = path + "&limit=" + (ROWS + i);
      long cpuBefore = cpuNanos();
      anew.add(millis(one));
      cpu += cpuNanos() - cpuBefore;
      kept.add(millis(one));
      rows = get(one).lines().count() - 1;
    }
    return new Time(question.name(), asked, median(anew), median(kept), cpu / 1e6 / runs, rows);
  }

  private double millis(String path) {
    long start = System.nanoTime();
    get(path);
    return (System.nanoTime() - start) / 1e6;
  }

  private static Map<String, String> values(
      CannedQuery question,
      Map<String, String> given,
      Map<QueryParameter.Type, List<String>> examples) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<QueryParameter.Type, Integer> used = new LinkedHashMap<>();
    for (QueryParameter p : question.parameters()) {
      List<String> known = examples.getOrDefault(p.type(), List.of());
      if (p.required() && !known.isEmpty()) {
        int next = used.merge(p.type(), 1, Integer::sum) - 1;
        values.put(p.name(), known.get(next % known.size()));
      } else if (given.containsKey(p.name())) {
        values.put(p.name(), given.get(p.name()));
      }
    }
    return values;
  }

  private static String address(Map<String, String> values) {
    return values.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static long cpuNanos() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  /** The middle of some numbers. */
  public static double median(List<Double> numbers) {
    List<Double> sorted = numbers.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /** The values of a column of a JSON answer. */
  public List<String> column(String path, String name) {
    List<String> values = new ArrayList<>();
    JsonValue rows = JSON.parse(get(path)).getObj("results").get("bindings");
    rows.getAsArray().forEach(row -> values.add(row.getAsObject().getObj(name).getString("value")));
    return values;
  }

  /** The body that the server answers with. */
  public String get(String path) {
    try {
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(URI.create(address + path)).build(),
              HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new NewsgraphException(
            ErrorCode.NETWORK, path + ": " + response.statusCode() + " " + response.body().strip());
      }
      return response.body();
    } catch (IOException e) {
      throw new NewsgraphException(ErrorCode.NETWORK, address + path + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NewsgraphException(ErrorCode.NETWORK, "interrupted at " + path, e);
    }
  }
}
