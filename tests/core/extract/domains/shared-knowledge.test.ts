/** What is exchanged or shared, whatever words stand between, and what is no knowledge. */
import { sharedKnowledge } from '../../../../src/core/extract/domains/shared-knowledge';
import { inBoundedTime } from '../../../support/bounded-time';

const domainsIn = (text: string): string[] =>
  sharedKnowledge(text, 0, text.length).map(({ domain }) => domain);

test.each<[string, string[]]>([
  ['the services exchange vital information on gangs', ['intelligence']],
  ['they agreed on sharing crime-related data', ['intelligence']],
  ['the exchange of timely and accurate intelligence', ['intelligence']],
  ['both forces share operational experience', ['training']],
  ['an exchange of good professional practices and skills', ['training']],
  ['they share criminal information and exchange police expertise', ['intelligence', 'training']],
  ['they exchanged views on information', []],
  ['the two exchanged fire for an hour', []],
  ['the sides share a long border and information centres', []],
  ['a letter with information was sent', []],
])('%s', (text, domains) => {
  expect(domainsIn(text)).toEqual(domains);
});

test.each([
  'exchange of '.repeat(80_000),
  `share ${'a'.repeat(1_000_000)}`,
  `share ${'a, '.repeat(300_000)}`,
])('a long line ends in bounded time', (text) => {
  inBoundedTime(() => expect(domainsIn(text)).toEqual([]));
});
