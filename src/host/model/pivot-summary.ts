/** Adds up one cell of a pivot table: SpreadsheetApp.PivotTableSummarizeFunction, the seven in use. */
import type { CellJson } from '../protocol';
import { keyOf, type GroupKey } from './pivot-groups';

export type Summarize = 'SUM' | 'COUNT' | 'COUNTA' | 'COUNTUNIQUE' | 'AVERAGE' | 'MAX' | 'MIN';

export interface Summary {
  add(value: CellJson): void;
  /** The figure the cell shows. */
  result(): CellJson;
}

/** A fresh summary; every cell and every total of the table has its own. */
export function newSummary(summarize: Summarize): Summary {
  switch (summarize) {
    case 'SUM':
      return new Mean(false);
    case 'AVERAGE':
      return new Mean(true);
    case 'COUNT':
      return new Count((value) => typeof value === 'number' || typeof value === 'object');
    case 'COUNTA':
      return new Count((value) => value !== '');
    case 'COUNTUNIQUE':
      return new Unique();
    case 'MAX':
      return new Extreme(1);
    case 'MIN':
      return new Extreme(-1);
  }
}

class Mean implements Summary {
  private sum = 0;
  private count = 0;

  constructor(private readonly divide: boolean) {}

  add(value: CellJson): void {
    if (typeof value !== 'number') return;
    this.sum += value;
    this.count++;
  }

  result(): CellJson {
    if (!this.divide) return this.sum;
    return this.count === 0 ? '#DIV/0!' : this.sum / this.count;
  }
}

class Count implements Summary {
  private count = 0;

  constructor(private readonly counts: (value: CellJson) => boolean) {}

  add(value: CellJson): void {
    if (this.counts(value)) this.count++;
  }

  result(): CellJson {
    return this.count;
  }
}

/**
 * Totals are unique over the whole, which is why they are no sums of their parts. Takes the ordinals
 * that `Ordinals` gives: a Set of small integers is several times faster than one of strings.
 */
class Unique implements Summary {
  /** Most cells of a large table see one value only, and a Set for each of them would be the main cost. */
  private first: CellJson | null = null;
  private seen: Set<CellJson> | null = null;

  add(ordinal: CellJson): void {
    if (ordinal === '') return;
    if (this.seen !== null) {
      this.seen.add(ordinal);
    } else if (this.first === null) {
      this.first = ordinal;
    } else if (this.first !== ordinal) {
      this.seen = new Set([this.first, ordinal]);
    }
  }

  result(): CellJson {
    return this.seen?.size ?? (this.first === null ? 0 : 1);
  }
}

/** Numbers the distinct values of a column in the order they come; an empty cell stays ''. */
export class Ordinals {
  private readonly known = new Map<GroupKey, number>();

  of(value: CellJson): CellJson {
    if (value === '') return '';
    const key = keyOf(value);
    let ordinal = this.known.get(key);
    if (ordinal === undefined) this.known.set(key, (ordinal = this.known.size));
    return ordinal;
  }
}

/** The largest (sign 1) or smallest (sign -1) number or date; 0 where there is none (unverified). */
class Extreme implements Summary {
  private best: number | { date: number } | null = null;

  constructor(private readonly sign: 1 | -1) {}

  add(value: CellJson): void {
    if (typeof value !== 'number' && typeof value !== 'object') return;
    const size = typeof value === 'object' ? value.date : value;
    const best = typeof this.best === 'object' ? this.best?.date : this.best;
    if (best === undefined || (size - best) * this.sign > 0) this.best = value;
  }

  result(): CellJson {
    return this.best ?? 0;
  }
}
