// What people do to the sheet while a card is open, locks, protections and several accounts.
import type { SavedHost } from '../../src/host';
import type { SheetState } from '../../src/host';
import type { CardRow } from '../../src/core/review/types';
import { MEETING, reopened, savedAfter, TestWorkbook } from './support/open-workbook';

const colleague = { user: { email: 'badr@example.org', id: 'badr' } };
const OTHER = MEETING.replace(/Nairobi/g, 'Mombasa');

const imported = savedAfter((workbook) => {
  workbook.call('pageSetCoder', 'Amal');
  workbook.importTexts({ name: 'a', text: MEETING }, { name: 'b', text: OTHER });
});

const open = (from: SavedHost = imported) => reopened(from);

function withSheet(tab: string, change: (sheet: SheetState) => SheetState): SavedHost {
  const copy = structuredClone(imported);
  const sheets = copy.workbook.sheets.map((sheet) => (sheet.name === tab ? change(sheet) : sheet));
  return { ...copy, workbook: { ...copy.workbook, sheets } };
}

/** A tab, or some of its rows and columns (from 0), that only the owner may change. */
function lockedFor(
  tab: string,
  area?: Partial<Record<'top' | 'left' | 'bottom' | 'right', number>>,
): SavedHost {
  return withSheet(tab, (sheet) => ({
    ...sheet,
    protections: [
      ...sheet.protections,
      {
        id: 9001,
        description: '',
        unprotected: [],
        area: { top: 0, left: 0, bottom: sheet.maxRows, right: sheet.maxColumns, ...area },
        warningOnly: false,
        editors: [],
      },
    ],
  }));
}

const column = (workbook: TestWorkbook, tab: string, header: string) =>
  workbook.person.displayValues(tab)[0]!.indexOf(header) + 1;

/** The second event's card: what happens to rows above and below it both matters. */
function openCard(workbook: TestWorkbook) {
  const id = workbook.rows('Events')[1]!['Event id']!;
  const { card } = workbook.call('pageCard', { want: 'event', event_id: id, filter: 'all' });
  if (!card) throw new Error('no card');
  return card;
}

/** Accepts the event in Mombasa and its first domain, as the sidebar sends it. */
function acceptance({ event, cooperation }: { event: CardRow; cooperation: readonly CardRow[] }) {
  const rows = [event, cooperation[0]!];
  return {
    loaded: rows.map(({ tab, id, cells }) => ({ tab, id, cells })),
    edits: rows.map(({ tab, id }) => ({ tab, id, column: 'review', value: 'accepted' })),
    added: [],
  };
}

const reviews = (workbook: TestWorkbook, tab = 'Events') =>
  Object.fromEntries(workbook.rows(tab).map((row) => [row['Event id'], row.Review]));

