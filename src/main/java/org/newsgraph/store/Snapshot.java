package org.newsgraph.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/** One generation of a graph, open for reading. */
public final class Snapshot implements AutoCloseable {
  static final String DATABASE = "tdb2";

  /** TDB2 opens a database once a process; readers in this one share it. */
  private static final Map<Path, Opened> OPENED = new HashMap<>();

  private final String generation;
  private final Path folder;
  private final DatasetGraph dataset;
  private boolean closed;

  private Snapshot(String generation, Path folder, DatasetGraph dataset) {
    this.generation = generation;
    this.folder = folder;
    this.dataset = dataset;
  }

  static Snapshot open(String generation, Path named) {
    if (!Files.isDirectory(named.resolve(DATABASE))) {
      throw new NewsgraphException(
          ErrorCode.STORE_UNAVAILABLE, named + ": the graph's files are not there; build it again");
    }
    Path folder = named.toAbsolutePath().normalize();
    synchronized (OPENED) {
      Opened opened = OPENED.computeIfAbsent(folder, Opened::of);
      opened.readers++;
      return new Snapshot(generation, folder, opened.dataset);
    }
  }

  /**
   * Opens a database without TDB2's lock file, which would let one process alone read. Writers are
   * held off by {@link WriterLock}, and what is read is never written.
   */
  static DatasetGraphTDB openDatabase(Path folder) {
    JenaSystem.init();
    return TDB2StorageBuilder.build(
        Location.create(folder.resolve(DATABASE).toString()),
        StoreParams.getDftStoreParams(),
        SystemTDB.getDefaultReorderTransform());
  }

  /** Name of the generation; another one means that the graph was built anew. */
  public String generation() {
    return generation;
  }

  /** The graph; use it within read transactions. */
  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public void close() {
    synchronized (OPENED) {
      if (closed) {
        return;
      }
      closed = true;
      Opened opened = OPENED.get(folder);
      if (--opened.readers == 0) {
        OPENED.remove(folder);
        opened.close();
      }
    }
  }

  /** A database and, where its own files may not be written, the copy that is read instead. */
  private static final class Opened {
    private final DatasetGraphTDB dataset;
    private final Optional<ReadOnlyCopy> copy;
    private int readers;

    private Opened(DatasetGraphTDB dataset, Optional<ReadOnlyCopy> copy) {
      this.dataset = dataset;
      this.copy = copy;
    }

    static Opened of(Path folder) {
      if (ReadOnlyCopy.isNeeded(folder.resolve(DATABASE))) {
        ReadOnlyCopy copy = ReadOnlyCopy.of(folder.resolve(DATABASE));
        return new Opened(openDatabase(copy.folder()), Optional.of(copy));
      }
      return new Opened(openDatabase(folder), Optional.empty());
    }

    void close() {
      dataset.shutdown();
      copy.ifPresent(ReadOnlyCopy::close);
    }
  }
}
