package org.newsgraph.linking;

import java.util.Set;

/** Words that tell a government from the place it sits in; see {@link Metonymy}. */
final class SeatWords {
  private SeatWords() {}

  static final Set<String> LOCATIVE =
      WordList.of(
          """
          aboard above across along around at beneath beside beyond in inside into near off out
          outside past round surrounding through throughout toward towards via within
          """);

  static final Set<String> MOTION =
      WordList.of(
          """
          advance airlift airport ambulance arrive ascend back bind bound bring broadcast bus
          bypass carry come commute convoy corridor cruise dash defect delegation depart deport deportation
          descend distance drive emigrate escape evacuate evacuation exile exodus expedition
          express extradite ferry flee flight fly go hasten head highway hitchhike home hurry
          immigrate invite jet jog journey kilometer kilometre km land leave lift live march
          migration mile motorway move movement parachute passage pilgrimage pipeline race railway
          recall relocate relocation repatriate repatriation retreat return ride road route row
          runway rush sail shuttle sneak speak stretch summon take ticket tour train transfer
          transit transport travel trek trip tube visit voyage walk wander way welcome whisk
          withdraw
          """);

  static final Set<String> PLACE_OBJECT =
      WordList.of(
          """
          adore adorn approach barricade bathe batter beautify besiege blanket blast block blockade bomb
          bombard bracket build burn bypass capture choke circle clog close connect control cordon cover cross
          darken decorate deface deluge demolish depart destroy devastate divide drench edge
          encircle engulf enter evacuate exit explore flatten fled flee flood fortify found fringe
          gridlock haunt hit illuminate infest inhabit inundate jam leave left liberate link lock
          loot lose love map near obliterate occupy overlook overrun paralyse paralyze patrol pelt
          photograph pillage plunge pound propose prowl pummel quit raid ransack ravage raze reach rebuild
          recapture reconstruct redesign redevelop rename reopen retake roam rock sack scour seal seize
          separate serve shake shell shook shower shroud storm strike struck surround swamp sweep
          swept take torch tour tramp transform traverse visit wake wander woke
          """);

  static final Set<String> PLACE_SUBJECT =
      WordList.of(
          """
          awake bake blacken blaze boast burn burnt bustle choke darken doze drowse echo empty
          expand fall flood freeze gleam glisten glitter glow grind house hum lie locate melt
          overflow reverberate roast shake shook shimmer shine shiver shrivel sit situate sizzle sleep
          slept slumber smell smoulder sparkle sprawl stink straddle stretch swell swelter thaw
          throb tremble wake woke
          """);

