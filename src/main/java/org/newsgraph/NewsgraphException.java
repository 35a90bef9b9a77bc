package org.newsgraph;

import java.util.Objects;

/**
 * Everything that a user can cause and mend. The message says what is wrong, where (file, line) and
 * what to do; the code leads to a section of {@code docs/errors.md}.
 */
public final class NewsgraphException extends RuntimeException {
  private final ErrorCode code;

  public NewsgraphException(ErrorCode code, String message) {
    this(code, message, null);
  }

  public NewsgraphException(ErrorCode code, String message, Throwable cause) {
    super(message, cause);
    this.code = Objects.requireNonNull(code, "code");
  }

  public ErrorCode code() {
    return code;
  }
}
