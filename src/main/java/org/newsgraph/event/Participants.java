package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;
import org.newsgraph.linking.Entity;
import org.newsgraph.linking.EntityType;
import org.newsgraph.linking.Mention;
import org.newsgraph.linking.NameLists;

/**
 * Turns the head of a phrase into who or what it names: an entity, the state whose forces it names,
 * or the text's own words.
 */
final class Participants {
  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final NameLists lists;
  private final TitledNames titles;
  private final PhraseLabels labels;
  private final GroupMembers groups;

  Participants(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.lists = new NameLists(reading.article(), sentence);
    this.titles = new TitledNames(reading);
    this.labels = new PhraseLabels(reading, lists);
    this.groups = new GroupMembers(reading, lists);
  }

  /** All that the phrases with these heads name, conjuncts included, in text order. */
  List<Participant> of(List<Integer> heads) {
    List<Participant> out = new ArrayList<>();
    for (int head : heads) {
      for (int conjunct : coordinated(head)) {
        List<Participant> all = new ArrayList<>(one(conjunct));
        all.addAll(members(conjunct));
        for (Participant p : all) {
          if (out.stream().noneMatch(o -> same(o, p))) {
            out.add(p);
          }
        }
      }
    }
    return out;
  }

  /** "six officers, among them Jan Novak": the members of a group that are named. */
  List<Participant> members(int head) {
    return groups.of(head).stream().flatMap(m -> one(m).stream()).toList();
  }

  /**
   * "it", "this": a participant to be resolved, where a role is filled by nothing but a pronoun.
   */
  List<Participant> pointing(List<Integer> heads) {
    for (int h : heads) {
      Token t = sentence.token(h);
      String word = t.text().toLowerCase(Locale.ROOT);
      Participant p = new Participant(word, Optional.empty(), Optional.of(t.span()));
      boolean pronoun = t.upos().equals("PRON") || t.upos().equals("DET");
      if (pronoun && ThingReferences.isPointer(p) && reading.mentionsAt(h).isEmpty()) {
        return List.of(p);
      }
    }
    return List.of();
  }

  /** Whether all the phrases say "each other", or "each other's" something. */
  boolean areReciprocal(List<Integer> heads) {
    return !heads.isEmpty()
        && heads.stream()
            .allMatch(
                h ->
                    isReciprocal(h)
                        || sentence.children(h, "nmod:poss").stream()
                            .anyMatch(c -> isReciprocal(c.index())));
  }

  /** "each other", "one another", and "the other" of "each blames the other". */
  private boolean isReciprocal(int head) {
    String word = sentence.token(head).text().toLowerCase(Locale.ROOT);
    if (isOneOf(word, "each", "one") && head + 1 < sentence.size()) {
      return isOneOf(sentence.token(head + 1).text(), "other", "another");
    }
    if (head == 0 || !isOneOf(word, "other", "another")) {
      return false;
    }
    boolean pair = false;
    for (int i = Math.max(0, head - 8); i < head - 1; i++) {
      pair |= sentence.token(i).text().matches("(?i)each|both|neither");
    }
    String before = sentence.token(head - 1).text().toLowerCase(Locale.ROOT);
    return isOneOf(before, "each", "one") || before.equals("the") && pair;
  }

  /** A head with all that is coordinated with it, by the tree or by an enumeration of names. */
  private Set<Integer> coordinated(int head) {
    Set<Integer> out = new TreeSet<>();
    List<Integer> own = lists.around(head);
    for (int c : reading.clauses().conjuncts(head)) {
      boolean subjectOfOther = c != head && !own.contains(c) && lists.isOfSubject(c);
      if (!subjectOfOther && !isBeyondClause(head, c)) {
        out.add(c);
        out.addAll(lists.around(c));
      }
    }
    return out;
  }

  /** "cut ties with Qatar; Bahrain joined in": a verb behind a semicolon has its own subject. */
  private boolean isBeyondClause(int head, int conjunct) {
    boolean apart = false;
    for (int i = head + 1; i < conjunct; i++) {
      apart |= sentence.token(i).text().equals(";");
    }
    for (int i = conjunct + 1; apart && i < sentence.size(); i++) {
      if (sentence.token(i).text().equals(";")) {
        return false;
      }
      if (sentence.token(i).isVerb()) {
        return true;
      }
    }
    return false;
  }

