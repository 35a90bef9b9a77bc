package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A graph whose files may not be written is read all the same. */
class ReadOnlyCopyTest {
  private static final Quad QUAD =
      Quad.create(
          NodeFactory.createURI("urn:g"),
          NodeFactory.createURI("urn:s"),
          NodeFactory.createURI("urn:p"),
          NodeFactory.createLiteralString("o"));

  @TempDir private Path folder;
  private GraphDirectory directory;
  private Path database;

  @BeforeEach
  void build() {
    directory = new GraphDirectory(folder.resolve("graph"));
    try (GraphWriter writer = directory.openForWriting()) {
      writer.startEmpty(new PrefixMappingImpl());
      writer.add(List.of(QUAD));
      writer.publish(Map.of());
    }
    database = directory.generation(directory.current().orElseThrow()).resolve(Snapshot.DATABASE);
  }

  @Test
  void theCopyHoldsTheSameAndGoesWhenItIsClosed() {
    Path where;
    try (ReadOnlyCopy copy = ReadOnlyCopy.of(database)) {
      where = copy.folder();
      var read = Snapshot.openDatabase(where);
      assertThat(holdsTheQuad(read)).isTrue();
      read.shutdown();
    }
    assertThat(where).doesNotExist();
  }

  @Test
  void noCopyIsNeededWhereFilesMayBeWritten() {
    assertThat(ReadOnlyCopy.isNeeded(database)).isFalse();
  }

  @Test
  void aGraphWithoutWritePermissionIsRead() throws IOException {
    try (Stream<Path> files = Files.list(database)) {
      for (Path file : files.toList()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
      }
    }
    Assumptions.assumeTrue(ReadOnlyCopy.isNeeded(database), "this user may write everything");
    try (Snapshot snapshot = directory.open()) {
      assertThat(holdsTheQuad(snapshot.dataset())).isTrue();
    }
  }

  private static boolean holdsTheQuad(DatasetGraph dataset) {
    return Txn.calculateRead(dataset, () -> dataset.contains(QUAD));
  }
}
