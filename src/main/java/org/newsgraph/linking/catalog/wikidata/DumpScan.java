package org.newsgraph.linking.catalog.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.linking.catalog.Office;
import org.wikidata.wdtk.datamodel.helpers.Datamodel;
import org.wikidata.wdtk.datamodel.helpers.JsonDeserializer;
import org.wikidata.wdtk.datamodel.interfaces.ItemDocument;
import org.wikidata.wdtk.datamodel.interfaces.MonolingualTextValue;

/**
 * First pass over a dump: subclasses, and which items are public offices of which State. Lines
 * without the properties in question are not parsed.
 */
final class DumpScan {
  /** An office of a State or body. */
  record Post(Office office, String state) {}

  private final ClassTree classes = new ClassTree();
  private final Map<Long, Post> posts = new HashMap<>();
  private final JsonDeserializer json = new JsonDeserializer(Datamodel.SITE_WIKIDATA);

  ClassTree classes() {
    return classes;
  }

  Map<Long, Post> posts() {
    return posts;
  }

  /**
   * Reads a dump to its end.
   *
   * @param progress is told now and then how many lines and bytes were read
   * @return how many lines were read
   */
  long read(DumpLines lines, LongBiConsumer progress) {
    long read = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (++read % CatalogImport.CHECKPOINT == 0) {
        progress.accept(read, lines.bytes());
      }
      boolean isClass = line.contains("\"P279\"");
      boolean post = line.contains("\"P1001\"");
      if (isClass || post) {
        take(line, lines);
      }
    }
    return read;
  }

  /** Takes two numbers. */
  interface LongBiConsumer {
    void accept(long read, long bytes);
  }

  private void take(String line, DumpLines lines) {
    if (line.contains("\"type\":\"property\"") || line.contains("\"type\":\"lexeme\"")) {
      return;
    }
    ItemDocument item;
    try {
      item = json.deserializeItemDocument(line);
    } catch (JsonProcessingException | RuntimeException e) {
      throw lines.bad(
          "no entity in Wikidata's JSON ("
              + DumpLines.preview(String.valueOf(e.getMessage()))
              + ")",
          e);
    }
    long id = Long.parseLong(item.getEntityId().getId().substring(1));
    for (long parent : Snaks.items(item, "P279")) {
      classes.add(id, parent);
    }
    List<Long> of = Snaks.items(item, "P1001");
    MonolingualTextValue label = item.getLabels().get("en");
    if (!of.isEmpty() && label != null) {
      Office office = Office.ofTitle(label.getText());
      if (office != Office.OTHER) {
        posts.put(id, new Post(office, "Q" + of.get(0)));
      }
    }
  }
}
