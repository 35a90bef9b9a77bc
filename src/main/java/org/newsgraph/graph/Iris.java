package org.newsgraph.graph;

import static org.apache.jena.graph.NodeFactory.createURI;
import static org.newsgraph.graph.Namespaces.BASE;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.jena.graph.Node;
import org.newsgraph.TextSpan;

/**
 * Names of the things in the graph, made from their content: the same from build to build. Ids and
 * keys are percent-encoded (RFC 3986), so any file name is a safe part of an IRI.
 */
public final class Iris {
  /** The graph of what is derived across articles. */
  public static final Node DERIVED_GRAPH = createURI(BASE + "graph/derived");

  /** The graph of the entities' labels and descriptions in other languages. */
  public static final Node LABELS_GRAPH = createURI(BASE + "graph/labels");

  /** The graph that holds the ontology. */
  public static final Node ONTOLOGY_GRAPH = createURI(BASE + "graph/ontology");

  /** Opens the name of every article's graph. */
  public static final String ARTICLE_GRAPHS = BASE + "graph/article/";

  /** Opens the name of every entity. */
  static final String ENTITIES = BASE + "entity/";

  private static final String UNRESERVED = "-._~";

  private Iris() {}

  public static Node article(String id) {
    return createURI(BASE + "article/" + encode(id));
  }

  public static Node articleGraph(String id) {
    return createURI(ARTICLE_GRAPHS + encode(id));
  }

  /** A stretch of an article's text, as RFC 5147 writes it. */
  public static Node passage(String articleId, TextSpan span) {
    return createURI(
        BASE + "article/" + encode(articleId) + "#char=" + span.begin() + "," + span.end());
  }

  public static Node entity(String key) {
    return createURI(ENTITIES + encodePath(key));
  }

  /** A thing of an article: {@code kind/article id/key}. */
  public static Node inArticle(String kind, String articleId, String key) {
    return createURI(BASE + kind + "/" + encode(articleId) + "/" + encodePath(key));
  }

  /** What one entity's attitude towards another is counted under; both by their IRIs. */
  static Node relation(String holder, Node attitude, String target) {
    return createURI(
        BASE
            + "relation/"
            + keyOf(holder)
            + "/"
            + attitude.getURI().substring(Namespaces.NG.length())
            + "/"
            + keyOf(target));
  }

  private static String keyOf(String entity) {
    return entity.substring(ENTITIES.length()).replace("/", "%2F");
  }

  public static Node wikidata(String qid) {
    return createURI(Namespaces.WIKIDATA + qid);
  }

  /** Twelve hexadecimal digits of the SHA-256 over the parts: enough for one article's things. */
  public static String hash(Object... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (Object part : parts) {
        sha.update(part.toString().getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
      }
      return HexFormat.of().formatHex(sha.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Percent-encodes one path segment. */
  public static String encode(String text) {
    return encode(text, UNRESERVED);
  }

  private static String encodePath(String text) {
    return encode(text, UNRESERVED + "/");
  }

  private static String encode(String text, String kept) {
    if (!text.isEmpty() && text.chars().allMatch(c -> c == '.')) {
      return "%2E".repeat(text.length()); // dot segments would be resolved away
    }
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (isAlphanumeric(c) || kept.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return out.toString();
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
