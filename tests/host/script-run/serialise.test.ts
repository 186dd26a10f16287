/** What google.script.run carries: developers.google.com/apps-script/guides/html/reference/run. */
import { runInNewContext } from 'node:vm';
import { checkArguments, requireCallable, serialiseResult } from '../../../src/host/script-run/serialise';

const RUN = 'apps-script/guides/html/reference/run#myFunction(...)';

const circular: Record<string, unknown> = {};
circular['self'] = circular;
const shared = { a: 1 };
class Row {}

test.each<[string, unknown[], unknown, string]>([
  ['primitives', [1, true, 'x', null], [1, true, 'x', null], RUN],
  ['undefined in arrays', [undefined, [undefined, 1]], [null, [null, 1]], RUN],
  ['undefined properties', [{ a: undefined, b: 1 }], [{ b: 1 }], 'unverified'],
  ['numbers that JSON lacks', [NaN, Infinity], [null, null], 'unverified'],
  ['nested', [{ a: [{ b: 'c' }] }], [{ a: [{ b: 'c' }] }], RUN],
  ['an object of another realm', [runInNewContext('({ a: [1] })')], [{ a: [1] }], RUN],
  ['the same object twice', [[shared, shared]], [[{ a: 1 }, { a: 1 }]], RUN],
])('arguments: %s', (_name, args, carried) => {
  expect(checkArguments(args)).toEqual(carried);
});

test('arguments are copies', () => {
  const row = { a: [1] };
  const [copy] = checkArguments([row]) as [{ a: number[] }];
  copy.a.push(2);
  expect(row.a).toEqual([1]);
});

test.each<[string, unknown[], string, string]>([
  ['a Date', [new Date()], 'Failed due to illegal value in property: 0', RUN],
  ['a Date inside', [1, { when: new Date() }], 'Failed due to illegal value in property: when', RUN],
  ['a function', [{ run: () => 1 }], 'Failed due to illegal value in property: run', RUN],
  ['a Map', [[new Map()]], 'Failed due to illegal value in property: 0', 'unverified'],
  ['an instance', [{ row: new Row() }], 'Failed due to illegal value in property: row', 'unverified'],
  ['a circle', [circular], 'Failed due to circular reference.', RUN],
  ['a symbol', [Symbol('x')], 'Failed due to illegal value in property: 0', 'unverified'],
  ['a big number', [{ n: BigInt(1) }], 'Failed due to illegal value in property: n', 'unverified'],
])('arguments: %s fails', (_name, args, message) => {
  expect(() => checkArguments(args)).toThrow(new TypeError(message));
});

test.each<[string, unknown, unknown, string]>([
  ['nothing', undefined, null, 'unverified'],
  ['plain', { a: [1, 'x', null, false] }, { a: [1, 'x', null, false] }, RUN],
  ['undefined', { a: [undefined], b: undefined }, { a: [null] }, RUN],
  ['a Date anywhere', { rows: [{ at: new Date() }], n: 1 }, null, RUN],
  ['a Date', new Date(), null, RUN],
  ['a function', { run: () => 1 }, null, 'unverified'],
  ['an instance', [new Row()], null, 'unverified'],
  ['a circle', circular, null, 'unverified'],
  ['NaN', [NaN], [null], 'unverified'],
])('results: %s', (_name, value, carried) => {
  expect(serialiseResult(value)).toEqual(carried);
});

test.each([
  ['saveRow', true, RUN],
  ['saveRow_', false, 'apps-script/guides/html/communication#private_functions'],
  ['missing', false, RUN],
  ['constructor', false, RUN],
])('%s can be called: %s', (name, callable) => {
  const call = () => requireCallable(name, new Set(['saveRow', 'saveRow_']));
  if (callable) expect(call).not.toThrow();
  else expect(call).toThrow(`Script function not found: ${name}`);
});
