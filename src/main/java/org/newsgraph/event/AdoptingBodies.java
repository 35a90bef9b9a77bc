package org.newsgraph.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.LinkedArticle;
import org.newsgraph.linking.Mention;

/**
 * Says which body passed a text where the sentence leaves it out ("the resolution was adopted by 14
 * votes to none"): the only assembly that this sentence or those right before it speak of.
 */
final class AdoptingBodies {
  private static final Pattern ASSEMBLY =
      Pattern.compile(
          "(?i)(?<!military )\\b(?:council|assembly|parliament|senate|congress|house of|duma|knesset"
              + "|bundestag|bundesrat|sejm|rada|riksdag|storting|majlis|diet|loya jirga"
              + "|board of governors|chamber of deputies)\\b");
  private static final int REACH = 3;

  private final LinkedArticle article;

  AdoptingBodies(LinkedArticle article) {
    this.article = article;
  }

  /** The drafts, in the same order; adoptions that name nobody have their body as agent. */
  List<Draft> fill(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      boolean open = d.is(EventType.ADOPTION) && d.agents().isEmpty() && !d.targets().isEmpty();
      out.add(open ? filled(d) : d);
    }
    return out;
  }

  private Draft filled(Draft d) {
    for (int back = 0; back < REACH; back++) {
      Set<Entity> found = new LinkedHashSet<>();
      for (Mention m : article.mentions()) {
        if (m.sentence() == d.sentence() - back && isAssembly(article.entity(m))) {
          found.add(article.entity(m));
        }
      }
      if (!found.isEmpty()) {
        return found.size() == 1 ? d.withAgents(List.of(participant(found))) : d;
      }
    }
    return d;
  }

  private static Participant participant(Set<Entity> one) {
    Entity e = one.iterator().next();
    return new Participant(e.label(), java.util.Optional.of(e.key()), java.util.Optional.empty());
  }

  private static boolean isAssembly(Entity e) {
    return e.type() == EntityType.ORGANIZATION && ASSEMBLY.matcher(e.label()).find();
  }
}
