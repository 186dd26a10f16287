// A retired code and what it is called today.
import { codeInUse } from '../../../src/core/codebook/code-in-use';
import { bookWith } from './rows';

const book = bookWith({
  'domain/training': { active: false, replaced_by: 'policing' },
  'domain/policing': { active: false, replaced_by: 'counter_terrorism' },
  'domain/cyber': { active: false },
  'mechanism/visit': { active: false, replaced_by: 'visit' },
});

test.each([
  ['domain', 'counter_terrorism', 'counter_terrorism'],
  ['domain', 'policing', 'counter_terrorism'],
  ['domain', 'training', 'counter_terrorism'],
  ['domain', 'cyber', ''],
  ['domain', 'birds', ''],
  ['domain', '', ''],
  ['mechanism', 'visit', ''],
  ['mechanism', 'training', ''],
  ['mechanism', 'meeting', 'meeting'],
] as const)('%s %s is %j', (kind, code, today) => {
  expect(codeInUse(book, kind, code)).toBe(today);
});
