package org.newsgraph.language;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/** Reads and writes the model files of a folder: {@code *.model}, compressed with deflate. */
public final class ModelFiles {
  private ModelFiles() {}

  /** Reads one part of a model from a stream. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  /** Writes one part of a model to a stream. */
  @FunctionalInterface
  public interface Writer {
    void write(DataOutputStream out) throws IOException;
  }

  public static <T> T read(Path folder, String name, Reader<T> reader) {
    Path file = folder.resolve(name + ".model");
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(
                new InflaterInputStream(Files.newInputStream(file)), 1 << 16))) {
      return reader.read(in);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.MODEL_INVALID,
          "cannot read the model "
              + file
              + " ("
              + e.getMessage()
              + "); restore data/models or make it anew with 'newsgraph train'",
          e);
    }
  }

  public static void write(Path folder, String name, Writer writer) {
    Path file = folder.resolve(name + ".model");
    try {
      Files.createDirectories(folder);
      try (DataOutputStream out =
          new DataOutputStream(
              new BufferedOutputStream(
                  new DeflaterOutputStream(
                      Files.newOutputStream(file), new Deflater(Deflater.BEST_COMPRESSION)),
                  1 << 16))) {
        writer.write(out);
      }
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_INVALID, "cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  /** A dictionary of lemmas, see {@link Lemmatizer}. */
  public static void writeDictionary(Map<String, String> lemmas, DataOutputStream out)
      throws IOException {
    out.writeInt(lemmas.size());
    for (Map.Entry<String, String> e : new TreeMap<>(lemmas).entrySet()) {
      out.writeUTF(e.getKey());
      out.writeUTF(e.getValue());
    }
  }

  static Map<String, String> readDictionary(DataInputStream in) throws IOException {
    Map<String, String> lemmas = new java.util.HashMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      String key = in.readUTF();
      lemmas.put(key, in.readUTF());
    }
    return lemmas;
  }
}
