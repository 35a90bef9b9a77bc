package org.newsgraph.serve;

import java.net.BindException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.Callback;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.query.CannedQueries;

/** The HTTP server: embedded Fuseki for SPARQL, and around it the questions and the page. */
public final class GraphServer implements AutoCloseable {
  private static final int MAX_THREADS = 64;

  private final LiveGraph graph;
  private final FusekiServer fuseki;
  private final ServerOptions options;
  private final Runnable preparation;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "prepare-answers");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
          });

  /**
   * Prepares a server; {@link #start} opens its port.
   *
   * @param graph with a published generation
   * @param questions the canned questions
   * @param options port and limits
   */
  public GraphServer(LiveGraph graph, CannedQueries questions, ServerOptions options) {
    this.graph = graph;
    this.options = options;
    Metrics metrics = new Metrics();
    QuestionRoute route = new QuestionRoute(questions, options);
    this.preparation = () -> route.prepare(graph, background::isShutdown);
    graph.onPublish(this::prepare);
    FrontServlet front = new FrontServlet(metrics, route);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .loopback(options.localOnly())
            .numServerThreads(4, MAX_THREADS)
            .addFilter("/*", new RequestGate(graph, options, metrics))
            .addFilter("/*", new Cors(options.allowedOrigin()))
            .addFilter("/*", new DescriptionFilter(front))
            .addFilter("/kg/data", new TripleTermFilter())
            .add("/kg", service())
            .addServlet("/*", front);
    this.fuseki = builder.build();
    wrap(fuseki.getJettyServer());
  }

  private DataService service() {
    LiveDataset dataset = new LiveDataset(graph);
    Context context = dataset.getContext();
    context.set(TDB2.symUnionDefaultGraph, true);
    context.set(ARQ.queryTimeout, Long.toString(options.timeout().toMillis()));
    context.set(ARQ.httpServiceAllowed, options.allowService());
    QueryRules rules = new QueryRules(options.allowService());
    Endpoint sparql =
        Endpoint.create()
            .operation(Operation.Query)
            .endpointName("sparql")
            .processor(new SparqlEndpoint(graph, rules, options.maxRows()))
            .build();
    return DataService.newBuilder(dataset)
        .addEndpoint(sparql)
        .addEndpoint(Operation.GSP_R, "data")
        .build();
  }

  /** Packs answers, and stops bodies that turn out longer than they said. */
  private void wrap(Server jetty) {
    Handler inner = jetty.getHandler();
    SizeLimitHandler limit = new UntoldSizeLimit(options.maxRequestBytes());
    limit.setHandler(inner);
    GzipHandler gzip = new GzipHandler();
    gzip.setHandler(limit);
    jetty.setHandler(gzip);
  }

  /** Holds down bodies that do not tell their length; the gate refuses the others in words. */
  private static final class UntoldSizeLimit extends SizeLimitHandler {
    UntoldSizeLimit(long bytes) {
      super(bytes, -1);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      return request.getLength() >= 0
          ? getHandler().handle(request, response, callback)
          : super.handle(request, response, callback);
    }
  }

  /** Opens the port, or fails with {@link ErrorCode#NETWORK} if another program has it. */
  public GraphServer start() {
    try {
      fuseki.start();
    } catch (FusekiException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof BindException || isBindFailure(cause)) {
          throw new NewsgraphException(
              ErrorCode.NETWORK,
              "port %d is taken by another program; choose another one with --port"
                  .formatted(options.port()),
              e);
        }
      }
      throw e;
    }
    prepare();
    return this;
  }

  private void prepare() {
    if (!background.isShutdown()) {
      background.execute(preparation);
    }
  }

  /** Waits until the answers that are worked out beforehand are there, but no longer than that. */
  public void awaitPrepared(Duration most) {
    try {
      background.submit(() -> {}).get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      // Then they are worked out while others are asked for.
      return;
    }
  }

  private static boolean isBindFailure(Throwable cause) {
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("failed to bind") || message.contains("already in use");
  }

  public int port() {
    return fuseki.getHttpPort();
  }

  /** The address of the start page, without a slash at the end. */
  public String address() {
    return "http://localhost:" + port();
  }

  /** Waits until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    // Not interrupted: that would close the files which it reads, and others with it.
    background.shutdown();
    fuseki.stop();
  }
}
