package org.newsgraph.linking;

import java.util.Set;

/** Words that tell a government from the place it sits in; see {@link Metonymy}. */
final class SeatWords {
  private SeatWords() {}

  static final Set<String> LOCATIVE =
      WordList.of(
          """
          above across around at beneath beyond in inside into near off out outside round
          surrounding through throughout toward towards via within
          """);

  static final Set<String> MOTION =
      WordList.of(
          """
          advance airlift airport arrive back bind bound bring broadcast come commute convoy
          depart deport drive escape evacuate evacuation extradite flee flight fly go head
          highway home invite jet journey kilometer kilometre km leave live march migration mile
          move recall relocate retreat return road route rush sail speak stretch summon take
          tour train transfer travel trek trip visit walk way withdraw
          """);

  static final Set<String> PLACE_OBJECT =
      WordList.of(
          """
          woke struck shook fled left
          approach batter besiege blanket blockade bomb build burn bypass capture circle connect
          control cover cross decorate depart destroy devastate divide drench encircle enter
          evacuate flatten flee flood found hit inhabit leave liberate link lock loot lose map
          occupy overlook overrun paralyse paralyze patrol photograph plunge pound quit raid
          reach rebuild recapture reconstruct rename retake roam rock seize separate shake shell
          shower storm strike surround take tour visit wake
          """);

  static final Set<String> PLACE_SUBJECT =
      WordList.of(
          """
          woke slept burnt lay
          bake blaze boast burn bustle choke echo empty fall flood freeze gleam glitter glow
          grind house lie locate melt reverberate shake shiver sit situate sleep smell sprawl
          stretch swell swelter thaw tremble wake
          """);

  static final Set<String> PLACE_NOUN =
      WordList.of(
          """
          airport airspace apartment area attack attacks bar bars basement blast bombing
          bombings boulevard bridge briefing bureau bus cafe cat cathedral center centre
          ceremony church cinema city commuters conference congress consulate correspondent
          county court crowd crowds district dome earthquake embassy exchange festival flat
          flight flood forum garden gate gates gathering governorate grounds hall headquarters
          highway home hospital hotel hotels house inhabitant inhabitants landlord landlords
          landmark lawn line marathon market markets massacre mayor meeting metro mosque museum
          negotiations neighborhood neighbourhood office old opera outskirt outskirts palace
          parade park pavement police population port press prison protest protests province
          railway rally reception refinery region residence resident residents restaurant riot
          riots riverside rooftop rooftops room rooms round school session shelter shelters shop
          shops siege sky skyline slum slums square stadium state station stock street streets
          suburb suburban suburbs subway summit talks taxi theatre tourist tourists tower
          traffic train tram trip tube university uprising visit wall walls waterfront weather
          winter zoo
          """);

  static final Set<String> PLACE_OF =
      WordList.of(
          """
          airport archbishop area battle bishop bombardment bombing capital capture center
          centre city control countryside defence defense district east edge fall front gate
          governorate heart kilometer kilometre km lawn liberation map mayor mile neighborhood
          neighbourhood north northeast northwest occupation outskirt outskirts part patriarch
          people population port quarter region resident rest shelling side siege skyline south
          southeast southwest step street suburb town university view wall west
          """);

  static final Set<String> OFFICIALS =
      WordList.of(
          """
          administration adviser advisor aggression aid aide ally ambassador approval army
          authority backing camp-follower critic decision delegation demand diplomat elite envoy
          establishment force government hardliner hawk influence insider lawmaker leader
          leadership line mandarin minister ministry negotiator objection official policy
          politician position power pressure propaganda proxy puppet regime rhetoric ruler
          sanction source spokesman spokesperson spokeswoman stance statement strategy strongman
          support troop veto vote
          """);

  static final Set<String> STATE_NOUN_FROM =
      WordList.of(
          """
          accusation aid ammunition anger answer approval arm arms assurance backing bid call
          cash comment concession condemnation credit criticism demand denial distance funding
          gas grain guarantee help independence instruction interference investment invitation
          letter loan meddling message missile money objection offer oil order outrage
          permission pledge praise pressure promise proposal protest reaction rebuke recognition
          reply request response retaliation sign signal silence statement subsidy support
          threat ultimatum warning weapon welcome word
          """);

  static final Set<String> OBTAIN =
      WordList.of(
          """
          await borrow break buy demand differ distance draw earn elicit exact expect extract
          gain get hear import need obtain receive secure seek want win wring
          """);

  static final Set<String> STATE_OF =
      WordList.of(
          """
          acceptance accusation adversary agent aim allegiance ally ambition anger approval
          attitude authority backing behalf claim concern condemnation consent credibility
          critic criticism decision defiance demand denial displeasure ear enemy envoy favor
          favour fear friend goal goodwill government hand help hope influence insistence
          instrument intention interest leader line loyalty mercy objection offer opponent orbit
          order partner patience pay permission plan policy position power presence pressure
          proxy puppet reaction recognition refusal rejection relation representative rival
          ruler satellite service side sphere stance strategy support tool trust veto view will
          wish wishes wrath
          """);

  static final Set<String> STATE_OVER =
      WordList.of(
          """
          advantage anger clash control disagree dispute frustration influence leverage pressure
          quarrel row triumph victory
          """);

  static final Set<String> AIR =
      WordList.of(
          """
          advance assault attack converge dawn descend drop fall fell land march move raid rain
          shine snow strike
          """);

  static final Set<String> BASED =
      WordList.of(
          """
          area based born bound built dwelling educated headquartered registered style trained
          wide
          """);
  static final Set<String> ACTS =
      WordList.of(
          "attack attacks statement protest protests police press meeting talks office visit");
}
