package org.newsgraph.linking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.language.AnalyzedArticle;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.NameSpan;
import org.newsgraph.linking.catalog.Catalog;
import org.newsgraph.linking.catalog.CatalogEntry;
import org.newsgraph.linking.catalog.FormKind;
import org.newsgraph.linking.catalog.LayeredCatalog;
import org.newsgraph.linking.coreference.Coreference;

/**
 * Links the names of an article in passes from sure to unsure, each giving context to the next:
 * states, full names, organizations and places, then shared names, surnames, short forms and
 * institutions, at last what a capital stands for. What stays open becomes an entity of its own.
 */
public final class NameLinker implements EntityLinker {
  private final Catalog catalog;
  private final Decisions decisions;
  private final SpotFinder finder;
  private final StateResolver states;
  private final PersonResolver persons;
  private final OrganizationResolver organizations = new OrganizationResolver();
  private final InstitutionResolver institutions;
  private final Metonymy metonymy = new Metonymy();
  private final Coreference coreference;
  private final OfficeHolders holders;
  private final Datelines datelines;
  private final StateBodies bodies;

  /** Opens the catalog of a folder with what people decided. */
  public static NameLinker open(Path folder) {
    Catalog catalog = LayeredCatalog.open(folder);
    return new NameLinker(catalog, Decisions.load(folder.resolve("decisions.tsv"), catalog));
  }

  public NameLinker(Catalog catalog) {
    this(catalog, Decisions.none());
  }

  NameLinker(Catalog catalog, Decisions decisions) {
    this.catalog = catalog;
    this.decisions = decisions;
    this.finder = new SpotFinder(catalog);
    this.states = new StateResolver(catalog);
    this.persons = new PersonResolver(catalog);
    this.institutions = new InstitutionResolver(catalog);
    this.coreference = new Coreference(catalog);
    this.holders = new OfficeHolders(catalog);
    this.datelines = new Datelines(catalog);
    this.bodies = new StateBodies(catalog);
  }

  @Override
  public LinkedArticle link(AnalyzedArticle article) {
    return datelines
        .complete(holders.complete(coreference.complete(names(article))))
        .described(catalog::translations, bodies::stateOf);
  }

  /** The article with its name mentions, without pronouns and descriptions. */
  public LinkedArticle names(AnalyzedArticle article) {
    int year = article.article().published().map(java.time.LocalDate::getYear).orElse(0);
    ArticleContext context = new ArticleContext(article.article().id(), year);
    List<List<Spot>> all = new ArrayList<>();
    for (AnalyzedSentence s : article.sentences()) {
      List<Spot> spots = new ArrayList<>(finder.find(s));
      LongerNames.join(s, spots);
      spots.addAll(ProperNames.find(s, spots));
      spots.sort(java.util.Comparator.comparingInt(p -> p.first));
      all.add(spots);
    }
    NameTypes.settle(all, catalog);
    decide(all, context);
    resolveSure(all, context);
    resolveOpen(all, context);
    return collect(article, all, context);
  }

  private void decide(List<List<Spot>> all, ArticleContext context) {
    if (decisions.isEmpty()) {
      return;
    }
    all.forEach(spots -> spots.forEach(s -> context.noteKey(s.key)));
    each(all, s -> decisions.on(s, context).map(d -> obey(s, d)).orElse(false), context);
  }

  private static boolean obey(Spot s, Decisions.Decision d) {
    if (d.entry().isPresent()) {
      s.link(d.entry().get(), Mention.Kind.NAME, 1, "decided by " + d.reason());
    } else {
      EntityType type =
          s.nameKind == NameSpan.Kind.PERSON
              ? EntityType.PERSON
              : s.nameKind == NameSpan.Kind.LOCATION ? EntityType.PLACE : EntityType.ORGANIZATION;
      s.take(
          EntityFactory.named(type, NameText.clean(s.text())),
          Mention.Kind.NAME,
          1,
          "decided by " + d.reason());
    }
    return true;
  }

