// The language of an article is that of its text.
import { articleLanguages, otherLanguage } from '../../../../src/core/validate/rules/language';
import { ARTICLE, findings, spoilt, workbook } from '../sample-workbook';

const arabic = 'وقّع الوزيران في الدوحة اتفاقية للتعاون الأمني بين البلدين وتبادل الخبرات في مجال التدريب';
const english =
  'The ministers signed an agreement on security cooperation between the two countries in Doha.';
const french =
  'Les ministres ont signé un accord de coopération dans le domaine de la sécurité entre les deux pays.';

test('a good workbook has no problem', () => expect(articleLanguages(workbook())).toEqual([]));

test.each([
  [english, 'ar', 'en'],
  [arabic, 'en', 'ar'],
  [french, 'en', 'fr'],
  [english, 'en', ''],
  [arabic, 'ar', ''],
  ['512', 'ar', ''],
  [english, '', ''],
  [`${english} ${arabic}`, 'en', ''],
])('%#: of a text called another language', (text, called, found) => {
  expect(otherLanguage(text, called)).toBe(found);
});

test('a long foreign quotation in the middle does not decide', () => {
  const text = `${`${english} `.repeat(60)}${`${arabic} `.repeat(14)}${`${english} `.repeat(60)}`;
  expect(otherLanguage(text, 'en')).toBe('');
});

test('names the language that the text is in', () => {
  const state = { ...spoilt('articles', { language: 'ar' }), texts: new Map([[ARTICLE, english]]) };
  expect(findings(articleLanguages, state)).toEqual([['language-mismatch', 'articles.language:2']]);
  expect(articleLanguages(state)[0]?.words).toEqual({ found: 'en' });
});

test.each([
  ['an excluded article', { language: 'ar', status: 'excluded' }],
  ['an article whose text is missing', { language: 'ar', article_id: 'art_000000000009' }],
])('%s is not judged', (_, cells) => {
  expect(articleLanguages(spoilt('articles', cells))).toEqual([]);
});
