// The cases in which sheets get hurt, through the built bundle: nothing is lost, doubled or run as a formula.
import type { SavedHost, SheetState } from '../../src/host';
import type { Column } from '../../src/core/model/tab';
import { rowTabs } from '../../src/core/model/tabs';
import { mayWrite } from '../../src/core/review/columns';
import type { CellEdit, SavedTabName } from '../../src/core/review/types';
import {
  MEETING,
  NOW,
  reopened as open,
  savedAfter as saved,
  type TestWorkbook,
} from './support/open-workbook';
import { watchedRun } from './support/watched-run';

const FIGURES =
  'Defence ministers of Kenya and Ethiopia met in Nairobi on 4 May 2021. ' +
  'Kenyan Defence Minister Aden Duale said 512 Ethiopian police officers were trained in Kenya.';

const empty = saved((workbook) => {
  workbook.call('pageSetUp');
  workbook.call('pageSetCoder', 'Amal');
  workbook.cutEmptyRows();
});
const undated = saved((workbook) => workbook.importTexts({ name: 'a', text: MEETING }), empty);
const imported = saved((workbook) => workbook.importTexts({ name: 'a', text: FIGURES }), empty);

const position = (workbook: TestWorkbook, tab: string, header: string) =>
  workbook.person.displayValues(tab)[0]!.indexOf(header) + 1;
const any = () => true;

function withSheet(
  from: SavedHost,
  tab: string,
  change: (sheet: SheetState) => Partial<SheetState>,
): SavedHost {
  const copy = structuredClone(from);
  const sheets = copy.workbook.sheets.map((sheet) =>
    sheet.name === tab ? { ...sheet, ...change(sheet) } : sheet,
  );
  return { ...copy, workbook: { ...copy.workbook, sheets } };
}

const formulasIn = (workbook: TestWorkbook) =>
  workbook.person
    .tabs()
    .flatMap((tab) => workbook.person.formulas(tab).flat())
    .filter((formula) => formula !== '');

/** What people have entered and Accord proposed; hidden ids and stamps differ from run to run. */
const content = (workbook: TestWorkbook) =>
  ['Articles', 'Events', 'Cooperation', 'Officials', 'Figures'].map(
    (tab) => workbook.person.values(tab).length,
  );

// Zero-width, bidirectional, full-width and blank prefixes before what a sheet reads as a formula.
const PREFIXES = ['', ' ', '\u00a0', '\u3000', '\t', '\u200b', '\u200f', '\u202e', '\u2066', '\ufeff', "'"];
const BODIES = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '＝1+1',
  '＋1',
  '=HYPERLINK("https://x","y")',
  '=IMPORTXML("x","y")',
];
const LOOK_ALIKES = PREFIXES.flatMap((prefix) => BODIES.map((body) => `${prefix}${body}`));
/** Each prefix and each body at least once. */
const SOME = PREFIXES.map((prefix, index) => `${prefix}${BODIES[index % BODIES.length]}`);

describe('text that looks like a formula', () => {
  const textColumns = (Object.keys(rowTabs) as SavedTabName[]).flatMap((tab) =>
    ['events', 'cooperation', 'officials', 'figures', 'articles'].includes(tab)
      ? Object.entries(rowTabs[tab].columns as Record<string, Column>)
          .filter(([name, { type }]) => ['words', 'prose'].includes(type.kind) && mayWrite(tab, name, 'x'))
          .map(([name]) => [tab, name] as const)
      : [],
  );

  test('there are such columns in every tab that people review', () => {
    expect(new Set(textColumns.map(([tab]) => tab)).size).toBeGreaterThanOrEqual(4);
  });

  /** A row in every tab for each of them: one save is one run, whatever it carries. */
  const rowForEach = saved(
    (workbook) =>
      workbook.importTexts(
        ...SOME.map((_, index) => ({ name: `${index}`, text: `${FIGURES} Number ${index}.` })),
      ),
    empty,
  );

  const tabsOf = [...new Set(textColumns.map(([tab]) => tab))];

  test.each(tabsOf)('stays text in every such column of %s', (tab) => {
    const workbook = open(rowForEach);
    const { title, idColumn, columns } = rowTabs[tab];
    const headers = Object.entries(columns as Record<string, Column>).flatMap(([name, { header }]) =>
      textColumns.some(([ofTab, column]) => ofTab === tab && column === name)
        ? [[name, header.en] as const]
        : [],
    );
    const ids = workbook
      .rows(title.en)
      .slice(0, SOME.length)
      .map((row) => row[(columns as Record<string, Column>)[idColumn]!.header.en]!);
    const edits = ids.flatMap((id, index) =>
      headers.map(([column]): CellEdit => ({ tab, id, column, value: SOME[index]! })),
    );
    workbook.call('pageSaveReview', { loaded: [], edits });
    const rows = workbook.rows(title.en).slice(0, SOME.length);
    for (const [, header] of headers)
      expect([header, rows.map((row) => row[header])]).toEqual([header, SOME]);
    expect(formulasIn(workbook)).toEqual([]);
  });

  test('stays text in titles, outlets, addresses and texts that are imported, and in what comes of them', () => {
    const workbook = open(empty);
    workbook.importTexts(
      ...LOOK_ALIKES.map((payload, index) => ({
        name: payload,
        text: `${payload} ${MEETING} Number ${index}.`,
        title: payload,
        outlet: payload,
        url: payload,
      })),
    );
    workbook.call('pageValidate');
    workbook.call('pageSummarise');
    expect(workbook.rows('Articles')).toHaveLength(LOOK_ALIKES.length);
    expect(formulasIn(workbook)).toEqual([]);
  });
});

