/** What crosses to the saving thread: little for a small change, and the same state on the other side. */
import { newWorkbook, type SavedHost } from '../../../src/host';
import type { SheetState } from '../../../src/host/model/sheet-state';
import { WorkbookDraft, type WorkbookState } from '../../../src/host/model/workbook-state';
import { deltaBetween, StateCopy } from '../../../src/workbench/worker/state-delta';

const saved = (workbook: WorkbookState): SavedHost => ({ workbook, properties: {} });

/** A state that shares with `before` what `change` leaves alone. */
function changed(before: WorkbookState, change: (sheet: SheetState) => void): WorkbookState {
  const draft = new WorkbookDraft(before);
  change(draft.edit(0));
  return draft.state;
}

const large = changed(newWorkbook({}), (sheet) => {
  sheet.rows = Array.from({ length: 10_000 }, (_, row) => [`row ${row}`, 'قطر', 7]);
});

/** Keeps a copy up to date over several states and returns the last. */
function copied(...states: WorkbookState[]): { workbook: WorkbookState; sizes: number[] } {
  const copy = new StateCopy();
  let before: WorkbookState | null = null;
  let workbook: WorkbookState | undefined;
  const sizes = states.map((state) => {
    const delta = structuredClone(deltaBetween(before, saved(state)));
    before = state;
    ({ workbook } = copy.apply(delta));
    return JSON.stringify(delta).length;
  });
  return { workbook: workbook as WorkbookState, sizes };
}

test('one cell in 10,000 rows crosses as one row', () => {
  const after = changed(large, (sheet) => {
    sheet.rows[5_000] = ['typed', '', 1];
  });
  const { workbook, sizes } = copied(large, after);
  expect(workbook).toEqual(after);
  expect(sizes[1]).toBeLessThan(1_500);
});

test.each<[string, (sheet: SheetState) => void]>([
  ['rows inserted', (sheet) => (sheet.rows = [null, null, ...sheet.rows])],
  ['rows deleted at the end', (sheet) => sheet.rows.splice(10)],
  ['rows deleted in between', (sheet) => sheet.rows.splice(3, 2)],
  ['a row emptied', (sheet) => (sheet.rows[4] = null)],
  ['everything but rows', (sheet) => (sheet.name = 'Other')],
])('the copy is the same after: %s', (_, change) => {
  const small = changed(large, (sheet) => sheet.rows.splice(20));
  const after = changed(small, change);
  expect(copied(large, small, after).workbook).toEqual(after);
});

test('tabs that come, go and move do so in the copy', () => {
  const draft = new WorkbookDraft(large);
  const first = draft.sheet(0);
  draft.state.sheets.unshift({ ...first, id: 5, name: 'New' });
  const without = new WorkbookDraft(draft.state);
  without.state.sheets.pop();
  expect(copied(large, draft.state).workbook).toEqual(draft.state);
  expect(copied(large, draft.state, without.state).workbook).toEqual(without.state);
});
