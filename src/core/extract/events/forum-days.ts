/**
 * What was said or signed beside a forum of several days has no day of its own: its month counts. A forum of one day
 * lends its day.
 */
import type { PartialDateMention } from '../dates/types';
import { before } from './opening-day';
import type { Draft } from './draft';
import type { ReadArticle } from './types';

const ENGLISH =
  '(conference|forum|summit|exhibition|expo|fair|air ?show|congress|symposium|dialogue|assembly)';
const ARABIC = '(منتدي|موتمر|معرض|قمه|ملتقي|ندوه)';
/** 'On the sidelines of the forum', على هامش المعرض; folded. */
const BESIDE = new RegExp(
  `\\b(?:sidelines?|margins?) of\\b[^.;]{0,80}\\b${ENGLISH}|علي هامش [^.؛]{0,60}${ARABIC}`,
);
/** What stands for it: وتقام نسخته الخامسة. */
const EDITION = /(?:نسخت|دورت)(?:ه|ها) /;

/** The days of the forum beside which the event took place, or null where it has none. */
export function forumDays({ sentences, article }: ReadArticle, draft: Draft): PartialDateMention | null {
  if (draft.has('exhibition') || draft.families.has('practice')) return null;
  for (const { sentence } of draft.groups) {
    const found = BESIDE.exec(sentence.folded);
    const forum = found?.[1] ?? found?.[2];
    if (forum === undefined) continue;
    for (const { dates, sentence: other } of sentences) {
      if (other.kind !== 'prose' || other.index < sentence.sentence.index) continue;
      const days = dates.find(({ value, start, rule }) => {
        if (value.length !== 10 || rule.endsWith('dateline')) return false;
        const words = before({ article }, start, other.start);
        return words.includes(forum) || EDITION.test(words);
      });
      if (days) return days;
    }
  }
  return null;
}