describe('while a card is open', () => {
  test.each<[string, (workbook: TestWorkbook) => void]>([
    ['columns are moved', (workbook) => workbook.person.moveColumns('Events', 2, 3, 20)],
    [
      'a header is renamed',
      (workbook) => workbook.person.setCell('Events', 1, column(workbook, 'Events', 'Review'), 'Verdict'),
    ],
    ['columns are hidden', (workbook) => workbook.person.hideColumns('Events', 1, 12)],
    ['a column is inserted', (workbook) => workbook.person.insertColumnsBefore('Events', 3, 2)],
    [
      'a column is duplicated',
      (workbook) => {
        const own = column(workbook, 'Events', 'Review');
        workbook.person.insertColumnsBefore('Events', own);
        workbook.person
          .values('Events')
          .forEach((row, index) => workbook.person.setCell('Events', index + 1, own, row[own]!));
      },
    ],
    ['a column that is not needed is deleted', (workbook) => workbook.person.deleteColumns('Events', 3)],
    ['rows are sorted', (workbook) => workbook.person.sortRows('Events', 1, false)],
    ['rows are inserted above', (workbook) => workbook.person.insertRowsBefore('Events', 2, 3)],
    ['the row above is deleted', (workbook) => workbook.person.deleteRows('Events', 2)],
    ['a title is put above the headers', (workbook) => workbook.person.insertRowsBefore('Events', 1)],
    ['the tab is renamed', (workbook) => workbook.person.renameTab('Events', 'Meetings')],
    ['the tab is copied', (workbook) => void workbook.person.copyTab('Events')],
    [
      'a cell of the row becomes a formula',
      (workbook) => {
        const state = column(workbook, 'Events', 'Session');
        workbook.person.setCell('Events', 3, state, '=HYPERLINK("https://example.org","1")');
      },
    ],
  ])('%s: the save finds its row and writes nothing else', (_, change) => {
    const workbook = open();
    const card = openCard(workbook);
    const others = workbook
      .rows('Events')
      .filter((row) => row['Event id'] !== card.event.id)
      .map((row) => row['Event id']);
    change(workbook);
    const tab = workbook.person.tabs().find((name) => ['Events', 'Meetings'].includes(name))!;
    const before = workbook.person.values(tab);
    const formulas = workbook.person.formulas(tab);
    expect(workbook.call('pageSaveReview', acceptance(card)).conflicts).toEqual([]);
    const after = workbook.person.values(tab);
    const changed = after.flatMap((row, index) =>
      row.flatMap((value, position) =>
        value === before[index]?.[position] ? [] : [[before[index]?.[position], value]],
      ),
    );
    expect(changed).toEqual([
      ['suggested', 'accepted'],
      ['', 'Amal'],
      ['', '2026-11-01T09:30:00Z'],
    ]);
    expect(workbook.person.formulas(tab)).toEqual(formulas);
    const { card: again } = workbook.call('pageCard', {
      want: 'event',
      event_id: card.event.id,
      filter: 'all',
    });
    expect(again?.event.cells).toMatchObject({ review: 'accepted', coder: 'Amal' });
    for (const id of others) {
      const other = workbook.call('pageCard', { want: 'event', event_id: id!, filter: 'all' }).card;
      if (other) expect(other.event.cells.review).toBe('suggested');
    }
  });

  test.each(['filter', 'merges'] as const)('a tab with a %s is read and written as any other', (kind) => {
    const area = { top: 0, left: 0, bottom: 2, right: 2 };
    const workbook = open(
      withSheet('Events', (sheet) => ({
        ...sheet,
        ...(kind === 'filter' ? { filter: area } : { merges: [area] }),
      })),
    );
    const card = openCard(workbook);
    expect(workbook.call('pageSaveReview', acceptance(card)).conflicts).toEqual([]);
    expect(reviews(workbook)[card.event.id]).toBe('accepted');
  });

  test.each<[string, (workbook: TestWorkbook) => void, RegExp]>([
    [
      'the column Review is deleted',
      (workbook) => workbook.person.deleteColumns('Events', column(workbook, 'Events', 'Review')),
      /^The column “Review” of “Events” is missing\. Undo its deletion/,
    ],
    [
      'the tab is deleted',
      (workbook) => workbook.person.deleteTab('Events'),
      /^The tab “events” is missing/i,
    ],
    ['the Log is deleted', (workbook) => workbook.person.deleteTab('Log'), /^The tab “Log” is missing/],
  ])('%s: nothing is saved, and the message says what to do', (_, change, message) => {
    const workbook = open();
    const card = openCard(workbook);
    change(workbook);
    const before = JSON.stringify(workbook.host.save().workbook.sheets);
    expect(() => workbook.call('pageSaveReview', acceptance(card))).toThrow(message);
    expect(JSON.stringify(workbook.host.save().workbook.sheets)).toBe(before);
  });
});

describe('protected cells', () => {
  const saveAsColleague = (workbook: TestWorkbook) => {
    workbook.measure('pageSetCoder', ['Badr'], colleague);
    return workbook.measure('pageSaveReview', [acceptance(openCard(workbook))], colleague);
  };

  test.each(['Cooperation', 'Log'])('%s: a save that is stopped half-way leaves nothing behind', (tab) => {
    const workbook = open(lockedFor(tab));
    const before = ['Events', 'Cooperation', 'Log'].map((name) => workbook.person.values(name));
    const { error } = saveAsColleague(workbook);
    expect(error?.message).toMatch(new RegExp(`^The cells .* of “${tab}” are protected`));
    expect(['Events', 'Cooperation', 'Log'].map((name) => workbook.person.values(name))).toEqual(before);
  });

  test('a Log without a free row: its protection is told as well', () => {
    const workbook = open(lockedFor('Log'));
    const used = workbook.person.size('Log').rows;
    workbook.person.deleteRows('Log', used + 1, workbook.person.tab('Log').maxRows - used);
    expect(saveAsColleague(workbook).error?.message).toMatch(/^The cells .* of “Log” are protected/);
  });

  test('elsewhere stop nobody', () => {
    const workbook = open(lockedFor('Events', { top: 0, bottom: 2 }));
    expect(saveAsColleague(workbook).error).toBeUndefined();
  });

  test('an undo that is stopped leaves nothing behind', () => {
    const workbook = open(lockedFor('Cooperation'));
    workbook.call('pageSaveReview', acceptance(openCard(workbook)));
    workbook.measure('pageSetCoder', ['Badr'], colleague);
    const all = () => workbook.person.tabs().map((name) => workbook.person.values(name));
    const before = all();
    for (const { batch } of workbook.call('pageBatches').slice(0, 2)) {
      const { error } = workbook.measure('pageUndo', [batch], colleague);
      expect(error?.message).toMatch(/^The cells .* of “Cooperation” are protected/);
      expect(all()).toEqual(before);
    }
  });

  test('proposals: what was written is logged, and the next run by somebody who may completes it', () => {
    const workbook = open(lockedFor('Officials'));
    workbook.call('pageStage', [{ name: 'c', text: OTHER.replace('Mombasa', 'Kisumu') }]);
    const logged = () =>
      workbook
        .rows('Log')
        .filter(({ Action }) => Action === 'propose')
        .map((row) => row['Row id']);
    expect(workbook.measure('pagePropose', [], colleague).error?.message).toMatch(
      /of “Officials” are protected/,
    );
    const rows = (tab: string, id: string) => workbook.rows(tab).map((row) => row[id]);
    expect(logged()).toEqual(
      expect.arrayContaining([...rows('Events', 'Event id'), ...rows('Cooperation', 'Record id')]),
    );
    while (workbook.call('pagePropose').left > 0);
    expect(rows('Events', 'Event id')).toHaveLength(3);
    expect(new Set(logged()).size).toBe(logged().length);
    expect(logged()).toEqual(expect.arrayContaining(rows('Officials', 'Official id')));
  });
});

