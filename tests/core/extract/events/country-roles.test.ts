/** What a country does where it is named, in both languages. */
import { findCountries } from '../../../../src/core/extract/countries/find-countries';
import { withRoles } from '../../../../src/core/extract/events/country-roles';
import { readArticleText } from '../../../../src/core/text/read-article-text';

function rolesIn(text: string): Record<string, string> {
  const article = readArticleText(text);
  const roles: Record<string, string> = {};
  for (const { start, end } of article.sentences) {
    const mentions = findCountries(article).filter((one) => one.start >= start && one.end <= end);
    for (const { country, role } of withRoles(article, mentions, start, end)) roles[country] ??= role;
  }
  return roles;
}

test.each<[string, Record<string, string>]>([
  [
    'Talks between Ghana and Togo on the fishing grounds went on for two days in all.',
    { GHA: 'party', TGO: 'party' },
  ],
  [
    'The Peruvian navy and the Chilean coast guard patrolled the lake for a whole week.',
    { PER: 'party', CHL: 'party' },
  ],
  [
    'They spoke about developments in Libya and Sudan and about the price of oil.',
    { LBY: 'topic', SDN: 'topic' },
  ],
  ['They reviewed the war in Ukraine with great concern for a number of hours.', { UKR: 'topic' }],
  ['Syrian refugees wait at the crossing for weeks before anyone looks at their papers.', { SYR: 'topic' }],
  ['The raid took place near the border with Niger early on Monday, officials said.', { NER: 'border' }],
  [
    'Tensions between India and Pakistan have been growing for several months by now.',
    { IND: 'topic', PAK: 'topic' },
  ],
  ['The seminar was held in Portugal by the police academy of the capital last week.', { PRT: 'host' }],
  ['The Latvian news agency had the story first, two days before anybody else did.', { LVA: 'source' }],
  [
    'The Qatar-Iraq defence talks went on until the early evening in the ministry.',
    { QAT: 'party', IRQ: 'party' },
  ],
  [
    'Canada handed Jamaica a fleet of vehicles for its police stations last autumn.',
    { CAN: 'party', JAM: 'party' },
  ],
  ['بحث الجانبان التعاون بين الأردن والعراق في مجال الأمن خلال اجتماع مطول.', { JOR: 'party', IRQ: 'party' }],
  ['وتطرق الاجتماع إلى الأوضاع في ليبيا والسودان وعدد من الملفات الأخرى.', { LBY: 'topic', SDN: 'topic' }],
  ['ونقلت وكالة الأنباء القطرية عن مصدر مسؤول قوله إن الاجتماع كان مثمرا.', { QAT: 'source' }],
  ['وعقدت الندوة في تونس بحضور عدد كبير من الضباط والخبراء والباحثين.', { TUN: 'host' }],
  ['وأضاف أن الجزائر ستقدم الدعم اللازم لتأهيل الضباط خلال العام المقبل.', { DZA: 'party' }],
  ['وقع الحادث قرب الحدود مع تشاد فجر أمس بحسب ما أعلنته السلطات هناك.', { TCD: 'border' }],
])('%s', (text, roles) => {
  expect(rolesIn(text)).toMatchObject(roles);
});
