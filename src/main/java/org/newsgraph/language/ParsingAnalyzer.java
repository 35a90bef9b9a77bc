package org.newsgraph.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.newsgraph.TextSpan;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;

/**
 * The language stage: sentences, tokens, tags, lemmas, dependency trees and names of the headline
 * and paragraphs of an article. Models are loaded once and shared; the same text gives the same
 * analysis from any number of threads. Straight quotation marks and apostrophes are read as
 * typographic ones.
 */
public final class ParsingAnalyzer implements LanguageAnalyzer {
  private final WordKnowledge knowledge;
  private final SentenceDetector detector;
  private final Tagger tagger;
  private final NeuralParser parser;
  private final Lemmatizer lemmatizer;
  private final NameFinder names;

  public ParsingAnalyzer(
      WordKnowledge knowledge,
      SentenceDetector detector,
      Tagger tagger,
      NeuralParser parser,
      Lemmatizer lemmatizer,
      NameFinder names) {
    this.knowledge = knowledge;
    this.detector = detector;
    this.tagger = tagger;
    this.parser = parser;
    this.lemmatizer = lemmatizer;
    this.names = names;
  }

  /** Loads the models of a folder such as {@code data/models}. */
  public static ParsingAnalyzer load(Path models) {
    WordKnowledge knowledge = WordKnowledge.load(models);
    return new ParsingAnalyzer(
        knowledge,
        ModelFiles.read(models, "sentences", in -> new SentenceDetector(LinearModel.read(in))),
        ModelFiles.read(models, "tagger", in -> new Tagger(LinearModel.read(in))),
        ModelFiles.read(models, "network", in -> NeuralParser.read(in, knowledge)),
        Lemmatizer.load(models, knowledge.lexicon()),
        ModelFiles.read(models, "names", NameFinder::read));
  }

