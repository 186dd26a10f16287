/**
 * Tells what each named country does: acts, hosts, is talked about, lends a border or a news agency its
 * name. Reads a few words on either side of the mention.
 */
import type { ArticleText } from '../../text/article-text';
import type { CountryMention } from '../types';
import { arabic } from './ar/party-words';
import { english } from './en/party-words';
import type { PartyWords } from './party-words';
import type { CountryRole, RoledCountry } from './types';

const NEAR = 70;

export const partyWordsOf = (language: string): PartyWords => (language === 'ar' ? arabic : english);

/** Words between two names of a list: the second then does what the first does. */
const LIST_GAP =
  /^(?: ?\([^)]{1,20}\))? ?(?:,|and|or|&|, and|as well as|و|وال|,? ?و?ال|او|, ?و)? ?(?:the )?(?:ال|و|وال)?$/;
/** 'The State of Qatar', 'دولة قطر': names by which states act. */
const FORMAL_NAME = /^(?:state|kingdom|republic|sultanate|دوله|مملكه|المملكه|جمهوريه|الجمهوريه|سلطنه) /;
/** Two names joined to one adjective: 'Cameroon-Nigeria', 'the Qatar–Turkey talks'. */
const JOINED = /^ ?[-/] ?(?:ال)?$/;

/** Folded text before a mention without the article and proclitics that belong to its word. */
interface Neighbourhood {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

function neighbourhood(
  article: ArticleText,
  start: number,
  end: number,
  from: number,
  to: number,
): Neighbourhood {
  const { folded } = article;
  const begin = folded.toFolded(start);
  const finish = folded.toFolded(end);
  return {
    name: folded.text.slice(begin, finish),
    before: folded.text.slice(Math.max(folded.toFolded(from), begin - NEAR), begin),
    after: folded.text.slice(finish, Math.min(folded.toFolded(to), finish + NEAR)),
  };
}

/** 'Following Albania, Montenegro is the next ...': a case that came before. */
const AS_ELSEWHERE =
  /^[^a-z\u0621-\u064a]*(?:following|after|like|unlike|besides|as in|apart from|على غرار|بعد|مثل|كما في|علي غرار) (?:the )?(?:ال)?$/;

/** A city that opens a report: `KUWAIT, Nov 6 (KUNA) --`, `Cairo: `, `عمان - (رويترز):`. */
const DATELINE_BEFORE = /^[^a-z\u0621-\u064a]{0,12}(?:date[ 0-9-]{9,14})?(?:[a-z\u0621-\u064a]{2,15}, )?$/;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DATELINE_AFTER = new RegExp(
  `^,? ?(?:[a-z\\u0621-\\u064a]+,? ){0,2}(?:: |- |-- |\\(|\\/|\\[|${MONTH}\\.? \\d{1,2}|\\d{1,2} ${MONTH})`,
);

function roleOf(near: Neighbourhood, mention: CountryMention, words: PartyWords): CountryRole {
  const { before, after } = near;
  if (mention.form !== 'demonym' && DATELINE_BEFORE.test(before) && DATELINE_AFTER.test(after))
    return 'source';
  if (mention.form === 'city') return words.cityBodyBefore?.test(before) ? 'party' : 'host';
  if (words.source.test(after) || words.sourceBefore?.test(before)) return 'source';
  if (mention.form === 'demonym' && words.hostAfter?.test(after)) return 'host';
  if (words.topicAfter.test(after) || (AS_ELSEWHERE.test(before) && /^[,،]/.test(after))) return 'topic';
  if (words.makerAfter.test(after)) return 'maker';
  if (words.borderBefore.test(before) || words.borderAfter.test(after)) return 'border';
  const acts = words.partyAfter.test(after) || (words.partyBodyBefore?.test(before) ?? false);
  const acting = acts && mention.form === 'demonym' && !words.topicAdjacent?.test(before);
  if (words.topicBefore.test(before) && !acting) return 'topic';
  if (acts && !words.hostBefore.test(before)) return 'party';
  // 'The interior minister in the Kingdom': Arabic for 'of'. A city there is a place all the same.
  const office =
    acts && (mention.form === 'demonym' || (mention.form === 'name' && words.partyBodyBefore !== undefined));
  if (words.hostBefore.test(before)) return office ? 'party' : 'host';
  if (acts || words.partyBefore.test(before)) return 'party';
  if (/^\s*$/.test(before) || FORMAL_NAME.test(near.name)) return 'party';
  return 'neutral';
}

/** The mentions of one sentence with their roles; names in a list share the role of the first. */
export function withRoles(
  article: ArticleText,
  mentions: readonly CountryMention[],
  from: number,
  to: number,
): RoledCountry[] {
  const words = partyWordsOf(article.language);
  const roled: RoledCountry[] = [];
  for (const mention of mentions) {
    const near = neighbourhood(article, mention.start, mention.end, from, to);
    let role = roleOf(near, mention, words);
    const last = roled[roled.length - 1];
    if (last && (role === 'neutral' || role === 'party' || role === 'host')) {
      const gap = article.folded.text.slice(
        article.folded.toFolded(last.end),
        article.folded.toFolded(mention.start),
      );
      const listed = LIST_GAP.test(gap);
      if (listed && (last.role === 'topic' || last.role === 'border') && last.form === mention.form)
        role = last.role;
      else if (listed && last.role === 'host' && role !== 'party') role = 'host';
      else if (listed && last.role === 'party') role = 'party';
      if (JOINED.test(gap) && last.role !== 'source') {
        roled[roled.length - 1] = { ...last, role: 'party' };
        role = 'party';
      }
    }
    const { start, end, country, form, sentence } = mention;
    roled.push({ start, end, country, form, sentence, role });
  }
  // 'countries including Germany, Poland and with Norway': the last one of a list tells for those before.
  for (let at = roled.length - 2; at >= 0; at -= 1) {
    const [mention, next] = [roled[at] as RoledCountry, roled[at + 1] as RoledCountry];
    if (mention.role !== 'neutral' || next.role !== 'party') continue;
    const gap = article.folded.text.slice(
      article.folded.toFolded(mention.end),
      article.folded.toFolded(next.start),
    );
    if (LIST_GAP.test(gap)) roled[at] = { ...mention, role: 'party' };
  }
  return roled;
}
