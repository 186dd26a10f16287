/** The team's terms in stored texts: which code they speak for, and which of them say too little to tell. */
import { englishSpellings, arabicForms } from '../extract/domains/lexicon/phrases';
import type { CodeKind, Codebook, CodebookEntry } from '../model/codebook';
import { fold } from '../text/fold';
import { buildPhraseMatcher, type Phrase } from '../text/phrase-matcher';
import type { GridRow } from '../validate/types';
import { codeInUse } from './code-in-use';
import type { Fault } from './types';

/** A term of an entry of the codebook. */
export interface TeamTerm {
  readonly kind: CodeKind;
  /** The code as the entry has it. */
  readonly code: string;
  readonly term: string;
  readonly column: 'terms_en' | 'terms_ar';
}

export type TermMatcher = (folded: string, from?: number, to?: number) => TeamTerm[];

/** Finds terms of the entries of one kind, or of all, in folded text: the longest at each word, as extraction does. */
export function termMatcher(codebook: Codebook, kind?: CodeKind): TermMatcher {
  const phrases = codebook.entries
    .filter((entry) => kind === undefined || entry.kind === kind)
    .filter((entry) => codeInUse(codebook, entry.kind, entry.code) !== '')
    .flatMap(phrasesOf);
  if (phrases.length === 0) return () => [];
  // One phrase may belong to codes of two kinds.
  const values = new Map<string, TeamTerm[]>();
  for (const { phrase, value } of phrases) values.set(phrase, [...(values.get(phrase) ?? []), value]);
  const match = buildPhraseMatcher([...values].map(([phrase, value]) => ({ phrase, value })));
  return (folded, from, to) => match(folded, from, to).flatMap(({ value }) => value);
}

function phrasesOf(entry: CodebookEntry): Array<Phrase<TeamTerm>> {
  return (['terms_en', 'terms_ar'] as const).flatMap((column) =>
    entry[column].flatMap((term) => {
      const value = { kind: entry.kind, code: entry.code, term, column };
      return [...new Set([...englishSpellings(term), ...arabicForms(term)].map(fold))].map((phrase) => ({
        phrase: phrase.trim(),
        value,
      }));
    }),
  );
}

/** In how many of the texts read so far each term stands; keys as `termKey` makes them. Plain JSON for the page. */
export type TermCounts = Readonly<Record<string, number>>;

export const termKey = ({ kind, code, term }: TeamTerm): string => `${kind}/${code}/${term}`;

/** What a block of texts holds: how many have each term, and the codes whose terms each text has. */
export function readTerms(
  texts: ReadonlyMap<string, string>,
  match: TermMatcher,
): { readonly counts: TermCounts; readonly codes: ReadonlyMap<string, readonly string[]> } {
  const counts: Record<string, number> = {};
  const codes = new Map<string, readonly string[]>();
  for (const [article, text] of texts) {
    const found = match(fold(text));
    for (const key of new Set(found.map(termKey))) counts[key] = (counts[key] ?? 0) + 1;
    codes.set(article, [...new Set(found.map(({ kind, code }) => `${kind}/${code}`))]);
  }
  return { counts, codes };
}

/** Fewer texts than this say nothing about how common a term is. */
const FEWEST_TEXTS = 10;

/** Terms that stand in half of the texts or more: nearly every article would get their code. */
export function commonTerms(
  codebook: Codebook,
  rows: readonly GridRow[],
  counts: TermCounts,
  texts: number,
): Fault[] {
  if (texts < FEWEST_TEXTS) return [];
  return codebook.entries.flatMap((entry) =>
    (['terms_en', 'terms_ar'] as const).flatMap((column) =>
      entry[column].flatMap((term): Fault[] => {
        const { kind, code } = entry;
        const count = counts[termKey({ kind, code, term, column })] ?? 0;
        if (count * 2 < texts) return [];
        const row = rows.find(({ cells }) => cells.kind === kind && cells.code === code)?.row ?? 0;
        const words = { code, term, count, texts };
        return [{ fault: 'term-common', severity: 'error', row, column, words }];
      }),
    ),
  );
}
