import { NameContext, NameScope } from '../../../../src/core/extract/countries/name-context';
import { matchGeographicNames } from '../../../../src/core/extract/places/geographic-lexicon';
import { plainArticle } from '../places/plain-article';

function contextOf(text: string): NameContext {
  const article = plainArticle(text);
  const match = matchGeographicNames(article.folded.text)[0];
  if (match === undefined) throw new Error('no name in the text');
  return new NameContext(new NameScope(article), match, 0);
}

test('words around stop at punctuation, unless asked across it', () => {
  const name = contextOf('The King, of Jordan said, yesterday');
  expect([name.word(-1), name.word(-2), name.wordAcross(-2)]).toEqual(['of', '', 'king']);
  expect([name.word(1), name.word(2), name.gapAfter]).toEqual(['said', '', '']);
  expect([name.capitalised(-1), name.capitalised(-2)]).toEqual([false, true]);
});

test('an Arabic name knows its proclitic and the word before it', () => {
  const name = contextOf('الوزير والتركي');
  expect([name.word(-1), name.proclitic, name.surface]).toEqual(['الوزير', 'وال', 'تركي']);
});

test.each([
  ['KUWAIT, Nov 6 (KUNA) -- Talks', true],
  ['الكويت - 6 - 11 (كونا)', true],
  ['الدوحة في 12 نوفمبر /قنا/', true],
  ['* عمان - (رويترز):', true],
  ['Kuwait, a state of the Gulf', false],
  ['The minister of Kuwait: a portrait', false],
])('dateline: %s', (text, expected) => {
  expect(contextOf(text).dateline).toBe(expected);
});

test.each([
  ['georgian', true],
  ['in tbilisi', true],
  ['georg', false],
  ['bilisi', false],
])('looks for whole words: %s', (phrase, expected) => {
  expect(contextOf('A Georgian officer in Tbilisi').textHas(phrase)).toBe(expected);
});
