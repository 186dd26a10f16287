// What changed since a release: added, merged, recoded, split off, removed.
import { changesBetween } from '../../../src/core/release/changes';
import type { FrozenEvent } from '../../../src/core/release/snapshot';

const frozen = (id: string, more: Partial<FrozenEvent> = {}): FrozenEvent => ({
  id,
  label: `event ${id}`,
  joined: [],
  parties: 'QAT TUR',
  date: '2019',
  mechanisms: 'meeting',
  codes: ['cyber:held'],
  ...more,
});
const [a, b] = [frozen('evt_a'), frozen('evt_b')];
const nothing = { added: [], merged: [], recoded: [], removed: [], split: [], same: 0 };

test.each<[string, FrozenEvent[], FrozenEvent[], object]>([
  ['nothing', [a, b], [b, a], { ...nothing, same: 2 }],
  ['a label in another language', [a], [{ ...a, label: 'حدث' }], { ...nothing, same: 1 }],
  ['an event more', [a], [a, b], { ...nothing, same: 1, added: [b] }],
  ['an event less', [a, b], [a], { ...nothing, same: 1, removed: [b] }],
  [
    'two events that became one',
    [a, b],
    [{ ...a, joined: ['evt_b'] }],
    { ...nothing, same: 1, merged: [{ event: b, into: { ...a, joined: ['evt_b'] } }] },
  ],
  ['one that became two', [{ ...a, joined: ['evt_b'] }], [a, b], { ...nothing, same: 1, split: [b] }],
])('%s', (_, before, after, changes) => expect(changesBetween(before, after)).toEqual(changes));

test('recoding names the fields with old and new values', () => {
  const now = { ...a, parties: 'KWT QAT TUR', date: '2019-03', codes: ['cyber:held', 'training:planned'] };
  expect(changesBetween([a], [now]).recoded).toEqual([
    {
      event: now,
      fields: [
        { field: 'parties', old: 'QAT; TUR', new: 'KWT; QAT; TUR' },
        { field: 'date', old: '2019', new: '2019-03' },
        { field: 'codes', old: 'cyber:held', new: 'cyber:held; training:planned' },
      ],
    },
  ]);
});
