// What people do to the sheet between runs: columns and rows added, copied, moved, deleted, protected.
import type { ChartState, SavedHost, SheetState } from '../../src/host';
import { MEETING, reopened as open, savedAfter as saved, type TestWorkbook } from './support/open-workbook';

const any = () => true;
const empty = saved((workbook) => workbook.call('pageSetUp'));
const undated = saved((workbook) => {
  workbook.importTexts({ name: 'a', text: MEETING });
  workbook.cutEmptyRows();
}, empty);

function position(workbook: TestWorkbook, tab: string, header: string): number {
  return workbook.person.displayValues(tab)[0]!.indexOf(header) + 1;
}

/** Copies the first row below the headers to the end, cell by cell, as a person does. */
function copyFirstRow(workbook: TestWorkbook, tab: string): void {
  const grid = workbook.person.values(tab);
  grid[1]!.forEach((value, index) => workbook.person.setCell(tab, grid.length + 1, index + 1, value));
}

function withSheet(from: SavedHost, tab: string, change: (sheet: SheetState) => SheetState): SavedHost {
  const copy = structuredClone(from);
  const sheets = copy.workbook.sheets.map((sheet) => (sheet.name === tab ? change(sheet) : sheet));
  return { ...copy, workbook: { ...copy.workbook, sheets } };
}

describe("people's own columns between ours", () => {
  test('stay as they are in Findings, whose columns may stand in any order', () => {
    const workbook = open(undated);
    workbook.person.moveColumns('Findings', 1, 1, 13);
    workbook.person.insertColumnsBefore('Findings', 3);
    workbook.person.setCell('Findings', 2, 3, 'mine');
    workbook.type('Events', any, 'Parties', 'KEN');
    workbook.call('pageValidate');
    expect(workbook.person.values('Findings')[1]![2]).toBe('mine');
    expect(workbook.rows('Findings')[0]).toMatchObject({
      Severity: 'warning',
      Code: 'party-single',
      Cell: 'B2',
    });
  });

  test('stay empty in Log', () => {
    const workbook = open(empty);
    workbook.person.insertColumnsBefore('Log', 3);
    workbook.person.setCell('Log', 1, 3, 'Mine');
    workbook.call('pageStage', [{ name: 'a', text: MEETING }]);
    expect(workbook.rows('Log')[0]).toMatchObject({ Action: 'import', Tab: 'articles', Mine: '' });
  });

  test('of checkboxes do not push new rows below the last of them', () => {
    const workbook = open(empty);
    workbook.person.insertColumnsBefore('Articles', 2);
    for (let row = 2; row < 30; row += 1) workbook.person.setCell('Articles', row, 2, false);
    workbook.call('pageStage', [{ name: 'a', text: MEETING, title: 'Ministers meet' }]);
    expect(workbook.person.values('Articles')[1]![0]).toBe('Ministers meet');
  });
});

describe('rows copied by hand', () => {
  test('an article copied before its proposals is read once', () => {
    const workbook = open(empty);
    workbook.call('pageStage', [{ name: 'a', text: MEETING }]);
    copyFirstRow(workbook, 'Articles');
    while (workbook.call('pagePropose').left > 0);
    expect(workbook.rows('Events')).toHaveLength(1);
  });

  test('a new date reaches the original and not the copy', () => {
    const workbook = open(undated);
    copyFirstRow(workbook, 'Events');
    workbook.type('Articles', any, 'Published on', '2021-05-06');
    workbook.call('pagePropose');
    expect(workbook.rows('Events').map((row) => row.Date)).toEqual(['2021-05-04', '']);
  });

  test('a copied domain row is no second row of the card and does not hold up the event', () => {
    const workbook = open(undated);
    const before = workbook.call('pageCard', { want: 'next', filter: 'all' }).card!;
    workbook.type('Events', any, 'Review', 'accepted');
    for (const { id } of before.cooperation)
      workbook.type('Cooperation', (row) => row['Record id'] === id, 'Review', 'accepted');
    copyFirstRow(workbook, 'Cooperation');
    const last = workbook.rows('Cooperation').length + 1;
    workbook.person.setCell('Cooperation', last, position(workbook, 'Cooperation', 'Review'), 'suggested');
    const { card, counts } = workbook.call('pageCard', { want: 'next', filter: 'all' });
    expect(card!.cooperation).toHaveLength(before.cooperation.length);
    expect(counts.left).toBe(0);
  });
});

