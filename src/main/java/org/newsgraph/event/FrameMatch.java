package org.newsgraph.event;

import java.util.List;
import org.newsgraph.event.frame.Frame;

/**
 * A frame that applies to a predicate of a sentence.
 *
 * @param frame the lexicon entry
 * @param predicate index of the predicate's token
 * @param agents heads of the phrases that fill the agent role
 * @param targets heads of the phrases that fill the target role
 */
record FrameMatch(Frame frame, int predicate, List<Integer> agents, List<Integer> targets) {
  FrameMatch {
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
  }
}
