package org.newsgraph.linking.catalog.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wikidata.wdtk.datamodel.interfaces.EntityIdValue;
import org.wikidata.wdtk.datamodel.interfaces.ItemDocument;
import org.wikidata.wdtk.datamodel.interfaces.MonolingualTextValue;
import org.wikidata.wdtk.datamodel.interfaces.Snak;
import org.wikidata.wdtk.datamodel.interfaces.SnakGroup;
import org.wikidata.wdtk.datamodel.interfaces.Statement;
import org.wikidata.wdtk.datamodel.interfaces.StatementGroup;
import org.wikidata.wdtk.datamodel.interfaces.StatementRank;
import org.wikidata.wdtk.datamodel.interfaces.TimeValue;
import org.wikidata.wdtk.datamodel.interfaces.Value;
import org.wikidata.wdtk.datamodel.interfaces.ValueSnak;

/** Values of statements; deprecated ones are passed over. */
final class Snaks {
  private Snaks() {}

  static List<Statement> statements(ItemDocument item, String property) {
    StatementGroup group = item.findStatementGroup(property);
    if (group == null) {
      return List.of();
    }
    return group.getStatements().stream()
        .filter(s -> s.getRank() != StatementRank.DEPRECATED)
        .toList();
  }

  /** Numbers of the items that a property names. */
  static List<Long> items(ItemDocument item, String property) {
    List<Long> out = new ArrayList<>(2);
    for (Statement s : statements(item, property)) {
      number(s.getValue()).ifPresent(out::add);
    }
    return out;
  }

  static Optional<Long> number(Value v) {
    if (v instanceof EntityIdValue id && id.getId().startsWith("Q")) {
      return Optional.of(Long.parseLong(id.getId().substring(1)));
    }
    return Optional.empty();
  }

  static List<String> texts(ItemDocument item, String property, String language) {
    List<String> out = new ArrayList<>(2);
    for (Statement s : statements(item, property)) {
      if (s.getValue() instanceof MonolingualTextValue m && m.getLanguageCode().equals(language)) {
        out.add(m.getText());
      }
    }
    return out;
  }

  /** The year that a qualifier gives, 0 if none. */
  static int year(Statement statement, String property) {
    for (SnakGroup g : statement.getQualifiers()) {
      if (!g.getProperty().getId().equals(property)) {
        continue;
      }
      for (Snak s : g.getSnaks()) {
        if (s instanceof ValueSnak v && v.getValue() instanceof TimeValue t) {
          return (int) t.getYear();
        }
      }
    }
    return 0;
  }
}
