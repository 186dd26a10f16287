/**
 * Deeds told by who stands where and not by a verb: 'Ghanaian troops … in Lebanon', 'Polish and Lithuanian
 * paratroopers'. Countries are masked, so that a pattern can ask for two different ones.
 */
import type { ArticleText } from '../../text/article-text';
import type { ReadSentence } from './types';
import { KIT, LEARNERS, LESSONS, OTHER_TEXTS, TEXT, UNITS } from '../mechanisms/passing/words';

/** A masked mention: one letter for the country, one for the form, then filling. */
const FIRST = 0xe000;
const FORMS = { demonym: '\ue100', name: '\ue101', capital: '\ue102', city: '\ue103' } as const;
const FILL = '\ue0ff';
const COUNTRY = '[\ue000-\ue01f]';
const X = `(${COUNTRY})[\ue100-\ue103]${FILL}*`;
const OTHER = `(?!\\1)${COUNTRY}[\ue100-\ue103]${FILL}*`;
const ANY = `${COUNTRY}[\ue100-\ue103]${FILL}*`;
const W = `[^ .;:]+ `;

interface Rule {
  readonly mechanism: string;
  readonly form: RegExp;
  readonly not: RegExp;
}

const HOSTILE =
  /\b(?:kill\w*|attack\w*|wounded|died|dead|fired? (?:at|on)|clash\w*|captured|prisoners of war|invad\w+|invasion|shot|bomb\w*|ambush(?:ed)?|rebels?|coup|accus\w+|occup(?:y|ied|ation)|abuse\w*|incursion\w*)\b/;
const CONTACT =
  /\b(?:met|meet(?:s|ing|ings)?|talks|talked|visit\w*|delegations?|discuss\w*|ministers?|conference|counterparts?|signed|agreed?|drills?|exercises?|manoeuvres?|maneuvers?|summit|spoke)\b/;
const either = (...parts: RegExp[]): RegExp => new RegExp(parts.map(({ source }) => source).join('|'));

export const RULES: readonly Rule[] = [
  {
    mechanism: 'deployment',
    form: new RegExp(
      `${X}(?:'s?)? (?:${W}){0,3}${UNITS}\\b[^.;:]{0,90} (?:in|to|into|at|over|near|through|inside) (?:the )?(?:${W}){0,3}${OTHER}`,
    ),
    not: either(HOSTILE, CONTACT, /\b(?:train|taught|course|academy|home|border)\w*\b/),
  },
  {
    mechanism: 'training_delivery',
    form: new RegExp(`(?:${X}[^.;:]{0,60}\\b${LEARNERS}\\b[^.;:]{0,90}\\b(?:${LESSONS}|taught|teach|curriculum|scholarships?)\\b[^.;:]{0,60}${OTHER})|(?:${X}[^.;:]{0,60}\\b(?:${LESSONS}|taught|teach|curriculum|scholarships?)\\b[^.;:]{0,60}(?!\\2)${COUNTRY}[\ue100-\ue103]${FILL}*[^.;:]{0,40}\\b${LEARNERS}\\b)`),
    not: HOSTILE,
  },
  {
    mechanism: 'equipment_transfer',
    form: new RegExp(`(?:${X}[^.;:]{0,70}\\b${KIT}\\b[^.;:]{0,40} (?:for|from|to) (?:the )?(?:${W}){0,2}${OTHER})|(?:\\b${KIT}\\b[^.;:]{0,40} (?:for|from|to) (?:the )?(?:${W}){0,2}${X}[^.;:]{0,60}(?!\\2)${ANY})`),
    not: either(HOSTILE, /\b(?:seiz\w+|smuggl\w+|traffick\w+|nuclear|flew|sailed|left|arriv\w+|exercises?|drills?|border)\b/),
  },
  {
    mechanism: 'agreement_signed',
    form: new RegExp(`(?:${X}[^.;:]{0,80}\\b${TEXT}\\b[^.;:]{0,40} (?:with|between|and) (?:the )?(?:${W}){0,2}${OTHER})|(?:\\b${TEXT}\\b[^.;:]{0,50} (?:with|between|of|binds) (?:the )?(?:${W}){0,2}${X}[^.;:]{0,60}(?!\\2)${ANY})`),
    not: OTHER_TEXTS,
  },
  {
    mechanism: 'operation',
    form: new RegExp(`${X}(?:'s?)?(?:,| and) (?:the )?${OTHER}(?:'s?)? (?:${W}){0,2}(?:police|customs|detectives|investigators|prosecutors|coast ?guards?|border guards|gendarmes|agents)\\b|\\b(?:police|customs|detectives|investigators|prosecutors|coast ?guards?|border guards|gendarmes|agents) (?:of|from) (?:the )?${X} and (?:the )?(?!\\2)${ANY}`),
    not: either(HOSTILE, CONTACT, /\b(?:chiefs?|train\w*|courses?|cooperat\w+|academy)\b/),
  },
  {
    mechanism: 'exercise',
    form: new RegExp(`${X}(?:'s?)? (?:and|,) (?:the )?${OTHER}(?:'s?)? (?:${W}){0,2}(?:paratroopers|soldiers|troops|pilots|jets|fighters|frigates|warships|ships|navies|armies|air forces|marines|sailors|commandos|crews|divers)\\b|\\b(?:paratroopers|soldiers|troops|pilots|jets|fighters|frigates|warships|ships|navies|armies|air forces|marines|sailors|commandos|crews|divers) (?:of|from) (?:the )?${X} and (?:the )?(?!\\2)${ANY}`),
    not: either(HOSTILE, /\b(?:met|meet(?:s|ing|ings)?|talks|ministers?|chiefs?|signed|agreed?|peacekeep\w+|patrol\w*|deploy\w*|mission|sent|stationed|train(?:ed|ing)|courses?|academy|sold|bought|buy\w*|deliver\w*|withdr\w+|leave|left)\b/),
  },
];

/** The folded words of a sentence with its acting countries masked, each as long as it was. */
export function masked({ folded }: ArticleText, { folded: words, sentence, countries }: ReadSentence): string {
  const base = folded.toFolded(sentence.start);
  const known: string[] = [];
  let text = words;
  for (const { start, end, country, role, form } of countries) {
    if (role === 'topic' || role === 'source' || role === 'border') continue;
    if (!known.includes(country)) known.push(country);
    const [from, to] = [folded.toFolded(start) - base, folded.toFolded(end) - base];
    if (to - from < 2 || known.length > 31) continue;
    const mask = String.fromCharCode(FIRST + known.indexOf(country)) + FORMS[form];
    text = text.slice(0, from) + mask.padEnd(to - from, FILL) + text.slice(to);
  }
  return text;
}
