/**
 * Words of English titles of office, folded: heads ('minister'), ranks ('brigadier'), what may stand
 * before and after them ('deputy', 'Territorial Administration'). Compiled from government directories,
 * rank tables of NATO and the Commonwealth, and the style of agencies; add words, not code.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Heads of titles that name one person. */
export const HEADS = words(
  'minister secretary undersecretary under-secretary subsecretary president premier chancellor king queen emir amir ' +
    'sultan monarch ruler chief commander commandant director head chairman chairwoman chairperson chair ceo ' +
    'governor mayor ambassador consul envoy attache spokesman spokeswoman spokesperson adviser advisor commissioner ' +
    'speaker mp senator congressman congresswoman lawmaker parliamentarian deputy representative rep leader prosecutor ' +
    'attorney inspector superintendent officer official coordinator administrator manager wali emissary negotiator ' +
    'delegate counsellor counselor comptroller rapporteur regent counterpart colleague host opposite-number mantri taoiseach judge magistrate ' +
    'undersecretary-general auditor ombudsman caretaker-minister boss co-chair vice-chair vice-chairman vice-president ' +
    'vice-premier vice-minister vice-chancellor secretary-general director-general inspector-general attorney-general ' +
    'consul-general governor-general commander-in-chief commissioner-general prosecutor-general procurator-general ' +
    'minister-president president-elect minister-designate prime-minister minister-counsellor marshal pope chargé ' +
    'charge fm pm nsa sg supremo chief-of-staff crown dg igp premiere min gov amb sen president-designate deputy-minister',
);

/** Heads that name several people: 'foreign ministers Hakan Fidan and Abbas Araqchi'. */
export const PLURAL_HEADS = words(
  'ministers presidents premiers secretaries chiefs commanders directors heads ambassadors governors envoys ' +
    'spokesmen advisers advisors leaders counterparts commissioners generals',
);

/** Military and police ranks, long and short. They name a person only right before the name. */
export const RANKS = words(
  'general gen colonel col major maj lieutenant lt lieut brigadier brig captain capt commodore cdre admiral adm ' +
    'marshal sergeant sgt corporal cpl commander cmdr cdr ensign cadet private major-general maj-gen lieutenant-general ' +
    'lt-gen lt-general brigadier-general brig-gen colonel-general col-gen lieutenant-colonel lt-col rear-admiral ' +
    'vice-admiral radm vadm ltg mg bg gendarme constable inspector superintendent dig igp dcp acp cg dcg aig ssp csp wing-commander ' +
    'quaestor subedar havildar generalissimo midshipman warrant lt-cmdr lieutenant-commander comandante',
);

/** What may precede a rank within it: 'Rear Admiral', 'Pol Lt Gen', 'Air Chief Marshal'. */
export const RANK_MODIFIERS = words(
  'rear vice air chief field senior sen junior army corps fleet naval navy police pol staff first second master wing ' +
    'squadron group flight royal retired ret retd divisional brigade flag four-star three-star two-star one-star ' +
    'three-starred surgeon assistant deputy security guards marine',
);

/** Qualifiers of office before a head. */
export const QUALIFIERS = words(
  'acting temporary deputy vice assistant associate caretaker interim outgoing incoming newly-appointed visiting then first ' +
    'second third senior permanent principal chief special prime crown top high supreme honorary resident ' +
    'plenipotentiary extraordinary general lead joint managing executive non-resident roving former ex late new ' +
    'longtime incumbent de-facto minister ministerial secretary presidential parliamentary personal cabinet under ' +
    'undersecretary provincial regional federal military defence defense police army navy naval intelligence security ' +
    'rebel opposition union country nation state veteran head',
);

/** Words after a head that complete it: 'secretary general', 'minister designate', 'commander in chief'. */
export const COMPLETIONS = words(
  "general designate elect emeritus extraordinary plenipotentiary delegate d'affaires executive",
);

