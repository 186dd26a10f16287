/** What is exchanged or shared, whatever words stand between, and what is no knowledge. */
import { sharedKnowledge } from '../../../../src/core/extract/domains/shared-knowledge';
import { fold } from '../../../../src/core/text/fold';
import { inBoundedTime } from '../../../support/bounded-time';

const domainsIn = (text: string): string[] => [
  ...new Set(sharedKnowledge(fold(text), 0, fold(text).length).map(({ domain }) => domain)),
];

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
  ['the coast guard passed on information about the boat', ['intelligence']],
  ['norway supplies the brigade with intelligence', ['intelligence']],
  ['information flows freely between the two headquarters', ['intelligence']],
  ['the gang was caught thanks to a tip from lisbon', ['intelligence']],
  ['how information can be shared in good time', ['intelligence']],
  ['they undertook to keep passing each other law enforcement information', ['intelligence']],
  ['information is to travel faster between the two', ['intelligence']],
  ['data will be swapped on suspects', ['intelligence']],
  ['they gave each other presents', []],
  ['the port was closed following heavy information traffic', []],
  ['he received the head of the intelligence service', []],
  ['an exchange of intelligence reports and of experience', ['intelligence', 'training']],
  ['تقاسم خبراتها في تأمين الملاعب', ['training']],
  ['الاستفادة من تجارب الدول الأخرى', ['training']],
  ['أوقف الثلاثة بفضل معلومات دقيقة وفرتها الأجهزة التونسية', ['intelligence']],
  ['تزويد الجانب الأردني بالمعطيات', []],
  ['تبادل الجانبان وجهات النظر حول المعلومات', []],
  ['تبادلا الآراء والخبرات', []],
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
