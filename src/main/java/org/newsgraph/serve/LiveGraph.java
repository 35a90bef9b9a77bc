package org.newsgraph.serve;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The graph that is being served. A new generation takes the place of the old one between two
 * requests; whoever still reads the old one keeps it open until done. Thread-safe.
 */
public final class LiveGraph implements AutoCloseable {
  private final AtomicReference<Generation> current = new AtomicReference<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final ThreadLocal<Generation> bound = new ThreadLocal<>();

  /**
   * Replaces the graph.
   *
   * @param dataset what is served from now on
   * @param version names its content; goes into entity tags
   * @param retire called once, when nobody reads this generation any more
   */
  public void publish(DatasetGraph dataset, String version, Runnable retire) {
    Generation old =
        current.getAndSet(new Generation(dataset, Snapshot.of(dataset, version), retire));
    if (old != null) {
      old.release();
    }
    listeners.forEach(Runnable::run);
  }

  /** Has something done, at once and quickly, after each publication. */
  void onPublish(Runnable listener) {
    listeners.add(listener);
  }

  /** A graph that stays open until the lease is closed. */
  public Lease acquire() {
    while (true) {
      Generation generation = current.get();
      if (generation == null) {
        throw new IllegalStateException("no graph has been published");
      }
      if (generation.retain()) {
        return new Lease(generation);
      }
    }
  }

  /** The dataset of this thread's lease, else the current one. */
  DatasetGraph forThisThread() {
    Generation mine = bound.get();
    return (mine != null ? mine : current.get()).dataset;
  }

  @Override
  public void close() {
    Generation last = current.getAndSet(null);
    if (last != null) {
      last.release();
    }
  }

  /** One reader's hold on a generation. */
  public final class Lease implements AutoCloseable {
    private final Generation generation;

    private Lease(Generation generation) {
      this.generation = generation;
    }

    public DatasetGraph dataset() {
      return generation.dataset;
    }

    /** Names the content. */
    public String version() {
      return generation.snapshot.version();
    }

    /** What was counted when the graph was published. */
    Snapshot snapshot() {
      return generation.snapshot;
    }

    /** Makes this generation the one that the present thread's SPARQL requests read. */
    Lease bind() {
      bound.set(generation);
      return this;
    }

    @Override
    public void close() {
      bound.remove();
      generation.release();
    }
  }

  private static final class Generation {
    private final DatasetGraph dataset;
    private final Snapshot snapshot;
    private final Runnable retire;
    private int readers = 1;

    Generation(DatasetGraph dataset, Snapshot snapshot, Runnable retire) {
      this.dataset = Objects.requireNonNull(dataset, "dataset");
      this.snapshot = snapshot;
      this.retire = Objects.requireNonNull(retire, "retire");
    }

    synchronized boolean retain() {
      if (readers == 0) {
        return false;
      }
      readers++;
      return true;
    }

    void release() {
      boolean last;
      synchronized (this) {
        last = --readers == 0;
      }
      if (last) {
        retire.run();
      }
    }
  }
}
