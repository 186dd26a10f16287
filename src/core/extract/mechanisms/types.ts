/**
 * What a lexicon of occasions looks like: one object per mechanism and language, phrases separated by
 * `|`, a stem ended by `*`. Phrases are folded before they are compared, so any spelling will do.
 */
import type { Span } from '../../text/fold';

/** Verbs that tell of an occasion only together with an object: `donated` + `patrol boats`. */
export interface ActWithObject {
  readonly acts: string;
  readonly objects: string;
  /** True where the acts are nouns (`delivery of`, تسليم): they name the deed and do not tell it. */
  readonly nouns?: boolean;
  /** True where the objects are the subjects of the acts and stand before them: `troops` + `arrived in`. */
  readonly precedes?: boolean;
  /** How many folded characters may lie between the two; 90 unless told. */
  readonly reach?: number;
}

export interface TriggerLexicon {
  /** Code of the mechanism in the codebook. */
  readonly mechanism: string;
  /** Phrases that by themselves tell of the occasion: `held talks`. */
  readonly tells?: string;
  /** Weaker phrases that tell of it only where the sentence names both sides: `discussed`. */
  readonly hints?: string;
  /** Names of the occasion: `the talks`. They tell of it, or point back to one told before. */
  readonly names?: string;
  readonly pairs?: readonly ActWithObject[];
  /** Phrases that hold one of the words above and tell of something else: `peace talks`. */
  readonly not?: string;
}

/** How surely a trigger tells of an occasion; `passing`: in words that need both sides in their sentence. */
export type TriggerStrength = 'told' | 'named' | 'hinted' | 'passing';

export interface Trigger extends Span {
  readonly mechanism: string;
  readonly strength: TriggerStrength;
  readonly sentence: number;
  /** True where the words point back: `the meeting`, `during the talks`, `خلال اللقاء`. */
  readonly definite: boolean;
  /** The object stands before its verb without an auxiliary: 'the memorandum signed with Doha'. */
  readonly attribute: boolean;
  /** Where a pair fired, the object's span: the text that was signed, the equipment that was given. */
  readonly object: Span | null;
}
