// The team's terms in texts, and terms that say too little.
import { commonTerms, readTerms, termKey, termMatcher } from '../../../src/core/codebook/terms';
import { fold } from '../../../src/core/text/fold';
import { bookRows, bookWith } from './rows';

const book = bookWith(
  {
    'domain/training': { terms_en: ['falcon patrols', 'ministry'], terms_ar: ['دوريات الصقور'] },
    'mechanism/visit': { terms_en: ['falcon patrols'] },
    'domain/policing': { active: false, terms_en: ['beat officer'] },
  },
  [],
);

test.each([
  ['They agreed on falcon patrols.', ['domain/training', 'mechanism/visit']],
  ['They agreed on Falcon-Patrols.', ['domain/training', 'mechanism/visit']],
  ['They agreed on patrols.', []],
  ['اتفقا على دوريات الصقور', ['domain/training']],
  ['The ministry said so.', ['domain/training']],
  ['A beat officer came.', []],
])('%j has terms of %j', (text, codes) => {
  const found = termMatcher(book)(fold(text)).map(({ kind, code }) => `${kind}/${code}`);
  expect([...new Set(found)].sort()).toEqual(codes);
});

test('of one kind only', () => {
  expect(termMatcher(book, 'mechanism')(fold('falcon patrols')).map(({ code }) => code)).toEqual(['visit']);
  expect(termMatcher(bookWith({}))(fold('falcon patrols'))).toEqual([]);
});

const ministry = { kind: 'domain', code: 'training', term: 'ministry', column: 'terms_en' } as const;
const rows = bookRows({ 'domain/training': { terms_en: 'falcon patrols; ministry' } });

test.each([
  [20, 10, 1],
  [20, 9, 0],
  [9, 9, 0],
  [10, 5, 1],
  [0, 0, 0],
])('of %d texts %d have it: faults %d', (texts, count, faults) => {
  const found = commonTerms(book, rows, { [termKey(ministry)]: count }, texts);
  expect(found).toHaveLength(faults);
  for (const fault of found) {
    expect(fault).toMatchObject({ fault: 'term-common', severity: 'error', column: 'terms_en' });
    expect(rows.find(({ row }) => row === fault.row)?.cells.code).toBe('training');
  }
});

test('each text counts once, however often it has the term', () => {
  const texts = new Map([
    ['a', 'The ministry and the ministry met on falcon patrols.'],
    ['b', 'Nothing here.'],
  ]);
  const { counts, codes } = readTerms(texts, termMatcher(book));
  expect(counts[termKey(ministry)]).toBe(1);
  expect(codes.get('a')).toEqual(['domain/training', 'mechanism/visit']);
  expect(codes.get('b')).toEqual([]);
});
