/** Shape of the built-in lexicons of domain terms: data only, one file per language. */

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
  /**
   * True where a weak term is an everyday word: it needs a head that names it as a field ('cooperation in
   * trade', 'military ties', في مجالات التجارة), not just any word of cooperation in its clause.
   */
  readonly headed?: boolean;
  /** Bodies and offices whose contacts belong to this domain where no field is named. */
  readonly bodies?: string;
}

export interface DomainLexicon {
  readonly terms: Readonly<Record<string, DomainTerms>>;
  /** Phrases that contain a term and mean something else; they are matched so that nothing inside them is. */
  readonly neutral: string;
}
