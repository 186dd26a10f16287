/**
 * Two ladders for each dyad and domain: how far cooperation got on paper (proposed to in force) and in practice
 * (planned to implemented), step by step with dates and quotations, the gap between them, and promises that
 * nothing followed.
 */
import { textAt } from '../model/cell';
import type { Codebook } from '../model/codebook';
import { groupBy } from './by-domain';
import { isPair } from './count-rows';
import type { Counted } from './counted';

/** A row of Cooperation as proof of a step. */
export interface Proof {
  readonly record_id: string;
  readonly event_id: string;
  /** ISO date of the event, or empty. */
  readonly date: string;
  readonly label: string;
  readonly status: string;
  readonly quotation: string;
  readonly article: string;
  readonly published_on: string;
}

export interface Step extends Proof {
  /** From 1. */
  readonly rank: number;
}

/** How far one ladder was climbed. */
export interface Climb {
  /** One proof for each rank that was reached, the earliest dated one, lowest rank first. */
  readonly steps: readonly Step[];
  /** Highest rank reached; 0 where none. */
  readonly reached: number;
  /** Highest rank of the codebook. */
  readonly top: number;
}

/** `nothing-done`: on paper only. `nothing-written`: in practice only. `done`: the top of practice. */
export type Gap = 'nothing-done' | 'nothing-written' | 'under-way' | 'done';

export interface TwoLadders {
  /** `QAT-TUR`. */
  readonly dyad: string;
  readonly domain: string;
  readonly paper: Climb;
  readonly practice: Climb;
  readonly gap: Gap;
  /** Suspended or refused, by date. */
  readonly setbacks: readonly Proof[];
}

/** A promise that no later event of its dyad and domain took further. */
export interface OpenPromise extends Proof {
  readonly dyad: string;
  readonly domain: string;
  /** The date from which it waits: the event's, or else the article's. */
  readonly since: string;
  /** Whole months from then to the day asked about. */
  readonly months: number;
  /** Undated events of the dyad and domain that may have followed. */
  readonly maybe: number;
}

/** Statuses that say what is to come; talks promise nothing, and what is in force has been kept on paper. */
const PROMISES: readonly string[] = ['proposed', 'agreed', 'signed', 'planned'];
const SETBACKS: readonly string[] = ['suspended', 'refused'];

/** Most advanced first, then by dyad. Rows whose status lies on no ladder and is no setback give none. */
export function twoLadders(counted: readonly Counted[], codebook: Codebook): TwoLadders[] {
  const ladders: TwoLadders[] = [];
  for (const [key, items] of byDyadAndDomain(counted)) {
    const [dyad = '', domain = ''] = key.split('|');
    const paper = climb(items, 'paper', codebook);
    const practice = climb(items, 'practice', codebook);
    const setbacks = items
      .map(proofOf)
      .filter(({ status }) => SETBACKS.includes(status))
      .sort(byDate);
    if (paper.reached + practice.reached + setbacks.length === 0) continue;
    ladders.push({ dyad, domain, paper, practice, gap: gapOf(paper, practice), setbacks });
  }
  const height = ({ paper, practice }: TwoLadders) => paper.reached + practice.reached;
  return ladders.sort((a, b) => height(b) - height(a) || (a.dyad + a.domain < b.dyad + b.domain ? -1 : 1));
}

/**
 * Promises older than `months` on the day `today` (`YYYY-MM-DD`) that nothing dated has followed; longest
 * waiting first.
 */
