/** Reads both codings out of the sheet: what was reviewed of the drawn articles, and the Second coding tab. */
import { REVIEWED } from '../summarise/occasions';
import { splitList, textAt, type Cell } from '../model/cell';
import { decisions, type CodedArticle, type CodedEvent, type Decided, type Decision } from './types';

export type Rows = ReadonlyArray<Readonly<Record<string, Cell>>>;

export interface SheetRows {
  readonly articles: Rows;
  readonly events: Rows;
  readonly cooperation: Rows;
  readonly second: Rows;
}

const OPEN = ['suggested', 'question'];
const FINISHED = ['curated', 'no_cooperation'];

/** Article ids that were drawn, each with the coders that it was drawn for. */
export function drawnArticles(second: Rows): Map<string, Set<string>> {
  const drawn = new Map<string, Set<string>>();
  // In the order of the draws, whatever people sort the tab by.
  const order = (row: Rows[number]) => `${textAt(row, 'at')} ${textAt(row, 'second_id')}`;
  const rows = second.filter((one) => textAt(one, 'kind') === 'drawn');
  for (const row of [...rows].sort((a, b) => (order(a) < order(b) ? -1 : 1))) {
    const id = textAt(row, 'article_id');
    drawn.set(id, (drawn.get(id) ?? new Set<string>()).add(textAt(row, 'coder')));
  }
  return drawn;
}

/** `article/coder` of what has been coded a second time. */
function codedTwice(second: Rows): Set<string> {
  return new Set(
    second
      .filter((row) => ['coded', 'none'].includes(textAt(row, 'kind')))
      .map((row) => `${textAt(row, 'article_id')}/${textAt(row, 'coder')}`),
  );
}

/** Drawn for this coder and still to be coded, in the order of the draw. */
export function waitingFor(coder: string, second: Rows): string[] {
  const done = codedTwice(second);
  return [...drawnArticles(second)]
    .filter(([id, coders]) => coders.has(coder) && !done.has(`${id}/${coder}`))
    .map(([id]) => id);
}

/** True where somebody has said of the article, or of all its rows, what they are. */
export function isCodedFirst(articleId: string, { articles, cooperation }: SheetRows): boolean {
  const article = articles.find((row) => textAt(row, 'article_id') === articleId);
  if (article && FINISHED.includes(textAt(article, 'status'))) return true;
  const own = cooperation.filter((row) => textAt(row, 'article_id') === articleId);
  return own.length > 0 && own.every((row) => !OPEN.includes(textAt(row, 'review')));
}

/** Who decided on rows of the article: nobody is drawn as second coder of what they coded first. */
export function firstCoders(articleId: string, { cooperation }: SheetRows): Set<string> {
  const own = cooperation.filter((row) => textAt(row, 'article_id') === articleId);
  return new Set(own.map((row) => textAt(row, 'coder')).filter((coder) => coder !== ''));
}

/** Articles that both have coded; of several second coders the one who was drawn first. */
export function codedArticles(rows: SheetRows): CodedArticle[] {
  const done = codedTwice(rows.second);
  const titles = new Map(rows.articles.map((row) => [textAt(row, 'article_id'), textAt(row, 'title')]));
  return [...drawnArticles(rows.second)].flatMap(([article_id, coders]): CodedArticle[] => {
    const coder = [...coders].find((one) => done.has(`${article_id}/${one}`));
    const first = keptCoding(article_id, rows.second) ?? firstCoding(article_id, rows);
    if (coder === undefined || !first) return [];
    const second = storedEvents(
      rows.second.filter(
        (row) =>
          textAt(row, 'kind') === 'coded' &&
          textAt(row, 'article_id') === article_id &&
          textAt(row, 'coder') === coder,
      ),
    );
    return [{ article_id, title: titles.get(article_id) ?? article_id, first, second }];
  });
}

/**
 * Whether the first coding of the article has been kept as it was when it was first compared: agreement must
 * not rise because people correct rows after they have settled a disagreement.
 */
export function isKept(articleId: string, second: Rows): boolean {
  return keptCoding(articleId, second) !== null;
}

function keptCoding(articleId: string, second: Rows): CodedEvent[] | null {
  const own = second.filter(
    (row) => textAt(row, 'article_id') === articleId && textAt(row, 'kind').startsWith('first'),
  );
  return own.length === 0 ? null : storedEvents(own.filter((row) => textAt(row, 'kind') === 'first'));
}

/** Null where the first coding is not complete yet. */
export function firstCoding(articleId: string, rows: SheetRows): CodedEvent[] | null {
  if (!isCodedFirst(articleId, rows)) return null;
  const own = rows.cooperation.filter(
    (row) => textAt(row, 'article_id') === articleId && REVIEWED.includes(textAt(row, 'review')),
  );
  return grouped(own, 'event_id').flatMap(([id, group]) => {
    const event = rows.events.find((row) => textAt(row, 'event_id') === id);
    return event && textAt(event, 'review') !== 'rejected' ? [eventOf(event, group)] : [];
  });
}

/** Events out of rows of the Second coding tab, one row a domain. */
function storedEvents(own: Rows): CodedEvent[] {
  return grouped(own, 'event').map(([, group]) => eventOf(group[0] ?? {}, group));
}

function eventOf(event: Rows[number], domains: Rows): CodedEvent {
  return {
    parties: splitList(textAt(event, 'parties')),
    event_date: textAt(event, 'event_date'),
    place: textAt(event, 'place'),
    mechanisms: splitList(textAt(event, 'mechanisms')),
    domains: domains
      .filter((row) => textAt(row, 'domain') !== '')
      .map((row) => ({
        domain: textAt(row, 'domain'),
        status: textAt(row, 'status'),
        evidence: textAt(row, 'evidence'),
      })),
  };
}

function grouped(rows: Rows, column: string): Array<[string, Rows]> {
  const groups = new Map<string, Array<Rows[number]>>();
  for (const row of rows) {
    const key = textAt(row, column);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups];
}

/** What people settled, by unit; of several decisions on one the last. */
export function decidedUnits(second: Rows): Map<string, Decided> {
  const isDecision = (text: string): text is Decision => (decisions as readonly string[]).includes(text);
  const rows = second
    .filter((row) => textAt(row, 'kind') === 'decided')
    .sort((a, b) => (textAt(a, 'at') < textAt(b, 'at') ? -1 : 1));
  const decided = new Map<string, Decided>();
  for (const row of rows) {
    const decision = textAt(row, 'decision');
    if (isDecision(decision))
      decided.set(textAt(row, 'unit'), { decision, by: textAt(row, 'coder'), note: textAt(row, 'note') });
  }
  return decided;
}
