// Support and birth keys: they survive storage, and what people damage is theirs.
import {
  birthKey,
  fieldSupportOf,
  readBirthKey,
  readSpan,
  readSupport,
  writeSpan,
  writeSupport,
  type Support,
} from '../../../src/core/model/support';

const support: Support = {
  key: 'art_1|10-20|domain:cyber',
  fields: {
    domain: { value: 'cyber', at: '10-20', rule: 'en.domain', confidence: 'high' },
    session_no: { value: 3 },
    event_date: { value: '', at: '30-40', confidence: 'low', why: 'no publication date' },
  },
  published_on: '2019-03-05',
};

test('is read as it was written', () => {
  expect(readSupport(writeSupport(support))).toEqual(support);
});

test.each([
  '',
  'x',
  'null',
  '[]',
  '{}',
  12,
  true,
  '{"key":"a"}',
  '{"key":"a","fields":{"x":{}}}',
  '{"key":"a","fields":{"x":{"value":null}}}',
  '{"key":"a","fields":{"x":{"value":"v","confidence":"sure"}}}',
  '{"key":"a","fields":{"x":{"value":"v","confidence":null}}}',
  '{"key":"a","fields":{"x":{"value":"v","at":3}}}',
  '{"key":"a","fields":{"x":{"value":"v","rule":[]}}}',
  '{"key":"a","fields":{"x":{"value":"v","why":{}}}}',
  '{"key":"a","fields":{"x":"v"}}',
  '{"key":"a","fields":{"x":null}}',
  '{"key":"a","fields":{"x":["v"]}}',
  '{"key":"a","fields":[]}',
  '{"key":"a","fields":null}',
  '{"key":1,"fields":{}}',
  '{"key":"a","fields":{},"published_on":2019}',
])('damaged support %j is no support', (cell) => expect(readSupport(cell)).toBeNull());

test.each<[string, Support]>([
  ['{"key":"","fields":{}}', { key: '', fields: {} }],
  ['{"key":"a","fields":{"x":{"value":false}}}', { key: 'a', fields: { x: { value: false } } }],
  [
    '{"key":"a","fields":{"x":{"value":0,"confidence":"low"}}}',
    { key: 'a', fields: { x: { value: 0, confidence: 'low' } } },
  ],
])('%s is support', (cell, read) => expect(readSupport(cell)).toEqual(read));

test.each([
  ['0-0', { start: 0, end: 0 }],
  ['12-345', { start: 12, end: 345 }],
  ['12', null],
  ['a-b', null],
  ['-1-2', null],
  [' 1-2', null],
])('span %j', (text, span) => {
  expect(readSpan(text)).toEqual(span);
  if (span) expect(writeSpan(span)).toBe(text);
});

test.each(['domain:cyber', 'figure:512', 'official:Khalid | Al-Attiyah', '', 'event:visit#2'])(
  'birth key with %j is read as it was made',
  (discriminator) => {
    const key = birthKey('art_1', { start: 3, end: 9 }, discriminator);
    expect(readBirthKey(key)).toEqual({ articleId: 'art_1', anchor: { start: 3, end: 9 }, discriminator });
  },
);

test.each(['', 'art_1', 'art_1|x|domain:a', '|1-2|domain:a'])('%j is no birth key', (key) =>
  expect(readBirthKey(key)).toBeNull(),
);

test('two domains, or two articles, or two places differ in their key', () => {
  const at = { start: 1, end: 5 };
  const keys = [
    birthKey('art_1', at, 'domain:a'),
    birthKey('art_1', at, 'domain:b'),
    birthKey('art_2', at, 'domain:a'),
    birthKey('art_1', { start: 1, end: 6 }, 'domain:a'),
  ];
  expect(new Set(keys).size).toBe(4);
});

test('keeps of a proposal what there is, and why it is empty', () => {
  expect(
    fieldSupportOf({ value: 'x', span: { start: 1, end: 2 }, rule: 'r', confidence: 'high' }, 'x'),
  ).toEqual({
    value: 'x',
    at: '1-2',
    rule: 'r',
    confidence: 'high',
  });
  expect(
    fieldSupportOf({ value: '', span: null, rule: '', confidence: 'low', reason: 'not said' }, ''),
  ).toEqual({
    value: '',
    confidence: 'low',
    why: 'not said',
  });
});
