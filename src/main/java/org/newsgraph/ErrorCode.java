package org.newsgraph;

/** What a user can cause to go wrong. Each code has a section in {@code docs/errors.md}. */
public enum ErrorCode {
  /** A file or folder that was named does not exist or cannot be read. */
  INPUT_NOT_FOUND,
  /** A file exists but its content is not what was expected (format, encoding, size). */
  INPUT_INVALID,
  /** Nothing to work on: an empty folder, or every input was skipped. */
  INPUT_EMPTY,
  /** A bad line in a lexicon, catalog, decision or annotation file. */
  DATA_INVALID,
  /** A model is missing or was made by another version. */
  MODEL_INVALID,
  /** The graph directory does not exist, is not a graph, or is in use by another process. */
  STORE_UNAVAILABLE,
  /** No canned query has that name. */
  QUERY_UNKNOWN,
  /** A query file or a SPARQL text cannot be parsed, or its header is wrong. */
  QUERY_INVALID,
  /** A parameter is missing, unknown, or not of its type. */
  PARAMETER_INVALID,
  /** A server cannot be reached, refused the request, or its port is taken. */
  NETWORK,
  /** The installation is incomplete. */
  INSTALLATION;

  /** The code as messages and documentation write it, e.g. {@code query-unknown}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