/** Words of portfolios, ministries, commands, agencies and firms. Never part of a personal name here. */
export const PORTFOLIO = words(
  'academy accountability administration affairs africa african agency agriculture aid air airborne aircraft airports ' +
    'anti-corruption anti-drug anti-narcotics anti-terror anti-terrorism arab area armament armaments armed arms army ' +
    'artillery asia asian assembly assistance association authority authorities aviation bank base battalion board bodies ' +
    'border borders branch brigade bureau business cabinet central centre center chamber chief chiefs citizenship city civil ' +
    'civilian climate coast coastguard college combat combating command commands commerce commission committee ' +
    'commonwealth communication communications communities community company congress constitutional construction ' +
    'contingent control cooperation co-operation coordination corps corporation correctional correction council ' +
    'councils counter counter-narcotics counter-terrorism counterterrorism court crime crimes criminal crisis culture ' +
    'customary customs cyber cybersecurity data decentralisation decentralization defence defense delegation democratic ' +
    'department detachment development diaspora digital diplomacy diplomatic directorate directorates disaster district ' +
    'division drug drugs east eastern economic economy education election electricity embassy emergencies emergency ' +
    'emiri energy enforcement engineering engineers environment european exchequer executive expatriates exterior ' +
    'external federal field finance financial fire firm first fisheries fleet flotilla force forces foreign forum ' +
    'friendship front frontier fund garrison gendarmerie general government ground group guard guards gulf ' +
    'headquarters health helicopter hemisphere high holding home homeland house housing human humanitarian immigration ' +
    'implementation independent industrial industries industry information infrastructure initiatives innovation ' +
    'inspectorate institute integration integrity intelligence inter interior internal international interpol investigation ' +
    'investigations investment irrigation islamic joint justice knesset kingdom labor labour land law league legal ' +
    'legislative liaison liberation local logistics majesty management marine marines maritime materiel media medical ' +
    'mediterranean metropolitan middle migration migrations military militia mine mineral mines mining minister ministers ministries ' +
    'ministry missile mission mobility monetary municipal munitions narcotics nation national nationality nations native ' +
    'natural naval navy negotiations network north northeast northeastern northern northwest northwestern nuclear ocean ' +
    'oceans office oil operation operational operations order organisation organization organised organized organs ' +
    'overseas pacific parliament parliamentary partnership party passport passports patrol peace peacekeeping penitentiary people ' +
    "people's peoples peshmerga personnel petroleum planning police policies policing policy political population port " +
    'ports preparedness presidency presidential press prevention prison prisons procurement production programme ' +
    'program project projects property prosecution prosecutions protection protocol province provincial public quds ' +
    'radiation railway railways readiness reconciliation reconstruction reform reforms refugees region regional ' +
    'regiment registration relations relief religious republic republican rescue research reserve resettlement ' +
    'resilience resources response revolution revolutionary rights royal rule rural safety sahel school science ' +
    'sciences search secretariat sector sectors secretary security senate service services settlement shipping ' +
    'shipyard signal situation situations social societies society south southeast southeastern southern southwest ' +
    'southwestern space special sport sports squadron stabilisation stabilization staff standing state states station ' +
    'stability strategic strategy strike sub-saharan sunni supply support supreme surveillance sustainable system ' +
    'systems tactical task technical technologies technology telecommunications territorial territories territory ' +
    'terrorism theater theatre tourism trade traffic trafficking training transitional transport transportation ' +
    'cell treasury treaty tribal tribunal troops union unit united unity university unmanned upper urban vessel veterans ' +
    'village violence war warfare water weapons welfare west western wildlife women world works yard youth zone ' +
    'affair commons lords delegates diet duma bundestag majlis sabha rada sejm shura politburo armies drones shipbuilding ' +
    'aerospace dynamics electronics arsenal ordnance rocket brigades division-general operations-general foreigners ' +
    'studies think tank pentagon kremlin exercise drill manoeuvre manoeuvres maneuver maneuvers taskforce observer ' +
    'observers monitoring verification prison-service acquisition inclusion reintegration demining explosives',
);

