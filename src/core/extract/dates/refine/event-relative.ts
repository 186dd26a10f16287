/**
 * Resolves days that count from another day of the text ('a day earlier', 'في اليوم التالي'), and marks dates
 * that only end something ('until 5 May').
 */
import { fold } from '../../../text/fold';
import { fromDayNumber, parseIsoDay, toDayNumber, toIso } from '../calendar';
import type { Bound, FoundDate, PartialDateMention } from '../types';

/** How many sentences back the day may stand that such words count from. */
const REACH = 2;

/** Words right before a last day. */
const END = before(
  'until|till|through|up to|ends? on|ending(?: on)?|lasts? to|runs? to|to',
  'حتى|إلى غاية|لغاية|ولغاية|إلى|تنتهي|ينتهي|تختتم|يختتم',
);
/** Words right before a day or year by which something is due. */
const LIMIT = before(
  'by|before|takes? effect(?: on| in| from)?|in force (?:on|from)|effective(?: on| from)?|valid from|no later than|not later than|expires? (?:on|in)|deadline of',
  'قبل|بحلول|حيز التنفيذ|العمل به|العمل بها|سريانه|سريانها|اعتبارا من|ابتداء من|أقصاه|موعد أقصاه',
);

function before(english: string, arabic: string): RegExp {
  return new RegExp(
    fold(
      `(?:(?:^|[^a-z])(?:${english})(?: (?:the|this|next|at least|about|around|end of|late|early|mid)){0,2}|(?<![\\u0621-\\u064a])[وف]?(?:${arabic})(?: (?:يوم|تاريخ|نهاية|شهر|مساء|العام|عام|سنة)){0,2})[ -]$`,
    ),
  );
}

/** What the words before a date make of it, in the folded text. */
export function boundOf(text: string, { start }: FoundDate): Bound | undefined {
  const words = text.slice(Math.max(0, start - 40), start);
  if (END.test(words)) return 'end';
  return LIMIT.test(words) ? 'limit' : undefined;
}

/** Gives every day that counts from another one its value: from the day before it, else the next of its sentence. */
export function countFromOthers(
  mentions: readonly PartialDateMention[],
  shifts: ReadonlyMap<PartialDateMention, number>,
): PartialDateMention[] {
  const result: PartialDateMention[] = [];
  let last: PartialDateMention | undefined;
  mentions.forEach((mention, index) => {
    const days = shifts.get(mention);
    const next = mentions[index + 1];
    const before = last && mention.sentence - last.sentence <= REACH ? last : undefined;
    const anchor = before ?? (next?.sentence === mention.sentence ? next : undefined);
    const resolved = days === undefined || !anchor ? mention : counted(mention, anchor, days);
    result.push(resolved);
    if (resolved.value.length === 10) last = resolved;
  });
  return result;
}

function counted(mention: PartialDateMention, anchor: PartialDateMention, days: number): PartialDateMention {
  const from = parseIsoDay(anchor.value);
  if (!from) return mention;
  const { year, month, day } = fromDayNumber(toDayNumber(from) + days);
  const { direction } = anchor;
  return { ...mention, value: toIso(year, month, day), precision: 'day', basis: 'relative', direction };
}
