// An article and what an extractor might find in it: one signing with two domains, an official, a figure.
import type { Extraction, Proposed, ProposedEvent } from '../../../src/core/extract/types';
import type { Span } from '../../../src/core/text/fold';

export const text =
  'Qatar and Turkey signed a police training pact in Ankara on Tuesday. ' +
  'Interior minister Khalid Al-Attiyah said 512 officers had been trained so far.';

/** The span of a quotation in the sample text. */
export function spanOf(quotation: string): Span {
  const start = text.indexOf(quotation);
  if (start < 0) throw new Error(`not in the sample: ${quotation}`);
  return { start, end: start + quotation.length };
}

const found = <T>(value: T, quotation: string): Proposed<T> => ({
  value,
  span: spanOf(quotation),
  rule: 'test.rule',
  confidence: 'high',
});
const empty = <T>(value: T, reason = 'not said'): Proposed<T> => ({
  value,
  span: null,
  rule: '',
  confidence: 'low',
  reason,
});

const sentence = 'Qatar and Turkey signed a police training pact in Ankara on Tuesday.';

export const signing: ProposedEvent = {
  role: 'main',
  anchor: spanOf(sentence),
  parties: found(['QAT', 'TUR'], 'Qatar and Turkey'),
  event_date: { ...empty('', 'no publication date'), span: spanOf('on Tuesday') },
  end_date: empty(''),
  date_precision: 'unknown',
  date_basis: 'relative',
  place: found('Ankara', 'Ankara'),
  place_country: found('TUR', 'Ankara'),
  mechanisms: [found('agreement_signed', 'signed a police training pact')],
  from_party: empty(''),
  to_party: empty(''),
  organisations: empty([]),
  instrument: found('police training pact', 'police training pact'),
  session_no: empty(null),
  domains: ['policing', 'training'].map((domain) => ({
    domain,
    status: 'signed',
    evidence: spanOf(sentence),
    rule: 'test.domain',
    confidence: 'medium',
  })),
};

export const extraction: Extraction = {
  language: 'en',
  supported: true,
  published: { value: '', source: '', span: null },
  outlet: empty(''),
  title: empty(''),
  events: [signing],
  officials: [
    {
      name: 'Khalid Al-Attiyah',
      name_latin: 'Khalid Al-Attiyah',
      title: 'Interior minister',
      country: 'QAT',
      evidence: spanOf('Interior minister Khalid Al-Attiyah'),
      mentions: [spanOf('Khalid Al-Attiyah')],
      rule: 'test.official',
      confidence: 'high',
      events: [0],
    },
  ],
  figures: [
    {
      value: 512,
      unit: 'people',
      of: 'officers',
      measure: 'people',
      scope: 'so_far',
      span: spanOf('512 officers'),
      evidence: spanOf('512 officers had been trained so far'),
      rule: 'test.figure',
      confidence: 'high',
      event: 0,
    },
  ],
  countries_mentioned: ['QAT', 'TUR'],
};

/** The same article once its publication date is known. */
export function publishedOn(day: string, eventDate: string): Extraction {
  return {
    ...extraction,
    published: { value: day, source: 'given', span: null },
    events: [
      {
        ...signing,
        event_date: found(eventDate, 'on Tuesday'),
        date_precision: 'day',
        date_basis: 'relative',
      },
    ],
  };
}