/** Names of organisations of states by their first two words; whoever heads them serves no single country. */
export const INTERNATIONAL_PAIRS: ReadonlyArray<readonly [string, string]> = [
  ['european', 'commission'],
  ['european', 'council'],
  ['european', 'union'],
  ['european', 'parliament'],
  ['african', 'union'],
  ['arab', 'league'],
  ['arab', 'ministers'],
  ['arab', 'interior'],
  ['united', 'nations'],
  ['gulf', 'cooperation'],
  ['international', 'atomic'],
  ['international', 'organization'],
  ['international', 'committee'],
  ['security', 'organization'],
  ['shanghai', 'cooperation'],
  ['islamic', 'cooperation'],
  ['g5', 'sahel'],
  ['drugs', 'and'],
  ['multinational', 'joint'],
  ['combined', 'maritime'],
  ['world', 'bank'],
  ['red', 'cross'],
  ['global', 'coalition'],
  ['international', 'coalition'],
  ['international', 'criminal'],
  ['islamic', 'military'],
  ['pacific', 'islands'],
  ['organization', 'of'],
  ['organisation', 'of'],
  ['naif', 'arab'],
];

/** Acronyms of organisations of states that suffice alone. */
export const INTERNATIONAL_ACRONYMS = words(
  'under-secretary-general undersecretary-general eucap eulex eutm eubam euam eunavfor minusca unitams unama unami untso undp unoct unmik kfor isaf atmis aussom ' +
    'mnjtf cmf mfo icrc oas caricom gccpol imctc who wto wfp unesco unrwa cemac eccas osce/odihr un u.n. nato eu e.u. osce au ecowas igad gcc asean interpol europol afripol aseanapol frontex opec oic unodc unhcr ' +
    'iaea unicef unifil minusma monusco unmiss unsmil undof amisom csto cis sco sadc iom imf icc opcw wfp g5 saarc eac',
);

/** Titles, seats and regions that belong to one country although they do not name it, as `phrase=ISO3`. */
export const NATIONAL_TERMS: ReadonlyArray<readonly [string, string]> = (
  'chancellor of the exchequer=GBR|downing street=GBR|raksha mantri=IND|lok sabha=IND|' +
  'rajya sabha=IND|pentagon=USA|white house=USA|state department=USA|' +
  'central intelligence agency=USA|cia=USA|fbi=USA|centcom=USA|africom=USA|eucom=USA|southcom=USA|indo-pacific command=USA|' +
  'secretary of defense=USA|secretary of war=USA|kremlin=RUS|duma=RUS|security council of russia=RUS|elysee=FRA|bundestag=DEU|bundeswehr=DEU|' +
  'knesset=ISR|idf=ISR|mossad=ISR|shin bet=ISR|taoiseach=IRL|sejm=POL|verkhovna rada=UKR|carabinieri=ITA|' +
  'guardia civil=ESP|islamic revolution guards=IRN|revolutionary guards=IRN|irgc=IRN|peshmerga=IRQ|' +
  "inter-services intelligence=PAK|aselsan=TUR|baykar=TUR|people's liberation army=CHN|state councilor=CHN|" +
  'kurdistan region=IRQ|kurdistan regional=IRQ|sarawak=MYS|sabah=MYS|johor=MYS|selangor=MYS|balochistan=PAK|sindh=PAK|' +
  'khyber pakhtunkhwa=PAK|gujarat=IND|maharashtra=IND|kerala=IND|tamil nadu=IND|assam=IND|catalonia=ESP|bavaria=DEU|flanders=BEL|' +
  'texas=USA|california=USA|florida=USA|alaska=USA|hawaii=USA|virginia=USA|ontario=CAN|quebec=CAN|alberta=CAN|queensland=AUS|' +
  'tasmania=AUS|zanzibar=TZA|chechnya=RUS|dagestan=RUS|tatarstan=RUS|xinjiang=CHN|tibet=CHN|yunnan=CHN|guangdong=CHN|' +
  'tigray=ETH|oromia=ETH|borno=NGA|darfur=SDN|kassala=SDN|nypd=USA|scotland yard=GBR|' +
  'deputy assistant secretary=USA|assistant secretary of state=USA|deputy secretary of state=USA|under secretary of state for political=USA|' +
  'under secretary of state for arms=USA|dea=USA|drug enforcement administration=USA|atf=USA|us marshals=USA|marshals service=USA|cbp=USA|' +
  'customs and border protection=USA|ncis=USA|usaid=USA|darpa=USA|socom=USA|northcom=USA|stratcom=USA|cybercom=USA|cisa=USA|royal canadian mounted=CAN|rcmp=CAN|' +
  'metropolitan police=GBR|ministry of defence police=GBR|royal engineers=GBR|royal marines=GBR|bundespolizei=DEU|bundeskriminalamt=DEU|bka=DEU|' +
  'guardia di finanza=ITA|gardai=IRL|garda=IRL|gign=FRA|quai d orsay=FRA|drdo=IND|border security force=IND|bsf=IND|' +
  'jmsdf=JPN|self-defense force=JPN|self-defense forces=JPN|gsdf=JPN|pla=CHN|royal thai=THA|tni=IDN|polri=IDN|bnpb=IDN|sspc=MEX|sedena=MEX|fsb=RUS|rosgvardia=RUS|' +
  'hellenic police=GRC|hellenic coast=GRC|hellenic army=GRC|hellenic navy=GRC|hellenic national=GRC|hellenic air=GRC|' +
  'lockheed martin=USA|northrop grumman=USA|raytheon=USA|general atomics=USA|general dynamics=USA|l3harris=USA|boeing=USA|bae systems=GBR|' +
  'thales=FRA|dassault=FRA|naval group=FRA|leonardo=ITA|fincantieri=ITA|rheinmetall=DEU|hensoldt=DEU|saab=SWE|navantia=ESP|embraer=BRA|' +
  'hanwha=KOR|hyundai rotem=KOR|rafael advanced=ISR|elbit=ISR|israel aerospace=ISR|roketsan=TUR|havelsan=TUR|otokar=TUR|tusas=TUR|' +
  'hindustan aeronautics=IND|brahmos=IND|bharat electronics=IND|rosoboronexport=RUS|rostec=RUS|norinco=CHN|kongsberg=NOR|patria=FIN|ukroboronprom=UKR'
)
  .split('|')
  .map((entry) => entry.split('=') as [string, string]);