describe('lost columns and headers', () => {
  test.each([
    ['Articles', 'Proposed with', 'pagePropose'],
    ['Articles', 'Published on', 'pagePropose'],
    ['Events', 'Support', 'pagePropose'],
    ['Articles', 'Article id', 'pageStage'],
  ] as const)('%s without %s: nothing is written, and the message says what to do', (tab, header, name) => {
    const workbook = open(undated);
    workbook.person.deleteColumns(tab, position(workbook, tab, header));
    const definition = position(workbook, 'Codebook', 'Definition');
    workbook.person.setCell('Codebook', 2, definition, 'changed, so that articles wait again');
    const before = JSON.stringify(workbook.host.save().workbook.sheets);
    const args = name === 'pageStage' ? [[{ name: 'b', text: `${MEETING} More.` }]] : [];
    const { error } = workbook.host.callFromPage(name, ...args);
    expect(error?.message).toBe(
      `The column “${header}” of “${tab}” is missing. Undo its deletion, or get it back from File > Version history, then try again.`,
    );
    expect(JSON.stringify(workbook.host.save().workbook.sheets)).toBe(before);
  });

  test('a note whose column is gone is refused, not lost', () => {
    const workbook = open(undated);
    workbook.call('pageSetCoder', 'Amal');
    const { event } = workbook.call('pageCard', { want: 'next', filter: 'all' }).card!;
    workbook.person.deleteColumns('Events', position(workbook, 'Events', 'Note'));
    const edit = { tab: 'events', id: event.id, column: 'note', value: 'seen' } as const;
    expect(() => workbook.call('pageSaveReview', { loaded: [], edits: [edit] })).toThrow(
      /“Note” of “Events”/,
    );
  });

  test('where the row of headers was deleted, the first article is still known', () => {
    const workbook = open(undated);
    workbook.person.deleteRows('Articles', 1);
    const [outcome] = workbook.call('pageStage', [{ name: 'a', text: MEETING }]).outcomes;
    expect(outcome?.result).toBe('already-there');
  });
});

describe('what people made their own', () => {
  test('the words of an event stay when its date changes', () => {
    const workbook = open(undated);
    workbook.type('Events', any, 'Event', 'The Nairobi talks');
    workbook.type('Articles', any, 'Published on', '2021-05-06');
    workbook.call('pagePropose');
    expect(workbook.rows('Events')[0]).toMatchObject({ Event: 'The Nairobi talks', Date: '2021-05-04' });
  });

  test('a chart of their own on Summary stays when the summary is built again', () => {
    const workbook = open(undated);
    workbook.call('pageSummarise');
    const ownChart = (chart: ChartState): ChartState => ({
      ...chart,
      id: 9000,
      options: { ...chart.options, title: 'Mine' },
    });
    const again = open(
      withSheet(workbook.host.save(), 'Summary', (sheet) => ({
        ...sheet,
        charts: [...sheet.charts, ownChart(sheet.charts[0]!)],
      })),
    );
    again.call('pageSummarise');
    const titles = again.person.tab('Summary').charts.map(({ options }) => options.title);
    expect(titles).toEqual(['Mine', 'Events by domain group', 'Events by year', 'Events by domain']);
  });

  test('protected cells stop a colleague in plain words', () => {
    const locked = withSheet(undated, 'Events', (sheet) => ({
      ...sheet,
      protections: sheet.protections.map((protection) => ({
        ...protection,
        area: { top: 0, left: 0, bottom: sheet.maxRows, right: sheet.maxColumns },
        warningOnly: false,
      })),
    }));
    const workbook = open(locked);
    workbook.type('Articles', any, 'Published on', '2021-05-06');
    const colleague = { user: { email: 'colleague@example.org', id: 'colleague' } };
    const { error } = workbook.measure('pagePropose', [], colleague);
    expect(error?.message).toMatch(/^The cells [A-Z]+2.* of “Events” are protected/);
  });

  test('a tab that is ours is never taken for a half-made one', () => {
    const marked = withSheet(undated, 'Events', (sheet) => ({
      ...sheet,
      metadata: [
        ...sheet.metadata,
        { ...sheet.metadata.find(({ key }) => key === 'accord.tab')!, id: 9001, key: 'accord.making' },
      ],
    }));
    const workbook = open(marked);
    workbook.person.deleteTab('Officials');
    workbook.call('pageSetUp');
    expect(workbook.rows('Events')).toHaveLength(1);
  });
});

