/** Cuts an Arabic sentence into titles, the names around them and the marks between. */
import type { Chunk, NameChunk, OtherChunk, Segment, TitleChunk } from '../candidate';
import type { Word } from '../words';
import { isStop } from './no-name-words';
import { readName, readNameBefore } from './read-names';
import { readTitles } from './read-titles';
import { NAMED_THINGS } from './stop-words';
import { NAME_HONORIFICS } from './titles';

const COMMAS = new Set([',', '-', '(', ')', '/', ':', '.', '"']);
const NOT_BEHIND_TITLE = { afterTitle: false, single: false };
/** Marks between a title and its name: 'وزير الداخلية، فلان'; more than two words of them are none. */
const MOST_MARKS = 2;

function otherKind(word: Word): OtherChunk['kind'] {
  if (word.kind === 'mark')
    return COMMAS.has(word.fold) ? 'comma' : word.fold === ';' ? 'semicolon' : 'other';
  return 'other';
}

/** Between a name and an office told of it: 'الذي كان يشغل منصب', 'وهو'. */
const CLAUSE =
  /(?:^| )(?:(?:الذي|التي) (?:كان |كانت )?(?:يشغل|تشغل|شغل|شغلت|يتولي|تولي|تتولي) (?:منصب )?|وه[وي] |بصفتها? )$/;
const LONGEST_CLAUSE = 4;
/** 'رئيس الوزراء آنذاك فلان': adverbs of time behind a title. */
const THEN = new Set(['انذاك', 'حينها', 'وقتها', 'حينيذ', 'حاليا', 'السابق', 'الاسبق', 'الحالي']);

/** Index of the first word of such a clause that ends before `at`, or `at`. */
function startOfClause(words: readonly Word[], from: number, at: number): number {
  const first = Math.max(from, at - LONGEST_CLAUSE);
  const text = words.slice(first, at).map(({ fold }) => fold);
  const found = CLAUSE.exec(`${text.join(' ')} `);
  return found === null ? at : at - found[0].trim().split(' ').length;
}

/** Forms of address behind 'to' and 'with'. */
const OBJECTS = /^[بل](?:سمو|معالي|سعاده|فخامه|جلاله|السيد|الشيخ|الامير|نظير)/;

/** Words in brackets between a title and its name: 'محافظ سيستان (جنوب شرق)، فلان'. */
const MOST_IN_BRACKETS = 4;

/** Index behind such brackets that open at `at`, or `at`. */
function behindBrackets(words: readonly Word[], at: number, end: number): number {
  if (words[at]?.fold !== '(') return at;
  for (let close = at + 2; close < Math.min(end, at + 2 + MOST_IN_BRACKETS); close += 1)
    if ((words[close] as Word).fold === ')') return words[close + 1]?.fold === ',' ? close + 1 : at;
  return at;
}

/** The name behind a title, with the index where it starts; marks may stand between. */
function nameBehind(words: readonly Word[], title: TitleChunk, end: number, text: string): NameChunk | null {
  let at = title.to;
  if (at < end && THEN.has((words[at] as Word).fold)) at += 1;
  at = behindBrackets(words, at, end);
  const start = at;
  while (at < end && at - start < MOST_MARKS && otherKind(words[at] as Word) === 'comma') at += 1;
  // 'رحّب رئيس الوزراء بسمو الأمير': whom he welcomes is another person.
  if (OBJECTS.test(words[at]?.fold ?? '')) return null;
  const adjacent = at === start || ((words[at - 1] as Word).fold === '/' && at === start + 1);
  const single =
    adjacent &&
    !(title.counterpart && title.to === title.from + 1) &&
    (title.rank || title.definite || (title.country !== null && title.country !== ''));
  const name = readName(words, at, end, { afterTitle: !title.plural, single }, text);
  // 'ضابطا': what is in the accusative holds no office, unless somebody is appointed to it.
  if (name !== null && !name.sure && (words[title.from] as Word).fold.endsWith('ا')) return null;
  if (name === null || adjacent || name.sure) return name;
  // An unknown name behind a comma must be closed by what ends a name.
  const behind = words[name.to];
  return behind === undefined || isStop(behind) ? name : null;
}

