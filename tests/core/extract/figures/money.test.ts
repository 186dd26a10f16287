import { moneyAt } from '../../../../src/core/extract/figures/money';
import { readNumbers } from '../../../../src/core/extract/figures/read-numbers';
import { fold } from '../../../../src/core/text/fold';
import { tokenize } from '../../../../src/core/text/tokens';

function currency(text: string): string | undefined {
  const folded = fold(text);
  const tokens = tokenize(folded);
  const words = tokens.map(({ start, end }) => folded.slice(start, end));
  const reading = { tokens, words, folded };
  const [number] = readNumbers(reading);
  return number && moneyAt(reading, number)?.currency;
}

test.each([
  ['$5 million', 'USD'],
  // A word that every object knows.
  ['5 constructor', undefined],
  ['A$5 million', 'AUD'],
  ['5 million US dollars', 'USD'],
  ['5 million United States dollars', 'USD'],
  ['€5m', 'EUR'],
  ['AED 5 million', 'AED'],
  ['5 million Kuwaiti dinars', 'KWD'],
  ['5 million dinars', 'dinars'],
  ['5 ملايين ريال قطري', 'QAR'],
  ['5 ملايين ريال', 'SAR'],
  ['30 مليون جنيه إسترليني', 'GBP'],
])('%s', (text, expected) => {
  expect(currency(text)).toBe(expected);
});

test.each(['5 million people', '5 soldiers', '5 ملايين نسمة'])('no money: %s', (text) => {
  expect(currency(text)).toBeUndefined();
});
