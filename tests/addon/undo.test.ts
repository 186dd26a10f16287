// Undo by batch through the built bundle: what goes back, what stays, and what is refused.
import type { SavedHost } from '../../src/host';
import type { UndoPlan } from '../../src/core/undo/types';
import { MEETING, TestWorkbook } from './support/open-workbook';

const TABS = ['Articles', 'Events', 'Cooperation', 'Officials', 'Figures'];

let saved: SavedHost | undefined;

/** One article with its proposals: an import batch and a proposal batch. */
function imported(): TestWorkbook {
  if (!saved) {
    const workbook = new TestWorkbook();
    workbook.call('pageSetCoder', 'Amal');
    workbook.importTexts({ name: 'a', text: MEETING });
    workbook.cutEmptyRows();
    saved = workbook.host.save();
  }
  return new TestWorkbook(structuredClone(saved));
}

/** Saves one cell of the first event, as the sidebar does. */
function save(workbook: TestWorkbook, edits: Record<string, string>): void {
  const { event } = workbook.call('pageCard', { want: 'next', filter: 'all' }).card!;
  const { conflicts } = workbook.call('pageSaveReview', {
    loaded: [{ tab: 'events', id: event.id, cells: event.cells }],
    edits: Object.entries(edits).map(([column, value]) => ({ tab: 'events', id: event.id, column, value })),
    added: [],
  });
  expect(conflicts).toEqual([]);
}

const last = (workbook: TestWorkbook) => workbook.call('pageBatches')[0]!;
const undoLast = (workbook: TestWorkbook): UndoPlan => workbook.call('pageUndo', last(workbook).batch);
const content = (workbook: TestWorkbook) => TABS.map((tab) => workbook.person.values(tab));

describe('a saved decision', () => {
  test('is listed first, with who and what', () => {
    const workbook = imported();
    save(workbook, { review: 'accepted', place: 'Mombasa' });
    expect(last(workbook)).toMatchObject({ who: 'Amal', actions: ['review'], rows: 0, undone: false });
    expect(workbook.call('pageBatches').map(({ actions }) => actions[0])).toEqual([
      'review',
      'propose',
      'import',
    ]);
  });

  test('is offered once more when the sidebar is opened again, until it is taken back', () => {
    const workbook = imported();
    expect(workbook.call('pageLastDecision')).toBeNull();
    save(workbook, { review: 'accepted', place: 'Mombasa' });
    const { event } = workbook.call('pageCard', { want: 'next', filter: 'all' }).card!;
    const { batch, ...where } = workbook.call('pageLastDecision')!;
    expect(where).toEqual({
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      label: event.cells.label,
      event_id: event.id,
      article_id: '',
    });
    expect(workbook.call('pageUndo', batch).left).toEqual([]);
    expect(workbook.call('pageLastDecision')).toBeNull();
  });

  test('goes back to the last cell, and back again when the undo is undone', () => {
    const workbook = imported();
    const before = content(workbook);
    save(workbook, { review: 'accepted', place: 'Mombasa' });
    const after = content(workbook);
    expect(undoLast(workbook).left).toEqual([]);
    expect(content(workbook)).toEqual(before);
    expect(workbook.call('pageBatches').map(({ undone }) => undone)).toEqual([false, true, false, false]);
    expect(undoLast(workbook).left).toEqual([]);
    expect(content(workbook)).toEqual(after);
    expect(
      workbook
        .call('pageBatches')
        .map(({ undone }) => undone)
        .slice(0, 3),
    ).toEqual([false, true, false]);
  });

  test('leaves what was typed since, and says so before and after', () => {
    const workbook = imported();
    save(workbook, { review: 'accepted', place: 'Mombasa' });
    workbook.type('Events', () => true, 'Place', 'Kisumu');
    const { batch } = last(workbook);
    const preview = workbook.call('pagePreviewUndo', batch);
    expect(preview.left).toMatchObject([
      { column: 'place', why: 'newer', written: 'Mombasa', current: 'Kisumu', by: '' },
    ]);
    expect(workbook.call('pageUndo', batch)).toEqual(preview);
    expect(workbook.rows('Events')[0]).toMatchObject({ Place: 'Kisumu', Review: 'suggested', Coder: '' });
  });

  test('finds its row after sorting, and names it where it was deleted', () => {
    const workbook = imported();
    workbook.importTexts({ name: 'b', text: MEETING.replace(/Nairobi/g, 'Mombasa') });
    save(workbook, { review: 'accepted' });
    const { batch } = last(workbook);
    workbook.person.sortRows('Events', 1, false);
    workbook.person.sortRows('Log', 5, false);
    expect(workbook.call('pagePreviewUndo', batch).left).toEqual([]);
    const at = workbook.rows('Events').findIndex(({ Review }) => Review === 'accepted');
    workbook.person.deleteRows('Events', at + 2);
    const plan = workbook.call('pageUndo', batch);
    expect(plan.cells).toEqual([]);
    expect(new Set(plan.left.map(({ why }) => why))).toEqual(new Set(['row-gone']));
  });
});

