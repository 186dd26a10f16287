// One article's way from text to sheet, with a stubbed extractor.
import { extractArticle } from '../../../src/core/extract/extract-article';
import type { Extraction } from '../../../src/core/extract/types';
import type { Cell } from '../../../src/core/model/cell';
import { buildCodebook } from '../../../src/core/model/codebook';
import { defaultCodebook, defaultCodebookEntries } from '../../../src/core/model/default-codebook';
import { readRow, type Tab } from '../../../src/core/model/tab';
import { reviewedTabs, rowTabs, type ReviewedTabName } from '../../../src/core/model/tabs';
import { proposeArticle, type Proposals, type StoredRows } from '../../../src/core/propose/propose-article';
import { extraction, publishedOn, signing, text } from './sample-extraction';

jest.mock('../../../src/core/extract/extract-article', () => ({ extractArticle: jest.fn() }));

const nothing: StoredRows = { events: [], cooperation: [], officials: [], figures: [] };

function run(
  found: Extraction,
  stored: StoredRows = nothing,
  published_on = '',
  codebook = defaultCodebook(),
) {
  jest.mocked(extractArticle).mockReturnValue(found);
  const article = { article_id: 'art_000000000001', title: 'Police pact', published_on, text };
  return proposeArticle(article, stored, { codebook, language: 'en' });
}

/** The sheet after proposals were written. */
function write({ appended, changed }: Proposals, stored: StoredRows = nothing): StoredRows {
  const tabs = { ...nothing } as Record<ReviewedTabName, StoredRows[ReviewedTabName]>;
  for (const name of reviewedTabs) {
    const rows = [
      ...stored[name].map(({ id, cells }) => ({ id, cells: { ...cells } as Record<string, Cell> })),
      ...appended[name].map((cells) => ({ id: String(cells[rowTabs[name].idColumn]), cells: { ...cells } })),
    ];
    for (const { id, column, new: value } of changed[name]) {
      const row = rows.find((candidate) => candidate.id === id);
      if (row) row.cells[column] = value;
    }
    tabs[name] = rows;
  }
  return tabs;
}

/** The sheet with cells of one row changed by a person. */
function edit(
  stored: StoredRows,
  name: ReviewedTabName,
  index: number,
  cells: Record<string, Cell>,
): StoredRows {
  return {
    ...stored,
    [name]: stored[name].map((row, at) =>
      at === index ? { ...row, cells: { ...row.cells, ...cells } } : row,
    ),
  };
}

const counts = ({ appended }: Proposals) => reviewedTabs.map((name) => appended[name].length);
const noChanges = { events: [], cooperation: [], officials: [], figures: [] };
const sheet = write(run(extraction));

test('rows are complete: every column of the tab, readable, with an id of its own', () => {
  const { appended } = run(extraction);
  expect(counts(run(extraction))).toEqual([1, 2, 1, 1]);
  for (const name of reviewedTabs) {
    const tab = rowTabs[name] as unknown as Tab;
    for (const cells of appended[name]) {
      expect(Object.keys(cells).sort()).toEqual(Object.keys(tab.columns).sort());
      expect(readRow(tab, cells)).not.toBeNull();
      expect(cells[tab.idColumn]).toMatch(new RegExp(`^${tab.idPrefix}_[0-9a-z]{12}$`));
    }
  }
  const ids = reviewedTabs.flatMap((name) => appended[name].map((cells) => cells[rowTabs[name].idColumn]));
  expect(new Set(ids).size).toBe(5);
});

test('rows point to their event', () => {
  const { appended } = run(extraction);
  const id = appended.events[0]?.event_id;
  expect(appended.cooperation.map(({ event_id }) => event_id)).toEqual([id, id]);
  expect(appended.figures[0]?.event_id).toBe(id);
  expect(appended.officials[0]?.event_ids).toBe(id);
});

test.each([
  ['', {}],
  ['2019-03-06', { published_on: '2019-03-06' }],
])('the extractor is told the publication date %j', (day, option) => {
  run(extraction, nothing, day);
  const codebook = expect.objectContaining({ version: defaultCodebook().version }) as unknown;
  expect(extractArticle).toHaveBeenLastCalledWith(text, { codebook, ...option });
});

test('a second run changes nothing', () => {
  expect(run(extraction, sheet)).toMatchObject({ appended: noChanges, changed: noChanges, requeued: [] });
});

test('what a person rejected is not proposed again', () => {
  const rejected = reviewedTabs.reduce(
    (stored, name) => edit(stored, name, 0, { review: 'rejected' }),
    sheet,
  );
  expect(run(publishedOn('2019-03-06', '2019-03-05'), rejected)).toMatchObject({
    appended: noChanges,
    requeued: [],
    changed: { events: [], officials: [], figures: [] },
  });
});

