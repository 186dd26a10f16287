// Double coding through the built bundle: drawn, coded blind, compared, settled.
import type { SavedHost } from '../../src/host';
import type { CodedEvent } from '../../src/core/double-coding/types';
import { MEETING, TestWorkbook } from './support/open-workbook';

const badr = { user: { email: 'badr@example.org', id: 'badr' } };
const PLACES = ['Nairobi', 'Mombasa', 'Kisumu'];

let saved: SavedHost | undefined;

/** Three articles that Amal has coded; Badr works here too. */
function coded(): TestWorkbook {
  if (!saved) {
    const workbook = new TestWorkbook();
    workbook.call('pageSetCoder', 'Amal');
    workbook.importTexts(
      ...PLACES.map((place) => ({ name: place, text: MEETING.replace(/Nairobi/g, place) })),
    );
    accept(workbook);
    workbook.measure('pageSetCoder', ['Badr'], badr);
    workbook.cutEmptyRows();
    saved = workbook.host.save();
  }
  return new TestWorkbook(structuredClone(saved));
}

function accept(workbook: TestWorkbook): void {
  const column = workbook.person.values('Cooperation')[0]!.indexOf('Review') + 1;
  const coder = workbook.person.values('Cooperation')[0]!.indexOf('Coder') + 1;
  workbook.rows('Cooperation').forEach((_, index) => {
    workbook.person.setCell('Cooperation', index + 2, column, 'accepted');
    workbook.person.setCell('Cooperation', index + 2, coder, 'Amal');
  });
}

const as = <Result>(
  workbook: TestWorkbook,
  name: Parameters<TestWorkbook['measure']>[0],
  ...args: unknown[]
) => {
  const { result, error } = workbook.measure(name, args as never, badr);
  if (error) throw new Error(error.message);
  return result as Result;
};

const meeting: CodedEvent = {
  parties: ['KEN', 'ETH'],
  event_date: '',
  place: 'nairobi',
  mechanisms: ['meeting'],
  domains: [{ domain: 'training', status: 'discussed', evidence: '=1+1 is text' }],
};

interface Task {
  readonly left: number;
  readonly article: Record<string, string> | null;
}

function codeAll(workbook: TestWorkbook, events: CodedEvent[]): void {
  for (let task = as<Task>(workbook, 'pageBlindArticle'); task.article;)
    task = as<Task>(workbook, 'pageSecondCoding', task.article.article_id, events);
}

describe('the draw', () => {
  test('offers who works here, and draws what somebody else has coded', () => {
    const workbook = coded();
    expect(workbook.call('pageDoubleCoding')).toEqual({ coders: ['Amal'], ready: 3, drawn: 0, waiting: 0 });
    expect(workbook.call('pageDraw', { coder: 'Badr', count: 2, seed: 5 }).drawn).toBe(2);
    expect(as(workbook, 'pageDoubleCoding')).toMatchObject({ drawn: 2, waiting: 2 });
    expect(workbook.call('pageDraw', { coder: 'Amal', count: 3, seed: 5 }).drawn).toBe(0);
    expect(workbook.rows('Second coding')[0]).toMatchObject({
      Kind: 'drawn',
      Coder: 'Badr',
      Unit: 'seed 5, 2 of 3',
    });
  });

  test('is the same again from the same seed, and never draws an article twice for one coder', () => {
    const drawn = (workbook: TestWorkbook) => workbook.rows('Second coding').map((row) => row['Article id']);
    const [one, other] = [coded(), coded()];
    one.call('pageDraw', { coder: 'Badr', count: 2, seed: 5 });
    other.person.sortRows('Articles', 1, false);
    other.call('pageDraw', { coder: 'Badr', count: 2, seed: 5 });
    expect(drawn(other)).toEqual(drawn(one));
    one.call('pageDraw', { coder: 'Badr', count: 5, seed: 5 });
    expect(new Set(drawn(one)).size).toBe(3);
    expect(drawn(one)).toHaveLength(3);
  });

  test('leaves out what is not coded yet, excluded or a duplicate', () => {
    const workbook = coded();
    workbook.type('Cooperation', () => true, 'Review', 'question');
    workbook.type('Articles', (row) => row.Title!.includes('Kisumu'), 'Status', 'excluded');
    expect(workbook.call('pageDoubleCoding').ready).toBe(1);
  });
});

describe('the second coder', () => {
  test('sees the article and nothing that anybody made of it', () => {
    const workbook = coded();
    workbook.call('pageDraw', { coder: 'Badr', count: 1, seed: 5 });
    const { article, left } = as<Task>(workbook, 'pageBlindArticle');
    expect(left).toBe(1);
    expect(Object.keys(article!).sort()).toEqual(['article_id', 'outlet', 'published_on', 'text', 'title']);
    expect(PLACES.map((place) => MEETING.replace(/Nairobi/g, place))).toContain(article!.text);
    expect(workbook.call('pageBlindArticle')).toEqual({ left: 0, article: null });
  });

  test('stores a coding once, apart from what is counted; text stays text', () => {
    const workbook = coded();
    const before = ['Events', 'Cooperation'].map((tab) => workbook.person.values(tab));
    const { headline } = workbook.call('pageSummarise');
    workbook.call('pageDraw', { coder: 'Badr', count: 1, seed: 5 });
    const { article } = as<Task>(workbook, 'pageBlindArticle');
    for (let twice = 0; twice < 2; twice += 1)
      expect(as(workbook, 'pageSecondCoding', article!.article_id, [meeting])).toEqual({
        left: 0,
        article: null,
      });
    expect(workbook.rows('Second coding').filter(({ Kind }) => Kind === 'coded')).toMatchObject([
      { Coder: 'Badr', Parties: 'KEN; ETH', Domain: 'training', Evidence: '=1+1 is text', Event: '1' },
    ]);
    expect(workbook.person.formulas('Second coding').flat().filter(Boolean)).toEqual([]);
    expect(['Events', 'Cooperation'].map((tab) => workbook.person.values(tab))).toEqual(before);
    expect(workbook.call('pageSummarise').headline).toEqual(headline);
    expect(workbook.call('pageValidate').errors).toBe(0);
  });

  test.each<[string, CodedEvent]>([
    ['Parties', { ...meeting, parties: [] }],
    ['Parties', { ...meeting, parties: ['Kenya'] }],
    ['Date', { ...meeting, event_date: 'Tuesday' }],
    ['Domain', { ...meeting, domains: [] }],
    ['Mechanisms', { ...meeting, mechanisms: ['a meeting'] }],
  ])('is told which field cannot be stored: %s', (column, event) => {
    const workbook = coded();
    workbook.call('pageDraw', { coder: 'Badr', count: 1, seed: 5 });
    const { article } = as<Task>(workbook, 'pageBlindArticle');
    expect(() => as(workbook, 'pageSecondCoding', article!.article_id, [event])).toThrow(
      `“${column}” cannot be stored`,
    );
    expect(workbook.rows('Second coding')).toHaveLength(1);
  });
});

