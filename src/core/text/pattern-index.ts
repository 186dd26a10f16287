/**
 * Tells quickly which of many patterns can match a text at all, which few can: one pass over the text finds the
 * strings that they need.
 */
import { matchesOf } from './matches';
import { neededStrings, SHORTEST_NEEDED } from './needed-strings';
import { quickStart } from './quick-start';

/** Choices of strings that are looked for, for each pattern; more say little more. */
const MOST_CHOICES = 3;
/** A choice of so many and so short strings is met by nearly every text. */
const LEAST_TELLING = 1;

const SLOTS = 8192;
const slotOf = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) % SLOTS;

/** A needed string and the choices that it meets. */
interface Needed {
  readonly string: string;
  /** Its last unit, which tells most strings with the same beginning apart. */
  readonly last: number;
  /** Positions of patterns, each followed by the bit of its choice. */
  readonly meets: number[];
}

/** Patterns that tell small letters from capitals. */
export class PatternIndex {
  private readonly bySlot: Array<Needed[] | undefined> = Array.from({ length: SLOTS });
  /** Bits of the choices that each pattern needs, and of those that the last text meets. */
  private readonly needed: Uint8Array;
  private readonly met: Uint8Array;

  constructor(private readonly patterns: readonly RegExp[]) {
    this.needed = new Uint8Array(patterns.length);
    this.met = new Uint8Array(patterns.length);
    const byString = new Map<string, Needed>();
    patterns.forEach((pattern, at) => {
      const choices = neededStrings(pattern).filter(({ chance }) => chance < LEAST_TELLING);
      choices.slice(0, MOST_CHOICES).forEach(({ strings }, choice) => {
        const bit = 1 << choice;
        this.needed[at] = (this.needed[at] ?? 0) | bit;
        for (const string of strings) this.entry(byString, string).meets.push(at, bit);
      });
    });
  }

  private entry(byString: Map<string, Needed>, string: string): Needed {
    let entry = byString.get(string);
    if (entry === undefined) {
      entry = { string, last: string.charCodeAt(string.length - 1), meets: [] };
      byString.set(string, entry);
      (this.bySlot[slotOf(string, 0)] ??= []).push(entry);
    }
    return entry;
  }

  /** Looks through a text, for `mayMatch`. */
  read(text: string): void {
    const { bySlot, met } = this;
    met.fill(0);
    const plain = text.replace(/\d/g, '0');
    for (let at = plain.length - SHORTEST_NEEDED; at >= 0; at -= 1) {
      const entries = bySlot[slotOf(plain, at)];
      if (entries === undefined) continue;
      for (const { string, last, meets } of entries) {
        if (plain.charCodeAt(at + string.length - 1) !== last || !plain.startsWith(string, at)) continue;
        for (let i = 0; i < meets.length; i += 2) {
          const pattern = meets[i] ?? 0;
          met[pattern] = (met[pattern] ?? 0) | (meets[i + 1] ?? 0);
        }
      }
    }
  }

  /** All matches of the patterns, which must be global, in a text: of one pattern after the other. */
  matchesIn(text: string): Array<{ readonly pattern: number; readonly match: RegExpExecArray }> {
    this.read(text);
    return this.patterns.flatMap((regex, pattern) =>
      this.mayMatch(pattern)
        ? matchesOf(quickStart(regex, text), text).map((match) => ({ pattern, match }))
        : [],
    );
  }

  /** False where the pattern at this position cannot match the text that was read last, or any part of it. */
  mayMatch(pattern: number): boolean {
    return this.met[pattern] === this.needed[pattern];
  }
}
