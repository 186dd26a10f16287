/**
 * What the readers of both languages hand to the rest: titles, names and marks in order (chunks), and
 * pairs of name and title (candidates) before mentions are merged and countries settled.
 */
import type { Confidence } from '../types';
import type { Word } from './words';

/** A run of words, by index into the word list; end-exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

export interface TitleChunk extends WordRange {
  readonly kind: 'title';
  /** A rank or form of address only ('Brigadier General'): it needs its name right behind it. */
  readonly rank: boolean;
  /** Several persons follow ('ministers'). */
  readonly plural: boolean;
  /** `counterpart`: whoever holds the same office in another country. */
  readonly counterpart: boolean;
  /** ISO3 that the title itself names or implies; `''`: an organisation of states; null: it does not tell. */
  readonly country: string | null;
  /** ISO3 of the countries of several holders, in the order of their names; set only by titles of several. */
  readonly states?: readonly string[];
  /** ISO3 that a title used in several countries most likely means, where the text names that country; or null. */
  readonly likely: string | null;
  /** ISO3 of the state to which a diplomat is sent, where the title names it. */
  readonly host: string | null;
  /** Ambassador, envoy, attaché: sent to another country. */
  readonly diplomat: boolean;
  /** Article or possessive in front ('the', 'his'): part of no title but of its sentence. */
  readonly definite: boolean;
  /** Arabic 'and' is written to its front: it opens another person's title or goes on with the last. */
  readonly joined: boolean;
}

export interface NameChunk extends WordRange {
  readonly kind: 'name';
  /** First word of the name proper, behind Prince, Dr., Sheikh. */
  readonly bare: number;
  /** Begins with an honorific or a known given name: surely a person. */
  readonly sure: boolean;
}

export interface OtherChunk extends WordRange {
  /** `comma` (also dashes, brackets), `and`, `semicolon`, `filler` (who is also the), `other`. */
  readonly kind: 'comma' | 'and' | 'semicolon' | 'filler' | 'other';
}

export type Chunk = TitleChunk | NameChunk | OtherChunk;

/** A person in an office, as one place of the text tells it. */
export interface Candidate {
  readonly name: NameChunk;
  /** Titles in order of the text; may be several ranges ('Gen. X, chief of staff'). */
  readonly titles: readonly TitleChunk[];
  readonly rule: string;
  readonly confidence: Confidence;
  /** Index of the first word of name or title. */
  readonly from: number;
}

/** Words of one sentence (or of several that an abbreviation cut apart). */
export interface Segment extends WordRange {
  readonly words: readonly Word[];
  /** The stored text. */
  readonly text: string;
}
