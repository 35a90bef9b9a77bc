package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.Home;

/**
 * One hash of the program, its models, lexicon, catalog and ontology: with another one, every
 * article is extracted anew.
 */
final class ProgramFingerprint {
  private ProgramFingerprint() {}

  static String of(Home home) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path root :
          List.of(program(), home.models(), home.lexicon(), home.catalog(), home.ontology())) {
        add(root, digest);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException | URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path program() throws URISyntaxException {
    return Path.of(
        ProgramFingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static void add(Path root, MessageDigest digest) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(root)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    byte[] buffer = new byte[1 << 16];
    for (Path file : files) {
      digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        while (in.read(buffer) >= 0) {
          // Reading feeds the digest.
        }
      }
    }
  }
}
