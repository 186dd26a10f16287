/**
 * Where an event takes place: a city or country that its sentences name as the scene. A city that stands
 * for a government is none; the dateline counts only where nothing else does.
 */
import type { Span } from '../../text/fold';
import type { Confidence, PlaceMention, Proposed } from '../types';
import { arabic, english, type PlaceWords } from './place-words';
import type { Draft } from './draft';
import type { ReadArticle, ReadSentence } from './types';

export interface EventPlace {
  readonly place: Proposed<string>;
  readonly place_country: Proposed<string>;
}

const NEAR = 60;
/** How many sentences that go on about the reported event may name its place. */
const NEXT_SENTENCES = 4;
const none = (reason: string): Proposed<string> => ({
  value: '',
  span: null,
  rule: 'place.none',
  confidence: 'low',
  reason,
});
const spanOf = ({ start, end }: Span): Span => ({ start, end });
const inside = (span: Span, outer: Span): boolean => span.start >= outer.start && span.end <= outer.end;

type Strength = 'at' | 'host' | 'towards';
const ORDER: readonly Strength[] = ['at', 'host', 'towards'];

function strengthOf(article: ReadArticle, mention: Span, within: Span, words: PlaceWords): Strength | null {
  const { folded } = article.article;
  const from = folded.toFolded(within.start);
  const start = folded.toFolded(mention.start);
  const end = folded.toFolded(mention.end);
  const before = folded.text.slice(Math.max(from, start - NEAR), start);
  const after = folded.text.slice(end, end + NEAR);
  if (words.mission.test(before)) return null;
  if (words.hostBefore.test(before) || words.hosts.test(after)) return 'host';
  if (words.at.test(before)) return 'at';
  return words.towards.test(before) ? 'towards' : null;
}

function isMission({ article }: ReadArticle, mention: Span, words: PlaceWords): boolean {
  const start = article.folded.toFolded(mention.start);
  return words.mission.test(article.folded.text.slice(Math.max(0, start - NEAR), start));
}

interface Scene {
  readonly mention: PlaceMention;
  readonly strength: Strength;
}

function scenesOf(article: ReadArticle, read: ReadSentence, within: Span): Scene[] {
  const words = article.article.language === 'ar' ? arabic : english;
  const scenes: Scene[] = [];
  for (const mention of read.places) {
    if (!inside(mention, within)) continue;
    const strength = strengthOf(article, mention, read.sentence, words);
    if (strength) scenes.push({ mention, strength });
  }
  return scenes.sort((a, b) => ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength));
}

function fromCity(mention: PlaceMention, rule: string, confidence: Confidence): EventPlace {
  const span = spanOf(mention);
  return {
    place: { value: mention.city, span, rule, confidence },
    place_country: { value: mention.country, span, rule, confidence },
  };
}

/** The city that opens the first prose sentence as a dateline, if there is one. */
function dateline(article: ReadArticle): PlaceMention | null {
  for (const { sentence, places } of article.sentences) {
    if (sentence.index > 8) break;
    const [first] = places;
    if (!first || first.start - sentence.start > 25) continue;
    const after = article.article.text.slice(first.end, first.end + 30);
    if (
      /^\s*(?:[,،(:/\-–—.]|(?:في\s+)?\d{1,2}\s)/.test(after) &&
      /^[^\p{L}]*(?:date\s+[\d-]+\s*)?$/u.test(article.article.text.slice(sentence.start, first.start))
    )
      return first;
  }
  return null;
}

/** A town that no gazetteer knows, where the text says that it is one: 'in the border town of Korday'. */
const TOWN =
  /\b(?:in|at|near) the (?:[a-z]+ )?(?:town|city|port|village|resort|district) of ([A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)?)/u;

function townIn({ article }: ReadArticle, { sentence, countries }: ReadSentence): EventPlace | null {
  const found = TOWN.exec(article.text.slice(sentence.start, sentence.end));
  if (!found?.[1]) return null;
  const start = sentence.start + found.index + found[0].length - found[1].length;
  const span = { start, end: start + found[1].length };
  const host = countries.find(({ role }) => role === 'host');
  return {
    place: { value: found[1], span, rule: 'place.town', confidence: 'medium' },
    place_country: host
      ? { value: host.country, span: spanOf(host), rule: 'place.country', confidence: 'medium' }
      : none('the text does not say in which country the town lies'),
  };
}

export function placeOf(article: ReadArticle, draft: Draft, parties: readonly string[]): EventPlace {
  for (const group of draft.groups) {
    // A speaker's words about a journey to come do not place what he says.
    const [scene] = scenesOf(article, group.sentence, group.span).filter(
      ({ strength }) => group.family !== 'statement' || strength === 'at',
    );
    if (scene)
      return fromCity(
        scene.mention,
        `place.${scene.strength}`,
        scene.strength === 'towards' ? 'medium' : 'high',
      );
  }
  const town = draft.groups.map(({ sentence }) => townIn(article, sentence)).find((found) => found !== null);
  if (town) return town;
  if (draft.main) {
    for (const read of draft.support.slice(0, NEXT_SENTENCES)) {
      const scene = scenesOf(article, read, read.sentence).find(({ strength }) => strength !== 'towards');
      if (scene) return fromCity(scene.mention, 'place.next-sentence', 'medium');
    }
  }
  const words = article.article.language === 'ar' ? arabic : english;
  const first = draft.groups[0];
  const city = dateline(article);
  if (city && first && words.here.test(first.sentence.folded)) return fromCity(city, 'place.here', 'medium');
  for (const group of draft.groups) {
    if (group.family === 'statement') continue;
    const host = group.sentence.countries.find(
      (mention) =>
        mention.role === 'host' && inside(mention, group.span) && !isMission(article, mention, words),
    );
    if (host)
      return {
        place: none('the text names no city'),
        place_country: {
          value: host.country,
          span: spanOf(host),
          rule: 'place.country',
          confidence: 'medium',
        },
      };
  }
  if (city && draft.main && parties.includes(city.country)) return fromCity(city, 'place.dateline', 'low');
  return { place: none('the text names no place'), place_country: none('the text names no place') };
}
