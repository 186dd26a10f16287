import { defaultCodebook } from '../../src/core/model/default-codebook';
import { createHost, newWorkbook, type SavedHost } from '../../src/host';
import { rowTabs, tabOrder, tabTitle } from '../../src/core/model/tabs';
import { SCHEMA_VERSION } from '../../src/core/model/schema-version';
import { builtFiles, TestWorkbook } from './support/open-workbook';

const titles = tabOrder.map((name) => tabTitle(name).en);

describe('set-up', () => {
  const workbook = new TestWorkbook();
  workbook.call('pageSetUp');

  test('makes every tab, in order, and opens on Summary', () => {
    expect(workbook.person.tabs().slice(0, titles.length)).toEqual(titles);
    const { state } = workbook.person;
    expect(state.sheets.find(({ id }) => id === state.activeSheet)?.name).toBe('Summary');
  });

  test.each(Object.values(rowTabs).map((tab) => [tab.title.en, tab] as const))(
    '%s has its headers, frozen, with notes',
    (title, tab) => {
      const headers = workbook.person.displayValues(title)[0];
      expect(headers).toEqual(Object.values(tab.columns).map(({ header }) => header.en));
      expect(workbook.person.tab(title).frozenRows).toBe(1);
    },
  );

  test('a second set-up reads once and writes nothing', () => {
    const { ledger } = workbook.measure('pageSetUp', []);
    expect(ledger.writes).toBe(0);
    expect(ledger.calls).toBe(1);
  });

  test('the codebook is filled', () => {
    const filled = workbook.rows('Codebook').filter(({ Kind }) => Kind === 'domain');
    expect(filled.map(({ Code }) => Code)).toEqual(defaultCodebook().codes('domain'));
  });

  test('an Arabic user gets Arabic tabs that read from right to left', () => {
    const arabic = new TestWorkbook({ user: { locale: 'ar' } });
    arabic.call('pageSetUp');
    expect(arabic.person.tabs()).toContain('التعاون');
    expect(arabic.person.tab('التعاون').rightToLeft).toBe(true);
  });
});

describe("what is there stays the user's", () => {
  test("a user's own tab Summary is left alone", () => {
    const workbook = new TestWorkbook();
    workbook.person.addTab('Summary');
    workbook.person.setCell('Summary', 1, 1, 'mine');
    workbook.call('pageSetUp');
    expect(workbook.person.values('Summary')).toEqual([['mine']]);
    expect(workbook.person.tabs()).toContain('Summary (Accord)');
  });

  test('a copy of a tab is not mistaken for it', () => {
    const workbook = new TestWorkbook();
    workbook.call('pageSetUp');
    const copy = workbook.person.copyTab('Articles');
    workbook.importTexts({
      name: 'a',
      text: 'Iraq and Jordan signed a security agreement in Amman on 3 May 2021.',
    });
    expect(workbook.rows('Articles')).toHaveLength(1);
    expect(workbook.rows(copy)).toHaveLength(0);
  });

  test('a deleted tab is made again, and the report says how to get its rows back', () => {
    const workbook = new TestWorkbook();
    workbook.call('pageSetUp');
    workbook.person.deleteTab('Officials');
    expect(workbook.call('pageSetUp').repairs).toEqual([expect.stringMatching(/Officials.*Version history/)]);
    expect(workbook.person.tabs()).toContain('Officials');
  });
});

/** A saved workbook as another version of Accord would have left it. */
function withVersion(saved: SavedHost, version: number): SavedHost {
  const metadata = saved.workbook.metadata.map((entry) =>
    entry.key === 'accord.schema' ? { ...entry, value: String(version) } : entry,
  );
  return { ...saved, workbook: { ...saved.workbook, metadata } };
}

describe('versions', () => {
  const metadataOf = (workbook: TestWorkbook, key: string) =>
    workbook.person.state.metadata.filter((entry) => entry.key === key);

  test('a workbook of a newer version is refused in plain words and not touched', () => {
    const workbook = new TestWorkbook();
    workbook.call('pageSetUp');
    const saved = workbook.host.save();
    const newer = new TestWorkbook(withVersion(saved, SCHEMA_VERSION + 1));
    const before = JSON.stringify(newer.host.save().workbook);
    for (const name of ['pageSetUp', 'pageValidate', 'pageSummarise'] as const) {
      expect(() => newer.call(name)).toThrow(/newer version of Accord/);
    }
    expect(JSON.stringify(newer.host.save().workbook)).toBe(before);
  });

  test('a workbook of version 1 gets the column that came with version 2', () => {
    const workbook = new TestWorkbook();
    workbook.call('pageSetUp');
    const header = rowTabs.articles.columns.proposed_with.header.en;
    workbook.person.deleteColumns(
      'Articles',
      workbook.person.displayValues('Articles')[0]!.indexOf(header) + 1,
    );
    const saved = workbook.host.save();
    const older = new TestWorkbook(withVersion(saved, 1));
    older.call('pageSetUp');
    expect(older.person.displayValues('Articles')[0]).toContain(header);
    expect(metadataOf(older, 'accord.schema').map(({ value }) => value)).toEqual([String(SCHEMA_VERSION)]);
  });

  test('set-up that is killed anywhere is completed by the next one, without leftovers', () => {
    const total = new TestWorkbook().measure('pageSetUp', []).ledger.calls;
    for (let call = 1; call < total; call += 37) {
      const host = createHost({
        files: builtFiles(),
        workbook: newWorkbook({ owner: 'analyst@example.org' }),
      });
      expect(host.callFromPageAs({ killAtCall: call }, 'pageSetUp').error?.message).toMatch(/killed/);
      expect(host.callFromPage('pageSetUp').error).toBeUndefined();
      expect(host.workbook.tabs().filter((name) => !titles.includes(name))).toEqual(['Sheet1']);
    }
  });
});
