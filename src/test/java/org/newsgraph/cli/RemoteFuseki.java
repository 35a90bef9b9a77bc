package org.newsgraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A plain Fuseki with an empty dataset {@code /ds}, in a process of its own. */
public final class RemoteFuseki implements AutoCloseable {
  private final Process process;
  private final String address;

  private RemoteFuseki(Process process, String port) {
    this.process = process;
    this.address = "http://localhost:" + port + "/ds/";
  }

  static RemoteFuseki start() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                RemoteFuseki.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("port ")) {
        return new RemoteFuseki(process, line.substring(5));
      }
    }
    throw new IOException("the other process ended before its server was up");
  }

  String endpoint(String service) {
    return address + service;
  }

  @Override
  public void close() {
    process.destroy();
  }

  public static void main(String[] args) {
    FusekiServer server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/ds", DatasetGraphFactory.createTxnMem())
            .build()
            .start();
    System.out.println("port " + server.getPort());
    server.join();
  }
}
