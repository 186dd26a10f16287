import { besideAnchor } from '../../../../src/workbench/page/shell/popup-menu';

test.each([
  ['under a button at the top', { top: 30, bottom: 58 }, 600, { top: 60, room: 736 }],
  ['under it, and scrolls, where it is too long', { top: 30, bottom: 58 }, 900, { top: 60, room: 736 }],
  ['above a tab at the bottom', { top: 740, bottom: 770 }, 200, { top: 538, room: 734 }],
  ['above it, and scrolls', { top: 740, bottom: 770 }, 900, { top: 4, room: 734 }],
  ['at a point with room below', { top: 100, bottom: 100 }, 300, { top: 102, room: 694 }],
  ['at a point without', { top: 600, bottom: 600 }, 300, { top: 298, room: 594 }],
])('%s', (_, anchor, height, expected) => {
  const found = besideAnchor(anchor, height, 800);
  expect(found).toEqual(expected);
  // Never over what it belongs to.
  const end = found.top + Math.min(height, found.room);
  expect(found.top >= anchor.bottom || end <= anchor.top).toBe(true);
});
