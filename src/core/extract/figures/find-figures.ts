/**
 * Finds the numbers that quantify cooperation: people, units, courses and their length, equipment,
 * animals, money, articles of an agreement, states taking part. Dates, ages, casualties, distances,
 * votes, scores, names that hold numbers and the two sides themselves are none.
 */
import type { ArticleText, Sentence } from '../../text/article-text';
import type { Span } from '../../text/fold';
import { tokenize } from '../../text/tokens';
import { statusCues } from '../statuses/status-cues';
import type { Confidence, ProposedFigure } from '../types';
import * as context from './contexts';
import { compoundAt, countedAt, dualAt, readingsAr, type Counted } from './counted';
import { MARK_BEFORE_AR, NOUNS_AR } from './lexicon/ar';
import { MARK_BEFORE_EN, NOUNS_EN, YEAR_BEFORE } from './lexicon/en';
import { MEASURES, type CountedNoun } from './lexicon/types';
import { moneyAt } from './money';
import { readNumbers, type NumberMention, type TokenText } from './read-numbers';

/** A number with what it counts, before it is put into the words of a figure. */
interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly measure: ProposedFigure['measure'];
  /** Tokens of number and noun, and of the noun alone. */
  readonly first: number;
  readonly next: number;
  readonly nounFrom: number;
  readonly rule: string;
  readonly confidence: Confidence;
}

/** One sentence under reading; `clause` gives the folded clause around a token. */
interface Reading {
  readonly text: TokenText;
  readonly sentence: string;
  readonly clauseOf: (token: number) => string;
}

/** How much text before a number can change what it is, in characters. */
const LOOK_BACK = 60;
/** Fewer people are officials at a table, not a quantity. */
const FEWEST_PEOPLE = 3;
/** Fewer states are the parties themselves. */
const FEWEST_STATES = 4;

function before({ text }: Reading, token: number): string {
  const at = text.tokens[token]?.start ?? 0;
  return text.folded.slice(Math.max(text.tokens[0]?.start ?? 0, at - LOOK_BACK), at);
}

function after({ text }: Reading, token: number): string {
  const at = text.tokens[token]?.start ?? text.folded.length;
  return text.folded.slice(at, at + LOOK_BACK);
}

/** A year, an article's number or a model: no count whatever follows. */
function isMark(reading: Reading, number: NumberMention): boolean {
  const word = reading.text.words[number.first - 1] ?? '';
  if (MARK_BEFORE_EN.has(word) || MARK_BEFORE_AR.has(word)) return true;
  const plain = reading.text.words[number.first] ?? '';
  const isYear = number.digits && /^(?:1[3-9]|20)\d\d$/.test(plain) && number.next === number.first + 1;
  return isYear && YEAR_BEFORE.has(word);
}

/** Whether a length belongs to a course or an exercise. */
function isCourseLength(reading: Reading, number: NumberMention, counted: Counted): boolean {
  const { text } = reading;
  if (
    counted.noun.unit === 'years' &&
    !/\b(?:course|programme|program)\b|دوره|برنامج/.test(reading.clauseOf(number.first))
  )
    return false;
  if (compoundAt(text, number.next)) return context.COURSE.test(after(reading, counted.next).slice(0, 40));
  if (!context.COURSE.test(reading.clauseOf(number.first))) return false;
  const start = before(reading, number.first);
  if (context.NO_LENGTH.test(start) || context.AGO.test(after(reading, counted.next))) return false;
  return context.LASTING.test(start) || /^\s*(?:of )?(?:training|course)/.test(after(reading, counted.next));
}

/** Whether the number of this noun quantifies cooperation here. */
function counts(reading: Reading, number: NumberMention, counted: Counted): boolean {
  const clause = reading.clauseOf(number.first);
  const { kind } = counted.noun;
  if (kind === 'span') return isCourseLength(reading, number, counted);
  if (context.CASUALTIES.test(clause)) return false;
  if (kind === 'people') return number.value >= FEWEST_PEOPLE;
  if (kind === 'handed') return context.HANDED.test(clause) && number.value >= 1;
  if (kind === 'state') {
    const around = before(reading, number.first) + after(reading, number.first);
    return (
      number.value >= FEWEST_STATES &&
      !number.definite &&
      context.TAKING_PART.test(clause) &&
      !context.KNOWN_STATES.test(around)
    );
  }
  if (number.value < 2) return false;
  return kind !== 'instrument' || context.SIGNING.test(clause);
}

