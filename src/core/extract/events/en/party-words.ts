/** English words around a country's name that tell what the country does there. */
import type { PartyWords } from '../party-words';

const happenings =
  'developments?|situations?|events|wars?|conflicts?|crisis|crises|fighting|violence|unrest|tensions?|cease-?fire|truce|attacks?|strikes?|offensive|' +
  'aggression|invasion|coup|elections?|hostilities|insurgency|turmoil|instability|bombardment|bloodshed|reconstruction|rebuilding|sanctions|' +
  'escalation|massacres?|siege|militants|fighters|rebels|refugees|migrants|airstrikes|air strikes|raids|independence|sovereignty|future|' +
  'people|occupation|process|file|question|issues?|affairs|chaos|transition|famine|peace|stability|operations?|progress|trends|opposition|migration|immigration|pressure|influx|arrivals|threats?|smuggling|trafficking|infiltration|evacuations?|defeat|catastrophe|calm';

export const english: PartyWords = {
  // 'developments in', 'the war on', 'the future of', 'talks on Syria'
  topicBefore: new RegExp(
    `\\b(?:nationals?|citizens?|natives?) of (?:the )?$|\\b(?:${happenings}) (?:in|on|of|against|over|inside|within|across|for|from|to) (?:the )?(?:[a-z]+(?:ern|ing|torn) )?$|\\b(?:cease-?fire|truce|war|conflict|tensions?|disputes?|hostilities) with (?:the )?$` +
      `|\\b(?:lorry|truck|bus|car|container|cargo|freight|drugs|heroin|cocaine|hashish|captagon|kilo(?:gramme?)?s?|pills|smuggled|trafficked)(?: [a-z]+){0,2} (?:from|into|to|towards?|for) (?:the )?(?:[a-z]+ and )?$` +
      `|\\b(?:on|over|regarding|concerning|about|against|versus|amid) (?:the )?$|\\b(?:including|especially|particularly|notably) in (?:the )?$` +
      `|\\b(?:discussed|discuss|discussing|addressed) (?:the )?$` +
      `|\\b(?:tensions?|wars?|conflicts?|clashes|line of control|hostilities|disputes?|fighting|cease-?fire|truce|rivalry|stand-?off|feud|rift|strait|sea) (?:[a-z]+ ){0,2}between (?:the )?$`,
  ),
  // 'Syrian refugees', 'Ukraine war', 'US-led'
  topicAfter:
    /^(?:'s)?(?: [a-z-]+)? (?:crisis|war|wars|conflict|issue|file|question|civil war|peace process|refugees?|migrants?|displaced|civilians?|rebels?|militants?|militias?|insurgents?|fighters?|nationals|national(?= (?:who|was|is|has|had|accused|wanted|suspected|living|arrested))|citizens?|expatriates|airspace|invasion|attacks?(?= on)|aggression|occupation|separatists?|gangs?|cartels?|smugglers?|women|children|suspects?|fugitives?|passports?|dialect|language|origin|descent|community|diaspora|opposition|regime|dissidents?|mafia|drug lord|consumers?|tourists?|students?|workers?|imports?|economy)\b|^-(?:led|held|occupied|born|based|brokered|mediated|controlled|run|hosted|registered|flagged|origin|allied)\b/,
  borderBefore:
    /\b(?:borders?|bordering|frontiers?|boundary|boundaries|line of control|crossings?|adjoining|neighbou?ring)(?: (?:with|of|between|to|near|on))? (?:the )?$|\b(?:near|towards?|along) (?:the )?$/,
  borderAfter:
    /^(?:'s)? (?:[a-z]+ern )?(?:border(?! (?:guards?|police|force|agency|service|patrol|troops|security|committees?|commission|talks|meeting|delegates|liaison|cooperation|authorit|officials|chiefs|commanders|management|protection|council))|frontier|side of the border|waters)\b/,
  source:
    /^(?:'s)?(?: [a-z-]+){0,2} (?:news agency|news|media|newspaper|daily|tv|television|channel|press agency|radio|broadcaster|state agency|outlet|website)\b/,
  // 'in Turkey', 'northern Iraq'
  hostBefore:
    /\b(?:in|inside|within|across|throughout|at|outside|north|south|east|west|northern|southern|eastern|western|central|into|through|off|capital of|coast of|province of|city of|visited|visiting|visit|visit to|visits to|trip to|tour of|toured|arrived in|hosted by|hosts?) (?:the |nearby )?$/,
  // 'in this Chinese port city', 'the Greek island of Crete'
  hostAfter:
    /^ (?:[a-z-]+ )?(?:capital(?! punishment)|city|town|village|resort|province|peninsula|islands?(?! nations?| countr)|port(?=[ ,.]))/,
  makerAfter: /^-(?:made|built|manufactured|supplied|designed|produced|developed)\b/,
  // 'between', 'with', 'Ministry of ... of', 'to Qatar'
  partyBefore:
    /\b(?:between|with|by|both|joins?|and) (?:the |neighbou?ring |neighbou?r |ally |rival )?$|\b(?:visits?|trip|ambassador|ambassadors|envoy|sold|sell|sells|selling|sales?|exports?|exported|deliver(?:s|ed|ing|y|ies)?|donat(?:e|es|ed|ing|ion)|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|provision|transfer(?:s|red|ring)?|hand(?:s|ed|ing)?|handover|extradit(?:e|es|ed|ing|ion)|sent|send|sends|sending|deploy(?:s|ed|ing|ment)?|assistance|aid|support|training|trainers|grant(?:s|ed)?|gift(?:s|ed)?|shipments?|give|gives|gave|given|leas(?:e|es|ed)|grateful|gratitude|thanks|help|assist|equipment|arms|weapons|boats?|vessels?|vehicles|aircraft|jets|helicopters|drones|engines|troops|soldiers|experts|instructors|advisers|deported|repatriated|returned|dispatch(?:ed|es)?|relevance|back)(?: [a-z0-9,.$-]+){0,9}? (?:to|for) (?:the |neighbou?ring )?$|\b(?:handed|gave|gives|give|sold|sells|sell|sent|sends|send|offered|donated|lent|supplied|provided|helped|helps|help|assisted|assists|assist|trained|trains|asked|joined|join|supports?|supported|equipped|that) (?:the )?$|\b(?:of|from) (?:the )?(?:republic of |kingdom of |state of |sultanate of )?$/,
  // demonym + office or body
  partyAfter:
    /^(?:'s)?(?: [a-z-]+){0,4}? (?:minister|ministers|ministry|ministries|police|army|navy|air force|forces|force|troops|delegation|delegations|side|counterparts?|government|governments|officials?|president|premier|chiefs?|commanders?|ambassador|military|authorities|officers?|soldiers|sailors|secretary|embassy|guard|guards|warships?|ships?|vessels?|frigates?|destroyer|marines|generals?|admiral|security|intelligence|department|agency|agencies|parliament|king|prime|defen[cs]e|interior|personnel|contingent|company|companies|firms?|leader|leaders|team|experts?|services?|navies|armies|militaries|coast|base|cooperation|relations|ties|leadership|participation|units?|jets?|aircraft|fighters?|gendarmerie|troops|head|envoy|colleagues?|peers?|opposite|guests?|hosts?|attache|instructors?|trainers?|foreign|national|deputy)\b/,
  pairCue:
    /\b(?:two|both|either) (?:[a-z]+ )?(?:countries|sides|nations|states|parties|neighbou?rs|ministers|ministries|navies|armies|militaries|governments|officials|chiefs|commanders|delegations|leaders|allies|peoples|forces|services|presidents|generals|capitals|heads|men|agencies|bodies|institutions|friends|partners)\b|\bbilateral(?:ly)?\b|\bthe two\b|\beach other\b|\bthe pair\b|\bcounterparts?\b|\bmutual\b|\bhost and guest\b|\bopposite number\b|\bboth\b/,
  manyCue:
    /\b(?:trilateral|tripartite|multilateral|multinational|quadrilateral|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d+)[ -](?:[a-z-]+ ){0,3}(?:countries|nations|states|parties|sides|navies|armies|ministers|allies|members|partners|governments)\b|\btrilateral\b|\btripartite\b|\bmultinational\b|\bmultilateral\b|\bquadrilateral\b/,
};
