// Cells that are not what they seem, through the built bundle: merged ones and those that an array formula fills.
import type { SavedHost } from '../../src/host';
import { MEETING, TestWorkbook } from './support/open-workbook';

const article = (name: string, place: string) => ({
  name,
  text: MEETING.replace(/Nairobi/g, place),
  title: name,
  published_on: '2021-05-06',
});
const base = new TestWorkbook();
base.importTexts(article('First', 'Nairobi'), article('Second', 'Mombasa'));
base.cutEmptyRows();
base.call('pageSetCoder', 'Amal');
const saved = base.host.save();
const third = article('Third', 'Lamu');
const whole = new TestWorkbook(structuredClone(saved));
whole.importTexts(third);

const open = (from: SavedHost = saved) => new TestWorkbook(structuredClone(from));
const TABS = ['Articles', 'Texts', 'Events', 'Cooperation', 'Officials', 'Figures', 'Log'];
const counts = (workbook: TestWorkbook) => TABS.map((tab) => workbook.rows(tab).length);
const position = (workbook: TestWorkbook, header: string) =>
  workbook.person.displayValues('Events')[0]!.indexOf(header) + 1;
const column = (workbook: TestWorkbook, header: string) =>
  workbook.rows('Events').map((row) => row[header] ?? '');

/** Saves cells of the event in row `at` of the list, as the sidebar does. */
function save(workbook: TestWorkbook, at: number, edits: Record<string, string>) {
  const id = workbook.rows('Events')[at]!['Event id']!;
  workbook.call('pageSaveReview', {
    loaded: [],
    edits: Object.entries(edits).map(([name, value]) => ({ tab: 'events', id, column: name, value })),
    added: [],
  });
}

describe('merged cells', () => {
  function unmerged(workbook: TestWorkbook): TestWorkbook {
    const host = workbook.host.save();
    const sheets = host.workbook.sheets.map((sheet) => ({ ...sheet, merges: [] }));
    return new TestWorkbook({ ...host, workbook: { ...host.workbook, sheets } });
  }

  test('a save into a cell that others cover is refused by name, and nothing of it is kept', () => {
    const workbook = open();
    workbook.person.mergeCells('Events', 2, position(workbook, 'Place'), 2, 1);
    const before = TABS.map((tab) => workbook.person.values(tab));
    expect(() => save(workbook, 1, { place: 'Kisumu', review: 'accepted' })).toThrow(
      /G3.*merged with others/,
    );
    expect(TABS.map((tab) => workbook.person.values(tab))).toEqual(before);
    save(workbook, 0, { place: 'Kisumu', review: 'accepted' });
    expect(column(workbook, 'Place')).toEqual(['Kisumu', '']);
  });

  test('what a person loses by merging is a finding', () => {
    const workbook = open();
    workbook.person.mergeCells('Events', 2, position(workbook, 'Place'), 2, 1);
    expect(workbook.call('pageValidate').byCode).toEqual({ 'edited-outside': 1 });
  });

  test.each(['Texts', 'Events', 'Cooperation', 'Officials'])(
    'below the rows of %s: an import keeps no half rows, and is completed once they are apart',
    (tab) => {
      const workbook = open();
      const rows = workbook.rows(tab);
      workbook.person.mergeCells(tab, rows.length + 2, 1, 2, 3);
      expect(() => workbook.importTexts(third)).toThrow(/merged with others/);
      expect(workbook.rows(tab)).toEqual(rows);
      const apart = unmerged(workbook);
      apart.importTexts(third);
      expect(counts(apart)).toEqual(counts(whole));
      expect(apart.call('pageValidate').byCode).toEqual({});
    },
  );
});

describe('an array formula', () => {
  const FORMULA = '=ARRAYFORMULA(X2:X6)';
  const SHOWN = ['one', 'two', 'three', 'four', 'five'];
  const spill = (workbook: TestWorkbook, at: number, row: number, shown: readonly string[]) =>
    workbook.person.setArrayFormula(
      'Events',
      row,
      at,
      FORMULA,
      shown.map((value) => [value]),
    );
  const formulas = (workbook: TestWorkbook) => workbook.person.formulas('Events').flat().filter(Boolean);

  test('in a column of people’s own moves no row of ours, and is not written over', () => {
    const workbook = open();
    workbook.person.insertColumnsBefore('Events', 3);
    spill(workbook, 3, 1, ['Mine', ...SHOWN]);
    workbook.importTexts(third);
    expect(workbook.rows('Events').slice(0, 3)).toMatchObject([
      { Mine: 'one', Place: 'Nairobi' },
      { Mine: 'two', Place: 'Mombasa' },
      { Mine: 'three', Place: 'Lamu' },
    ]);
    expect(formulas(workbook)).toEqual([FORMULA]);
    expect(workbook.call('pageValidate').byCode).toEqual({});
  });

  test('over values of ours shows an error; it is found, and the values stay', () => {
    const workbook = open();
    spill(workbook, position(workbook, 'Place'), 2, SHOWN);
    expect(column(workbook, 'Place')).toEqual(['#REF!', 'Mombasa']);
    expect(workbook.call('pageValidate').byCode).toEqual({ 'formula-in-text-column': 1 });
    workbook.importTexts(third);
    expect(column(workbook, 'Place')).toEqual(['#REF!', 'Mombasa', 'Lamu']);
    expect(formulas(workbook)).toEqual([FORMULA]);
  });

  test('in an empty column of ours: its own cell is found, and what is saved into the others is kept', () => {
    const workbook = open();
    spill(workbook, position(workbook, 'Note'), 2, ['one', 'two']);
    expect(column(workbook, 'Note')).toEqual(['one', 'two']);
    expect(workbook.call('pageValidate').byCode).toEqual({ 'formula-in-text-column': 1 });
    save(workbook, 1, { note: 'ask Badr' });
    expect(column(workbook, 'Note')).toEqual(['#REF!', 'ask Badr']);
    expect(formulas(workbook)).toEqual([FORMULA]);
  });

  test('that goes on below our rows: new rows come after it, and nothing is doubled', () => {
    const workbook = open();
    spill(workbook, position(workbook, 'Note'), 2, SHOWN);
    workbook.importTexts(third);
    expect(column(workbook, 'Place')).toEqual(['Nairobi', 'Mombasa', '', '', '', 'Lamu']);
    expect(column(workbook, 'Note').slice(0, 5)).toEqual(SHOWN);
    workbook.importTexts(third);
    expect(workbook.rows('Events').filter(({ Place }) => Place === 'Lamu')).toHaveLength(1);
  });

  test('taken for its text becomes what it shows', () => {
    const workbook = open();
    spill(workbook, position(workbook, 'Note'), 2, ['one', 'two']);
    const { problems } = workbook.call('pageCheckSlice', 0);
    const fixes = workbook.call('pagePreviewFixes', [...problems]).map((changes) => [...changes]);
    workbook.call('pageApplyFixes', fixes);
    expect(column(workbook, 'Note')).toEqual(['one', '']);
    expect(formulas(workbook)).toEqual([]);
  });
});
