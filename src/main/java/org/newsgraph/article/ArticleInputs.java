package org.newsgraph.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.article.ArticleInput.Format;
import org.newsgraph.article.ArticleInput.Raw;
import org.newsgraph.article.ArticleInput.Skipped;

/**
 * The articles of files, folders (recursively, in name order, hidden files left out) and standard
 * input ({@code -}). A file {@code NAME.json} beside {@code NAME.txt} or {@code NAME.html} says
 * what is known of it. Only one article's bytes are held at a time.
 */
public final class ArticleInputs {
  /** Larger files and JSON lines are left out, in bytes. */
  public static final int LARGEST_FILE = 8 << 20;

  private static final int SNIFFED = 1024;
  private final List<Path> files;
  private final boolean standardInput;
  private final InputOptions options;
  private final InputStream in;

  private ArticleInputs(
      List<Path> files, boolean standardInput, InputOptions options, InputStream in) {
    this.files = files;
    this.standardInput = standardInput;
    this.options = options;
    this.in = in;
  }

  /**
   * Lists the files, and fails where a named one is missing or there is none at all.
   *
   * @param arguments paths, or {@code -}
   * @param options how to read them
   * @param in standard input
   */
  public static ArticleInputs of(List<String> arguments, InputOptions options, InputStream in) {
    Set<Path> files = new LinkedHashSet<>();
    boolean standardInput = false;
    for (String argument : arguments) {
      if (argument.equals("-")) {
        standardInput = true;
        continue;
      }
      Path path = Path.of(argument).normalize();
      if (!Files.exists(path)) {
        throw new NewsgraphException(
            ErrorCode.INPUT_NOT_FOUND,
            argument
                + ": no such file or folder; name article files, folders or - for standard input");
      }
      files.addAll(Files.isDirectory(path) ? walk(path) : List.of(path));
    }
    if (files.isEmpty() && !standardInput) {
      throw new NewsgraphException(
          ErrorCode.INPUT_EMPTY,
          String.join(", ", arguments)
              + ": no article files there; put .txt, .html or .jsonl files in it");
    }
    return new ArticleInputs(List.copyOf(files), standardInput, options, in);
  }

  /** How many files there are; a JSON Lines file counts once. */
  public int files() {
    return files.size() + (standardInput ? 1 : 0);
  }

  /** Sends every article, or why it was left out, in order. */
  public void forEach(Consumer<ArticleInput> out) {
    Reader reader = new Reader(out);
    for (Path file : files) {
      reader.readFile(file);
    }
    if (standardInput) {
      reader.readStandardInput();
    }
  }

  private static List<Path> walk(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> found =
          all.filter(p -> !isHidden(folder, p))
              .filter(Files::isRegularFile)
              .sorted(Comparator.comparing(p -> folder.relativize(p).toString()))
              .toList();
      return found.stream().filter(p -> !isSidecar(p)).toList();
    } catch (IOException | UncheckedIOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, folder + ": cannot be listed: " + e.getMessage(), e);
    }
  }

  private static boolean isHidden(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSidecar(Path file) {
    String name = file.getFileName().toString();
    if (!name.endsWith(".json")) {
      return false;
    }
    String bare = name.substring(0, name.length() - ".json".length());
    return Stream.of(".txt", ".html", ".htm")
        .anyMatch(ending -> Files.exists(file.resolveSibling(bare + ending)));
  }

  /** Reads one run's inputs. */
  private final class Reader {
    private final ArticleIds ids = new ArticleIds();
    private final Consumer<ArticleInput> out;

    Reader(Consumer<ArticleInput> out) {
      this.out = out;
    }

    void readFile(Path file) {
      String name = file.getFileName().toString();
      String lower = name.toLowerCase(Locale.ROOT);
      try {
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
          try (InputStream lines = Files.newInputStream(file)) {
            JsonLines.read(lines, file.toString(), fields(), this::json, out);
          }
        } else if (Files.size(file) > LARGEST_FILE) {
          skip(file.toString(), tooLarge(Files.size(file)));
        } else if (lower.endsWith(".json")) {
          JsonLines.document(Files.readAllBytes(file), file.toString(), fields(), this::json, out);
        } else {
          whole(ArticleIds.nameOf(name), file.toString(), Files.readAllBytes(file), sidecar(file));
        }
      } catch (IOException e) {
        skip(file.toString(), "cannot be read: " + e.getMessage());
      }
    }

    void readStandardInput() {
      try {
        byte[] content = in.readNBytes(LARGEST_FILE + 1);
        if (content.length > 0 && content[0] == '{') {
          InputStream all =
              new java.io.SequenceInputStream(new java.io.ByteArrayInputStream(content), in);
          JsonLines.read(all, "standard input", fields(), this::json, out);
        } else if (content.length > LARGEST_FILE) {
          skip("standard input", tooLarge(content.length));
        } else {
          whole("stdin", "standard input", content, Metadata.NONE);
        }
      } catch (IOException e) {
        skip("standard input", "cannot be read: " + e.getMessage());
      }
    }

    private void whole(String name, String origin, byte[] content, Metadata given) {
      Format format = looksLikeHtml(content) ? Format.HTML : Format.TEXT;
      out.accept(new Raw(ids.claim(name, content), origin, format, content, given, options.date()));
    }

    private void json(String origin, String defaultName, JsonRecord found) {
      Optional<String> text = found.text();
      if (text.isEmpty()) {
        skip(
            origin,
            "has no text in "
                + JsonRecord.textFields(options.fields())
                + "; name the field with --map text=FIELD");
        return;
      }
      byte[] content = ArticleIds.bytes(text.get());
      String id = ids.claim(found.id().orElse(defaultName), content);
      out.accept(new Raw(id, origin, Format.TEXT, content, found.metadata(), options.date()));
    }

    private Metadata sidecar(Path file) throws IOException {
      String name = ArticleIds.nameOf(file.getFileName().toString());
      Path beside = file.resolveSibling(name + ".json");
      return Files.isRegularFile(beside) && !beside.equals(file)
          ? JsonLines.sidecar(beside)
          : Metadata.NONE;
    }

    private Map<String, String> fields() {
      return options.fields();
    }

    private void skip(String origin, String reason) {
      out.accept(new Skipped(origin, reason));
    }
  }

  static String tooLarge(long bytes) {
    return "is too large for an article ("
        + (bytes >> 20)
        + " MB, at most "
        + (LARGEST_FILE >> 20)
        + " MB); divide it";
  }

  private static boolean looksLikeHtml(byte[] content) {
    String head =
        new String(
                content,
                0,
                Math.min(content.length, SNIFFED),
                java.nio.charset.StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return head.contains("<!doctype html") || head.contains("<html") || head.contains("<body");
  }
}
