/**
 * What the extractor proposes: every value with the span of text that supports it, the rule that found
 * it and a confidence, or the reason why it is empty. Offsets are 0-based, end-exclusive, in UTF-16
 * units of the stored text. Codes are those of the codebook; countries are ISO 3166-1 alpha-3.
 */
import type { ArticleText, LanguageCode } from '../text/article-text';
import type { Span } from '../text/fold';
import type { Codebook } from '../model/codebook';

export type Confidence = 'high' | 'medium' | 'low';
export type DatePrecision = 'day' | 'month' | 'year' | 'approximate' | 'unknown';
/** `stated` in the text; `inferred` from something dated (MILIPOL 2018); `relative` to the publication date; `none`. */
export type DateBasis = 'stated' | 'inferred' | 'relative' | 'none';
export type Role = 'main' | 'news' | 'background' | 'announced';

/** One proposed value and why. `span` is null only where `value` is empty; then `reason` says why. */
export interface Proposed<T> {
  readonly value: T;
  readonly span: Span | null;
  /** Identifier of the rule that fired, e.g. `en.relative-weekday`. */
  readonly rule: string;
  readonly confidence: Confidence;
  readonly reason?: string;
}

export interface CountryMention extends Span {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** `capital`: a capital or seat that may stand for the government; `city`: any other city. */
  readonly form: 'name' | 'demonym' | 'capital' | 'city';
  readonly sentence: number;
}

export interface OrganisationMention extends Span {
  /** Short English name: `UN`, `NATO`, `GCC`, `EU`, `Interpol`, `Arab League`... */
  readonly organisation: string;
  /** Members that 'the six GCC states' stands for, ISO 3166-1 alpha-3; empty where not a fixed club of states. */
  readonly members: readonly string[];
  readonly sentence: number;
}

export interface PlaceMention extends Span {
  /** English name of the city, e.g. `Doha`; spelled without diacritics. */
  readonly city: string;
  readonly country: string;
  readonly sentence: number;
}

export interface DateMention extends Span {
  /** ISO 8601 `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; empty where a relative date cannot be resolved. */
  readonly value: string;
  /** Last day of a range, else empty. */
  readonly end_value: string;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  /** Whether the words point before or after the moment of writing, where they say so. */
  readonly direction: 'past' | 'future' | 'present' | 'none';
  readonly rule: string;
  readonly sentence: number;
}

export interface PublishedOn {
  /** `YYYY-MM-DD` or empty. */
  readonly value: string;
  /** `given` by the caller, `stated` in the text (a line of its own, a 'date ...' prefix) or in a `dateline`. */
  readonly source: 'given' | 'stated' | 'dateline' | '';
  readonly span: Span | null;
}

export interface ProposedOfficial {
  /** As written, with honorifics that belong to the name (Prince, Sheikh, Dr.) but without title or rank. */
  readonly name: string;
  /** In Latin letters, for comparison across scripts. */
  readonly name_latin: string;
  /** As written. */
  readonly title: string;
  /** ISO 3166-1 alpha-3 of the country the official serves; empty where the text does not tell. */
  readonly country: string;
  /** The clause or sentence in which name and title stand together. */
  readonly evidence: Span;
  /** Every mention of the person in the text (full name and later short forms). */
  readonly mentions: readonly Span[];
  readonly rule: string;
  readonly confidence: Confidence;
}

export interface ProposedFigure {
  readonly value: number;
  /** `people`, `USD`, `courses`, `weeks`, `km`... as the text has it, in English. */
  readonly unit: string;
  /** What is counted, in the words of the text, e.g. `Qatari police`. */
  readonly of: string;
  readonly measure: 'people' | 'courses' | 'units' | 'equipment' | 'money' | 'articles' | 'other';
  readonly scope: 'so_far' | 'this_event' | 'planned';
  /** Span of the number with its noun. */
  readonly span: Span;
  /** The clause or sentence that supports it. */
  readonly evidence: Span;
  readonly rule: string;
  readonly confidence: Confidence;
}

export interface ProposedDomain {
  readonly domain: string;
  readonly status: string;
  /** The sentence or clause that says that the parties cooperate in this domain. */
  readonly evidence: Span;
  readonly rule: string;
  readonly confidence: Confidence;
}

export interface ProposedEvent {
  readonly role: Role;
  /** Where the text reports the occasion: anchors the event's birth key. */
  readonly anchor: Span;
  /** Sorted ISO 3166-1 alpha-3 codes. */
  readonly parties: Proposed<readonly string[]>;
  readonly event_date: Proposed<string>;
  readonly end_date: Proposed<string>;
  readonly date_precision: DatePrecision;
  readonly date_basis: DateBasis;
  readonly place: Proposed<string>;
  readonly place_country: Proposed<string>;
  readonly mechanisms: ReadonlyArray<Proposed<string>>;
  readonly from_party: Proposed<string>;
  readonly to_party: Proposed<string>;
  readonly organisations: Proposed<readonly string[]>;
  readonly instrument: Proposed<string>;
  readonly session_no: Proposed<number | null>;
  readonly domains: readonly ProposedDomain[];
}

/** Links by position in `events`: figures and officials belong to the events whose sentences they stand in. */
export interface Extraction {
  readonly language: LanguageCode;
  /** False where the language is not supported for proposals: then all lists are empty. */
  readonly supported: boolean;
  readonly published: PublishedOn;
  readonly outlet: Proposed<string>;
  readonly title: Proposed<string>;
  readonly events: readonly ProposedEvent[];
  readonly officials: ReadonlyArray<ProposedOfficial & { readonly events: readonly number[] }>;
  readonly figures: ReadonlyArray<ProposedFigure & { readonly event: number | null }>;
  readonly countries_mentioned: readonly string[];
}

export interface ExtractOptions {
  readonly codebook: Codebook;
  /** Publication date known from metadata, `YYYY-MM-DD`; relative dates resolve from it. */
  readonly published_on?: string;
}

/** All mentions found in one text, gathered once and read by every later step. */
export interface Mentions {
  readonly article: ArticleText;
  readonly countries: readonly CountryMention[];
  readonly organisations: readonly OrganisationMention[];
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  readonly officials: readonly ProposedOfficial[];
  readonly figures: readonly ProposedFigure[];
  readonly published: PublishedOn;
}
