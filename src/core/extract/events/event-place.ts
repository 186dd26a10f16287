/**
 * Where an event takes place: a city or country that its sentences name as the scene. A city that stands
 * for a government is none; the dateline counts only where nothing else does.
 */
import type { Span } from '../../text/fold';
import type { Confidence, PlaceMention, Proposed } from '../types';
import { AFTERWARDS, TAKES_PLACE } from './date-words';
import type { Draft } from './draft';
import { sentencesAfter } from './next-sentences';
import { capitalIn, dateline } from './place-capital';
import { placeWordsOf, type PlaceWords } from './place-words';
import { townIn, unknownTownIn } from './place-towns';
import { cityOfVenue } from './place-venue';
import { isOldDate } from './time-frame';
import type { Group, ReadArticle, ReadSentence } from './types';

export interface EventPlace {
  readonly place: Proposed<string>;
  readonly place_country: Proposed<string>;
}

const NEAR = 60;
/** How far behind its first sentence an article still tells the scene; farther where the country is known. */
const NEXT_SENTENCES = 10;
const NEXT_IN_COUNTRY = 14;
const none = (reason: string): Proposed<string> => ({
  value: '',
  span: null,
  rule: 'place.none',
  confidence: 'low',
  reason,
});
const spanOf = ({ start, end }: Span): Span => ({ start, end });
const inside = (span: Span, outer: Span): boolean => span.start >= outer.start && span.end <= outer.end;

/** `went`: somebody came there; `towards`: only a direction or aim is told; `near`: named beside the occasion. */
type Strength = 'at' | 'host' | 'went' | 'towards' | 'near';
const ORDER: readonly Strength[] = ['at', 'host', 'went', 'towards', 'near'];

/** The words around a mention within its sentence, folded. */
interface Around {
  readonly before: string;
  readonly after: string;
}

function around({ article: { folded } }: ReadArticle, mention: Span, within: Span): Around {
  const from = folded.toFolded(within.start);
  const start = folded.toFolded(mention.start);
  const end = folded.toFolded(mention.end);
  return {
    before: folded.text.slice(Math.max(from, start - NEAR), start),
    after: folded.text.slice(end, Math.min(end + NEAR, folded.toFolded(within.end))),
  };
}

/** 'Embarked on a visit to Male from Dhaka on Sunday': where a journey begins. */
const LEAVES_FROM = /\b(?:visit|trip|tour|left|departed|flew|embarked)\b[^.;]{0,50} from $/;

function strengthOf({ before, after }: Around, words: PlaceWords): Strength | null {
  if (words.mission.test(before) || words.elsewhere.test(before) || words.away?.test(before)) return null;
  if (words.saidThere?.test(before) && words.says?.test(after)) return null;
  if (words.hostBefore.test(before) || (words.hosts.test(after) && !LEAVES_FROM.test(before))) return 'host';
  if (words.went.test(before)) return 'went';
  if (words.at.test(before)) return 'at';
  if (words.towards.test(before)) return 'towards';
  if (words.government.test(before)) return null;
  return words.nearBefore.test(before) || words.nearAfter.test(after) ? 'near' : null;
}

interface Scene {
  readonly mention: PlaceMention;
  readonly strength: Strength;
}

/** Whether the words between the deed and the city lead to another, later occasion: 'they will meet next in'. */
function isLater(article: ReadArticle, mention: Span, told: number, words: PlaceWords): boolean {
  if (told < 0 || told > mention.start) return false;
  const { folded } = article.article;
  const end = folded.toFolded(mention.start);
  return words.later.test(folded.text.slice(Math.max(folded.toFolded(told), end - 2 * NEAR), end));
}

/** Cities in a part of a sentence that are scenes, the surest first. `told`: where the deed was told, or -1. */
function scenesOf(article: ReadArticle, read: ReadSentence, within: Span, told = -1): Scene[] {
  const words = placeWordsOf(article.article.language);
  const scenes: Scene[] = [];
  for (const mention of read.places) {
    if (!inside(mention, within)) continue;
    const strength = strengthOf(around(article, mention, read.sentence), words);
    if (strength && !isLater(article, mention, told, words)) scenes.push({ mention, strength });
  }
  return scenes.sort((a, b) => ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength));
}

const CONFIDENCE: Readonly<Record<Strength, Confidence>> = {
  at: 'high',
  host: 'high',
  went: 'high',
  towards: 'medium',
  near: 'low',
};

