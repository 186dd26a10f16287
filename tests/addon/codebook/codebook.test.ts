// The Codebook dialog through the built bundle: what it shows, what its batches write, that undo takes them back.
import type { SavedHost } from '../../../src/host';
import { MEETING, TestWorkbook } from '../support/open-workbook';

const prepared = (() => {
  const workbook = new TestWorkbook();
  workbook.call('pageSetUp');
  workbook.call('pageSetCoder', 'Amal');
  workbook.importTexts({ name: 'a', text: MEETING, published_on: '2021-05-06' });
  for (const { 'Record id': id } of workbook.rows('Cooperation'))
    workbook.type('Cooperation', (row) => row['Record id'] === id, 'Review', 'accepted');
  workbook.cutEmptyRows();
  return workbook.host.save();
})();

const open = (from: SavedHost = prepared) => new TestWorkbook(structuredClone(from));
const state = (workbook: TestWorkbook) => workbook.call('pageCodebookState');
const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

function edit(workbook: TestWorkbook, code: string, cells: Record<string, string>): void {
  for (const [header, text] of Object.entries(cells))
    workbook.type('Codebook', (row) => row.Code === code && row.Kind === 'domain', header, text);
}

function add(workbook: TestWorkbook, cells: Record<string, string>): void {
  const headers = workbook.person.displayValues('Codebook')[0]!;
  const row = workbook.rows('Codebook').length + 2;
  for (const [header, text] of Object.entries(cells))
    workbook.person.setCell('Codebook', row, headers.indexOf(header) + 1, text);
}

const domains = (workbook: TestWorkbook) => workbook.rows('Cooperation').map(({ Domain }) => Domain);
const TRAINING = domains(open()).filter((domain) => domain === 'training').length;

test('the sample has what these tests are about', () => {
  expect(TRAINING).toBeGreaterThan(0);
  expect(domains(open())).toContain('counter_terrorism');
});

test('a fresh sheet is sound, unchanged and applied; no dialog call writes', () => {
  const workbook = open();
  const before = JSON.stringify(workbook.host.save().workbook.sheets);
  expect(state(workbook)).toMatchObject({ isApplied: true, faults: [], changes: [], older: { rows: 0 } });
  expect(workbook.call('pageCodebookTerms', 0, {}, 0)).toMatchObject({ done: 0, all: 0, faults: [] });
  expect(JSON.stringify(workbook.host.save().workbook.sheets)).toBe(before);
});

test('faults are named by row and in no need of a validation run', () => {
  const workbook = open();
  add(workbook, {
    Kind: 'domain',
    Code: 'training',
    'Label (English)': 'Drill',
    'Label (Arabic)': 'تدريبات',
  });
  expect(state(workbook).faults).toEqual(
    expect.arrayContaining([expect.objectContaining({ fault: 'code-doubled', severity: 'error' })]),
  );
  const { version } = state(workbook);
  expect(() => workbook.call('pageApplyCodebook', version)).toThrow(/has errors/);
});

describe('a retired code', () => {
  const workbook = open();
  edit(workbook, 'training', { Active: 'no', 'Replaced by': 'exercises' });
  const { touched, changes, isApplied, older } = state(workbook);

  test('is shown with its rows', () => {
    expect(isApplied).toBe(false);
    expect(changes).toEqual([{ kind: 'domain', code: 'training', aspects: ['retired', 'successor'] }]);
    expect(touched.rows).toHaveLength(TRAINING);
    expect(older.rows).toBe(domains(open()).length);
    expect(touched.requeue).toEqual([]);
  });

  test('is recoded in one batch of the Log, and Undo takes all of it back', () => {
    const before = workbook.rows('Cooperation');
    const done = workbook.call('pageRecode', copy(touched.recode) as never);
    expect(done).toMatchObject({ applied: TRAINING, left: [] });
    expect(domains(workbook)).not.toContain('training');
    expect(domains(workbook)).toContain('exercises');
    const [batch] = workbook.call('pageBatches');
    expect(batch).toMatchObject({ actions: ['recode'], cells: TRAINING * 2, who: 'Amal' });
    expect(state(workbook).touched.recode).toEqual([]);
    workbook.call('pageUndo', batch!.batch);
    expect(workbook.rows('Cooperation')).toEqual(before);
  });

  test('is known again under its successor: nothing is proposed twice', () => {
    const again = open(workbook.host.save());
    const rows = again.rows('Cooperation').length;
    while (again.call('pagePropose').left > 0);
    expect(again.rows('Cooperation')).toHaveLength(rows);
  });

  test('what a person rejected under it is not proposed under its successor', () => {
    const rejected = open();
    rejected.type('Cooperation', ({ Domain }) => Domain === 'training', 'Review', 'rejected');
    edit(rejected, 'training', { Active: 'no', 'Replaced by': 'exercises' });
    while (rejected.call('pagePropose').left > 0);
    expect(domains(rejected)).not.toContain('exercises');
  });

  test('a row that somebody changes after the preview is left alone', () => {
    const raced = open();
    edit(raced, 'training', { Active: 'no', 'Replaced by': 'exercises' });
    const shown = copy(state(raced).touched.recode);
    raced.type('Cooperation', ({ Domain }) => Domain === 'training', 'Domain', 'military');
    const done = raced.call('pageRecode', shown as never);
    expect(done).toMatchObject({ applied: TRAINING - 1, left: [0] });
    expect(domains(raced)).toContain('military');
  });
});

