// Findings in words: both languages cover all codes and forms, and fill in the same values.
import { findingsAr } from '../../../src/core/messages/ar/findings';
import { findingsEn } from '../../../src/core/messages/en/findings';
import { findingWords } from '../../../src/core/messages/findings';
import { severities, type FindingCode } from '../../../src/core/validate/types';

const codes = Object.keys(severities) as FindingCode[];
const placeholders = (template: string) => [...new Set(template.match(/\{\??\w+/g) ?? [])].sort();

test('both languages have words for every code and every form', () => {
  expect(Object.keys(findingsEn.codes).sort()).toEqual([...codes].sort());
  expect(Object.keys(findingsAr.codes).sort()).toEqual([...codes].sort());
  expect(Object.keys(findingsAr.forms).sort()).toEqual(Object.keys(findingsEn.forms).sort());
});

test.each(codes)('%s names the same values in both languages', (code) => {
  for (const part of ['message', 'fix'] as const) {
    expect(placeholders(findingsAr.codes[code][part])).toEqual(placeholders(findingsEn.codes[code][part]));
    expect(findingsAr.codes[code][part]).toMatch(/\p{Script=Arabic}|^\{form\}$/u);
  }
});

// The sheet and the dialog read a cell's direction off its first letter, which in a quoted code is a Latin one.
test.each(codes)('%s begins in Arabic with an Arabic word', (code) => {
  const { message } = findingsAr.codes[code];
  expect(message).toMatch(/^(?:\{\?\w+ )?(?:\p{Script=Arabic}|«\{column\}»)/u);
});

test.each(Object.keys(findingsEn.forms))('the form %s names the same values in both languages', (form) => {
  expect(placeholders(findingsAr.forms[form] ?? '')).toEqual(placeholders(findingsEn.forms[form] ?? ''));
});

// The message ids that column types give, save those that have a finding code of their own.
test.each([
  'not-in-list',
  'day-form',
  'date-form',
  'time-form',
  'number-form',
  'id-form',
  'span-form',
  'json-form',
])('the form %s has words', (rule) => {
  for (const language of ['en', 'ar'] as const) {
    const { fix } = findingWords('constraint-error', language, {
      rule,
      allowed: 'main, news',
      column: 'C',
      value: 'v',
    });
    expect(fix).toMatch(/\.$/);
    expect(fix).not.toMatch(/[{}]/);
  }
});

test.each([
  ['en', 'organised_crime', 'Choose another code from the list; its successor is “organised_crime”.'],
  ['en', '', 'Choose another code from the list.'],
  ['ar', 'organised_crime', 'اختر رمزًا آخر من القائمة؛ وقد خلفه «organised_crime».'],
  ['ar', '', 'اختر رمزًا آخر من القائمة.'],
] as const)('in %s a successor %j is named where there is one', (language, successor, fix) => {
  expect(findingWords('domain-retired-code', language, { code: 'judicial', successor }).fix).toBe(fix);
});

test('a list is quoted as the language does, an empty one leaves its words out', () => {
  const said = (words: string[], language: 'en' | 'ar') =>
    findingWords('published-missing', language, { words, column: 'C' }).message;
  expect(said(['on Tuesday', 'last week'], 'en')).toBe(
    'The publication date is missing, so “on Tuesday”, “last week” cannot be dated.',
  );
  expect(said(['أمس', 'الثلاثاء'], 'ar')).toContain('«أمس»، «الثلاثاء»');
  expect(said([], 'en')).toBe('The publication date is missing.');
});

test('values stand in the message as they are, even where they look like placeholders', () => {
  expect(findingWords('party-single', 'en', { value: '{form} $& {?x y}' }).message).toBe(
    'The event has only one party: {form} $& {?x y}.',
  );
});

test('a long value is cut', () => {
  const { message } = findingWords('party-single', 'en', { value: 'x'.repeat(50_000) });
  expect(message.length).toBeLessThan(300);
  expect(message).toContain('…');
});
