package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/**
 * The only writer of a graph directory. Nothing is seen by readers before {@link #publish}; closed
 * without it, all is as it was.
 */
public final class GraphWriter implements AutoCloseable {
  private final GraphDirectory directory;
  private final WriterLock lock;
  private final Path building;
  private DatasetGraphTDB database;

  GraphWriter(GraphDirectory directory, WriterLock lock) {
    this.directory = directory;
    this.lock = lock;
    this.building = directory.generation("building");
  }

  /**
   * Starts from nothing.
   *
   * @param prefixes to be kept with the graph
   */
  public void startEmpty(PrefixMapping prefixes) {
    start(false);
    prefixes.getNsPrefixMap().forEach(database.prefixes()::add);
  }

  /** Starts from a copy of the published graph. */
  public void startFromCurrent() {
    start(true);
  }

  /** Whether one of the starts was called. */
  public boolean isStarted() {
    return database != null;
  }

  private void start(boolean copy) {
    if (database != null) {
      throw new IllegalStateException("started already");
    }
    try {
      directory.removeAllBut(directory.current().stream().toList());
      Path target = building.resolve(Snapshot.DATABASE);
      Files.createDirectories(target);
      if (copy) {
        Path current = directory.generation(directory.current().orElseThrow());
        Disk.copy(current.resolve(Snapshot.DATABASE), target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    database = Snapshot.openDatabase(building);
    database.begin(TxnType.WRITE);
  }

  /** Adds quads. */
  public void add(List<Quad> quads) {
    quads.forEach(database::add);
  }

  /** Takes a named graph away. */
  public void remove(Node graph) {
    database.removeGraph(graph);
  }

  /** What is written so far, inside the writer's transaction. */
  public void read(Consumer<DatasetGraph> reader) {
    reader.accept(database);
  }

  /**
   * Finishes the graph and makes it the current one.
   *
   * @param files what else to publish with it, by file name
   */
  public void publish(Map<String, String> files) {
    database.commit();
    database.end();
    database.shutdown();
    database = null;
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(building.resolve(file.getKey()), file.getValue());
      }
      Disk.forceAll(building.resolve(Snapshot.DATABASE));
      Disk.forceAll(building);
      List<String> before = directory.current().stream().toList();
      String name = directory.nextName();
      Files.move(building, directory.generation(name));
      directory.publish(name);
      directory.removeAllBut(before.isEmpty() ? List.of(name) : List.of(before.get(0), name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      if (database != null) {
        database.abort();
        database.end();
        database.shutdown();
        Disk.delete(building);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.close();
    }
  }
}
