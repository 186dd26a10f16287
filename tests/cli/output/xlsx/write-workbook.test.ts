import { newWorkbook, type SheetState, type WorkbookState } from '../../../../src/host';
import { emptySheet } from '../../../../src/host/model/sheet-state';
import { readXlsx, type ReadXlsx } from '../../support/read-xlsx';
import { XlsxWriter } from '../../support/xlsx-writer';

const writer = new XlsxWriter();
beforeAll(() => writer.start());
afterAll(() => writer.stop());

/** Writes the tabs and reads them back. */
async function written(...sheets: SheetState[]): Promise<ReadXlsx & { cut: readonly string[] }> {
  const workbook: WorkbookState = { ...newWorkbook({ owner: 'a@example.org' }), sheets };
  const tabs = sheets.map(({ name }) => ({ name, holdsTexts: name === 'Texts' }));
  const { bytes, cut } = await writer.write(workbook, tabs);
  return { ...readXlsx(bytes), cut };
}

const tab = (name: string, changes: Partial<SheetState> = {}): SheetState => ({
  ...emptySheet(name.length * 7 + name.charCodeAt(0), name),
  ...changes,
});

const HOSTILE = [
  '=1+1',
  '=HYPERLINK("http://example.org","x")',
  '+1',
  '-1',
  '@SUM(A1)',
  '|cmd',
  "'=1",
  '\t=1',
  '"quoted", with; commas',
  '<b>&amp;</b> ]]>',
  'two\nlines',
  '_x0041_ and _x005F_',
  '00123',
  '1e5',
  '2019-03-04',
  'TRUE',
  ' blanks around ',
  'التعاون الدفاعي 512 متدربًا',
  '\u202eright to left override',
  'naïve 🕊️ \ud835\udd38',
];

test('text stays text, whatever it begins with', async () => {
  const read = await written(tab('Events', { rows: [HOSTILE, ...HOSTILE.map((text) => [text])] }));
  const [header = [], ...rows] = read.values('Events');
  expect(header).toEqual(HOSTILE);
  expect(rows.map(([text]) => text)).toEqual(HOSTILE);
  expect(read.sheetXml('Events')).not.toMatch(/<f[ >]/);
  const types = Object.entries(read.sheet('Events')).flatMap(([name, cell]) =>
    /^[A-Z]+\d+$/.test(name) && cell.v !== undefined ? [cell.t] : [],
  );
  expect(new Set(types)).toEqual(new Set(['s']));
});

test('numbers and truth values stay what they are; dates are the text that other dates are', async () => {
  const read = await written(
    tab('Figures', { rows: [[512, -0.5, true, false, { date: Date.UTC(2019, 2, 4) }, '', 0]] }),
  );
  expect(read.values('Figures')).toEqual([[512, -0.5, true, false, '2019-03-04', '', 0]]);
});

test('texts are cut into parts that a cell of the file can hold, and join to the same', async () => {
  const long = `${'كلمة '.repeat(8_000)}🕊️`.repeat(2);
  const rows = [
    ['Article id', 'Part', 'Text'],
    ['art_1', 1, long.slice(0, 45_000)],
    ['art_1', 2, long.slice(45_000)],
    ['art_2', 1, 'short'],
  ];
  const read = await written(tab('Texts', { rows }));
  const [, ...parts] = read.values('Texts') as Array<[string, number, string]>;
  expect(parts.map(([id, part]) => [id, part])).toEqual([
    ['art_1', 1],
    ['art_1', 2],
    ['art_1', 3],
    ['art_2', 1],
  ]);
  expect(
    parts
      .slice(0, 3)
      .map(([, , text]) => text)
      .join(''),
  ).toBe(long);
  expect(read.cut).toEqual([]);
});

test('another text that is too long is cut with a sign, and named', async () => {
  const read = await written(tab('Log', { rows: [['x', 'y'.repeat(40_000)]] }));
  const [[, text] = []] = read.values('Log') as string[][];
  expect(text).toBe(`${'y'.repeat(32_766)}…`);
  expect(read.cut).toEqual(['Log!B1']);
});

test('headers are frozen, columns keep width and are hidden, tabs hidden and right to left', async () => {
  const read = await written(
    tab('Summary'),
    tab('Events', {
      rows: [['Event', 'Id']],
      frozenRows: 1,
      frozenColumns: 1,
      columns: [{ width: 285 }, { hidden: true }],
      rightToLeft: true,
    }),
    tab('Counts', { hidden: true }),
  );
  expect(read.book.SheetNames).toEqual(['Summary', 'Events', 'Counts']);
  expect(read.book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 0, 1]);
  const [first, second] = read.sheet('Events')['!cols'] ?? [];
  expect(first?.width).toBe(40);
  expect([first?.hidden ?? false, second?.hidden]).toEqual([false, true]);
  expect(read.sheetXml('Events')).toMatch(/<pane [^>]*state="frozen"[^>]*xSplit="1" ySplit="1"/);
  expect(read.sheetXml('Events')).toContain('rightToLeft="true"');
  expect(read.sheetXml('Summary')).not.toContain('rightToLeft="true"');
});

