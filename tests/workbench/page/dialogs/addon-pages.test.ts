/** Which messages of an add-on's page are heeded. */
import { isFrameMessage } from '../../../../src/workbench/page/dialogs/addon-pages';

test.each([
  { accord: 'call', call: 'x', function: 'pageStage', args: [] },
  { accord: 'close' },
  { accord: 'setHeight', pixels: 300 },
  { accord: 'setWidth', pixels: 300 },
  { accord: 'focusEditor' },
])('%j is heeded', (message) => {
  expect(isFrameMessage(message)).toBe(true);
});

test.each([
  null,
  'close',
  42,
  {},
  { accord: 'call', call: 'x', function: 'pageStage' },
  { accord: 'call', call: 1, function: 'pageStage', args: [] },
  { accord: 'setHeight', pixels: '300' },
  { accord: 'setHeight', pixels: NaN },
  { accord: 'somethingElse' },
])('%j is not', (message) => {
  expect(isFrameMessage(message)).toBe(false);
});
