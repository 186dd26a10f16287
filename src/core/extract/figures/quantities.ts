/**
 * Reads the quantities of one sentence: which of its numbers count people, units, courses, equipment,
 * money, articles or states, and which are dates, ages, casualties, marks or the parties themselves.
 */
import * as context from './contexts';
import { countedAt, type Counted, dualAt, isDual, isShare, oneAt, readingsAr } from './counted';
import { bareQuantity, OF_THEM, quantity } from './elided';
import { NOUNS_AR } from './lexicon/ar';
import { NOUNS_EN } from './lexicon/en';
import { isMark } from './marks';
import { moneyAt, type Money } from './money';
import { openNounAt } from './open-nouns';
import { FEWEST_PEOPLE, quantifies } from './quantifies';
import { mayBeNumber, readNumbers, type NumberMention } from './read-numbers';
import { after, before, type Quantity, type Reading } from './reading';

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

/** The others, who were not counted yet. */
const REST_AR = /^ ?ال(?:باق|متبق|اخر)/;
/** A smaller sum is what one person pays, unless it is given. */
const LEAST_MONEY = 10_000;
const GIVEN =
  /\b(?:donat\w*|gifts?|grants?|aid|assistance|worth|contribut\w*|fund\w*)\b|هبه|منحه|مساعد|بقيمه|تبرع/;

/** True where money is a state's own, a criminal's or the price of one thing. */
function isNoGrant(reading: Reading, number: NumberMention, { first, next }: Money): boolean {
  const clause = reading.clauseOf(number.first);
  const following = after(reading, next);
  return (
    context.OWN_MONEY.test(clause) ||
    context.CRIME_AFTER.test(following) ||
    context.BUDGET_BEFORE.test(before(reading, first)) ||
    context.BUDGET_AFTER.test(following) ||
    context.PER_PIECE.test(following) ||
    (number.value < LEAST_MONEY && !GIVEN.test(clause))
  );
}

function moneyQuantity(reading: Reading, number: NumberMention): Quantity | null {
  const money = moneyAt(reading.text, number);
  if (!money || isNoGrant(reading, number, money)) return null;
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

/** The first number of a range takes the noun of the second: '200 to 300', '40-50', ما بين 200 و300. */
function isRangeStart({ text }: Reading, number: NumberMention, next: NumberMention | undefined): boolean {
  if (!next) return false;
  const gap = text.words.slice(number.next, next.first).join(' ');
  if (gap === 'to' || gap === '-' || gap === 'or' || gap === 'الي' || gap === 'او') return true;
  if (gap !== 'and' && gap !== 'و')
    return gap === '' && /^و/.test(text.words[next.first] ?? '') && isBetween(text.words[number.first - 1]);
  return isBetween(text.words[number.first - 1]);
}

/** 'Filipino and' */
const NATIONALS_THEN = /^[a-z]+(?:an|ese|ish|i|ino|ch|ean|eek|ss|ai|male|ian|ic|tary)(?: ?,| and|, and)$/;
/** '1,400 Filipino and 200 Australian troops': words that describe, and the noun comes after the second number. */
function isSharing({ text }: Reading, number: NumberMention, next: NumberMention): boolean {
  const gap = text.words.slice(number.next, next.first).join(' ');
  if (/^[a-z]{1,5} - \d+[a-z]{0,3} (?:and|,)$/.test(gap)) return true;
  return NATIONALS_THEN.test(gap);
}

function isBetween(word: string | undefined): boolean {
  return word === 'between' || word === 'بين' || word === 'from';
}

/** Tokens of what may join the last thing of a list to the others. */
const LONGEST_JOINT = 4;

/** 'eleven planes and one helicopter': one thing counts where it ends a list of things. */
function oneBeside(
  { text }: Reading,
  number: NumberMention,
  previous: Quantity | undefined,
): Quantity | null {
  if (!previous || !/people|equipment/.test(previous.measure) || number.first - previous.next > LONGEST_JOINT)
    return null;
  const gap = text.words.slice(previous.next, number.first).join(' ');
  if (!/^(?:,? ?(?:and|plus|as well as|along with)|,)$/.test(gap)) return null;
  const counted = oneAt(text, number.next);
  return counted?.noun.kind === 'equipment' || counted?.noun.kind === 'animal'
    ? quantity(number, counted.noun, counted.from, counted.next, 'one')
    : null;
}

/** Tokens between those who were counted and others of the same sentence. */
const BESIDE_REACH = 6;
/** 'three Chinooks and 100 staff', '800 جندي، والكاميرون عن 2450 رجلا': persons told beside what counts already. */
function isBeside(
  reading: Reading,
  number: NumberMention,
  previous: Quantity | undefined,
  { noun, from }: Counted,
): boolean {
  if (noun.kind !== 'persons' || !previous || !/people|equipment/.test(previous.measure)) return false;
  const between = reading.text.words.slice(previous.next, number.first);
  return (
    between.length <= BESIDE_REACH &&
    number.value >= FEWEST_PEOPLE &&
    between.some((word) => /^(?:and|,|plus|،)$|^و/.test(word)) &&
    !context.tellsOfHarm(before(reading, number.first), after(reading, from))
  );
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
  if (number.value === 1) return oneBeside(reading, number, previous);
  // 'officers, six of them women'
  const part = OF_THEM.test(after(reading, number.next)) ? bareQuantity(reading, number, previous) : null;
  if (part) return part;
  const counted =
    countedAt(reading.text, number.next, number.value) ??
    (number.definite ? null : openNounAt(reading, number, previous));
  if (!counted) {
    // 'والثلاثة الباقون'
    const repeats = number.definite && number.value < 1000 && !REST_AR.test(after(reading, number.next));
    return repeats ? null : bareQuantity(reading, number, previous);
  }
  return quantifies(reading, number, counted) || isBeside(reading, number, previous, counted)
    ? quantity(number, counted.noun, counted.from, counted.next, 'counted')
    : null;
}

/** Value of the first number of a range: in '2 to 3 million' the multiplier stands once. */
function rangeStartValue({ text }: Reading, first: NumberMention, second: NumberMention): number {
  const written = Number(/^\d+(?:\.\d+)?/.exec(text.words[second.first] ?? '')?.[0]);
  const multiplied = written > 0 && second.value >= written * 1e6 && first.value < 1000;
  return multiplied ? first.value * (second.value / written) : first.value;
}

/** 'seven of the nine' */
const PART_OF = /^(?:of (?:the|its|their|these|those)|من (?:اصل|بين|مجموع|ضمن))$/;
/** A number that takes the noun of the next one: 'seven of the nine men', '200 to 300 men', '5 Polish and 6 Czech tanks'. */
function shareOf(
  reading: Reading,
  number: NumberMention,
  next: NumberMention,
  second: Quantity,
): Quantity | null {
  const gap = reading.text.words.slice(number.next, next.first).join(' ');
  const part = PART_OF.test(gap) && number.value <= second.value;
  if (part) return { ...second, value: number.value, first: number.first, confidence: 'medium' };
  if (!isRangeStart(reading, number, next) && !isSharing(reading, number, next)) return null;
  const value = rangeStartValue(reading, number, next);
  return { ...second, value, first: number.first, confidence: 'medium' };
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
    const [first, second] = [found[index], found[index + 1]];
    if (!number || !next) continue;
    if (second) found[index] = shareOf(reading, number, next, second) ?? first ?? null;
    // 'the strength of the contingent at between 2,000 and 3,000'
    else if (first && isRangeStart(reading, number, next))
      found[index + 1] = {
        ...first,
        value: next.value,
        first: next.first,
        next: next.next,
        nounFrom: next.next,
      };
  }
  return found.flatMap((quantity) => (quantity ? [quantity] : []));
}