/** Titles of one country that others use too: they tell it only where the text names that country. */
export const LIKELY_TERMS: ReadonlyArray<readonly [string, string]> = (
  'chancellor=DEU|home secretary=GBR|foreign office=GBR|homeland security=USA|' +
  'defense secretary=USA|first sea lord=GBR|joint chiefs of staff=USA|national guard bureau=USA'
)
  .split('|')
  .map((entry) => entry.split('=') as [string, string]);

/** Heads of missions abroad: what follows 'to' or 'in' is the host, not the country served. */
export const DIPLOMATS = words(
  'ambassador envoy consul consul-general attache charge commissioner emissary representative rapporteur amb adviser ' +
    'advisor coordinator',
);

/** Kept in front of a name as a part of it. */
export const NAME_HONORIFICS = words(
  'prince princess sheikh sheikha shaikh shaykh dr eng sir lord lady dame prof professor sayyid sayed ' +
    'seyyed seyed ayatollah hojatoleslam baroness engineer imam datuk dato datin tan tun tengku tunku raja puan pehin seri sri pengiran daw dasho lyonpo',
);
/** Skipped in front of a name. */
export const BARE_HONORIFICS = words(
  'mr mrs ms miss shri smt hon honourable honorable excellency highness majesty h.e. he h.h. hh hrh h.r.h. hm h.m. his her royal ' +
    'excellencies retd ret retired comrade haji',
);
/** Sovereigns: offices that stay with a name of one word ('King Abdullah'). */
export const SOVEREIGNS = words('king queen sultan emir amir prince princess');

/** Abbreviations whose full stop ends no sentence. */
export const ABBREVIATIONS = words(
  'gen lt lieut col maj brig adm capt cmdr cdr sgt cpl dr mr mrs ms prof eng min sen rep gov st jr sr pol ret retd sec ' +
    'amb hon radm vadm insp supt cdre lt-gen maj-gen brig-gen lt-col col-gen gens dept asst dep pres',
);

/** Titles of people who report, study or comment; they hold no office. */
export const NO_OFFICE = words(
  'bureau editor editor-in-chief correspondent news newspaper tv television channel magazine studies university ' +
    'research think-tank think foundation watch amnesty ngo rights studio film football club team coach coaches school ' +
    'gang cartel sales marketing festival photographer website blog church',
);
