import { defaultCodebook } from '../../src/core/model/default-codebook';
import { newEventCard, newRow, withRow } from '../../src/core/review/add-row';
import { decide, decideFacts, loadedRows, type CardForm, type Decision } from '../../src/core/review/decide';
import { setStatus } from '../../src/core/review/finish-article';
import { joinEvents, splitEvent } from '../../src/core/review/split-join';
import type { Card, Changes, SaveRequest } from '../../src/core/review/types';
import { undoOf } from '../../src/core/review/undo';
import type { SavedHost } from '../../src/host';
import { MEETING, TestWorkbook } from './support/open-workbook';

const codebook = defaultCodebook();
const OTHER =
  'The interior ministers of Peru and Chile signed an agreement on border security in Lima on 3 March 2021. ' +
  'The agreement covers the exchange of information on drug trafficking.';

const imported = new Map<string, SavedHost>();

/** Importing takes its time, so each set of texts is imported once. */
function workbookWith(...texts: string[]): TestWorkbook {
  const key = texts.join('|');
  let saved = imported.get(key);
  if (!saved) {
    const workbook = new TestWorkbook();
    workbook.importTexts(...texts.map((text, index) => ({ name: `${index}`, text })));
    workbook.call('pageSetCoder', 'Amal');
    workbook.cutEmptyRows();
    saved = structuredClone(workbook.host.save());
    imported.set(key, saved);
  }
  return new TestWorkbook(structuredClone(saved));
}

function firstCard(workbook: TestWorkbook): Card {
  const { card } = workbook.call('pageCard', { want: 'next', filter: 'to-review' });
  if (!card) throw new Error('no card');
  return card;
}

/** What the page sends where nobody has touched the form, but for `event` and `verdicts`. */
function request(
  card: Card,
  decision: Decision,
  event: Record<string, string> = {},
  rows: CardForm['rows'] = {},
): SaveRequest {
  return saveOf(card, decide(card, { event, rows }, decision, codebook));
}

const saveOf = (card: Card, changes: Changes): SaveRequest => ({
  loaded: loadedRows(card, changes),
  edits: changes.edits,
  added: changes.added,
});

const eventRow = (workbook: TestWorkbook, card: Card) =>
  workbook.rows('Events').find((row) => row['Event id'] === card.event.id)!;
const domainRows = (workbook: TestWorkbook, card: Card) =>
  workbook.rows('Cooperation').filter((row) => row['Event id'] === card.event.id);

describe('pageCard', () => {
  test('holds the event, its rows in every tab and the article, with evidence that stands in it', () => {
    const workbook = workbookWith(MEETING, OTHER);
    const { card, counts } = workbook.call('pageCard', { want: 'next', filter: 'to-review' });
    expect(counts.left).toBe(counts.events);
    expect(card!.articles).toHaveLength(1);
    expect(card!.articles[0]!.text).toBe(MEETING);
    expect(card!.cooperation.length).toBeGreaterThan(0);
    for (const { cells } of [...card!.cooperation, ...card!.officials]) {
      const [start, end] = String(cells.evidence_at).split('-').map(Number);
      expect(MEETING.slice(start, end)).toBe(cells.evidence);
    }
    expect(card!.event.support.parties).toMatchObject({ value: card!.event.cells.parties });
    expect(card!.event.cells).not.toHaveProperty('support');
  });

  test.each([
    ['Events', 'Event id', (card: Card) => card.event.id],
    ['Cooperation', 'Event id', (card: Card) => card.event.id],
    ['Officials', 'Event ids', (card: Card) => card.event.id],
    ['Articles', 'Article id', (card: Card) => card.articles[0]!.article_id],
  ])('follows the row selected in %s', (tab, header, idOf) => {
    const workbook = workbookWith(MEETING, OTHER);
    const first = firstCard(workbook);
    const second = workbook.call('pageCard', {
      want: 'next',
      event_id: first.event.id,
      filter: 'to-review',
    }).card!;
    for (const card of [second, first]) {
      const index = workbook.rows(tab).findIndex((row) => row[header]!.includes(idOf(card)));
      if (index < 0) continue;
      workbook.person.select(tab, index + 2, 1);
      expect(workbook.call('pageCard', { want: 'active', filter: 'to-review' }).card?.event.id).toBe(
        card.event.id,
      );
    }
  });

  test('before the first import there is nothing, and no error', () => {
    const workbook = new TestWorkbook();
    expect(workbook.call('pageCard', { want: 'active', filter: 'to-review' })).toEqual({
      card: null,
      counts: { events: 0, left: 0, silent: 0 },
      next: '',
    });
  });

  test('says where the card stands among the events and in the sheet', () => {
    const workbook = workbookWith(MEETING, OTHER);
    const ids = workbook.rows('Events').map((row) => row['Event id']!);
    const last = ids.length - 1;
    const { place, counts } = workbook.call('pageCard', {
      want: 'event',
      event_id: ids[last]!,
      filter: 'to-review',
    });
    const beside = { before: expect.stringMatching(/^evt_/), after: expect.stringMatching(/^evt_/) };
    expect(place).toEqual({ position: ids.length, events: counts.events, row: last + 2, ...beside });
    // Under a filter that it is none of, it has a row and no position.
    const outside = workbook.call('pageCard', { want: 'event', event_id: ids[last]!, filter: 'findings' });
    expect(outside.place).toEqual({ position: 0, events: 0, row: last + 2, before: '', after: '' });
  });

  test('costs no more than ten document reads and writes nothing', () => {
    const workbook = workbookWith(MEETING, OTHER);
    const { ledger } = workbook.measure('pageCard', [{ want: 'active', filter: 'to-review' }]);
    expect(ledger.writes).toBe(0);
    expect(ledger.reads).toBeLessThanOrEqual(10);
  });
});

