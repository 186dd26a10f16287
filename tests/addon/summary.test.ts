import { pivots } from '../../src/core/summarise/pivots';
import { counts as countsTab, tabTitle } from '../../src/core/model/tabs';
import { MEETING, TestWorkbook } from './support/open-workbook';

describe('Build summary', () => {
  const workbook = new TestWorkbook();
  workbook.importSamples();
  const report = workbook.call('pageSummarise');

  test('counts events, not rows, and agrees with a recount of Cooperation', () => {
    const counted = workbook
      .rows('Cooperation')
      .filter((row) => ['main', 'news'].includes(row.Role!) && row.Domain !== 'non_security');
    expect(report.headline.events).toBe(new Set(counted.map((row) => row['Event id'])).size);
    for (const { domain, events } of report.domains) {
      const code = workbook.rows('Codebook').find((row) => row['Label (English)'] === domain)!.Code;
      expect([domain, events]).toEqual([
        domain,
        new Set(counted.filter((row) => row.Domain === code).map((row) => row['Event id'])).size,
      ]);
    }
  });

  test('shows the same numbers on the Summary tab, with its charts, marked provisional', () => {
    const shown = workbook.person.displayValues('Summary');
    expect(shown.flat().join('\n')).toMatch(/Provisional/);
    expect(shown[6]?.[0]).toBe(String(report.headline.events));
    for (const { domain, events } of report.domains) {
      expect(shown.find((row) => row[0] === domain)?.[1]).toBe(String(events));
    }
    const { charts } = workbook.person.tab('Summary');
    expect(charts.map(({ options }) => options.title)).toEqual([
      'Events by domain group',
      'Events by year',
      'Events by domain',
    ]);
    for (const { options, hiddenDimensionStrategy } of charts) {
      expect([options['hAxis.title'], options['vAxis.title']]).toContain('Number of events');
      expect([options['hAxis.title'], options['vAxis.title']]).not.toContain(undefined);
      expect(hiddenDimensionStrategy).toBe('SHOW_BOTH');
    }
  });

  test.each(pivots.map((spec) => [tabTitle(spec.tab).en, spec] as const))(
    '%s is a native pivot with the same events',
    (title, spec) => {
      const grid = workbook.person.values(title);
      const total = grid[grid.length - 1]!;
      expect(total[0]).toBe('Grand Total');
      const counts = workbook.rows('Counts');
      const header = countsTab.columns[spec.values[0]!].header.en;
      const events = new Set(counts.map((row) => row[header])).size;
      expect(total).toContain(events);
    },
  );

  test('shows labels, never codes', () => {
    const codes = new Set(
      workbook
        .rows('Codebook')
        .map((row) => row.Code)
        .filter((code) => code!.includes('_')),
    );
    for (const title of ['Summary', ...pivots.map(({ tab }) => tabTitle(tab).en)]) {
      for (const cell of workbook.person.displayValues(title).flat()) expect(codes).not.toContain(cell);
    }
  });

  test('built again, it leaves one pivot and as many charts', () => {
    workbook.call('pageSummarise');
    expect(workbook.person.tab('Summary').charts).toHaveLength(3);
    expect(workbook.person.tab('By domain').pivots).toHaveLength(1);
  });

  test('says so where there is nothing to count', () => {
    const empty = new TestWorkbook();
    empty.call('pageSummarise');
    expect(empty.person.displayValues('Summary').flat().join('\n')).toMatch(/Nothing to count yet/);
    expect(empty.person.displayValues('By domain').flat().join('\n')).toMatch(/Nothing to count yet/);
  });

  test('speaks the language of the workbook throughout, whoever builds it', () => {
    const { host } = new TestWorkbook(structuredClone(workbook.host.save()));
    const arabic = { user: { locale: 'ar' } };
    expect(host.callFromPageAs(arabic, 'pageSummarise').error).toBeUndefined();
    expect(host.workbook.displayValues('By domain')).toEqual(workbook.person.displayValues('By domain'));

    const other = new TestWorkbook({ user: { locale: 'ar' } });
    other.importTexts({ name: 'a', text: MEETING });
    other.call('pageSummarise');
    const [headers = []] = other.person.displayValues('حسب المجال');
    expect(headers.length).toBeGreaterThan(0);
    for (const header of headers) expect(header).toMatch(/^[\u0600-\u06ff ]+$/);
  });

  test('what people add stays: columns, words below and beside, charts, a pivot that was moved', () => {
    const one = new TestWorkbook();
    one.importTexts({ name: 'a', text: MEETING });
    one.call('pageSummarise');
    const rows = one.person.size('Summary').rows;
    one.person.insertColumnsBefore('Summary', 2);
    one.person.setCell('Summary', 7, 2, 'my column');
    one.person.setCell('Summary', rows + 2, 1, 'my words below');
    one.person.insertRowsBefore('By domain', 1, 2);
    one.person.setCell('By domain', 1, 1, 'my title');
    const width = one.person.size('By dyad').columns;
    one.person.setCell('By dyad', 3, width + 1, 'my note');
    one.importSamples();
    const { headline } = one.call('pageSummarise');
    const summary = one.person.displayValues('Summary');
    expect(summary[6]?.slice(0, 3)).toEqual([String(headline.events), 'my column', String(headline.dyads)]);
    expect(summary.flat()).toContain('my words below');
    const byDomain = one.person.values('By domain');
    expect(byDomain[0]?.[0]).toBe('my title');
    expect(byDomain[byDomain.length - 1]?.slice(0, 3)).toEqual(['Grand Total', '', headline.events]);
    const byDyad = one.person.values('By dyad');
    expect(byDyad.flat()).toContain('my note');
    expect(byDyad.flat()).not.toContain('#REF!');
    expect(byDyad[byDyad.length - 1]).toContain(headline.events);
  });

  test('leaves rejected rows out', () => {
    const one = new TestWorkbook();
    one.importTexts({ name: 'a', text: MEETING });
    const before = one.call('pageSummarise').headline.events;
    one.type('Events', () => true, 'Review', 'rejected');
    expect(one.call('pageSummarise').headline.events).toBe(before - 1);
  });
});