/** 'ومروحية واحدة': one thing that ends a list of things. */
function oneAfter(reading: Reading, at: number): Quantity | null {
  const { words } = reading.text;
  const word = words[at] ?? '';
  if (!word.startsWith('و') || !/^واحد(?:ه|ا)?$/.test(words[at + 1] ?? '')) return null;
  const noun = readingsAr(word)
    .map((one) => NOUNS_AR.get(one))
    .find(Boolean);
  if (noun?.kind !== 'equipment') return null;
  const number: NumberMention = { value: 1, first: at, next: at + 2, digits: false, definite: false };
  return quantity(number, noun, at, at + 2, 'one');
}

/** False for a word without which a sentence has as many quantities as with it. */
export const mayCount = (word: string): boolean => mayBeNumber(word) || isDual(word);

/** Quantities of one sentence, in order. */
export function quantities(reading: Reading): Quantity[] {
  const found = numberQuantities(reading);
  const things = found.some(({ measure }) => measure === 'equipment');
  const counted = new Set(found.map(({ next }) => next - 1));
  for (let at = 0; at < reading.text.tokens.length; at += 1) {
    const one = things ? oneAfter(reading, at) : null;
    if (one) found.push(one);
    // 'تتطلب 150 زورقا': the noun of a number, not a dual.
    const dual = counted.has(at) ? null : dualAt(reading.text, at);
    if (!dual || reading.text.tokens[at - 1]?.kind === 'number') continue;
    const number: NumberMention = { value: 2, first: at, next: at + 1, digits: false, definite: false };
    const rest = reading.text.words.slice(at + 1, dual.next + 1).some((word) => REST_AR.test(word));
    const definite = /^(?:[وفبلك])?(?:ال|لل)/.test(reading.text.words[at] ?? '') && !rest;
    if (!definite && quantifies(reading, number, dual))
      found.push(quantity(number, dual.noun, at, dual.next, 'dual'));
    // 'طائرتين مسيرتين': its adjective is a dual as well.
    at = dual.next - 1;
  }
  return found.sort((a, b) => a.first - b.first);
}
