package org.newsgraph.event.frame;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The frames of one predicate, found by the word that their first condition on words asks for. A
 * common verb has hundreds of frames, of which a sentence lets few apply. Immutable.
 */
public final class FrameIndex {
  /** A predicate without frames. */
  public static final FrameIndex NONE = new FrameIndex(List.of());

  private final List<Frame> frames;

  /** Places of the frames that no word tells apart. */
  private final BitSet open = new BitSet();

  private final Map<String, BitSet> byParticle = new HashMap<>();
  private final Map<List<String>, Map<String, BitSet>> byWord = new HashMap<>();

  FrameIndex(List<Frame> frames) {
    this.frames = List.copyOf(frames);
    for (int i = 0; i < frames.size(); i++) {
      add(i, frames.get(i));
    }
  }

  private void add(int at, Frame frame) {
    if (!frame.particle().isEmpty()) {
      byParticle.computeIfAbsent(frame.particle(), k -> new BitSet()).set(at);
      return;
    }
    for (Condition c : frame.conditions()) {
      if (!c.absent() && c.classes().isEmpty() && !c.lemmas().isEmpty()) {
        Map<String, BitSet> words = byWord.computeIfAbsent(c.steps(), k -> new HashMap<>());
        c.lemmas().forEach(w -> words.computeIfAbsent(w, k -> new BitSet()).set(at));
        return;
      }
    }
    open.set(at);
  }

  /** All frames, in the lexicon's order. */
  public List<Frame> frames() {
    return frames;
  }

  public boolean isEmpty() {
    return frames.isEmpty();
  }

  /** Whether some frames ask for a verb particle. */
  public boolean hasParticles() {
    return !byParticle.isEmpty();
  }

  /**
   * Places of the frames whose particle is there and whose first condition on words holds.
   *
   * @param particles words that may be the verb's particle, lower case
   * @param words the lemmas at the end of a path from the predicate
   */
  public BitSet candidates(Set<String> particles, Function<List<String>, Set<String>> words) {
    BitSet found = (BitSet) open.clone();
    particles.forEach(p -> take(byParticle.get(p), found));
    for (Map.Entry<List<String>, Map<String, BitSet>> path : byWord.entrySet()) {
      for (String word : words.apply(path.getKey())) {
        take(path.getValue().get(word), found);
      }
    }
    return found;
  }

  private static void take(BitSet places, BitSet to) {
    if (places != null) {
      to.or(places);
    }
  }
}
