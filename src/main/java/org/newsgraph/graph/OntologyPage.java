package org.newsgraph.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The reference of the terms as one HTML page without scripts or outside files. */
public final class OntologyPage {
  private static final String STYLE =
      "body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
          + "table{border-collapse:collapse;display:block;overflow-x:auto}"
          + "td,th{border:1px solid #bbb;padding:.25rem .5rem;text-align:left;vertical-align:top}"
          + "code{font-family:ui-monospace,monospace}"
          + "@media(prefers-color-scheme:dark){body{background:#16181c;color:#e6e6e6}a{color:#8ab4f8}}";

  private static final Pattern DIAGRAM = Pattern.compile("```mermaid\n(.*?)```\n", Pattern.DOTALL);

  private OntologyPage() {}

  /** The page for the ontology in a folder. */
  public static String html(Path folder) {
    List<Extension> tables = List.of(TablesExtension.create());
    Parser parser = Parser.builder().extensions(tables).build();
    HtmlRenderer renderer = HtmlRenderer.builder().extensions(tables).escapeHtml(true).build();
    String markdown = OntologyReference.markdown(folder);
    Matcher diagram = DIAGRAM.matcher(markdown);
    if (!diagram.find()) {
      throw new IllegalStateException("the page of terms holds no diagram");
    }
    String svg = OntologyDiagram.svg(diagram.group(1));
    String body =
        renderer.render(parser.parse(markdown.substring(0, diagram.start())))
            + svg
            + renderer.render(parser.parse(markdown.substring(diagram.end())));
    return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<title>Terms of newsgraph</title>\n<style>"
        + STYLE
        + "</style>\n</head>\n<body>\n"
        + body
        + "</body>\n</html>\n";
  }
}