  @Override
  public AnalyzedArticle analyze(Article article) {
    List<TokenizedSentence> sentences = new ArrayList<>();
    List<Integer> blocks = new ArrayList<>();
    String alike = alike(article.text());
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      if (block.isContent()) {
        tokenize(alike, block.span(), sentences);
      }
      while (blocks.size() < sentences.size()) {
        blocks.add(b);
      }
    }
    return new AnalyzedArticle(
        article, NameAgreement.apply(sentences(article.text(), sentences, blocks)));
  }

  /** Analyzes a stretch of text that is no article, e.g. an example of the lexicon. */
  public List<AnalyzedSentence> analyze(String text) {
    List<TokenizedSentence> sentences = new ArrayList<>();
    tokenize(alike(text), new TextSpan(0, text.length()), sentences);
    return NameAgreement.apply(
        sentences(text, sentences, Collections.nCopies(sentences.size(), 0)));
  }

  /** Analyzes a sentence whose words are given; they are joined with spaces. */
  public AnalyzedSentence analyze(List<String> words) {
    List<TextSpan> spans = new ArrayList<>();
    int at = 0;
    for (String w : words) {
      spans.add(new TextSpan(at, at + w.length()));
      at += w.length() + 1;
    }
    String text = String.join(" ", words);
    TokenizedSentence sentence = new TokenizedSentence(spans, forms(text, spans));
    return sentences(text, List.of(sentence), List.of(0)).get(0);
  }

  private void tokenize(String text, TextSpan span, List<TokenizedSentence> out) {
    int begin = span.begin();
    while (begin < span.end()) {
      int end = paragraphEnd(text, begin, span.end());
      out.addAll(tokenize(text, begin, end));
      begin = end;
    }
  }

  private List<TokenizedSentence> tokenize(String text, int begin, int end) {
    List<TextSpan> tokens = Tokenizer.tokenize(text, begin, end);
    WordForms forms = forms(text, tokens);
    List<TokenizedSentence> sentences = new ArrayList<>();
    int first = 0;
    for (int last : detector.split(text, tokens, forms)) {
      sentences.add(new TokenizedSentence(tokens.subList(first, last), forms.slice(first, last)));
      first = last;
    }
    return sentences;
  }

  /** The first step by itself: sentences and tokens of a paragraph. */
  public List<TokenizedSentence> tokenize(String paragraph) {
    return tokenize(alike(paragraph), 0, paragraph.length());
  }

  /** The second step by itself: tags and trees. */
  public List<NeuralParser.Analysis> parse(List<WordForms> sentences) {
    List<int[]> tags = new ArrayList<>(sentences.size());
    for (WordForms s : sentences) {
      int[] given = tagger.tag(s);
      PastForms.mend(s, tagger, given);
      tags.add(given);
    }
    List<NeuralParser.Analysis> trees = parser.parse(sentences, tags);
    for (int i = 0; i < trees.size(); i++) {
      PastForms.mend(sentences.get(i), tagger, trees.get(i).tags());
    }
    return trees;
  }

  /** The third step by itself: names, with the classes of the tagger. */
  public List<NameSpan> names(WordForms forms, int[] tags) {
    return names.find(forms, tags);
  }

  /** Quotation marks of one kind, so that all are read alike: those that face their words. */
  private static String alike(String text) {
    char[] marks = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        marks = marks == null ? text.toCharArray() : marks;
        marks[i] = facing(text, i);
      }
    }
    return marks == null ? text : new String(marks);
  }

  private static char facing(String text, int mark) {
    boolean before = mark > 0 && !opens(text.charAt(mark - 1));
    boolean behind = mark + 1 < text.length() && !Character.isWhitespace(text.charAt(mark + 1));
    boolean single = text.charAt(mark) == '\'';
    return before || !behind ? single ? '\u2019' : '\u201d' : single ? '\u2018' : '\u201c';
  }

  private static boolean opens(char c) {
    return Character.isWhitespace(c) || "([{-\u2013\u2014'\u2018/".indexOf(c) >= 0;
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

  private WordForms forms(String text, List<TextSpan> tokens) {
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.get(i).of(text);
    }
    return new WordForms(words, knowledge);
  }

  /** Analyzes sentences of a text, all parsed together. */
  private List<AnalyzedSentence> sentences(
      String text, List<TokenizedSentence> sentences, List<Integer> blocks) {
    List<NeuralParser.Analysis> trees =
        parse(sentences.stream().map(TokenizedSentence::forms).toList());
    List<AnalyzedSentence> analyzed = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      analyzed.add(sentence(text, sentences.get(i), trees.get(i), i, blocks.get(i)));
    }
    return analyzed;
  }

  private AnalyzedSentence sentence(
      String text, TokenizedSentence in, NeuralParser.Analysis tree, int index, int block) {
    List<TextSpan> spans = in.spans();
    WordForms forms = in.forms();
    int n = spans.size();
    String[] upos = new String[n];
    String[] xpos = new String[n];
    String[] lemmas = new String[n];
    for (int i = 0; i < n; i++) {
      upos[i] = tagger.upos(tree.tags()[i]);
      xpos[i] = tagger.xpos(tree.tags()[i]);
    }
    MainVerbs.mend(forms, upos, xpos, tree);
    QuantifierPhrases.mend(forms, upos, xpos, tree);
    for (int i = 0; i < n; i++) {
      lemmas[i] = lemmatizer.lemma(forms.word(i), upos[i], xpos[i]);
    }
    Designations.mend(forms, lemmas, tree);
    Honorifics.mend(forms, tree);
    StrandedSubjects.mend(lemmas, upos, xpos, tree);
    SpeechInversion.mend(forms, lemmas, xpos, tree);
    FrontedDays.mend(forms, xpos, tree);
    FrontedPhrase.mend(forms, xpos, tree);
    GerundComplement.mend(lemmas, xpos, tree);
    HeavyObjects.mend(forms, lemmas, xpos, tree);
    DoubleObject.mend(lemmas, xpos, tree);
    Answers.mend(lemmas, xpos, tree);
    ThatClauses.mend(lemmas, xpos, tree);
    ToldIdioms.mend(lemmas, tree);
    PairedSubjects.mend(lemmas, xpos, tree);
    Attachments.mend(lemmas, xpos, tree);
    QuantifierPhrases.mendAsked(lemmas, xpos, tree);
    RelativeObjects.mend(forms, lemmas, upos, xpos, tree);
    List<Token> tokens = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      tokens.add(
          new Token(
              i,
              spans.get(i),
              spans.get(i).of(text),
              lemmas[i],
              upos[i],
              xpos[i],
              tree.heads()[i],
              tree.relations()[i]));
    }
    TextSpan span = new TextSpan(spans.get(0).begin(), spans.get(n - 1).end());
    return new AnalyzedSentence(
        index,
        block,
        span,
        span.of(text).replace('\n', ' '),
        tokens,
        FlatNames.extend(names.find(forms, tree.tags()), forms, xpos, tree));
  }
}
