/**
 * The last resort for a report whose occasion no trigger tells: a sentence near the top in which two
 * countries act and a field of security cooperation is named is coded as a statement of low confidence.
 */
import type { Trigger } from '../mechanisms/types';
import { Draft } from './draft';
import { frameWordsOf } from './time-frame';
import type { Group, ReadArticle, ReadSentence } from './types';

/** Further down, what is said of two countries is seldom what the article reports. */
const TOP = 3;
/** Sentences among which those are looked for that name a country. */
const LEADING_UP = 6;

/** Forces, services and ministries, whatever they do; all folded. */
export const SECURITY =
  /\b(?:police\w*|border (?:guards?|services?|forces?|troops)|coast guards?|nav(?:y|ies|al)|army|armies|air forces?|troops|soldiers|defen[cs]e|interior|security|intelligence|militar\w+|gendarm\w+|customs|anti-drug|counter-?terror\w*|armed forces|marines|officers)\b|شرط[يه]|الامن|امني|داخلي[هة]|دفاع|الجيش|جيوش|بحري[هة]|عسكري|حرس|قوات|درك|مخابرات|استخبارات|اركان/;
/** Words that bind the two: 'both', 'each other', 'colleagues', 'lend'. */
const BOUND =
  /\b(?:both|each other|one another|together|joint(?:ly)?|side by side|as one|shared?|shares|lend|lends|lent|help(?:s|ed|ing)?|assist\w*|support(?:s|ed|ing)?|hand(?:s|ed)? over|pass(?:es|ed)? on|colleagues?|counterparts?|opposite numbers?|agreed?|pool(?:s|ed|ing)?|under one roof|shoulder to shoulder|in common|in tandem|jointly|[a-z]+(?:an|ese|ish|ch|ek|i|co)-[a-z]+(?:an|ese|ish|ch|ek|i)|promis\w+|pledg\w+|offer\w*|host(?:s|ed)?|partners?)\b|كلا|البلدين|الجانبين|الجانبان|البلدان|الطرفان|الطرفين|مشترك|معا|نظيره|بينهما|تعاون|تنسيق|دعم|مساعد/;
/** What police and troops do: two of them doing it are in one operation. */
const ENFORCES =
  /\b(?:arrest\w*|seiz\w+|destroy\w*|dismantl\w+|raid\w*|burn(?:ed|t)|rescu\w+|intercept\w*|freed|patroll\w+|captur\w+|rounded up|picked up|detain\w*|bust(?:ed|s)?|smash\w*|swept|hunt\w*|broke up)\b|ضبط|اعتقل|اوقف|فكك|احبط|داهم|دمر|صادر|حرر|القبض|دوري/;

function actorsIn(read: ReadSentence): Set<string> {
  const actors = new Set(read.countries.filter(({ role }) => role === 'party').map(({ country }) => country));
  for (const { country } of read.officials) if (country) actors.add(country);
  return actors;
}

/** Officials of two countries in one sentence are taken to meet, their forces to act together. */
export function mechanismOf(read: ReadSentence): string {
  const countries = new Set(read.officials.map(({ country }) => country).filter(Boolean));
  if (countries.size >= 2) return 'meeting';
  return ENFORCES.test(read.folded) ? 'operation' : 'statement';
}

function groupOf(read: ReadSentence): Group {
  const field = read.fields.find(({ domain }) => domain !== 'non_security') ?? read.bodies[0];
  const anchor = field ?? read.countries.find(({ role }) => role === 'party') ?? read.sentence;
  const trigger: Trigger = {
    start: anchor.start,
    end: anchor.end,
    mechanism: mechanismOf(read),
    strength: 'hinted',
    sentence: read.sentence.index,
    definite: false,
    attribute: false,
    object: null,
  };
  return { family: 'statement', triggers: [trigger], sentence: read, span: read.sentence, frame: 'past' };
}

export function impliedCooperation(article: ReadArticle): Draft | null {
  const words = frameWordsOf(article.article.language);
  const isHostile = ({ folded }: ReadSentence): boolean =>
    words.hostile.test(folded) || words.adverse.test(folded);
  const prose = article.sentences.filter(({ sentence }) => sentence.kind === 'prose');
  if (!prose[0] || isHostile(prose[0])) return null;
  // What tells of no country leads up to the report.
  const telling = prose
    .slice(0, LEADING_UP)
    .filter(({ countries, officials }) => countries.length + officials.length > 0);
  for (const read of telling.slice(0, TOP)) {
    const field = read.fields.some(({ domain, weight }) => domain !== 'non_security' && weight === 'strong');
    const bound =
      SECURITY.test(read.folded) && (read.pairCue || BOUND.test(read.folded) || ENFORCES.test(read.folded));
    const actors = actorsIn(read);
    if ((!field && !bound) || actors.size < 2 || isHostile(read)) continue;
    const draft = new Draft(groupOf(read), [...actors]);
    draft.implied = true;
    for (const other of prose) if (other !== read) draft.follow(other);
    return draft;
  }
  return null;
}
