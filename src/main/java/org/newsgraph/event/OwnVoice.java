package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.LinkedArticle;
import org.newsgraph.linking.Mention;

/**
 * Lets those speak who do: when a minister says that his country condemns the raid, he condemns it.
 */
final class OwnVoice {
  private static final Pattern OWN_SIDE =
      Pattern.compile(
          "(?:his|her|its|their|our|my)(?: own)? (?:country|government|delegation|nation|state"
              + "|side|ministry|administration|people|party|army|organi[sz]ation|group|office)");
  private static final Set<String> BELONGS =
      Set.of("amod", "compound", "nmod:poss", "nmod", "appos");
  private static final int STEPS = 3;

  private final LinkedArticle article;

  OwnVoice(LinkedArticle article) {
    this.article = article;
  }

  /** The draft as an act of its source, if the source speaks for the one who is told to act. */
  Draft of(Draft d) {
    boolean verbal =
        d.attitude().isPresent() || d.type().filter(SpeechActs.VERBAL::contains).isPresent();
    boolean ballot = d.type().filter(SpeechActs.BALLOTS::contains).isPresent();
    if (!verbal && !ballot
        || d.status() != Status.CLAIMED
        || d.source().isEmpty()
        || d.agents().size() != 1) {
      return d;
    }
    Participant speaker = d.source().get();
    Participant agent = d.agents().get(0);
    boolean other = !Participants.same(speaker, agent) && speaksFor(speaker, agent);
    if (ballot && (other || Participants.same(speaker, agent))) {
      // who votes tells no tale: the state stays the voter, "my delegation" is its speaker
      Draft told = agent.entityKey().isPresent() ? d : d.withAgents(List.of(speaker));
      return told.withStatus(
          Status.ACTUAL, Optional.empty(), "actual: the vote of " + speaker.label());
    }
    return other
        ? d.withAgents(List.of(speaker))
            .withStatus(
                Status.ACTUAL, Optional.empty(), "actual: said in the name of " + agent.label())
        : d;
  }

  /** Whether somebody speaks in the name of another, as a minister does for his state. */
  boolean speaksFor(Participant speaker, Participant agent) {
    boolean own =
        agent
            .span()
            .map(s -> s.of(article.article().text()))
            .filter(w -> OWN_SIDE.matcher(w.toLowerCase(java.util.Locale.ROOT)).matches())
            .isPresent();
    if (own || OWN_SIDE.matcher(agent.label()).matches()) {
      return true;
    }
    Optional<Entity> state =
        agent.entityKey().map(article::entity).filter(e -> e.type() == EntityType.STATE);
    return state.isPresent()
        && speaker.entityKey().isPresent()
        && isOf(speaker.entityKey().get(), state.get());
  }

  /** Whether the article, or a body's own name, ties a person or a body to a state. */
  private boolean isOf(String key, Entity state) {
    Entity who = article.entity(key);
    if (who.type() == EntityType.STATE) {
      return false;
    }
    return article.stateOf(key).filter(state.key()::equals).isPresent()
        || article.mentions().stream()
            .filter(m -> m.entityKey().equals(key) && m.isName())
            .anyMatch(m -> isBeside(m, state.key()));
  }

  /** "China's Zhang Jun", "Indian minister X", "X (Pakistan)", "the ambassador of Chile, X". */
  private boolean isBeside(Mention name, String state) {
    return article.mentions().stream()
        .filter(m -> m.sentence() == name.sentence() && m.entityKey().equals(state) && m.isName())
        .anyMatch(m -> isTied(m, name) || isTied(name, m) || isInBrackets(m, name));
  }

  private boolean isTied(Mention low, Mention high) {
    var sentence = article.sentences().get(low.sentence());
    int at = low.head();
    for (int i = 0; i < STEPS && at >= 0; i++) {
      if (at >= high.first() && at < high.end()) {
        return true;
      }
      if (!BELONGS.contains(sentence.token(at).relation())) {
        return false;
      }
      at = sentence.token(at).head();
    }
    return at >= high.first() && at < high.end();
  }

  private boolean isInBrackets(Mention state, Mention name) {
    var sentence = article.sentences().get(name.sentence());
    return state.first() == name.end() + 1 && sentence.token(name.end()).text().equals("(");
  }
}