  static boolean same(Participant a, Participant b) {
    return a.entityKey().isPresent()
        ? a.entityKey().equals(b.entityKey())
        : b.entityKey().isEmpty() && bare(a.label()).equalsIgnoreCase(bare(b.label()));
  }

  private static String bare(String label) {
    return label.startsWith("the ") || label.startsWith("The ") ? label.substring(4) : label;
  }

  /** What the phrase with this head names, without its conjuncts; nothing if that is unsure. */
  List<Participant> one(int head) {
    Token t = sentence.token(head);
    boolean bareNumber = t.upos().equals("NUM") && sentence.children(head, "nmod").isEmpty();
    boolean unnamed = bareNumber && reading.mentionsAt(head).isEmpty();
    boolean wordless = t.text().chars().noneMatch(Character::isLetterOrDigit);
    if (reading.isTime(head) || wordless || unnamed || isReciprocal(head)) {
      return List.of();
    }
    List<Mention> mentions = reading.mentionsAt(head);
    if (!mentions.isEmpty() && !isModifierOf(head, mentions.get(0))) {
      return mentions.stream().map(this::named).toList();
    }
    OptionalInt described = reading.describedBy(head);
    if (described.isPresent()) {
      return one(described.getAsInt());
    }
    if (t.upos().equals("PRON") || t.upos().equals("DET")) {
      OptionalInt called = reading.calledThere(head);
      return called.isPresent() ? List.of(described(called.getAsInt())) : quantified(t);
    }
    Optional<Mention> titled = titles.nameOf(head);
    if (titled.isPresent()) {
      List<Integer> names =
          t.xpos().equals("NNS") ? lists.around(titled.get().head()) : List.<Integer>of();
      return names.isEmpty()
          ? List.of(named(titled.get()))
          : names.stream().flatMap(x -> one(x).stream()).toList();
    }
    Optional<Mention> apposed = apposed(head);
    if (apposed.isPresent()) {
      return List.of(named(apposed.get()));
    }
    int whole = reading.clauses().antecedent(partOf(head), head);
    if (whole < head && sentence.token(whole).upos().equals("NOUN")) {
      return List.of(described(whole));
    }
    List<Participant> owners = stateBehind(head);
    return owners.isEmpty() ? List.of(described(head)) : owners;
  }

  /**
   * "some of the members", "many": the words themselves; "those of Mexico": Mexico; personal
   * pronouns name nobody.
   */
  private List<Participant> quantified(Token t) {
    List<Token> complements = sentence.children(t.index(), "nmod");
    boolean hasComplement = !complements.isEmpty();
    if (hasComplement && isOneOf(t.lemma().toLowerCase(Locale.ROOT), "that", "those")) {
      int of = complements.get(0).index();
      if (reading.clauses().preposition(of).equals("of") && reading.entityAt(of).isPresent()) {
        return of(List.of(of));
      }
    }
    boolean whole = isOneOf(t.lemma().toLowerCase(Locale.ROOT), "everyone", "everybody", "anyone");
    if (whole && (t.is("obj") || t.is("iobj"))) {
      return List.of(labels.anybody(t.index()).orElseGet(() -> described(t.index())));
    }
    return labels
        .anybody(t.index())
        .or(() -> hasComplement ? Optional.of(described(t.index())) : Optional.empty())
        .map(List::of)
        .orElse(List.of());
  }

  /** "Jaish al-Adl, a militant group that Iran fights": what is said of a name is the name. */
  private Optional<Mention> apposed(int head) {
    Token t = sentence.token(head);
    int first = sentence.leftEdge(head);
    boolean comma = first > 0 && sentence.token(first).text().equals(",");
    comma |= first > 0 && sentence.token(first - 1).text().equals(",");
    if (!t.is("appos") || t.head() < 0 || t.head() > head || !comma) {
      return Optional.empty();
    }
    int last = sentence.token(first).text().equals(",") ? first - 1 : first - 2;
    Optional<Mention> whole = reading.mentionAt(t.head()).filter(m -> m.isName());
    return whole.isPresent()
        ? whole.filter(m -> m.end() <= last + 1)
        : reading.mentionAt(last).filter(m -> m.isName() && isGroup(m, head));
  }

