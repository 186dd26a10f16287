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

/** 'of Russia' behind a name: index behind it, or `at`. */
function endOfOwner(words: readonly Word[], at: number, end: number): number {
  if ((words[at] as Word).fold !== 'of') return at;
  let next = at + 1;
  if (words[next]?.fold === 'the') next += 1;
  const start = next;
  while (next < end && (words[next] as Word).country !== null) next += 1;
  return next > start ? next : at;
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
    const kind = otherKind(words[at] as Word);
    if (kind !== 'other' || previous?.kind !== 'other') chunks.push({ kind, from: at, to: at + 1 });
    at += 1;
  }
  return chunks;
}
