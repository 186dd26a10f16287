/** Cuts long sentences into clauses, so that a quotation proves one statement and not five. */
import type { Span } from './fold';
import { isBlank } from './character-class';
import { matchesOf } from './matches';

/** Sentences up to this length are quoted whole. */
export const LONG_SENTENCE = 250;
/** Shorter pieces say too little by themselves. */
export const SHORTEST_CLAUSE = 40;

/**
 * Where a sentence may be cut, the best kind first (1 to 4): semicolon or colon; comma and a conjunction or an
 * Arabic wa- that opens a clause; end of a quotation; any comma. Commas in numbers have no blank behind them.
 */
const CUTS = new RegExp(
  [
    '([;؛:]\\s)',
    '(,\\s(?=(?:and|but|while|whereas|which|who|whose|where|when|as|after|before|because|although|though|so|yet|adding|saying|noting|stressing|including)\\s)|،\\s?(?=و|ف|كما|فيما|بينما|حيث|إذ|التي|الذي|مشيرا|مؤكدا|موضحا|مضيفا|لافتا|معربا)|\\s(?=و(?:قال|أضاف|أكد|أكّد|أوضح|أشار|شدد|شدّد|ذكر|لفت|بحث|تابع|بيّن|بين أن|جرى|تم|كان|قد|يأتي|تأتي|ذلك|هو|هي|أن|أنه|دعا|أعرب|وقع|وقّع|استعرض|ناقش)\\s))',
    '(["”»]\\s)',
    '([,،]\\s|،)',
  ].join('|'),
  'g',
);

interface Cut {
  readonly at: number;
  readonly rank: number;
}

function cutsOf(text: string, sentence: Span): Cut[] {
  return matchesOf(CUTS, text.slice(sentence.start, sentence.end)).map((match) => ({
    at: sentence.start + match.index + match[0].length,
    rank: match.findIndex((group, index) => index > 0 && group !== undefined),
  }));
}

function trimmed(text: string, start: number, end: number): Span {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  return { start, end };
}

/**
 * Clauses of a sentence in order: the sentence itself up to 250 characters, else pieces of 40 to 250
 * characters where its punctuation allows; a stretch without punctuation stays whole.
 */
export function clausesOf(text: string, sentence: Span): Span[] {
  if (sentence.end - sentence.start <= LONG_SENTENCE) return [{ start: sentence.start, end: sentence.end }];
  const cuts = cutsOf(text, sentence);
  const clauses: Span[] = [];
  let start = sentence.start;
  let next = 0;
  while (sentence.end - start > LONG_SENTENCE) {
    let best: Cut | null = null;
    for (; next < cuts.length; next += 1) {
      const cut = cuts[next] as Cut;
      if (cut.at > sentence.end - SHORTEST_CLAUSE) break;
      if (cut.at < start + SHORTEST_CLAUSE) continue;
      if (best !== null && cut.at > start + LONG_SENTENCE) break;
      // Of equal cuts the later one: fewer, longer clauses.
      if (best === null || cut.rank <= best.rank) best = cut;
    }
    if (best === null) break;
    clauses.push(trimmed(text, start, best.at));
    start = best.at;
    // Cuts between the best one and the end of the window are read again; a window holds few of them.
    while (next > 0 && (cuts[next - 1] as Cut).at > start) next -= 1;
  }
  clauses.push(trimmed(text, start, sentence.end));
  return clauses;
}