describe('pageSaveReview', () => {
  test('accepting accepts the event and its suggested rows, with coder and time', () => {
    const workbook = workbookWith(MEETING);
    const card = firstCard(workbook);
    expect(workbook.call('pageSaveReview', request(card, 'accept'))).toEqual({ conflicts: [] });
    const { counts } = workbook.call('pageCard', { want: 'next', filter: 'to-review' });
    expect(counts.left).toBe(counts.events - 1);
    const stamp = { Review: 'accepted', Coder: 'Amal', 'Reviewed at': '2026-11-01T09:30:00Z' };
    expect(eventRow(workbook, card)).toMatchObject(stamp);
    for (const row of domainRows(workbook, card)) expect(row).toMatchObject(stamp);
  });

  test('rejecting rejects the event and its rows; nothing of it is proposed again', () => {
    const workbook = workbookWith(MEETING);
    const card = firstCard(workbook);
    workbook.call('pageSaveReview', request(card, 'reject'));
    expect(eventRow(workbook, card).Review).toBe('rejected');
    expect(domainRows(workbook, card).map(({ Review }) => Review)).toEqual(
      card.cooperation.map(() => 'rejected'),
    );
    const before = workbook.rows('Cooperation').length;
    workbook.importTexts({ name: 'again', text: MEETING });
    expect(workbook.rows('Cooperation')).toHaveLength(before);
  });

  test('a corrected field makes the review corrected and the words follow in every tab', () => {
    const workbook = workbookWith(MEETING);
    const card = firstCard(workbook);
    workbook.call('pageSaveReview', request(card, 'accept', { place: 'Mombasa', event_date: '2021-05' }));
    const row = eventRow(workbook, card);
    expect(row).toMatchObject({ Review: 'corrected', Place: 'Mombasa', Date: '2021-05' });
    expect(row.Event).toMatch(/Mombasa · 2021-05$/);
    for (const domain of domainRows(workbook, card)) expect(domain.Event).toBe(row.Event);
  });

  test('only changed cells are written, each with its log entry; all share one batch', () => {
    const workbook = workbookWith(MEETING, OTHER);
    const card = firstCard(workbook);
    const tabs = ['Articles', 'Events', 'Cooperation', 'Officials', 'Figures', 'Texts'];
    const before = tabs.map((tab) => workbook.person.values(tab));
    const logged = workbook.rows('Log').length;
    workbook.call('pageSaveReview', request(card, 'accept', { note: 'seen' }));
    const changed = tabs.flatMap((tab, index) =>
      workbook.person
        .values(tab)
        .flatMap((row, r) =>
          row.flatMap((value, c) => (value === before[index]![r]![c] ? [] : [`${tab} ${r} ${c}`])),
        ),
    );
    const entries = workbook.rows('Log').slice(logged);
    expect(changed).toHaveLength(entries.length);
    // Review, coder and time of each row, and the note.
    expect(entries).toHaveLength((1 + card.cooperation.length) * 3 + 1);
    expect(new Set(entries.map(({ Batch }) => Batch)).size).toBe(1);
    expect(entries.find(({ Column }) => Column === 'review')).toMatchObject({
      Who: 'Amal',
      Action: 'review',
      'Old value': 'suggested',
      'New value': 'accepted',
    });
  });

  test('a cell that somebody changed meanwhile stops the save and both values come back', () => {
    const workbook = workbookWith(MEETING);
    const card = firstCard(workbook);
    workbook.type('Events', (row) => row['Event id'] === card.event.id, 'Place', 'Kisumu');
    const before = JSON.stringify(['Events', 'Cooperation', 'Log'].map((tab) => workbook.person.values(tab)));
    const mine = request(card, 'accept', { place: 'Mombasa' });
    const reply = workbook.call('pageSaveReview', mine);
    expect(reply.conflicts).toEqual([
      {
        tab: 'events',
        id: card.event.id,
        column: 'place',
        loaded: 'Nairobi',
        theirs: 'Kisumu',
        yours: 'Mombasa',
      },
    ]);
    expect(JSON.stringify(['Events', 'Cooperation', 'Log'].map((tab) => workbook.person.values(tab)))).toBe(
      before,
    );
  });

  test('rows that were sorted meanwhile are found by their ids, deleted ones reported', () => {
    const workbook = workbookWith(MEETING, OTHER);
    const card = firstCard(workbook);
    workbook.person.sortRows('Events', 1, false);
    workbook.person.sortRows('Cooperation', 2, false);
    expect(workbook.call('pageSaveReview', request(card, 'accept')).conflicts).toEqual([]);
    expect(eventRow(workbook, card).Review).toBe('accepted');
    for (const row of domainRows(workbook, card)) expect(row.Review).toBe('accepted');
    expect(workbook.rows('Events').filter(({ Review }) => Review === 'accepted')).toHaveLength(1);

    const second = firstCard(workbook);
    const at = workbook.rows('Events').findIndex((row) => row['Event id'] === second.event.id);
    workbook.person.deleteRows('Events', at + 2);
    expect(workbook.call('pageSaveReview', request(second, 'accept')).conflicts).toEqual([
      { tab: 'events', id: second.event.id, column: '', loaded: '', theirs: '', yours: '' },
    ]);
  });

  test('costs no more than six document calls for an untouched card, however many rows there are', () => {
    const cost = (texts: number) => {
      const workbook = workbookWith(
        MEETING,
        ...Array.from({ length: texts }, (_, i) => `${OTHER} Report ${i}.`),
      );
      // The first save of a workbook asks the Log for its last row.
      const first = firstCard(workbook);
      workbook.call('pageSaveReview', request(first, 'accept'));
      return workbook.measure('pageSaveReview', [request(firstCard(workbook), 'accept')]).ledger.calls;
    };
    expect(cost(20)).toBe(cost(1));
    expect(cost(1)).toBeLessThanOrEqual(6);
  });

  test('officials and figures go along in the same save, for two calls more a tab', () => {
    const workbook = workbookWith(OTHER, MEETING);
    const first = firstCard(workbook);
    workbook.call('pageSaveReview', request(first, 'accept'));
    const card = firstCard(workbook);
    const facts = saveOf(card, decideFacts(card, { event: {}, rows: {} }, 'accept'));
    const tabs = new Set(facts.edits.map(({ tab }) => tab));
    expect(tabs.size).toBeGreaterThan(0);
    const event = request(card, 'accept');
    const whole = {
      loaded: [...event.loaded, ...facts.loaded],
      edits: [...event.edits, ...facts.edits],
    };
    expect(workbook.measure('pageSaveReview', [whole]).ledger.calls).toBeLessThanOrEqual(6 + 2 * tabs.size);
    const officials = workbook.rows('Officials').filter((row) => row['Event ids']?.includes(card.event.id));
    expect(officials.map(({ Review }) => Review)).toEqual(card.officials.map(() => 'accepted'));
  });

  test('a corrected place costs two calls more, and one for each tab in which the label follows', () => {
    const workbook = workbookWith(MEETING);
    const mine = request(firstCard(workbook), 'accept', { place: 'Mombasa' });
    expect(workbook.measure('pageSaveReview', [mine]).ledger.calls).toBeLessThanOrEqual(7 + 2 + 2 + 2);
  });

  test('without a name, or with a value of the wrong form, nothing is saved', () => {
    const workbook = new TestWorkbook();
    workbook.importTexts({ name: 'a', text: MEETING });
    const card = firstCard(workbook);
    expect(() => workbook.call('pageSaveReview', request(card, 'accept'))).toThrow(/Enter your name first/);
    workbook.call('pageSetCoder', 'Amal');
    const row = { tab: 'events', id: card.event.id } as const;
    for (const edit of [
      { ...row, column: 'event_date', value: 'yesterday' },
      { ...row, column: 'event_id', value: 'evt_000000000000' },
      { ...row, column: 'support', value: '{}' },
      { tab: 'articles' as never, id: 'x', column: 'title', value: 'x' },
    ]) {
      expect(() => workbook.call('pageSaveReview', { loaded: [], edits: [edit] })).toThrow(
        /cannot be stored there/,
      );
    }
    expect(eventRow(workbook, card).Review).toBe('suggested');
  });

  test.each(['=1+1', '\u200b=IMPORTXML("https://evil.example","//a")', '+1', '@x', "'=2", '1/2'])(
    'the note %j stays text',
    (note) => {
      const workbook = workbookWith(MEETING);
      const card = firstCard(workbook);
      workbook.call('pageSetCoder', '=HYPERLINK("x")');
      workbook.call('pageSaveReview', request(card, 'accept', { note, place: note }));
      expect(eventRow(workbook, card)).toMatchObject({ Note: note, Place: note.trim() });
      for (const tab of workbook.person.tabs())
        expect(workbook.person.formulas(tab).flat().filter(Boolean)).toEqual([]);
    },
  );
});

