/**
 * Brings new proposals for an article together with the rows that the sheet already has for it: matches
 * them by birth key, adds what is new, updates what is still a suggestion and nobody touched, and puts
 * accepted rows back in the queue where a new publication date changes their date. A person's value is
 * never overwritten and a rejected row is never proposed again.
 */
import { textAt, type Cell } from '../model/cell';
import { readBirthKey, readSupport, writeSupport, type BirthKey, type Support } from '../model/support';

/** A row as it stands in the sheet. */
export interface StoredRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A row as it is proposed now, as cells; without id and support. */
export interface ProposedRow {
  readonly cells: Readonly<Record<string, Cell>>;
  readonly support: Support;
}

export interface CellChange {
  readonly id: string;
  readonly column: string;
  readonly old: Cell;
  readonly new: Cell;
}

export interface Reconciled {
  /** For every proposed row the stored row that it is, or null where it is new. */
  readonly matches: ReadonlyArray<StoredRow | null>;
  readonly changes: readonly CellChange[];
  /** Ids of accepted rows that were put back in the queue. */
  readonly requeued: readonly string[];
}

/** Columns whose value a person decides on and whose change re-queues an accepted row. */
const DATE_COLUMNS = ['event_date', 'end_date', 'as_of'];
const REVIEWED = ['accepted', 'corrected'];
/** Columns that Accord writes and nobody decides on: they follow the proposal while the row is a suggestion. */
const DERIVED = ['label', 'event', 'article', 'confidence', 'codebook_version'];
/** What one article alone says nothing about: `linkEvents` proposes it, once. */
const LINKS = ['linked_event', 'link_state'];

interface Candidate {
  row: StoredRow;
  key: BirthKey;
  /** The same key as text. */
  born: string;
}

/**
 * `codeInUse`: what a domain of the codebook is called today. A row that was born under a retired code is known
 * again under its successor, so that nothing a person decided is proposed a second time.
 */
export function reconcile(
  proposed: readonly ProposedRow[],
  stored: readonly StoredRow[],
  codeInUse: (domain: string) => string = (domain) => domain,
): Reconciled {
  const matches = matchRows(proposed, stored, (key) => underCodeInUse(key, codeInUse));
  const changes: CellChange[] = [];
  const requeued: string[] = [];
  proposed.forEach((proposal, index) => {
    const row = matches[index];
    const support = row && readSupport(row.cells.support ?? '');
    if (!row || !support) return;
    const review = textAt(row.cells, 'review');
    if (review === 'suggested') changes.push(...updateSuggestion(row, support, proposal));
    else if (REVIEWED.includes(review)) {
      const again = requeue(row, support, proposal);
      changes.push(...again);
      if (again.length > 0) requeued.push(row.id);
    } else if (review === 'question' && support.published_on !== proposal.support.published_on) {
      // The date was corrected once more before anybody looked: the card has to show the latest proposal.
      changes.push(...supportChange(row, withLinks(proposal.support, support)));
    }
  });
  return { matches, changes, requeued };
}

/** Exact birth keys first; then, for what is left, the same discriminator on an overlapping quotation. */
function matchRows(
  proposed: readonly ProposedRow[],
  stored: readonly StoredRow[],
  today: (key: string) => string,
): Array<StoredRow | null> {
  const candidates = new Map<string, Candidate>();
  for (const row of stored) {
    const born = today(readSupport(row.cells.support ?? '')?.key ?? '');
    const key = readBirthKey(born);
    // A row that somebody copied by hand has the same key: the original, which stands first, is meant.
    if (key && !candidates.has(born)) candidates.set(born, { row, key, born });
  }
  const matches = proposed.map(({ support }) => {
    const born = today(support.key);
    const found = candidates.get(born);
    candidates.delete(born);
    return found?.row ?? null;
  });
  return matches.map((match, index) => {
    if (match) return match;
    const key = readBirthKey(today(proposed[index]?.support.key ?? ''));
    const near = key && [...candidates.values()].find((candidate) => isSameQuotation(candidate.key, key));
    if (near) candidates.delete(near.born);
    return near?.row ?? null;
  });
}

/** The key with a retired domain's successor in place of that domain; any other as it is. */
function underCodeInUse(key: string, codeInUse: (domain: string) => string): string {
  return key.replace(/(\|domain:)(\w+)((?:#\d+)?)$/, (_, before: string, code: string, after: string) => {
    return `${before}${codeInUse(code) || code}${after}`;
  });
}

function isSameQuotation(a: BirthKey, b: BirthKey): boolean {
  const plain = (discriminator: string) => discriminator.replace(/#\d+$/, '');
  return (
    a.articleId === b.articleId &&
    plain(a.discriminator) === plain(b.discriminator) &&
    a.anchor.start < b.anchor.end &&
    b.anchor.start < a.anchor.end
  );
}

/** A field that still holds what was proposed before follows the new proposal; any other is a person's. */
function updateSuggestion(row: StoredRow, support: Support, proposal: ProposedRow): CellChange[] {
  const changes: CellChange[] = [];
  for (const [column, value] of Object.entries(proposal.cells)) {
    if (LINKS.includes(column)) continue;
    const current = row.cells[column] ?? '';
    const before = support.fields[column];
    const ours = before === undefined ? DERIVED.includes(column) : String(before.value) === String(current);
    if (ours && String(current) !== String(value)) {
      changes.push({ id: row.id, column, old: current, new: value });
    }
  }
  return [...changes, ...supportChange(row, withLinks(proposal.support, support))];
}

/** The new support with what the old one says of links. */
function withLinks(support: Support, { fields }: Support): Support {
  const links = Object.entries(fields).filter(([column]) => LINKS.includes(column));
  return links.length === 0
    ? support
    : { ...support, fields: { ...support.fields, ...Object.fromEntries(links) } };
}

function requeue(row: StoredRow, support: Support, proposal: ProposedRow): CellChange[] {
  const published = proposal.support.published_on;
  const moved = DATE_COLUMNS.some((column) => {
    const before = String(support.fields[column]?.value ?? '');
    const now = String(proposal.support.fields[column]?.value ?? '');
    const current = String(row.cells[column] ?? '');
    return before !== now && current !== now;
  });
  if (!moved || support.published_on === published) return [];
  return [
    { id: row.id, column: 'review', old: row.cells.review ?? '', new: 'question' },
    ...supportChange(row, withLinks(proposal.support, support)),
  ];
}

function supportChange(row: StoredRow, support: Support): CellChange[] {
  const text = writeSupport(support);
  const old = row.cells.support ?? '';
  return old === text ? [] : [{ id: row.id, column: 'support', old, new: text }];
}
