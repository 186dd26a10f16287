/** The compact notation of the lexicons. */
import { phrasesOf } from '../../../../src/core/extract/mechanisms/expand';

test.each([
  ['one|two words', ['one', 'two words']],
  [
    'joint (naval|air|) drill(s|)',
    [
      'joint naval drills',
      'joint naval drill',
      'joint air drills',
      'joint air drill',
      'joint drills',
      'joint drill',
    ],
  ],
  ['', []],
  ['open (bracket', ['open (bracket']],
])('%s', (notation, phrases) => {
  expect(phrasesOf(notation)).toEqual(phrases);
});
