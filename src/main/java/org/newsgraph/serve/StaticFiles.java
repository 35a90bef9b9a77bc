package org.newsgraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The page's own files and the libraries that it uses, all from the class path. */
final class StaticFiles {
  static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html",
          Reply.HTML,
          "js",
          SCRIPT,
          "css",
          "text/css; charset=utf-8",
          "json",
          Reply.JSON,
          "svg",
          "image/svg+xml");

  private final Map<String, String> libraries =
      Map.of(
          "/lib/cytoscape.min.js",
              WEBJARS + "cytoscape/" + version("cytoscape") + "/dist/cytoscape.min.js",
          "/lib/yasgui.min.js",
              WEBJARS + "zazuko__yasgui/" + version("zazuko__yasgui") + "/build/yasgui.min.js",
          "/lib/yasgui.min.css",
              WEBJARS + "zazuko__yasgui/" + version("zazuko__yasgui") + "/build/yasgui.min.css");

  private final Map<String, Reply> cache = new ConcurrentHashMap<>();

  /** The file under a path such as {@code /page/style.css}. */
  Optional<Reply> find(String path) throws IOException {
    Reply known = cache.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    String resource = libraries.get(path);
    if (resource == null && path.matches("/page/[a-z0-9-]+(/[a-z0-9-]+)?\\.[a-z]+")) {
      resource = "/org/newsgraph/serve" + path;
    }
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (resource == null || type == null) {
      return Optional.empty();
    }
    try (InputStream in = StaticFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        return Optional.empty();
      }
      Reply reply = new Reply(200, type, in.readAllBytes());
      cache.put(path, reply);
      return Optional.of(reply);
    }
  }

  private static String version(String library) {
    String file = "/META-INF/maven/org.webjars.npm/" + library + "/pom.properties";
    try (InputStream in = StaticFiles.class.getResourceAsStream(file)) {
      java.util.Properties properties = new java.util.Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