function fromCity(mention: PlaceMention, rule: string, confidence: Confidence): EventPlace {
  const span = spanOf(mention);
  return {
    place: { value: mention.city, span, rule, confidence },
    place_country: { value: mention.country, span, rule, confidence },
  };
}

/** 'In the Paraguayan department of Amambay': a part of a country is in it. */
const IN_PART = /\b(?:in|at|off|near|along)(?: the)?(?: [a-z]+)? $/;
const PART_OF_COUNTRY =
  /^ (?:[a-z]+ )?(?:departments?|provinces?|regions?|governorate|district|desert|coast|islands?|town|city|port|waters|territory|capital|village|state|soil|side|highlands|peninsula)\b/;

/** A country that a group names as the scene. */
function hostOf(
  article: ReadArticle,
  group: Group,
  words: PlaceWords,
): ReadSentence['countries'][number] | undefined {
  if (group.family === 'statement') return undefined;
  return group.sentence.countries.find((mention) => {
    if (!inside(mention, group.span)) return false;
    const near = around(article, mention, group.sentence.sentence);
    if (mention.form === 'demonym' && IN_PART.test(near.before) && PART_OF_COUNTRY.test(near.after))
      return true;
    if (mention.role !== 'host') return false;
    return mention.form === 'city' ? strengthOf(near, words) !== null : !words.mission.test(near.before);
  });
}

/** The surest city in the sentences that go on about the event; in the country of the scene, where that is known. */
function nextScene(
  article: ReadArticle,
  draft: Draft,
  country: string | undefined,
  parties: readonly string[],
): PlaceMention | null {
  for (const read of sentencesAfter(
    article,
    draft,
    country === undefined ? NEXT_SENTENCES : NEXT_IN_COUNTRY,
  )) {
    if (draft.frame !== 'earlier' && read.dates.some((date) => isOldDate(date, article.published.value)))
      continue;
    const told = draft.frame === 'future' ? -1 : read.sentence.start;
    const scene = scenesOf(article, read, read.sentence, told).find(
      ({ strength, mention }) =>
        (strength === 'at' || strength === 'host' || strength === 'went') &&
        (country === undefined || mention.country === country) &&
        !AFTERWARDS.test(around(article, mention, read.sentence).before) &&
        // What happens in a third country is most often another matter.
        (strength === 'host' || parties.includes(mention.country) || TAKES_PLACE.test(read.folded)),
    );
    if (scene) return scene.mention;
  }
  return null;
}

/** A decision to stop something has no scene but the one that its own words tell. */
const hasScene = ({ families }: Draft): boolean => [...families].some((family) => family !== 'suspension');

/** What officials meet for takes place where it is reported from; forces may be anywhere in the country. */
const hasSeats = ({ families }: Draft): boolean =>
  [...families].every((family) => family === 'contact' || family === 'paper' || family === 'exhibition');

/** Sentences in front of the main event that lead up to it: right before it, or farther where they tell a deed. */
function leadsOf(draft: Draft): ReadSentence[] {
  const anchor = draft.groups[0]?.sentence.sentence.index ?? 0;
  if (!draft.main || !hasScene(draft)) return [];
  return draft.support.filter(
    ({ sentence, folded }) =>
      sentence.kind === 'prose' &&
      sentence.index < anchor &&
      (anchor - sentence.index <= LEAD_REACH || TAKES_PLACE.test(folded)),
  );
}
/** Sentences between a lead and the deed that it leads up to. */
const LEAD_REACH = 2;

/** A city named before the event in the sentence that tells it: 'a ship arrived in Beirut with vehicles for the army'. */
function besideIn(article: ReadArticle, { groups }: Draft): PlaceMention | null {
  for (const { sentence, family, span } of groups) {
    if (family === 'statement') continue;
    const scene = scenesOf(article, sentence, sentence.sentence).find(
      ({ strength, mention }) =>
        strength !== 'towards' &&
        strength !== 'near' &&
        mention.end <= span.start &&
        !AFTERWARDS.test(around(article, mention, sentence.sentence).before),
    );
    if (scene) return scene.mention;
  }
  return null;
}

/** What the headline says of the scene: 'Last airmen pack up in Manta'. */
function inHeadline(article: ReadArticle): EventPlace | null {
  const lead = article.sentences.find(({ sentence }) => sentence.kind === 'prose');
  for (const read of article.sentences) {
    if (read === lead) return null;
    if (read.sentence.kind !== 'heading') continue;
    const scene = scenesOf(article, read, read.sentence).find(
      ({ strength }) => strength === 'at' || strength === 'host',
    );
    if (scene) return fromCity(scene.mention, 'place.headline', 'medium');
  }
  return null;
}

