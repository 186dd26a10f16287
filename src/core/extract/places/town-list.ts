/** The larger towns of a country by their names, and by the consonants of their names for Arabic that no list spells. */
import { fold } from '../../text/fold';
import { allCities } from './gazetteer';
import { TOWNS } from './lexicon/towns';

let lines: ReadonlyMap<string, string> | null = null;
const byName = new Map<string, ReadonlyMap<string, string>>();
const bySkeleton = new Map<string, ReadonlyMap<string, string>>();

/** A name as it is looked up: folded, without hyphens and apostrophes. */
export const townKey = (name: string): string => fold(name).replace(/[-'’]/g, ' ').replace(/ {2,}/g, ' ');

function itemsOf(country: string): string[][] {
  lines ??= new Map(
    TOWNS.trim()
      .split('\n')
      .map((line) => [line.slice(0, 3), line.slice(4)]),
  );
  const line = lines.get(country);
  return line === undefined ? [] : line.split('|').map((item) => item.split(':'));
}

/** English names of a country's towns by the keys of all their names. */
export function townsOf(country: string): ReadonlyMap<string, string> {
  let towns = byName.get(country);
  if (towns === undefined) {
    towns = new Map(itemsOf(country).flatMap((names) => names.map((one) => [townKey(one), names[0] ?? ''])));
    byName.set(country, towns);
  }
  return towns;
}

/** What stands for a consonant, by script: pattern and letter in turn; what is left over is dropped. */
const LATIN = 't?[cs]h|sch š kh x dj|gh|ck|[cqjg] k th t dh d ph|v f p b';
const ARABIC = 'ت?ش š خ x [تطث] t [دضذ] d ف f [كقجغ] k ب b [زظ] z [سص] s ر r ل l م m ن n';
const LEFT_OVER = /[^bdfklmnrstxzš]/g;
const SOFT_OPENING = /^(?:[aeiouhwy]|[\u0627\u0639\u0647\u062d\u0648\u064a])/;
const ARTICLE = /(?:^|[ -])(?:al|el|as|at|ar|az|ad|an|ash|ed|et)[ -]|^ال/g;
const DOUBLE = /(.)\1+/g;

/** Consonants of a folded name, alike for both scripts: 'Boufarik' and بوفاريك are `bfrk`. */
export function skeletonOf(name: string): string {
  const steps = (/[\u0621-\u064a]/.test(name) ? ARABIC : LATIN).split(' ');
  const bare = name.replace(ARTICLE, '').replace(DOUBLE, '$1');
  let consonants = bare;
  for (let at = 0; at + 1 < steps.length; at += 2)
    consonants = consonants.replace(new RegExp(steps[at] ?? '', 'g'), steps[at + 1] ?? '');
  consonants = consonants.replace(LEFT_OVER, '');
  // What begins with a vowel, or with a letter that the other script may drop, does so in both.
  const opening = SOFT_OPENING.test(bare) ? '-' : '';
  return opening + consonants;
}

/** English names of a country's towns and cities without a known Arabic name, by their consonants, the larger one first. */
export function townsBySkeleton(country: string): ReadonlyMap<string, string> {
  let towns = bySkeleton.get(country);
  if (towns === undefined) {
    const cities = allCities()
      .filter((city) => city.country === country)
      .map(({ name }) => name);
    const all = [...cities, ...itemsOf(country).map(([name = '']) => name)];
    towns = new Map(all.reverse().map((name) => [skeletonOf(fold(name)), name]));
    bySkeleton.set(country, towns);
  }
  return towns;
}
