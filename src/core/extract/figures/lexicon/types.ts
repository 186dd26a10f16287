/** What numbers may count in the quantification of cooperation. */
import type { ProposedFigure } from '../../types';

/**
 * `people` belong to forces, courses and missions; `persons` count only by what they do: trained, sent, handed over.
 * `handed`: persons that count only where they are handed over or taken together; `seized`: what counts only
 * where two countries seized or foiled it together; `instrument`: texts that
 * count where they are signed; `span`: lengths that count only for courses and exercises.
 */
export type CountedKind =
  | 'people'
  | 'persons'
  | 'handed'
  | 'seized'
  | 'course'
  | 'unit'
  | 'equipment'
  | 'animal'
  | 'article'
  | 'state'
  | 'instrument'
  | 'span';

export interface CountedNoun {
  readonly kind: CountedKind;
  /** In English, plural: `people`, `courses`, `weeks`, `tanks`. */
  readonly unit: string;
}

export const MEASURES: Readonly<Record<CountedKind, ProposedFigure['measure']>> = {
  people: 'people',
  persons: 'people',
  handed: 'people',
  seized: 'other',
  course: 'courses',
  unit: 'units',
  equipment: 'equipment',
  animal: 'other',
  article: 'articles',
  state: 'other',
  instrument: 'other',
  span: 'courses',
};
