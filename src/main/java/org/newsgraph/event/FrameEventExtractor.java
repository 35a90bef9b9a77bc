package org.newsgraph.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.article.Block;
import org.newsgraph.event.frame.FrameLexicon;
import org.newsgraph.event.frame.WordClasses;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.linking.LinkedArticle;

/** Reads events, stances and quotations with the frame lexicon over the dependency trees. */
public final class FrameEventExtractor implements EventExtractor {
  private final FrameLexicon lexicon;
  private final WordClasses classes;
  private final QuotationFinder quotationFinder = new QuotationFinder();

  private FrameEventExtractor(FrameLexicon lexicon, WordClasses classes) {
    this.lexicon = lexicon;
    this.classes = classes;
  }

  /** Reads the lexicon of a folder ({@code frames*.tsv}, {@code classes.tsv}). */
  public static FrameEventExtractor load(Path folder) {
    return new FrameEventExtractor(FrameLexicon.load(folder), WordClasses.load(folder));
  }

  @Override
  public ArticleFacts extract(LinkedArticle article) {
    List<Quotation> quotations = quotationFinder.find(article);
    Speech speech = new Speech(quotations);
    TimeResolver times = TimeResolver.of(article);
    VoteReader votes = new VoteReader(article, times);
    BallotReader ballots = new BallotReader(article, times, speech);
    ThingReferences things = new ThingReferences();
    List<Draft> drafts = new ArrayList<>();
    for (AnalyzedSentence s : article.sentences()) {
      Reading reading = new Reading(article, s, classes);
      SentenceReader reader = new SentenceReader(reading, lexicon, times, speech);
      List<Draft> read = new ArrayList<>(reader.drafts());
      List<Draft> soFar = new ArrayList<>(drafts);
      soFar.addAll(read);
      read.addAll(new EllipsisReader(reader, soFar).drafts());
      read = new Gapping(reader).apply(read);
      things.add(reader);
      read.addAll(votes.drafts(s));
      read.addAll(ballots.drafts(s, read));
      drafts.addAll(read);
    }
    drafts.sort(Comparator.comparingInt(Draft::sentence).thenComparing(Draft::trigger));
    OwnVoice voice = new OwnVoice(article);
    drafts = things.resolve(drafts.stream().map(voice::of).toList());
    drafts =
        new AdoptingBodies(article).fill(VoteTargets.fill(new VetoCounts(article).apply(drafts)));
    drafts = AnaphoricMentions.drop(OpenTargets.fill(drafts));
    String id = article.article().id();
    List<Event> events =
        new EventJoiner(id, s -> isHeadline(article, s))
            .join(drafts.stream().filter(d -> d.type().isPresent()).toList());
    return new ArticleFacts(article, events, new StanceMaker(id).stances(drafts), quotations);
  }

  private static boolean isHeadline(LinkedArticle article, int sentence) {
    int block = article.sentences().get(sentence).block();
    return article.article().blocks().get(block).kind() == Block.Kind.HEADLINE;
  }
}
