package org.newsgraph.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/** How an answer is written. */
public enum ResultFormat {
  TABLE("text/plain"),
  CSV("text/csv"),
  TSV("text/tab-separated-values"),
  JSON("application/sparql-results+json"),
  XML("application/sparql-results+xml"),
  TTL("text/turtle"),
  HTML("text/html");

  private final String mediaType;

  ResultFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The name on the command line and the extension in URLs. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of that name, or {@link ErrorCode#PARAMETER_INVALID}. */
  public static ResultFormat named(String id) {
    return Arrays.stream(values())
        .filter(f -> f.id().equalsIgnoreCase(id))
        .findFirst()
        .orElseThrow(
            () ->
                new NewsgraphException(
                    ErrorCode.PARAMETER_INVALID,
                    "no format '"
                        + id
                        + "'; there are "
                        + Arrays.stream(values())
                            .map(ResultFormat::id)
                            .collect(Collectors.joining(", "))));
  }
}
