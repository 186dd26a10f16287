// Clauses: only long sentences are cut, at the best place, never into crumbs.
import fc from 'fast-check';
import { LONG_SENTENCE, SHORTEST_CLAUSE, clausesOf } from '../../../src/core/text/clauses';

const cut = (text: string): string[] =>
  clausesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

const filler = (length: number): string => 'word '.repeat(Math.ceil(length / 5)).slice(0, length - 1) + 'x';

test('a sentence of ordinary length stays whole', () => {
  const text =
    'The two ministers met in Doha, discussed security cooperation, and signed a protocol; they left at noon.';
  expect(cut(text)).toEqual([text]);
});

test.each([
  [';', `${filler(100)};`, `${filler(100)}, and ${filler(120)}`],
  [':', `${filler(100)}:`, `${filler(190)}`],
  [
    'comma and conjunction rather than a bare comma',
    `${filler(100)},`,
    `while ${filler(100)}, ${filler(60)}`,
  ],
  ['end of a quotation rather than a bare comma', `${filler(60)}"`, `${filler(150)}, ${filler(60)}`],
  ['bare comma where there is nothing else', `${filler(150)},`, `${filler(150)}`],
  ['Arabic comma and wa', `${filler(150)}،`, `وأكد ${filler(150)}`],
  ['Arabic comma without a blank', `${filler(150)}،`, `${filler(150)}`],
  ['Arabic wa that opens a clause', filler(150), `وأضاف ${filler(150)}`],
])('cuts at %s', (_name, first, second) => {
  expect(cut(`${first} ${second}`)).toEqual([first, second]);
});

test.each([
  ['the two names of a pair', `${filler(150)} تركيا وقطر ${filler(150)}`],
  ['numbers', `${filler(150)} 3,250 ${filler(150)}`],
  ['times', `${filler(150)} 12:10 ${filler(150)}`],
  ['what stands too near to the end', `${filler(270)}, ${filler(20)}`],
  ['what stands too near to the beginning', `${filler(20)}; ${filler(270)}`],
])('does not cut at %s', (_name, text) => {
  expect(cut(text)).toEqual([text]);
});

test('clauses cover the sentence, in order, none shorter than it may be', () => {
  const piece = fc.tuple(
    fc.integer({ min: 1, max: 160 }),
    fc.constantFrom('; ', ', and ', ', ', '" ', '، و', ' '),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const text = `${pieces.map(([length, mark]) => filler(length + 1) + mark).join('')}end`;
      const clauses = cut(text);
      expect(clauses.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      // A blank at the edge of a clause is trimmed after cutting.
      for (const clause of clauses)
        expect(clause.length).toBeGreaterThanOrEqual(Math.min(SHORTEST_CLAUSE - 2, text.length));
      if (text.length <= LONG_SENTENCE) expect(clauses).toHaveLength(1);
    }),
  );
});
