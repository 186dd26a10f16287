// Two curators at work at once, and people typing into the grid in between: hundreds of operations in random order.
// The seed stands in the test's name; ACCORD_SEED=… npx jest several-people-random repeats a run.
import { sameCell } from '../../src/core/review/columns';
import type { ReviewedTabName } from '../../src/core/model/tabs';
import type { UndoPlan } from '../../src/core/undo/types';
import { MEETING, NOW, TestWorkbook } from './support/open-workbook';
import { Chance } from './support/random';
import { cellKey, difference, look, type Look } from './support/sheet-diff';
import { watchedRun } from './support/watched-run';

/** A thousand find no more in one run; the next run has another seed. */
const OPERATIONS = 400;
/** Until every kind of thing has happened; it nearly always has by then. */
const AT_MOST = 2000;
const seed = Number(process.env.ACCORD_SEED ?? Math.floor(Math.random() * 1e9));
const PLACES = ['Nairobi', 'Mombasa', 'Kisumu', '=1+1', 'نيروبي', ''];

interface Curator {
  readonly name: string;
  readonly user: { email: string; id: string; locale: string };
}

const curators: readonly Curator[] = [
  { name: 'Amal', user: { email: 'analyst@example.org', id: 'analyst', locale: 'en' } },
  { name: 'Badr', user: { email: 'badr@example.org', id: 'badr', locale: 'en' } },
];

/** What a page holds: rows as they stood when it loaded them. */
interface Card {
  readonly curator: Curator;
  readonly rows: ReadonlyArray<{ tab: ReviewedTabName; id: string; cells: Record<string, string> }>;
}

interface LogLine {
  readonly who: string;
  readonly key: string;
  readonly old: string;
  readonly new: string;
}

const STAMPS = ['coder', 'reviewed_at'];

class Office {
  readonly workbook = new TestWorkbook({ now: () => this.time });
  readonly chance = new Chance(seed);
  /** What Accord must have logged, in order, but for stamps and whole rows. */
  readonly logged: LogLine[] = [];
  readonly counts = { saved: 0, conflicts: 0, typed: 0, undone: 0, busy: 0, repeated: 0, during: 0 };
  private time = NOW;
  private cards: Card[] = [];
  /** The sheet as it must be: every operation says what it changes, and nothing else may. */
  private expected: Map<string, Record<string, string>>;

  constructor() {
    const texts = ['Nairobi', 'Mombasa', 'Kisumu', 'Lamu', 'Garissa'].map((place, index) => ({
      name: `${index}`,
      text: MEETING.replace(/Nairobi/g, place),
    }));
    this.workbook.importTexts(...texts);
    for (const { user, name } of curators) this.run(user, 'pageSetCoder', name);
    this.workbook.cutEmptyRows();
    this.expected = look(this.workbook);
  }

  private run<Result = unknown>(
    user: Curator['user'],
    name: string,
    ...args: unknown[]
  ): { result: Result; error: string } {
    return watchedRun<Result>(this.workbook.host, { user, now: () => this.time }, name, ...args);
  }

  /** One operation; then the sheet must be as expected, cell by cell. */
  step(): void {
    this.time += 1000;
    const draw = this.chance.next();
    if (draw < 0.27) this.loadCard();
    else if (draw < 0.52) this.save();
    else if (draw < 0.87) this.type();
    else if (draw < 0.95) this.rearrange();
    else this.undo();
    this.check();
  }

  check(): void {
    expect([...difference(this.expected, look(this.workbook))]).toEqual([]);
  }

  private at(key: string): Record<string, string> | undefined {
    return this.expected.get(key);
  }

  private put(key: string, column: string, value: string): void {
    const row = this.at(key);
    if (row) this.expected.set(key, { ...row, [column]: value });
  }

  /** Some event with some of its rows, as it stands now; kept until somebody saves it, however stale it gets. */
  private loadCard(): void {
    const events = [...this.expected].filter(([key]) => key.startsWith('events/'));
    if (events.length === 0) return;
    const [key, event] = this.chance.pick(events);
    const own = [...this.expected].filter(
      ([other, cells]) => other.startsWith('cooperation/') && cells.event_id === event.event_id,
    );
    const rows = [[key, event] as const, ...own].map(([one, whole]) => {
      const cells = Object.fromEntries(Object.entries(whole).filter(([column]) => column !== 'support'));
      const [tab, id] = one.split('/') as [ReviewedTabName, string];
      return { tab, id, cells };
    });
    this.cards.push({ curator: this.chance.pick(curators), rows });
  }

