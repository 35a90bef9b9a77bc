package org.newsgraph.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.syntax.Clauses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.Token;

/** Walks the paths of the lexicon's roles and conditions through a sentence. */
final class RolePaths {
  /** Steps that are no prepositions. */
  private static final Set<String> STEPS =
      Set.of(
          "subj",
          "surface",
          "obj",
          "next",
          "iobj",
          "poss",
          "compound",
          "amod",
          "advmod",
          "aux",
          "det",
          "nummod",
          "case",
          "mark",
          "discourse",
          "vocative",
          "self",
          "holder",
          "gov",
          "taker",
          "mod",
          "clause",
          "label",
          "comp",
          "ccomp",
          "xcomp",
          "gerund",
          "bare");

  private final Reading reading;
  private final AnalyzedSentence sentence;
  private final Clauses clauses;
  private final NounContext context;
  private final Labels labels;
  private final LoosePhrases loose;

  /** What a path may begin with here: the names of steps, and the words of the sentence. */
  private final Set<String> beginnings = new HashSet<>(STEPS);

  RolePaths(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = reading.clauses();
    this.context = new NounContext(reading);
    this.labels = new Labels(reading);
    this.loose = new LoosePhrases(reading);
    sentence.tokens().forEach(t -> beginnings.add(t.text().toLowerCase(Locale.ROOT)));
  }

  /** Whether a path can lead anywhere: most prepositions that lines ask for are not there. */
  boolean mayLead(List<String> steps) {
    String step = steps.get(0);
    int end = step.indexOf('_');
    return beginnings.contains(end < 0 ? step : step.substring(0, end));
  }

  /** The heads of the phrases at the end of a path from a token. */
  List<Integer> heads(int token, List<String> steps) {
    return heads(token, steps, "");
  }

  /**
   * The same for a verb with a particle, which a parser often takes for the preposition of what
   * follows: in "tore up the pact" the pact is the object, in "caved in to the crowd" the crowd
   * stands behind "to".
   */
  List<Integer> heads(int token, List<String> steps, String particle) {
    List<Integer> at = List.of(token);
    for (String step : steps) {
      Set<Integer> next = new LinkedHashSet<>();
      for (int t : at) {
        List<Integer> found = step(t, step);
        boolean first = t == token && step.equals(steps.get(0));
        next.addAll(
            found.isEmpty() && first && !particle.isEmpty() ? behind(t, step, particle) : found);
      }
      at = List.copyOf(next);
    }
    return at;
  }

  private List<Integer> behind(int verb, String step, String particle) {
    return switch (step) {
      case "obj" -> clauses.isPassive(verb) ? List.of() : clauses.obliques(verb, particle);
      default -> clauses.obliques(verb, particle + "_" + step);
    };
  }

  private List<Integer> step(int token, String step) {
    boolean verb = sentence.token(token).isVerb() || sentence.token(token).upos().equals("AUX");
    return switch (step) {
      case "subj" -> verb ? clauses.logicalSubject(token) : context.nominalSubject(token);
      case "surface" -> clauses.surfaceSubject(token);
      case "obj" -> verb ? object(token) : List.of();
      case "next" -> token + 1 < sentence.size() ? List.of(token + 1) : List.of();
      case "iobj" -> recipient(token);

      case "poss" -> clauses.heads(token, "nmod:poss");
      case "compound" -> qualifiers(token);
      case "amod", "advmod", "aux", "det", "nummod", "case", "mark", "discourse", "vocative" ->
          clauses.heads(token, step);
      case "self" -> List.of(token);
      case "holder" -> holder(token);
      case "gov" -> context.governor(token);
      case "taker" -> context.taker(token);
      case "mod" -> modifiers(token);
      case "clause" -> context.clauseSubject(token);
      case "label" -> labels.of(token).labels();
      case "comp" -> complements(token);
      case "ccomp" -> clauses.heads(token, "ccomp");
      case "xcomp" -> clauses.heads(token, "xcomp");
      case "gerund" -> ClauseForms.in(reading, token, complements(token), "VBG");
      case "bare" -> ClauseForms.in(reading, token, complements(token), "VB");
      default -> prepositional(token, step, verb);
    };
  }

  /** "asked the court to rule": who is asked, where the parser has found nothing but him. */
  private List<Integer> object(int verb) {
    List<Integer> given = given(verb);
    if (!given.isEmpty()) {
      return given;
    }
    List<Integer> direct = clauses.logicalObject(verb);
    return direct.isEmpty() ? clauses.heads(verb, "iobj") : direct;
  }

  private List<Integer> recipient(int verb) {
    return given(verb).isEmpty() ? clauses.heads(verb, "iobj") : clauses.surfaceSubject(verb);
  }

