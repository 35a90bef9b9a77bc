package org.newsgraph.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.NewsgraphException;
import org.newsgraph.article.ArticleInput;
import org.newsgraph.article.ArticleInput.Raw;
import org.newsgraph.article.ArticleInput.Skipped;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.event.ArticleFacts;

/**
 * Articles to quads on several threads. Results come out in the order of the inputs, whatever
 * thread finishes first; no more than a few articles a thread are held at a time.
 */
public final class Extraction implements AutoCloseable {
  private static final int HELD_PER_THREAD = 4;
  private final Stages stages;
  private final ExecutorService workers;
  private final int limit;
  private final Deque<Future<Outcome>> pending = new ArrayDeque<>();
  private final Consumer<Outcome> out;

  /** What came of an input. */
  public sealed interface Outcome {}

  /**
   * An article's graph.
   *
   * @param input the article
   * @param quads its quads, in the writer's order
   */
  public record Extracted(Raw input, List<Quad> quads) implements Outcome {
    public Extracted {
      Objects.requireNonNull(input, "input");
      quads = List.copyOf(quads);
    }
  }

  /**
   * Nothing.
   *
   * @param skipped why
   */
  public record Left(Skipped skipped) implements Outcome {
    public Left {
      Objects.requireNonNull(skipped, "skipped");
    }
  }

  /**
   * @param stages what reads an article and writes its graph
   * @param threads how many work at once
   * @param out takes the outcomes, on the caller's thread, in order
   */
  public Extraction(Stages stages, int threads, Consumer<Outcome> out) {
    this.stages = stages;
    this.out = out;
    this.limit = threads * HELD_PER_THREAD;
    this.workers = Executors.newFixedThreadPool(threads, Extraction::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "extraction");
    thread.setDaemon(true);
    return thread;
  }

  /** Hands an input in; waits while too many are held. */
  public void submit(ArticleInput input) {
    while (pending.size() >= limit) {
      out.accept(oldest());
    }
    pending.add(
        input instanceof Raw raw
            ? workers.submit(() -> extract(raw))
            : CompletableFuture.completedFuture(new Left((Skipped) input)));
  }

  /** Waits for everything that was handed in. */
  public void finish() {
    while (!pending.isEmpty()) {
      out.accept(oldest());
    }
  }

  private Outcome oldest() {
    try {
      return pending.remove().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while articles were read", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof NewsgraphException known) {
        throw known;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private Outcome extract(Raw raw) {
    ArticleReader.Result result = ArticleReader.read(raw);
    if (result instanceof ArticleReader.NotRead not) {
      return new Left(not.skipped());
    }
    Newsgraph reading = stages.reading();
    try {
      ArticleFacts facts = reading.analyze(((ArticleReader.Read) result).article());
      List<Quad> quads = new ArrayList<>();
      stages.writer().write(facts, new QuadList(quads));
      return new Extracted(raw, quads);
    } catch (RuntimeException | StackOverflowError e) {
      // One article that the stages cannot cope with must not cost the other ten thousand.
      return new Left(
          new Skipped(raw.origin(), "could not be analysed (internal error: " + e + ")"));
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