  /** Saves a card that lies open. In between, somebody types elsewhere or the colleague saves another card. */
  private save(between = true): void {
    if (this.cards.length === 0) this.loadCard();
    const card = this.cards.splice(this.chance.below(this.cards.length), 1)[0];
    if (!card) return;
    const decision = this.chance.pick(['accepted', 'rejected', 'question', 'corrected']);
    const [event] = card.rows;
    const edits = card.rows.map(({ tab, id }) => ({ tab, id, column: 'review', value: decision }));
    if (event && this.chance.next() < 0.5)
      edits.push({
        ...edits[0]!,
        column: this.chance.pick(['place', 'note', 'organisations']),
        value: this.chance.pick(PLACES),
      });
    const request = { loaded: card.rows, edits, added: [] };

    const moment = between && this.chance.next() < 0.35 ? this.chance.below(45) : -1;
    let calls = 0;
    const during = () => {
      calls += 1;
      if (calls !== moment) return;
      this.counts.during += 1;
      if (this.chance.next() < 0.5) this.type(new Set(card.rows.map(({ tab, id }) => `${tab}/${id}`)));
      else this.save(false);
    };
    const { user, name } = card.curator;
    const watch = { user, now: () => this.time, before: during };
    const { result, error } = watchedRun<{ conflicts: Array<{ column: string }> }>(
      this.workbook.host,
      watch,
      'pageSaveReview',
      request,
    );
    if (!between && error !== '') {
      // The run that this one came in between held the lock.
      expect(error).toMatch(/^Somebody else is running Accord/);
      this.counts.busy += 1;
      this.cards.push(card);
      return;
    }
    expect(error).toBe('');
    const changed = this.lost(card, edits, this.expected);
    if (result.conflicts.length > 0) {
      this.counts.conflicts += 1;
      // A conflict names a change that somebody did make.
      expect(changed).not.toEqual([]);
      return;
    }
    // No lost update: what this save wrote over is what its page had loaded.
    expect(changed).toEqual([]);
    this.counts.saved += 1;
    this.apply(name, edits);
    if (this.chance.next() < 0.1) {
      // The answer got lost or the button was pressed twice: the same request changes nothing.
      this.counts.repeated += 1;
      const again = this.run<{ conflicts: unknown[] }>(user, 'pageSaveReview', request);
      expect(again).toMatchObject({ error: '', result: { conflicts: [] } });
    }
  }

  /** Cells of the card that stand in the sheet with another value than the page had loaded and than it wants to write. */
  private lost(
    card: Card,
    edits: ReadonlyArray<{ tab: string; id: string; column: string; value: string }>,
    now: Look,
  ) {
    return edits
      .filter(({ tab, id, column, value }) => {
        const loaded = card.rows.find((row) => row.id === id)?.cells[column] ?? '';
        const row = now.get(`${tab}/${id}`);
        if (!row) return true;
        const same = (a: string) => sameCell(tab as ReviewedTabName, column, a, row[column] ?? '');
        return !same(loaded) && !same(value);
      })
      .concat(
        // Cells that people decide on count even where this save does not write them.
        card.rows.flatMap(({ tab, id, cells }) => {
          const row = now.get(`${tab}/${id}`);
          const compared = tab === 'events' ? ['review', 'place', 'organisations'] : ['review', 'status'];
          const wanted = (column: string) =>
            edits.find((edit) => edit.id === id && edit.column === column)?.value;
          return compared.flatMap((column) =>
            row &&
            !sameCell(tab, column, cells[column] ?? '', row[column] ?? '') &&
            !sameCell(tab, column, wanted(column) ?? cells[column] ?? '', row[column] ?? '')
              ? [{ tab, id, column, value: row[column] ?? '' }]
              : [],
          );
        }),
      );
  }

  private apply(
    who: string,
    edits: ReadonlyArray<{ tab: ReviewedTabName; id: string; column: string; value: string }>,
  ) {
    const decided = new Set<string>();
    for (const { tab, id, column, value } of edits) {
      const key = `${tab}/${id}`;
      const old = this.at(key)?.[column] ?? '';
      if (sameCell(tab, column, old, value)) continue;
      this.put(key, column, value);
      this.logged.push({ who, key: cellKey(tab, id, column), old, new: value });
      decided.add(key);
    }
    for (const key of decided) {
      this.put(key, 'coder', who);
      this.put(key, 'reviewed_at', `${new Date(this.time).toISOString().slice(0, 19)}Z`);
    }
  }

