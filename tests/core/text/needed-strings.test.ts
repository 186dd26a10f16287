// What is read off the source of a pattern stands in every match of it, and is as telling as can be.
import { neededStrings } from '../../../src/core/text/needed-strings';

const needed: Array<[RegExp, string[][]]> = [
  [/\b(?:came|coming) to terms (?:on|over)\b/, [[' to terms '], ['came', 'coming']]],
  [/signator(?:y|ies) to/, [['signator'], [' to']]],
  [/agreements? (?:of|from) \d\d/, [['agreement'], [' 00']]],
  [/in 20\d\d/, [['in 2000']]],
  [/f-\d+s?/, [['f-0']]],
  [/joint(?: [a-z]+){0,3} drills?/, [[' drill'], ['joint']]],
  [/held (?!no)talks/, [['held '], ['talks']]],
  [/(?<!un)armou?red/, [['armo'], ['red']]],
  [/a{2}bcd/, [['bcd']]],
  [/(ab|abc)def/, [['def']]],
  [/(?:soldier|troop|\w+man)s left/, [['s left'], ['soldier', 'troop', 'man']]],
  [/لتدريب (?:قوات|ضباط)/, [['لتدريب '], ['قوات', 'ضباط']]],
];

test.each(needed)('%s needs %j', (pattern, strings) => {
  expect(neededStrings(pattern).map((choice) => choice.strings)).toEqual(strings);
});

test.each([
  [/\w+ [a-z]{3}/],
  [/(?:troops)?/],
  [/troops|\d/],
  [/(?=troops)/],
  [/(?!troops)/],
  [/[troops]/],
  [/s|t/],
])('%s needs nothing', (pattern) => {
  expect(neededStrings(pattern)).toEqual([]);
});