  private void resolveSure(List<List<Spot>> all, ArticleContext context) {
    for (List<Spot> spots : all) {
      if (!spots.isEmpty()) {
        organizations.define(spots.get(0).sentence, spots, context);
      }
    }
    each(all, s -> states.resolvePlain(s), context);
    each(all, s -> StateResolver.isShared(s.key) && states.resolveShared(s, context), context);
    each(
        all,
        s ->
            (!isPersonSpan(s) || isKnownThing(s))
                && !isDefinedAs(s, context)
                && organizations.resolve(s, context),
        context);
    each(all, s -> persons.resolveFull(s, context), context);
    each(all, s -> states.resolveShared(s, context), context);
    each(all, s -> persons.resolveFull(s, context), context);
  }

  private void resolveOpen(List<List<Spot>> all, ArticleContext context) {
    for (List<Spot> spots : all) {
      for (Spot s : spots) {
        boolean institution = !s.resolved() && InstitutionResolver.isInstitution(s);
        if (institution && institutions.resolve(s, spots, context)) {
          context.note(s);
        }
      }
    }
    each(
        all,
        s ->
            isPersonSpan(s)
                && s.key.indexOf(' ') > 0
                && !startsWithArticle(s)
                && name(s, EntityType.PERSON, .6),
        context);
    each(all, s -> context.defines(s) && nameRest(s, context), context);
    each(all, s -> organizations.resolveDefined(s, context), context);
    each(all, s -> couldBePerson(s) && persons.resolvePartial(s, context), context);
    each(all, s -> couldBePerson(s) && persons.resolveSurname(s, context), context);
    each(all, s -> couldBePerson(s) && persons.resolvePartial(s, context), context);
    each(
        all,
        s -> s.nameKind != NameSpan.Kind.PERSON && organizations.resolveShort(s, context),
        context);
    each(all, s -> organizations.resolve(s, context), context);
    each(all, s -> nameRest(s, context), context);
    all.forEach(spots -> spots.forEach(s -> persons.resolveDemonym(s, context)));
    for (List<Spot> spots : all) {
      if (!spots.isEmpty()) {
        for (Spot s : organizations.shortForms(spots.get(0).sentence, spots)) {
          if (organizations.resolveShort(s, context)) {
            spots.add(s);
          }
        }
      }
    }
  }

  private interface Pass {
    boolean resolve(Spot spot);
  }

  private static void each(List<List<Spot>> all, Pass pass, ArticleContext context) {
    for (List<Spot> spots : all) {
      for (Spot s : spots) {
        if (!s.resolved() && pass.resolve(s)) {
          context.note(s);
        }
      }
    }
  }

  /** What the text says an abbreviation means goes before what it usually means. */
  private static boolean isDefinedAs(Spot s, ArticleContext context) {
    return context.definition(s.text()).filter(meant -> meant != s).isPresent();
  }

  private static boolean isPersonSpan(Spot s) {
    return s.nameKind == NameSpan.Kind.PERSON;
  }

  /** A name of several words that the catalog knows, and as no person's. */
  private static boolean isKnownThing(Spot s) {
    return s.key.indexOf(' ') > 0
        && !s.candidates.isEmpty()
        && s.candidates.stream().noneMatch(c -> c.entry().type() == EntityType.PERSON);
  }

  private static boolean couldBePerson(Spot s) {
    boolean open = s.candidates.isEmpty() && s.length() <= 2;
    return isPersonSpan(s)
        || open
        || s.has(FormKind.SURNAME)
        || (s.length() == 1 && s.nameKind == null && !s.candidates.isEmpty());
  }

  private static boolean startsWithArticle(Spot s) {
    return s.key.matches("(al|el|de|van|bin) \\S+");
  }