describe('a save that is sent again', () => {
  test('because its answer was lost writes nothing a second time', () => {
    const workbook = workbookWith(MEETING);
    const card = firstCard(workbook);
    const row = newRow('cooperation', card, card.articles[0]);
    const cells = {
      domain: 'policing',
      status: 'agreed',
      role: 'main',
      evidence: 'met',
      evidence_at: '37-40',
    };
    const rows = { [row.id]: { cells, verdict: 'accept' as const } };
    const save = request(withRow(card, row), 'accept', { place: 'Mombasa' }, rows);
    workbook.call('pageSaveReview', save);
    const after = JSON.stringify(workbook.person.tabs().map((tab) => workbook.person.values(tab)));
    expect(workbook.call('pageSaveReview', save)).toEqual({ conflicts: [] });
    expect(JSON.stringify(workbook.person.tabs().map((tab) => workbook.person.values(tab)))).toBe(after);
    expect(domainRows(workbook, card)).toHaveLength(card.cooperation.length + 1);
  });

  test('after it was killed at any document call is stored once', () => {
    const cost = (() => {
      const workbook = workbookWith(MEETING);
      return workbook.measure('pageSaveReview', [
        request(firstCard(workbook), 'accept', { place: 'Mombasa' }),
      ]).ledger.calls;
    })();
    for (let killAtCall = 1; killAtCall <= cost; killAtCall += 1) {
      const workbook = workbookWith(MEETING);
      const card = firstCard(workbook);
      const save = request(card, 'accept', { place: 'Mombasa' });
      workbook.measure('pageSaveReview', [save], { killAtCall });
      expect(workbook.call('pageSaveReview', save)).toEqual({ conflicts: [] });
      expect(eventRow(workbook, card)).toMatchObject({ Place: 'Mombasa', Review: 'corrected' });
      const places = workbook.rows('Log').filter(({ Column }) => Column === 'place');
      expect(places).toHaveLength(1);
    }
  });
});

