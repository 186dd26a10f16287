/** The city that opens a report, and the capital that is meant by 'in the capital' alone. */
import type { Span } from '../../text/fold';
import { capitalOf } from '../places/gazetteer';
import type { PlaceMention } from '../types';
import type { PlaceWords } from './place-words';
import type { Group, ReadArticle } from './types';

const inside = (span: Span, outer: Span): boolean => span.start >= outer.start && span.end <= outer.end;

/** A line of its own that is only a dateline is no longer than this. */
const SHORT_LINE = 40;

/** What may stand in front of a dateline: no words but an agency in brackets, '(MENAFN- Kuwait News Agency (KUNA))'. */
const BEFORE_CITY = /^[^\p{L}]*(?:date\s+[\d-]+\s*)?(?:\((?:[^()\n]|\([^()\n]{0,30}\)){1,60}\)\s*)?$/u;
const OPENING = 110;

/** The city that opens the first prose sentence as a dateline, if there is one. */
export function dateline(article: ReadArticle): PlaceMention | null {
  for (const { sentence, places } of article.sentences) {
    if (sentence.index > 8) break;
    // 'Belgrade, Vienna and Budapest agree': a headline has no dateline.
    if (sentence.kind === 'heading' && sentence.end - sentence.start > SHORT_LINE) continue;
    const first = places.find(
      ({ start }) =>
        start - sentence.start < OPENING &&
        BEFORE_CITY.test(article.article.text.slice(sentence.start, start)),
    );
    if (
      first &&
      /^\s*(?:[,،(:/\-–—.]|(?:في\s+)?\d{1,2}\s)/.test(article.article.text.slice(first.end, first.end + 30))
    )
      return first;
  }
  return null;
}

/** Characters within which the capital's name or its country follows. */
const BESIDE = 4;

/** 'In the capital' alone: that of the country where the event is, or of the side named first. */
export function capitalIn(
  article: ReadArticle,
  group: Group,
  country: string | undefined,
  words: PlaceWords,
): PlaceMention | null {
  const { sentence, span } = group;
  const found = words.capital.exec(sentence.folded);
  if (!found || group.family === 'statement') return null;
  const { folded } = article.article;
  const from = folded.toFolded(sentence.sentence.start) + found.index;
  const at = folded.toOriginal(from, from + found[0].length);
  const home = dateline(article)?.country;
  const own = /\b(?:its|their) /.test(found[0])
    ? [...sentence.countries].reverse().find(({ end }) => end <= at.start)?.country
    : undefined;
  const acting = sentence.countries.filter(
    ({ role, form }) => form !== 'city' && (role === 'party' || role === 'neutral'),
  );
  const meant = own ?? country ?? acting.find((one) => one.country === home)?.country ?? acting[0]?.country;
  const city = meant === undefined ? undefined : capitalOf(meant);
  if (!city || meant === undefined) return null;
  const named = [...sentence.places, ...sentence.countries].some(
    ({ start }) => start >= at.end && start - at.end < BESIDE,
  );
  return inside(at, span) && !named
    ? { ...at, city: city.name, country: meant, sentence: sentence.sentence.index }
    : null;
}