test('notes of headers are comments', async () => {
  const note = 'الأطراف <&> "x"\n[parties]';
  const read = await written(
    tab('Events', { rows: [['Parties']], notes: [[{ from: 0, to: 1, value: note }]] }),
  );
  expect((read.sheet('Events').A1 as { c?: Array<{ t: string }> }).c?.[0]?.t).toBe(note);
});

test('a column has one dropdown rule that warns; equal lists stand once on a hidden tab', async () => {
  const rule = (values: string[], allowInvalid: boolean) => [
    {
      from: 1,
      to: 1000,
      value: { criteria: 'VALUE_IN_LIST', values: [values, true], allowInvalid, helpText: null },
    },
  ];
  const review = ['accepted', 'a,b', '=1+1'];
  const read = await written(
    tab('Events', {
      rows: [['Review', 'Link', 'Also']],
      validations: [rule(review, true), rule(['own'], false), []],
    }),
    tab('Officials', { rows: [['Review']], validations: [rule(review, true)] }),
  );
  const rules = (name: string) =>
    [...read.sheetXml(name).matchAll(/<dataValidation .*?<\/dataValidation>/g)].map(([xml]) => xml);
  expect(rules('Events')).toHaveLength(2);
  expect(rules('Events')[0]).toMatch(
    /errorStyle="warning".*sqref="A2:A1000" type="list".*'Lists'!\$A\$1:\$A\$3/,
  );
  expect(rules('Events')[1]).toMatch(/errorStyle="stop"|sqref="B2:B1000" type="list".*'Lists'!\$B\$1</);
  expect(rules('Officials')[0]).toContain("'Lists'!$A$1:$A$3");
  expect(read.values('Lists').map(([value]) => value)).toEqual(review);
  expect(read.book.Workbook?.Sheets?.find(({ name }) => name === 'Lists')?.Hidden).toBe(1);
});

test('a dropdown over cells of a tab refers to them; rules by formula are left out', async () => {
  const codebook = tab('Codebook', { rows: [['Code'], ['training'], ['visit']] });
  const area = { sheet: codebook.id, top: 1, left: 0, bottom: 3, right: 1 };
  const rule = (criteria: string, value: typeof area | string) => [
    { from: 1, to: 50, value: { criteria, values: [value], allowInvalid: true, helpText: 'Choose a code.' } },
  ];
  const read = await written(
    codebook,
    tab('Cooperation', { validations: [rule('VALUE_IN_RANGE', area), rule('CUSTOM_FORMULA', '=A1=1')] }),
  );
  const [, xml = ''] =
    /<dataValidations count="1">(.*)<\/dataValidations>/.exec(read.sheetXml('Cooperation')) ?? [];
  expect(xml).toContain("<formula1>'Codebook'!$A$2:$A$3</formula1>");
  expect(xml).toContain('error="Choose a code."');
});

test('prose is read in its own direction, codes from left to right', async () => {
  const read = await written(
    tab('Cooperation', {
      rows: [
        ['Evidence', 'Code'],
        ['(التعاون) between', 'QAT'],
        ['Cooperation مع قطر', 'TUR'],
      ],
      formats: [
        [{ from: 1, to: 1000, value: { numberFormat: '@', wrapStrategy: 'CLIP' } }],
        [{ from: 1, to: 1000, value: { numberFormat: '@', textDirection: 'LEFT_TO_RIGHT' } }],
      ],
    }),
  );
  const xml = read.sheetXml('Cooperation');
  const [styles = ''] = read.parts(/xl\/styles\.xml$/);
  const [, formats = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles) ?? [];
  const styleOf = (cell: string) => {
    const index = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)?.[1];
    return formats.split('</xf>')[Number(index)] ?? '';
  };
  expect(styleOf('A2')).toContain('readingOrder="2"');
  expect(styleOf('A3')).not.toContain('readingOrder');
  expect(styleOf('B2')).toContain('readingOrder="1"');
  for (const cell of ['A2', 'A3', 'B2']) expect(styleOf(cell)).toContain('numFmtId="49"');
  expect(formats).not.toContain('wrapText="true"');
});

test('links of findings lead to the cell in this file, and links to elsewhere are left out', async () => {
  const events = tab("Partner's events", { rows: [['x']] });
  const link = (url: string) => ({ value: 'B3', runs: [{ start: 0, end: 2, link: url }] });
  const read = await written(
    events,
    tab('Findings', {
      rows: [[link(`https://docs.google.com/d/1#gid=${events.id}&range=B3`), link('https://example.org/#x')]],
    }),
  );
  const cells = read.sheet('Findings') as Record<string, { l?: { Target: string } }>;
  expect(cells.A1?.l?.Target).toBe("#'Partner''s events'!B3");
  expect(cells.B1?.l).toBeUndefined();
});

