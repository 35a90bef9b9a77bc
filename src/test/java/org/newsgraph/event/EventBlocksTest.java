package org.newsgraph.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsgraph.TextSpan;

/** Reports are joined by blocks as they would be by comparing all pairs, at a fraction of it. */
class EventBlocksTest {
  private static final EventType[] TYPES = {
    EventType.VETO, EventType.MEETING, EventType.STRIKE, EventType.ACCUSATION
  };
  private static final String[] DATES = {
    "2017-04-12", "2017-04-11", "2017-04", "2017", "2016-02-01", "2016"
  };

  private static Participant entity(int k) {
    return new Participant("State " + k, Optional.of("Q" + k), Optional.empty());
  }

  private static Participant words(Random random, int vocabulary) {
    String[] generic = {"draft resolution", "the text", "it", "vote"};
    if (random.nextInt(4) == 0) {
      return new Participant(
          generic[random.nextInt(generic.length)], Optional.empty(), Optional.empty());
    }
    String label =
        "draft on matter" + random.nextInt(vocabulary) + " and matter" + random.nextInt(vocabulary);
    return new Participant(label, Optional.empty(), Optional.empty());
  }

  private static List<Participant> some(Random random, int most, int actors, boolean described) {
    List<Participant> out = new ArrayList<>();
    for (int n = random.nextInt(most + 1); n > 0; n--) {
      out.add(
          described && random.nextInt(3) > 0
              ? words(random, actors)
              : entity(random.nextInt(actors)));
    }
    return out;
  }

  private static Draft draft(Random random, int index, int actors) {
    return new Draft(
        Optional.of(TYPES[random.nextInt(TYPES.length)]),
        Optional.empty(),
        some(random, 3, actors, false),
        some(random, 2, actors, true),
        Optional.empty(),
        random.nextInt(3) == 0
            ? Optional.empty()
            : Optional.of(new PartialDate(DATES[random.nextInt(DATES.length)])),
        Status.values()[random.nextInt(Status.values().length)],
        Optional.empty(),
        index,
        new TextSpan(index, index + 1),
        "test",
        List.of());
  }

  private static List<Draft> drafts(long seed, int count, int actors) {
    Random random = new Random(seed);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      drafts.add(draft(random, i, actors));
    }
    return drafts;
  }

  private static List<List<Draft>> comparingAllPairs(List<Draft> drafts) {
    List<List<Draft>> groups = new ArrayList<>();
    for (Draft d : drafts) {
      groups.stream()
          .filter(g -> g.stream().allMatch(o -> EventJoiner.fits(o, d)))
          .findFirst()
          .ifPresentOrElse(g -> g.add(d), () -> groups.add(new ArrayList<>(List.of(d))));
    }
    return groups;
  }

  @Test
  void blocksJoinWhatComparingAllPairsJoins() {
    for (long seed = 0; seed < 60; seed++) {
      List<Draft> drafts = drafts(seed, 120, 3 + (int) (seed % 9));
      assertThat(EventJoiner.groups(drafts))
          .as("seed %d", seed)
          .isEqualTo(comparingAllPairs(drafts));
    }
  }

  /** Groups looked at for reports by as many actors as there are reports. */
  private static long comparisons(int count) {
    EventBlocks blocks = new EventBlocks();
    long looked = 0;
    List<Draft> drafts =
        drafts(7, count, count).stream().filter(d -> !d.agents().isEmpty()).toList();
    for (int i = 0; i < drafts.size(); i++) {
      looked += blocks.candidates(drafts.get(i)).size();
      blocks.add(i, drafts.get(i));
    }
    return looked;
  }

  @Test
  void eightTimesTheReportsNeedAboutEightTimesTheComparisons() {
    long small = comparisons(500);
    long large = comparisons(4000);
    assertThat(large).isLessThan(16 * small).isLessThan(4000L * 4000 / 2 / 100);
  }
}
