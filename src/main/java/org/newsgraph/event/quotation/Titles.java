package org.newsgraph.event.quotation;

import java.util.Set;
import org.newsgraph.language.Token;

/** Tells titles of works, documents and operations from speech. */
final class Titles {
  private static final Set<String> TITLING =
      Set.of(
          "entitled",
          "titled",
          "headlined",
          "dubbed",
          "named",
          "codenamed",
          "nicknamed",
          "labelled",
          "labeled",
          "captioned",
          "slogan",
          "banner",
          "hashtag",
          "title",
          "headline",
          "called",
          "reading",
          "song",
          "film",
          "book",
          "novel",
          "documentary",
          "item",
          "heading",
          "memoir",
          "memoirs",
          "autobiography",
          "essay",
          "poem",
          "play",
          "opera",
          "painting",
          "album",
          "pamphlet",
          "manifesto",
          "anthem");

  /** What bears a slogan. */
  private static final Set<String> CARRIERS =
      Set.of(
          "banner",
          "placard",
          "sign",
          "poster",
          "graffiti",
          "flag",
          "shirt",
          "t-shirt",
          "sticker",
          "billboard",
          "plaque");

  private static final int LONGEST = 14;

  private Titles() {}

  /** Whether a quotation is the name of something. */
  static boolean isTitle(Paragraph p, int quote, boolean direct) {
    int begin = p.begin(quote);
    String before = p.word(begin - 1).equals(",") ? p.word(begin - 2) : p.word(begin - 1);
    if (before.equals("reading") && CARRIERS.contains(p.token(Math.max(0, begin - 2)).lemma())) {
      return true;
    }
    boolean announced = TITLING.contains(before);
    if (announced
        && !before.equals("called")
        && !before.equals("reading")
        && !before.equals("dubbed")
        && !before.equals("labelled")
        && !before.equals("labeled")) {
      return true;
    }
    if (direct) {
      return false;
    }
    boolean titleCase = isTitleCase(p, begin, p.end(quote));
    return titleCase && (announced || !SpeechWords.isSaying(tokenOrFirst(p, begin - 1)));
  }

  private static Token tokenOrFirst(Paragraph p, int i) {
    return p.token(Math.max(0, i));
  }

  /** "Make the Desert Bloom": every word but the small ones in capitals. */
  private static boolean isTitleCase(Paragraph p, int begin, int end) {
    int capitals = 0;
    int words = 0;
    for (int i = begin; i < end; i++) {
      Token t = p.token(i);
      if (!Character.isLetter(t.text().charAt(0))) {
        if (t.text().matches("[!?]")) {
          return false;
        }
        continue;
      }
      words++;
      boolean capital = Character.isUpperCase(t.text().charAt(0));
      capitals += capital ? 1 : 0;
      boolean small = t.upos().matches("ADP|DET|CCONJ|PART|SCONJ");
      if (!capital && !small) {
        return false;
      }
    }
    return words <= LONGEST && capitals >= 2;
  }
}
