/** console, against developers.google.com/apps-script/reference/base/console. */
import { connect } from './context';
import { consoleOperations } from '../../../src/host/operations/console';
import { contextConsole } from '../../../src/host/services/console';

let written: string[][];

beforeEach(() => {
  written = [];
  connect(consoleOperations((level, text) => void written.push([level, text])));
});

test.each<[unknown[], string]>([
  [['plain'], 'plain'],
  [['%s has %d', 'x', 3, 'more'], 'x has 3 more'],
  [['%s and %s', 'one'], 'one and %s'],
  [[{ a: 1 }, null], '{"a":1} null'],
])('%j', (values, text) => {
  contextConsole.log(...values);
  expect(written).toEqual([['log', text]]);
});

test('levels and timers', () => {
  contextConsole.info('i');
  contextConsole.warn('w');
  contextConsole.error(new Error('broken'));
  contextConsole.time('slice');
  contextConsole.timeEnd('slice');
  contextConsole.timeEnd('slice');
  expect(written.map(([level]) => level)).toEqual(['info', 'warn', 'error', 'log']);
  expect(written[2]?.[1]).toContain('broken');
  expect(written[3]?.[1]).toMatch(/^slice: \d+ms$/);
});
