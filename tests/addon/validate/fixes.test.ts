// One-click fixes in the sheet: shown first, applied as shown, logged as one batch, refused where cells changed.
import { MEETING, TestWorkbook } from '../support/open-workbook';
import { only, validate } from './steps';

const any = () => true;

const base = new TestWorkbook();
base.importTexts({ name: 'a', text: MEETING, published_on: '2021-05-06', title: 'Ministers meet' });
base.cutEmptyRows();
base.call('pageSetCoder', 'Amal');

/** A copy of the workbook with one article, which is imported once for all tests. */
function imported(): TestWorkbook {
  return new TestWorkbook(structuredClone(base.host.save()));
}

/** Shows and applies the fixes of all findings of a kind. */
function fixAll(workbook: TestWorkbook, code: string) {
  const problems = only(code, validate(workbook))
    .map(({ problem }) => problem)
    .filter(({ fixable }) => fixable);
  const fixes = workbook.call('pagePreviewFixes', problems);
  return {
    fixes,
    applied: workbook.call(
      'pageApplyFixes',
      fixes.map((changes) => [...changes]),
    ),
  };
}

test.each<[string, string, string, string, string, string]>([
  [
    'country-not-canonical',
    'Events',
    'Parties',
    'Kenya; ethiopia; KEN',
    'KEN; ETH',
    'Ethiopia in small letters too',
  ],
  ['code-unknown', 'Cooperation', 'Domain', 'Joint exercises', 'exercises', 'a label'],
  ['constraint-error', 'Cooperation', 'Role', 'Background', 'background', 'a label of a fixed list'],
  ['constraint-error', 'Events', 'Date', '4 May 2021', '2021-05-04', 'a date in words'],
  ['bidi-control-present', 'Cooperation', 'Role', 'ma\u200bin', 'main', 'an unseen character'],
  ['date-precision-mismatch', 'Events', 'Precision', 'year', 'day', 'a wrong precision'],
  ['required-value', 'Events', 'Precision', '', 'day', 'a missing precision'],
  ['required-value', 'Articles', 'Language', '', 'en', 'a missing language'],
  ['language-mismatch', 'Articles', 'Language', 'ar', 'en', 'a wrong language'],
  ['evidence-moved', 'Cooperation', 'Evidence at', '1-9', '', 'a lost place'],
  ['evidence-changed', 'Cooperation', 'Evidence', '', '', 'a changed quotation'],
])('%s in %s.%s: %j', (code, tab, header, typed, expected) => {
  const workbook = imported();
  const before = workbook.rows(tab)[0]?.[header] ?? '';
  workbook.type(tab, any, header, code === 'evidence-changed' ? before.replace('Duale', 'Duala') : typed);
  const { fixes, applied } = fixAll(workbook, code);
  expect(fixes.length).toBeGreaterThan(0);
  expect(applied).toMatchObject({ applied: fixes.length, left: [] });
  expect(workbook.rows(tab)[0]?.[header]).toBe(expected || before);
  expect(only(code, validate(workbook))).toEqual([]);
  const logged = workbook.rows('Log').filter((row) => row.Action === 'fix');
  expect(new Set(logged.map((row) => row.Batch))).toEqual(new Set([applied.batch]));
  expect(logged[0]).toMatchObject({ Who: 'Amal' });
});

test('a copied row becomes a row of its own, which an undo finds', () => {
  const workbook = imported();
  const [headers = [], first = []] = workbook.person.values('Cooperation');
  const last = workbook.rows('Cooperation').length + 2;
  first.forEach((value, index) => {
    if (value !== '') workbook.person.setCell('Cooperation', last, index + 1, value);
  });
  const { applied } = fixAll(workbook, 'row-id-duplicate');
  expect(applied.applied).toBe(1);
  const rows = workbook.rows('Cooperation');
  const copy = rows[rows.length - 1];
  expect(headers).toContain('Record id');
  expect(copy?.['Record id']).toMatch(/^rec_[0-9a-z]{12}$/);
  expect(new Set(rows.map((row) => row['Record id'])).size).toBe(rows.length);
  expect(copy).toMatchObject({ Review: 'added', Support: '' });
  const logged = workbook.rows('Log').filter((row) => row.Action === 'fix');
  expect(new Set(logged.map((row) => row['Row id']))).toEqual(new Set([copy?.['Record id']]));
});

test('one undo takes a batch of fixes back', () => {
  const workbook = imported();
  workbook.type('Events', any, 'Parties', 'Kenya; Ethiopia');
  const { applied } = fixAll(workbook, 'country-not-canonical');
  expect(workbook.rows('Events')[0]?.Parties).toBe('KEN; ETH');
  workbook.call('pageUndo', applied.batch);
  expect(workbook.rows('Events')[0]?.Parties).toBe('Kenya; Ethiopia');
});

