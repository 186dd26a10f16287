/** Rows that a person adds in the sidebar: empty but for what is known from the card that they are added to. */
import { textAt } from '../model/cell';
import { mintId } from '../model/ids';
import { rowTabs, type ReviewedTabName } from '../model/tabs';
import type { Card, CardArticle, CardRow, Cells } from './types';

type FactTab = Exclude<ReviewedTabName, 'events'>;

/** Columns that people fill, by tab; as the sheet has them where the card knows nothing. */
const EMPTY: Readonly<Record<FactTab, Cells>> = {
  cooperation: { domain: '', status: '', role: 'main', confidence: '' },
  officials: { name: '', name_latin: '', title: '', country: '' },
  figures: { value: '', unit: '', of: '', measure: '', scope: '', as_of: '', part_of: '' },
};

/** A domain, official or figure of the card's event, quoted from `article`; its evidence is picked later. */
export function newRow(tab: FactTab, card: Card, article: CardArticle | undefined): CardRow {
  const id = mintId(rowTabs[tab].idPrefix);
  const event_id = card.event.id;
  return {
    tab,
    id,
    cells: {
      ...EMPTY[tab],
      ...(tab === 'officials'
        ? { event_ids: event_id }
        : { event_id, event: textAt(card.event.cells, 'label') }),
      article: article?.title ?? '',
      article_id: article?.article_id ?? '',
      evidence: '',
      evidence_at: '',
      review: 'added',
    },
    support: {},
    article_id: article?.article_id ?? '',
    added: true,
  };
}

/** A card for an event that Accord did not see in `article`. */
export function newEventCard(article: CardArticle | undefined, others: readonly CardArticle[]): Card {
  const event: CardRow = {
    tab: 'events',
    id: mintId(rowTabs.events.idPrefix),
    cells: {
      label: '',
      parties: '',
      event_date: '',
      end_date: '',
      date_precision: 'unknown',
      date_basis: 'none',
      place: '',
      place_country: '',
      mechanisms: '',
      from_party: '',
      to_party: '',
      organisations: '',
      instrument: '',
      session_no: '',
      follows: '',
      linked_event: '',
      link_state: 'own',
      note: '',
      review: 'added',
    },
    support: {},
    article_id: article?.article_id ?? '',
    added: true,
  };
  const articles = article ? [article, ...others.filter((other) => other !== article)] : others;
  const empty: Card = { event, cooperation: [], officials: [], figures: [], articles, similar: [] };
  return { ...empty, cooperation: [newRow('cooperation', empty, article)] };
}

/** The card with one row more. */
export function withRow(card: Card, row: CardRow): Card {
  const tab = row.tab as FactTab;
  return { ...card, [tab]: [...card[tab], row] };
}

/** The card without a row that was added and is not wanted any more. */
export function withoutRow(card: Card, id: string): Card {
  const rest = (rows: readonly CardRow[]) => rows.filter((row) => row.id !== id || !row.added);
  return {
    ...card,
    cooperation: rest(card.cooperation),
    officials: rest(card.officials),
    figures: rest(card.figures),
  };
}