describe('the document lock', () => {
  test.each([
    'pageSaveReview',
    'pageStage',
    'pagePropose',
    'pageValidate',
    'pageSummarise',
    'pageUndo',
  ] as const)('%s says so where somebody else holds it, and writes nothing', (name) => {
    const slept: number[] = [];
    const workbook = new TestWorkbook({
      ...structuredClone(imported),
      sleep: (milliseconds) => slept.push(milliseconds),
    });
    const args = {
      pageSaveReview: [acceptance(openCard(workbook))],
      pageStage: [[{ name: 'c', text: `${MEETING} Later.` }]],
      pageUndo: [workbook.call('pageBatches')[0]!.batch],
    }[name as string];
    workbook.host.state.locks.set('document', {} as never);
    const before = workbook.person.version;
    const { error } = workbook.host.callFromPage(name, ...(args ?? []));
    expect(error?.message).toBe(
      'Somebody else is running Accord in this sheet right now. Wait a moment, then try again.',
    );
    expect(workbook.person.version).toBe(before);
    expect(slept.reduce((a, b) => a + b, 0)).toBe(20_000);
  });

  test('is free again after a run that failed', () => {
    const workbook = open(lockedFor('Cooperation'));
    workbook.measure('pageSetCoder', ['Badr'], colleague);
    const request = acceptance(openCard(workbook));
    expect(workbook.measure('pageSaveReview', [request], colleague).error).toBeDefined();
    expect(workbook.call('pageSaveReview', request).conflicts).toEqual([]);
  });

  test('where the platform gives none, work goes on', () => {
    const workbook = new TestWorkbook({ ...structuredClone(imported), documentLock: false });
    const card = openCard(workbook);
    expect(workbook.call('pageSaveReview', acceptance(card)).conflicts).toEqual([]);
    expect(reviews(workbook)[card.event.id]).toBe('accepted');
    expect(workbook.call('pageUndo', workbook.call('pageBatches')[0]!.batch).left).toEqual([]);
  });
});

describe('several accounts', () => {
  test('each decides under their own name; a person without one is asked for it', () => {
    const workbook = open();
    const card = openCard(workbook);
    expect(workbook.measure('pageSaveReview', [acceptance(card)], colleague).error?.message).toMatch(
      /^Enter your name first/,
    );
    workbook.measure('pageSetCoder', ['Badr'], colleague);
    expect(workbook.measure('pageHello', [], colleague).result).toMatchObject({ coder: 'Badr' });
    expect(workbook.call('pageHello').coder).toBe('Amal');
    workbook.measure('pageSaveReview', [acceptance(card)], colleague);
    const row = workbook.rows('Events').find((one) => one['Event id'] === card.event.id);
    expect(row).toMatchObject({ Review: 'accepted', Coder: 'Badr' });
    expect(workbook.rows('Log').slice(-1)[0]).toMatchObject({ Who: 'Badr' });
  });

  test('two cards of one event: the second save shows what the first wrote', () => {
    const workbook = open();
    const [mine, theirs] = [openCard(workbook), openCard(workbook)];
    workbook.measure('pageSetCoder', ['Badr'], colleague);
    const rejection = acceptance(theirs);
    const edits = rejection.edits.map((edit) => ({ ...edit, value: 'rejected' }));
    workbook.measure('pageSaveReview', [{ ...rejection, edits }], colleague);
    expect(workbook.call('pageSaveReview', acceptance(mine)).conflicts).toMatchObject([
      { tab: 'events', column: 'review', loaded: 'suggested', theirs: 'rejected', yours: 'accepted' },
      { tab: 'cooperation', column: 'review', loaded: 'suggested', theirs: 'rejected', yours: 'accepted' },
    ]);
  });
});
