/** What a pattern of deeds told in passing looks like. */
export interface PassingPattern {
  /** Code of the mechanism in the codebook. */
  readonly mechanism: string;
  /** Sources of regular expressions over folded text, each between word boundaries. */
  readonly forms: readonly string[];
  /** Only officials, delegations and ships do it, as the subject before it. */
  readonly envoys?: boolean;
  /** A country or town stands right behind it. */
  readonly landing?: boolean;
}