  /** "The envoy was shown the door": the object that a passive keeps (Quirk et al. 1985, 16.55). */
  private List<Integer> given(int verb) {
    return clauses.isPassive(verb) && reading.inClass(verb, "ditransitive")
        ? clauses.heads(verb, "obj")
        : List.of();
  }

  /** "X, an opponent of the war", "X is an opponent of the war": who is called so. */
  private List<Integer> holder(int noun) {
    Token t = sentence.token(noun);
    if (t.is("appos") && t.head() >= 0 && t.head() < noun) {
      return List.of(t.head());
    }
    return sentence.child(noun, "cop").isPresent() ? clauses.surfaceSubject(noun) : List.of();
  }

  /** Nouns right before a noun; "Hurricane" in "Hurricane Maria" too. */
  private List<Integer> qualifiers(int token) {
    List<Integer> out = new ArrayList<>(clauses.heads(token, "compound"));
    out.addAll(clauses.heads(token, "nmod:desc"));
    return out;
  }

  private List<Integer> complements(int token) {
    List<Integer> out = new ArrayList<>(clauses.heads(token, "ccomp"));
    out.addAll(clauses.heads(token, "xcomp"));
    for (int c : clauses.heads(token, "advcl")) {
      if (clauses.hasMark(c, "to") && c > token) {
        out.add(c);
      }
    }
    if (out.isEmpty()) {
      gerundBehind(token).ifPresent(out::add);
    }
    if (out.isEmpty() && !sentence.token(token).isVerb()) {
      out.addAll(clauses.heads(token, "acl"));
    }
    if (out.isEmpty()) {
      // "allowed the inspectors to enter", parsed as what the inspectors are for
      List<Integer> objects = new ArrayList<>(clauses.heads(token, "obj"));
      objects.addAll(clauses.heads(token, "iobj"));
      for (int o : objects) {
        clauses.heads(o, "acl").stream().filter(c -> clauses.hasMark(c, "to")).forEach(out::add);
      }
    }
    return out;
  }

  /** "denied using": the participle right behind, however the parser has hung it. */
  private Optional<Integer> gerundBehind(int token) {
    int next = token + 1;
    boolean gerund =
        next < sentence.size()
            && sentence.token(next).xpos().equals("VBG")
            && sentence.token(next).head() == token;
    return gerund ? Optional.of(next) : Optional.empty();
  }

  /** Entities that modify a noun without a preposition: "US strike", "Security Council vote". */
  private List<Integer> modifiers(int noun) {
    List<Integer> out = new ArrayList<>(1);
    for (Token c : sentence.children(noun)) {
      boolean slot = c.index() < noun && (c.is("amod") || c.is("compound") || c.is("nmod"));
      if (slot && c.lemma().equals("lead") && c.xpos().equals("VBN")) {
        qualifiers(c.index()).stream().filter(reading::isActor).forEach(out::add); // "Saudi-led"
        continue;
      }
      if (slot && isMeans(c)) {
        continue;
      }
      // "a general mobilization" has no general
      boolean quality = c.upos().equals("ADJ") && reading.mentionsAt(c.index()).isEmpty();
      if (slot && !quality && reading.isActor(c.index())) {
        out.add(c.index());
      }
    }
    return out;
  }

  /** "a drone strike", "the troop withdrawal": what it is done with, not who does it. */
  private boolean isMeans(Token qualifier) {
    return reading.mentionsAt(qualifier.index()).isEmpty()
        && (reading.inClass(qualifier.index(), "weapon")
            || Set.of("troop", "force", "air").contains(qualifier.lemma()));
  }

  /** Phrases with a preposition: hung to the predicate, to its light verb, or right behind it. */
  private List<Integer> prepositional(int token, String preposition, boolean verb) {
    List<Integer> own = clauses.obliques(token, preposition);
    if (own.isEmpty() && preposition.indexOf('_') > 0) {
      own = loose.compound(token, preposition);
    }
    if (own.isEmpty() && !verb) {
      own = loose.besideNoun(token, preposition);
    }
    if (!own.isEmpty()) {
      return own;
    }
    if (verb && (!preposition.equals("of") || reading.inClass(token, "ridding"))) {
      for (int phrase : clauses.logicalObject(token)) {
        int object = reading.measured(phrase);
        List<Integer> ofObject = object > token ? clauses.obliques(object, preposition) : List.of();
        if (!ofObject.isEmpty()) {
          return ofObject;
        }
      }
    }
    Optional<Integer> light = verb ? Optional.empty() : context.lightVerb(token);
    if (light.isPresent()) {
      List<Integer> ofLight = clauses.obliques(light.get(), preposition);
      if (!ofLight.isEmpty()) {
        return ofLight;
      }
    }
    List<Integer> behind = loose.rightBehind(token, preposition);
    return behind.isEmpty() && preposition.equals("against")
        ? loose.furtherOn(token, preposition)
        : behind;
  }
}
