import { isInView } from '../../../src/ui/sidebar/in-view';

const view = { top: 100, bottom: 300 };

test.each([
  ['whole', 120, 170, true],
  ['at the upper edge', 100, 150, true],
  ['all but a few pixels', 255, 305, true],
  ['half', 275, 325, false],
  ['below', 300, 350, false],
  ['above', 40, 90, false],
  ['larger than the view, and filling it', 50, 400, true],
  ['larger than the view, and hardly in it', 280, 700, false],
  ['without any height, as in a page that is hidden', 150, 150, false],
])('%s', (_, top, bottom, expected) => {
  expect(isInView({ top, bottom }, view)).toBe(expected);
});

test('nothing is in a view without height', () => {
  expect(isInView({ top: 0, bottom: 50 }, { top: 0, bottom: 0 })).toBe(false);
});