describe('an import', () => {
  test('goes once its proposals have gone; its text stays, and both undos can be undone', () => {
    const workbook = imported();
    const before = content(workbook);
    const [proposals, stored] = workbook.call('pageBatches');
    expect(workbook.call('pagePreviewUndo', stored!.batch).left).toMatchObject([{ why: 'in-use' }]);
    expect(workbook.call('pageUndo', proposals!.batch).left).toEqual([]);
    expect(workbook.call('pageUndo', stored!.batch).removed).toHaveLength(1);
    expect(TABS.map((tab) => workbook.rows(tab))).toEqual(TABS.map(() => []));
    expect(workbook.rows('Texts').map(({ Text }) => Text)).toEqual([MEETING]);
    const [second, first] = workbook.call('pageBatches');
    workbook.call('pageUndo', second!.batch);
    workbook.call('pageUndo', first!.batch);
    expect(content(workbook)).toEqual(before);
    const { card } = workbook.call('pageCard', { want: 'next', filter: 'all' });
    expect(card?.articles[0]?.text).toBe(MEETING);
    expect(workbook.call('pageValidate').errors).toBe(0);
  });

  test('imported again after its undo, the article is new and is read', () => {
    const workbook = imported();
    undoLast(workbook);
    workbook.call(
      'pageUndo',
      workbook.call('pageBatches').find(({ actions }) => actions[0] === 'import')!.batch,
    );
    expect(workbook.importTexts({ name: 'a', text: MEETING }).outcomes[0]?.result).toBe('imported');
    expect(workbook.rows('Events')).toHaveLength(1);
    expect(workbook.call('pageValidate').errors).toBe(0);
  });

  test('keeps the rows that somebody has worked on, and those beside which notes stand', () => {
    const workbook = imported();
    const domains = workbook.rows('Cooperation').length;
    const width = workbook.person.values('Cooperation')[0]!.length;
    workbook.person.insertColumnsBefore('Cooperation', width);
    workbook.person.setCell('Cooperation', 1, width, 'Mine');
    workbook.person.setCell('Cooperation', 2, width, 'ask Badr');
    const { removed, left } = undoLast(workbook);
    expect(left.map(({ tab, why }) => [tab, why])).toEqual([
      ['cooperation', 'own-column'],
      ['events', 'in-use'],
    ]);
    expect(workbook.rows('Cooperation')).toHaveLength(1);
    expect(workbook.rows('Cooperation')[0]).toMatchObject({ Mine: 'ask Badr' });
    expect(workbook.rows('Events')).toHaveLength(1);
    expect(removed.filter(({ tab }) => tab === 'cooperation')).toHaveLength(domains - 1);
  });

  test('a formula of their own beside it, or an empty checkbox, keeps no row', () => {
    const workbook = imported();
    // Before a column of numbers, whose format new columns take over: beside text all that is typed stays text.
    const own = workbook.person.values('Events')[0]!.indexOf('Session') + 1;
    workbook.person.insertColumnsBefore('Events', own, 2);
    workbook.person.setCell('Events', 2, own, '=HYPERLINK("https://example.org","x")');
    workbook.person.setCell('Events', 2, own + 1, false);
    expect(undoLast(workbook).left).toEqual([]);
    expect(workbook.rows('Events')).toEqual([]);
  });
});

describe('an undo is refused in plain words', () => {
  test('without a name', () => {
    const workbook = imported();
    const stranger = { user: { email: 'b@example.org', id: 'b' } };
    expect(workbook.measure('pageUndo', [last(workbook).batch], stranger).error?.message).toMatch(
      /^Enter your name first/,
    );
  });

  test('without the Log, and a batch that is not there changes nothing', () => {
    const workbook = imported();
    const before = workbook.person.version;
    expect(workbook.call('pageUndo', 'bat_000000000000')).toEqual({
      cells: [],
      removed: [],
      restored: [],
      left: [],
    });
    const { batch } = last(workbook);
    expect(workbook.person.version).toBe(before);
    workbook.person.deleteTab('Log');
    expect(workbook.call('pageBatches')).toEqual([]);
    expect(() => workbook.call('pageUndo', batch)).toThrow(/^The tab “Log” is missing/);
  });
});

test('an undo costs the same document calls for one article and for many', () => {
  const cost = (articles: number) => {
    const workbook = imported();
    workbook.importTexts(
      ...Array.from({ length: articles }, (_, i) => ({ name: `${i}`, text: `${MEETING} Report ${i}.` })),
    );
    return workbook.measure('pageUndo', [last(workbook).batch]).ledger.calls;
  };
  expect(cost(12)).toBe(cost(1));
});
