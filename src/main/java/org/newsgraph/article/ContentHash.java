package org.newsgraph.article;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.newsgraph.article.ArticleInput.Raw;

/** What an article's facts depend on, beside the program, in one hash. */
public final class ContentHash {
  private ContentHash() {}

  /** SHA-256 of content, id, format and given metadata, in hexadecimal. */
  public static String of(Raw raw) {
    MessageDigest digest = digest();
    String rest =
        raw.id()
            + '\n'
            + raw.format()
            + '\n'
            + raw.given()
            + '\n'
            + raw.otherwise()
            + '\n'
            + raw.content().length
            + '\n';
    digest.update(ArticleIds.bytes(rest));
    return HexFormat.of().formatHex(digest.digest(raw.content()));
  }

  static byte[] sha256(byte[] content) {
    return digest().digest(content);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
