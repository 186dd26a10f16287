/** Finds the errors of a Codebook tab before they do harm: in its rows, between them, and in their terms. */
import { splitList, textAt } from '../model/cell';
import type { CodeKind } from '../model/codebook';
import { fold } from '../text/fold';
import type { GridRow } from '../validate/types';
import type { Fault, FaultCode, FaultSeverity } from './types';

/** A row of the tab as it stands, with its row in the sheet. */
interface Line {
  readonly row: number;
  readonly kind: string;
  readonly code: string;
  readonly active: boolean;
  text(column: string): string;
}

type Check = (line: Line, book: ReadonlyMap<string, Line>) => Fault[];

const KINDS: readonly CodeKind[] = ['domain_group', 'domain', 'mechanism', 'status'];
/** Codes stand in cells, chart keys and file names, so they keep to what all of these take. */
const CODE = /^[a-z][a-z0-9_]*$/;
const LONGEST_CODE = 40;
/** Letters. A term of two would be found in half of all sentences. */
const SHORTEST_TERM = 3;

/** `rows`: the tab's rows, with cells by stable column name. In the order of the tab. */
export function checkCodebook(rows: readonly GridRow[]): Fault[] {
  const lines = rows.map(lineOf).filter(({ kind, code, text }) => `${kind}${code}${text('label_en')}` !== '');
  const book = new Map<string, Line>();
  for (const line of lines) if (!book.has(keyOf(line))) book.set(keyOf(line), line);
  return [
    ...lines.flatMap((line) => checks.flatMap((check) => check(line, book))),
    ...sharedTerms([...book.values()]),
    ...doubledLabels([...book.values()]),
  ].sort((a, b) => a.row - b.row);
}

function lineOf({ row, cells }: GridRow): Line {
  return {
    row,
    kind: textAt(cells, 'kind'),
    code: textAt(cells, 'code'),
    active: textAt(cells, 'active') !== 'no',
    text: (column) => textAt(cells, column),
  };
}

const keyOf = ({ kind, code }: Pick<Line, 'kind' | 'code'>) => `${kind}/${code}`;

const checks: readonly Check[] = [form, doubled, labels, group, step, successor, terms];

function form(line: Line): Fault[] {
  const { kind, code } = line;
  return [
    ...when(!KINDS.includes(kind as CodeKind), line, 'kind-unknown', 'kind', {
      value: kind,
      kinds: KINDS.join(', '),
    }),
    ...when(!CODE.test(code) || code.length > LONGEST_CODE, line, 'code-form', 'code', { value: code }),
  ];
}

function doubled(line: Line, book: ReadonlyMap<string, Line>): Fault[] {
  const first = book.get(keyOf(line))?.row ?? line.row;
  return when(line.code !== '' && first !== line.row, line, 'code-doubled', 'code', {
    code: line.code,
    first: String(first),
  });
}

/** An Arabic label may wait: summaries then show the English one. */
function labels(line: Line): Fault[] {
  return [
    ...when(line.text('label_en') === '', line, 'label-missing', 'label_en', { code: line.code }),
    ...when(line.text('label_ar') === '', line, 'label-missing', 'label_ar', { code: line.code }, 'warning'),
  ];
}

function group(line: Line, book: ReadonlyMap<string, Line>): Fault[] {
  const named = line.text('group');
  const isKnown = book.get(`domain_group/${named}`)?.active ?? false;
  return when(line.kind === 'domain' && line.active && !isKnown, line, 'group-unknown', 'group', {
    code: line.code,
    value: named,
  });
}

function step(line: Line): Fault[] {
  const onLadder = ['paper', 'practice'].includes(line.text('ladder'));
  const isMissing = onLadder ? !(Number(line.text('rank')) > 0) : line.text('ladder') !== 'none';
  return when(
    line.kind === 'status' && line.active && isMissing,
    line,
    'step-missing',
    onLadder ? 'rank' : 'ladder',
    { code: line.code },
  );
}

function successor(line: Line, book: ReadonlyMap<string, Line>): Fault[] {
  const next = line.text('replaced_by');
  const words = { code: line.code, value: next };
  if (next === '') return when(!line.active, line, 'successor-missing', 'replaced_by', words, 'warning');
  const passed = new Set<string>();
  for (let at: Line | undefined = line; ;) {
    passed.add(at.code);
    const name: string = at.text('replaced_by');
    if (passed.has(name)) return when(true, line, 'successor-circle', 'replaced_by', words);
    at = book.get(`${line.kind}/${name}`);
    if (!at) return when(true, line, 'successor-unknown', 'replaced_by', { ...words, value: name });
    if (at.active) return [];
    if (at.text('replaced_by') === '')
      return when(true, line, 'successor-retired', 'replaced_by', { ...words, successor: name });
  }
}

function terms(line: Line): Fault[] {
  return (['terms_en', 'terms_ar'] as const).flatMap((column) =>
    splitList(line.text(column))
      .filter((term) => [...comparable(term)].length < SHORTEST_TERM)
      .flatMap((term) => when(true, line, 'term-short', column, { code: line.code, term })),
  );
}

/** One phrase cannot say which of two codes of one kind is meant. */
function sharedTerms(lines: readonly Line[]): Fault[] {
  const owners = new Map<string, Line>();
  return lines
    .filter(({ active }) => active)
    .flatMap((line) =>
      (['terms_en', 'terms_ar'] as const).flatMap((column) =>
        splitList(line.text(column)).flatMap((term) => {
          const key = `${line.kind}/${comparable(term)}`;
          const owner = owners.get(key);
          if (!owner) owners.set(key, line);
          return when(
            owner !== undefined && owner !== line,
            line,
            'term-shared',
            column,
            { code: line.code, term, other: owner?.code ?? '' },
            'warning',
          );
        }),
      ),
    );
}

/** Summaries show labels, so two codes of one label would look like one. */
function doubledLabels(lines: readonly Line[]): Fault[] {
  const owners = new Map<string, Line>();
  return lines
    .filter(({ active }) => active)
    .flatMap((line) =>
      (['label_en', 'label_ar'] as const).flatMap((column) => {
        const label = comparable(line.text(column));
        const key = `${line.kind}/${column}/${label}`;
        const owner = owners.get(key);
        if (!owner) owners.set(key, line);
        return when(label !== '' && owner !== undefined, line, 'label-doubled', column, {
          code: line.code,
          label: line.text(column),
          other: owner?.code ?? '',
        });
      }),
    );
}

const comparable = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

function when(
  holds: boolean,
  { row }: Line,
  fault: FaultCode,
  column: string,
  words: Fault['words'],
  severity: FaultSeverity = 'error',
): Fault[] {
  return holds ? [{ fault, severity, row, column, words }] : [];
}
