/**
 * Turns what the extractor found in one article into rows of the Events, Cooperation, Officials and Figures
 * tabs, each with its birth key and, per field, the support for what is proposed. Rows have no ids yet.
 */
import type { Extraction, Proposed, ProposedEvent } from '../extract/types';
import type { Codebook } from '../model/codebook';
import { eventLabel } from '../model/event-label';
import { birthKey, fieldSupportOf, writeSpan, type FieldSupport, type Support } from '../model/support';
import type { InterfaceLanguage, RowOf } from '../model/tab';
import type { cooperation, events, figures, officials } from '../model/tabs';
import type { Span } from '../text/fold';

/** A row before it has an id: `event` is the position of its event in `RowDrafts.events`. */
export interface Draft<Row> {
  row: Row;
  support: Support;
  eventIndexes: number[];
}

export interface RowDrafts {
  events: Draft<Omit<RowOf<typeof events.columns>, 'event_id' | 'support'>>[];
  cooperation: Draft<Omit<RowOf<typeof cooperation.columns>, 'record_id' | 'event_id' | 'support'>>[];
  officials: Draft<Omit<RowOf<typeof officials.columns>, 'official_id' | 'event_ids' | 'support'>>[];
  figures: Draft<Omit<RowOf<typeof figures.columns>, 'figure_id' | 'event_id' | 'support'>>[];
}

export interface DraftContext {
  articleId: string;
  articleTitle: string;
  /** The stored text that all spans refer to. */
  text: string;
  codebook: Codebook;
  language: InterfaceLanguage;
  /** The mechanism in the birth key of each event; without it the first one that the event has. */
  bornAs?: readonly string[];
}

const unreviewed = { review: 'suggested', coder: '', reviewed_at: '', note: '' };

export function draftRows(extraction: Extraction, context: DraftContext): RowDrafts {
  const labels = extraction.events.map((event) => labelOf(event, context));
  const article = { article: context.articleTitle, article_id: context.articleId };
  const quote = (span: Span) => {
    const { start, end } = quotable(span, context.text);
    return { evidence: context.text.slice(start, end), evidence_at: writeSpan({ start, end }) };
  };
  const published_on = extraction.published.value;
  const keys = new Map<string, number>();
  /** Two rows may share quotation and discriminator; the second says so, in text order, which is stable. */
  const key = (anchor: Span, discriminator: string): string => {
    const plain = birthKey(context.articleId, anchor, discriminator);
    const count = (keys.get(plain) ?? 0) + 1;
    keys.set(plain, count);
    return count === 1 ? plain : `${plain}#${count}`;
  };

  return {
    events: extraction.events.map((event, index) => ({
      row: {
        label: labels[index] ?? '',
        ...eventValues(event),
        follows: '',
        linked_event: '',
        link_state: 'own',
        ...unreviewed,
      },
      support: {
        key: key(event.anchor, `event:${context.bornAs?.[index] ?? event.mechanisms[0]?.value ?? ''}`),
        // Kept so that a label which a person worded is known as theirs.
        fields: { label: { value: labels[index] ?? '' }, ...eventSupport(event) },
        published_on,
      },
      eventIndexes: [index],
    })),
    cooperation: extraction.events.flatMap((event, index) =>
      event.domains.map((found) => ({
        row: {
          event: labels[index] ?? '',
          domain: found.domain,
          status: found.status,
          role: event.role,
          ...quote(found.evidence),
          confidence: found.confidence,
          ...article,
          codebook_version: context.codebook.version,
          ...unreviewed,
        },
        support: {
          key: key(found.evidence, `domain:${found.domain}`),
          fields: plainSupport(
            { domain: found.domain, status: found.status, role: event.role, ...quote(found.evidence) },
            found.evidence,
            found,
          ),
        },
        eventIndexes: [index],
      })),
    ),
    officials: extraction.officials.map((official) => ({
      row: {
        name: official.name,
        name_latin: official.name_latin,
        title: official.title,
        country: official.country,
        person: '',
        person_id: '',
        ...quote(official.evidence),
        review: 'suggested',
        ...article,
      },
      support: {
        key: key(official.mentions[0] ?? official.evidence, `official:${official.name_latin}`),
        fields: plainSupport(
          {
            name: official.name,
            name_latin: official.name_latin,
            title: official.title,
            country: official.country,
            ...quote(official.evidence),
          },
          official.evidence,
          official,
        ),
      },
      eventIndexes: [...official.events],
    })),
    figures: extraction.figures.map((figure) => ({
      row: {
        value: figure.value,
        unit: figure.unit,
        of: figure.of,
        measure: figure.measure,
        scope: figure.scope,
        as_of: figure.scope === 'so_far' ? published_on : '',
        part_of: '',
        event: figure.event === null ? '' : (labels[figure.event] ?? ''),
        ...quote(figure.evidence),
        review: 'suggested',
        ...article,
      },
      support: {
        key: key(figure.span, `figure:${figure.value}`),
        fields: plainSupport(
          {
            value: figure.value,
            unit: figure.unit,
            of: figure.of,
            measure: figure.measure,
            scope: figure.scope,
            as_of: figure.scope === 'so_far' ? published_on : '',
            ...quote(figure.evidence),
          },
          figure.span,
          figure,
        ),
        published_on,
      },
      eventIndexes: figure.event === null ? [] : [figure.event],
    })),
  };
}

