import { defaultCodebook } from '../../src/core/model/codebook';
import { decide, loadedRows, type CardForm, type Decision } from '../../src/core/review/decide';
import type { Card, SaveRequest } from '../../src/core/review/types';
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
  const edits = decide(card, { event, rows }, decision, codebook);
  return { loaded: loadedRows(card, edits), edits };
}

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
      counts: { events: 0, left: 0 },
      next: '',
    });
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
    const { conflicts, counts } = workbook.call('pageSaveReview', request(card, 'accept'));
    expect(conflicts).toEqual([]);
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

  test('the next card comes in the same answer where it is asked for', () => {
    const workbook = workbookWith(MEETING, OTHER);
    const card = firstCard(workbook);
    const then = { want: 'next', event_id: card.event.id, filter: 'to-review' } as const;
    const { next } = workbook.call('pageSaveReview', { ...request(card, 'accept'), then });
    expect(next?.card?.event.id).toBeDefined();
    expect(next?.card?.event.id).not.toBe(card.event.id);
    expect(next?.counts.left).toBe(next!.counts.events - 1);
  });

  test('costs seven document calls for an untouched card, however many rows there are', () => {
    const cost = (texts: number) => {
      const workbook = workbookWith(
        MEETING,
        ...Array.from({ length: texts }, (_, i) => `${OTHER} Report ${i}.`),
      );
      return workbook.measure('pageSaveReview', [request(firstCard(workbook), 'accept')]).ledger.calls;
    };
    expect(cost(20)).toBe(cost(1));
    expect(cost(1)).toBeLessThanOrEqual(7);
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
