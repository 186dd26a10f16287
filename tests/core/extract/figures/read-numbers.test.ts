import { readNumbers } from '../../../../src/core/extract/figures/read-numbers';
import { fold } from '../../../../src/core/text/fold';
import { tokenize } from '../../../../src/core/text/tokens';

function values(text: string): number[] {
  const folded = fold(text);
  const tokens = tokenize(folded);
  const words = tokens.map(({ start, end }) => folded.slice(start, end));
  return readNumbers({ tokens, words, folded }).map(({ value }) => value);
}

test.each([
  ['3,250 and 2.4 billion', [3250, 2.4e9]],
  ['30m, 5bn', [30e6, 5e9]],
  ['thirty-five or fourteen', [35, 14]],
  ['two dozen, a dozen, a hundred', [24, 12, 100]],
  ['three hundred and twenty thousand', [320_000]],
  ['٣٢٥٠ و۴۰', [3250, 40]],
  ['خمسة وثلاثون', [35]],
  ['أربع عشرة', [14]],
  ['ستمائة وخمسين', [650]],
  ['ثلاثة آلاف ومئتين', [3200]],
  ['ألف وتسعمائة', [1900]],
  ['ألفي جندي', [2000]],
  ['3 آلاف', [3000]],
  ['10 مليارات', [10e9]],
  ['€30m aid, a 7m boat, two 44m-long ships', [30e6, 7, 2, 44]],
  ['half a dozen, a half-dozen, half a million', [6, 6, 500000]],
  ['18 155mm guns', [18, 155]],
  ['مليونين ونصف المليون', [2.5e6]],
  ['3 ملايين ونصف', [3.5e6]],
  ['14m euros and a further 38m a year', [14e6, 38e6]],
])('%s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each(['F-16', 'S-400', 'TB2', '10:30', '12th', 'السابعة عشرة', 'آلاف الجنود', '1'.repeat(40)])(
  'no number: %s',
  (text) => {
    expect(values(text)).toEqual([]);
  },
);