  private static boolean name(Spot s, EntityType type, double score) {
    s.take(
        EntityFactory.named(type, NameText.clean(s.text())),
        Mention.Kind.NAME,
        score,
        "name finder, not in the catalog");
    return true;
  }

  /** Makes entities of what the name finder saw and nothing else explains. */
  private boolean nameRest(Spot s, ArticleContext context) {
    boolean ofTitle = s.has(FormKind.GENERIC) && InstitutionResolver.titleFollows(s);
    if (s.nameKind == null
        || ofTitle
        || !NameShape.isName(s.sentence, s.first, s.end, s.nameKind)) {
      return false;
    }
    EntityType byHead = NameShape.typeOf(s.key);
    if (byHead != null && !s.isArmed()) {
      return name(s, byHead, .55);
    }
    boolean oneWord = s.key.indexOf(' ') < 0;
    return switch (s.nameKind) {
      case PERSON -> {
        String text = NameText.clean(s.text());
        Entity e =
            oneWord || startsWithArticle(s)
                ? EntityFactory.scoped(EntityType.PERSON, text, context.articleId)
                : EntityFactory.named(EntityType.PERSON, text);
        s.take(e, Mention.Kind.NAME, .5, "name finder, bearer unknown");
        yield true;
      }
      case ORGANIZATION ->
          name(s, s.isArmed() ? EntityType.ARMED_GROUP : EntityType.ORGANIZATION, .55);
      case LOCATION -> name(s, EntityType.PLACE, .55);
    };
  }

  private LinkedArticle collect(
      AnalyzedArticle article, List<List<Spot>> all, ArticleContext context) {
    Map<String, Entity> entities = new LinkedHashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<Spot> spots = all.get(i);
      AnalyzedSentence s = article.sentences().get(i);
      List<Spot> services = institutions.services(s, spots);
      for (Spot v : services) {
        institutions.resolve(v, spots, context);
      }
      spots.addAll(services);
      spots.forEach(o -> readSeat(o, context));
      spots.addAll(Governments.find(s, spots, catalog, context.year));
      for (Spot spot : spots) {
        if (spot.resolved()) {
          entities.putIfAbsent(spot.entity().key(), spot.entity());
          mentions.add(spot.mention());
        }
      }
    }
    return new LinkedArticle(article, entities, mentions);
  }

  private static final java.util.Set<String> BUILDINGS =
      java.util.Set.of("Q35525", "Q133274", "Q169101", "Q11208");

  /** Decides for a capital or palace whether its government is meant. */
  private void readSeat(Spot spot, ArticleContext context) {
    CatalogEntry e = spot.entry();
    if (e == null || spot.why().startsWith("decided")) {
      return;
    }
    if (spot.kind() == Mention.Kind.METONYM) {
      Metonymy.Reading r = metonymy.read(spot, true);
      if (!r.government()) {
        spot.take(
            EntityFactory.named(EntityType.PLACE, NameText.clean(spot.text())),
            Mention.Kind.NAME,
            spot.score() * r.certainty(),
            "as a place: " + r.rule());
      }
      return;
    }
    if (e.type() != EntityType.PLACE || e.seatOf().isEmpty()) {
      return;
    }
    Metonymy.Reading r = metonymy.read(spot, BUILDINGS.contains(e.key()));
    // The courts and watchdogs of The Hague are not the Dutch government.
    boolean foreign =
        e.key().equals("Q36600") && !context.has("Q55") && !Metonymy.actsAsState(spot);
    if (r.government() && !foreign) {
      CatalogEntry seat = catalog.entry(e.seatOf().get()).orElseThrow();
      spot.link(
          seat,
          Mention.Kind.METONYM,
          spot.score() * r.certainty(),
          "seat of government: " + r.rule());
    } else {
      spot.link(
          e,
          Mention.Kind.NAME,
          spot.score() * r.certainty(),
          spot.why() + "; as a place: " + r.rule());
    }
  }
}