describe('rows that people add', () => {
  const evidence = { evidence: 'met', evidence_at: '37-40' };

  test('get their coder, their article and no support but for an event', () => {
    const workbook = workbookWith(MEETING);
    const from = firstCard(workbook);
    const card = newEventCard(from.articles[0], []);
    const [domain] = card.cooperation;
    const rows = {
      [domain!.id]: {
        cells: { domain: 'policing', status: 'agreed', role: 'main', ...evidence },
        verdict: 'accept' as const,
      },
    };
    const event = { parties: 'KEN; ETH', mechanisms: 'meeting', place: '=1+1' };
    expect(workbook.call('pageSaveReview', request(card, 'accept', event, rows))).toEqual({ conflicts: [] });
    expect(eventRow(workbook, card)).toMatchObject({
      Parties: 'KEN; ETH',
      Place: '=1+1',
      Review: 'added',
      Coder: 'Amal',
      Link: 'own',
    });
    expect(domainRows(workbook, card)).toEqual([
      expect.objectContaining({ Domain: 'policing', Review: 'added', Coder: 'Amal', Evidence: 'met' }),
    ]);
    expect(workbook.person.formulas('Events').flat().filter(Boolean)).toEqual([]);
    // It is found again as an event of its article, and survives another import.
    workbook.importTexts({ name: 'again', text: `${MEETING} Again.` });
    const shown = workbook.call('pageCard', { want: 'event', event_id: card.event.id, filter: 'all' }).card;
    expect(shown?.articles.map(({ article_id }) => article_id)).toEqual([from.articles[0]!.article_id]);
    const article_id = from.articles[0]!.article_id;
    const { counts } = workbook.call('pageCard', { want: 'next', filter: 'article', article_id });
    expect(counts.events).toBe(2);
  });

  test.each([
    ['a column of Accord’s own', { cells: { support: '{}' } }],
    ['another coder', { cells: { coder: 'Omar' } }],
    ['a date of no form', { tab: 'figures', id: 'fig_aaaaaaaaaaaa', cells: { as_of: 'May' } }],
    ['an id of another tab', { id: 'evt_aaaaaaaaaaaa' }],
    ['an id of no form', { id: 'rec_1' }],
    ['a place of no form', { at: 'here' }],
    ['an article of no form', { article_id: '<b>' }],
    ['a tab that is not reviewed', { tab: 'log', id: 'log_aaaaaaaaaaaa' }],
  ])('are refused with %s', (_, more) => {
    const workbook = workbookWith(MEETING);
    const row = { tab: 'cooperation', id: 'rec_aaaaaaaaaaaa', cells: {}, article_id: '', at: '', ...more };
    const before = JSON.stringify(workbook.person.values('Cooperation'));
    expect(() => workbook.call('pageSaveReview', { loaded: [], edits: [], added: [row as never] })).toThrow(
      /cannot be stored there/,
    );
    expect(JSON.stringify(workbook.person.values('Cooperation'))).toBe(before);
  });
});