describe('a domain that the team invented', () => {
  const workbook = open(undated);
  const headers = workbook.person.displayValues('Codebook')[0]!;
  const row = workbook.rows('Codebook').length + 2;
  const cells = {
    Kind: 'domain',
    Code: 'falconry',
    'Label (English)': 'Falconry',
    'Terms (English)': 'falcon patrols',
    Active: 'yes',
  };
  for (const [header, value] of Object.entries(cells))
    workbook.person.setCell('Codebook', row, headers.indexOf(header) + 1, value);
  workbook.importTexts({
    name: 'b',
    text: 'Kenya and Ethiopia signed an agreement on falcon patrols in Nairobi on 3 May 2021.',
  });

  test('is proposed, offered in the dropdown and counted under its label', () => {
    expect(workbook.rows('Cooperation').map(({ Domain }) => Domain)).toContain('falconry');
    const { validations } = workbook.person.tab('Cooperation');
    expect(JSON.stringify(validations[position(workbook, 'Cooperation', 'Domain') - 1])).toContain(
      'falconry',
    );
    expect(workbook.call('pageSummarise').domains.map(({ domain }) => domain)).toContain('Falconry');
  });

  test('the dropdown is written once for each version of the codebook', () => {
    const version = () =>
      workbook.person.tab('Cooperation').metadata.filter(({ key }) => key === 'accord.dropdowns');
    const first = version();
    workbook.call('pageValidate');
    expect(version()).toEqual(first);
    workbook.person.setCell('Codebook', row, headers.indexOf('Active') + 1, 'no');
    workbook.call('pageValidate');
    expect(version()).toHaveLength(1);
    const { validations } = workbook.person.tab('Cooperation');
    const rules = JSON.stringify(validations[position(workbook, 'Cooperation', 'Domain') - 1]);
    expect(rules).not.toContain('falconry');
  });
});

describe('text that no cell holds', () => {
  test('a title of 50,001 characters, and a sentence of as many, are cut; the text is kept whole', () => {
    const workbook = open(empty);
    const text = `${MEETING.replace(/\./g, '')} and ${'they talked about cooperation and '.repeat(1500)}`;
    workbook.importTexts({
      name: 'a',
      text,
      title: 'x'.repeat(50_001),
      url: `https://x/${'y'.repeat(50_001)}`,
    });
    expect(workbook.rows('Articles')[0]?.Title).toHaveLength(500);
    expect(
      workbook
        .rows('Texts')
        .map((row) => row.Text)
        .join(''),
    ).toBe(text);
    for (const row of workbook.rows('Cooperation')) {
      const [start, end] = row['Evidence at']!.split('-').map(Number);
      expect(row.Evidence).toBe(text.slice(start, end));
    }
    expect(workbook.call('pageValidate').byCode).not.toHaveProperty('evidence-not-found');
  });

  test('a note of 50,001 characters is refused before anything is written', () => {
    const workbook = open(undated);
    workbook.call('pageSetCoder', 'Amal');
    const { event } = workbook.call('pageCard', { want: 'next', filter: 'all' }).card!;
    const edit = { tab: 'events', id: event.id, column: 'note', value: 'n'.repeat(50_001) } as const;
    expect(() => workbook.call('pageSaveReview', { loaded: [], edits: [edit] })).toThrow(
      /cannot be stored there/,
    );
  });
});