describe('headers that people changed', () => {
  const plain = open(imported);

  test.each([
    ['a trailing blank', (header: string) => `${header} `],
    ['a leading blank', (header: string) => `  ${header}`],
    ['a no-break space', (header: string) => header.replace(/ |$/, '\u00a0')],
    ['a zero-width space', (header: string) => `\u200b${header}`],
    ['a line break', (header: string) => header.replace(/ |$/, '\n')],
    ['capitals', (header: string) => header.toUpperCase()],
    ['a direction mark', (header: string) => `\u200f${header}\u200e`],
    ['another name', (header: string) => `My ${header}`],
    ['no name', () => ''],
  ])('%s in every header: rows still land in their columns', (_, change) => {
    const workbook = open(empty);
    for (const tab of ['Articles', 'Events', 'Cooperation', 'Officials', 'Figures'])
      workbook.person
        .displayValues(tab)[0]!
        .forEach((header, index) => workbook.person.setCell(tab, 1, index + 1, change(header)));
    workbook.importTexts({ name: 'a', text: FIGURES });
    const shown = (one: TestWorkbook, tab: string) =>
      one.person
        .values(tab)
        .slice(1)
        .map((row) => row.slice(0, 4));
    for (const tab of ['Events', 'Cooperation', 'Officials', 'Figures'])
      expect(shown(workbook, tab)).toEqual(shown(plain, tab));
  });

  test.each(['Articles', 'Events', 'Cooperation', 'Officials', 'Figures', 'Codebook', 'Log'])(
    'a title row above the header of %s',
    (tab) => {
      const workbook = open(imported);
      workbook.person.insertRowsBefore(tab, 1);
      workbook.person.setCell(tab, 1, 1, 'Our collection');
      const before = content(workbook);
      workbook.importTexts({ name: 'a', text: FIGURES });
      expect(content(workbook)).toEqual(before);
      workbook.importTexts({ name: 'b', text: `${FIGURES} Later.`, title: 'Second' });
      expect(workbook.person.values('Articles').flat()).toContain('Second');
      expect(workbook.person.values(tab)[0]![0]).toBe('Our collection');
      expect(workbook.call('pageValidate').byCode).not.toHaveProperty('missing-label');
    },
  );
});

describe('rules and filters that people set', () => {
  test.each([
    ['Cooperation', 'Domain'],
    ['Events', 'Place'],
    ['Articles', 'Language'],
  ])('a rule of their own on %s, %s that refuses is named, and nothing is written half', (tab, header) => {
    const at = position(open(empty), tab, header) - 1;
    const rule = {
      criteria: 'VALUE_IN_LIST',
      values: [['nothing else'], true],
      allowInvalid: false,
      helpText: null,
    };
    const strict = withSheet(empty, tab, (sheet) => {
      const validations = [...sheet.validations];
      validations[at] = [{ from: 1, to: sheet.maxRows, value: rule }] as never;
      return { validations };
    });
    const workbook = open(strict);
    const before = content(workbook);
    const run = () => workbook.importTexts({ name: 'a', text: FIGURES, title: 'Ministers meet' });
    expect(run).toThrow(new RegExp(`validation rule on .* of “${tab}” rejects`));
    if (tab === 'Articles') expect(content(workbook)).toEqual(before);
    const healed = open(withSheet(workbook.host.save(), tab, () => ({ validations: [] })));
    healed.importTexts({ name: 'a', text: FIGURES, title: 'Ministers meet' });
    expect(content(healed)).toEqual(content(open(imported)));
  });

  test('a filter stays, and rows behind it are read and written as any others', () => {
    const filtered = withSheet(imported, 'Events', (sheet) => ({
      filter: { top: 0, left: 0, bottom: sheet.rows.length, right: sheet.maxColumns },
    }));
    const workbook = open(filtered);
    workbook.type('Articles', any, 'Published on', '2021-05-06');
    workbook.importTexts({ name: 'b', text: MEETING, published_on: '2021-05-06' });
    expect(workbook.rows('Events').length).toBe(open(imported).rows('Events').length + 1);
    expect(workbook.person.tab('Events').filter).not.toBeNull();
    expect(workbook.call('pageValidate').byCode).not.toHaveProperty('row-id-duplicate');
  });

  test('hidden rows and columns count as any others', () => {
    const workbook = open(imported);
    workbook.person.hideColumns('Cooperation', 1, 5);
    expect(workbook.call('pageSummarise').headline).toEqual(open(imported).call('pageSummarise').headline);
    workbook.importTexts({ name: 'a', text: FIGURES });
    expect(content(workbook)).toEqual(content(open(imported)));
  });

  test('a formula that somebody puts into a text column is found and its row is not written over', () => {
    // In a cell that is not set to plain text, where a formula is one.
    const workbook = open(withSheet(imported, 'Events', () => ({ formats: [] })));
    workbook.person.setCell('Events', 2, position(workbook, 'Events', 'Place'), '=ARRAYFORMULA(A1:A3)');
    workbook.importTexts({ name: 'a', text: FIGURES, published_on: '2021-05-06' });
    expect(workbook.call('pageValidate').byCode).toHaveProperty('formula-in-text-column');
    expect(formulasIn(workbook)).toEqual(['=ARRAYFORMULA(A1:A3)']);
  });
});