  static final Set<String> PLACE_NOUN =
      WordList.of(
          """
          academy airport airspace alley alleyway amphitheatre apartment apartments aquarium
          arbitration archbishop architecture archive archives area arena arsenal atmosphere
          attack attacks auction audience auditorium avenue balcony ballet ballroom bar barrack
          barracks bars basement basilica bay bazaar bazaars beach beaches bench bishop blast
          block blocks bombing bombings bookshop boulevard boulevards bourse boutique boutiques
          bridge bridges briefing building buildings bureau bus businessman bustle cabaret cabby
          cafe canal canals casino castle cat cathedral cathedrals cell cemetery center centre
          ceremony chapel charm choir church churches cinema citizens city clinic club clubs coast
          coffee commuter commuters concert conference congress conservatory consulate
          correspondent county court courtroom crematorium crime crowd crowds curb curfew dance
          darkness dawn daylight derby dinner district districts docks doctor doctors dome driver
          drivers dump dusk earthquake embassy entrance exchange exhibit exhibition facade fair
          fairground fashion ferry festival film fire firefighter firefighters flat flight flood
          fog football forum galleries gallery garden gardens gate gates gathering ghetto
          governorate grounds gym hall harbor harbour haze headquarters hearing heat highway
          highways hill hills historian home hospital hospitals hostel hotel hotels house houses
          housing inhabitant inhabitants inn jail journalist kindergarten kitchen lake landlord
          landlords landmark lawn libraries library line lockdown lounge mall malls mansion
          marathon marathons marina market markets massacre mayor meadow meeting memorial metro
          monument monuments morgue morning mosque mosques motorway motorways museum museums music
          negotiations neighborhood neighborhoods neighbourhood neighbourhoods newsroom night
          nightclub nightclubs nightlife nights noon novel office old opera orchestra orphanage
          outage outages outskirt outskirts palace parade parish park parking parks passengers
          patriarch pavement pier playground plaza police pollution ponds pool population port
          premiere press prison prisons property protest protests province pub pubs quarter quay
          rail railway railways rain rains rally reception redevelopment refinery region registry
          rent rents residence resident residents restaurant restaurants riot riots river
          riverbank riverbanks riverside road roads rooftop rooftops room rooms round rush
          sanatorium scene school schools session sewer sewers shelling shelter shelters shooting
          shop shopkeeper shopkeepers shopper shoppers shops showroom shrine sidewalk sidewalks
          siege skies sky skyline skyscraper skyscrapers slum slums smog snow snowstorm soil spire
          spires spring square stadium stadiums state station stations stock storm street
          streetcar streets student students studio studios suburb suburban suburbs subway subways
          summer summit sun sunshine surgery surrounds synagogue synagogues talks taxi taxis
          teacher teachers teahouse temperature temple temples tenement tenements terminal
          terminals terraces theater theaters theatre theatres thoroughfare tourist tourists tower
          towers traffic train tram trams tramway treasures trial trip trolleybus tube tunnel
          tunnels underground underpass universities university uprising venue vicinity viewers
          villa villas visit visitors voters wall walls warehouse warehouses waterfront waterworks
          weather weddings windows winter workshop zoo zoos
          """);

  static final Set<String> PLACE_OF =
      WordList.of(
          """
          airport alley alleys archbishop area avenue avenues back bank banks bar bars battle
          beach bishop block bombardment bombing boulevard boulevards bridge bridges bus buses
          capital capture cathedral cathedrals cemetery center centre church churches city climate
          coast control corner corners countryside court crowd dawn defence defender defense
          district downtown east edge environs evacuation expanse expats eyeful facade fall flat
          flooding forum front garden gardens gate governorate hall heart highway hill hills home
          hospital hospitals hotel hotels house houses inhabitant inhabitants island islands jail
          kilometer kilometre km lanes lawn liberation library lights limit limits lockdown map
          mayor mile mosque mosques museum museums native neighborhood neighborhoods neighbourhood
          neighbourhoods night nightlife north northeast northwest occupation opera outskirt
          outskirts palace palaces park parks part patriarch pavement pavements people photograph
          police population port postcard prison quarter quarters recapture reconstruction rector
          region resident residents rest restaurant road roads roof roofs rooftops ruin ruins sack
          school schools sewers shelling shop shops side sidewalk siege sky skyline slum slums
          smell sound south southeast southwest square squares stadium stadiums station step
          street streets student students suburb suburbs subway theatre theatres tour tower towers
          town traffic universities university vicinity view visitor wall walls wards weather west
          winter zoo
          """);

  static final Set<String> OFFICIALS =
      WordList.of(
          """
          acolyte administration adviser advisor aggression aggressor aid aide ally ambassador
          apologist appeaser approval army asset authority backing bloc cable camp-follower
          capitulation cash client climbdown collaborator crackdown critic cronies crony decision
          delegation demand denial diktat diplomat directive dispatch elite embargo emissary
          encroachment envoy establishment exile expansionism faction favorite favourite force
          funding gift government guarantee guarantor guidance hardliner hawk heavyweight hegemony
          hireling imperialism influence initiative insider intelligence intent intention
          intransigence intrigue invasion invitation launch lawmaker leader leadership line
          loyalist machination machinery mandarin mediation mediator memo menace minion minister
          ministry missile money mouthpiece narrative negotiator nominee objection offensive offer
          official operative opinion opposition order overture patron patronage plan pledge plot
          ploy policy policy-maker policymaker politician position power powerbroker prerogative
          pressure promise propaganda protege protégé provocation proxy pundit puppet reaction
          reassurance recognition regime rejection reply request resolve response retaliation
          rhetoric rival ruler sanction satrap signal silence source sphere spin spokesman
          spokesperson spokeswoman spook spy stalwart stance statement stooge strategist strategy
          strongman subsidy summons support supporter sympathiser sympathizer tactic threat troop
          troops tutelage ultimatum uturn vassal veto visa vote vow wavering weapon will worldview
          yes-man
          """);

