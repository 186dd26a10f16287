/** Fields told by two words with others between them, and the same words where they tell none. */
import { gappedTerms } from '../../../../src/core/extract/domains/gapped-terms';
import { fold } from '../../../../src/core/text/fold';
import { inBoundedTime } from '../../../support/bounded-time';

const domainsIn = (text: string): string[] => [
  ...new Set(gappedTerms(fold(text), 0, fold(text).length).map(({ domain }) => domain)),
];

test.each<[string, string[]]>([
  ['to help it watch over its coast', ['maritime']],
  ['the boats will patrol Kenyan waters', ['maritime']],
  ['surveillance of their exclusive economic zone', ['maritime']],
  ['guarding the northern border', ['border_migration']],
  ['keep an eye on the frontier', ['border_migration']],
  ['jets that guard Baltic airspace', ['military']],
  ['groups that bring in migrants', ['border_migration']],
  ['workers cross illegally', ['border_migration']],
  ['repair of Mozambican aircraft', ['defence_industry']],
  ['exchange of subject matter experts', ['training']],
  ['they will go on sending each other experts', ['training']],
  ['passengers and luggage are screened', ['aviation_transport']],
  ['security at Cairo airport', ['aviation_transport']],
  ['حماية سواحلها', ['maritime']],
  ['مراقبة حدودهما', ['border_migration']],
  ['تأمين المجال الجوي', ['military']],
  ['they watched a match on the coast', []],
  ['he was born near the border', []],
  ['the exchange of views of experts', []],
  ['المياه والكهرباء', []],
  ['passengers who left the airport', []],
])('%s', (text, domains) => {
  expect(domainsIn(text)).toEqual(domains);
});

test.each([
  'guard the '.repeat(100_000),
  `patrol ${'a'.repeat(1_000_000)}`,
  `حماية ${'ا'.repeat(1_000_000)}`,
  'passengers '.repeat(90_000),
])('any text ends in bounded time', (text) => {
  inBoundedTime(() => expect(gappedTerms(text, 0, text.length)).toEqual([]));
});
