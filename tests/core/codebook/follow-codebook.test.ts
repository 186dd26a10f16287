// What the extractor found, in the codes that the team uses.
import { followCodebook } from '../../../src/core/codebook/follow-codebook';
import { extractArticle } from '../../../src/core/extract/extract-article';
import type { Codebook } from '../../../src/core/model/codebook';
import { bookWith } from './rows';

const TEXT =
  'Defence Minister of Kenya Aden Duale visited Addis Ababa on 3 May 2021. ' +
  'Kenya and Ethiopia signed an agreement on joint military training there, in a fly-in format.';

function events(codebook: Codebook) {
  const extraction = extractArticle(TEXT, { codebook, published_on: '2021-05-06' });
  return followCodebook(extraction, TEXT, codebook).events;
}

const plain = events(bookWith({}));
const first = plain[0]!.mechanisms[0]!.value;
const status = plain.flatMap(({ domains }) => domains)[0]!.status;
const mechanisms = (codebook: Codebook) => events(codebook)[0]!.mechanisms.map(({ value }) => value);
const statuses = (codebook: Codebook) => events(codebook).flatMap(({ domains }) => domains)[0]!.status;

test('the default codebook changes nothing', () => {
  const codebook = bookWith({});
  expect(plain).toEqual(extractArticle(TEXT, { codebook, published_on: '2021-05-06' }).events);
});

test('a retired mechanism becomes its successor', () => {
  const book = bookWith({ [`mechanism/${first}`]: { active: false, replaced_by: 'exercise' } });
  expect(mechanisms(book)).toContain('exercise');
  expect(mechanisms(book)).not.toContain(first);
});

test('without a successor it is left out, as is one that was taken out of the tab', () => {
  expect(mechanisms(bookWith({ [`mechanism/${first}`]: { active: false } }))).not.toContain(first);
  expect(mechanisms(bookWith({ [`mechanism/${first}`]: null }))).not.toContain(first);
});

test('a retired status becomes its successor, or stays empty for a person to choose', () => {
  expect(status).not.toBe('suspended');
  expect(statuses(bookWith({ [`status/${status}`]: { active: false, replaced_by: 'suspended' } }))).toBe(
    'suspended',
  );
  expect(statuses(bookWith({ [`status/${status}`]: { active: false } }))).toBe('');
});

test('the team’s own terms for a status and a mechanism are heard', () => {
  const own = { label_en: 'Fly-in', terms_en: ['fly-in format'] };
  const book = bookWith({}, [
    { ...own, kind: 'status', code: 'flown_in' },
    { ...own, kind: 'mechanism', code: 'fly_in' },
  ]);
  const found = events(book);
  const evidence = found.flatMap(({ domains }) => domains).find(({ status: code }) => code === 'flown_in');
  expect(evidence?.rule).toBe('codebook-term');
  expect(TEXT.slice(evidence!.evidence.start, evidence!.evidence.end)).toContain('fly-in format');
  expect(found.flatMap((one) => one.mechanisms).map(({ value }) => value)).toContain('fly_in');
});
