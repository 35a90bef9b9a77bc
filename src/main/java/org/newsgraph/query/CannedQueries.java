package org.newsgraph.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/** The canned queries of a folder. Files are read when asked for. */
public final class CannedQueries {
  private final Path folder;

  public CannedQueries(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new NewsgraphException(
          ErrorCode.INSTALLATION, "no folder of canned queries at " + folder);
    }
    this.folder = folder;
  }

  /** Their names in alphabetical order. */
  public List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".rq"))
          .map(f -> f.substring(0, f.length() - 3))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INSTALLATION, "cannot list the canned queries in " + folder, e);
    }
  }

  /** All of them, read, in alphabetical order. */
  public List<CannedQuery> all() {
    return names().stream().map(this::named).toList();
  }

  /** The query of that name, or {@link ErrorCode#QUERY_UNKNOWN} with the closest names. */
  public CannedQuery named(String name) {
    return named(name, "'newsgraph query' lists them all");
  }

  /**
   * The same; an unknown name is answered with {@code advice}, which tells where they are listed.
   */
  public CannedQuery named(String name, String advice) {
    List<String> names = names();
    if (!names.contains(name)) {
      List<String> close = Closest.to(name, names);
      throw new NewsgraphException(
          ErrorCode.QUERY_UNKNOWN,
          "no query '"
              + name
              + "'"
              + (close.isEmpty() ? "; " : "; did you mean " + String.join(" or ", close) + "? ")
              + advice);
    }
    return CannedQuery.read(folder.resolve(name + ".rq"));
  }

  /**
   * A canned query with its parameters filled in.
   *
   * @param query which
   * @param parameters values by name, {@code limit} among them; blank ones count as not given
   * @param source looks up actors by name
   */
  public static Query bind(CannedQuery query, Map<String, String> parameters, QuerySource source) {
    return bind(query, parameters, source, Query.NOLIMIT);
  }

  /** The same, with no more rows than {@code most}, whatever {@code limit} says. */
  public static Query bind(
      CannedQuery query, Map<String, String> parameters, QuerySource source, long most) {
    return new ParameterValues(query, new ActorLookup(source)).bind(parameters, most);
  }
}
