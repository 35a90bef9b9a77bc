package org.newsgraph.article;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives each article of a run its id: the file name without extension; a second article of that
 * name gets a part of its content's hash behind it.
 */
final class ArticleIds {
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");
  private static final int HASH_DIGITS = 8;
  private final Set<String> taken = new HashSet<>();

  static String nameOf(String fileName) {
    String bare = EXTENSION.matcher(fileName).replaceFirst("");
    return bare.isBlank() ? fileName : bare;
  }

  String claim(String name, byte[] content) {
    String wanted = name.isBlank() ? "article" : name.strip();
    if (taken.add(wanted)) {
      return wanted;
    }
    String hashed = wanted + "-" + hash(content);
    String id = hashed;
    for (int copy = 2; !taken.add(id); copy++) {
      id = hashed + "-" + copy;
    }
    return id;
  }

  private static String hash(byte[] content) {
    byte[] digest = ContentHash.sha256(content);
    return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
  }

  /** For a record that has no name of its own. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
