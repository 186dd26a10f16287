// Findings name codes as people call them, in their language, with the code where the label does not show it.
import { findingWords } from '../../../src/core/messages/findings';
import { defaultCodebook } from '../../../src/core/model/default-codebook';
import { nameCodes } from '../../../src/core/validate/name-codes';
import type { FindingCode, Problem } from '../../../src/core/validate/types';

const codebook = defaultCodebook();

function said(
  [code, tab, column, value]: [FindingCode, Problem['tab'], string, string],
  words: Problem['words'],
  language: 'en' | 'ar',
): string {
  const problem: Problem = { code, tab, row: 2, row_id: 'x', column, value, ...(words ? { words } : {}) };
  return findingWords(code, language, { column, value, ...nameCodes(problem, codebook).words }).message;
}

test.each<[[FindingCode, Problem['tab'], string, string], Problem['words'], string, string]>([
  [
    ['domain-general-beside-specific', 'cooperation', 'domain', 'military'],
    { others: 'counter_terrorism, training' },
    'The general domain “Defence policy and general military cooperation (military)” is coded together with a more specific one of the same event: Counter-terrorism, Training and exchange of expertise (training).',
    'المجال العام «السياسة الدفاعية والتعاون العسكري العام (military)» مسجَّل مع مجال أدق للحدث نفسه: مكافحة الإرهاب (counter_terrorism)، التدريب وتبادل الخبرات (training).',
  ],
  [
    ['party-single', 'events', 'parties', 'QAT'],
    undefined,
    'The event has only one party: Qatar (QAT).',
    'للحدث طرف واحد فقط: قطر (QAT).',
  ],
  [
    ['event-conflict', 'events', 'place_country', 'QAT'],
    { other: 'TUR', linked: 'A visit' },
    '“place_country” says Qatar (QAT), but the event linked with this one (A visit) says Türkiye (TUR).',
    '',
  ],
  [
    ['event-conflict', 'events', 'event_date', '2018'],
    { other: '2019', linked: 'A visit' },
    '“event_date” says 2018, but the event linked with this one (A visit) says 2019.',
    '',
  ],
  [
    ['date-precision-mismatch', 'events', 'date_precision', 'year'],
    { date: '2019-03-04', precision: 'day' },
    'The precision says “year”, but the date 2019-03-04 is given to the day.',
    'الدقة المذكورة «سنة (year)»، لكن دقة التاريخ 2019-03-04 هي يوم (day).',
  ],
  [
    ['edited-outside', 'cooperation', 'domain', 'policing'],
    { before: 'counter_terrorism' },
    '“domain” was changed in the sheet; before, it said “Counter-terrorism”.',
    '',
  ],
  [
    ['edited-outside', 'events', 'place', 'Doha'],
    { before: 'Doha, Qatar' },
    '“place” was changed in the sheet; before, it said “Doha, Qatar”.',
    '',
  ],
  [
    ['domain-retired-code', 'cooperation', 'domain', 'old_code'],
    { code: 'old_code', successor: '' },
    '“old_code” is retired in the Codebook tab.',
    '',
  ],
])('%j %j', (cell, words, english, arabic) => {
  expect(said(cell, words, 'en')).toBe(english);
  if (arabic !== '') expect(said(cell, words, 'ar')).toBe(arabic);
});

test('words that are no codes stay as they are', () => {
  const problem: Problem = {
    code: 'required-value',
    tab: 'events',
    row: 2,
    row_id: 'x',
    column: 'label',
    value: '',
  };
  expect(nameCodes(problem, codebook)).toBe(problem);
});
