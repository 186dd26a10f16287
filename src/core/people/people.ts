/**
 * Officials as persons: one across spellings and scripts where somebody confirmed that they are the same (their rows
 * share a person id), with the offices that articles give them and the events that they took part in.
 */
import { splitList, textAt } from '../model/cell';
import { groupBy } from '../summarise/by-domain';
import { isOut } from '../summarise/counted';
import { occasionsOf, REVIEWED, type Cells, type Rows } from '../summarise/occasions';

export interface PeopleInput {
  readonly articles: Rows;
  readonly events: Rows;
  readonly officials: Rows;
}

export interface Office {
  readonly title: string;
  readonly country: string;
  /** When the articles that name the office were published, first and last; empty where none has a date. */
  readonly first: string;
  readonly last: string;
}

export interface Person {
  /** The confirmed id, or the id of the only row. */
  readonly id: string;
  readonly name: string;
  /** All spellings, in every script, as the texts have them. */
  readonly spellings: readonly string[];
  readonly isConfirmed: boolean;
  readonly offices: readonly Office[];
  readonly events: ReadonlyArray<{
    readonly event_id: string;
    readonly label: string;
    readonly date: string;
  }>;
  /** Titles of the articles that name the person. */
  readonly articles: readonly string[];
}

/** Persons with most events first. `provisional` counts suggestions too. Rows of articles that are out are left out. */
export function peopleOf(input: PeopleInput, provisional: boolean): Person[] {
  const occasions = occasionsOf(input.events);
  const articles = new Map(input.articles.map((article) => [textAt(article, 'article_id'), article]));
  const good = provisional ? [...REVIEWED, 'suggested'] : REVIEWED;
  const rows = input.officials.filter((row) => {
    const article = articles.get(textAt(row, 'article_id'));
    return good.includes(textAt(row, 'review')) && article !== undefined && !isOut(article);
  });
  const persons = [...groupBy(rows, (row) => textAt(row, 'person_id') || textAt(row, 'official_id'))];
  return persons
    .map(([id, own]) => personOf(id, own))
    .sort((a, b) => b.events.length - a.events.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

  function personOf(id: string, own: readonly Cells[]): Person {
    const events = new Map(
      own
        .flatMap((row) => splitList(textAt(row, 'event_ids')))
        .flatMap((event) => occasions.get(event) ?? [])
        .filter(({ event }) => textAt(event, 'review') !== 'rejected')
        .map(({ event_id, event, date }) => [event_id, { event_id, label: textAt(event, 'label'), date }]),
    );
    const named = own.map((row) => textAt(row, 'person')).find((name) => name !== '');
    return {
      id,
      name: named ?? longest(own.map((row) => textAt(row, 'name'))),
      spellings: different(own.map((row) => textAt(row, 'name'))),
      isConfirmed: own.some((row) => textAt(row, 'person_id') !== ''),
      offices: officesOf(own),
      events: [...events.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
      articles: different(own.map((row) => articleValue(row, 'title'))),
    };
  }

  function articleValue(row: Cells, column: string): string {
    return textAt(articles.get(textAt(row, 'article_id')) ?? {}, column);
  }

  /** Dated by the articles only: an event that an article recalls says nothing about who holds office today. */
  function officesOf(own: readonly Cells[]): Office[] {
    const groups = groupBy(
      own.filter((row) => textAt(row, 'title') !== ''),
      (row) => `${textAt(row, 'title').toLowerCase()}|${textAt(row, 'country')}`,
    );
    return [...groups.values()]
      .map((rows): Office => {
        const dates = rows
          .map((row) => articleValue(row, 'published_on'))
          .filter((date) => date !== '')
          .sort();
        const [row] = rows as [Cells];
        return {
          title: textAt(row, 'title'),
          country: textAt(row, 'country'),
          first: dates[0] ?? '',
          last: dates[dates.length - 1] ?? '',
        };
      })
      .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  }
}

function different(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}

function longest(names: readonly string[]): string {
  return names.reduce((a, b) => (b.length > a.length ? b : a), '');
}
