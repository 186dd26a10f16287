// Errors of a Codebook tab, each found where it stands and nowhere else.
import { checkCodebook } from '../../../src/core/codebook/check-codebook';
import { bookRows } from './rows';

const NEW = {
  kind: 'domain',
  code: 'falconry',
  group: 'military',
  label_en: 'Falconry',
  label_ar: 'الصقور',
  active: 'yes',
};
const groups = () =>
  bookRows()
    .filter(({ cells }) => cells.kind === 'domain_group')
    .map(({ cells }) => String(cells.code));

const found = (...args: Parameters<typeof bookRows>) =>
  checkCodebook(bookRows(...args)).map(({ fault, column, severity }) => `${severity} ${fault} ${column}`);

test('the codebook that a new sheet starts with has no fault', () => {
  expect(found()).toEqual([]);
});

test('a sound new code has none either', () => {
  expect(found({}, [{ ...NEW, group: groups()[0]! }])).toEqual([]);
});

test.each([
  ['a kind that there is not', { kind: 'domains' }, ['error kind-unknown kind']],
  ['no kind', { kind: '' }, ['error kind-unknown kind']],
  ['capitals in a code', { code: 'Falconry' }, ['error code-form code']],
  ['blanks in a code', { code: 'fal conry' }, ['error code-form code']],
  ['an Arabic code', { code: 'صقور' }, ['error code-form code']],
  ['a code that is too long', { code: 'f'.repeat(41) }, ['error code-form code']],
  ['a code that is there already', { code: 'training' }, ['error code-doubled code']],
  ['no English label', { label_en: '' }, ['error label-missing label_en']],
  ['no Arabic label', { label_ar: ' ' }, ['warning label-missing label_ar']],
  ['another code’s label', { label_en: 'counter-terrorism' }, ['error label-doubled label_en']],
  [
    'another code’s Arabic label, in another spelling',
    { label_ar: 'مكافحة الارهاب' },
    ['error label-doubled label_ar'],
  ],
  ['no group', { group: '' }, ['error group-unknown group']],
  ['a group that there is not', { group: 'birds' }, ['error group-unknown group']],
  ['a term of two letters', { terms_en: 'falcon patrol; UN' }, ['error term-short terms_en']],
  ['a term of marks alone', { terms_ar: 'ـــ' }, ['error term-short terms_ar']],
  ['retired without a successor', { active: 'no', group: '' }, ['warning successor-missing replaced_by']],
  ['a successor that there is not', { replaced_by: 'birds' }, ['error successor-unknown replaced_by']],
  ['a successor of another kind', { replaced_by: 'visit' }, ['error successor-unknown replaced_by']],
  ['itself as successor', { active: 'no', replaced_by: 'falconry' }, ['error successor-circle replaced_by']],
])('%s', (_, change, faults) => {
  expect(found({}, [{ ...NEW, group: groups()[0]!, ...change }])).toEqual(expect.arrayContaining(faults));
  expect(found({}, [{ ...NEW, group: groups()[0]!, ...change }])).toHaveLength(faults.length);
});

test('a circle of three is named at each of its rows', () => {
  const circle = ['a1', 'b1', 'c1'].map((code, index, all) => ({
    ...NEW,
    code,
    label_en: code,
    label_ar: `ع${index}`,
    active: 'no',
    replaced_by: all[(index + 1) % 3]!,
  }));
  expect(found({}, circle)).toEqual(circle.map(() => 'error successor-circle replaced_by'));
});

test('a chain that ends at a retired code', () => {
  const chain = [
    { ...NEW, active: 'no', replaced_by: 'hawks' },
    { ...NEW, code: 'hawks', label_en: 'Hawks', label_ar: 'بزاة', active: 'no' },
  ];
  expect(found({}, chain)).toEqual([
    'error successor-retired replaced_by',
    'warning successor-missing replaced_by',
  ]);
});

test('a chain that ends at an active code is sound', () => {
  const chain = [
    { ...NEW, active: 'no', replaced_by: 'hawks' },
    { ...NEW, code: 'hawks', label_en: 'Hawks', label_ar: 'بزاة', active: 'no', replaced_by: 'training' },
  ];
  expect(found({}, chain)).toEqual([]);
});

test('a group that is retired takes its domains along', () => {
  const [first] = groups();
  const faults = found({ [`domain_group/${first}`]: { active: 'no', replaced_by: groups()[1]! } });
  expect(new Set(faults)).toEqual(new Set(['error group-unknown group']));
});

test.each([
  [{ ladder: 'paper', rank: '' }, 'error step-missing rank'],
  [{ ladder: 'practice', rank: 0 }, 'error step-missing rank'],
  [{ ladder: '' }, 'error step-missing ladder'],
  [{ ladder: 'rope' }, 'error step-missing ladder'],
])('a status on %j', (change, fault) => {
  expect(found({ 'status/proposed': change })).toEqual([fault]);
});

test('one term for two codes of a kind; two kinds may share one', () => {
  expect(
    found({
      'domain/training': { terms_en: 'joint course' },
      'domain/counter_terrorism': { terms_en: 'Joint  Course' },
    }),
  ).toEqual(['warning term-shared terms_en']);
  expect(
    found({
      'domain/training': { terms_en: 'joint course' },
      'mechanism/visit': { terms_en: 'joint course' },
    }),
  ).toEqual([]);
});

test('the row is the sheet’s, and the message can name the other one', () => {
  const rows = bookRows({}, [{ ...NEW, group: groups()[0]!, code: 'training' }]);
  const [fault] = checkCodebook(rows);
  const first = rows.find(({ cells }) => cells.code === 'training')!.row;
  expect(fault).toMatchObject({ row: rows.length + 1, words: { code: 'training', first: String(first) } });
});

test('rows that hold nothing are no rows', () => {
  expect(found({}, [{ kind: '', code: '', definition: 'a note below the table' }])).toEqual([]);
});

test('ten thousand terms in one cell, and 500 codes in one chain', () => {
  const chain = Array.from({ length: 500 }, (_, index) => ({
    ...NEW,
    code: `c${index}`,
    label_en: `c${index}`,
    label_ar: `ع${index}`,
    active: 'no',
    replaced_by: `c${index + 1}`,
  }));
  const terms = Array.from({ length: 10_000 }, (_, index) => `term ${index}`).join(';');
  expect(found({ 'domain/training': { terms_en: terms } }, chain)).toHaveLength(500);
});