describe('another definition', () => {
  const workbook = open();
  edit(workbook, 'training', { Definition: 'Courses only.' });
  const { touched } = state(workbook);

  test('puts the reviewed rows back on request, and only those', () => {
    expect(touched.requeue).toHaveLength(TRAINING);
    workbook.call('pageLookAgain', copy(touched.requeue) as never);
    for (const row of workbook.rows('Cooperation'))
      expect(row.Review).toBe(row.Domain === 'training' ? 'question' : 'accepted');
    expect(workbook.call('pageBatches')[0]).toMatchObject({ actions: ['look-again'], cells: TRAINING });
    const card = workbook.call('pageCard', { want: 'next', filter: 'to-review' }).card;
    expect(card).not.toBeNull();
  });

  test('applied, it is the measure of later changes', () => {
    const after = workbook.call('pageApplyCodebook', state(workbook).version);
    expect(after).toMatchObject({ isApplied: true, changes: [], appliedBy: 'Amal' });
    edit(workbook, 'cyber', { 'Label (English)': 'Cyber matters' });
    expect(state(workbook).changes).toEqual([{ kind: 'domain', code: 'cyber', aspects: ['renamed'] }]);
  });

  test('what was not shown is not applied', () => {
    expect(() => workbook.call('pageApplyCodebook', 'another version')).toThrow(/changed meanwhile/);
  });
});

describe('a new domain with terms', () => {
  const workbook = open();
  workbook.type('Articles', () => true, 'Status', 'curated');
  const GROUP = workbook.rows('Codebook').find(({ Kind }) => Kind === 'domain_group')!.Code!;
  add(workbook, {
    Kind: 'domain',
    Code: 'drills',
    Group: GROUP,
    'Label (English)': 'Drills',
    'Label (Arabic)': 'تمارين',
    'Terms (English)': 'joint military training',
    Active: 'yes',
  });

  test('takes up finished articles that have its terms, on request', () => {
    expect(state(workbook).faults).toEqual([]);
    const { reopen } = workbook.call('pageCodebookTerms', 0, {}, 0);
    expect(reopen).toHaveLength(1);
    expect(workbook.call('pagePropose').done).toBe(0);
    workbook.call('pageLookAgain', copy(reopen) as never);
    expect(workbook.rows('Articles')[0]?.Status).toBe('in_review');
    while (workbook.call('pagePropose').left > 0);
    expect(domains(workbook)).toContain('drills');
  });

  test('is offered, labelled and counted at once', () => {
    workbook.call('pageApplyCodebook', state(workbook).version);
    const position = workbook.person.displayValues('Cooperation')[0]!.indexOf('Domain');
    expect(JSON.stringify(workbook.person.tab('Cooperation').validations[position])).toContain('drills');
    expect(workbook.call('pageCodebook').entries.map(({ code }) => code)).toContain('drills');
    workbook.type('Cooperation', ({ Domain }) => Domain === 'drills', 'Review', 'accepted');
    expect(workbook.call('pageSummarise').domains.map(({ domain }) => domain)).toContain('Drills');
  });
});

test('a term that stands in every article is found before it is applied', () => {
  const workbook = open();
  const texts = Array.from({ length: 12 }, (_, index) => ({
    name: `t${index}`,
    text: `${MEETING} Number ${index}.`,
  }));
  workbook.call('pageStage', texts);
  edit(workbook, 'training', { 'Terms (English)': 'ministers' });
  let slice = workbook.call('pageCodebookTerms', 0, {}, 0);
  while (slice.done < slice.all)
    slice = workbook.call('pageCodebookTerms', slice.done, slice.counts, slice.texts);
  expect(slice.faults).toEqual([
    expect.objectContaining({
      fault: 'term-common',
      words: expect.objectContaining({ term: 'ministers', count: 13, texts: 13 }),
    }),
  ]);
});

test('document calls do not grow with the rows', () => {
  const workbook = open();
  const { ledger } = workbook.measure('pageCodebookState', []);
  expect(ledger.calls).toBeLessThanOrEqual(5);
});