describe('undo', () => {
  const contents = (workbook: TestWorkbook) =>
    JSON.stringify(
      ['Articles', 'Events', 'Cooperation', 'Officials', 'Figures'].map((tab) => workbook.rows(tab)),
    );

  test('puts everything back as it was, coder and time included', () => {
    const workbook = workbookWith(MEETING, OTHER);
    const before = contents(workbook);
    const card = firstCard(workbook);
    const row = newRow('officials', card, card.articles[0]);
    const rows = {
      [row.id]: { cells: { name: 'X', evidence: 'met', evidence_at: '37-40' }, verdict: 'accept' as const },
    };
    const whole = withRow(card, row);
    const event = request(card, 'accept', { place: 'Mombasa' });
    const facts = saveOf(whole, decideFacts(whole, { event: {}, rows }, 'accept'));
    for (const save of [facts, event]) workbook.call('pageSaveReview', save);
    expect(contents(workbook)).not.toBe(before);
    for (const save of [event, facts])
      expect(workbook.call('pageSaveReview', undoOf(save))).toEqual({ conflicts: [] });
    expect(contents(workbook)).toBe(before);
    expect(workbook.rows('Log').filter(({ Action }) => Action === 'undo').length).toBeGreaterThan(0);
  });

  test('stops where somebody went on from it', () => {
    const workbook = workbookWith(MEETING);
    const card = firstCard(workbook);
    const save = request(card, 'accept', { place: 'Mombasa' });
    workbook.call('pageSaveReview', save);
    workbook.type('Events', (row) => row['Event id'] === card.event.id, 'Place', 'Kisumu');
    expect(workbook.call('pageSaveReview', undoOf(save)).conflicts).toMatchObject([
      { column: 'place', theirs: 'Kisumu' },
    ]);
    expect(eventRow(workbook, card)).toMatchObject({ Place: 'Kisumu', Review: 'corrected' });
  });

  test('only an undo takes rows away or sets another coder', () => {
    const workbook = workbookWith(MEETING);
    const { event } = firstCard(workbook);
    const row = { tab: 'events', id: event.id } as const;
    for (const save of [
      { loaded: [], edits: [], removed: [{ ...row, cells: event.cells }] },
      { loaded: [], edits: [{ ...row, column: 'coder', value: 'Omar' }] },
    ])
      expect(() => workbook.call('pageSaveReview', save)).toThrow(/cannot be stored there/);
  });
});

