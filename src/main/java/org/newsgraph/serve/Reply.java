package org.newsgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/**
 * A whole answer.
 *
 * @param status HTTP status
 * @param type its media type, with charset where it is text
 * @param body its bytes
 * @param headers further headers
 */
record Reply(int status, String type, byte[] body, Map<String, String> headers) {
  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json; charset=utf-8";
  static final String TEXT = "text/plain; charset=utf-8";

  Reply(int status, String type, byte[] body) {
    this(status, type, body, Map.of());
  }

  static Reply ok(String type, String text) {
    return new Reply(200, type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends it, or 304 where the client has these very bytes already. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    headers.forEach(response::setHeader);
    if (status == 200) {
      String tag = "\"" + digest(type.getBytes(StandardCharsets.UTF_8), body) + "\"";
      response.setHeader("ETag", tag);
      if (response.getHeader("Cache-Control") == null) {
        response.setHeader("Cache-Control", "no-cache");
      }
      if (matches(request.getHeader("If-None-Match"), tag)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  /** Whether an If-None-Match header names the tag; the mark of a packed answer is ignored. */
  static boolean matches(String header, String tag) {
    if (header == null) {
      return false;
    }
    return header.strip().equals("*")
        || Arrays.stream(header.split(","))
            .map(t -> t.strip().replaceFirst("^W/", "").replace("--gzip\"", "\""))
            .anyMatch(tag::equals);
  }

  /** Sixteen bytes of SHA-256 over the parts, in hexadecimal. */
  static String digest(byte[]... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        sha.update(part);
        sha.update((byte) 0);
      }
      return HexFormat.of().formatHex(sha.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
