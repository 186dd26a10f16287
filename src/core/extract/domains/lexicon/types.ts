/** Shape of the built-in lexicons of domain terms: data only, one file per language. */

/**
 * `field`: 'cooperation in trade', في مجالات التجارة; `target`: also 'combating drugs', مكافحة الجرائم; `topic`: a
 * field, or what is talked about or agreed: 'spoke of trade', بحث التجارة.
 */
export type Headed = 'field' | 'target' | 'topic';

/**
 * Terms of one domain, separated by `|`, in the notation of the phrase matcher (`*` = any ending).
 * `strong` terms name the domain unmistakably: they code wherever the sentence speaks of cooperation.
 * `weak` ones need the cooperation in their own clause, before them or close by.
 */
export interface DomainTerms {
  readonly strong: string;
  readonly weak?: string;
  /**
   * Where given, a weak term also needs one of these words in its sentence: the World Cup alone is
   * sport, with police it is the security of a major event.
   */
  readonly company?: string;
  /** Where a weak term is an everyday word: the head it needs before it (or 'trade cooperation', after it). */
  readonly headed?: Headed;
  /** Bodies and offices whose contacts belong to this domain where no field is named. */
  readonly bodies?: string;
}

export interface DomainLexicon {
  readonly terms: Readonly<Record<string, DomainTerms>>;
  /** Phrases that contain a term and mean something else; they are matched so that nothing inside them is. */
  readonly neutral: string;
}