describe('splitting and joining', () => {
  test('a split event takes its domains along and waits for review', () => {
    const workbook = workbookWith(MEETING);
    const card = firstCard(workbook);
    const split = splitEvent(card, [card.cooperation[0]!.id])!;
    workbook.call('pageSaveReview', saveOf(card, split));
    const next = workbook.call('pageCard', { want: 'event', event_id: split.event.id, filter: 'all' }).card;
    expect(next?.cooperation.map(({ id }) => id)).toEqual([card.cooperation[0]!.id]);
    expect(next?.event.cells).toMatchObject({
      review: 'suggested',
      coder: '',
      parties: card.event.cells.parties,
    });
    const rest = workbook.call('pageCard', { want: 'event', event_id: card.event.id, filter: 'all' }).card;
    expect(rest?.cooperation).toHaveLength(card.cooperation.length - 1);
  });

  test('a joined event gives its rows away, leaves the queue, and comes back by undo', () => {
    const workbook = workbookWith(MEETING, OTHER);
    const card = firstCard(workbook);
    const other = workbook.call('pageCard', { want: 'next', event_id: card.event.id, filter: 'all' }).card!;
    const target = { event_id: other.event.id, label: String(other.event.cells.label) };
    const save = saveOf(card, joinEvents(card, target));
    workbook.call('pageSaveReview', save);
    const show = () => workbook.call('pageCard', { want: 'event', event_id: target.event_id, filter: 'all' });
    expect(show().counts.events).toBe(1);
    expect(show().card?.cooperation).toHaveLength(card.cooperation.length + other.cooperation.length);
    expect(show().card?.articles).toHaveLength(2);
    expect(eventRow(workbook, card)).toMatchObject({ Link: 'confirmed', 'Same as event': target.event_id });
    workbook.call('pageSaveReview', undoOf(save));
    expect(show().counts.events).toBe(2);
  });
});