test('a run that was cut short is continued under the ids that are there', () => {
  const cut = { ...sheet, cooperation: sheet.cooperation.slice(0, 1), figures: [] };
  const again = run(extraction, cut);
  expect(counts(again)).toEqual([0, 1, 0, 1]);
  expect(again.appended.cooperation[0]).toMatchObject({ domain: 'training', event_id: sheet.events[0]?.id });
  expect(again.appended.figures[0]?.event_id).toBe(sheet.events[0]?.id);
});

test('a new domain of an event that a person corrected goes under the corrected words', () => {
  const label = 'QAT-KWT · meeting · Doha · 2019';
  const corrected = edit(sheet, 'events', 0, { review: 'corrected', label });
  const again = run(extraction, { ...corrected, cooperation: [] });
  expect(again.appended.cooperation.map(({ event }) => event)).toEqual([label, label]);
  expect(again.changed.events).toEqual([]);
});

test('of an event that was rejected no domains and figures are proposed any more', () => {
  const rejected = edit(sheet, 'events', 0, { review: 'rejected' });
  const again = run(extraction, { ...rejected, cooperation: [], figures: [], officials: [] });
  expect(counts(again)).toEqual([0, 0, 1, 0]);
  expect(again.appended.officials[0]?.event_ids).toBe('');
});

test('a publication date dates the suggestions and their words', () => {
  const dated = publishedOn('2019-03-06', '2019-03-05');
  const proposals = run(dated, sheet, '2019-03-06');
  const after = write(proposals, sheet);
  const label = 'QAT-TUR · agreement signed · Ankara · 2019-03-05';
  expect(counts(proposals)).toEqual([0, 0, 0, 0]);
  expect(after.events[0]?.cells).toMatchObject({ event_date: '2019-03-05', date_precision: 'day', label });
  expect(after.cooperation.map(({ cells }) => cells.event)).toEqual([label, label]);
  expect(after.figures[0]?.cells).toMatchObject({ as_of: '2019-03-06', event: label });
  expect(run(dated, after, '2019-03-06')).toMatchObject({ appended: noChanges, changed: noChanges });
});

test('a publication date re-queues reviewed rows once, without touching their dates', () => {
  const reviewed = edit(edit(sheet, 'events', 0, { review: 'accepted' }), 'figures', 0, {
    review: 'accepted',
  });
  const dated = publishedOn('2019-03-06', '2019-03-05');
  const proposals = run(dated, reviewed, '2019-03-06');
  expect(proposals.requeued).toEqual([sheet.events[0]?.id, sheet.figures[0]?.id]);
  const after = write(proposals, reviewed);
  expect(after.events[0]?.cells).toMatchObject({ review: 'question', event_date: '' });
  expect(after.cooperation[0]?.cells.event).toBe(sheet.events[0]?.cells.label);
  const again = edit(edit(after, 'events', 0, { review: 'accepted' }), 'figures', 0, { review: 'corrected' });
  expect(run(dated, again, '2019-03-06').requeued).toEqual([]);
});

test('a person’s note, link and person stay in suggested rows', () => {
  const noted = edit(
    edit(sheet, 'events', 0, { note: 'check', linked_event: 'evt_999999999999', link_state: 'proposed' }),
    'officials',
    0,
    { person: 'Khalid bin Mohammed' },
  );
  const after = write(run(publishedOn('2019-03-06', '2019-03-05'), noted, '2019-03-06'), noted);
  expect(after.events[0]?.cells).toMatchObject({
    note: 'check',
    linked_event: 'evt_999999999999',
    link_state: 'proposed',
    event_date: '2019-03-05',
  });
  expect(after.officials[0]?.cells.person).toBe('Khalid bin Mohammed');
});

test('suggested rows follow a new codebook, reviewed ones keep the one they were coded under', () => {
  const changed = buildCodebook(
    defaultCodebookEntries().map((entry) => (entry.code === 'cyber' ? { ...entry, terms_en: ['x'] } : entry)),
  );
  const reviewed = edit(sheet, 'cooperation', 1, { review: 'accepted' });
  const after = write(run(extraction, reviewed, '', changed), reviewed);
  expect(after.cooperation.map(({ cells }) => cells.codebook_version)).toEqual([
    changed.version,
    defaultCodebook().version,
  ]);
});

test('an article in another language makes no rows', () => {
  const unsupported = { ...extraction, supported: false, events: [], officials: [], figures: [] };
  const proposals = run(unsupported);
  expect(counts(proposals)).toEqual([0, 0, 0, 0]);
  expect(proposals.extraction.supported).toBe(false);
});

test('a second event on the same sentence is a row of its own, with its own domains', () => {
  const { appended } = run({ ...extraction, events: [signing, signing] });
  expect(appended.events).toHaveLength(2);
  expect(appended.cooperation.map(({ event_id }) => event_id)).toEqual(
    appended.events.flatMap(({ event_id }) => [event_id, event_id]),
  );
});
