// Which deeds of a sentence are no news beside its others.
import { dropSubordinate, familyOf, type Told } from '../../../../src/core/extract/events/told-deeds';
import type { ReadSentence } from '../../../../src/core/extract/events/types';
import type { Trigger } from '../../../../src/core/extract/mechanisms/types';

const told = (mechanism: string, strength: Trigger['strength'] = 'told', definite = false): Told => ({
  trigger: { mechanism, strength, definite, attribute: false, object: null, sentence: 0, start: 0, end: 0 },
  clause: { start: 0, end: 0 },
  frame: 'past',
  purpose: false,
});
const read = (words: string, officials: number): ReadSentence =>
  ({ officials: Array.from({ length: officials }), wordsAt: () => words }) as unknown as ReadSentence;

test.each<[string, Told[], string, string[], number?]>([
  ['units sent to a drill', [told('deployment'), told('exercise')], '', ['exercise']],
  [
    'a drill that is only named',
    [told('deployment'), told('exercise', 'named')],
    '',
    ['deployment', 'exercise'],
  ],
  ['troops who meet to drill', [told('meeting'), told('exercise')], 'met', ['exercise']],
  ['officials who meet at a drill', [told('meeting'), told('exercise')], 'met', ['meeting', 'exercise'], 1],
  [
    'recruits who arrive for a course',
    [told('visit'), told('training_delivery')],
    'arrived in',
    ['training_delivery'],
  ],
  [
    'a visit to a course',
    [told('visit'), told('training_delivery')],
    'toured',
    ['visit', 'training_delivery'],
  ],
  [
    'the statement of a meeting',
    [told('meeting', 'named', true), told('statement')],
    'communique',
    ['meeting'],
  ],
  ['an agreement that is stopped', [told('agreement_signed'), told('suspension')], '', ['suspension']],
])('%s', (_, deeds, words, left, officials = 0) => {
  dropSubordinate(read(words, officials), deeds);
  expect(deeds.map(({ trigger }) => trigger.mechanism)).toEqual(left);
});

test.each([
  ['visit', 'contact'],
  ['agreement_in_force', 'paper'],
  ['suspension', 'suspension'],
  ['exercise', 'practice'],
])('%s is of the family %s', (mechanism, family) => {
  expect(familyOf(told(mechanism).trigger)).toBe(family);
});
