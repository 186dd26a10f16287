/** Cuts an English sentence into titles, names and the marks between them. */
import type { Chunk, NameChunk, OtherChunk, Segment, TitleChunk } from '../candidate';
import type { Word } from '../words';
import { readName } from './read-names';
import { readTitles } from './read-titles';
import { withStates } from './shared-title';
import { readOffices } from './who-heads';

const COMMAS = new Set([',', '-', '(', ')', '/', ':', '"']);
const FILLERS = new Set(
  'the a an his her its their also currently now who is was as serves served serving acting long-time the-then both then'.split(
    ' ',
  ),
);

function otherKind(word: Word): OtherChunk['kind'] {
  if (COMMAS.has(word.fold)) return 'comma';
  if (word.fold === ';') return 'semicolon';
  if (word.fold === 'and' || word.fold === '&') return 'and';
  return FILLERS.has(word.fold) ? 'filler' : 'other';
}

/** Index behind a short bracket such as '(L)' or '(Retd)', or `at`. */
function endOfBrackets(words: readonly Word[], at: number, end: number): number {
  if ((words[at] as Word).fold !== '(') return at;
  for (let next = at + 1; next < Math.min(at + 6, end); next += 1) {
    if ((words[next] as Word).fold === ')') return next + 1;
  }
  return at;
}

/** 'of Russia', 'for Peru' behind a name: index behind it, or `at`. */
function endOfOwner(words: readonly Word[], at: number, end: number): number {
  if (!/^(?:of|for)$/.test((words[at] as Word).fold)) return at;
  let next = at + 1;
  if (words[next]?.fold === 'the') next += 1;
  const start = next;
  while (next < end && (words[next] as Word).country !== null) next += 1;
  return next > start ? next : at;
}

/** 'The interior ministers of Iran, Iraq's X and Pakistan's Y': behind an office, a state's own name stands for its holder's. */
function sharedTitles(words: readonly Word[], titles: readonly TitleChunk[], to: number): TitleChunk[] {
  const first = titles.find(({ rank }) => !rank);
  if (first === undefined) return [];
  const shared: TitleChunk[] = [];
  for (let at = first.to; at + 3 < to; at += 1) {
    const { country } = words[at] as Word;
    if (country === null || country.form === 'demonym' || words[at + 1]?.fold !== "'s") continue;
    const name = readName(words, at + 2, to, false);
    const taken = titles.some(({ from, to: end }) => from < (name?.to ?? 0) + 1 && end > at);
    if (name === null || name.to - name.bare < 2 || taken) continue;
    const owner = { from: at, to: at + 2, rank: false, plural: false, counterpart: false };
    shared.push({ ...first, ...owner, country: country.country, diplomat: false, host: null, joined: true });
  }
  return shared;
}

/** Reporting credits name journalists: 'Reporting by ...', 'Photo: ...'. */
function isCredit(words: readonly Word[], at: number): boolean {
  const { fold } = words[at] as Word;
  const next = words[at + 1]?.fold;
  return (
    (fold === 'reporting' || fold === 'editing' || fold === 'writing') && (next === 'by' || next === 'for')
  );
}

export function readEnglishChunks({ words, from, to }: Segment): Chunk[] {
  // 'who heads the service' is a verb, no office of several.
  const titles = readTitles(words, from, to).filter(
    ({ from: at, plural }) => !(plural && words[at]?.fold === 'heads' && words[at - 1]?.fold === 'who'),
  );
  for (const office of readOffices(words, from, to)) {
    if (!titles.some((title) => title.from < office.to && office.from < title.to)) titles.push(office);
  }
  titles.push(...sharedTitles(words, titles, to));
  titles.sort((a, b) => a.from - b.from);
  titles.forEach((title, index) => {
    titles[index] = withStates(words, title, titles[index - 1]?.to ?? from, titles[index + 1]?.from ?? to);
  });
  const chunks: Chunk[] = [];
  let turn = 0;
  for (let at = from; at < to;) {
    if (isCredit(words, at)) break;
    while ((titles[turn]?.from ?? to) < at) turn += 1;
    const title: TitleChunk | undefined = titles[turn];
    if (title !== undefined && title.from === at) {
      chunks.push(title);
      at = title.to;
      continue;
    }
    const behind = endOfBrackets(words, at, title?.from ?? to);
    if (behind > at) {
      at = behind;
      continue;
    }
    const previous = chunks[chunks.length - 1];
    const name: NameChunk | null = readName(words, at, title?.from ?? to, previous?.kind === 'title');
    if (name !== null) {
      chunks.push(name);
      at = name.to;
      continue;
    }
    const owner = previous?.kind === 'name' ? endOfOwner(words, at, title?.from ?? to) : at;
    if (owner > at) {
      chunks.push({ kind: 'filler', from: at, to: owner });
      at = owner;
      continue;
    }
    // 'Rwanda's ambassador there, X'
    const apart = previous?.kind === 'title' && /^t?here$/.test((words[at] as Word).fold);
    const kind = apart ? 'comma' : otherKind(words[at] as Word);
    if (kind !== 'other' || previous?.kind !== 'other') chunks.push({ kind, from: at, to: at + 1 });
    at += 1;
  }
  return chunks;
}
