/**
 * Reads the quantities of one sentence: which of its numbers count people, units, courses, equipment,
 * money, articles or states, and which are dates, ages, casualties, marks or the parties themselves.
 */
import type { Confidence, ProposedFigure } from '../types';
import * as context from './contexts';
import { compoundAt, countedAt, dualAt, isShare, readingsAr, type Counted } from './counted';
import { NOUNS_AR } from './lexicon/ar';
import { NOUNS_EN } from './lexicon/en';
import { MEASURES, type CountedNoun } from './lexicon/types';
import { isMark } from './marks';
import { moneyAt } from './money';
import { readNumbers, type NumberMention, type TokenText } from './read-numbers';

/** A number with what it counts, before it is put into the words of a figure. */
export interface Quantity {
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
export interface Reading {
  readonly text: TokenText;
  readonly sentence: string;
  readonly clauseOf: (token: number) => string;
  /** The article tells of an operation of several countries. */
  readonly joint: boolean;
}

/** How much text before a number can change what it is, in characters. */
const LOOK_BACK = 60;
/** Fewer people are officials at a table, not a quantity. */
const FEWEST_PEOPLE = 3;
/** Fewer of these speak for their side; of those who teach, two count already. */
const FEWEST_OFFICIALS = 10;
const OFFICIALS = /^(?:officials|delegates|representatives)$/;
const TEACHERS = /^(?:experts|instructors|trainers|advisers|advisors|specialists|خبيران|خبيرين)$/;
/** Fewer 'forces' are services. */
const FEWEST_FORCES = 20;
/** Fewer states are the parties themselves, fewer texts the occasions. */
const FEWEST_STATES = 4;

function before({ text }: Reading, token: number): string {
  const at = text.tokens[token]?.start ?? 0;
  return text.folded.slice(Math.max(text.tokens[0]?.start ?? 0, at - LOOK_BACK), at);
}

function after({ text }: Reading, token: number): string {
  const at = text.tokens[token]?.start ?? text.folded.length;
  return text.folded.slice(at, at + LOOK_BACK);
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
  const seized = context.SEIZED.test(clause);
  if (kind === 'seized') return reading.joint && number.value >= 2;
  const known =
    /^(?:the|these|those|all|both)$/.test(reading.text.words[number.first - 1] ?? '') &&
    reading.text.words[number.next] !== '-';
  if (kind === 'people') {
    const head = reading.text.words[counted.next - 1] ?? '';
    const fewest = OFFICIALS.test(head)
      ? FEWEST_OFFICIALS
      : head === 'forces'
        ? FEWEST_FORCES
        : TEACHERS.test(head)
          ? FEWEST_PEOPLE - 1
          : FEWEST_PEOPLE;
    return number.value >= fewest && (!seized || reading.joint || context.HANDED.test(clause));
  }
  if (kind === 'handed')
    return (
      number.value >= 1 && (context.HANDED.test(clause) || (reading.joint && (seized || number.value > 1)))
    );
  if (kind === 'state') {
    const around = before(reading, number.first).slice(-25) + after(reading, number.next);
    return (
      number.value >= FEWEST_STATES &&
      !number.definite &&
      !known &&
      context.TAKING_PART.test(clause) &&
      !context.KNOWN_STATES.test(around)
    );
  }
  if (number.value < 2) return false;
  // Two or three texts are the occasions themselves.
  if (kind === 'instrument')
    return (
      !known &&
      number.value >= FEWEST_STATES &&
      context.SIGNING.test(clause) &&
      !context.ENDING.test(before(reading, number.first))
    );
  if (kind !== 'equipment') return true;
  const freight = counted.noun.unit === 'tonnes' || counted.noun.unit === 'kilograms';
  if (freight && context.ACCUSED.test(clause)) return false;
  if (freight && !reading.joint && context.CONTRABAND.test(after(reading, counted.next))) return false;
  if ((seized && !reading.joint) || context.BLOWN_UP.test(clause)) return false;
  return !context.FIRED.test(before(reading, number.first));
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
  const clause = reading.clauseOf(number.first);
  if (
    context.CASUALTIES.test(clause) ||
    (context.SEIZED.test(clause) && !reading.joint) ||
    number.value < FEWEST_PEOPLE
  )
    return null;
  // '70 منها من طراز أباتشي': so many of the aircraft named before.
  if (/^\s*(?:منها )?من (?:طراز|نوع)\s/.test(following)) {
    return quantity(number, { kind: 'equipment', unit: 'items' }, number.next, number.next, 'elided');
  }
  if (context.PEOPLE_VERB.test(following))
    return quantity(number, people, number.next, number.next, 'of-them');
  if (
    context.TRAINED.test(before(reading, number.first)) &&
    /^\s*(?:[.,)]|$|and |or |from |since |in |at |من |في |و)/.test(following)
  )
    return quantity(number, people, number.next, number.next, 'trained');
  const strength = context.STRENGTH.exec(before(reading, number.first))?.[0] ?? '';
  if (strength && number.value >= FEWEST_PEOPLE && context.STRENGTH_ENDS.test(following)) {
    return quantity(number, people, number.next, number.next, 'strength');
  }
  // '90 trainers from Italy and 250 from France', 'buy 84 jets and upgrade 70 others'.
  const joined =
    previous &&
    ((reading.text.words[number.first - 1] === 'and' && /^\s*from\b/.test(following)) ||
      /^\s*others\b/.test(following));
  return joined
    ? {
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
  if (isShare(reading.text.words, number)) return null;
  const counted = countedAt(reading.text, number.next, number.value);
  if (!counted)
    return number.definite && number.value < 1000 ? null : bareQuantity(reading, number, previous);
  return counts(reading, number, counted)
    ? quantity(number, counted.noun, counted.from, counted.next, 'counted')
    : null;
}

/** Value of the first number of a range: in '2 to 3 million' the multiplier stands once. */
function rangeStartValue({ text }: Reading, first: NumberMention, second: NumberMention): number {
  const written = Number(/^\d+(?:\.\d+)?/.exec(text.words[second.first] ?? '')?.[0]);
  const multiplied = written > 0 && second.value >= written * 1e6 && first.value < 1000;
  return multiplied ? first.value * (second.value / written) : first.value;
}

/** Quantities of the numbers of one sentence: each by itself, then ranges, whose noun stands once. */
function numberQuantities(reading: Reading): Quantity[] {
  const numbers = readNumbers(reading.text);
  let previous: Quantity | undefined;
  const found = numbers.map((number) => {
    const quantity = quantityAt(reading, number, previous);
    if (quantity) previous = quantity;
    return quantity;
  });
  for (let index = numbers.length - 2; index >= 0; index -= 1) {
    const number = numbers[index];
    const next = numbers[index + 1];
    const second = found[index + 1];
    if (!number || !next || !second || !isRangeStart(reading, number, next)) continue;
    const value = rangeStartValue(reading, number, next);
    found[index] = { ...second, value, first: number.first, confidence: 'medium' };
  }
  return found.flatMap((quantity) => (quantity ? [quantity] : []));
}

/** Quantities of one sentence, in order. */
export function quantities(reading: Reading): Quantity[] {
  const found = numberQuantities(reading);
  for (let at = 0; at < reading.text.tokens.length; at += 1) {
    const dual = dualAt(reading.text, at);
    if (!dual) continue;
    const number: NumberMention = { value: 2, first: at, next: at + 1, digits: false, definite: false };
    const definite = /^(?:[وفبلك])?(?:ال|لل)/.test(reading.text.words[at] ?? '');
    if (!definite && counts(reading, number, dual))
      found.push(quantity(number, dual.noun, at, dual.next, 'dual'));
  }
  return found.sort((a, b) => a.first - b.first);
}
