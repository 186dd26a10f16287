/** A border is a field of cooperation, or only the place where something happened. */
import { isArrivalAt, isLocation } from '../../../../src/core/extract/domains/border-places';
import { fold } from '../../../../src/core/text/fold';

test.each([
  ['prisoners were exchanged at the border post', 'border post', true],
  ['patrols along the frontier', 'frontier', false],
  ['to secure the common border', 'common border', false],
  ['pills found near the border crossing', 'border crossing', true],
  ['إحباط تهريب المخدرات عبر الحدود المشتركة', 'حدود مشتركة', true],
  ['بحثا تأمين الحدود المشتركة', 'حدود مشتركة', false],
  ['prosecutors on both sides of the border said', 'border', true],
  ['to coordinate their armies along the shared border', 'shared border', false],
  ['met at the border guard command', 'border guard', false],
])('%s', (text, term, expected) => {
  const folded = fold(text);
  expect(isLocation(folded, folded.indexOf(fold(term).split(' ')[0] as string), term)).toBe(expected);
});

test.each([
  ['the minister landed at the air base', true],
  ['a ceremony was held at the naval base', true],
  ['the minister signed at the air base', true],
  ['he inspected the air base', false],
  ['the minister landed at the turkish air base', false],
])('arrival: %s', (text, expected) => {
  const term = text.includes('naval') ? 'naval base' : 'air base';
  expect(isArrivalAt(text, text.indexOf(term), term)).toBe(expected);
});
