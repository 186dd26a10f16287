// Runs that are killed, or refused by the platform, at each of their document calls: the next run completes what
// they began, and nothing is doubled, lost or half-way.
import type { SavedHost } from '../../src/host';
import type { Access } from '../../src/host/model/ledger';
import { documentOperations } from '../../src/host/operations/spreadsheet';
import { MEETING, reopened, savedAfter, type TestWorkbook } from './support/open-workbook';
import { REFUSAL, watchedRun } from './support/watched-run';

const OTHER = MEETING.replace(/Nairobi/g, 'Mombasa');
const ANALYST = { email: 'analyst@example.org', id: 'analyst', locale: 'en' };
const TABS = ['Articles', 'Texts', 'Events', 'Cooperation', 'Officials', 'Figures', 'Log'];

const empty = savedAfter((workbook) => {
  workbook.call('pageSetUp');
  workbook.call('pageSetCoder', 'Amal');
  workbook.cutEmptyRows();
});
const sources = [
  { name: 'a', text: MEETING },
  { name: 'b', text: OTHER },
];
const staged = savedAfter((workbook) => workbook.call('pageStage', sources.slice(0, 1)), empty);
const proposed = savedAfter((workbook) => workbook.call('pagePropose'), staged);
const request = saveRequest(reopened(proposed));
const reviewed = savedAfter((workbook) => workbook.call('pageSaveReview', request), proposed);
/** A row that somebody typed has no id yet; a cell that was typed over is a finding. */
const typedOver = savedAfter((workbook) => {
  const rows = workbook.rows('Events').length;
  workbook.person.setCell('Events', rows + 2, 1, 'Typed by hand');
  workbook.type('Events', () => true, 'Place', 'Lamu');
}, reviewed);

function saveRequest(workbook: TestWorkbook) {
  const { card } = workbook.call('pageCard', { want: 'next', filter: 'all' });
  const rows = [card!.event, ...card!.cooperation];
  return {
    loaded: rows.map(({ tab, id, cells }) => ({ tab, id, cells })),
    edits: [
      { tab: 'events' as const, id: card!.event.id, column: 'place', value: '=Kisumu' },
      ...rows.map(({ tab, id }) => ({ tab, id, column: 'review', value: 'accepted' })),
    ],
    added: [],
  };
}

/**
 * What stands in the tabs, but for ids and batches, which are random, and for the gaps that killed runs leave in
 * the Log. A finding that a run wrote before it was refused is open and no longer new.
 */
function content(workbook: TestWorkbook, tabs: readonly string[] = TABS): unknown {
  const plain = (value: unknown) =>
    value === 'new'
      ? 'open'
      : String(value).replace(/\b(art|evt|rec|off|fig|bat|fnd)_[0-9a-z]{12,16}\b/g, '$1');
  const isFilled = (row: readonly unknown[]) => row.some((value) => value !== '');
  return tabs.map((tab) => [
    tab,
    ...workbook.person
      .values(tab)
      .filter(isFilled)
      .map((row) => row.map(plain)),
  ]);
}

const undoing = (from: SavedHost) => [reopened(from).call('pageBatches')[0]!.batch];

/** Where a refused run and the next one are slow, because each builds the lexicons anew, every third call has to do. */
const refusedSteps: Record<string, number> = { pagePropose: 3 };

/** Services that keep nothing. */
const OUTSIDE = /^(clock|console|session|utilities)\./;

/** Works in steps, each of which is kept: rows typed by hand have their ids before the texts are read. */
const inSteps = ['pageValidate'];

describe.each<[string, SavedHost, string, unknown[], string[]?]>([
  ['staging', empty, 'pageStage', [sources]],
  ['proposing', staged, 'pagePropose', []],
  ['saving', proposed, 'pageSaveReview', [request]],
  ['the undo of a save', reviewed, 'pageUndo', undoing(reviewed)],
  ['the undo of proposals', proposed, 'pageUndo', undoing(proposed)],
  ['validation', typedOver, 'pageValidate', [], [...TABS, 'Findings']],
])('%s', (_, from, name, args, tabs) => {
  const accesses: Access[] = [];
  const before = (operation: string) => {
    const { access } = documentOperations[operation] ?? {};
    if (access === 'read' || access === 'write') accesses.push(access);
    // A flush, a property or a lock counts as no call, but a run that is killed after it leaves something else.
    else if (!access && !OUTSIDE.test(operation) && accesses.length > 0) accesses.splice(-1, 1, 'write');
  };
  const { calls } = watchedRun(reopened(from).host, { user: ANALYST, now: () => 0, before }, name, ...args);
  /** Whether a run that is killed just before that call leaves anything else than one killed a call earlier. */
  const isOther = (call: number) => call === 1 || call === calls || accesses[call - 2] === 'write';
  const expected = () => {
    const whole = reopened(from);
    whole.host.callFromPage(name, ...args);
    return content(whole, tabs);
  };

  test('killed at any call, leaves what stood there, and the next run does it all', () => {
    let workbook = reopened(from);
    const stood = content(workbook, tabs);
    expect(accesses).toHaveLength(calls);
    for (let call = 1; call <= calls; call += 1) {
      if (!isOther(call)) continue;
      // What a step has kept, the next run need not do again.
      if (inSteps.includes(name)) workbook = reopened(from);
      const { error } = workbook.host.callFromPageAs({ killAtCall: call }, name, ...args);
      expect(error?.message).toMatch(/killed/);
      if (!inSteps.includes(name)) expect([call, content(workbook, tabs)]).toEqual([call, stood]);
    }
    expect(workbook.host.callFromPage(name, ...args).error).toBeUndefined();
    expect(content(workbook, tabs)).toEqual(expected());
  });

  test('refused at any call, says so, and the next run completes it without doubles', () => {
    const data = (tabs ?? TABS).filter((tab) => tab !== 'Log');
    const finished = (expected() as string[][]).filter(([tab]) => data.includes(tab!));
    for (let call = 1; call <= calls; call += refusedSteps[name] ?? 1) {
      const workbook = reopened(from);
      const watch = { user: ANALYST, now: () => Date.UTC(2026, 10, 1, 9, 30), refuse: call };
      const { error } = watchedRun(workbook.host, watch, name, ...args);
      expect([call, error]).toEqual([call, expect.stringContaining(REFUSAL.slice(0, 20))]);
      expect(workbook.host.callFromPage(name, ...args).error).toBeUndefined();
      expect([call, content(workbook, data)]).toEqual([call, finished]);
    }
  });
});
