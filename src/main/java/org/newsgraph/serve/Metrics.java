package org.newsgraph.serve;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Counts what the server does, in the text format of Prometheus (version 0.0.4). Thread-safe. */
final class Metrics {
  private static final double[] BOUNDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30};

  private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
  private final Map<String, Histogram> durations = new ConcurrentSkipListMap<>();
  private final AtomicInteger inFlight = new AtomicInteger();

  void started() {
    inFlight.incrementAndGet();
  }

  void finished(String route, int status, long nanos) {
    inFlight.decrementAndGet();
    String labels = "route=\"" + route + "\",status=\"" + status + "\"";
    requests.computeIfAbsent(labels, k -> new LongAdder()).increment();
    durations.computeIfAbsent(route, k -> new Histogram()).add(nanos / 1e9);
  }

  /** Everything counted, with the size and version of the graph. */
  String text(long quads, String version) {
    StringBuilder out = new StringBuilder();
    head(out, "newsgraph_http_requests_total", "counter", "Requests by route and status.");
    requests.forEach((labels, n) -> line(out, "newsgraph_http_requests_total", labels, n.sum()));
    head(out, "newsgraph_http_request_seconds", "histogram", "Time to answer by route.");
    durations.forEach((route, histogram) -> histogram.write(out, route));
    head(out, "newsgraph_http_requests_in_flight", "gauge", "Requests under way.");
    out.append("newsgraph_http_requests_in_flight ").append(inFlight.get()).append('\n');
    head(out, "newsgraph_graph_quads", "gauge", "Quads in the served graph.");
    line(out, "newsgraph_graph_quads", "version=\"" + version + "\"", quads);
    Runtime jvm = Runtime.getRuntime();
    head(out, "newsgraph_memory_used_bytes", "gauge", "Heap in use.");
    out.append("newsgraph_memory_used_bytes ").append(jvm.totalMemory() - jvm.freeMemory());
    return out.append('\n').toString();
  }

  private static void head(StringBuilder out, String name, String type, String help) {
    out.append("# HELP ").append(name).append(' ').append(help).append('\n');
    out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private static void line(StringBuilder out, String name, String labels, long value) {
    out.append(name).append('{').append(labels).append("} ").append(value).append('\n');
  }

  private static final class Histogram {
    private final long[] buckets = new long[BOUNDS.length];
    private long count;
    private double sum;

    synchronized void add(double seconds) {
      for (int i = 0; i < BOUNDS.length; i++) {
        if (seconds <= BOUNDS[i]) {
          buckets[i]++;
        }
      }
      count++;
      sum += seconds;
    }

    synchronized void write(StringBuilder out, String route) {
      String name = "newsgraph_http_request_seconds";
      String label = "route=\"" + route + "\"";
      for (int i = 0; i < BOUNDS.length; i++) {
        line(out, name + "_bucket", label + ",le=\"" + BOUNDS[i] + "\"", buckets[i]);
      }
      line(out, name + "_bucket", label + ",le=\"+Inf\"", count);
      out.append(String.format(Locale.ROOT, "%s_sum{%s} %.6f%n", name, label, sum));
      line(out, name + "_count", label, count);
    }
  }
}
