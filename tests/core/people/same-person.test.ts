// Officials who may be one person: asked about once, and answered by a person id.
import type { Cell } from '../../../src/core/model/cell';
import type { Person } from '../../../src/core/people/people';
import { likelyPairs } from '../../../src/core/people/same-person';

const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  spellings: [name],
  isConfirmed: false,
  offices: [{ title: 'Minister of Defence', country: 'QAT', first: '', last: '' }],
  events: [],
  articles: [],
  ...more,
});
const row = (official_id: string, person_id = '', name = ''): Record<string, Cell> => ({
  official_id,
  person_id,
  person: name,
});
const office = (country: string) => ({ offices: [{ title: '', country, first: '', last: '' }] });
const pairs = (people: Person[], rows = people.map(({ id }) => row(id))) =>
  likelyPairs(people, rows, () => 0);
const written = (changes: ReadonlyArray<{ row_id: string; column: string; new: Cell }>) =>
  changes.map(({ row_id, column, new: value }) => [row_id, column, value]);

test.each([
  ['in two scripts', 'Khalid bin Mohammed Al-Attiyah', 'خالد بن محمد العطية', {}],
  ['in a shorter form', 'Khalid bin Mohammed Al-Attiyah', 'Khalid Al-Attiyah', {}],
  ['where one has no country', 'Hulusi Akar', 'Hulusi Akar', office('')],
])('asked about: alike %s', (_, first, second, more) => {
  expect(pairs([person('off_1', first), person('off_2', second, more)])).toHaveLength(1);
});

test.each([
  ['of other countries', 'Hulusi Akar', 'Hulusi Akar', office('TUR')],
  ['of other names', 'Hulusi Akar', 'Yaşar Güler', {}],
  ['of the family name alone', 'Khalid Al-Attiyah', 'Al-Attiyah', {}],
])('not asked about: %s', (_, first, second, more) => {
  expect(pairs([person('off_1', first), person('off_2', second, more)])).toEqual([]);
});

test('one person: both get one id and the fuller name', () => {
  const [pair] = pairs([
    person('off_1', 'Khalid Al-Attiyah'),
    person('off_2', 'Khalid bin Mohammed Al-Attiyah'),
  ]);
  expect(written(pair?.same ?? [])).toEqual([
    ['off_1', 'person_id', 'per_000000000000'],
    ['off_1', 'person', 'Khalid bin Mohammed Al-Attiyah'],
    ['off_2', 'person_id', 'per_000000000000'],
    ['off_2', 'person', 'Khalid bin Mohammed Al-Attiyah'],
  ]);
});

test.each([
  ['first', 0],
  ['second', 1],
])('somebody new joins a confirmed person who stands %s, whose id and name stay', (_, at) => {
  const known = person('per_k', 'Khalid', { isConfirmed: true, spellings: ['خالد بن محمد العطية'] });
  const other = person('off_2', 'Khalid bin Mohammed Al-Attiyah');
  const rows = [row('off_1', 'per_k', 'Khalid'), row('off_3', 'per_k'), row('off_2')];
  const [pair] = pairs(at === 0 ? [known, other] : [other, known], rows);
  expect(written(pair?.same ?? []).sort()).toEqual([
    ['off_2', 'person', 'Khalid'],
    ['off_2', 'person_id', 'per_k'],
    ['off_3', 'person', 'Khalid'],
  ]);
});

test('two persons: each gets an id, and the pair is not asked about again', () => {
  const both = [person('off_1', 'Mohammed Ali'), person('off_2', 'Mohammed Ali')];
  let minted = 0;
  const [pair] = likelyPairs(both, [row('off_1'), row('off_2')], () => (minted++ % 36) / 36);
  const ids = (pair?.different ?? [])
    .filter(({ column }) => column === 'person_id')
    .map((change) => change.new);
  expect(new Set(ids).size).toBe(2);
  const decided = both.map((each, at) => ({ ...each, id: String(ids[at]), isConfirmed: true }));
  expect(pairs(decided)).toEqual([]);
});

test('at most 50 pairs are asked about', () => {
  const many = Array.from({ length: 20 }, (_, at) => person(`off_${at}`, 'Hulusi Akar'));
  expect(pairs(many)).toHaveLength(50);
});