/**
 * UTF-16 units. A text without full stops is one sentence; a cell holds 50,000, and the support repeats the
 * quotation, in which every quotation mark takes two.
 */
const LONGEST_QUOTATION = 10_000;

/** The beginning of a sentence that is too long for a cell, never cut through a surrogate pair. */
function quotable({ start, end }: Span, text: string): Span {
  if (end - start <= LONGEST_QUOTATION) return { start, end };
  const cut = start + LONGEST_QUOTATION;
  return { start, end: /[\ud800-\udbff]/.test(text.charAt(cut - 1)) ? cut - 1 : cut };
}

function labelOf(event: ProposedEvent, { codebook, language }: DraftContext): string {
  const { parties, mechanisms, place, place_country, event_date } = eventValues(event);
  return eventLabel({ parties, mechanisms, place, place_country, event_date }, codebook, language);
}

function eventValues(event: ProposedEvent) {
  return {
    parties: [...event.parties.value],
    event_date: event.event_date.value,
    end_date: event.end_date.value,
    date_precision: event.date_precision as string,
    date_basis: event.date_basis as string,
    place: event.place.value,
    place_country: event.place_country.value,
    mechanisms: event.mechanisms.map((mechanism) => mechanism.value),
    from_party: event.from_party.value,
    to_party: event.to_party.value,
    organisations: [...event.organisations.value],
    instrument: event.instrument.value,
    session_no: event.session_no.value,
  };
}

function eventSupport(event: ProposedEvent): Record<string, FieldSupport> {
  const first = event.mechanisms[0];
  const list = (proposed: Proposed<readonly string[]>) => fieldSupportOf(proposed, proposed.value.join('; '));
  const fields: Record<string, FieldSupport> = {
    parties: list(event.parties),
    event_date: fieldSupportOf(event.event_date, event.event_date.value),
    end_date: fieldSupportOf(event.end_date, event.end_date.value),
    date_precision: { value: event.date_precision },
    date_basis: { value: event.date_basis },
    place: fieldSupportOf(event.place, event.place.value),
    place_country: fieldSupportOf(event.place_country, event.place_country.value),
    from_party: fieldSupportOf(event.from_party, event.from_party.value),
    to_party: fieldSupportOf(event.to_party, event.to_party.value),
    organisations: list(event.organisations),
    instrument: fieldSupportOf(event.instrument, event.instrument.value),
    session_no: fieldSupportOf(event.session_no, event.session_no.value ?? ''),
  };
  if (first) fields.mechanisms = fieldSupportOf(first, event.mechanisms.map(({ value }) => value).join('; '));
  return fields;
}

/** Support of rows whose fields all rest on one quotation. */
function plainSupport(
  values: Record<string, string | number>,
  at: Span,
  { rule, confidence }: { rule: string; confidence: 'high' | 'medium' | 'low' },
): Record<string, FieldSupport> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, at: writeSpan(at), rule, confidence }]),
  );
}
