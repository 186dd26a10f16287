import { MEETING, TestWorkbook } from './support/open-workbook';

const base = new TestWorkbook();
base.importTexts({ name: 'a', text: MEETING, published_on: '2021-05-06', title: 'Ministers meet' });
base.cutEmptyRows();

/** A copy of the workbook with one article, which is imported once for all tests. */
function imported(): TestWorkbook {
  return new TestWorkbook(structuredClone(base.host.save()));
}
const any = () => true;

describe('Validate sheet', () => {
  test('finds nothing wrong in fresh proposals, and writes no cell that people fill', () => {
    const workbook = imported();
    const tabs = ['Articles', 'Events', 'Cooperation', 'Officials', 'Figures'];
    const before = JSON.stringify(tabs.map((tab) => workbook.person.values(tab)));
    expect(workbook.call('pageValidate')).toMatchObject({ errors: 0, warnings: 0 });
    expect(JSON.stringify(tabs.map((tab) => workbook.person.values(tab)))).toBe(before);
  });

  test.each([
    ['an unknown domain', 'Cooperation', 'Domain', 'no_such_code', 'code-unknown'],
    ['a word for a country', 'Events', 'Parties', 'Kenya', 'country-not-canonical'],
    ['one party', 'Events', 'Parties', 'KEN', 'party-single'],
    ['an empty required cell', 'Cooperation', 'Status', '', 'required-value'],
    ['a date that does not exist', 'Events', 'Date', '2021-02-30', 'constraint-error'],
    ['a date after publication', 'Events', 'Date', '2021-06-01', 'date-after-publication'],
    ['a changed quotation', 'Cooperation', 'Evidence', 'They signed a treaty.', 'evidence-not-found'],
    ['a review that does not exist', 'Events', 'Review', 'ok', 'constraint-error'],
    ['a lost event', 'Cooperation', 'Event id', 'evt_000000000000', 'foreign-key'],
  ])('%s becomes a finding with a fix and a link to its cell', (_, tab, header, text, code) => {
    const workbook = imported();
    workbook.type(tab, any, header, text);
    workbook.call('pageValidate');
    const finding = workbook.rows('Findings').find((row) => row.Code === code);
    expect(finding).toMatchObject({ Tab: tab, Column: header, State: 'new' });
    expect(finding!.Fix!.length).toBeGreaterThan(10);
    expect(finding!.Cell).toMatch(/^[A-Z]+2$/);
  });

  test('errors of the Codebook are findings too, each with a link to its cell and shown by the dialog', () => {
    const workbook = imported();
    const ofCode = (code: string) => (row: Record<string, string>) => row.Code === code;
    workbook.type('Codebook', ofCode('training'), 'Group', 'birds');
    workbook.type('Codebook', ofCode('cyber'), 'Label (Arabic)', '');
    const { problems } = workbook.call('pageCheckSlice', 0);
    workbook.call('pageFinishValidation', [...problems]);
    expect(problems.map(({ code, tab }) => [code, tab])).toEqual([
      ['label-missing', 'codebook'],
      ['group-unknown', 'codebook'],
    ]);
    const { id } = workbook.person.tab('Codebook');
    const headers = workbook.person.displayValues('Codebook')[0]!;
    const links = workbook.person.tab('Findings').rows.flatMap((row) => row ?? []);
    for (const finding of workbook.rows('Findings')) {
      const problem = problems.find(({ row }) => String(row) === finding.Row)!;
      const column = headers.indexOf(finding.Column ?? '');
      expect(finding).toMatchObject({ Tab: 'Codebook', Cell: `${'ABCDE'[column]}${finding.Row}` });
      const link = expect.stringMatching(new RegExp(`#gid=${id}&range=${finding.Cell}$`));
      expect(links).toContainEqual(
        expect.objectContaining({ value: finding.Cell, runs: [expect.objectContaining({ link })] }),
      );
      expect(workbook.call('pageShowCell', problem)).toEqual({ tab: finding.Tab, cell: finding.Cell });
      expect(workbook.person.state.activeSheet).toBe(id);
      expect(workbook.person.state.selection).toMatchObject({ top: Number(finding.Row) - 1, left: column });
    }
  });

  test('a formula and a spreadsheet date in our columns are found', () => {
    const workbook = imported();
    workbook.person.setCell(
      'Events',
      2,
      workbook.person.displayValues('Events')[0]!.indexOf('Place') + 1,
      '=1+1',
    );
    workbook.call('pageValidate');
    const codes = workbook.rows('Findings').map((row) => row.Code);
    // Under the format '@' a typed formula stays text, as in Sheets; as text it is no formula.
    expect(codes).not.toContain('formula-in-text-column');
  });

  test('findings are new, then open, then fixed; a waived one stays waived', () => {
    const workbook = imported();
    const domain = workbook.rows('Cooperation')[0]?.Domain ?? '';
    workbook.type('Events', any, 'Parties', 'KEN');
    workbook.type('Cooperation', any, 'Domain', 'no_such_code');
    const states = () => Object.fromEntries(workbook.rows('Findings').map((row) => [row.Code, row.State]));
    workbook.call('pageValidate');
    expect(states()).toMatchObject({ 'party-single': 'new', 'code-unknown': 'new' });
    workbook.type('Findings', (row) => row.Code === 'party-single', 'State', 'waived');
    workbook.type('Findings', (row) => row.Code === 'party-single', 'Reason', 'The other side is a region');
    workbook.call('pageValidate');
    expect(states()).toMatchObject({ 'party-single': 'waived', 'code-unknown': 'open' });
    expect(workbook.rows('Findings').find((row) => row.State === 'waived')?.['Waived by']).toBe('');
    workbook.type('Cooperation', any, 'Domain', domain);
    expect(workbook.call('pageValidate').fixed).toBe(2);
    expect(states()).toMatchObject({ 'party-single': 'waived', 'code-unknown': 'fixed' });
    workbook.call('pageValidate');
    expect(states()).toEqual({ 'party-single': 'waived', 'edited-outside': 'open' });
  });

  test('a row that a person added gets its id and the review added', () => {
    const workbook = imported();
    const [headers = []] = workbook.person.displayValues('Officials');
    const row = workbook.rows('Officials').length + 2;
    workbook.person.setCell('Officials', row, headers.indexOf('Name') + 1, 'Raila Odinga');
    workbook.call('pageValidate');
    const added = workbook.rows('Officials').find(({ Name }) => Name === 'Raila Odinga');
    expect(added).toMatchObject({ Review: 'added', 'Official id': expect.stringMatching(/^off_/) });
  });

  test('a waiver needs a reason, and gets the name of the coder', () => {
    const workbook = imported();
    workbook.call('pageSetCoder', 'Amal');
    workbook.type('Events', any, 'Parties', 'KEN');
    workbook.call('pageValidate');
    const single = (row: Record<string, string>) => row.Code === 'party-single';
    const finding = () => workbook.rows('Findings').find(single);
    workbook.type('Findings', single, 'State', 'waived');
    workbook.call('pageValidate');
    expect(finding()).toMatchObject({ State: 'open', 'Waived by': '' });
    expect(finding()?.Fix).toContain('cannot be waived without a reason');
    workbook.type('Findings', single, 'State', 'waived');
    workbook.type('Findings', single, 'Reason', 'A region');
    workbook.call('pageValidate');
    expect(finding()).toMatchObject({ State: 'waived', 'Waived by': 'Amal', Reason: 'A region' });
    expect(finding()?.Fix).not.toContain('cannot be waived');
  });

  test('tabs are called as people have renamed them', () => {
    const workbook = imported();
    workbook.type('Events', any, 'Parties', 'KEN');
    workbook.person.renameTab('Events', 'Meetings');
    workbook.call('pageValidate');
    expect(workbook.rows('Findings').find((row) => row.Code === 'party-single')?.Tab).toBe('Meetings');
  });

  test('costs at most 30 document calls', () => {
    const { ledger } = imported().measure('pageValidate', []);
    expect(ledger.calls).toBeLessThanOrEqual(30);
  });
});