/** 'It is here', in quotation marks, is where the speaker is. */
const unquoted = ({ folded }: ReadSentence): string => folded.replace(/["“«][^"”»]*["”»]/g, ' ');

export function placeOf(article: ReadArticle, draft: Draft, parties: readonly string[]): EventPlace {
  const words = placeWordsOf(article.article.language);
  if (draft.groups.every(({ triggers }) => triggers.every(({ mechanism }) => mechanism === 'phone_call')))
    return { place: none('a call has no place'), place_country: none('a call has no place') };
  const published = article.published.value;
  const scenes = draft.groups.flatMap((group, at) => {
    // What a later sentence recalls had a place of its own.
    if (
      at > 0 &&
      draft.frame !== 'earlier' &&
      group.sentence.dates.some((date) => date.value.length > 4 && isOldDate(date, published))
    )
      return [];
    const told = Math.min(...group.triggers.map(({ start }) => start));
    const planned = draft.frame === 'future' || group.family === 'statement';
    const [scene] = scenesOf(article, group.sentence, group.span, planned ? -1 : told).filter(
      // A speaker's words about a journey to come do not place what he says.
      ({ strength }) => group.family !== 'statement' || strength === 'at' || strength === 'went',
    );
    return scene ? [scene] : [];
  });
  const led = leadsOf(draft)
    .flatMap((read) => scenesOf(article, read, read.sentence).slice(0, 1))
    .find(({ strength }) => strength !== 'towards' && strength !== 'near');
  if (led) return fromCity(led.mention, 'place.lead', 'medium');
  const sure = scenes.find(({ strength }) => strength !== 'near');
  if (sure) return fromCity(sure.mention, `place.${sure.strength}`, CONFIDENCE[sure.strength]);
  const host = draft.groups
    .map((group) => hostOf(article, group, words))
    .find((found) => found !== undefined);
  const town =
    draft.groups.map(({ sentence }) => townIn(article, sentence)).find((found) => found !== null) ??
    draft.groups.map((group) => unknownTownIn(article, group)).find((found) => found !== null) ??
    leadsOf(draft)
      .map((sentence) => unknownTownIn(article, { sentence, span: sentence.sentence }))
      .find((found) => found !== null) ??
    (draft.main
      ? sentencesAfter(article, draft, NEXT_SENTENCES).map((read) => townIn(article, read))
      : []
    ).find((found) => found !== null);
  const city = dateline(article);
  if (town?.quarter === true && city && parties.includes(city.country))
    return fromCity(city, 'place.dateline', 'medium');
  if (town)
    return {
      place: { value: town.name, span: spanOf(town), rule: 'place.town', confidence: 'medium' },
      place_country: host
        ? { value: host.country, span: spanOf(host), rule: 'place.country', confidence: 'medium' }
        : none('the text does not say in which country the town lies'),
    };
  const capital = draft.groups
    .map((group) => capitalIn(article, group, host?.country, words))
    .find((found) => found !== null);
  if (capital) return fromCity(capital, 'place.capital', 'medium');
  const [near] = scenes;
  if (near) return fromCity(near.mention, 'place.near', CONFIDENCE.near);
  const beside = besideIn(article, draft);
  if (beside) return fromCity(beside, 'place.beside', 'medium');
  const venue = draft.main ? cityOfVenue(article, draft, host ? [host.country] : parties) : null;
  if (venue) return fromCity(venue, 'place.venue', 'medium');
  const headed = draft.main ? inHeadline(article) : null;
  if (headed) return headed;
  if (draft.main && hasScene(draft)) {
    const next = nextScene(article, draft, host?.country, parties);
    if (next) return fromCity(next, 'place.next-sentence', 'medium');
  }
  if (
    city &&
    (draft.groups.some(({ sentence }) => words.here.test(unquoted(sentence))) ||
      (draft.main && draft.support.some((read) => words.isHere.test(unquoted(read)))))
  )
    return fromCity(city, 'place.here', 'medium');
  const home = city && city.country === host?.country && draft.main && hasSeats(draft) ? city : null;
  if (home) return fromCity(home, 'place.dateline', 'low');
  if (host)
    return {
      place: none('the text names no city'),
      place_country: { value: host.country, span: spanOf(host), rule: 'place.country', confidence: 'medium' },
    };
  if (city && draft.main && parties.includes(city.country)) return fromCity(city, 'place.dateline', 'low');
  return { place: none('the text names no place'), place_country: none('the text names no place') };
}
