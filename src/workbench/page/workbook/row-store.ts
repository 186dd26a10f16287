/**
 * The rows of one tab as far as they have been looked at. Cells ask for a row when they are drawn; what is
 * missing or out of date is fetched in slices, the ones asked for last first, and drawn when it comes.
 */
import { ROWS_IN_A_SLICE, type ConditionalLook, type RowSlice, type TextRunView } from '../../protocol';

/** Rows in one request: about four screens, so that scrolling seldom waits and a change costs little. */
const SLICE = Math.min(200, ROWS_IN_A_SLICE);
const REQUESTS_AT_ONCE = 2;

/** One cell as a slice has it. */
export interface ShownCell {
  readonly shown: string;
  /** T, N, D, B or E, as in the protocol. */
  readonly kind: string;
  readonly formula?: string;
  readonly links?: readonly TextRunView[];
  readonly warning?: string;
  /** The length of the whole text where `shown` is cut. */
  readonly cut?: number;
  readonly look?: ConditionalLook;
}

interface Slice {
  readonly rows: ReadonlyArray<readonly string[]>;
  readonly kinds: ReadonlyMap<number, string>;
  readonly formulas: ReadonlyMap<number, string>;
  readonly links: ReadonlyMap<number, readonly TextRunView[]>;
  readonly warnings: ReadonlyMap<number, string>;
  readonly cut: ReadonlyMap<number, number>;
  readonly looks: ReadonlyMap<number, ConditionalLook>;
  isStale: boolean;
}

/** A cell's key in the maps of a slice; no sheet has more columns. */
const WIDEST = 20_000;
const key = (row: number, column: number) => row * WIDEST + column;

export type FetchRows = (from: number, count: number) => Promise<RowSlice>;

export class RowStore {
  private readonly slices = new Map<number, Slice>();
  private readonly wanted = new Set<number>();
  private readonly fetching = new Set<number>();
  private readonly waiting = new Map<number, Array<() => void>>();
  private running = 0;
  /** Counts what made slices stale: an answer to an older question is stale when it comes. */
  private generation = 0;
  private filledRows = 0;

  constructor(
    private readonly fetchRows: FetchRows,
    private readonly onLoaded: () => void,
    private readonly onFailed: (error: unknown) => void,
  ) {}

  /** Rows beyond hold nothing and are never asked for. */
  setFilledRows(count: number): void {
    this.filledRows = count;
  }

  /** Something changed: what is there stays visible until it has been read anew. */
  markStale(): void {
    this.generation++;
    for (const slice of this.slices.values()) slice.isStale = true;
  }

  /** The cell, or null while its row is not there yet; asks for the row where need be. */
  cell(row: number, column: number): ShownCell | null {
    if (row > this.filledRows) return EMPTY;
    const number = Math.floor((row - 1) / SLICE);
    const slice = this.slices.get(number);
    if (!slice || slice.isStale) this.want(number);
    return slice ? cellOf(slice, row, (row - 1) % SLICE, column) : null;
  }

  /** Resolves when the rows are there, up to date. */
  async load(first: number, last: number): Promise<void> {
    const end = Math.min(last, this.filledRows);
    const waits: Array<Promise<void>> = [];
    for (let number = Math.floor((first - 1) / SLICE); number * SLICE < end; number++) {
      if (this.slices.get(number)?.isStale === false) continue;
      waits.push(
        new Promise((resolve) => {
          this.waiting.set(number, [...(this.waiting.get(number) ?? []), resolve]);
        }),
      );
      this.want(number);
    }
    await Promise.all(waits);
  }

  private want(number: number): void {
    if (this.fetching.has(number)) return;
    // Taken out and put in again, so that what is on the screen now comes before what was scrolled past.
    this.wanted.delete(number);
    this.wanted.add(number);
    if (this.running < REQUESTS_AT_ONCE) void this.work();
  }

  private async work(): Promise<void> {
    this.running++;
    // Let the drawing finish that asks for rows, so that its last wish is heard first.
    await Promise.resolve();
    for (let next = this.next(); next !== undefined; next = this.next()) {
      this.wanted.delete(next);
      await this.fetchSlice(next);
    }
    this.running--;
  }

  private next(): number | undefined {
    return [...this.wanted].pop();
  }

  private async fetchSlice(number: number): Promise<void> {
    const asked = this.generation;
    this.fetching.add(number);
    try {
      const slice = indexed(await this.fetchRows(number * SLICE + 1, SLICE));
      slice.isStale = asked !== this.generation;
      this.slices.set(number, slice);
      this.fetching.delete(number);
      this.onLoaded();
    } catch (error) {
      this.fetching.delete(number);
      this.onFailed(error);
    }
    for (const resolve of this.waiting.get(number) ?? []) resolve();
    this.waiting.delete(number);
  }
}

const EMPTY: ShownCell = { shown: '', kind: 'E' };

function cellOf(slice: Slice, row: number, index: number, column: number): ShownCell {
  const shown = slice.rows[index]?.[column - 1] ?? '';
  const at = key(row, column);
  return {
    shown,
    kind: slice.kinds.get(row)?.[column - 1] ?? (shown === '' ? 'E' : 'T'),
    formula: slice.formulas.get(at),
    links: slice.links.get(at),
    warning: slice.warnings.get(at),
    cut: slice.cut.get(at),
    look: slice.looks.get(at),
  };
}

type Listed<Value> = ReadonlyArray<{ readonly row: number; readonly column: number; readonly value: Value }>;

function byCell<Value>(list: Listed<Value>): ReadonlyMap<number, Value> {
  return new Map(list.map(({ row, column, value }) => [key(row, column), value]));
}

function indexed(slice: RowSlice): Slice {
  return {
    rows: slice.rows,
    kinds: new Map(slice.kinds.map(({ row, kinds }) => [row, kinds])),
    formulas: byCell(slice.formulas),
    links: byCell(slice.links),
    warnings: byCell(slice.warnings),
    cut: byCell(slice.cut),
    looks: byCell(slice.looks),
    isStale: false,
  };
}
