// What changed since a codebook was applied, from fingerprints alone.
import { appliedNow, changesSince, readApplied } from '../../../src/core/codebook/changes';
import { defaultCodebook } from '../../../src/core/model/default-codebook';
import { bookWith } from './rows';

const applied = appliedNow(defaultCodebook(), '2026-11-01T09:30:00Z', 'Amal');

test.each([
  ['a label', { label_en: 'Exercises' }, ['renamed']],
  ['an Arabic label', { label_ar: 'تمارين' }, ['renamed']],
  ['the definition', { definition: 'Another.' }, ['meaning']],
  ['what it excludes', { excludes: 'parades' }, ['meaning']],
  ['terms', { terms_en: ['drill'] }, ['terms']],
  ['retired', { active: false }, ['retired']],
  ['retired with a successor', { active: false, replaced_by: 'policing' }, ['retired', 'successor']],
  ['the group', { group: 'other' }, ['place']],
  ['nothing', {}, []],
])('%s', (_, change, aspects) => {
  const changes = changesSince(applied, bookWith({ 'domain/training': change }));
  expect(changes).toEqual(aspects.length === 0 ? [] : [{ kind: 'domain', code: 'training', aspects }]);
});

test('new codes, and codes that were taken out', () => {
  const book = bookWith({ 'domain/training': null }, [
    { kind: 'domain', code: 'falconry', label_en: 'Falconry' },
  ]);
  expect(changesSince(applied, book)).toEqual([
    { kind: 'domain', code: 'falconry', aspects: ['added'] },
    { kind: 'domain', code: 'training', aspects: ['removed'] },
  ]);
});

test('a code that is in use again', () => {
  const retired = appliedNow(bookWith({ 'domain/training': { active: false } }), '', '');
  expect(changesSince(retired, defaultCodebook())).toEqual([
    { kind: 'domain', code: 'training', aspects: ['restored'] },
  ]);
});

test('what is kept fits into a piece of metadata and comes back whole', () => {
  const text = JSON.stringify(applied);
  expect(text.length).toBeLessThan(4_000);
  expect(readApplied(text)).toEqual(applied);
});

test.each(['', 'x', '{}', '{"version":1}', 'null', '[]'])('%j reads as the default codebook', (text) => {
  expect(readApplied(text).version).toBe(defaultCodebook().version);
  expect(changesSince(readApplied(text), defaultCodebook())).toEqual([]);
});
