package org.newsgraph.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What newspaper sites leave in the text that they give: links, buttons, credits, notices. */
final class SiteClutter {
  private static final String LINK_BOX =
      "latest (?:news|stories|headlines)|top stories|most (?:popular|read|viewed|shared|commented)"
          + "|trending(?: now| stories| news)?|breaking news|popular now|recent posts"
          + "|related(?: (?:stories|articles?|posts?|news|topics|coverage|links|content|video))?"
          + "|recommended(?: (?:for you|stories|reading))?|you (?:may|might)(?: also)? like"
          + "|more (?:on this story|stories|news|coverage|top stories)|read (?:more|next|also)"
          + "|see also|also read|further reading|editors?['’]?s? picks?|don['’]?t miss|in pictures"
          + "|what to read next|up next";

  private static final String BUTTON =
      "advertisement|advert|ad|sponsored(?: content)?|promoted|like this|like loading(?:\\.\\.\\.|…)?"
          + "|loading(?:\\.\\.\\.|…)?|share(?: this)?(?: (?:article|story|post|page|with))?|tweet|pin it|e-?mail|print"
          + "|(?:leave|post|add) a (?:comment|reply)|(?:\\d+ )?(?:comments?|shares?|views)(?: \\(\\d+\\))?"
          + "|subscribe(?: now| today)?|sign (?:in|up)(?: now)?|log ?in|register(?: now)?"
          + "|skip to (?:main )?content|back to top|continue reading|load more|show more|menu|home"
          + "|(?:story|article) continues (?:below|after)(?: (?:the )?(?:advertisement|advert|ad))?"
          + "|newsletters?|cookie policy|privacy policy|terms of (?:use|service)";

  private static final Pattern WHOLE =
      Pattern.compile("(?i)\\W*(?:" + LINK_BOX + "|" + BUTTON + ")\\W*");

  /** What a line may open with that makes all of it clutter. */
  private static final Pattern OPENING =
      Pattern.compile(
          "[\\[(]?(?:(?i:"
              + LINK_BOX
              + "|like this|share this|tags?|topics?|filed under|categories"
              + "|photos?|images?|pictures?|video|file photo|caption|source|corrections?|clarification|editor['’]s note"
              + "|update note|more|watch|listen|poll) ?: ?.*"
              + "|(?i:share (?:this )?(?:on|via) .*|like this: .*|like loading.*)"
              + "|(?i:follow (?:us|@\\w+|our|me)\\b.*|sign up (?:for|to)\\b.*|subscribe to\\b.*"
              + "|click here\\b.*|download (?:our|the) .*app\\b.*|join (?:our|us on)\\b.*)"
              + "|\\(?(?i:(?:additional )?(?:reporting|writing) by |editing by )\\p{Lu}.*"
              + "|(?i:(?:photo|image|picture)(?:s|graph)? (?:by|courtesy|credit|copyright|caption|source)\\b.*)"
              + "|(?i:image (?:copyright|caption|source)\\b.*|getty images.*|file photo\\b.*)"
              + "|(?i:copyright\\b.*|©.*|\\(c\\) .*|all rights reserved.*)"
              + "|(?i:that['’]s all for (?:today|now|this)\\b.*)"
              + "|(?i:for information media\\b.*|not an official record.*)"
              + "|(?i:this (?:article|story|post|report|page|piece) (?:was|has been|is) (?:first |originally |last )?"
              + "(?:published|corrected|updated|amended|posted|translated|part of)\\b.*)"
              + "|(?i:(?:with|includes) (?:inputs|reporting|files|material) (?:from|by)\\b.*)"
              + "|(?i:.{0,60}\\bcontributed (?:to this (?:report|story|article)|reporting)\\b.*)"
              + "|(?i:we use cookies\\b.*|by (?:clicking|continuing|signing)\\b.*)"
              + "|(?i:(?:facebook|twitter|whatsapp|linkedin|e-?mail|reddit|pinterest|telegram|print|share|tweet)"
              + "(?:[ |,/·•]+(?:facebook|twitter|whatsapp|linkedin|e-?mail|reddit|pinterest|telegram|print|share|tweet))+))");

  /**
   * Clutter that stands inside a paragraph: at its start, or behind the end of a sentence, followed
   * by nothing or by a capital, with or without a space between.
   */
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?:^|(?<=[.!?…][\"”’')]{0,2})\\s*|(?<=\\s))"
              + "(Latest [Nn]ews:?|Like [Tt]his:|Like Loading\\.\\.\\.|Share [Tt]his:|Most (?:Popular|Read|Viewed):?"
              + "|Advertisement|ADVERTISEMENT|Read [Mm]ore:|READ MORE:|Related:|Also [Rr]ead:|See [Aa]lso:"
              + "|Share on (?:Facebook|Twitter|WhatsApp|LinkedIn)|Story continues below(?: advertisement)?)"
              + "(?=\\s*$|\\s*[\"“‘']?\\p{Lu})");

  private SiteClutter() {}

  /** Whether a line is nothing but clutter. */
  static boolean isClutter(CharSequence line) {
    return WHOLE.matcher(line).matches() || OPENING.matcher(line).matches();
  }

  /** Finds clutter inside a paragraph; group 1 is the phrase. */
  static Matcher inside(CharSequence paragraph) {
    return INSIDE.matcher(paragraph);
  }
}
