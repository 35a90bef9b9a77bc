package org.newsgraph.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.language.LanguageAnalyzer;
import org.newsgraph.linking.EntityLinker;
import org.newsgraph.linking.LinkedArticle;
import org.newsgraph.linking.Mention;

/**
 * How often the linker says rightly what a capital, seat or building stands for: its government
 * ({@code state}), a body, the {@code place}, or nothing of these ({@code other}).
 */
public final class MetonymyEvaluation {
  private static final int COLUMNS = 8;

  /**
   * One annotated mention.
   *
   * @param split {@code train} or {@code kept}
   * @param sentence the sentence
   * @param span the mention in it
   * @param answer what it stands for
   * @param qid the right item, if the catalog has one
   */
  public record Item(
      String id, String split, String sentence, TextSpan span, String answer, String qid) {}

  /**
   * What the linker made of a mention.
   *
   * @param item the annotation
   * @param said its answer
   * @param entity key of the entity, empty if none
   * @param why the reason it gives
   */
  public record Answer(Item item, String said, String entity, String why) {
    /** Whether kind of answer and item are right. */
    public boolean right() {
      return said.equals(item.answer());
    }

    /** Whether the item is the annotated one, where one is annotated. */
    public boolean rightItem() {
      return right() && (item.qid().isEmpty() || item.qid().equals(entity));
    }
  }

  private final LanguageAnalyzer analyzer;
  private final EntityLinker linker;

  public MetonymyEvaluation(LanguageAnalyzer analyzer, EntityLinker linker) {
    this.analyzer = analyzer;
    this.linker = linker;
  }

  /** Reads the annotated mentions. */
  public static List<Item> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INPUT_NOT_FOUND, "cannot read " + file + ": " + e.getMessage(), e);
    }
    List<Item> out = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] c = lines.get(i).split("\t", -1);
      if (c.length != COLUMNS || !c[3].matches("\\d+") || !c[4].matches("\\d+")) {
        throw new NewsgraphException(
            ErrorCode.DATA_INVALID,
            file + ", line " + (i + 1) + ": expected " + COLUMNS + " columns with offsets");
      }
      TextSpan span = new TextSpan(Integer.parseInt(c[3]), Integer.parseInt(c[4]));
      out.add(new Item(c[0], c[1], c[2], span, c[6], c[7]));
    }
    return out;
  }

  /** Links the sentence of a mention and reads the answer off. */
  public Answer answer(Item item) {
    String text = item.sentence();
    Article article = Article.of(item.id(), List.of(text));
    LinkedArticle linked = linker.link(analyzer.analyze(article));
    Mention best = null;
    for (Mention m : linked.mentions()) {
      boolean overlaps = m.isName() && m.span().overlaps(item.span());
      boolean nearer = best == null || distance(m, item) < distance(best, item);
      if (overlaps && nearer) {
        best = m;
      }
    }
    if (best == null) {
      return new Answer(item, "other", "", "no mention");
    }
    boolean longer = isLonger(best.text(), text.substring(item.span().begin(), item.span().end()));
    String said =
        switch (linked.entity(best).type()) {
          case STATE -> "state";
          case PLACE -> longer ? "other" : "place";
          case ORGANIZATION -> longer ? "other" : "body";
          default -> "other";
        };
    return new Answer(item, said, best.entityKey(), best.why());
  }

  /** Whether a mention has more words than the annotated name, but for an article: HMS London. */
  private static boolean isLonger(String found, String wanted) {
    return !bare(found).equals(bare(wanted)) && found.length() >= wanted.length() + 4;
  }

  private static String bare(String name) {
    return name.replaceFirst("^[Tt]he ", "");
  }

  private static int distance(Mention m, Item item) {
    return Math.abs(m.span().begin() - item.span().begin())
        + Math.abs(m.span().end() - item.span().end());
  }
}