/** 'قاعدة الأمير سلطان', 'مطار الملك خالد': the name of a place. */
const isNamedThing = (words: readonly Word[], { from, bare }: NameChunk): boolean =>
  from < bare &&
  NAME_HONORIFICS.has((words[from] as Word).fold) &&
  NAMED_THINGS.has(words[from - 1]?.fold ?? '');

/** Marks and words between two chunks; words beyond the first say nothing more. */
function pushOthers(chunks: Chunk[], words: readonly Word[], from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const kind = otherKind(words[at] as Word);
    const previous = chunks[chunks.length - 1];
    if (kind === 'other' && previous?.kind === 'other') continue;
    // 'اللواء/ محمد': the stroke joins.
    if ((words[at] as Word).fold === '/' && previous?.kind === 'title' && at === previous.to) continue;
    chunks.push({ kind, from: at, to: at + 1 });
  }
}

/**
 * 'وزراء الدفاع الإيراني حسين دهقان، والروسي سيرغي شويغو': behind a title of several, a nationality before
 * a name stands for the title.
 */
function sharedTitles(
  words: readonly Word[],
  titles: readonly TitleChunk[],
  to: number,
  text: string,
): TitleChunk[] {
  const shared: TitleChunk[] = [];
  titles.forEach((title, index) => {
    if (!title.plural) return;
    for (let at = title.to; at < (titles[index + 1]?.from ?? to); at += 1) {
      const mention = (words[at] as Word).country;
      if (mention?.form !== 'demonym' || readName(words, at + 1, to, NOT_BEHIND_TITLE, text)?.sure !== true)
        continue;
      shared.push({ ...title, from: at, to: at + 1, plural: false, country: mention.country, joined: true });
    }
  });
  return shared;
}

const AMBASSADOR = /^ال(?:سفير|سفيره)$/;

/** True where the last two chunks are a rank and its name. */
function isRanked(chunks: readonly Chunk[]): boolean {
  const [rank, name] = chunks.slice(-2);
  return rank?.kind === 'title' && rank.rank && name?.kind === 'name';
}

export function readArabicChunks({ words, from, to, text }: Segment): Chunk[] {
  const read = readTitles(words, from, to);
  const titles = [...read, ...sharedTitles(words, read, to, text)].sort((a, b) => a.from - b.from);
  const chunks: Chunk[] = [];
  let done = from;
  titles.forEach((title, index) => {
    let border = startOfClause(words, done, title.from);
    const bound = border;
    while (border > done && bound - border < MOST_MARKS && otherKind(words[border - 1] as Word) === 'comma')
      border -= 1;
    const before = title.joined ? null : readNameBefore(words, done, border, text);
    if (before !== null && !isNamedThing(words, before)) {
      pushOthers(chunks, words, done, before.from);
      chunks.push(before);
      done = before.to;
    }
    if (before !== null && bound < title.from) chunks.push({ kind: 'filler', from: bound, to: title.from });
    else pushOthers(chunks, words, done, title.from);
    // 'سلّم العميد فلان السفير كتابا': an officer is no ambassador, but meets one.
    if (AMBASSADOR.test((words[title.from] as Word).fold) && isRanked(chunks))
      chunks.push({ kind: 'other', from: title.from, to: title.from });
    chunks.push(title);
    done = title.to;
    const name = nameBehind(words, title, titles[index + 1]?.from ?? to, text);
    if (name === null || isNamedThing(words, name)) return;
    // 'محمد بن زايد رئيس الدولة توقيع ...': the title has its name already.
    const served = before !== null && before.to === title.from;
    if (served && !name.sure) return;
    // Forms of address between title and name are part of neither.
    const addressed = words.slice(title.to, name.from).every(({ kind }) => kind === 'word');
    if (!addressed) {
      // 'وزير الداخلية، السيد فلان': of what stands between, only the marks part them.
      let marks = title.to;
      while (marks < name.from && (words[marks] as Word).kind === 'mark') marks += 1;
      pushOthers(chunks, words, done, marks);
    }
    chunks.push(name);
    done = name.to;
  });
  pushOthers(chunks, words, done, to);
  return chunks;
}