test('fixes of a second call join the batch of the first', () => {
  const workbook = imported();
  workbook.type('Events', any, 'Parties', 'Kenya; Ethiopia');
  const { applied } = fixAll(workbook, 'country-not-canonical');
  workbook.type('Events', any, 'Parties', 'Kenya; Ethiopia');
  const problems = only('country-not-canonical', validate(workbook)).map(({ problem }) => problem);
  const fixes = workbook.call('pagePreviewFixes', problems).map((changes) => [...changes]);
  expect(workbook.call('pageApplyFixes', fixes, applied.batch).batch).toBe(applied.batch);
});

test('a cell that somebody changed after the preview is left as it is', () => {
  const workbook = imported();
  workbook.type('Events', any, 'Parties', 'Kenya; Ethiopia');
  const problems = only('country-not-canonical', validate(workbook)).map(({ problem }) => problem);
  const fixes = workbook.call('pagePreviewFixes', problems).map((changes) => [...changes]);
  workbook.type('Events', any, 'Parties', 'KEN; UGA');
  const logged = workbook.rows('Log').length;
  expect(workbook.call('pageApplyFixes', fixes)).toMatchObject({ applied: 0, left: [0] });
  expect(workbook.rows('Events')[0]?.Parties).toBe('KEN; UGA');
  expect(workbook.rows('Log')).toHaveLength(logged);
});

test('rows are found by their ids, wherever they have been sorted to', () => {
  const workbook = imported();
  workbook.importTexts({ name: 'b', text: MEETING.replace(/Kenya/g, 'Uganda'), published_on: '2021-05-06' });
  workbook.type('Events', any, 'Parties', 'Kenya; Ethiopia');
  const [finding] = only('country-not-canonical', validate(workbook));
  if (!finding) throw new Error('no finding');
  const parties = workbook.person.values('Events')[0]?.indexOf('Parties') ?? 0;
  for (const ascending of [true, false]) {
    workbook.person.sortRows('Events', parties + 1, ascending);
    const at = workbook.rows('Events').findIndex((row) => row.Parties === 'Kenya; Ethiopia') + 2;
    expect(workbook.call('pageShowCell', finding.problem)).toMatchObject({ tab: 'Events' });
    const { selection, activeSheet } = workbook.person.state;
    expect(activeSheet).toBe(workbook.person.tab('Events').id);
    expect(JSON.stringify(selection)).toContain(String(at - 1));
    const [changes] = workbook.call('pagePreviewFixes', [finding.problem]);
    expect(changes?.[0]?.row).toBe(at);
  }
  workbook.person.deleteRows(
    'Events',
    workbook.rows('Events').findIndex((row) => row.Parties === 'Kenya; Ethiopia') + 2,
  );
  expect(workbook.call('pageShowCell', finding.problem)).toBeNull();
  expect(workbook.call('pagePreviewFixes', [finding.problem])).toEqual([[]]);
});

test.each([
  ['a column that is not ours', { column: 'constructor' }],
  ['a value of the wrong form', { column: 'event_date', new: 'Tuesday' }],
  ['a tab that only Accord writes', { tab: 'log', column: 'who' }],
])('refuses %s', (_, change) => {
  const workbook = imported();
  const fix = { tab: 'events', row: 2, row_id: '', old: '', new: 'x', writes: true, ...change };
  expect(() => workbook.call('pageApplyFixes', [[fix as never]])).toThrow(/cannot be stored/);
});

test('nobody without a name fixes or waives', () => {
  const workbook = new TestWorkbook();
  workbook.call('pageSetUp');
  expect(() => workbook.call('pageApplyFixes', [])).toThrow(/Enter your name/);
  expect(() => workbook.call('pageWaive', [], 'because')).toThrow(/Enter your name/);
});

test('waives with a reason, by whom, and says so in the Log', () => {
  const workbook = imported();
  workbook.type('Events', any, 'Parties', 'KEN');
  const [finding] = only('party-single', validate(workbook));
  const id = finding?.finding_id ?? '';
  expect(() => workbook.call('pageWaive', [id], '  ')).toThrow(/without a reason/);
  expect(workbook.call('pageWaive', [id, 'fnd_gone'], ' A region ')).toEqual({ waived: 1 });
  expect(workbook.rows('Findings').find((row) => row.Code === 'party-single')).toMatchObject({
    State: 'waived',
    'Waived by': 'Amal',
    Reason: 'A region',
  });
  expect(workbook.rows('Log').find((row) => row.Action === 'waive' && row.Column === 'reason')).toMatchObject(
    {
      'Row id': id,
      'New value': 'A region',
      Who: 'Amal',
    },
  );
  expect(only('party-single', validate(workbook))).toMatchObject([{ state: 'waived' }]);
});