  static final Set<String> STATE_NOUN_FROM =
      WordList.of(
          """
          accusation agreement aid ammunition anger answer apology approval arm arms assistance
          assurance authorisation authorization backing bailout ban bid blessing call cash cheer
          clarification clearance collusion comment compensation compliance concession
          condemnation consent cooperation countermove credit criticism defection demand denial
          denunciation deterrent diktat directive disapproval disengagement distance drone
          encouragement energy exclusion exemption explanation fallout favor favour fertiliser
          firearm flak fuel funding gas gesture gift go-ahead goodwill grain grant guarantee
          handout help hint hostility impetus import incentive independence indication instruction
          intelligence interference intervention intimidation investment invitation letter licence
          license lifeline loan mandate meddling mercenary message missile money move nod note
          nothing notice notification objection offer oil opposition opprobrium order outcry
          outrage overture participation payment penalty permission plea pledge ploy policy praise
          pressure promise prompting propaganda proposal protection protest provocation reaction
          readout reassurance rebuke recognition refusal rejoinder relief remark reply request
          resistance resolution response retaliation retort reversal rhetoric ruling sanction
          scorn scrutiny sermon shipment shrug sign signal silence snub solidarity statement
          stimulus stonewalling subsidy summons supply support tank technology threat tolerance
          tone troop ultimatum uranium veto volunteer waiver warning weapon welcome whisper
          willingness word
          """);

  static final Set<String> OBTAIN =
      WordList.of(
          """
          accept attract await beg borrow break buy decouple demand detach deter differ disengage
          distance divorce draw earn elicit emancipate estrange exact expect extract free gain
          gather get glean hear import independent inherit insulate isolate know need obtain
          purchase receive recover request save secure seek solicit split wait want win withhold
          wrest wrested wring wrung
          """);

  static final Set<String> STATE_OF =
      WordList.of(
          """
          acceptance accusation adversary afraid agent aim allegiance ally ambition anger
          appeasement appeaser approval arrogance assurance attitude authority backing behalf
          bidding blame blessing capability capable cash ceasefire challenge claim client
          commitment complaint complicit concern condemnation condescension conditions conduct
          confidence consent contempt cooperation counterpart creation creature credibility critic
          critical criticism cynicism deceit decision defiance demand demands demise denial
          denunciation dependence dependency deployment design designs desire detractor diplomacy
          diplomat disapproval dislike dispatch displeasure disregard dissatisfaction distrust
          dominance domination doubt duplicity ear emissary encouragement endorsement enemy ensign
          envoy envy expectation eye eyes failure fault favor favour fear fearful foe folly friend
          frustration game generosity gesture goal goodwill government grip guarantee guilt
          hallmark hand hatred hegemony help hope hostage hostility humiliation hypocrisy
          impatience imposition impotence inability incapable independence independent
          indifference indulgence influence initiative insistence instigation instrument intention
          interest intervention intransigence invitation involvement irritation isolation jealous
          judgement judgment lackey lapdog leader leniency leverage line logic loyalty
          machinations mandate meddling mercy message minister ministry mistrust motive motives
          mouthpiece negotiator objection obligation obstinacy offensive offer opinion opponent
          opposition orbit order oversight part participation partner patience patronage pay
          permission plan pledge ploy policy politics position posture power predicament
          prerogative presence pressure prestige pretext pride priorities priority promise
          propaganda proposal protection protest proxy prudence puppet quarrel reaction readiness
          reckoning recognition refusal regard rejection relation reluctance remit representation
          representative request resentment resistance resolve respect response responsibility
          retaliation reticence rhetoric right rival role ruler satellite satisfaction sceptical
          scepticism scorn secrecy sensitivities servant service shadow side signal silence
          sincerity skeptical skepticism snub sphere spokesman stance stooge strategy stubbornness
          submission subservience support supportive suspicion suspicious tactics terms thinking
          threat thumb tired tolerance tolerant tone tool treatment troops trust trustee tune
          tutelage ultimatum understanding unease unwillingness vassal veto vetoes vigilance
          vision voice warning wary weakness weight whim will willingness wish wishes worry wrath
          zeal
          """);

