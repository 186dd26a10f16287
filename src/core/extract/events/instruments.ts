/** Tells one kind of text from another: a plan is no treaty, an accord may be called an agreement later. */
import { fold } from '../../text/fold';
import type { Group, ReadArticle } from './types';

/** Kinds of texts that writers do not use for one another; all folded. */
const KINDS: readonly RegExp[] = [
  /agreement|accord|pact|deal|treat|اتفاق|معاهد/,
  /memorand|\bmous?\b|مذكر/,
  /protocol|بروتوكول/,
  /plan|road ?map|خط[هة]|خارط|خريط/,
  /minutes|محضر|محاضر/,
  /contract|عقد|عقود|صفق/,
];

function kindsIn(article: ReadArticle, group: Group): number[] {
  return group.triggers.flatMap(({ object }) => {
    if (!object) return [];
    const words = fold(article.article.text.slice(object.start, object.end));
    return KINDS.flatMap((kind, at) => (kind.test(words) ? [at] : []));
  });
}

/** False where both groups name a text and the kinds differ. */
export function sameInstrument(article: ReadArticle, a: Group, b: Group): boolean {
  const [one, two] = [kindsIn(article, a), kindsIn(article, b)];
  return one.length === 0 || two.length === 0 || one.some((kind) => two.includes(kind));
}
