// The words that stand for an event.
import { buildCodebook } from '../../../src/core/model/codebook';
import { defaultCodebook, defaultCodebookEntries } from '../../../src/core/model/default-codebook';
import { eventLabel, type EventWords } from '../../../src/core/model/event-label';

const event: EventWords = {
  parties: ['QAT', 'TUR'],
  mechanisms: ['agreement_signed', 'meeting'],
  place: 'Ankara',
  place_country: 'TUR',
  event_date: '2018-10',
};

test.each<[Partial<EventWords>, string, string]>([
  [
    {},
    'QAT-TUR · agreement signed · Ankara · 2018-10',
    'QAT-TUR · توقيع اتفاقية أو مذكرة أو خطة · Ankara · 2018-10',
  ],
  [
    { place: '' },
    'QAT-TUR · agreement signed · Türkiye · 2018-10',
    'QAT-TUR · توقيع اتفاقية أو مذكرة أو خطة · تركيا · \u200e2018-10',
  ],
  [
    { place: '', place_country: '', mechanisms: [], event_date: '' },
    'QAT-TUR · undated',
    'QAT-TUR · غير مؤرخ',
  ],
  [
    { parties: [], mechanisms: ['space_walk'] },
    'space walk · Ankara · 2018-10',
    'space walk · Ankara · 2018-10',
  ],
])('%j', (change, en, ar) => {
  expect(eventLabel({ ...event, ...change }, defaultCodebook(), 'en')).toBe(en);
  expect(eventLabel({ ...event, ...change }, defaultCodebook(), 'ar')).toBe(ar);
});

test('a mechanism without an Arabic label is named by its code', () => {
  const entries = defaultCodebookEntries().map((entry) => ({ ...entry, label_ar: '' }));
  expect(eventLabel(event, buildCodebook(entries), 'ar')).toBe(
    'QAT-TUR · agreement signed · Ankara · 2018-10',
  );
});
