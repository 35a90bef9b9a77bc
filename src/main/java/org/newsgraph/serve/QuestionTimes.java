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
   * @param medianMillis median of the runs, from request to last byte
   * @param cpuMillis processor time of this process for one run, on average: what the time would be
   *     on an idle machine where server and client share the process
   * @param rows rows of the answer
   */
  public record Time(
      String question, String asked, double medianMillis, double cpuMillis, long rows) {}

  /**
   * The first rows of a question, with values for those parameters that it cannot do without.
   *
   * @param examples values by type of parameter
   * @param runs how often it is asked; the first answer is not counted
   */
  public Time measure(
      CannedQuery question,
      Map<String, String> parameters,
      Map<QueryParameter.Type, List<String>> examples,
      int runs) {
    Map<String, String> values = new LinkedHashMap<>(parameters);
    Map<QueryParameter.Type, Integer> used = new LinkedHashMap<>();
    for (QueryParameter p : question.parameters()) {
      if (p.required()) {
        List<String> known = examples.getOrDefault(p.type(), List.of());
        int next = used.merge(p.type(), 1, Integer::sum) - 1;
        if (next < known.size()) {
          values.put(p.name(), known.get(next));
        }
      }
    }
    values
        .keySet()
        .removeIf(n -> question.allParameters().stream().noneMatch(p -> p.name().equals(n)));
    String asked =
        values.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    List<Double> millis = new ArrayList<>();
    long rows = 0;
    long cpu = 0;
    for (int i = 0; i <= runs; i++) {
      cpu = i == 1 ? cpuNanos() : cpu;
      long start = System.nanoTime();
      String body = get("/q/" + question.name() + ".csv?" + asked);
      if (i > 0) {
        millis.add((System.nanoTime() - start) / 1e6);
      }
      rows = body.lines().count() - 1;
    }
    double cpuMillis = (cpuNanos() - cpu) / 1e6 / runs;
    return new Time(question.name(), asked, median(millis), cpuMillis, rows);
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
