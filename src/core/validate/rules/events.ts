/** Rules about events: their parties and their dates, also against the publication dates of their articles. */
import { splitList } from '../../model/cell';
import { isCountryCode } from '../../model/countries';
import { isAfter, isPartialDate, precisionOf } from '../../model/partial-date';
import { readSpan, readSupport } from '../../model/support';
import { idOf, liveRowsOf, problemAt, rowsOf, textOf } from '../rows';
import type { FindingCode, GridRow, Problem, Rule, WorkbookState } from '../types';

export const parties: Rule = (state) => liveRowsOf(state, 'events').flatMap(partyProblems);

function partyProblems(row: GridRow): Problem[] {
  const named = splitList(textOf(row, 'parties'));
  const twice = named.find((code, index) => named.indexOf(code) < index);
  const problem = (code: FindingCode, column: string, words?: Problem['words']) =>
    problemAt(code, 'events', row, column, words);
  if (twice !== undefined) return [problem('dyad-self', 'parties', { twice })];
  if (named.length === 1) return [problem('party-single', 'parties')];
  const [from, to] = [textOf(row, 'from_party'), textOf(row, 'to_party')];
  if (from !== '' && from === to) return [problem('dyad-self', 'from_party', { both: from })];
  return (['from_party', 'to_party'] as const).flatMap((column) => {
    const code = textOf(row, column);
    // What is no country at all is a problem of the cell.
    const unlisted = isCountryCode(code) && named.length > 0 && !named.includes(code);
    return unlisted ? [problem('party-unlisted', column, { parties: named.join(', ') })] : [];
  });
}

/** Rows of Cooperation say which articles report an event. */
function articlesByEvent(state: WorkbookState): Map<string, string[]> {
  const byEvent = new Map<string, string[]>();
  for (const row of liveRowsOf(state, 'cooperation')) {
    const event = textOf(row, 'event_id');
    const known = byEvent.get(event);
    if (known) known.push(textOf(row, 'article_id'));
    else byEvent.set(event, [textOf(row, 'article_id')]);
  }
  return byEvent;
}

export const dates: Rule = (state) => {
  const published = new Map(
    rowsOf(state, 'articles').map((row) => [idOf('articles', row), textOf(row, 'published_on')]),
  );
  const announced = new Set(
    liveRowsOf(state, 'cooperation')
      .filter((row) => textOf(row, 'role') === 'announced' || textOf(row, 'status') === 'planned')
      .map((row) => textOf(row, 'event_id')),
  );
  const articles = articlesByEvent(state);
  return liveRowsOf(state, 'events').flatMap((row) => {
    const id = idOf('events', row);
    const days = (articles.get(id) ?? [])
      .map((article) => published.get(article) ?? '')
      .filter(isPartialDate);
    return dateProblems(row, days, announced.has(id));
  });
};

function dateProblems(row: GridRow, publishedOn: readonly string[], announced: boolean): Problem[] {
  const date = textOf(row, 'event_date');
  const precision = textOf(row, 'date_precision');
  if (date === '') {
    const unresolved = textOf(row, 'date_basis') === 'relative' && publishedOn.length > 0;
    return unresolved ? [problemAt('date-unresolved', 'events', row, 'event_date')] : [];
  }
  if (!isPartialDate(date)) return [];
  const problems: Problem[] = [];
  const end = textOf(row, 'end_date');
  if (isPartialDate(end) && isAfter(date, end))
    problems.push(problemAt('end-before-start', 'events', row, 'end_date', { start: date }));
  // 'approximate' goes with any date; an empty cell is a problem of its own.
  if (!['approximate', '', precisionOf(date)].includes(precision)) {
    problems.push(
      problemAt('date-precision-mismatch', 'events', row, 'date_precision', {
        date,
        precision: precisionOf(date),
      }),
    );
  }
  const first = [...publishedOn].sort()[0];
  if (first !== undefined && !announced && isAfter(date, first)) {
    problems.push(problemAt('date-after-publication', 'events', row, 'event_date', { published: first }));
  }
  return problems;
}

/** One finding per article without a publication date, naming the words that wait for it. */
export const publicationDates: Rule = (state) => {
  const waiting = new Map<string, string[]>();
  for (const row of liveRowsOf(state, 'events')) {
    if (textOf(row, 'event_date') !== '' && textOf(row, 'date_basis') !== 'relative') continue;
    const support = readSupport(row.cells.support ?? '');
    const article = support?.key.split('|')[0] ?? '';
    const at = readSpan(support?.fields.event_date?.at ?? '');
    const words = at && state.texts.get(article)?.slice(at.start, at.end);
    if (words) waiting.set(article, [...(waiting.get(article) ?? []), words]);
  }
  return rowsOf(state, 'articles')
    .filter((row) => textOf(row, 'published_on') === '' && textOf(row, 'status') !== 'excluded')
    .map((row) => {
      const words = [...new Set(waiting.get(idOf('articles', row)) ?? [])];
      return problemAt('published-missing', 'articles', row, 'published_on', {
        words,
      });
    });
};
