package org.newsgraph.language;

/** Writes analyzed sentences as CoNLL-U, names in the last column as {@code Name=B-PER}. */
public final class ConlluWriter {
  private ConlluWriter() {}

  public static String write(AnalyzedSentence s) {
    StringBuilder b = new StringBuilder();
    b.append("# sent_id = ").append(s.index() + 1).append('\n');
    b.append("# text = ").append(s.text().replaceAll("\\s+", " ")).append('\n');
    String[] names = new String[s.size()];
    for (NameSpan n : s.names()) {
      String kind = n.kind().name().substring(0, 3);
      for (int i = n.first(); i < n.end(); i++) {
        names[i] = (i == n.first() ? "Name=B-" : "Name=I-") + kind;
      }
    }
    for (Token t : s.tokens()) {
      int i = t.index();
      boolean glued = i + 1 < s.size() && s.token(i + 1).span().begin() == t.span().end();
      b.append(i + 1).append('\t').append(t.text()).append('\t').append(t.lemma());
      b.append('\t').append(t.upos()).append('\t').append(t.xpos()).append("\t_\t");
      b.append(t.head() + 1).append('\t').append(t.relation()).append("\t_\t");
      b.append(misc(names[i], glued)).append('\n');
    }
    return b.append('\n').toString();
  }

  private static String misc(String name, boolean glued) {
    if (name == null) {
      return glued ? "SpaceAfter=No" : "_";
    }
    return glued ? name + "|SpaceAfter=No" : name;
  }
}
