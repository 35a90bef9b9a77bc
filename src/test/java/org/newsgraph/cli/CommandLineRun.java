package org.newsgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * One call of the program, in this process.
 *
 * @param code exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
record CommandLineRun(int code, String out, String err) {
  static synchronized CommandLineRun of(String... arguments) {
    StringWriter err = new StringWriter();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream real = System.out;
    PrintStream captured = new PrintStream(out, true, StandardCharsets.UTF_8);
    System.setOut(captured);
    try {
      int code =
          Main.commandLine()
              .setErr(new PrintWriter(err, true))
              .setOut(new PrintWriter(captured, true))
              .execute(arguments);
      captured.flush();
      return new CommandLineRun(code, out.toString(StandardCharsets.UTF_8), err.toString());
    } finally {
      System.setOut(real);
    }
  }
}