const counts = tab('Counts', {
  hidden: true,
  rows: [
    ['Events', 'Dyad', 'Domain', 'Year'],
    ['evt_1', 'A – B', 'Training', '2018'],
    ['evt_1', 'A – B', 'Police', '2018'],
    ['evt_1', 'A – B', 'Training', '2018'],
    ['evt_2', 'A – C', 'Training', 'Undated'],
    ['evt_3', 'A – B', '=1+1', '2018'],
  ],
});

function pivotTab(name: string, rows: number[], columns: number[]): SheetState {
  const group = (column: number) => ({ column, showTotals: true, ascending: true });
  return tab(name, {
    pivots: [
      {
        id: 1,
        top: 0,
        left: 0,
        source: { sheet: counts.id, top: 0, left: 0, bottom: 6, right: 4 },
        rows: rows.map(group),
        columns: columns.map(group),
        values: [{ column: 0, summarize: 'COUNTUNIQUE', name: 'Events' }],
        filters: [],
      },
    ],
  });
}

test('pivots: computed values on the left, the native pivot beside them over marks that add up to the same', async () => {
  const read = await written(pivotTab('By domain', [2], []), pivotTab('Over time', [2], [3]), counts);
  expect(read.values('By domain')).toEqual([
    ['Domain', 'Events'],
    ['=1+1', 1],
    ['Police', 1],
    ['Training', 2],
    ['Grand Total', 3],
  ]);
  const definitions = read.parts(/pivotTables\/pivotTable\d\.xml$/);
  const caches = read.parts(/pivotCache\/pivotCacheDefinition\d\.xml$/);
  expect(definitions.map((xml) => /<location ref="([A-Z]+\d+)/.exec(xml)?.[1])).toEqual(['D1', 'F1']);
  expect(definitions[0]).toMatch(/<rowFields count="1">.*<dataField name="Events" fld="1" subtotal="sum">/);
  expect(definitions[1]).toMatch(/<rowFields count="1">.*<colFields count="1">/);
  for (const xml of definitions) expect(xml).toMatch(/rowGrandTotals="false" colGrandTotals="false"/);
  expect(caches.map((xml) => /<worksheetSource ref="([^"]+)" sheet="([^"]+)"/.exec(xml)?.slice(1))).toEqual([
    ['A1:B6', 'Pivot data'],
    ['D1:F6', 'Pivot data'],
  ]);
  for (const xml of caches) expect(xml).toContain('refreshOnLoad="true"');

  // What a program makes of the source when it refreshes: the sums of the marks.
  const sums: Record<string, number> = {};
  for (const [domain, mark] of read.values('Pivot data').slice(1)) {
    sums[String(domain)] = (sums[String(domain)] ?? 0) + Number(mark);
  }
  expect(sums).toEqual({ Training: 2, Police: 1, '=1+1': 1 });
  expect(read.book.Workbook?.Sheets?.find(({ name }) => name === 'Pivot data')?.Hidden).toBe(1);
});

test('a value that is named like a field gets another name, which Excel demands', async () => {
  const pivot = pivotTab('By event', [0], []);
  const read = await written(pivot, counts);
  expect(read.parts(/pivotTable1\.xml$/)[0]).toContain('dataField name="Events "');
});

test('a chart draws on the same cells', async () => {
  const summary = tab('Summary', {
    rows: [
      ['Domain', 'Events'],
      ['Training', 2],
      ['Police', 1],
    ],
  });
  const chart = {
    id: 2,
    type: 'BAR',
    areas: [{ sheet: summary.id, top: 0, left: 0, bottom: 3, right: 2 }],
    position: [4, 5, 0, 0] as const,
    options: {
      title: 'Events by domain',
      'legend.position': 'none',
      colors: ['#1a5fb4'],
      width: 700,
      height: 300,
    },
    numHeaders: 1,
    hiddenDimensionStrategy: 'SHOW_BOTH',
    mergeStrategy: 'MERGE_COLUMNS',
    transposed: false,
  };
  const read = await written({ ...summary, charts: [chart] });
  const [xml = ''] = read.parts(/xl\/charts\/chart1\.xml$/);
  expect(xml).toContain('<barDir val="bar">');
  expect(xml).toContain('Events by domain');
  const ranges = [...xml.matchAll(/<f>(.*?)<\/f>/g)].map(([, range = '']) => range.replace(/&#39;/g, "'"));
  expect(ranges).toEqual(["'Summary'!$B$1", "'Summary'!$A$2:$A$3", "'Summary'!$B$2:$B$3"]);
  await expect(written({ ...summary, charts: [{ ...chart, type: 'GEO' }] })).rejects.toThrow('type GEO');
});
