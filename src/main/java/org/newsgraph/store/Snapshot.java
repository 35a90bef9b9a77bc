package org.newsgraph.store;

import java.nio.file.Files;
import java.nio.file.Path;
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
  private final String generation;
  private final DatasetGraphTDB dataset;

  private Snapshot(String generation, DatasetGraphTDB dataset) {
    this.generation = generation;
    this.dataset = dataset;
  }

  static Snapshot open(String generation, Path folder) {
    if (!Files.isDirectory(folder.resolve(DATABASE))) {
      throw new NewsgraphException(
          ErrorCode.STORE_UNAVAILABLE,
          folder + ": the graph's files are not there; build it again");
    }
    return new Snapshot(generation, openDatabase(folder));
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
    dataset.close();
  }
}
