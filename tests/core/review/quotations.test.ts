import { firstQuotations } from '../../../src/core/review/quotations';

test('each event has its first quotation, shortened; rows without one are passed over', () => {
  const found = firstQuotations([
    { event_id: 'a', evidence: '' },
    { event_id: 'a', evidence: 'They met.' },
    { event_id: 'b', evidence: `${'x'.repeat(200)}` },
    { event_id: 'a', evidence: 'They met again.' },
    { event_id: 'c', evidence: '' },
  ]);
  expect([...found.keys()]).toEqual(['a', 'b']);
  expect(found.get('a')).toBe('They met.');
  expect(found.get('b')).toMatch(/^x{89}…$/);
});
