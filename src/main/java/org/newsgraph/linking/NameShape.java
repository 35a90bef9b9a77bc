package org.newsgraph.linking;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.AnalyzedSentence;
import org.newsgraph.language.NameSpan;
import org.newsgraph.language.Token;
import org.newsgraph.linking.catalog.FormKind;
import org.newsgraph.linking.catalog.NameMatch;

/** What written names look like: case, titles before them, words that are no names. */
final class NameShape {
  private NameShape() {}

  static final Set<String> TITLES =
      WordList.of(
          """
          president vice vice-president minister prime premier chancellor secretary mr mr. mrs
          mrs. ms ms. dr dr. sir lord lady dame king queen prince princess emir sheikh sultan pope
          ayatollah imam general gen. gen colonel col. lieutenant lt. maj. major captain admiral
          adm. brigadier commander marshal senator sen. rep. congressman congresswoman
          representative ambassador envoy judge justice professor prof. foreign defence defense
          finance interior state deputy former acting interim spokesman spokeswoman spokesperson
          governor mayor speaker chairman director secretary-general leader minister-president
          crown supreme comrade herr monsieur mullah chief staff attorney
          """);

  private static final Set<String> ARTICLES =
      WordList.of(
          """
          the a an its his their this
          """);

  /** Last words of names of laws, papers, wars, feasts and the like. */
  private static final Set<String> NO_ENTITY =
      WordList.of(
          """
          agreement agreements accord accords treaty convention conventions protocol statute
          declaration pact memorandum act resolution charter constitution war day olympics games
          cup award prize week summit conference forum dialogue talks plan deal initiative process
          crisis revolution uprising spring amendment bill law doctrine report election elections
          referendum offensive operation mission tomahawk mig god covid-19 internet article
          chapter annex novichok sarin holocaust ramadan christmas easter genocide communique
          statement strategy roadmap ceasefire truce agenda list order flight clause
          clash clashes standoff row dispute killing massacre bombing shooting
          """);

  private static final Set<String> NO_NAME =
      WordList.of(
          """
          affairs special treasury wider defence defense political security trade
          monday tuesday wednesday thursday friday saturday sunday january february march april
          may june july august september october november december western eastern northern
          southern arab arabs muslim muslims christian christians jewish jews islamic islamist
          kurdish kurds kurd sunni shia shiite alawite european europeans african asian english
          arabic hebrew latin communist nazi nazis i mr mrs ms sir no yes ceasefire president
          minister ministers secretary ambassador government state states foreign prime parliament
          cabinet west east north south internet allah god bible quran koran ministry council
          assembly commission committee court congress senate house army envoy spokesman
          spokeswoman chief general federal national republic covid covid-19 representative representatives permanent delegate delegates ebola embargo
          coronavirus euro
          dollar brexit bst gmt utc est chapter article charter constitution treaty convention
          protocol resolution asians africans latino tomahawk tomahawks novichok sarin embassy
          speaker chancellor premier king queen
          """);

  /** Whether a catalog form may be read at these tokens: case, and risky abbreviations. */
  static boolean fits(NameMatch m, SentenceWords w, int first, int end, boolean part) {
    AnalyzedSentence s = w.sentence();
    FormKind kind = m.form().kind();
    String surface = s.text(first, end - 1);
    if (kind == FormKind.ABBREVIATION || kind == FormKind.RARE_ABBREVIATION) {
      return exact(surface, m.form().text(), part)
          && !(w.shouted() && s.size() > 3 && surface.length() == 2);
    }
    if (end - first == 1) {
      return upper(s.token(first).text()) || (part && upperPart(surface, m.form().text()));
    }
    return capitalised(s, first, end, m);
  }

  private static boolean exact(String surface, String form, boolean part) {
    String a = surface.replace(".", "");
    String b = form.replace(".", "");
    if (part) {
      for (String p : a.split("-")) {
        if (p.equals(b)) {
          return true;
        }
      }
      return false;
    }
    return a.equals(b);
  }

  private static boolean upperPart(String surface, String form) {
    for (String p : surface.split("-")) {
      if (p.equalsIgnoreCase(form)) {
        return upper(p);
      }
    }
    return false;
  }

  private static final Set<String> SMALL =
      WordList.of(
          """
          of the and for in on de du la le al el an ad as ash bin ibn to a der von van da dos des
          wal i e
          """);

  private static boolean capitalised(AnalyzedSentence s, int first, int end, NameMatch m) {
    int lower = 0;
    int upper = 0;
    for (int i = first; i < end; i++) {
      String t = s.token(i).text();
      if (Character.isLetter(t.charAt(0)) && !SMALL.contains(t.toLowerCase(Locale.ROOT))) {
        if (upper(t)) {
          upper++;
        } else {
          lower++;
        }
      }
    }
    if (lower == 0) {
      return upper > 0;
    }
    boolean body =
        m.entry().type() == EntityType.ORGANIZATION || m.entry().type() == EntityType.ARMED_GROUP;
    return upper > 0
        && (writtenSmall(m.form().text())
            || (body && upper(s.token(first).text()) && m.form().kind() != FormKind.GENERIC));
  }

