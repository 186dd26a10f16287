/**
 * Persons who may be one: named alike, in either script, for the same country. Only a person says so: both answers
 * become a person id in the officials' rows, so that a pair which somebody has decided on is not asked about again.
 */
import { textAt, type Cell } from '../model/cell';
import { mintId } from '../model/ids';
import type { Rows } from '../summarise/occasions';
import { sameName } from '../text/same-name';
import type { FixChange } from '../validate/fixes/types';
import type { Person } from './people';

/** Two persons of a report, by their ids, and what either answer writes. */
export interface LikelyPair {
  readonly first: string;
  readonly second: string;
  readonly same: readonly FixChange[];
  readonly different: readonly FixChange[];
}

/** More than anybody answers at a sitting. */
const MOST = 50;

/**
 * Pairs among `people`, in their order; at most 50. Each person is compared with every other of the same country:
 * give it the few hundred that a report shows. `officials`: all rows of the tab.
 */
export function likelyPairs(people: readonly Person[], officials: Rows, random?: () => number): LikelyPair[] {
  const pairs: LikelyPair[] = [];
  people.forEach((first, index) => {
    for (const second of people.slice(index + 1)) {
      if (pairs.length === MOST) return;
      if (first.isConfirmed && second.isConfirmed) continue;
      if (mayBeOne(first, second)) pairs.push(pairOf(first, second, officials, random));
    }
  });
  return pairs;
}

function mayBeOne(first: Person, second: Person): boolean {
  const countries = countriesOf(first);
  const others = countriesOf(second);
  const agree =
    countries.length === 0 || others.length === 0 || countries.some((code) => others.includes(code));
  return agree && first.spellings.some((name) => second.spellings.some((other) => sameName(name, other)));
}

function countriesOf({ offices }: Person): string[] {
  return offices.map(({ country }) => country).filter((code) => code !== '');
}

function pairOf(first: Person, second: Person, officials: Rows, random?: () => number): LikelyPair {
  const idOf = (person: Person): string => (person.isConfirmed ? person.id : mintId('per', random));
  const shared = second.isConfirmed ? second.id : idOf(first);
  const [known, other] = second.isConfirmed ? [second, first] : [first, second];
  const name = longer(known, other);
  return {
    first: first.id,
    second: second.id,
    same: [first, second].flatMap((person) => naming(person, shared, name, officials)),
    different: [first, second].flatMap((person) => naming(person, idOf(person), person.name, officials)),
  };
}

/** A confirmed person keeps the name that stands there; else the fuller one names both. */
function longer(known: Person, other: Person): string {
  if (known.isConfirmed) return known.name;
  return other.name.length > known.name.length ? other.name : known.name;
}

/** Gives every row of the person the id and, where nobody wrote one, the name. */
function naming(person: Person, id: string, name: string, officials: Rows): FixChange[] {
  const own = officials.filter(
    (row) => (textAt(row, 'person_id') || textAt(row, 'official_id')) === person.id,
  );
  return own.flatMap((row) => {
    const change = (column: string, value: Cell): FixChange => ({
      ...{ tab: 'officials' as const, row: 0, row_id: textAt(row, 'official_id'), column },
      ...{ old: row[column] ?? '', new: value, writes: true },
    });
    return [
      ...(textAt(row, 'person_id') === id ? [] : [change('person_id', id)]),
      ...(textAt(row, 'person') === '' ? [change('person', name)] : []),
    ];
  });
}
