import { isCountryCode } from '../../../../src/core/model/countries';
import { findOrganisations } from '../../../../src/core/extract/organisations/find-organisations';
import { ORGANISATIONS } from '../../../../src/core/extract/organisations/lexicon/organisations';
import { plainArticle } from '../places/plain-article';

/** Organisations in order; a star where the member states are meant. */
const found = (text: string): string =>
  findOrganisations(plainArticle(text))
    .map(({ organisation, members }) => organisation + (members.length > 0 ? '*' : ''))
    .join(', ');

test.each([
  ['The UN, NATO and the EU agreed.', 'UN, NATO, EU'],
  ['U.N. peacekeepers and the UN’s envoy', 'UN, UN'],
  ['The UN Security Council and UNIFIL', 'UN Security Council, UNIFIL'],
  ['INTERPOL, Interpol, Europol and Frontex', 'Interpol, Interpol, Europol, Frontex'],
  ['the six GCC states', 'GCC*'],
  ['members of the GCC and states of the Gulf Cooperation Council', 'GCC*, GCC*'],
  ['all six Gulf Cooperation Council (GCC) nations', 'GCC, GCC*'],
  ['the GCC Secretary General', 'GCC'],
  ['Gulf Arab states', 'GCC*'],
  ['Quad foreign ministers and the AUKUS pact', 'Quad*, AUKUS*'],
  ['the Alliance of Sahel States', 'Alliance of Sahel States*'],
  ['NATO allies; NATO members', 'NATO, NATO*'],
  ['the SCO, the CSTO, BRICS and the G20', 'SCO, CSTO, BRICS, G20'],
  ['Nato and Asean chiefs', 'NATO, ASEAN'],
  ['the Arab League, the African Union, ECOWAS and the OIC', 'Arab League, African Union, ECOWAS, OIC'],
  [
    'the Council of Arab Interior Ministers and Naif Arab University for Security Sciences',
    'Arab Interior Ministers Council, Naif Arab University',
  ],
  ['US Central Command (CENTCOM) and AFRICOM', 'CENTCOM, CENTCOM, AFRICOM'],
  ['the IAEA, the IMF, the World Bank and OPEC', 'IAEA, IMF, World Bank, OPEC'],
  ['الأمم المتحدة ومجلس الأمن الدولي والإنتربول', 'UN, UN Security Council, Interpol'],
  ['دول مجلس التعاون الخليجي', 'GCC*'],
  ['لدول مجلس التعاون لدول الخليج العربية', 'GCC*'],
  ['الأمين العام لمجلس التعاون', 'GCC'],
  ['دول المجلس', 'GCC*'],
  ['حلف شمال الأطلسي (ناتو) وبالناتو', 'NATO, NATO, NATO'],
  ['جامعة الدول العربية ومنظمة التعاون الإسلامي والاتحاد الأفريقي', 'Arab League, OIC, African Union'],
  [
    'مجلس وزراء الداخلية العرب وجامعة نايف العربية للعلوم الأمنية',
    'Arab Interior Ministers Council, Naif Arab University',
  ],
  ['القيادة المركزية الأمريكية', 'CENTCOM'],
  ['مجموعة السبع وتحالف دول الساحل', 'G7*, Alliance of Sahel States*'],
])('%s -> %s', (text, expected) => {
  expect(found(text)).toBe(expected);
});

test.each([
  'who said so; the unit; quad bikes; a nato',
  'The High-Level Strategic Cooperation Council met.',
  'مجلس التعاون الاستراتيجي رفيع المستوى بين تركيا وقطر',
  'مجلس الأمن القومي والأمن والتعاون',
  '~The UN and NATO: read more',
])('none in: %s', (text) => {
  expect(found(text)).toBe('');
});

test('the six states of the GCC', () => {
  const [mention] = findOrganisations(plainArticle('the GCC states'));
  expect(mention?.members).toEqual(['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU']);
});

test('every member is a known country, listed once and in order', () => {
  for (const line of ORGANISATIONS.trim().split('\n')) {
    const members = (line.split('|')[3] ?? '').replace('!', '').split(' ').filter(Boolean);
    expect([...new Set(members)].sort()).toEqual(members);
    for (const member of members) expect(isCountryCode(member)).toBe(true);
  }
});
