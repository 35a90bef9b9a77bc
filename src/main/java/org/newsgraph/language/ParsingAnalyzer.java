package org.newsgraph.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;

/**
 * The language stage: sentences, tokens, tags, lemmas, dependency trees and names of the headline
 * and paragraphs of an article. Models are loaded once and shared; the same text gives the same
 * analysis from any number of threads.
 */
public final class ParsingAnalyzer implements LanguageAnalyzer {
  private final Tagger tagger;
  private final DependencyParser parser;
  private final Lemmatizer lemmatizer;
  private final NameFinder names;

  public ParsingAnalyzer(
      Tagger tagger, DependencyParser parser, Lemmatizer lemmatizer, NameFinder names) {
    this.tagger = tagger;
    this.parser = parser;
    this.lemmatizer = lemmatizer;
    this.names = names;
  }

  /** Loads the models of a folder such as {@code data/models}. */
  public static ParsingAnalyzer load(Path models) {
    return new ParsingAnalyzer(
        ModelFiles.read(models, "tagger", in -> new Tagger(LinearModel.read(in))),
        ModelFiles.read(models, "parser", in -> new DependencyParser(LinearModel.read(in))),
        ModelFiles.read(models, "lemmas", in -> new Lemmatizer(ModelFiles.readDictionary(in))),
        ModelFiles.read(models, "names", NameFinder::read));
  }

  @Override
  public AnalyzedArticle analyze(Article article) {
    List<AnalyzedSentence> sentences = new ArrayList<>();
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      if (block.isContent()) {
        analyze(article.text(), block.span(), b, sentences);
      }
    }
    return new AnalyzedArticle(article, sentences);
  }

  /** Analyzes a stretch of text that is no article, e.g. an example of the lexicon. */
  public List<AnalyzedSentence> analyze(String text) {
    List<AnalyzedSentence> sentences = new ArrayList<>();
    analyze(text, new TextSpan(0, text.length()), 0, sentences);
    return sentences;
  }

  /** Analyzes a sentence whose words are given; they are joined with spaces. */
  public AnalyzedSentence analyze(List<String> words) {
    List<TextSpan> spans = new ArrayList<>();
    int at = 0;
    for (String w : words) {
      spans.add(new TextSpan(at, at + w.length()));
      at += w.length() + 1;
    }
    return sentence(String.join(" ", words), spans, 0, 0);
  }

  private void analyze(String text, TextSpan span, int block, List<AnalyzedSentence> out) {
    int begin = span.begin();
    while (begin < span.end()) {
      int end = paragraphEnd(text, begin, span.end());
      List<TextSpan> tokens = Tokenizer.tokenize(text, begin, end);
      int first = 0;
      for (int last : SentenceSplitter.split(text, tokens)) {
        out.add(sentence(text, tokens.subList(first, last), out.size(), block));
        first = last;
      }
      begin = end;
    }
  }

  /** End of the paragraph: an empty line always ends a sentence. */
  private static int paragraphEnd(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) == '\n') {
        int j = i + 1;
        while (j < end && Character.isWhitespace(text.charAt(j)) && text.charAt(j) != '\n') {
          j++;
        }
        if (j < end && text.charAt(j) == '\n') {
          return j + 1;
        }
      }
    }
    return end;
  }

  private AnalyzedSentence sentence(String text, List<TextSpan> spans, int index, int block) {
    TextSpan span = new TextSpan(spans.get(0).begin(), spans.get(spans.size() - 1).end());
    String[] words = new String[spans.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = spans.get(i).of(text);
    }
    WordForms forms = new WordForms(words);
    int[] tags = tagger.tag(forms);
    DependencyParser.Tree tree = parser.parse(forms, tags);
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      String upos = tagger.upos(tags[i]);
      String xpos = tagger.xpos(tags[i]);
      tokens.add(
          new Token(
              i,
              spans.get(i),
              words[i],
              lemmatizer.lemma(words[i], upos, xpos),
              upos,
              xpos,
              tree.heads()[i],
              tree.relations()[i]));
    }
    return new AnalyzedSentence(index, block, span, span.of(text), tokens, names.find(forms, tags));
  }
}