describe('the comparison', () => {
  const compared = () => {
    const workbook = coded();
    workbook.call('pageDraw', { coder: 'Badr', count: 3, seed: 5 });
    return workbook;
  };

  test('waits for both codings; too few units are called so', () => {
    const workbook = compared();
    expect(workbook.call('pageComparison')).toMatchObject({ articles: 0, disagreements: [] });
    codeAll(workbook, [meeting]);
    const { articles, fields, disagreements } = workbook.call('pageComparison');
    expect(articles).toBe(3);
    expect(fields.find(({ field }) => field === 'parties')).toMatchObject({
      n: 3,
      percent: 1,
      verdict: 'too-few',
    });
    expect(disagreements.filter(({ field }) => field === 'place')).toMatchObject([
      { second: 'nairobi', decided: null },
      { second: 'nairobi', decided: null },
    ]);
  });

  test('sorting, sharing and correcting the rows afterwards change no figure', () => {
    const workbook = compared();
    codeAll(workbook, []);
    const before = workbook.call('pageComparison');
    expect(before.disagreements.map(({ first, second }) => [first, second])).toEqual(
      before.disagreements.map(() => ['yes', 'no']),
    );
    workbook.person.showTab('Second coding');
    workbook.person.sortRows('Second coding', 5, false);
    workbook.person.renameTab('Second coding', 'Badr’s');
    workbook.type('Cooperation', () => true, 'Review', 'rejected');
    workbook.type('Cooperation', ({ Review }) => Review === 'accepted', 'Domain', 'non_security');
    const after = as<typeof before>(workbook, 'pageComparison');
    expect(after.fields).toEqual(before.fields);
    expect(new Set(after.disagreements.map(({ unit }) => unit))).toEqual(
      new Set(before.disagreements.map(({ unit }) => unit)),
    );
  });

  test('a disagreement is settled, once or anew; every original stays, and settled ones come last', () => {
    const workbook = compared();
    codeAll(workbook, [meeting]);
    const { disagreements, fields } = workbook.call('pageComparison');
    const before = workbook.rows('Second coding');
    const { unit, first, second } = disagreements[0]!;
    const settled = workbook.call('pageSettle', { unit, decision: 'neither', note: 'both misread it' });
    expect(settled.disagreements.slice(-1)[0]).toMatchObject({
      unit,
      decided: { decision: 'neither', by: 'Amal', note: 'both misread it' },
    });
    expect(settled.fields).toEqual(fields);
    workbook.call('pageSettle', { unit, decision: 'neither', note: 'both misread it' });
    expect(workbook.rows('Second coding').slice(before.length)).toMatchObject([
      { Kind: 'decided', Coder: 'Amal', Decision: 'neither', 'First coding': first, Note: 'both misread it' },
    ]);
    as(workbook, 'pageSettle', { unit, decision: 'second', note: '' });
    expect(workbook.rows('Second coding').slice(0, before.length)).toEqual(before);
    expect(workbook.call('pageComparison').disagreements.slice(-1)[0]).toMatchObject({
      second,
      decided: { decision: 'second', by: 'Badr' },
    });
    expect(() => workbook.call('pageSettle', { unit: 'gone', decision: 'first', note: '' })).toThrow(
      /^This disagreement is gone/,
    );
  });

  test('a coding can be undone like any other work', () => {
    const workbook = compared();
    const { article } = as<Task>(workbook, 'pageBlindArticle');
    as(workbook, 'pageSecondCoding', article!.article_id, [meeting]);
    const [last] = workbook.call('pageBatches');
    expect(last).toMatchObject({ who: 'Badr', actions: ['second-coding'], rows: 1 });
    expect(workbook.call('pageUndo', last!.batch)).toMatchObject({
      removed: [{ tab: 'second_coding' }],
      left: [],
    });
    expect(as(workbook, 'pageDoubleCoding')).toMatchObject({ waiting: 3 });
  });
});

test('a workbook of an earlier version gets the tab without being told that it lost one', () => {
  const from = coded().host.save();
  const workbook = {
    ...from.workbook,
    sheets: from.workbook.sheets.filter(({ name }) => name !== 'Second coding'),
  };
  const metadata = workbook.metadata.map((one) =>
    one.key === 'accord.schema' ? { ...one, value: '3' } : one,
  );
  const older = new TestWorkbook({ ...from, workbook: { ...workbook, metadata } });
  expect(older.call('pageSetUp').repairs).toEqual([]);
  expect(older.call('pageDoubleCoding').ready).toBe(3);
});
