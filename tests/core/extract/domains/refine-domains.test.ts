import { refineDomains } from '../../../../src/core/extract/domains/refine-domains';

test.each([
  [['security_general'], ['security_general']],
  [['security_general', 'cyber'], ['cyber']],
  [['training', 'security_general'], ['training']],
  [
    ['security_general', 'non_security'],
    ['security_general', 'non_security'],
  ],
  [
    ['military', 'exercises', 'military'],
    ['military', 'exercises'],
  ],
  [[], []],
])('%j becomes %j', (codes, expected) => {
  expect(refineDomains(codes)).toEqual(expected);
});
