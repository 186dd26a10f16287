/** Offices told by a verb: 'Assimi Goita, who heads the junta in Mali', 'who is in charge of'. */
import type { TitleChunk } from '../candidate';
import type { Word } from '../words';

const VERBS = new Set(
  'heads leads commands chairs oversees runs headed led commanded chaired oversaw ran directs directed'.split(
    ' ',
  ),
);
/** An office told by a verb is no longer than this. */
const MOST_WORDS = 12;

export function readOffices(words: readonly Word[], from: number, to: number): TitleChunk[] {
  const offices: TitleChunk[] = [];
  for (let at = from; at + 2 < to; at += 1) {
    if ((words[at] as Word).fold !== 'who') continue;
    const [verb, particle] = [(words[at + 1] as Word).fold, words[at + 2]?.fold ?? ''];
    // 'who speaks for the ministry'
    if (!VERBS.has(verb) && !(/^(?:speaks|spoke)$/.test(verb) && particle === 'for')) continue;
    let end = at + 2;
    let country: string | null = null;
    while (end < Math.min(to, at + MOST_WORDS)) {
      const word = words[end] as Word;
      if (word.kind === 'mark' && word.fold !== "'s" && word.fold !== '-') break;
      country = country ?? word.country?.country ?? null;
      end += 1;
    }
    offices.push({
      kind: 'title',
      from: at + 1,
      to: end,
      rank: false,
      plural: false,
      counterpart: false,
      country,
      likely: null,
      diplomat: false,
      host: null,
      definite: true,
      joined: false,
    });
    at = end - 1;
  }
  return offices;
}
