package org.newsgraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.newsgraph.store.GraphDirectory;
import org.newsgraph.store.GraphWriter;

/** A second process that builds a graph and does not come to its end. */
public final class OtherProcess {
  private OtherProcess() {}

  /** Starts it and waits until it holds the graph; with "write", until it has written half. */
  static Process start(String what, Path graph) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                what,
                graph.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    if (!"ready".equals(line)) {
      throw new IOException("the other process said " + line);
    }
    return process;
  }

  public static void main(String[] args) throws InterruptedException {
    JenaSystem.init();
    GraphWriter writer = new GraphDirectory(Path.of(args[1])).openForWriting();
    if (args[0].equals("write")) {
      writer.startEmpty(PrefixMapping.Factory.create());
      for (int i = 0; i < 1000; i++) {
        var node = NodeFactory.createURI("urn:x:half-" + i);
        writer.add(List.of(Quad.create(node, node, node, node)));
      }
    }
    System.out.println("ready");
    Thread.sleep(600_000);
    writer.close();
  }
}
