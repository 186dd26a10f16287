/** How triggers are found: strength, definiteness, verbs with their objects. */
import { triggersOf } from './triggers-of';

const quote = (text: string, span: { start: number; end: number } | null) =>
  span ? text.slice(span.start, span.end) : null;

test('a verb takes the nearest object behind it', () => {
  const text = 'Norway donated four patrol boats and two trucks to the coast guard.';
  const [trigger] = triggersOf(text);
  expect(trigger).toMatchObject({ mechanism: 'equipment_transfer', strength: 'told', attribute: false });
  expect(quote(text, trigger ?? null)).toBe('donated');
  expect(quote(text, trigger?.object ?? null)).toBe('patrol boats');
});

test('a text may stand before its verb', () => {
  const text = 'Several agreements covering police work were signed at the end.';
  expect(quote(text, triggersOf(text)[0]?.object ?? null)).toBe('agreements');
});

test.each([
  ['He recalled the memorandum signed with Doha.', true],
  ['He recalled the treaty, which was signed in haste.', true],
  ['A memorandum was signed in Doha.', false],
  ['أشار إلى الاتفاقية المبرمة بين البلدين.', true],
  ['وقع الطرفان الاتفاقية أمس.', false],
])('attribute: %s', (text, attribute) => {
  expect(triggersOf(text).find(({ mechanism }) => mechanism === 'agreement_signed')?.attribute).toBe(
    attribute,
  );
});

test.each([
  ['According to the ministry the meeting of both delegations ended late in the evening.', true],
  ['A meeting of both delegations was held in the palace late in the evening.', false],
  ['ناقش الوفدان خلال اللقاء ملف الحدود والمياه.', true],
  ['عقد أمس لقاء موسع بين الوفدين في القصر الرئاسي.', false],
])('points back: %s', (text, definite) => {
  expect(
    triggersOf(text).find(({ mechanism, strength }) => mechanism === 'meeting' && strength !== 'hinted')
      ?.definite,
  ).toBe(definite);
});

test('an active verb does not reach back for an object', () => {
  expect(
    triggersOf('The police found drugs sent to the port.').map(({ mechanism }) => mechanism),
  ).not.toContain('deployment');
});

test('boilerplate and other languages tell nothing', () => {
  expect(triggersOf('Read more: Ministers met in Doha')).toEqual([]);
  expect(
    triggersOf(
      'Der Minister traf seinen Kollegen in Berlin und sprach mit ihm über die Lage der Streitkräfte.',
    ),
  ).toEqual([]);
});
