package org.newsgraph.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a web page: main text by Mozilla's Readability, date, headline and publisher from
 * JSON-LD (schema.org) and meta tags.
 *
 * @param text paragraphs, parted by blank lines
 * @param metadata what the page's head says
 */
record HtmlPage(String text, Metadata metadata) {
  private static final String BLOCKS = "h1,h2,h3,h4,h5,h6,p,li,blockquote,pre,figcaption,td";
  private static final String NOT_TEXT =
      "script,style,noscript,template,iframe,form,nav,aside,button,figure,figcaption";
  private static final int ENOUGH_TEXT = 200;
  private static final Pattern BLANK = Pattern.compile("\\s+");

  static HtmlPage parse(String html) {
    Document page = Jsoup.parse(html);
    HtmlMetadata head = HtmlMetadata.of(page);
    String text = mainText(page.clone());
    String main = text.length() >= ENOUGH_TEXT ? text : longest(text, head.articleBody());
    return new HtmlPage(main, head.metadata());
  }

  private static String longest(String a, Optional<String> b) {
    return b.isPresent() && b.get().length() > a.length() ? b.get() : a;
  }

  private static String mainText(Document page) {
    Document whole = page.clone();
    String content = new Readability4J("https://localhost/", page).parse().getContent();
    String text = content == null ? "" : paragraphs(Jsoup.parse(content).body());
    if (text.length() >= ENOUGH_TEXT) {
      return text;
    }
    // Readability gives up on short pages; then the body without its frame has to do.
    String all = paragraphs(whole.body());
    return all.length() > text.length() ? all : text;
  }

  private static String paragraphs(Element root) {
    root.select(NOT_TEXT).remove();
    root.select("br").forEach(br -> br.replaceWith(new org.jsoup.nodes.TextNode("\n")));
    StringBuilder out = new StringBuilder();
    for (Element block : leaves(root)) {
      for (String line : block.wholeText().split("\n\\s*\n")) {
        String flat = BLANK.matcher(line).replaceAll(" ").strip();
        if (!flat.isEmpty()) {
          out.append(flat).append("\n\n");
        }
      }
    }
    return out.length() > 0 ? out.toString() : root.wholeText();
  }

  /** Blocks without blocks inside, so that nothing is told twice. */
  private static List<Element> leaves(Element root) {
    return root.select(BLOCKS).stream().filter(e -> e.select(BLOCKS).size() == 1).toList();
  }
}
