/**
 * Compares two codings of the same articles: unit by unit what each coder gave, how far they agree on each
 * field, and where they do not.
 */
import { judgeField } from '../agreement/judge';
import { alignEvents } from './align';
import {
  comparedFields,
  type CodedArticle,
  type CodedEvent,
  type ComparedField,
  type ComparedUnit,
  type Comparison,
  type Decided,
} from './types';

/** Values of units that are found or not. */
export const FOUND = 'yes';
export const NOT_FOUND = 'no';
/** Whether an event is one has no units on which both say no, so chance cannot be told: it is only listed. */
const MEASURED = comparedFields.filter((field) => field !== 'event');

/** `decided`: what people settled before, by unit. */
export function compareCodings(
  articles: readonly CodedArticle[],
  decided: ReadonlyMap<string, Decided>,
): Comparison {
  const domains = [
    ...new Set(articles.flatMap(({ first, second }) => [...first, ...second].flatMap(domainsOf))),
  ];
  const units = articles.flatMap((article) => [
    ...eventUnits(article),
    ...domainUnits(article, domains.sort()),
  ]);
  const of = (field: ComparedField) => units.filter((unit) => unit.field === field);
  return {
    articles: articles.length,
    fields: MEASURED.map((field) =>
      judgeField(
        field,
        of(field).map(({ first, second }) => [first, second]),
      ),
    ),
    disagreements: comparedFields
      .flatMap(of)
      .filter(({ first, second }) => first !== second)
      .map((unit) => ({ ...unit, decided: decided.get(unit.unit) ?? null }))
      .sort((a, b) => Number(a.decided !== null) - Number(b.decided !== null)),
  };
}

function domainsOf({ domains }: CodedEvent): string[] {
  return domains.map(({ domain }) => domain);
}

/** For every domain that either coder gave in any of the articles: is it in this one? */
function domainUnits(article: CodedArticle, domains: readonly string[]): ComparedUnit[] {
  const rows = (events: readonly CodedEvent[], domain: string) =>
    events.flatMap((event) => event.domains).filter((row) => row.domain === domain);
  return domains.map((domain) => {
    const [first, second] = [rows(article.first, domain), rows(article.second, domain)];
    return unitOf(article, 'domain', domain, {
      first: first.length > 0 ? FOUND : NOT_FOUND,
      second: second.length > 0 ? FOUND : NOT_FOUND,
      firstEvidence: first[0]?.evidence ?? '',
      secondEvidence: second[0]?.evidence ?? '',
    });
  });
}

type Values = Pick<ComparedUnit, 'first' | 'second' | 'firstEvidence' | 'secondEvidence'>;

/** Events that only one coder has, and what both say of those that both have. */
function eventUnits(article: CodedArticle): ComparedUnit[] {
  const { pairs, onlyFirst, onlySecond } = alignEvents(article.first, article.second);
  const evidence = (event: CodedEvent) => event.domains[0]?.evidence ?? '';
  const alone = (event: CodedEvent, side: 'first' | 'second') =>
    unitOf(article, 'event', nameOf(event), {
      ...{ first: NOT_FOUND, second: NOT_FOUND, [side]: FOUND },
      firstEvidence: side === 'first' ? evidence(event) : '',
      secondEvidence: side === 'second' ? evidence(event) : '',
    });
  return numbered([
    ...onlyFirst.map((event) => alone(event, 'first')),
    ...onlySecond.map((event) => alone(event, 'second')),
    ...pairs.flatMap(([first, second]) => {
      const quoted = { firstEvidence: evidence(first), secondEvidence: evidence(second) };
      const compared = (field: ComparedField, value: (event: CodedEvent) => string) =>
        unitOf(article, field, nameOf(first), { first: value(first), second: value(second), ...quoted });
      return [
        compared('parties', ({ parties }) => [...parties].sort().join('; ')),
        compared('mechanisms', ({ mechanisms }) => [...mechanisms].sort().join('; ')),
        compared('event_date', ({ event_date }) => event_date),
        compared('place', ({ place }) => place.trim().toLowerCase()),
        ...statusUnits(article, first, second),
      ];
    }),
  ]);
}

/** Statuses of the domains that both gave to the event. */
function statusUnits(article: CodedArticle, first: CodedEvent, second: CodedEvent): ComparedUnit[] {
  return first.domains.flatMap((mine) => {
    const theirs = second.domains.find(({ domain }) => domain === mine.domain);
    if (!theirs) return [];
    const values: Values = {
      first: mine.status,
      second: theirs.status,
      firstEvidence: mine.evidence,
      secondEvidence: theirs.evidence,
    };
    return [unitOf(article, 'status', `${nameOf(first)} · ${mine.domain}`, values)];
  });
}

function nameOf({ parties, event_date, mechanisms }: CodedEvent): string {
  return [[...parties].sort().join('-'), [...mechanisms].sort().join(', '), event_date]
    .filter(Boolean)
    .join(' · ');
}

function unitOf(
  { article_id, title }: CodedArticle,
  field: ComparedField,
  about: string,
  values: Values,
): ComparedUnit {
  // The values belong to it: where a coding changes, what was settled about the old one settles nothing.
  const unit = [article_id, field, about, values.first, values.second].join('|');
  return { unit, article_id, title, field, about, ...values };
}

/** Two events of one article may read the same; each keeps a unit of its own. */
function numbered(units: readonly ComparedUnit[]): ComparedUnit[] {
  const taken = new Map<string, number>();
  return units.map((one) => {
    const count = (taken.get(one.unit) ?? 0) + 1;
    taken.set(one.unit, count);
    return count === 1 ? one : { ...one, unit: `${one.unit}#${count}` };
  });
}
