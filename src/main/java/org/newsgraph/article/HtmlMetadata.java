package org.newsgraph.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the head of a page says of the article.
 *
 * @param metadata date, headline, address, publisher
 * @param articleBody the text, where JSON-LD carries it
 */
record HtmlMetadata(Metadata metadata, Optional<String> articleBody) {
  private static final List<String> DATE_TAGS =
      List.of(
          "article:published_time",
          "datePublished",
          "parsely-pub-date",
          "sailthru.date",
          "publishdate",
          "pubdate",
          "publication_date",
          "dc.date.issued",
          "dcterms.created",
          "dc.date",
          "date");

  static HtmlMetadata of(Document page) {
    List<JsonObject> linked = newsObjects(page);
    Optional<LocalDate> published =
        text(linked, "datePublished")
            .flatMap(DateText::first)
            .or(
                () ->
                    DATE_TAGS.stream()
                        .map(tag -> meta(page, tag))
                        .flatMap(Optional::stream)
                        .map(DateText::first)
                        .flatMap(Optional::stream)
                        .findFirst())
            .or(() -> timeTag(page));
    Optional<String> headline =
        text(linked, "headline")
            .or(() -> meta(page, "og:title"))
            .or(() -> nonBlank(page.select("h1").text()))
            .or(() -> nonBlank(page.title()));
    Optional<String> url =
        nonBlank(page.select("link[rel=canonical]").attr("href"))
            .or(() -> meta(page, "og:url"))
            .filter(u -> u.startsWith("http"));
    Optional<String> publisher =
        linked.stream()
            .map(o -> o.get("publisher"))
            .filter(v -> v != null && v.isObject())
            .map(v -> string(v.getAsObject(), "name"))
            .flatMap(Optional::stream)
            .findFirst()
            .or(() -> meta(page, "og:site_name"));
    return new HtmlMetadata(
        new Metadata(published, headline, url, publisher), text(linked, "articleBody"));
  }

  private static Optional<String> meta(Document page, String name) {
    for (String attribute : List.of("property", "name", "itemprop")) {
      Element tag = page.selectFirst("meta[" + attribute + "=" + name + "]");
      if (tag != null && !tag.attr("content").isBlank()) {
        return Optional.of(tag.attr("content").strip());
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> timeTag(Document page) {
    Element time =
        page.selectFirst("time[itemprop=datePublished],time[pubdate],article time[datetime]");
    return time == null
        ? Optional.empty()
        : DateText.first(time.attr("datetime") + " " + time.text());
  }

  private static Optional<String> text(List<JsonObject> objects, String key) {
    return objects.stream().map(o -> string(o, key)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> string(JsonObject object, String key) {
    JsonValue value = object.get(key);
    return value != null && value.isString()
        ? nonBlank(value.getAsString().value())
        : Optional.empty();
  }

  private static Optional<String> nonBlank(String s) {
    return s == null || s.isBlank() ? Optional.empty() : Optional.of(s.strip());
  }

  /** The schema.org objects of the page that describe an article. */
  private static List<JsonObject> newsObjects(Document page) {
    List<JsonObject> out = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collect(JSON.parseAny(script.data()), out, 0);
      } catch (JsonException e) {
        // Pages carry broken JSON-LD; the meta tags are asked next.
        continue;
      }
    }
    return out;
  }

  private static void collect(JsonValue value, List<JsonObject> out, int depth) {
    if (depth > 6) {
      return;
    }
    if (value.isArray()) {
      value.getAsArray().forEach(v -> collect(v, out, depth + 1));
    } else if (value.isObject()) {
      JsonObject object = value.getAsObject();
      if (object.hasKey("datePublished") || object.hasKey("headline")) {
        out.add(object);
      }
      if (object.hasKey("@graph")) {
        collect(object.get("@graph"), out, depth + 1);
      }
    }
  }
}