function quantity(
  number: NumberMention,
  noun: CountedNoun,
  nounFrom: number,
  next: number,
  rule: string,
): Quantity {
  return {
    value: number.value,
    unit: noun.unit,
    measure: MEASURES[noun.kind],
    first: number.first,
    next,
    nounFrom,
    rule: `figure.${rule}`,
    confidence: rule === 'counted' ? 'high' : 'medium',
  };
}

/** `60 percent of the instructors`: a share counts only of people or equipment that cooperate. */
function percentAt(reading: Reading, number: NumberMention): Quantity | null {
  const { words } = reading.text;
  let at = number.next;
  if (words[at] === '%' || words[at] === 'percent') at += 1;
  else if (words[at] === 'per' && words[at + 1] === 'cent') at += 2;
  else if (words[at] === 'في' && /^ال(?:ماي|مي)ه$/.test(words[at + 1] ?? '')) at += 2;
  else if (/^بال(?:ماي|مي)ه$/.test(words[at] ?? '')) at += 1;
  else return null;
  const end = at;
  while (/^(?:of|the|all|its|تقريبا|من)$/.test(words[at] ?? '')) at += 1;
  for (let head = at; head < at + 3; head += 1) {
    const word = words[head] ?? '';
    const noun =
      NOUNS_EN.get(word) ??
      [word, word.replace(/^من/, '')]
        .flatMap(readingsAr)
        .map((one) => NOUNS_AR.get(one))
        .find(Boolean);
    if (noun && (noun.kind === 'people' || noun.kind === 'equipment') && end < head + 1) {
      return { ...quantity(number, noun, at, head + 1, 'share'), unit: 'percent', measure: 'other' };
    }
  }
  return null;
}

function moneyQuantity(reading: Reading, number: NumberMention): Quantity | null {
  const money = moneyAt(reading.text, number);
  if (
    !money ||
    !context.TRANSACTION.test(reading.sentence) ||
    context.OWN_MONEY.test(reading.clauseOf(number.first))
  )
    return null;
  return {
    value: number.value,
    unit: money.currency,
    measure: 'money',
    first: money.first,
    next: money.next,
    nounFrom: money.next,
    rule: 'figure.money',
    confidence: 'high',
  };
}

/** A bare number that stands for people: 'a contingent of 200', '480 graduated', 976 منهم. */
function bareQuantity(
  reading: Reading,
  number: NumberMention,
  previous: Quantity | undefined,
): Quantity | null {
  const people: CountedNoun = { kind: 'people', unit: 'people' };
  const following = after(reading, number.next);
  if (context.CASUALTIES.test(reading.clauseOf(number.first)) || number.value < FEWEST_PEOPLE) return null;
  if (context.PEOPLE_VERB.test(following))
    return quantity(number, people, number.next, number.next, 'of-them');
  if (
    context.STRENGTH.test(before(reading, number.first)) &&
    /^\s*(?:[.,)]|$|from |to |in |الي |في |ل)/.test(following)
  ) {
    return quantity(number, people, number.next, number.next, 'strength');
  }
  // '90 trainers from Italy and 250 from France'.
  const joined = previous && reading.text.words[number.first - 1] === 'and' && /^\s*from\b/.test(following);
  return joined
    ? {
        ...previous,
        ...quantity(number, people, number.next, number.next, 'elided'),
        unit: previous.unit,
        measure: previous.measure,
      }
    : null;
}

/** The first number of a range takes the noun of the second: '200 to 300', '40-50', ما بين 200 و300. */
function isRangeStart({ text }: Reading, number: NumberMention, next: NumberMention | undefined): boolean {
  if (!next) return false;
  const gap = text.words.slice(number.next, next.first).join(' ');
  if (gap === 'to' || gap === '-' || gap === 'or' || gap === 'الي' || gap === 'او') return true;
  if (gap !== 'and' && gap !== 'و')
    return gap === '' && /^و/.test(text.words[next.first] ?? '') && isBetween(text.words[number.first - 1]);
  return isBetween(text.words[number.first - 1]);
}

function isBetween(word: string | undefined): boolean {
  return word === 'between' || word === 'بين' || word === 'from';
}

function quantityAt(
  reading: Reading,
  number: NumberMention,
  previous: Quantity | undefined,
): Quantity | null {
  if (isMark(reading, number)) return null;
  const share = percentAt(reading, number);
  if (share) return share;
  const money = moneyQuantity(reading, number);
  if (money) return money;
  const counted = countedAt(reading.text, number.next, number.value);
  if (!counted)
    return number.definite && number.value < 1000 ? null : bareQuantity(reading, number, previous);
  return counts(reading, number, counted)
    ? quantity(number, counted.noun, counted.from, counted.next, 'counted')
    : null;
}

