import { looksLikeFormula } from '../../../src/core/model/formula-like';

test.each(['=1', ' \t=1', '\u0000=1', '\u2060+1', "'-1", '\u180e@x', '＝1'])('%j', (text) => {
  expect(looksLikeFormula(text)).toBe(true);
});

test.each(['', 'a=1', '1+1', 'نص = نص'])('not %j', (text) => {
  expect(looksLikeFormula(text)).toBe(false);
});
