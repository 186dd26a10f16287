/**
 * What `extract` prints about one article: the record of tests/eval/README.md, with the quotation, rule and
 * confidence behind every value, and the same as a few readable lines.
 */
import { defaultCodebook } from '../../core/model/default-codebook';
import { extractArticle } from '../../core/extract/extract-article';
import type { Extraction, Proposed } from '../../core/extract/types';
import type { Span } from '../../core/text/fold';
import type { TextFile } from '../input/read-files';

/** A quotation and where it stands in the stored text, in UTF-16 units. */
interface Quotation {
  readonly text: string;
  readonly at: readonly [number, number];
}

export type ArticleRecord = ReturnType<typeof toRecord>;

/** Proposes for one text with the default codebook. `published` is a known publication date, YYYY-MM-DD. */
export function toRecord(file: TextFile, text: string, published: string | undefined) {
  const found = extractArticle(text, {
    codebook: defaultCodebook(),
    ...(published ? { published_on: published } : {}),
  });
  const quote = (span: Span | null): Quotation | null =>
    span ? { text: text.slice(span.start, span.end), at: [span.start, span.end] } : null;
  const proof = (proposed: Proposed<unknown>) => ({
    evidence: quote(proposed.span),
    rule: proposed.rule,
    confidence: proposed.confidence,
    ...(proposed.reason ? { reason: proposed.reason } : {}),
  });
  return {
    id: file.id,
    language: found.language,
    published: found.published.value || null,
    events: found.events.map((event) => eventRecord(event, quote, proof)),
    officials: found.officials.map(({ name, name_latin, title, country, evidence, rule, confidence }) => ({
      name,
      name_latin,
      title,
      country: country || null,
      evidence: quote(evidence),
      rule,
      confidence,
    })),
    countries_mentioned: found.countries_mentioned,
    figures: found.figures.map(({ value, unit, of, measure, scope, evidence, rule, confidence }) => ({
      value,
      unit,
      of,
      measure,
      scope,
      evidence: quote(evidence),
      rule,
      confidence,
    })),
  };
}

function eventRecord<Proof>(
  event: Extraction['events'][number],
  quote: (span: Span | null) => Quotation | null,
  proof: (proposed: Proposed<unknown>) => Proof,
) {
  return {
    parties: event.parties.value,
    event_date: event.event_date.value || null,
    end_date: event.end_date.value || null,
    date_precision: event.date_precision,
    date_basis: event.date_basis,
    place: event.place.value || null,
    place_country: event.place_country.value || null,
    domains: event.domains.map(({ domain }) => domain),
    mechanisms: event.mechanisms.map(({ value }) => value),
    status: event.domains[0]?.status ?? null,
    role: event.role,
    main: event.role === 'main',
    from_party: event.from_party.value || null,
    to_party: event.to_party.value || null,
    organisations: event.organisations.value,
    instrument: event.instrument.value || null,
    session_no: event.session_no.value,
    anchor: quote(event.anchor),
    proof: {
      parties: proof(event.parties),
      event_date: proof(event.event_date),
      place: proof(event.place),
      place_country: proof(event.place_country),
      instrument: proof(event.instrument),
      mechanisms: event.mechanisms.map(proof),
      domains: event.domains.map(({ domain, status, evidence, rule, confidence }) => ({
        domain,
        status,
        evidence: quote(evidence),
        rule,
        confidence,
      })),
    },
  };
}

/** The record as a few lines for a terminal. */
export function readable({ id, language, published, events, officials, figures }: ArticleRecord): string {
  return [
    `${id} (${language}, ${published ?? 'publication date unknown'})`,
    ...events.map((event) =>
      [
        `  ${event.role}: ${event.parties.join('-')}`,
        event.mechanisms.join(', '),
        event.place ?? event.place_country ?? 'place unknown',
        event.event_date ?? 'undated',
        event.domains.join(', '),
      ].join(' · '),
    ),
    ...officials.map(
      ({ name, title, country }) => `  official: ${name}, ${title} (${country ?? 'country unknown'})`,
    ),
    ...figures.map(({ value, of }) => `  figure: ${value} ${of}`),
  ].join('\n');
}
