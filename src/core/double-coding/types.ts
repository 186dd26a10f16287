/** Two codings of the same articles in one shape, whichever tab they come from. */
import type { FieldAgreement } from '../agreement/judge';

export interface CodedDomain {
  readonly domain: string;
  readonly status: string;
  readonly evidence: string;
}

/** An event as one coder has it. Lists are codes; empty texts where the article does not say. */
export interface CodedEvent {
  readonly parties: readonly string[];
  readonly event_date: string;
  readonly place: string;
  readonly mechanisms: readonly string[];
  readonly domains: readonly CodedDomain[];
}

export interface CodedArticle {
  readonly article_id: string;
  readonly title: string;
  readonly first: readonly CodedEvent[];
  readonly second: readonly CodedEvent[];
}

/** Fields that are compared, in the order in which people settle them: an event before what it says. */
export const comparedFields = [
  'event',
  'domain',
  'parties',
  'mechanisms',
  'event_date',
  'place',
  'status',
] as const;
export type ComparedField = (typeof comparedFields)[number];

/** One unit that both coders judged. */
export interface ComparedUnit {
  /** The same from run to run while both codings stay as they are. */
  readonly unit: string;
  readonly article_id: string;
  readonly title: string;
  readonly field: ComparedField;
  /** What the unit is about, in codes: parties of the event, or a domain. */
  readonly about: string;
  readonly first: string;
  readonly second: string;
  /** The sentences that each coder rests on; empty where they gave none. */
  readonly firstEvidence: string;
  readonly secondEvidence: string;
}

export const decisions = ['first', 'second', 'neither'] as const;
export type Decision = (typeof decisions)[number];

export interface Decided {
  readonly decision: Decision;
  readonly by: string;
  readonly note: string;
}

export interface Disagreement extends ComparedUnit {
  /** Null where nobody has settled it yet. */
  readonly decided: Decided | null;
}

export interface Comparison {
  readonly fields: readonly FieldAgreement[];
  /** Unsettled ones first. */
  readonly disagreements: readonly Disagreement[];
  /** Articles that both have coded. */
  readonly articles: number;
}
