package org.newsgraph.evaluate;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.newsgraph.ErrorCode;
import org.newsgraph.NewsgraphException;

/** Sentences, tokens and parts of speech by OpenNLP: the yardstick of speed. One thread. */
final class OpenNlpBaseline {
  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;
  private final POSTaggerME tags;

  OpenNlpBaseline() {
    try (InputStream s = open("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
        InputStream t = open("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin");
        InputStream p = open("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      sentences = new SentenceDetectorME(new SentenceModel(s));
      tokens = new TokenizerME(new TokenizerModel(t));
      tags = new POSTaggerME(new POSModel(p));
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.INSTALLATION, "cannot read the OpenNLP models: " + e.getMessage(), e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = OpenNlpBaseline.class.getClassLoader().getResourceAsStream(name);
    if (in == null) {
      throw new IOException(name + " is not on the class path");
    }
    return in;
  }

  /** Reads a paragraph and returns how many tokens it has. */
  int read(String paragraph) {
    int n = 0;
    for (String sentence : sentences.sentDetect(paragraph)) {
      String[] words = tokens.tokenize(sentence);
      n += tags.tag(words).length;
    }
    return n;
  }
}
