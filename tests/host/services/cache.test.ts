/** CacheService, against developers.google.com/apps-script/reference/cache/cache. */
import { connect, testRun } from './context';
import { cacheOperations, type CacheState } from '../../../src/host/operations/cache';
import { cacheService } from '../../../src/host/services/cache';

const run = testRun();
let state: CacheState;

beforeEach(() => {
  state = new Map();
  connect(cacheOperations(state, run));
});

test('get, put, getAll, putAll, remove, removeAll', () => {
  const cache = cacheService.getScriptCache();
  cache.put('a', '1');
  cache.putAll({ b: '2', c: '3' });
  expect(cache.get('a')).toBe('1');
  expect(cache.get('none')).toBeNull();
  expect(cache.getAll(['a', 'c', 'none'])).toEqual({ a: '1', c: '3' });
  cache.remove('a');
  cache.removeAll(['b']);
  expect(cache.getAll(['a', 'b', 'c'])).toEqual({ c: '3' });
  expect(cacheService.getUserCache().get('c')).toBeNull();
});

test.each([
  ['ten minutes unless told', undefined, 599, 2],
  ['as told', 60, 59, 2],
  ['six hours at most', 100_000, 21_599, 2],
])('a value lives %s', (_name, seconds, stillThere, more) => {
  const cache = cacheService.getUserCache();
  if (seconds === undefined) cache.put('key', 'value');
  else cache.put('key', 'value', seconds);
  run.sleep(stillThere * 1000);
  expect(cache.get('key')).toBe('value');
  run.sleep(more * 1000);
  expect(cache.get('key')).toBeNull();
});

test.each([
  ['k'.repeat(250), 'v'.repeat(102_400), null],
  ['k'.repeat(251), 'v', 'Argument too large: key'],
  ['k', 'v'.repeat(102_401), 'Argument too large: value'],
  ['k', 'ق'.repeat(51_201), 'Argument too large: value'],
])('limits of key and value (row %#)', (key, value, message) => {
  const put = () => cacheService.getUserCache().put(key, value);
  if (message === null) expect(put).not.toThrow();
  else expect(put).toThrow(message);
});

test('a thousand items, then the oldest go', () => {
  const cache = cacheService.getUserCache();
  cache.putAll(Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`key ${index}`, 'v'])));
  expect(cache.get('key 0')).toBeNull();
  expect(cache.get('key 1000')).toBe('v');
});

test('AuthMode.NONE refuses the caches (unverified)', () => {
  connect(cacheOperations(state, testRun({ authMode: 'NONE' })));
  expect(() => cacheService.getUserCache()).toThrow(
    'You do not have permission to call CacheService.getUserCache',
  );
});