  private static boolean writtenSmall(String form) {
    for (String p : form.split("[ -]")) {
      if (!p.isEmpty() && !upper(p) && Character.isLetter(p.charAt(0)) && !SMALL.contains(p)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> PERSON_TITLES =
      WordList.of(
          """
          mr mr. mrs mrs. ms ms. dr dr. sir president minister chancellor premier ambassador senator
          sen. rep. spokesman spokeswoman general gen. colonel col. captain king queen prince princess
          sheikh ayatollah secretary judge envoy governor mayor lieutenant
          """);

  /** Whether a word before a name says that a person is meant. */
  static boolean isPersonTitle(String word) {
    return PERSON_TITLES.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean upper(String t) {
    return !t.isEmpty() && (Character.isUpperCase(t.charAt(0)) || Character.isDigit(t.charAt(0)));
  }

  static boolean isTitleOrArticle(Token t, NameSpan.Kind kind) {
    String l = t.text().toLowerCase(Locale.ROOT);
    return ARTICLES.contains(l) || (kind == NameSpan.Kind.PERSON && TITLES.contains(l));
  }

  private static final Set<String> CALENDAR =
      WordList.of(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december
          """);

  /** "In April Trevor Reed": the day or month is no part of the name. */
  static boolean isCalendar(AnalyzedSentence s, int i) {
    return i > 0
        && CALENDAR.contains(s.token(i).text().toLowerCase(Locale.ROOT))
        && s.token(i - 1)
            .text()
            .matches("(?i)in|on|since|by|until|last|next|this|of|late|early|from");
  }

  /** Whether a name of a thing that is no entity begins with one: "Kerch Strait Clash". */
  static boolean namesNoEntity(String lastWord) {
    return NO_ENTITY.contains(lastWord.toLowerCase(Locale.ROOT));
  }

  /** Whether a span of the name finder is a name at all. */
  static boolean isName(AnalyzedSentence s, int first, int end, NameSpan.Kind kind) {
    boolean upper = false;
    boolean allCommon = true;
    for (int i = first; i < end; i++) {
      String t = s.token(i).text();
      upper |= upper(t) && Character.isLetter(t.charAt(0));
      String l = t.toLowerCase(Locale.ROOT);
      allCommon &= NO_NAME.contains(l) || TITLES.contains(l) || SMALL.contains(l) || l.length() < 2;
    }
    String last = s.token(end - 1).text().toLowerCase(Locale.ROOT);
    boolean office =
        kind == NameSpan.Kind.ORGANIZATION && end - first > 1 && PERSON_TITLES.contains(last);
    boolean common = end - first == 1 && (s.token(first).text().length() < 2);
    String tag = s.token(first).upos();
    boolean odd = end - first == 1 && !tag.equals("PROPN") && (first == 0 || !tag.equals("NOUN"));
    boolean war = s.text(first, end - 1).matches("(?s).*\\b(War|Wars|Treaty|Agreement)\\b.*");
    return upper
        && !office
        && !war
        && !odd
        && (!allCommon || isLongBody(s, first, end))
        && !common
        && !NO_ENTITY.contains(last)
        && !letterless(s, first, end);
  }

  /** "National Security Committee": ordinary words, but three of them make a name. */
  private static boolean isLongBody(AnalyzedSentence s, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!upper(s.token(i).text())) {
        return false;
      }
    }
    String last = s.token(end - 1).text();
    return end - first > 2 && last.matches("Council|Committee|Commission|Agency|Court|Assembly");
  }

  private static boolean letterless(AnalyzedSentence s, int first, int end) {
    String text = s.text(first, end - 1);
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters < 2 || text.indexOf('@') >= 0 || text.indexOf('/') >= 0;
  }

  private static final Set<String> BODY_HEADS =
      WordList.of(
          """
          group council party company ministry assembly bank university telegraph times post guardian
          corporation corp inc ltd agency commission committee congress parliament union league
          association federation institute foundation fund court authority bureau department office
          movement news radio television tv network airlines airways airline army navy forces force
          guard guards police service services team club fc organisation organization observatory
          society center centre college academy hospital church synod senate secretariat board front
          coalition alliance watch international media press daily journal gazette herald tribune
          """);

  private static final Set<String> PLACE_HEADS =
      WordList.of(
          """
          airport airbase base island islands river sea ocean strait province city mountain mountains
          valley square bridge camp region governorate oblast peninsula lake bay gulf desert street
          avenue road district county village town port harbour harbor canal border crossing airfield
          heights hills plain palace prison castle stadium hotel park reef shoal cape
          """);

  private static final Set<String> GROUP_HEADS =
      WordList.of(
          "brigade brigades battalion battalions militia militias tigers mujahideen fighters rebels");

  /** The type that the last word of a name speaks for, or null. */
  static EntityType typeByHead(String lastWord) {
    String l = lastWord.toLowerCase(Locale.ROOT);
    if (GROUP_HEADS.contains(l)) {
      return EntityType.ARMED_GROUP;
    }
    if (BODY_HEADS.contains(l)) {
      return EntityType.ORGANIZATION;
    }
    return PLACE_HEADS.contains(l) ? EntityType.PLACE : null;
  }

  /** The type that the first or last words of a name of several words speak for, or null. */
  static EntityType typeOf(String key) {
    if (key.indexOf(' ') < 0) {
      return null;
    }
    if (key.endsWith(" military district") || key.matches("(air|radio) .*")) {
      return EntityType.ORGANIZATION;
    }
    return key.matches("(bank|university|ministry|department|institute|ballet|church) of .*")
        ? EntityType.ORGANIZATION
        : typeByHead(key.substring(key.lastIndexOf(' ') + 1));
  }

  private static final Set<String> COMPANY_HEADS =
      WordList.of(
          """
          airlines airways airline telecom mobile times post daily herald today radio tv oil gas steel
          petroleum railways exchange fc united rangers city athletic football cricket rovers group
          motors bank university ocean shield press tribune gazette globe journal mail news insider
          independent observer review chronicle telegraph guardian mirror standard express examiner
          weekly wanderers capitals bulls lakers philharmonic symphony
          """);

  /** Whether a capitalised word behind a State or city makes a company, paper or team of it. */
  static boolean isCompanyHead(Token t) {
    return upper(t.text()) && COMPANY_HEADS.contains(t.text().toLowerCase(Locale.ROOT));
  }
}
