/**
 * Finds fields told by two words with others between them: who guards what ('patrol its coast', حماية سواحلها, 'guard
 * Baltic airspace'), what is repaired, who brings migrants, experts who are exchanged.
 */
import type { Span } from '../../text/fold';
import { matchesOf } from '../../text/matches';

export interface GappedTerm extends Span {
  readonly domain:
    'maritime' | 'border_migration' | 'military' | 'defence_industry' | 'training' | 'aviation_transport';
}

const GUARDING =
  '(?:guard|patrol(?:l)?|watch(?: over)?|keep(?:s|ing)? (?:a )?(?:close )?(?:watch|an eye) (?:on|over)|look(?:s|ing)? after|protect|police|policing|secur|monitor|defend|safeguard|surveil|control|shield|seal|enforce the law (?:on|in|along))(?:s|es|e|ed|led|ing|ling)?';
const GUARD_NOUN =
  '(?:surveillance|protection|policing|monitoring|control|defen[cs]e|safety|security|guarding|patrolling|patrols) (?:of|over|along|off|in)';
const OWN =
  "(?: (?:the|its|their|his|her|our|a|an|that|this|both|shared|common|joint|country's|[a-z]+(?:'s|s')))?(?: (?!border|frontier)[a-z-]{2,16}){0,2}";
const pattern = (places: string): RegExp =>
  new RegExp(`\\b(?:${GUARDING}|${GUARD_NOUN})${OWN} (?:${places})\\b`, 'g');

const GUARDING_AR =
  '(?:حمايه|حراسه|تامين|مراقبه|ضبط|امن|تمشيط|رصد|حفظ|(?:ت|ي|ن)(?:حمي|راقب|ؤمن|ومن|ضبط)|دوريات(?: \\S+)? (?:في|علي|قباله|قرب))(?: (?:ال)?[\\u0621-\\u064a]{2,12}){0,2} (?:ال)?';
const WORD_END_AR = '(?:ه|ها|هم|هما|نا)?(?![\\u0621-\\u064a])';
const arabic = (places: string): RegExp => new RegExp(`${GUARDING_AR}(?:${places})${WORD_END_AR}`, 'g');

const PLACES: ReadonlyArray<readonly [GappedTerm['domain'], RegExp]> = [
  [
    'maritime',
    pattern(
      'coasts?|coastlines?|shores?|waters|territorial seas?|seas|sea areas?|shipping|maritime (?:zones?|borders?|boundar(?:y|ies)|domain)|exclusive economic zones?|fishing grounds|harbou?rs|straits?',
    ),
  ],
  [
    'border_migration',
    pattern('borders?|frontiers?|borderlands?|border (?:areas?|zones?|line|strip|region)'),
  ],
  ['maritime', arabic('سواحل|ساحل|شواطي|شواطء|مياه|مياهه|بحار|مواني|موانء')],
  ['border_migration', arabic('حدود|شريط ال?حدودي|منافذ|معابر')],
  [
    'border_migration',
    /\b(?:bring|bringing|brought|move|moving|moved|carry|carrying|carried|ferry|ferrying|ferried|smuggl\w+|traffick\w*)(?: [a-z-]+){0,2} (?:migrants|immigrants|foreigners)\b|\b(?:migrants|people|foreigners|workers) (?:[a-z]+ ){0,2}(?:illegally|unlawfully|irregularly)\b/g,
  ],
  [
    'defence_industry',
    /\b(?:repair|overhaul|maintenance|servicing|refit|upkeep|upgrad(?:e|ing)|moderni[sz](?:ation|ing)) of (?:[a-z'-]+ ){0,3}(?:aircraft|warplanes|jets|helicopters|ships|vessels|frigates|submarines|tanks|armou?r(?:ed vehicles)?|vehicles|weapons|military equipment)\b/g,
  ],
  [
    'aviation_transport',
    /\b(?:passengers?|luggage|baggage|air cargo|flights?)(?: (?!who|that|left|died)[a-z]+){0,4} (?:screen|search|check|inspect)(?:ed|ing)\b|\b(?:screen|search|check|inspect)(?:s|es|ed|ing)?(?: of)?(?: [a-z]+){0,2} (?:passengers?|luggage|baggage|air cargo)\b|\b(?:security|safety|protection|screening|checks|guards?) (?:at|of|in)(?: [a-z]+){0,2} airports?\b/g,
  ],
  [
    'training',
    /\b(?:exchang(?:e|es|ed|ing)(?: of)?|swap(?:s|ped|ping)?|send(?:ing)? each other)(?: (?!views?|opinions?|fire)[a-z,'-]+){0,4} (?:experts?|instructors|trainers|trainees|cadets|specialists)\b/g,
  ],
  ['military', arabic('اجواء|اجواي|مجال ال?جوي')],
  ['military', pattern('airspace|skies|air space')],
];

/** Ranges of `folded` between two offsets that hold such words. */
export function gappedTerms(folded: string, from: number, to: number): GappedTerm[] {
  const text = folded.slice(from, to);
  return PLACES.flatMap(([domain, words]) =>
    matchesOf(words, text).map((match) => ({
      domain,
      start: from + match.index,
      end: from + match.index + match[0].length,
    })),
  );
}
