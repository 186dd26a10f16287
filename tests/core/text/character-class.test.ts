// Classes of characters, by what they are in Unicode.
import {
  ARABIC_LETTER,
  DIGIT,
  LETTER,
  LINE_BREAK,
  OTHER,
  SPACE,
  classOf,
} from '../../../src/core/text/character-class';

test.each([
  ['a', LETTER],
  ['ş', LETTER],
  ['ж', LETTER],
  ['漢', LETTER],
  ['\u0301', LETTER],
  ['ق', ARABIC_LETTER],
  ['پ', ARABIC_LETTER],
  ['\u064e', ARABIC_LETTER],
  ['ﻗ', ARABIC_LETTER],
  ['7', DIGIT],
  ['٧', DIGIT],
  [' ', SPACE],
  ['\t', SPACE],
  ['\u00a0', SPACE],
  ['\n', LINE_BREAK],
  ['\u2028', LINE_BREAK],
  ['.', OTHER],
  ['،', OTHER],
  ["'", OTHER],
  ['\ud83d', OTHER],
])('%j', (character, expected) => {
  expect(classOf(character.charCodeAt(0))).toBe(expected);
  expect(classOf(character.charCodeAt(0))).toBe(expected);
});

test('beyond the end of a text there is no letter', () => {
  expect(classOf(''.charCodeAt(0))).toBe(OTHER);
});
