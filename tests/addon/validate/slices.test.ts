// Validate sheet in slices: cancelled between two of them, with people at work in between, and killed while it writes.
import type { CheckedSlice } from '../../../src/addon/validate/check-slice';
import type { Problem } from '../../../src/core/validate/types';
import type { CellJson } from '../../../src/host/protocol';
import { MEETING, TestWorkbook } from '../support/open-workbook';
import { only, validate } from './steps';

const any = () => true;
/** Rows of the Texts tab; a slice takes 600 of them. */
const ROWS = 1300;
const OTHER = MEETING.replace(/Nairobi/g, 'Mombasa');

const base = new TestWorkbook();
base.importTexts(
  { name: 'a', text: MEETING, published_on: '2021-05-06', title: 'First' },
  { name: 'b', text: OTHER, published_on: '2021-05-06', title: 'Second' },
);
base.cutEmptyRows();
base.call('pageSetCoder', 'Amal');
const saved = spread();

/** The text of the first article in the first and the third slice, that of the second in the second. */
function spread() {
  const host = base.host.save();
  const [first = '', second = ''] = base.rows('Texts').map((row) => row['Article id']);
  const half = Math.floor(MEETING.length / 2);
  const rows = Array.from({ length: ROWS }, (_, index): CellJson[] => [`art_${index}`, 1, 'x']);
  rows[0] = [first, 1, MEETING.slice(0, half)];
  rows[900] = [second, 1, OTHER];
  rows[1250] = [first, 2, MEETING.slice(half)];
  const sheets = host.workbook.sheets.map((sheet) =>
    sheet.name === 'Texts' ? { ...sheet, rows: [sheet.rows[0] ?? null, ...rows], maxRows: ROWS + 1 } : sheet,
  );
  return { ...host, workbook: { ...host.workbook, sheets } };
}

const open = () => new TestWorkbook(structuredClone(saved));
const slices = [0, 601, 1201];
const second = (row: Record<string, string>) => row.Article === 'Second';

/** The slices up to the one at `last`, with something in between; what they found. */
function check(workbook: TestWorkbook, between: () => void = () => undefined, last = 2): Problem[] {
  const found: Problem[] = [];
  for (const from of slices.slice(0, last + 1)) {
    if (from > 0) between();
    const slice: CheckedSlice = workbook.call('pageCheckSlice', from);
    found.push(...slice.problems);
  }
  return found;
}

const codes = (problems: readonly Problem[]) => problems.map(({ code }) => code);
const shown = (workbook: TestWorkbook) =>
  workbook.rows('Findings').map(({ Code, State, Cell, Tab }) => [Code, State, Tab, Cell].join(' '));

test('three slices make one check, and a text in two of them is judged whole', () => {
  const workbook = open();
  const ends = slices.map((from) => {
    const { done, all } = workbook.call('pageCheckSlice', from);
    return [done, all];
  });
  expect(ends).toEqual([
    [601, ROWS + 1],
    [1201, ROWS + 1],
    [ROWS + 1, ROWS + 1],
  ]);
  expect(check(workbook)).toEqual([]);
  workbook.type('Cooperation', any, 'Evidence', 'Nobody wrote this.');
  workbook.type('Cooperation', second, 'Evidence', 'Nor was this written by anybody.');
  expect(codes(check(workbook)).filter((code) => code === 'evidence-not-found')).toHaveLength(2);
});

test.each([0, 1])('cancelled after slice %d, nothing of it stands in the sheet', (last) => {
  const workbook = open();
  workbook.type('Events', any, 'Parties', 'KEN');
  validate(workbook);
  workbook.type('Cooperation', any, 'Domain', 'no_such_code');
  const before = [workbook.person.values('Findings'), workbook.person.values('Log')];
  expect(codes(check(workbook, undefined, last))).toContain('code-unknown');
  expect([workbook.person.values('Findings'), workbook.person.values('Log')]).toEqual(before);
  const { findings } = validate(workbook);
  expect(only('party-single', { findings })).toMatchObject([{ state: 'open' }]);
  expect(only('code-unknown', { findings })).toMatchObject([{ state: 'new' }]);
});

test('what people type between two slices is seen by the next', () => {
  const workbook = open();
  const found = check(workbook, () => workbook.type('Cooperation', second, 'Evidence', 'Nobody wrote this.'));
  expect(codes(found)).toEqual(['evidence-not-found']);
});

test('rows that are sorted between two slices are found by their ids', () => {
  const workbook = open();
  workbook.type('Events', any, 'Parties', 'KEN');
  let ascending = false;
  const problems = check(workbook, () => {
    workbook.person.sortRows('Events', 1, (ascending = !ascending));
    workbook.person.sortRows('Cooperation', 1, ascending);
  });
  const { findings } = workbook.call('pageFinishValidation', problems);
  const [single] = only('party-single', { findings });
  workbook.person.sortRows('Events', 1, false);
  expect(workbook.call('pageShowCell', single!.problem)).toMatchObject({ tab: 'Events' });
  const at = workbook.rows('Events').findIndex(({ Parties }) => Parties === 'KEN') + 1;
  expect(workbook.person.state.selection).toMatchObject({ top: at, bottom: at + 1 });
});

test('an article that a colleague imports between two slices is judged once, with its text', () => {
  const workbook = open();
  const add = () =>
    workbook.call('pageStage', [{ name: 'c', text: MEETING.replace(/Nairobi/g, 'Lamu'), title: 'Third' }]);
  const found = check(workbook, add);
  expect(codes(found)).toEqual(['published-missing']);
});

test('a row that is deleted between two slices stays listed until the next check, and is not shown', () => {
  const workbook = open();
  workbook.type('Cooperation', second, 'Domain', 'no_such_code');
  let rows = workbook.rows('Cooperation');
  const problems = check(workbook, () => {
    rows = workbook.rows('Cooperation');
    const at = rows.findIndex(({ Domain }) => Domain === 'no_such_code');
    if (at >= 0) workbook.person.deleteRows('Cooperation', at + 2);
  });
  const { findings } = workbook.call('pageFinishValidation', problems);
  expect(workbook.call('pageShowCell', only('code-unknown', { findings })[0]!.problem)).toBeNull();
  expect(validate(workbook).fixed).toBeGreaterThan(0);
  expect(shown(workbook).some((line) => line.startsWith('code-unknown fixed'))).toBe(true);
});

test('killed while it writes, the same findings can be written again, each once', () => {
  const workbook = open();
  workbook.type('Events', any, 'Parties', 'KEN');
  validate(workbook);
  workbook.type('Cooperation', any, 'Domain', 'no_such_code');
  const problems = check(workbook);
  const before = shown(workbook);
  const { ledger } = new TestWorkbook(structuredClone(workbook.host.save())).measure('pageFinishValidation', [
    problems,
  ]);
  expect(ledger.calls).toBeGreaterThan(3);
  for (let killAtCall = 1; killAtCall <= ledger.calls; killAtCall += 1) {
    const { error } = workbook.measure('pageFinishValidation', [problems], { killAtCall });
    expect(error?.message).toMatch(/killed/);
    expect(shown(workbook)).toEqual(before);
  }
  const written = () => {
    workbook.call('pageFinishValidation', problems);
    return shown(workbook);
  };
  const first = written();
  expect(first.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(
    expect.arrayContaining(['code-unknown new', 'party-single open']),
  );
  // Written twice, a finding is no longer new.
  expect(written()).toEqual(first.map((line) => line.replace(' new ', ' open ')));
});