/** Quantities of one sentence, in order. */
function quantities(reading: Reading): Quantity[] {
  const numbers = readNumbers(reading.text);
  const found: Quantity[] = [];
  // Backwards, so that a range's first number finds what its second one counts.
  let second: { number: NumberMention; quantity: Quantity } | null = null;
  for (let index = numbers.length - 1; index >= 0; index -= 1) {
    const number = numbers[index];
    if (!number) continue;
    const next = numbers[index + 1];
    let result: Quantity | null = null;
    if (second && second.number === next && isRangeStart(reading, number, next)) {
      // '2 to 3 million': the multiplier stands once.
      const scale =
        number.value < 1000 && second.quantity.value >= 1e6 && second.number.value >= 1e6
          ? second.number.value /
            (Number(/^\d+(?:\.\d+)?/.exec(reading.text.words[second.number.first] ?? '')?.[0]) ||
              second.number.value)
          : 1;
      result = { ...second.quantity, value: number.value * scale, first: number.first, confidence: 'medium' };
    } else {
      const earlier =
        numbers
          .slice(0, index)
          .reverse()
          .map((one) => quantityAt(reading, one, undefined))
          .find(Boolean) ?? undefined;
      result = quantityAt(reading, number, earlier);
    }
    second = result ? { number, quantity: result } : null;
    if (result) found.push(result);
  }
  for (let at = 0; at < reading.text.tokens.length; at += 1) {
    const dual = dualAt(reading.text, at);
    const number: NumberMention = { value: 2, first: at, next: at + 1, digits: false, definite: false };
    const definite = /^(?:[وفبلك])?(?:ال|لل)/.test(reading.text.words[at] ?? '');
    if (dual && !definite && counts(reading, number, dual))
      found.push(quantity(number, dual.noun, at, dual.next, 'dual'));
  }
  return found.sort((a, b) => a.first - b.first);
}

/** Whether the figure is planned, a running total, or belongs to this event. */
function scopeOf(article: ArticleText, clause: Span, folded: string): ProposedFigure['scope'] {
  if (context.SO_FAR.test(folded)) return 'so_far';
  const from = article.folded.toFolded(clause.start);
  const to = article.folded.toFolded(clause.end);
  const future = statusCues(article).some(
    ({ start, end, form, status }) =>
      start >= from && end <= to && form !== 'attribute' && (form === 'future' || status === 'planned'),
  );
  return future || context.PLANNED_NOUN.test(folded) ? 'planned' : 'this_event';
}

function figuresOf(article: ArticleText, sentence: Sentence): ProposedFigure[] {
  const { folded } = article;
  const from = folded.toFolded(sentence.start);
  const to = folded.toFolded(sentence.end);
  const tokens = tokenize(folded.text, from, to);
  const words = tokens.map(({ start, end }) => folded.text.slice(start, end));
  const clauseAt = (offset: number): Span =>
    sentence.clauses.find(({ start, end }) => start <= offset && offset < end) ?? sentence;
  const foldedOf = ({ start, end }: Span): string =>
    folded.text.slice(folded.toFolded(start), folded.toFolded(end));
  const originalOf = (token: number): number => folded.toOriginal(tokens[token]?.start ?? from, to).start;
  const reading: Reading = {
    text: { tokens, words, folded: folded.text },
    sentence: folded.text.slice(from, to),
    clauseOf: (token) => foldedOf(clauseAt(originalOf(token))),
  };
  return quantities(reading).map(({ value, unit, measure, first, next, nounFrom, rule, confidence }) => {
    const end = tokens[next - 1]?.end ?? to;
    const span = folded.toOriginal(tokens[first]?.start ?? from, end);
    const noun = nounFrom < next ? folded.toOriginal(tokens[nounFrom]?.start ?? from, end) : null;
    const { start: clauseStart, end: clauseEnd } = clauseAt(span.start);
    const evidence = { start: clauseStart, end: Math.max(clauseEnd, span.end) };
    return {
      value,
      unit,
      of: noun ? article.text.slice(noun.start, noun.end).replace(/\s+/g, ' ') : '',
      measure,
      scope: scopeOf(article, evidence, foldedOf(evidence)),
      span,
      evidence,
      rule,
      confidence,
    };
  });
}

/**
 * Figures of the article's prose, in the order of the text; a number that is repeated with the same unit
 * ('17 items', later '17 articles') is given once, where it stands first.
 */
export function findFigures(article: ArticleText): ProposedFigure[] {
  const seen = new Set<string>();
  return article.sentences
    .filter(({ kind }) => kind === 'prose')
    .flatMap((sentence) => figuresOf(article, sentence))
    .filter(({ value, unit }) => {
      const key = `${value} ${unit}`;
      return !seen.has(key) && seen.add(key);
    });
}