export function openPromises(
  counted: readonly Counted[],
  codebook: Codebook,
  today: string,
  months: number,
): OpenPromise[] {
  const open: OpenPromise[] = [];
  for (const [key, items] of byDyadAndDomain(counted)) {
    const [dyad = '', domain = ''] = key.split('|');
    const seen = new Set<string>();
    for (const item of items) {
      const proof = proofOf(item);
      const since = proof.date || proof.published_on;
      const waiting = since === '' ? -1 : monthsBetween(since, today);
      if (!PROMISES.includes(proof.status) || waiting < months || seen.has(proof.event_id + proof.status))
        continue;
      const further = items.filter((other) => isFurther(other, item, codebook));
      // A follow-up in the same month of a date that knows no day counts: it cannot be told to be earlier.
      if (further.some(({ occasion }) => occasion.date !== '' && !isBefore(occasion.date, since))) continue;
      seen.add(proof.event_id + proof.status);
      const maybe = new Set(further.filter(({ occasion }) => occasion.date === '').map(eventId)).size;
      open.push({ ...proof, dyad, domain, since, months: waiting, maybe });
    }
  }
  return open.sort((a, b) => b.months - a.months || (a.record_id < b.record_id ? -1 : 1));
}

function byDyadAndDomain(counted: readonly Counted[]): Map<string, Counted[]> {
  const each = counted.flatMap((item) => item.dyads.filter(isPair).map((dyad) => ({ dyad, item })));
  const groups = groupBy(each, ({ dyad, item }) => `${dyad}|${textAt(item.record, 'domain')}`);
  return new Map([...groups].map(([key, own]) => [key, own.map(({ item }) => item)]));
}

function climb(items: readonly Counted[], ladder: 'paper' | 'practice', codebook: Codebook): Climb {
  const ranks = codebook.entries.filter((entry) => entry.kind === 'status' && entry.ladder === ladder);
  const first = new Map<number, Step>();
  for (const item of items) {
    const proof = proofOf(item);
    const rank = ranks.find(({ code }) => code === proof.status)?.rank ?? 0;
    if (rank === 0) continue;
    const known = first.get(rank);
    if (!known || byDate(proof, known) < 0) first.set(rank, { ...proof, rank });
  }
  const steps = [...first.values()].sort((a, b) => a.rank - b.rank);
  return {
    steps,
    reached: steps[steps.length - 1]?.rank ?? 0,
    top: Math.max(0, ...ranks.map(({ rank }) => rank)),
  };
}

function gapOf(paper: Climb, practice: Climb): Gap {
  if (practice.reached === 0) return 'nothing-done';
  if (practice.reached === practice.top) return 'done';
  return paper.reached === 0 ? 'nothing-written' : 'under-way';
}

/** Whether another event got further: higher on the same ladder, or into practice beyond planning. */
function isFurther(other: Counted, promise: Counted, codebook: Codebook): boolean {
  if (eventId(other) === eventId(promise)) return false;
  const [a, b] = [statusOf(other, codebook), statusOf(promise, codebook)];
  if (!a || !b) return false;
  return (a.ladder === b.ladder && a.rank > b.rank) || (a.ladder === 'practice' && a.rank > 1);
}

function statusOf({ record }: Counted, codebook: Codebook) {
  const entry = codebook.find('status', textAt(record, 'status'));
  return entry && entry.ladder !== 'none' && entry.ladder !== '' ? entry : undefined;
}

function proofOf({ record, article, occasion }: Counted): Proof {
  return {
    record_id: textAt(record, 'record_id'),
    event_id: occasion.event_id,
    date: occasion.date,
    label: textAt(occasion.event, 'label'),
    status: textAt(record, 'status'),
    quotation: textAt(record, 'evidence'),
    article: textAt(article, 'title'),
    published_on: textAt(article, 'published_on'),
  };
}

function eventId({ occasion }: Counted): string {
  return occasion.event_id;
}

/** Dated before undated, earlier before later. */
function byDate(a: Proof, b: Proof): number {
  if (a.date === b.date)
    return a.published_on < b.published_on ? -1 : a.published_on > b.published_on ? 1 : 0;
  if (a.date === '' || b.date === '') return a.date === '' ? 1 : -1;
  return a.date < b.date ? -1 : 1;
}

/** At the precision that both have. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** Whole months; of a date without month or day its end counts, so that no promise is called late too early. */
function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 12, day = 31] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = to.split('-').map(Number);
  return (toYear - year) * 12 + (toMonth - month) - (toDay < Math.min(day, 28) ? 1 : 0);
}
