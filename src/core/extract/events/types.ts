/** What passes between the steps that build events: mentions in their roles, drafts of events. */
import type { ArticleText, Sentence } from '../../text/article-text';
import type { Span } from '../../text/fold';
import type { Trigger } from '../mechanisms/types';
import type { PartialDateMention } from '../dates/types';
import type { BodyMention, DomainMention } from '../domains/find-domain-mentions';
import type {
  CountryMention,
  OrganisationMention,
  PlaceMention,
  ProposedFigure,
  ProposedOfficial,
  PublishedOn,
} from '../types';

/**
 * What a country does at one place of the text. `party` acts or is acted with; `host` is where something
 * happens; `topic` is only talked about; `border` is geography; `maker` made a thing; `source` reports.
 */
export type CountryRole = 'party' | 'neutral' | 'host' | 'topic' | 'border' | 'maker' | 'source';

export interface RoledCountry extends CountryMention {
  readonly role: CountryRole;
}

/** When the words place an occasion: `past` news, `earlier` than the news, or still to come. */
export type TimeFrame = 'past' | 'earlier' | 'future';

/** Everything one sentence says, gathered once. */
export interface ReadSentence {
  readonly sentence: Sentence;
  /** Folded text of the sentence. */
  readonly folded: string;
  readonly countries: readonly RoledCountry[];
  readonly organisations: readonly OrganisationMention[];
  readonly places: readonly PlaceMention[];
  readonly dates: readonly PartialDateMention[];
  /** Officials who are named or meant in the sentence. */
  readonly officials: readonly ProposedOfficial[];
  readonly triggers: readonly Trigger[];
  /** Fields in which the sentence says that the parties cooperate. */
  readonly fields: readonly DomainMention[];
  /** Fields that it names unmistakably without a word of cooperation: a deed in the same words makes them shared. */
  readonly named: readonly DomainMention[];
  readonly bodies: readonly BodyMention[];
  readonly figures: readonly ProposedFigure[];
  /** Words that say 'the two countries', 'both sides', البلدين. */
  readonly pairCue: boolean;
  /** Folded words of a span of the stored text. */
  wordsAt(span: Span): string;
}

export interface ReadArticle {
  readonly article: ArticleText;
  readonly sentences: readonly ReadSentence[];
  readonly published: PublishedOn;
  /** Codes of the domains that are in use. */
  readonly domains: ReadonlySet<string>;
  /** Countries that act in the article, most prominent first. */
  readonly actors: readonly string[];
}

/** The triggers of one sentence that tell of one occasion. */
export interface Group {
  readonly family: Family;
  readonly triggers: readonly Trigger[];
  readonly sentence: ReadSentence;
  /** The part of the sentence that tells of this occasion, where it tells of several. */
  readonly span: Span;
  readonly frame: TimeFrame;
}

export type Family = 'contact' | 'paper' | 'suspension' | 'statement' | 'exhibition' | 'practice';

/** A domain of an event and the words that stand for it. */
export interface Found {
  readonly mention: DomainMention | BodyMention;
  readonly rule: string;
}