describe('articles', () => {
  const status = (workbook: TestWorkbook) => workbook.rows('Articles').map((row) => row.Status);

  test('are in review once begun, and finished by a person', () => {
    const workbook = workbookWith(MEETING);
    const [article] = firstCard(workbook).articles;
    expect(status(workbook)).toEqual(['unread']);
    workbook.call('pageSaveReview', { loaded: [], edits: [], opened: [article!.article_id] });
    expect(status(workbook)).toEqual(['in_review']);
    const opened = { ...article!, status: 'in_review' };
    workbook.call('pageSaveReview', setStatus(opened, 'excluded', 'Opinion')!);
    expect(workbook.rows('Articles')[0]).toMatchObject({
      Status: 'excluded',
      'Reason for exclusion': 'Opinion',
    });
    expect(workbook.call('pageSaveReview', setStatus(opened, 'curated')!).conflicts).toMatchObject([
      { tab: 'articles', column: 'status', theirs: 'excluded', yours: 'curated' },
      { tab: 'articles', column: 'exclude_reason', theirs: 'Opinion' },
    ]);
    expect(status(workbook)).toEqual(['excluded']);
  });

  test('are begun by the first decision, in one call; who has finished them meanwhile is not asked', () => {
    const workbook = workbookWith(MEETING);
    const { event, articles } = firstCard(workbook);
    const opened = articles.map(({ article_id }) => article_id);
    const decide = (before: string, value: string) =>
      workbook.call('pageSaveReview', {
        loaded: [{ tab: 'events', id: event.id, cells: { ...event.cells, review: before } }],
        edits: [{ tab: 'events', id: event.id, column: 'review', value }],
        opened,
      });
    expect(decide('corrected', 'rejected').conflicts).not.toEqual([]);
    expect(status(workbook)).toEqual(['unread']);
    expect(decide('suggested', 'rejected').conflicts).toEqual([]);
    expect(status(workbook)).toEqual(['in_review']);
    const logged = workbook.rows('Log').filter(({ Action }) => Action === 'review');
    expect(new Set(logged.map(({ Batch }) => Batch)).size).toBe(1);
    expect(logged).toContainEqual(
      expect.objectContaining({ Tab: 'articles', 'Old value': 'unread', 'New value': 'in_review' }),
    );

    workbook.type('Articles', () => true, 'Status', 'curated');
    expect(decide('rejected', 'accepted').conflicts).toEqual([]);
    expect(status(workbook)).toEqual(['curated']);
  });

  test('without an event are shown for themselves', () => {
    const workbook = workbookWith(MEETING, 'The bakery on the corner sells bread and cakes every morning.');
    const { counts } = workbook.call('pageCard', { want: 'next', filter: 'all' });
    expect(counts.silent).toBe(1);
    const silent = workbook.call('pageCard', { want: 'article', filter: 'all' });
    expect(silent.card).toBeNull();
    expect(silent.article?.text).toContain('bakery');
    workbook.person.select('Articles', 3, 1);
    expect(workbook.call('pageCard', { want: 'active', filter: 'all' }).article).toEqual(silent.article);
    workbook.call('pageSaveReview', setStatus(silent.article!, 'no_cooperation')!);
    expect(workbook.call('pageCard', { want: 'article', filter: 'all' }).article).toBeUndefined();
  });

  test('all cards of one article come together, without its text', () => {
    const workbook = workbookWith(MEETING, OTHER);
    const card = firstCard(workbook);
    const { cards } = workbook.call('pageArticleCards', card.articles[0]!.article_id);
    expect(cards.map(({ event }) => event.id)).toEqual([card.event.id]);
    expect(cards[0]?.articles[0]?.text).toBe('');
    expect(cards[0]?.articles[0]?.open.length).toBe(
      card.cooperation.length + card.officials.length + card.figures.length,
    );
  });

  test('hold what was proposed after its event had been decided on; an official of no event waits too', () => {
    const workbook = workbookWith(MEETING);
    const card = firstCard(workbook);
    const articleId = card.articles[0]!.article_id;
    const cards = () => workbook.call('pageArticleCards', articleId).cards;
    workbook.call('pageSaveReview', request(card, 'accept'));
    workbook.call('pageSaveReview', saveOf(card, decideFacts(card, { event: {}, rows: {} }, 'accept')));
    expect(cards()).toEqual([]);
    expect(workbook.call('pageArticleCards', articleId, true).cards).toHaveLength(1);
    const [official] = card.officials;
    const isOfficial = (row: Record<string, string>) => row['Official id'] === official!.id;
    workbook.type('Officials', isOfficial, 'Review', 'suggested');
    expect(cards().map(({ articles }) => articles[0]?.open)).toEqual([[official!.id]]);
    workbook.type('Officials', isOfficial, 'Event ids', '');
    const [home] = cards();
    expect(home?.officials.map(({ id }) => id)).toContain(official!.id);
    expect(home?.articles[0]?.open).toEqual([official!.id]);
    const decision = decideFacts(home!, { event: {}, rows: {} }, 'accept');
    expect(workbook.call('pageSaveReview', saveOf(home!, decision))).toEqual({ conflicts: [] });
    expect(workbook.rows('Officials').find(isOfficial)).toMatchObject({
      Review: 'accepted',
      'Event ids': '',
    });
    expect(cards()).toEqual([]);
  });
});

