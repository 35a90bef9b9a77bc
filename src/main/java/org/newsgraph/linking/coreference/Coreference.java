package org.newsgraph.linking.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.LinkedArticle;
import org.newsgraph.linking.Mention;
import org.newsgraph.linking.catalog.Catalog;

/**
 * Ties pronouns and descriptions to entities that the article names. Precision before reach: where
 * two candidates are close, none is taken. Safe for use by many threads.
 */
public final class Coreference {
  private final Catalog catalog;
  private final GivenNames names = GivenNames.load();

  /**
   * @param catalog tells who holds which office of which State
   */
  public Coreference(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The mentions of kind {@code PRONOUN} and {@code DESCRIPTION}. A plural one ("the two leaders")
   * gives one mention per entity, all with the same tokens.
   *
   * @param article the article with its name mentions
   */
  public List<Mention> resolve(LinkedArticle article) {
    Discourse discourse = new Discourse(article);
    Roles roles = new Roles(article, names);
    List<Mention> all = new ArrayList<>(article.mentions());
    List<Mention> found = new ArrayList<>();
    PronounResolver pronouns = new PronounResolver(discourse, roles, all);
    DescriptionResolver descriptions = new DescriptionResolver(discourse, roles, catalog, all);
    GroupPronouns groups = new GroupPronouns(discourse, all);
    for (AnalyzedSentence s : article.sentences()) {
      for (Token t : s.tokens()) {
        boolean free =
            article
                .mentionAt(s.index(), t.index())
                .filter(
                    m -> m.kind() != Mention.Kind.DEMONYM || !DescriptionResolver.isPerson(s, t))
                .isEmpty();
        if (!free || discourse.isQuoted(t)) {
          continue;
        }
        List<Mention> here =
            t.xpos().startsWith("PRP") || t.upos().equals("PRON") && !BarePairs.isBare(s, t)
                ? pronoun(s, t, pronouns, groups)
                : descriptions.resolve(s, t);
        found.addAll(here);
        all.addAll(here);
      }
    }
    return List.copyOf(found);
  }

  private static List<Mention> pronoun(
      AnalyzedSentence s, Token t, PronounResolver pronouns, GroupPronouns groups) {
    Optional<PronounResolver.Choice> choice = pronouns.resolve(s, t);
    if (choice.isPresent()) {
      PronounResolver.Choice c = choice.get();
      return List.of(mention(s, t, c.entityKey(), c.score(), c.why()));
    }
    return groups.resolve(s, t).stream()
        .map(key -> mention(s, t, key, .7, "the only ones named together"))
        .toList();
  }

  private static Mention mention(
      AnalyzedSentence s, Token t, String entityKey, double score, String why) {
    return new Mention(
        entityKey,
        Mention.Kind.PRONOUN,
        s.index(),
        t.index(),
        t.index() + 1,
        t.index(),
        t.span(),
        t.text(),
        score,
        "coreference: " + why);
  }

  /** The article with the mentions of {@link #resolve} added. */
  public LinkedArticle complete(LinkedArticle article) {
    return article.withMentions(resolve(article));
  }
}
