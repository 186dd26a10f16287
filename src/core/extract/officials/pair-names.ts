/**
 * Joins names to the titles around them: 'TITLE NAME', 'NAME, TITLE', 'TITLE, NAME', stacked titles and
 * lists. Works on chunks, so that both languages share one notion of apposition.
 */
import type { Confidence } from '../types';
import type { Candidate, Chunk, NameChunk, TitleChunk } from './candidate';

/** Fillers ('who is also the') between a name and its title. */
const MOST_FILLERS = 4;
/** Marks between a title and its name: a comma and a quotation mark. */
const MOST_MARKS = 2;
/** Titles of one person; the Gulf's ministers hold three. */
const MOST_TITLES = 6;

interface TitleGroup {
  readonly titles: readonly TitleChunk[];
  /** Index of the chunk behind the group. */
  readonly next: number;
}

/** Index behind commas and fillers at `at`; -1 where another chunk stops it too late. */
function skip(chunks: readonly Chunk[], at: number, kinds: ReadonlyArray<Chunk['kind']>): number {
  let next = at;
  while (next < chunks.length && next - at < MOST_FILLERS && kinds.includes((chunks[next] as Chunk).kind))
    next += 1;
  return next;
}

const isTitle = (chunk: Chunk | undefined): chunk is TitleChunk => chunk?.kind === 'title';
const isName = (chunk: Chunk | undefined): chunk is NameChunk => chunk?.kind === 'name';

/**
 * Titles that one person holds together, from chunk `at`: side by side ('Commander of X Brigadier
 * General'), joined by 'and', or a rank behind a comma ('Interior Minister, Army General').
 */
function readGroup(chunks: readonly Chunk[], at: number): TitleGroup {
  const titles: TitleChunk[] = [chunks[at] as TitleChunk];
  let next = at + 1;
  while (titles.length < MOST_TITLES) {
    const chunk = chunks[next];
    if (isTitle(chunk) && !chunk.plural && !chunk.counterpart && !conflicts(titles, [chunk])) {
      titles.push(chunk);
      next += 1;
      continue;
    }
    const behind = skip(chunks, next, ['comma', 'and', 'filler']);
    const following = chunks[behind];
    if (!isTitle(following) || following.plural || following.counterpart || behind === next) break;
    const joinedByAnd = chunk?.kind === 'and' && behind === next + 1;
    const joinedByComma =
      chunk?.kind === 'comma' &&
      behind === next + 1 &&
      following.rank &&
      !following.joined &&
      isName(chunks[behind + 1]);
    if (!joinedByAnd && !joinedByComma) break;
    // 'the Turkish president and Qatari Prime Minister X': two countries, two people.
    const countries = new Set(
      [...titles, following].map(({ country }) => country).filter((country) => country !== null),
    );
    if (countries.size > 1 || (joinedByAnd && following.rank)) break;
    titles.push(following);
    next = behind + 1;
  }
  return { titles, next };
}

/** Names long enough to stand apart from their title. */
const standsAlone = (name: NameChunk): boolean => name.sure || name.to - name.bare >= 2;

function conflicts(first: readonly TitleChunk[], second: readonly TitleChunk[]): boolean {
  const one = first.find(({ country }) => country)?.country;
  const other = second.find(({ country }) => country)?.country;
  return one !== undefined && other !== undefined && one !== other;
}

/** Titles behind the name at chunk `at` that are its own, and the index behind them. */
function titlesBehind(chunks: readonly Chunk[], at: number, before: readonly TitleChunk[]): TitleGroup {
  const none: TitleGroup = { titles: [], next: at + 1 };
  const start = skip(chunks, at + 1, ['comma', 'filler']);
  const first = chunks[start];
  if (!isTitle(first) || first.plural || first.joined) return none;
  // 'X, his counterpart': behind a comma and with no further name it is X's; else that of whoever follows.
  if (first.counterpart && (start === at + 1 || isName(chunks[start + 1]))) return none;
  const adjacent = start === at + 1;
  let group = readGroup(chunks, start);
  // 'X, prime minister, and Foreign Minister Y': what runs on to a name is cut back to what cannot.
  if (isName(chunks[group.next]) && group.titles.length > 1 && !adjacent) {
    const single = chunks[start + 1];
    if (single?.kind === 'and' || single?.kind === 'comma') group = { titles: [first], next: start + 1 };
  }
  // 'X ruler of A and-president of B Y': the joined title is Y's.
  const cut = group.titles.findIndex(({ joined }, index) => joined && index > 0);
  if (isName(chunks[group.next]) && cut > 0)
    group = { titles: group.titles.slice(0, cut), next: start + cut };
  if (first.rank && !isTitle(chunks[start + 1])) return none;
  const further = chunks[group.next];
  // 'X, a prosecutor at the criminal police Kripos': one word behind an office of X is the body's name.
  const isBody = !adjacent && before.length === 0 && isName(further) && !standsAlone(further);
  if (isName(further) && !(isBody && standsAlone(chunks[at] as NameChunk))) {
    // The title may be the next person's: 'X, President Y'. In 'X وزير Z Y' the untitled X needs it more.
    const own = titlesFollow(chunks, group.next);
    if (!own || before.length > 0 || !adjacent) return none;
  }
  const comma = chunks[group.next];
  if (before.length > 0 && comma?.kind === 'comma' && isName(chunks[group.next + 1])) {
    if (standsAlone(chunks[group.next + 1] as NameChunk) && !titlesFollow(chunks, group.next + 1))
      return none;
  }
  if (conflicts(before, group.titles)) return none;
  return group;
}

