/** Shapes of the words that say how far cooperation has got. */
import type { Confidence } from '../types';
import type { Span } from '../../text/fold';

/**
 * How a cue stands in its sentence. `finite`: it says that something happened or happens; `future`: that it
 * will; `dependent`: an infinitive, gerund or masdar that another verb may govern ('agreed to sign',
 * توقيع); `attribute`: a participle that describes a noun ('the agreement signed in 2007', المبرمة).
 */
export type CueForm = 'finite' | 'future' | 'dependent' | 'attribute';

/** One word or phrase that says how far cooperation has got; offsets are those of the folded text. */
export interface StatusCue extends Span {
  /** Status code of the codebook. */
  readonly status: string;
  readonly form: CueForm;
  readonly negated: boolean;
}

/** The status of a clause and the words that say so, in offsets of the stored text. */
export interface StatusFinding {
  readonly status: string;
  readonly span: Span;
  readonly rule: string;
  readonly confidence: Confidence;
}
