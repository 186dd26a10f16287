import { countryCodes, countryLabel, isCountryCode } from '../../../src/core/model/countries';

test('holds ISO 3166-1 and Kosovo, sorted and without doubles', () => {
  const codes = countryCodes();
  expect(codes).toHaveLength(250);
  expect([...new Set(codes)].sort()).toEqual(codes);
  for (const code of codes) expect(code).toMatch(/^[A-Z]{3}$/);
});

test.each(['PSE', 'VAT', 'XKX', 'TWN', 'HKG', 'MAC', 'ESH', 'GRL', 'PRI', 'SSD', 'TLS'])(
  'knows %s',
  (code) => {
    expect(isCountryCode(code)).toBe(true);
  },
);

test.each(['', 'qat', 'QA', 'EUR', 'UNO', 'XKK', 'constructor'])('does not know %j', (code) => {
  expect(isCountryCode(code)).toBe(false);
});

test('every country has a label in both languages, no two the same', () => {
  for (const language of ['en', 'ar'] as const) {
    const labels = countryCodes().map((code) => countryLabel(code, language));
    expect(new Set(labels).size).toBe(labels.length);
  }
  for (const code of countryCodes()) {
    expect(countryLabel(code, 'en')).toMatch(/^[A-ZÅ][\p{Script=Latin} '.()-]+$/u);
    expect(countryLabel(code, 'ar')).toMatch(/^[\p{Script=Arabic}\p{M} .()-]+$/u);
  }
});

test.each([
  ['QAT', 'Qatar', 'قطر'],
  ['TUR', 'Türkiye', 'تركيا'],
  ['COD', 'DR Congo', 'جمهورية الكونغو الديمقراطية'],
  ['XXX', 'XXX', 'XXX'],
])('labels %s', (code, en, ar) => {
  expect(countryLabel(code, 'en')).toBe(en);
  expect(countryLabel(code, 'ar')).toBe(ar);
});