/** True where a title stands right behind the name at `at`, with no further name behind that. */
function titlesFollow(chunks: readonly Chunk[], at: number): boolean {
  const start = skip(chunks, at + 1, ['comma', 'filler']);
  const first = chunks[start];
  if (!isTitle(first) || first.rank) return false;
  const { next } = readGroup(chunks, start);
  return !isName(chunks[next]);
}

function candidate(
  name: NameChunk,
  titles: readonly TitleChunk[],
  rule: string,
  confidence: Confidence,
): Candidate {
  return { name, titles, rule, confidence, from: Math.min(name.from, ...titles.map(({ from }) => from)) };
}

/** 'foreign ministers A, B and C': every name of the list holds the title. */
function readList(
  chunks: readonly Chunk[],
  title: TitleChunk,
  at: number,
): { found: Candidate[]; next: number } {
  const found: Candidate[] = [];
  let next = at;
  while (isName(chunks[next])) {
    found.push(candidate(chunks[next] as NameChunk, [title], 'plural-title', 'medium'));
    const behind = skip(chunks, next + 1, ['comma', 'and', 'filler']);
    if (!isName(chunks[behind]) || behind === next + 1 || !standsAlone(chunks[behind] as NameChunk)) {
      next += 1;
      break;
    }
    next = behind;
  }
  return { found: eachToHis(found, title), next };
}

/** 'the ministers of Peru and Chile, X and Y': as many names as countries go with them in order. */
function eachToHis(found: readonly Candidate[], title: TitleChunk): Candidate[] {
  const { states } = title;
  if (states === undefined || states.length !== found.length) return [...found];
  return found.map((one, index) => ({ ...one, titles: [{ ...title, country: states[index] ?? null }] }));
}

/** 'A, B and C, the ministers of the three countries': names that share the title behind them, and the index behind it. */
function readListBefore(chunks: readonly Chunk[], at: number): { found: Candidate[]; next: number } | null {
  const names: NameChunk[] = [];
  let next = at;
  while (isName(chunks[next])) {
    names.push(chunks[next] as NameChunk);
    next += 1;
    const behind = skip(chunks, next, ['comma', 'and']);
    if (behind === next || !isName(chunks[behind])) break;
    next = behind;
  }
  const behind = skip(chunks, next, ['comma', 'filler']);
  const title = chunks[behind];
  if (names.length < 2 || behind === next || !isTitle(title) || !title.plural || isName(chunks[behind + 1]))
    return null;
  const found = names.map((name) => candidate(name, [title], 'names-title', 'medium'));
  return { found: eachToHis(found, title), next: behind + 1 };
}

/** Candidates of one sentence, in order of the text. */
export function pairNames(chunks: readonly Chunk[]): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < chunks.length;) {
    const chunk = chunks[at] as Chunk;
    if (isTitle(chunk)) {
      if (chunk.plural) {
        const list = readList(chunks, chunk, skip(chunks, at + 1, ['comma']));
        found.push(...list.found);
        at = Math.max(list.next, at + 1);
        continue;
      }
      const { titles, next } = readGroup(chunks, at);
      const behind = isName(chunks[next]) ? next : skip(chunks, next, ['comma']);
      const name = chunks[behind];
      if (
        !isName(name) ||
        behind > next + MOST_MARKS ||
        (behind > next && (titles[0]?.rank || !standsAlone(name)))
      ) {
        at = next;
        continue;
      }
      const more = titlesBehind(chunks, behind, behind === next ? titles : []);
      const own = more.titles.filter((title) => !conflicts(titles, [title]));
      const known = titles.some(({ country }) => country !== null);
      const rule = behind === next ? 'title-name' : 'title-comma-name';
      found.push(candidate(name, [...titles, ...own], rule, behind === next && known ? 'high' : 'medium'));
      at = more.titles.length > 0 ? more.next : behind + 1;
      continue;
    }
    if (isName(chunk)) {
      const list = readListBefore(chunks, at);
      if (list !== null) {
        found.push(...list.found);
        at = list.next;
        continue;
      }
      const { titles, next } = titlesBehind(chunks, at, []);
      if (titles.length > 0) {
        const known = titles.some(({ country }) => country !== null);
        found.push(candidate(chunk, titles, 'name-title', known ? 'high' : 'medium'));
      }
      at = next;
      continue;
    }
    at += 1;
  }
  return found;
}