  static final Set<String> STATE_OVER =
      WordList.of(
          """
          accuse advantage alarm anger annoyance argue argument bother clash complain concern
          confront control criticise criticism criticize diplomatic disagree dispute dissent
          embarrass friction frustration fury gain indignation influence lead lever leverage
          outrage overtake power pressure protest quarrel rancour remonstrate row sanction spat
          standoff sue sway tension tensions threat triumph tussle unease upset victory war warn
          win worry
          """);

  static final Set<String> AIR =
      WordList.of(
          """
          advance assault attack bomb bombard burst close converge crash creep dawn descend drop
          explode explosion fall fell fire hail hover hung land lightning loom march move raid
          rain rocket rockets settle shell shells shine sink snow strike sun thunder tread trudge
          """);

  static final Set<String> BASED =
      WordList.of(
          """
          area based born bound bred built centric dwelling educated headquartered hosted
          incorporated listed located printed published registered resident residing schooled
          sited staged style trained wide
          """);
  static final Set<String> ACTS =
      WordList.of(
          """
          arbitration attack attacks bid blockade bombing bombings conference court crackdown
          embargo fire hearing meeting mine offensive office order police press protest protests
          shelling shooting siege statement talks trial visit
          """);

  /** What a mere place is said to be: "Moscow is cold". */
  static final Set<String> SCENE =
      WordList.of(
          """
          beautiful big bright busy calm capital chilly city clean cloudy cold cool crowded damp dark
          dear deserted dirty dry dull dusty elegant empty expensive far festive foggy freezing full
          green grey hilly home hot humid icy large lively lovely metropolis muddy near noisy
          overcrowded paralysed place pleasant pretty quiet rainy safe setting shabby site small
          smoggy snowy stuffy sunny town ugly unbearable venue village vast warm wet windy
          """);

  /** Lines that are named by two towns: "the Moscow-Kazan railway". */
  static final Set<String> ROUTE =
      WordList.of(
          """
          axis bus connection corridor express ferry flight flights highway line link marathon
          motorway pipeline rail railway road route service shuttle train trains
          """);

  /** What a town goes through; its government would say so otherwise. */
  static final Set<String> HAPPENING =
      WordList.of(
          """
          attack attacks blackout blackouts blast blasts bombardment celebrations clashes crowds
          demonstration demonstrations downpour drought explosion explosions fighting fire fires fog
          frost gunfire heat heatwave march outage outages parade protest protests rain rains rally
          rallies riot riots shelling smog snow snowfall storm storms strike strikes sunshine traffic
          unrest violence
          """);

  static final Set<String> UNDER =
      WordList.of(
          """
          attack bombardment curfew fire lockdown quarantine shelling siege snow water
          """);

  /** What the courts of The Hague do; anything else there is done by the Dutch government. */
  static final Set<String> JUDGE =
      WordList.of(
          """
          acquit announce arrest await begin charge convict decide drop extradite find free
          hear hold host indict investigate issue judge jail open order prosecute release rule
          sentence start summon transfer try
          """);

  /** What hits a government and no town, as the subject of "hit" or "shake". */
  static final Set<String> BLOWS =
      WordList.of(
          """
          accusation allegation ban boycott charge crisis criticism debt decision default embargo
          fine inflation leak measure news penalty ruling sanction scandal tariff verdict vote
          """);

  /** Verbs of hitting that are said of governments too. */
  static final Set<String> STRIKES =
      WordList.of("batter cripple hit pound rock shake strike struck shook hammer isolate");
}
