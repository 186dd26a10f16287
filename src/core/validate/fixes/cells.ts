/** Fixes of single cells: what somebody wrote in place of a code, a date or a country, and what was left empty. */
import { codeInUse } from '../../codebook/code-in-use';
import { LIST_SEPARATOR, splitList, textAt, type Cell } from '../../model/cell';
import type { Codebook, CodeKind } from '../../model/codebook';
import { isCountryCode } from '../../model/countries';
import { eventLabel } from '../../model/event-label';
import { withoutHidden } from '../../model/hidden-characters';
import * as lists from '../../model/lists';
import { precisionOf } from '../../model/partial-date';
import { readSupport } from '../../model/support';
import { interfaceLanguages, type Column } from '../../model/tab';
import { rowTabs, type RowTabName } from '../../model/tabs';
import { fold } from '../../text/fold';
import { detectLanguage } from '../../text/language';
import { textOf } from '../rows';
import { readTypedCountry } from './read-country';
import { readTypedDate } from './read-date';
import type { Fixer, FixContext, Wish } from './types';
import type { GridRow, Problem } from '../types';

const columnOf = (tab: RowTabName, name: string): Column | undefined =>
  (rowTabs[tab].columns as Record<string, Column>)[name];

const setTo = (column: string, value: Cell): Wish[] => (value === '' ? [] : [{ column, value }]);

/** Every part of a cell translated, each once; nothing where one of them means nothing. */
function translated(text: string, isList: boolean, translate: (part: string) => string): string {
  const parts = (isList ? splitList(text) : [text]).map(translate);
  return parts.includes('') ? '' : [...new Set(parts)].join(LIST_SEPARATOR);
}

const isList = ({ tab, column }: Problem) => columnOf(tab, column)?.type.kind === 'codes';

export const canonicalCountries: Fixer = (row, problem) =>
  setTo(
    problem.column,
    translated(textOf(row, problem.column), isList(problem), (part) =>
      isCountryCode(part) ? part : readTypedCountry(part),
    ),
  );

/** Labels in place of codes, and codes with capitals or blanks. */
const comparable = (text: string) =>
  fold(text)
    .trim()
    .replace(/[\s_-]+/g, ' ');

/** Each code of the cell as `translate` has it; nothing in a column whose codes are not of one kind. */
const codes =
  (translate: (codebook: Codebook, kind: CodeKind, code: string) => string): Fixer =>
  (row, problem, { state }) => {
    const values = columnOf(problem.tab, problem.column)?.type.values;
    if (!values || !('codebook' in values)) return [];
    const kind = values.codebook;
    return setTo(
      problem.column,
      translated(textOf(row, problem.column), isList(problem), (part) =>
        translate(state.codebook, kind, part),
      ),
    );
  };

function codeFor(codebook: Codebook, kind: CodeKind, typed: string): string {
  if (codebook.find(kind, typed)) return typed;
  const wanted = comparable(typed);
  const meant = codebook.entries.filter(
    (entry) =>
      entry.kind === kind &&
      entry.active &&
      [entry.code, entry.label_en, entry.label_ar].some((name) => comparable(name) === wanted),
  );
  return meant.length === 1 ? (meant[0]?.code ?? '') : '';
}

export const knownCodes = codes(codeFor);
export const successorCodes = codes(codeInUse);

/** Dates in words, labels of fixed lists, and lost places of quotations. */
export const properForm: Fixer = (row, problem, context) => {
  const column = columnOf(problem.tab, problem.column);
  const text = textOf(row, problem.column);
  if (column?.type.kind === 'span') return refound(row, context);
  if (column?.type.kind === 'day' || column?.type.kind === 'date') {
    const date = readTypedDate(text);
    return column.type.kind === 'day' && date.length !== 10 ? [] : setTo(problem.column, date);
  }
  const values = column?.type.values;
  if (!values || !('fixed' in values)) return [];
  const wanted = comparable(text);
  const meant = values.fixed.filter((code) => namesOf(code).some((name) => comparable(name) === wanted));
  return meant.length === 1 ? setTo(problem.column, meant[0] ?? '') : [];
};

/** A code of the fixed lists and its labels in every language. */
function namesOf(code: string): string[] {
  const labels = Object.values(lists).flatMap((list) => {
    const words = (list.labels as Readonly<Record<string, { readonly en: string; readonly ar: string }>>)[
      code
    ];
    return words ? interfaceLanguages.map((language) => words[language]) : [];
  });
  return [code, ...labels];
}

/** The place of the row's quotation, and its letters where they differ from those of the text. */
export function refound(row: GridRow, { state, finderOf }: FixContext): Wish[] {
  const article = textOf(row, 'article_id');
  const found = finderOf(article)?.find(textOf(row, 'evidence'));
  if (!found) return [];
  const { start, end } = found.span;
  return [
    { column: 'evidence', value: state.texts.get(article)?.slice(start, end) ?? '' },
    { column: 'evidence_at', value: `${start}-${end}` },
  ];
}

/** What a formula or a spreadsheet date shows, as text. */
export const asText: Fixer = (row, { column }) => {
  const text = String(row.cells[column] ?? '');
  return setTo(column, row.dates.includes(column) ? text.slice(0, 10) : text);
};

export const withoutHiddenCharacters: Fixer = (row, { tab, column }) => {
  const kind = columnOf(tab, column)?.type.kind;
  return kind ? setTo(column, withoutHidden(textOf(row, column), kind).trim()) : [];
};

export const precisionOfDate: Fixer = (row, { column }) =>
  setTo(column, precisionOf(textOf(row, 'event_date')));

export const languageOfText: Fixer = (row, { column }, { state }) => {
  const found = detectLanguage(state.texts.get(textOf(row, 'article_id')) ?? '');
  return found === 'und' || found === 'mixed' ? [] : setTo(column, found);
};

/** Empty cells whose value follows from others; what only a reader of the article can know stays empty. */
export const followingValue: Fixer = (row, problem, context) => {
  const { tab, column } = problem;
  if (column === 'date_precision') return setTo(column, precisionOf(textOf(row, 'event_date')));
  if (column === 'language') return languageOfText(row, problem, context);
  if (tab === 'articles' && column === 'status') return setTo(column, 'unread');
  if (column === 'link_state') return setTo(column, 'own');
  if (column === 'review') return setTo(column, readSupport(row.cells.support ?? '') ? 'suggested' : 'added');
  if (column === 'label') return setTo(column, labelOf(row, context));
  if (column === 'event') return setTo(column, labelOfEvent(textOf(row, 'event_id'), context));
  return [];
};

function labelOf({ cells }: GridRow, { state, language }: FixContext): string {
  const parties = splitList(textAt(cells, 'parties'));
  if (parties.length === 0) return '';
  return eventLabel(
    {
      parties,
      mechanisms: splitList(textAt(cells, 'mechanisms')),
      place: textAt(cells, 'place'),
      place_country: textAt(cells, 'place_country'),
      event_date: textAt(cells, 'event_date'),
    },
    state.codebook,
    language,
  );
}

function labelOfEvent(id: string, context: FixContext): string {
  const event = id && context.state.tabs.events?.find(({ cells }) => textAt(cells, 'event_id') === id);
  return event ? textOf(event, 'label') || labelOf(event, context) : '';
}
