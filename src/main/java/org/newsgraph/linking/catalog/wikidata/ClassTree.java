package org.newsgraph.linking.catalog.wikidata;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.linking.EntityType;

/** Which classes are persons, states, organizations ...: root classes and all their subclasses. */
final class ClassTree {
  /** Root classes; where a class lies under several, the first decides. */
  private static final Map<Long, EntityType> ROOTS = new LinkedHashMap<>();

  static {
    ROOTS.put(5L, EntityType.PERSON); // human
    ROOTS.put(3624078L, EntityType.STATE); // sovereign state
    ROOTS.put(17127659L, EntityType.ARMED_GROUP); // terrorist organization
    ROOTS.put(17149090L, EntityType.ARMED_GROUP); // armed organization
    ROOTS.put(515L, EntityType.PLACE); // city
    ROOTS.put(486972L, EntityType.PLACE); // human settlement
    ROOTS.put(56061L, EntityType.PLACE); // administrative territorial entity
    ROOTS.put(618123L, EntityType.PLACE); // geographical feature
    ROOTS.put(43229L, EntityType.ORGANIZATION); // organization
  }

  private final Map<Long, Set<Long>> parents = new HashMap<>();
  private final Map<Long, EntityType> known = new HashMap<>();
  private static final EntityType NONE = null;

  void add(long subclass, long superclass) {
    parents.computeIfAbsent(subclass, k -> new HashSet<>(2)).add(superclass);
  }

  Map<Long, Set<Long>> edges() {
    return parents;
  }

  /** The type of an item of these classes, or null where none is wanted. */
  EntityType typeOf(List<Long> classes) {
    Set<EntityType> found = new HashSet<>();
    for (long c : classes) {
      EntityType t = known.containsKey(c) ? known.get(c) : climb(c);
      known.put(c, t);
      found.add(t);
    }
    for (EntityType t : ROOTS.values()) {
      if (found.contains(t)) {
        return t;
      }
    }
    return NONE;
  }

  private EntityType climb(long start) {
    Set<Long> seen = new HashSet<>();
    Deque<Long> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      long c = open.pop();
      if (seen.add(c)) {
        open.addAll(parents.getOrDefault(c, Set.of()));
      }
    }
    for (Map.Entry<Long, EntityType> root : ROOTS.entrySet()) {
      if (seen.contains(root.getKey())) {
        return root.getValue();
      }
    }
    return NONE;
  }
}