describe('queues', () => {
  const counts = (workbook: TestWorkbook, filter: 'mine' | 'findings') =>
    workbook.call('pageCard', { want: 'next', filter }).counts;

  test('mine are the articles that are assigned to me', () => {
    const workbook = workbookWith(MEETING, OTHER);
    expect(counts(workbook, 'mine').events).toBe(0);
    workbook.type('Articles', () => true, 'Assigned to', 'amal');
    expect(counts(workbook, 'mine').events).toBe(1);
  });

  test('with findings are those that validation complains about and nobody waived', () => {
    const workbook = workbookWith(MEETING, OTHER);
    const card = firstCard(workbook);
    expect(counts(workbook, 'findings').events).toBe(0);
    workbook.type('Events', (row) => row['Event id'] === card.event.id, 'Country of place', 'Kenya');
    workbook.call('pageValidate');
    const found = workbook.call('pageCard', { want: 'next', filter: 'findings' });
    expect(found.card?.event.id).toBe(card.event.id);
    const { ledger } = workbook.measure('pageCard', [{ want: 'active', filter: 'findings' }]);
    expect(ledger.reads).toBeLessThanOrEqual(10);
  });

  test('my last decisions, the newest first', () => {
    const workbook = workbookWith(MEETING, OTHER);
    expect(workbook.call('pageRecent').decisions).toEqual([]);
    const card = firstCard(workbook);
    workbook.call('pageSaveReview', request(card, 'reject'));
    expect(workbook.call('pageRecent').decisions).toEqual([
      {
        event_id: card.event.id,
        label: card.event.cells.label,
        quotation: expect.stringMatching(/^Kenyan Defence Minister .*…$/),
        review: 'rejected',
        at: '2026-11-01T09:30:00Z',
      },
    ]);
  });
});

describe('pageSelection', () => {
  test('asks the document once while the selection stays, and names the event when it has moved', () => {
    const workbook = workbookWith(MEETING, OTHER);
    workbook.person.select('Events', 2, 1);
    const first = workbook.call('pageSelection', '');
    expect(first.event_id).toBe(workbook.rows('Events')[0]!['Event id']);
    const again = workbook.measure('pageSelection', [first.key]);
    expect(again.result).toEqual({ key: first.key, event_id: '', article_id: '' });
    expect(again.ledger).toMatchObject({ calls: 1, writes: 0 });
    workbook.person.select('Events', 3, 2);
    const moved = workbook.measure('pageSelection', [first.key]);
    expect(moved.result).toMatchObject({ event_id: workbook.rows('Events')[1]!['Event id'] });
    expect(moved.ledger.calls).toBeLessThanOrEqual(4);
  });

  test('in a tab of somebody’s own there is no event', () => {
    const workbook = workbookWith(MEETING);
    workbook.person.select('Sheet1', 2, 1);
    expect(workbook.call('pageSelection', '')).toMatchObject({ event_id: '', article_id: '' });
  });
});

describe('what the sidebar keeps', () => {
  test('survives closing, without a call to the document', () => {
    const workbook = workbookWith(MEETING);
    const long = JSON.stringify({ cells: ['ق'.repeat(20_000)] });
    const { ledger } = workbook.measure('pageKeepReviewState', [
      { session: '{"filter":"all"}', drafts: { evt_aaaaaaaaaaaa: long, evt_bbbbbbbbbbbb: '{}' } },
    ]);
    expect(ledger.calls).toBe(0);
    expect(workbook.call('pageReviewState')).toEqual({
      session: '{"filter":"all"}',
      drafts: { evt_aaaaaaaaaaaa: long, evt_bbbbbbbbbbbb: '{}' },
    });
    workbook.call('pageKeepReviewState', { drafts: { evt_aaaaaaaaaaaa: 'short', evt_bbbbbbbbbbbb: '' } });
    expect(workbook.call('pageReviewState')).toEqual({
      session: '{"filter":"all"}',
      drafts: { evt_aaaaaaaaaaaa: 'short' },
    });
  });

  test('nothing under a name that is no event', () => {
    const workbook = workbookWith(MEETING);
    workbook.call('pageKeepReviewState', { drafts: { coder: 'x', '../x': 'y' } });
    expect(workbook.call('pageReviewState').drafts).toEqual({});
    expect(workbook.call('pageHello').coder).toBe('Amal');
  });
});
