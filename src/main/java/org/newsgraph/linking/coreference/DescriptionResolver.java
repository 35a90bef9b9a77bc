package org.newsgraph.linking.coreference;

import java.util.List;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Mention;
import org.newsgraph.linking.catalog.Catalog;

/** Descriptions: "the president", "the Turkish leader", "the alliance", "both countries". */
final class DescriptionResolver {
  DescriptionResolver(Discourse discourse, Roles roles, Catalog catalog, List<Mention> mentions) {}

  List<Mention> resolve(AnalyzedSentence s, Token t) {
    return List.of();
  }
}