  private boolean isGroup(Mention m, int noun) {
    EntityType type = reading.article().entity(m).type();
    return reading.inClass(noun, "actor")
        && (type == EntityType.ARMED_GROUP || type == EntityType.ORGANIZATION);
  }

  /** "several of whom", "two of which": the pronoun for those who are meant; else the head. */
  private int partOf(int head) {
    return sentence.children(head).stream()
        .filter(c -> c.is("nmod") || c.is("obl"))
        .filter(c -> c.text().matches("whom|which"))
        .findFirst()
        .map(Token::index)
        .orElse(head);
  }

  private boolean isModifierOf(int head, Mention m) {
    // a demonym mention that covers only the modifier cannot be the head of this phrase
    return m.head() != head && m.kind() == Mention.Kind.DEMONYM && m.end() <= head;
  }

  private Participant named(Mention m) {
    Entity e = reading.article().entity(m);
    return new Participant(e.label(), Optional.of(e.key()), Optional.of(m.span()));
  }

  /** "Russian forces", "the government in Damascus", "Assad's planes", "members of NATO". */
  private List<Participant> stateBehind(int head) {
    boolean force = reading.inClass(head, "force") || reading.inClass(head, "weapon");
    boolean government = reading.inClass(head, "government");
    boolean members = reading.inClass(head, "members") && !isPartOfMembers(head);
    if (!force && !government && !members) {
      return List.of();
    }
    List<Participant> out = new ArrayList<>();
    for (Token c : sentence.children(head)) {
      if (c.lemma().equalsIgnoreCase("whose")) {
        int owner = reading.clauses().antecedent(c.index(), head);
        return owner == c.index() ? out : one(owner);
      }
      OptionalInt described = c.is("nmod:poss") ? reading.ownerBy(c.index()) : OptionalInt.empty();
      if (force && described.isPresent()) {
        return one(described.getAsInt());
      }
      if (c.is("acl") && c.xpos().equals("VBN") && !members) {
        reading.clauses().obliques(c.index(), "by").forEach(x -> addOwner(x, false, out));
      }
      boolean modifier = c.is("amod") || c.is("compound") || c.is("nmod:poss") || c.is("nmod:desc");
      boolean of = c.is("nmod") && isOneOf(reading.clauses().preposition(c.index()), "of", "in");
      if ((modifier && !members) || of || (members && c.is("nmod:poss"))) {
        for (int x : coordinated(c.index())) {
          addOwner(x, members, out);
        }
      }
    }
    return out;
  }

  /** "the council's ten elected members" are not the council. */
  private boolean isPartOfMembers(int head) {
    boolean counted = !sentence.children(head, "nummod").isEmpty();
    boolean all = sentence.children(head, "det").stream().anyMatch(d -> d.lemma().equals("all"));
    return counted && !all && sentence.token(head).lemma().equals("member");
  }

  private void addOwner(int token, boolean organizationsOnly, List<Participant> out) {
    Optional<Entity> e = reading.entityAt(token);
    boolean fits =
        e.isPresent()
            && (organizationsOnly
                ? e.get().type() == EntityType.ORGANIZATION
                : e.get().type() != EntityType.PLACE);
    if (fits) {
      Participant p = named(reading.mentionAt(token).orElseThrow());
      if (out.stream().noneMatch(o -> same(o, p))) {
        out.add(p);
      }
    } else if (!e.isPresent() && reading.inClass(token, "government")) {
      out.addAll(stateBehind(token));
    }
  }

  private static boolean isOneOf(String word, String... words) {
    return List.of(words).contains(word);
  }

  /** What is denied: the words of a clause, or what a phrase names. */
  List<Participant> denied(List<Integer> heads, int denial) {
    List<Participant> out = new ArrayList<>();
    for (int h : heads) {
      boolean around = sentence.isBelow(denial, h);
      if (reading.mentionsAt(h).isEmpty() && labels.isClause(h) && !around) {
        out.add(labels.clause(h));
      } else {
        out.addAll(of(List.of(h)));
      }
    }
    return out;
  }

  /** The phrase in the text's own words, without article and relative clauses. */
  Participant described(int head) {
    return labels.phrase(head);
  }
}