  /** Somebody types into the grid, without Accord. While a save is under way, not into the rows that it writes. */
  private type(except: ReadonlySet<string> = new Set()): void {
    const rows = [...this.expected].filter(
      ([key]) => /^(events|cooperation)\//.test(key) && !except.has(key),
    );
    if (rows.length === 0) return;
    const [key, cells] = this.chance.pick(rows);
    const [tab, id] = key.split('/') as [string, string];
    const column =
      tab === 'events' ? this.chance.pick(['place', 'note', 'review']) : this.chance.pick(['note', 'status']);
    const values: Record<string, readonly string[]> = {
      review: ['accepted', 'rejected', 'question'],
      status: ['planned', 'signed', 'discussed'],
    };
    const value = this.chance.pick(values[column] ?? PLACES.filter((place) => !place.startsWith('=')));
    if (cells[column] === value) return;
    const headers: Record<string, string> = {
      place: 'Place',
      note: 'Note',
      review: 'Review',
      status: 'Status',
    };
    const idHeader = tab === 'events' ? 'Event id' : 'Record id';
    this.workbook.type(
      tab === 'events' ? 'Events' : 'Cooperation',
      (row) => row[idHeader] === id,
      headers[column]!,
      value,
    );
    this.put(key, column, value);
    this.counts.typed += 1;
  }

  /** Rows are sorted or inserted, columns moved, a row deleted: nothing that a save may stumble over. */
  private rearrange(): void {
    const { person } = this.workbook;
    const tab = this.chance.pick(['Events', 'Cooperation']);
    const draw = this.chance.next();
    if (draw < 0.4) person.sortRows(tab, 1 + this.chance.below(3), this.chance.next() < 0.5);
    else if (draw < 0.6) person.insertRowsBefore(tab, 2);
    else if (draw < 0.9) person.moveColumns(tab, 2, 1, 6);
    else {
      const index = this.workbook.person
        .values(tab)
        .findIndex((row, i) => i > 0 && row.some((value) => value !== ''));
      if (index < 1 || [...this.expected.keys()].filter((key) => key.startsWith('events/')).length < 4)
        return;
      const before = look(this.workbook);
      person.deleteRows(tab, index + 1);
      for (const [key, value] of difference(before, look(this.workbook)))
        if (value === null) this.expected.delete(key);
    }
  }

  /** Undoes one of the last batches: what it says it does is what it does. */
  private undo(): void {
    const { user, name } = this.chance.pick(curators);
    const batches = this.run<Array<{ batch: string; actions: string[] }>>(user, 'pageBatches').result;
    const reviews = batches.filter(({ actions }) => actions[0] !== 'import').slice(0, 8);
    if (reviews.length === 0) return;
    const { batch } = this.chance.pick(reviews);
    const { result: plan, error } = this.run<UndoPlan>(user, 'pageUndo', batch);
    expect(error).toBe('');
    for (const { tab, row, column, current, value } of plan.cells) {
      // A value that somebody typed or saved since is never written over.
      expect(this.at(`${tab}/${row}`)?.[column] ?? '').toBe(String(current));
      this.put(`${tab}/${row}`, column, String(value));
      this.logged.push({
        who: name,
        key: cellKey(tab, row, column),
        old: String(current),
        new: String(value),
      });
    }
    for (const { tab, row } of plan.removed) this.expected.delete(`${tab}/${row}`);
    for (const { tab, row, cells } of plan.restored)
      this.expected.set(
        `${tab}/${row}`,
        Object.fromEntries(Object.entries(cells).map(([column, value]) => [column, String(value)])),
      );
    this.counts.undone += 1;
  }
}

/** Each cell's history in order; within one save the cells may come in any. */
function byCell(lines: readonly LogLine[]): Map<string, LogLine[]> {
  const cells = new Map<string, LogLine[]>();
  for (const line of lines) cells.set(line.key, [...(cells.get(line.key) ?? []), line]);
  return cells;
}

test(`seed ${seed}: hundreds of operations lose nothing, double nothing, and the Log tells them all`, () => {
  const office = new Office();
  const isWanting = () => Object.values(office.counts).includes(0);
  for (let operation = 0; operation < OPERATIONS || (isWanting() && operation < AT_MOST); operation += 1)
    office.step();

  const log = office.workbook
    .rows('Log')
    .filter((row) => ['review', 'undo'].includes(row.Action!) && row.Column !== '' && row.Tab !== 'log')
    .map((row) => ({
      who: row.Who!,
      key: cellKey(row.Tab!, row['Row id']!, row.Column!),
      old: row['Old value']!,
      new: row['New value']!,
    }));
  const decided = ({ key }: LogLine) => !STAMPS.some((column) => key.endsWith(`/${column}`));
  expect(byCell(log.filter(decided))).toEqual(byCell(office.logged.filter(decided)));

  const { result } = office.workbook.measure('pageValidate', []);
  expect(result).toMatchObject({
    byCode: expect.not.objectContaining({ 'row-id-duplicate': expect.anything() }),
  });
  // Every kind of thing has happened, or the test proves little.
  for (const [kind, count] of Object.entries(office.counts)) expect([kind, count > 0]).toEqual([kind, true]);
});
