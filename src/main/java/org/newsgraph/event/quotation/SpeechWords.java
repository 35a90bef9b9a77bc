package org.newsgraph.event.quotation;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.Token;

/** Verbs that bring words, and nouns that can speak. Closed lists, by lemma. */
final class SpeechWords {
  /** Verbs that stand beside a whole quotation: "..., she said". */
  private static final Set<String> SAYING =
      words(
          "say tell add ask warn declare announce claim insist argue note write tweet post reply"
              + " respond answer explain state stress emphasize emphasise observe remark comment"
              + " quip joke shout cry allege assert affirm maintain contend concede admit"
              + " acknowledge confirm demand urge plead implore appeal beg vow pledge promise"
              + " threaten predict suggest hint recall continue conclude begin read reveal disclose"
              + " testify complain lament protest object counter retort fume rage thunder scold"
              + " lecture chide caution cheer boast brag muse wonder reason reiterate repeat"
              + " underline underscore report exclaim chant sing whisper mutter sigh snap bark"
              + " declare propose pronounce inform advise remind assure promise agree charge"
              + " interject intone elaborate clarify gush scoff sneer grumble moan deadpan cheer blast proclaim think believe swear"
              + " shrug sniff growl snarl roar hiss enthuse reckon grin plead riposte parry rasp"
              + " drawl murmur mumble volunteer venture opine posit preach quaver wail whine");

  /** Verbs whose object or complement may hold quoted words: "called it ...", "hailed ...". */
  private static final Set<String> JUDGING =
      words(
          "call describe label brand dub hail praise condemn denounce slam deride dismiss reject"
              + " accuse deny mock ridicule term find see express voice cite quote mention"
              + " characterize characterise criticize criticise welcome decry deplore attack"
              + " applaud salute commend regret speak talk refer point signal expect want hope fear"
              + " feel reaffirm offer seek request require order instruct call invite challenge"
              + " blame fault liken compare portray depict paint tout promise bemoan castigate"
              + " lambast lambaste rebuke chastise berate question doubt defend support back"
              + " oppose prefer brag rail cheer hail accept cite invoke announce demand grant concede oppose rule outline detail sum summarize summarise convey relay");

  private static final Set<String> SPEAKERS =
      words(
          "president minister secretary spokesman spokeswoman spokesperson official diplomat envoy"
              + " ambassador leader chancellor premier chief commander general senator lawmaker"
              + " congressman congresswoman chairman chairwoman chair director head delegate"
              + " representative governor mayor king queen prince emir sultan pope cleric"
              + " analyst expert critic adviser advisor aide source witness resident lawyer"
              + " attorney judge prosecutor arbitrator inspector investigator monitor observer"
              + " activist dissident protester journalist reporter editor correspondent author"
              + " historian professor scholar economist doctor officer soldier colonel captain"
              + " admiral marshal rebel militant fighter insurgent separatist group party movement"
              + " alliance bloc ministry department office government administration council"
              + " committee commission agency embassy delegation mission court tribunal assembly"
              + " parliament congress senate army military navy force police junta watchdog"
              + " organization organisation company firm bank newspaper broadcaster network"
              + " panel body union federation coalition opposition campaigner member minister"
              + " counterpart colleague successor predecessor founder candidate politician man"
              + " woman couple family father mother son daughter brother sister wife husband widow"
              + " deputy authority team charity ombudsman negotiator mediator coordinator"
              + " rapporteur statement Kremlin presidency cabinet frenchman farmer worker student"
              + " teacher refugee survivor relative neighbour neighbor victim visitor nationalist"
              + " legislator premier ruler dictator strongman chairperson treasurer speaker"
              + " leadership side signatory owner inquiry regime faction secretariat institute"
              + " charity foundation archbishop bishop patriarch imam rabbi monk priest abbot nun"
              + " consul attaché chairwoman vice-chair spokespeople minister-president ally rival"
              + " opponent superior corporal sergeant lieutenant major brigadier pilot sailor"
              + " skipper fisherman driver villager trader tribunal mission bureau agency service"
              + " interviewer host guest captor hostage prisoner inmate warlord elder chieftain"
              + " vice-president undersecretary commissioner administrator people ministers");

  private static final Set<String> DOCUMENTS =
      words(
          "statement report letter resolution text document communique communiqué declaration"
              + " release tweet post note memo message law treaty agreement accord paper article"
              + " editorial charter constitution draft");

  private static final Set<String> RETORTS =
      words("hit shoot shot fire snap chime pipe lash blurt write come butt cut throw burst cry");

  /** Judgements that cannot be meant but as words. */
  private static final Set<String> WITNESSED =
      words(
          "call describe label brand dub hail praise condemn denounce slam deride dismiss reject"
              + " accuse deny mock ridicule term speak talk quote mention criticize criticise decry"
              + " deplore blame liken compare tout bemoan lambast castigate rebuke");

  private static final Set<String> REPLIES =
      words(
          "riposte rejoinder reply answer response verdict message view comment retort comeback advice promise"
              + " conclusion summary assessment judgement judgment warning refrain");

  private static final Set<String> PARTICLES = words("back in up out");

  private SpeechWords() {}

  private static Set<String> words(String list) {
    return Set.copyOf(new java.util.HashSet<>(java.util.Arrays.asList(list.split("\\s+"))));
  }

  static boolean isSaying(Token t) {
    return t.xpos().startsWith("VB") && SAYING.contains(lemma(t)) || isGoOn(t);
  }

  /** "hit back", "shot back", "chimed in": a verb that speaks only with its particle. */
  static boolean isRetort(Token verb, String next) {
    return verb.xpos().startsWith("VB")
        && RETORTS.contains(lemma(verb))
        && PARTICLES.contains(next);
  }

  /** Whether a verb can take quoted words into its clause. */
  static boolean bringsWords(Token t) {
    return t.xpos().startsWith("VB") && (SAYING.contains(lemma(t)) || JUDGING.contains(lemma(t)))
        || isGoOn(t);
  }

  /** Whether what stands behind a verb may be the words of its subject. */
  static boolean bringsBack(Token t) {
    return isSaying(t) || WITNESSED.contains(lemma(t));
  }

  private static boolean isGoOn(Token t) {
    return t.xpos().startsWith("VB") && t.text().matches("went|goes");
  }

  static boolean canSpeak(Token noun) {
    String lemma = lemma(noun);
    return SPEAKERS.contains(lemma) || lemma.endsWith("woman") || lemma.endsWith("man");
  }

  /** "reply", "verdict": what somebody's words are. */
  static boolean isReply(Token noun) {
    return REPLIES.contains(lemma(noun));
  }

  static boolean isDocument(Token noun) {
    return DOCUMENTS.contains(lemma(noun));
  }

  private static String lemma(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
