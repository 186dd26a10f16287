// Waivers in the sheet: who may stay, why, and how that is taken back.
import { MEETING, TestWorkbook } from '../support/open-workbook';
import { only, validate } from './steps';

const any = () => true;
const base = new TestWorkbook();
base.importTexts({ name: 'a', text: MEETING, published_on: '2021-05-06', title: 'Ministers meet' });
base.cutEmptyRows();
base.call('pageSetCoder', 'Amal');
base.type('Events', any, 'Parties', 'KEN');
const [finding] = only('party-single', validate(base));
const id = finding!.finding_id;
const unwaived = base.host.save();
base.call('pageWaive', [id], 'A region');
const waived = base.host.save();

const open = (saved = waived) => new TestWorkbook(structuredClone(saved));
const single = (row: Record<string, string>) => row.Code === 'party-single';
const stateOf = (workbook: TestWorkbook) => {
  const { State, 'Waived by': by, Reason } = workbook.rows('Findings').find(single)!;
  return [State, by, Reason];
};
const lastBatch = (workbook: TestWorkbook) => workbook.call('pageBatches')[0]!;

test('the Log has an entry for each cell of a waiver, with what stood there', () => {
  const logged = open()
    .rows('Log')
    .filter(({ Action }) => Action === 'waive');
  expect(logged.map((row) => [row.Column, row['Old value'], row['New value'], row['Row id']])).toEqual([
    ['state', 'new', 'waived', id],
    ['waived_by', '', 'Amal', id],
    ['reason', '', 'A region', id],
  ]);
});

test('undo takes it back as a whole, and its undo gives it again', () => {
  const workbook = open();
  expect(lastBatch(workbook)).toMatchObject({ actions: ['waive'], cells: 3, undone: false });
  expect(workbook.call('pagePreviewUndo', lastBatch(workbook).batch).cells).toMatchObject([
    { tab: 'findings', row: id, label: expect.stringContaining('KEN'), column: 'state', value: 'new' },
    { column: 'waived_by', value: '' },
    { column: 'reason', value: '' },
  ]);
  expect(workbook.call('pageUndo', lastBatch(workbook).batch).left).toEqual([]);
  expect(stateOf(workbook)).toEqual(['new', '', '']);
  workbook.call('pageUndo', lastBatch(workbook).batch);
  expect(stateOf(workbook)).toEqual(['waived', 'Amal', 'A region']);
});

test('a waiver that was taken back is an open finding at the next run, also where a run lay between', () => {
  const workbook = open();
  const { batch } = lastBatch(workbook);
  expect(only('party-single', validate(workbook))).toMatchObject([{ state: 'waived' }]);
  expect(workbook.call('pageUndo', batch).left).toEqual([]);
  expect(only('party-single', validate(workbook))).toMatchObject([{ state: 'open' }]);
  expect(stateOf(workbook)).toEqual(['open', '', '']);
});

test('undo finds a waiver wherever Findings were sorted to, and leaves a reason that is newer', () => {
  const workbook = open();
  workbook.type('Cooperation', any, 'Domain', 'no_such_code');
  validate(workbook);
  workbook.person.sortRows('Findings', workbook.person.values('Findings')[0]!.indexOf('Code') + 1, false);
  workbook.type('Findings', single, 'Reason', 'A union');
  const { left } = workbook.call('pageUndo', lastBatch(workbook).batch);
  expect(left).toMatchObject([{ column: 'reason', why: 'newer', current: 'A union' }]);
  expect(workbook.rows('Findings').find(({ Code }) => Code === 'code-unknown')).toMatchObject({
    State: 'new',
    Reason: '',
  });
});

test('of a finding that is gone there is nothing to take back, and that is said', () => {
  const workbook = open();
  workbook.type('Events', any, 'Parties', 'KEN; ETH');
  validate(workbook);
  const plan = workbook.call('pageUndo', lastBatch(workbook).batch);
  expect(plan.cells).toEqual([]);
  expect(new Set(plan.left.map(({ why }) => why))).toEqual(new Set(['row-gone']));
});

test('findings that are not named stay as they are; a finding that is gone is not waived', () => {
  const workbook = open(unwaived);
  workbook.type('Cooperation', any, 'Domain', 'no_such_code');
  const [unknown] = only('code-unknown', validate(workbook));
  expect(workbook.call('pageWaive', [unknown!.finding_id, 'fnd_gone'], 'New code')).toEqual({ waived: 1 });
  expect(stateOf(workbook)).toEqual(['open', '', '']);
});

test('two coders: each waiver keeps its own name, and the next run leaves both', () => {
  const workbook = open();
  workbook.type('Cooperation', any, 'Domain', 'no_such_code');
  const [unknown] = only('code-unknown', validate(workbook));
  workbook.call('pageSetCoder', 'Basma');
  workbook.call('pageWaive', [unknown!.finding_id], 'Comes with the next codebook');
  validate(workbook);
  expect(stateOf(workbook)).toEqual(['waived', 'Amal', 'A region']);
  expect(workbook.rows('Findings').find(({ Code }) => Code === 'code-unknown')).toMatchObject({
    State: 'waived',
    'Waived by': 'Basma',
  });
});
