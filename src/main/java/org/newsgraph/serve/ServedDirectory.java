package org.newsgraph.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.newsgraph.NewsgraphException;
import org.newsgraph.store.GraphDirectory;
import org.newsgraph.store.Snapshot;

/**
 * Keeps a {@link LiveGraph} at the newest generation of a graph directory: when another process
 * publishes one, it is opened and takes the place of the old between two requests.
 */
public final class ServedDirectory implements AutoCloseable {
  private static final long LOOK_EVERY_MILLIS = 500;

  private final GraphDirectory directory;
  private final LiveGraph live;
  private final Consumer<String> log;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "graph-watch");
            thread.setDaemon(true);
            return thread;
          });
  private String served;

  /**
   * Publishes the present generation and goes on watching.
   *
   * @param directory where the graph is
   * @param live what the server reads
   * @param log told of each new generation, and of one that cannot be opened
   */
  public ServedDirectory(GraphDirectory directory, LiveGraph live, Consumer<String> log) {
    this.directory = directory;
    this.live = live;
    this.log = log;
    publish();
    watch.scheduleWithFixedDelay(
        this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      if (!version(directory.current().orElse("")).equals(served)) {
        publish();
        log.accept("now serving generation " + served);
      }
    } catch (NewsgraphException e) {
      log.accept(e.getMessage() + "; the graph from before is still served");
    }
  }

  private void publish() {
    Snapshot snapshot = directory.open();
    String version = version(snapshot.generation());
    live.publish(snapshot.dataset(), version, snapshot::close);
    served = version;
  }

  /**
   * A generation's name with its time, since a graph that was removed and made anew counts anew.
   */
  private String version(String generation) {
    try {
      FileTime time = Files.getLastModifiedTime(directory.path().resolve("current"));
      return generation + "-" + time.toMillis();
    } catch (IOException e) {
      return generation;
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
    live.close();
  }
}
