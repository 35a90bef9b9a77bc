package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code newsgraph warm-up}: runs what short commands run, so that the launcher can record which
 * classes they load.
 */
@Command(name = "warm-up", hidden = true, description = "Used by the launcher.")
final class WarmUpCommand implements Callable<Integer> {
  private static final String ARTICLE =
      "Council meets\n\nPublished: 3 May 2019\n\nRussia vetoed the draft, France said on Friday.\n";

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("newsgraph");
    try {
      Path article = Files.writeString(folder.resolve("article.txt"), ARTICLE);
      String graph = folder.resolve("graph").toString();
      run(List.of("--version"));
      run(List.of("build", article.toString(), "--graph", graph));
      run(List.of("query"));
      for (String format : List.of("csv", "table", "json")) {
        run(List.of("query", "who-vetoed-what", "--graph", graph, "--format", format));
      }
      run(List.of("query", "entities", "--graph", graph, "--format", "csv"));
    } finally {
      delete(folder);
    }
    return Main.DONE;
  }

  private static void run(List<String> arguments) {
    CommandLine line = Main.commandLine();
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    line.setErr(nowhere).setOut(nowhere).execute(arguments.toArray(String[]::new));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(p);
      }
    }
  }
}
