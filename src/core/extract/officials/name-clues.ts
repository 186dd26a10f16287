/** What a person's name alone tells about whom he serves: that he is known to lead a state, or where such names are at home. */
import { fold } from '../../text/fold';
import { nameSounds, type NameSounds } from '../../text/name-sounds';
import { sameSounds } from '../../text/same-name';
import { leadersOf } from './lexicon/leaders';
import { ORIGINS } from './lexicon/name-origins';

export interface NameClues {
  /** ISO3 of the state that a known leader of this name has led, among those that the text names; or null. */
  readonly leads: string | null;
  /** ISO3 of the states where such a name is at home; null where it tells nothing, or of none that the text names. */
  readonly origins: ReadonlySet<string> | null;
}

/** Of a name that is not asked, as a title tells the country. */
export const NO_CLUES: NameClues = { leads: null, origins: null };

const ARABIC = /[\u0621-\u064a]/;

function originsOf(name: string): ReadonlySet<string> | null {
  const written = ARABIC.test(name) ? fold(name) : name.normalize('NFC').toLowerCase();
  const found = ORIGINS.find(([pattern]) => pattern.test(written));
  return found ? new Set(found[1].split(' ')) : null;
}

/** Sounds of the names of each state's leaders, made when the state is first named. */
const leaders = new Map<string, readonly NameSounds[]>();

function soundsOfLeaders(country: string): readonly NameSounds[] {
  let sounds = leaders.get(country);
  if (sounds === undefined) leaders.set(country, (sounds = leadersOf(country).map(nameSounds)));
  return sounds;
}

/** Clues of a name, without titles, in either script; `named`: ISO3 of the countries that the article names. */
export function cluesOf(name: string, named: readonly string[]): NameClues {
  const sounds = nameSounds(name);
  const leads = named.find((country) =>
    soundsOfLeaders(country).some((leader) => sameSounds(leader, sounds)),
  );
  const origins = originsOf(name);
  const tells = origins !== null && named.some((country) => origins.has(country));
  return { leads: leads ?? null, origins: tells ? origins : null };
}
