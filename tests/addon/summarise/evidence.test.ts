// The numbers on the pivots and on Summary, of every row and every column, lead to their evidence, which counts up to them.
import { TestWorkbook } from '../support/open-workbook';

const workbook = new TestWorkbook();
workbook.importSamples();
workbook.cutEmptyRows();
workbook.call('pageSummarise');

/** All cells of a tab that show a number. */
function numbers(tab: string): Array<[row: number, column: number, shown: number]> {
  return workbook.person
    .values(tab)
    .flatMap((row, at) =>
      row.flatMap((value, column): Array<[number, number, number]> =>
        typeof value === 'number' ? [[at + 1, column + 1, value]] : [],
      ),
    );
}

/** Every row and every column that shows numbers, totals too: where each leads depends on these two alone. */
function numbersOfEachLine(tab: string): ReturnType<typeof numbers> {
  const cells = numbers(tab);
  const seen = new Set<string>();
  const isNew = (line: string) => !seen.has(line) && seen.add(line);
  // From both ends: the corner of the totals is where they meet.
  return [...cells.slice(-1), ...cells].filter(([row, column, shown]) => {
    const news = [`row ${row}`, `column ${column}`, `${shown > 0} in column ${column}`].filter(isNew);
    return news.length > 0;
  });
}

test.each(['By domain', 'By dyad', 'Over time', 'Ladders', 'Summary'])('%s', (tab) => {
  const cells = numbersOfEachLine(tab);
  expect(numbers(tab).length).toBeGreaterThan(10);
  expect(new Set(cells.map(([row]) => row))).toEqual(new Set(numbers(tab).map(([row]) => row)));
  for (const [row, column, shown] of cells) {
    workbook.person.select(tab, row, column);
    const { trace, evidence, labels } = workbook.call('pageEvidence', null, 0);
    expect([tab, row, column, trace.shown, evidence.number]).toEqual([tab, row, column, shown, shown]);
    expect(labels.length).toBeGreaterThan(0);
    if (trace.counts === 'event_id') expect(evidence.events).toBe(shown);
    if (shown > 0) for (const { quotations } of evidence.list) expect(quotations.length).toBeGreaterThan(0);
  }
});

test('the list goes on where it was cut, and no quotation is told twice', () => {
  workbook.person.select('Summary', 7, 7);
  const first = workbook.call('pageEvidence', null, 0);
  const ids = first.evidence.list.flatMap(({ quotations }) => quotations.map(({ record_id }) => record_id));
  expect(first.evidence).toMatchObject({ quotations: first.evidence.number, next: 0 });
  expect(new Set(ids).size).toBe(first.evidence.number);
  expect(workbook.call('pageEvidence', first.trace, 3).evidence.list).toEqual(first.evidence.list.slice(3));
});

test('a row that was changed since shows: the cell keeps its number, the evidence has the new one', () => {
  const later = new TestWorkbook(structuredClone(workbook.host.save()));
  later.person.select('Summary', 7, 1);
  const { evidence } = later.call('pageEvidence', null, 0);
  later.type('Events', (row) => row['Event id'] === evidence.list[0]?.event_id, 'Review', 'rejected');
  const after = later.call('pageEvidence', null, 0);
  expect([after.trace.shown, after.evidence.number]).toEqual([evidence.number, evidence.number - 1]);
});

test.each([
  ['a tab of data', 'Events', 2, 1],
  ['a title', 'Summary', 1, 1],
  ['somebody’s own cell', 'By domain', 3, 12],
])('%s is no number of a summary, in plain words', (_, tab, row, column) => {
  workbook.person.select(tab, row, column);
  expect(() => workbook.call('pageEvidence', null, 0)).toThrow(/is not a number of a summary/);
});

test('before the first summary that is said', () => {
  const empty = new TestWorkbook();
  empty.call('pageSetUp');
  expect(() => empty.call('pageEvidence', null, 0)).toThrow(/There is no summary yet/);
});

test('from a quotation to its row', () => {
  workbook.person.select('Summary', 7, 1);
  const { evidence } = workbook.call('pageEvidence', null, 0);
  const id = evidence.list[0]!.quotations[0]!.record_id;
  workbook.call('pageGoToRecord', id);
  expect(() => workbook.call('pageGoToRecord', 'rec_gone')).toThrow(/gone from Cooperation/);
});

test('asks the document as often however many rows there are', () => {
  workbook.person.select('Summary', 7, 1);
  expect(workbook.measure('pageEvidence', [null, 0]).ledger.calls).toBeLessThanOrEqual(9);
});
