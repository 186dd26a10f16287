import {
  findBodyMentions,
  findDomainMentions,
} from '../../../../src/core/extract/domains/find-domain-mentions';
import { buildCodebook, type CodebookEntry } from '../../../../src/core/model/codebook';
import { defaultCodebookEntries } from '../../../../src/core/model/default-codebook';
import { readArticleText } from '../../../../src/core/text/read-article-text';
import { inBoundedTime } from '../../../support/bounded-time';

const entries = defaultCodebookEntries();
const codebook = buildCodebook(entries);

function mentions(text: string, book = codebook): string[] {
  return findDomainMentions(readArticleText(text), book).map(
    ({ domain, start, end }) => `${domain}:${text.slice(start, end)}`,
  );
}

/** The default codebook with some domains changed, and perhaps one more. */
function changed(changes: Record<string, Partial<CodebookEntry>>, extra: CodebookEntry[] = []) {
  return buildCodebook([
    ...entries.map((entry) => (entry.kind === 'domain' ? { ...entry, ...changes[entry.code] } : entry)),
    ...extra,
  ]);
}

test.each([
  ['They discussed counter-terrorism.', 'counter_terrorism:counter-terrorism'],
  ['They discussed counterterrorism.', 'counter_terrorism:counterterrorism'],
  ['They discussed defense cooperation.', 'military:defense cooperation'],
  ['They discussed organized crime.', 'organised_crime:organized crime'],
  ['وبحثا مكافحة المُخَدِّرات.', 'counter_narcotics:مُخَدِّرات'],
  ['بحثا التعاون الأمني.', 'security_general:تعاون الأمني'],
  ['اتفقا تعاونا أمنيا.', 'security_general:تعاونا أمنيا'],
  ['They discussed the situation in Libya.', 'regional_stability:situation in Libya'],
  ['بحثا الأوضاع في ليبيا.', 'regional_stability:أوضاع في ليبيا'],
])('%s', (text, expected) => {
  expect(mentions(text)).toContain(expected);
});

test.each([
  'Artificial intelligence will shape trade unions.',
  'They exchanged views on regional and international developments.',
  'The UN Security Council met.',
  'There was a heavy exchange of fire.',
  'تبادلا وجهات النظر حول المستجدات الإقليمية والدولية.',
  'ناقش مجلس الأمن الدولي الذكاء الاصطناعي.',
])('nothing in: %s', (text) => {
  expect(mentions(text)).toEqual([]);
});

test('an everyday word needs a head or company', () => {
  expect(mentions('Fans flew to the World Cup.')).toEqual([]);
  expect(mentions('Police of both states will guard the World Cup.')).toContain('major_events:World Cup');
  expect(mentions('They like trade.')).toEqual([]);
  expect(mentions('They discussed cooperation in agriculture and tourism.')).toEqual([
    'non_security:agriculture',
    'non_security:tourism',
  ]);
});

test('bodies are kept apart from fields', () => {
  const text = 'The interior ministers met.';
  expect(mentions(text)).toEqual([]);
  expect(findBodyMentions(readArticleText(text), codebook)).toMatchObject([
    { domain: 'policing', sentence: 0 },
  ]);
});

test('terms of the codebook add to the built-in ones', () => {
  const book = changed({ cyber: { terms_en: ['quantum keys'], terms_ar: ['مفاتيح كمومية'] } });
  expect(mentions('They discussed quantum keys.', book)).toEqual(['cyber:quantum keys']);
  expect(mentions('بحثا مفاتيح كمومية.', book)).toEqual(['cyber:مفاتيح كمومية']);
  expect(mentions('They discussed quantum keys.')).toEqual([]);
});

test('a code that a team invents brings its own terms', () => {
  const cyber = entries.find(({ code }) => code === 'cyber') as CodebookEntry;
  const book = changed({}, [{ ...cyber, code: 'space', terms_en: ['orbital debris'], terms_ar: [] }]);
  expect(mentions('They discussed orbital debris.', book)).toEqual(['space:orbital debris']);
});

test('an inactive code is skipped, or read as its successor', () => {
  expect(mentions('They discussed ransomware.', changed({ cyber: { active: false } }))).toEqual([]);
  const book = changed({ cyber: { active: false, replaced_by: 'policing' } });
  expect(mentions('They discussed ransomware.', book)).toEqual(['policing:ransomware']);
  const loop = changed({
    cyber: { active: false, replaced_by: 'maritime' },
    maritime: { active: false, replaced_by: 'cyber' },
  });
  expect(mentions('They discussed ransomware.', loop)).toEqual([]);
});

test('many terms without a full stop end in bounded time', () => {
  inBoundedTime(() => {
    findDomainMentions(readArticleText('training cooperation '.repeat(10_000)), codebook);
  });
});
