package org.newsgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Block.Kind;

/** Divides normalized text into headline, paragraphs, metadata and site clutter. */
final class TextSegmenter {
  private static final Pattern BULLET = Pattern.compile("[-*•▪●◦‣·–—]+\\s+");
  private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?…:;,][\"”’')\\]]*");
  private static final Pattern FULL_STOP = Pattern.compile("(?s).*[.;:,][\"”’')\\]]*");
  private static final Pattern ABBREVIATION_END =
      Pattern.compile("(?s).*\\b(?:\\p{Lu}\\.){1,}[\"”’')]*");

  /**
   * A sentence whose end is stuck to the next, as aggregators leave it: {@code happened.Russia}.
   */
  private static final Pattern GLUED =
      Pattern.compile("(?<=\\p{Ll}{3}[.!?][\"”’]?|\\p{Ll}{3}[\"”’][.!?])(?=[\"“‘]?\\p{Lu}\\p{Ll})");

  private static final Pattern GLUED_DATE =
      Pattern.compile(
          "(?:Posted|Published|Updated)(?: on)?:? (?:\\p{Lu}[a-z]{2,8},? )?(?="
              + DateText.FULL.pattern()
              + ")");
  private static final int HEADLINE_WORDS = 30;
  private static final int RELATED_WORDS = 15;
  private static final int DATELINE_REACH = 3;
  private static final int HEADER_REACH = 4;

  private final String text;
  private final List<Block> blocks = new ArrayList<>();

  private TextSegmenter(String text) {
    this.text = text;
  }

  /** The blocks of a text, in order, not overlapping. */
  static List<Block> segment(String text) {
    TextSegmenter s = new TextSegmenter(text);
    int content = 0;
    for (TextSpan span : TextLines.paragraphs(text)) {
      content += s.addParagraph(span, content) ? 1 : 0;
    }
    s.markHeadline();
    s.markTrailingLinks();
    return List.copyOf(s.blocks);
  }

  /** Adds a paragraph and says whether it is content. */
  private boolean addParagraph(TextSpan span, int before) {
    String line = span.of(text);
    if (SiteClutter.isClutter(line)) {
      add(Kind.CLUTTER, span.begin(), span.end());
      return false;
    }
    if (ArticleHeader.isHeader(line)) {
      add(Kind.METADATA, span.begin(), span.end());
      return false;
    }
    if (before < HEADER_REACH && splitAtDate(span, before)) {
      return true;
    }
    int begin = span.begin();
    Matcher bullet = BULLET.matcher(line);
    if (bullet.lookingAt()) {
      begin += bullet.end();
    } else if (before < DATELINE_REACH) {
      begin = addHeader(begin, ArticleHeader.datelineLength(line));
    }
    begin = addHeader(begin, ArticleHeader.timeStampLength(text.substring(begin, span.end())));
    addContent(begin, span.end());
    return true;
  }

  private int addHeader(int begin, int length) {
    if (length > 0) {
      add(Kind.METADATA, begin, begin + length);
    }
    return begin + length;
  }

  /** A date label stuck between headline and text. */
  private boolean splitAtDate(TextSpan span, int before) {
    String line = span.of(text);
    Matcher label = GLUED_DATE.matcher(line);
    Matcher date = DateText.FULL.matcher(line);
    if (!label.find() || !date.find(label.end())) {
      return false;
    }
    if (label.start() > 0) {
      addParagraph(TextLines.trim(text, span.begin(), span.begin() + label.start()), before);
    }
    add(Kind.METADATA, span.begin() + label.start(), span.begin() + date.end());
    TextSpan rest = TextLines.trim(text, span.begin() + date.end(), span.end());
    if (rest.begin() < rest.end()) {
      addParagraph(rest, before + 1);
    }
    return true;
  }

  /** Adds running text, clutter and stuck sentences inside it set apart. */
  private void addContent(int begin, int end) {
    String part = text.substring(begin, end);
    Matcher clutter = SiteClutter.inside(part);
    if (clutter.find()) {
      addSentences(begin, begin + clutter.start(1));
      boolean prose = SENTENCE_END.matcher(part).matches();
      add(Kind.CLUTTER, begin + clutter.start(1), prose ? begin + clutter.end(1) : end);
      if (prose) {
        addContent(begin + clutter.end(1), end);
      }
      return;
    }
    addSentences(begin, end);
  }

  private void addSentences(int begin, int end) {
    int from = begin;
    Matcher glued = GLUED.matcher(text).region(begin, end);
    while (glued.find()) {
      add(Kind.PARAGRAPH, from, glued.start());
      from = glued.start();
    }
    add(Kind.PARAGRAPH, from, end);
  }

  private void add(Kind kind, int begin, int end) {
    TextSpan span = TextLines.trim(text, begin, end);
    if (span.begin() < span.end()) {
      blocks.add(new Block(kind, span));
    }
  }

  /** The first line without a full stop, if text follows. */
  private void markHeadline() {
    Optional<Block> first = blocks.stream().filter(Block::isContent).findFirst();
    if (first.isEmpty() || blocks.stream().filter(Block::isContent).count() < 2) {
      return;
    }
    String line = first.get().span().of(text);
    boolean stop = FULL_STOP.matcher(line).matches() && !ABBREVIATION_END.matcher(line).matches();
    int words = words(line);
    if (!stop && words <= HEADLINE_WORDS && line.indexOf('\n') < 0 && endsLine(first.get())) {
      blocks.set(blocks.indexOf(first.get()), new Block(Kind.HEADLINE, first.get().span()));
    }
  }

  private boolean endsLine(Block block) {
    int next = blocks.indexOf(block) + 1;
    int end = block.span().end();
    return end == text.length()
        || text.charAt(end) == '\n'
        || (next < blocks.size() && blocks.get(next).kind() == Kind.METADATA);
  }

  /** Headlines of other articles at the foot: short, and no sentence in an article of sentences. */
  private void markTrailingLinks() {
    for (int i = blocks.size() - 1; i > 0; i--) {
      Block block = blocks.get(i);
      if (block.kind() == Kind.CLUTTER || block.kind() == Kind.METADATA) {
        continue;
      }
      String line = block.span().of(text);
      boolean another =
          block.kind() == Kind.PARAGRAPH
              && !SENTENCE_END.matcher(line).matches()
              && words(line) <= RELATED_WORDS
              && !isListItem(block)
              && hasSentences(i);
      if (!another) {
        return;
      }
      blocks.set(i, new Block(Kind.CLUTTER, block.span()));
    }
  }

  private boolean hasSentences(int before) {
    return blocks.subList(0, before).stream()
        .anyMatch(
            b -> b.kind() == Kind.PARAGRAPH && SENTENCE_END.matcher(b.span().of(text)).matches());
  }

  private boolean isListItem(Block block) {
    int lineBegin = text.lastIndexOf('\n', block.span().begin()) + 1;
    return BULLET.matcher(text.substring(lineBegin, block.span().begin())).lookingAt();
  }

  private static int words(String line) {
    return line.split("\\s+").length;
  }
}