describe('limits', () => {
  test('cells of 60,000 characters in an import are cut where they are only named, and the text is whole', () => {
    const workbook = open(empty);
    const long = 'x'.repeat(60_000);
    const text = `${MEETING} ${'And they talked on. '.repeat(3_000)}`;
    const { outcomes } = workbook.importTexts({
      name: long,
      text,
      title: long,
      outlet: long,
      url: `https://x/${long}`,
    });
    expect(outcomes[0]?.result).toBe('imported');
    expect(
      workbook
        .rows('Texts')
        .map((row) => row.Text)
        .join('')
        .trim(),
    ).toBe(text.trim());
    for (const row of workbook.person.values('Articles'))
      for (const cell of row) expect(String(cell).length).toBeLessThanOrEqual(50_000);
    expect(workbook.rows('Events')).toHaveLength(1);
  });

  test('a workbook near ten million cells refuses in plain words and keeps what it has', () => {
    const cells = empty.workbook.sheets.reduce(
      (sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns,
      0,
    );
    const full = structuredClone(empty);
    const spare = full.workbook.sheets.find(({ name }) => name === 'Sheet1')!;
    spare.maxRows += Math.floor((9_999_990 - cells) / spare.maxColumns);
    const workbook = open(full);
    // More than there are free rows.
    const sources = Array.from({ length: 60 }, (_, index) => ({
      name: `t${index}`,
      text: `${MEETING} Number ${index}.`,
    }));
    expect(() => workbook.call('pageStage', sources)).toThrow(/10 million cells/);
    expect(content(workbook)).toEqual(content(open(empty)));
    expect(workbook.rows('Texts')).toEqual([]);
  });
});

const LOCALES = ['de_DE', 'fr_FR', 'ar_EG', 'tr_TR', 'fa_IR'];

describe.each(LOCALES)('a spreadsheet in the locale %s', (locale) => {
  const workbook = open({ ...empty, workbook: { ...empty.workbook, locale } });
  // What such a sheet would read as a number, a date, a share or a time.
  const readable = [
    '1.234,5',
    '1,234.5',
    '3/4',
    '3-4',
    '04.05.2021',
    '4.5.2021',
    '2021/05/04',
    '12:30',
    '10 %',
    '١٢٣',
    'TRUE',
    '1E5',
  ];
  workbook.importTexts(
    ...readable.map((title, index) => ({
      name: `t${index}`,
      text: `${FIGURES} Number ${index}.`,
      title,
      published_on: '2021-05-06',
    })),
  );

  test('titles stay as they are', () => {
    expect(
      workbook.person
        .values('Articles')
        .slice(1)
        .map(([title]) => title),
    ).toEqual(readable);
  });

  test('dates are ISO text, figures are numbers', () => {
    for (const row of workbook.person.values('Events').slice(1)) {
      const day = row[position(workbook, 'Events', 'Date') - 1];
      expect([day, typeof day]).toEqual([expect.stringMatching(/^(2021-05-04)?$/), 'string']);
    }
    expect(workbook.person.values('Figures')[1]![0]).toBe(512);
  });

  test('a second import changes nothing, and validation finds no fault in forms', () => {
    const before = content(workbook);
    workbook.importTexts(
      ...readable.map((title, index) => ({ name: `t${index}`, text: `${FIGURES} Number ${index}.`, title })),
    );
    expect(content(workbook)).toEqual(before);
    const { byCode } = workbook.call('pageValidate');
    expect(byCode).not.toHaveProperty('type-error');
    expect(byCode).not.toHaveProperty('date-format-ambiguous');
  });
});

describe('dates that the sheet took for dates', () => {
  /** The zone of the sheet is not the script's, and none of these days has a midnight where it says so. */
  test.each([
    ['Etc/UTC', '2021-05-04'],
    ['Asia/Qatar', '2021-05-04'],
    ['Pacific/Kiritimati', '2021-05-04'],
    ['Pacific/Pago_Pago', '2021-05-04'],
    ['America/Sao_Paulo', '2018-11-04'],
    ['Africa/Cairo', '2023-04-28'],
    ['Asia/Beirut', '2022-03-27'],
    ['Asia/Tehran', '2022-03-22'],
    ['America/Havana', '2022-03-13'],
    ['Europe/Berlin', '2021-03-28'],
  ])('in %s the day %s is read as it is shown', (timeZone, day) => {
    // A column that somebody has set back to automatic, so that typed days become dates.
    const automatic = withSheet(undated, 'Articles', () => ({ formats: [] }));
    const plain = open({ ...automatic, workbook: { ...automatic.workbook, timeZone } });
    const at = position(plain, 'Articles', 'Published on');
    plain.person.setCell('Articles', 2, at, day);
    expect(plain.person.values('Articles')[1]![at - 1]).toHaveProperty('date');
    const [headers = [], row = []] = plain.call('pageExportTab', 'articles', 1).rows;
    expect(row[headers.indexOf('Published on')]).toBe(day);
    plain.call('pagePropose');
    const { Date: dated, Support: support } = plain.rows('Events')[0]!;
    // On Tuesday, as seen from that day: within the week before it.
    const gap = (Date.parse(day) - Date.parse(dated!)) / 86_400_000;
    expect([gap >= 0, gap <= 7]).toEqual([true, true]);
    expect(support).toContain(`"published_on":"${day}"`);
  });

  test('a serial number in a date column is named', () => {
    const workbook = open(imported);
    const at = position(workbook, 'Events', 'Date');
    const general = open(withSheet(workbook.host.save(), 'Events', () => ({ formats: [] })));
    general.person.setCell('Events', 2, at, 44320);
    const { byCode } = general.call('pageValidate');
    expect(Object.keys(byCode)).toEqual(
      expect.arrayContaining([expect.stringMatching(/constraint-error|type-error|date-format/)]),
    );
  });
});

describe('an older version that somebody restores', () => {
  test.each(['properties that know more', 'properties of then'])(
    'with %s: nothing comes twice, the Log is whole',
    (which) => {
      const later = saved(
        (workbook) => workbook.importTexts({ name: 'b', text: MEETING, title: 'Second' }),
        imported,
      );
      const restored = {
        ...imported,
        properties: which === 'properties of then' ? imported.properties : later.properties,
      };
      const workbook = open(restored);
      workbook.importTexts({ name: 'a', text: FIGURES }, { name: 'b', text: MEETING, title: 'Second' });
      expect(content(workbook)).toEqual(content(open(later)));
      const known = open(imported).rows('Log').length;
      expect(workbook.rows('Log').slice(0, known)).toEqual(open(imported).rows('Log'));
      expect(workbook.call('pageBatches').length).toBe(open(later).call('pageBatches').length);
    },
  );
});

describe('services that do not answer', () => {
  const ANALYST = { email: 'analyst@example.org', id: 'analyst', locale: 'en' };
  const MOMENT = 'Service Spreadsheets failed while accessing document with id 1x.';
  const LIMIT = 'Service invoked too many times for one day: spreadsheet.';
  const stage = (refusals: number, refusal: string, refuse: number) => {
    const workbook = open(empty);
    const run = watchedRun(
      workbook.host,
      { user: ANALYST, now: () => NOW, refuse, refusals, refusal },
      'pageStage',
      [{ name: 'a', text: FIGURES }],
    );
    return { workbook, ...run };
  };

  test.each([
    [1, MOMENT],
    [3, MOMENT],
    [2, 'Service Spreadsheets timed out while accessing document with id 1x.'],
    [2, "We're sorry, a server error occurred. Please wait a bit and try again."],
  ])('%d times in a row (%s): tried again, and nobody notices', (refusals, refusal) => {
    const { workbook, error } = stage(refusals, refusal, 1);
    expect(error).toBe('');
    expect(workbook.rows('Articles')).toHaveLength(1);
  });

  test('for good: given up after four tries, in plain words, and nothing is written', () => {
    const { workbook, error, calls } = stage(1000, MOMENT, 1);
    expect(error).toMatch(/does not answer at the moment/);
    expect(calls).toBeLessThan(5);
    expect(workbook.rows('Articles')).toEqual([]);
  });

  test('a daily limit is not tried again', () => {
    const { error } = stage(1, LIMIT, 1);
    expect(error).toMatch(/daily limit/);
  });
});
