import { couldShowItself, looksLikeFormula } from '../../../src/core/model/formula-like';

test.each(['=1', ' \t=1', '\u0000=1', '\u2060+1', "'-1", '\u180e@x', '＝1'])('%j', (text) => {
  expect(looksLikeFormula(text)).toBe(true);
});

test.each(['', 'a=1', '1+1', 'نص = نص'])('not %j', (text) => {
  expect(looksLikeFormula(text)).toBe(false);
});

describe('could show its own text, as a formula', () => {
  test.each(['=B2', '+T(B2)', '@x', '-1&B2', '－1＆B2', "'-1", '\u200b-1'])('%j', (text) => {
    expect(couldShowItself(text)).toBe(true);
  });

  test.each(['', 'a=1', '- five tanks', ' \t-IMPORTXML("https://evil.example/","//a")', '－1'])(
    'not %j',
    (text) => {
      expect(couldShowItself(text)).toBe(false);
    },
  );
});
