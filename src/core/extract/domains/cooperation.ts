/**
 * Says whether a sentence that names a field speaks of cooperation in it, or only mentions it: the stated
 * purpose of a base, a domestic operation, the name of an institution, a biography, a title.
 */
import type { ArticleText, Sentence } from '../../text/article-text';
import type { Span } from '../../text/fold';
import { buildPhraseMatcher } from '../../text/phrase-matcher';
import { statusCues, within } from '../statuses/status-cues';
import { isOnAgenda } from './agenda';
import type { DomainMention } from './find-domain-mentions';
import { isFairName, isInstitutionName } from './institution';
import {
  BONDS_AR,
  BONDS_EN,
  DEEDS_AR,
  DEEDS_EN,
  DOMESTIC_AR,
  DOMESTIC_EN,
  EXCLUDED_AR,
  EXCLUDED_EN,
} from './lexicon/bonds';

/**
 * `one-sided`: the words say what one side does, which is cooperation where the sentence has another side;
 * `institution`: they are part of the name of one, or of a title; `fair`: of that of a fair.
 */
export type CooperationFrame = 'cooperated' | 'one-sided' | 'mentioned' | 'institution' | 'fair' | 'negated';

type CueKind = 'bond' | 'deed' | 'domestic';
/** A word that frames what stands around it; offsets of the folded text. */
interface FrameCue extends Span {
  readonly kind: CueKind;
}

/** Statuses whose verbs have two parties by their meaning. */
const BINDING: readonly string[] = [
  'proposed',
  'discussed',
  'agreed',
  'signed',
  'in_force',
  'suspended',
  'refused',
  'denied',
];
/** A weak term may follow its cue at this distance within the clause, in characters of folded text. */
const WEAK_REACH = 90;
/** What stands between the head of a list and a later member. */
const LIST =
  /^(?: (?:in|on|against|to|of|for|with|the|fighting|combating|countering|tackling))*(?: [a-z-]+){1,4}(?:, [a-z -]{3,40})*,? (?:and|or|as well as) (?:[a-z-]+ ){0,2}$/;
const AGENDA_REACH = 130;
/** A cue farther off than this frames nothing, even where a text has no full stops. */
const LONGEST_SENTENCE = 1200;
/** Openers by which a sentence goes on with the list of the one before. */
const CONTINUES =
  /^(?:these|those|they|it|among|this|also|in addition|furthermore|moreover|other|topics|areas|both|the talks|the meeting)\b|^(?:ومن ذلك|ومنها|كما|وكذلك|وتشمل|ويشمل|وشمل|وشملت|وتضمن|فضلا عن|اضافه الي|الي جانب|بالاضافه)/;

const split = (data: string, kind: CueKind) => data.split('|').map((phrase) => ({ phrase, value: kind }));

let matcher: ReturnType<typeof buildPhraseMatcher<CueKind>> | null = null;
const known = new WeakMap<ArticleText, readonly FrameCue[]>();

/** All framing words of the article, in the order of the text. */
function frameCues(article: ArticleText): readonly FrameCue[] {
  const cached = known.get(article);
  if (cached) return cached;
  matcher ??= buildPhraseMatcher([
    ...split(DOMESTIC_EN, 'domestic'),
    ...split(DOMESTIC_AR, 'domestic'),
    ...split(BONDS_EN, 'bond'),
    ...split(BONDS_AR, 'bond'),
    ...split(DEEDS_EN, 'deed'),
    ...split(DEEDS_AR, 'deed'),
  ]);
  const bonds = matcher(article.folded.text).map(({ start, end, value }) => ({ start, end, kind: value }));
  const statuses = statusCues(article)
    .filter(({ status }) => BINDING.includes(status))
    .map(({ start, end, status }): FrameCue => ({
      start,
      end,
      kind: status === 'proposed' ? 'deed' : 'bond',
    }));
  const cues = [...bonds, ...statuses].sort((a, b) => a.start - b.start);
  known.set(article, cues);
  return cues;
}

function cuesOf(cues: readonly FrameCue[], from: number, to: number, kind: CueKind): FrameCue[] {
  return within(cues, from, to).filter((cue) => cue.kind === kind);
}

/** Whether the sentence before leaves its cooperation open to this one ('They also include...'). */
function inherits(article: ArticleText, sentence: Sentence, cues: readonly FrameCue[]): boolean {
  const { folded } = article;
  const from = folded.toFolded(sentence.start);
  if (!CONTINUES.test(folded.text.slice(from, from + 40))) return false;
  const previous = article.sentences[sentence.index - 1];
  if (!previous || previous.kind !== 'prose') return false;
  return cuesOf(cues, folded.toFolded(previous.start), folded.toFolded(previous.end), 'bond').length > 0;
}

/**
 * Frame of one mention. A list ('in the fields of A, B and C', في مجالات أ وب وج) inherits the frame of its
 * head, since a strong term takes it from anywhere in its sentence; a weak one only from its own clause.
 */
export function cooperationFrame(
  article: ArticleText,
  mention: Pick<DomainMention, 'start' | 'end' | 'sentence' | 'clause' | 'weight'>,
): CooperationFrame {
  const sentence = article.sentences[mention.sentence];
  if (!sentence || sentence.kind === 'boilerplate') return 'mentioned';
  const { folded } = article;
  const start = folded.toFolded(mention.start);
  const end = folded.toFolded(mention.end);
  const from = Math.max(folded.toFolded(sentence.start), start - LONGEST_SENTENCE);
  const to = Math.min(folded.toFolded(sentence.end), end + LONGEST_SENTENCE);
  const clauseFrom = Math.max(folded.toFolded(mention.clause.start), from);
  const clauseTo = Math.min(folded.toFolded(mention.clause.end), to);
  if (isFairName(article, mention)) return 'fair';
  if (isInstitutionName(article, mention)) return 'institution';
  const clause = folded.text.slice(clauseFrom, clauseTo);
  if (EXCLUDED_EN.test(clause) || EXCLUDED_AR.test(clause)) return 'negated';
  const cues = frameCues(article);
  const bonds = within(cues, from, to).filter(({ kind }) => kind !== 'domestic');
  const near = bonds.filter((cue) => cue.start >= clauseFrom && cue.end <= clauseTo);
  const frameBy = (found: readonly FrameCue[]): CooperationFrame => {
    if (found.some(({ kind }) => kind === 'bond') || inherits(article, sentence, cues)) return 'cooperated';
    return found.length > 0 ? 'one-sided' : 'mentioned';
  };
  // Domestic news has a bond only by chance; two of them, or one beside the term, speak for cooperation.
  const domestic = cuesOf(cues, clauseFrom, clauseTo, 'domestic').length > 0;
  if (domestic && near.length < 2) return 'mentioned';
  const tabled = isOnAgenda(folded.text.slice(end, Math.min(to, end + AGENDA_REACH)));
  if (mention.weight === 'strong') return tabled ? 'cooperated' : frameBy(bonds);
  // 'Cooperating against terrorism, drugs and other crimes': the commas of a list part it from its head.
  const listed =
    tabled ||
    bonds.some(
      (cue) =>
        cue.kind === 'bond' &&
        cue.end <= start &&
        start - cue.end <= WEAK_REACH &&
        LIST.test(folded.text.slice(cue.end, start)),
    );
  if (listed) return 'cooperated';
  const governed = near.filter(
    (cue) =>
      (cue.end <= start || cue.start >= end) &&
      (cue.start <= start ? start - cue.end <= WEAK_REACH : cue.start - end <= WEAK_REACH / 2),
  );
  return frameBy(governed);
}
