/** Numbers that are marks, not counts, whatever follows: years, numbers of articles, models of equipment. */
import { compoundAt, measureEnd } from './counted';
import { NOUNS_AR, MARK_BEFORE_AR } from './lexicon/ar';
import { MARK_BEFORE_EN, NOUNS_EN, STOP_EN, YEAR_BEFORE } from './lexicon/en';
import type { NumberMention, TokenText } from './read-numbers';
import { after, type Reading } from './reading';

const YEAR = /^(?:1[3-9]|20)\d\d$/;
/** Words between a count and the model that it counts: 'two Cessna 208 planes'. */
const MODEL_REACH = 3;

function isYear({ words }: TokenText, { digits, first, next }: NumberMention): boolean {
  if (!digits || next !== first + 1 || !YEAR.test(words[first] ?? '')) return false;
  const before = words[first - 1] ?? '';
  if (YEAR_BEFORE.has(before)) return true;
  const earlier = words[first - 2] ?? '';
  // 'a 2016 accord', "Suva's 2011 police arrangement", but 'the 2000 soldiers'
  if (/^(?:a|an|s|this|that)$/.test(before)) return true;
  if (/^(?:the|its|their|his|her|our)$/.test(before) && !(words[first] ?? '').endsWith('00')) return true;
  // 'The Three Brothers - 2021 drills'
  if (before === '-' && /^[a-z]{3,}$/.test(earlier)) return true;
  // 'November 7, 2024'
  if (before === ',') return /^\d{1,2}$/.test(earlier) || YEAR_BEFORE.has(earlier);
  // 'between 2010 and 2014'
  const isPair = (at: number): boolean => /^(?:and|to|و)$/.test(words[at] ?? '');
  if (isPair(first - 1) && YEAR.test(earlier)) return true;
  return /^(?:between|بين)$/.test(before) && isPair(next) && YEAR.test(words[next + 1] ?? '');
}

/** True where only words of a name stand between the number and another one that counts its noun. */
function isModel({ tokens, words }: TokenText, { digits, first, next }: NumberMention): boolean {
  // 'Two Bell 412 Classic helicopters'
  const noun = words.slice(next, next + MODEL_REACH - 1).find((word) => NOUNS_EN.has(word)) ?? '';
  if (!digits || NOUNS_EN.get(noun)?.kind !== 'equipment') return false;
  for (let at = first - 1; at >= 0 && first - at <= MODEL_REACH + 1; at -= 1) {
    if (
      tokens[at]?.kind === 'number' ||
      /^(?:two|three|four|five|six|seven|eight|nine|ten|one)$/.test(words[at] ?? '')
    )
      return at < first - 1;
    const plain =
      tokens[at]?.kind === 'word' && !STOP_EN.has(words[at] ?? '') && !NOUNS_EN.has(words[at] ?? '');
    if (!plain || words[at] === 'of') return false;
  }
  return false;
}

/** '12 members of parliament'. */
const MEMBERS_OF =
  /^(?:[a-z]+ )?members of (?:the )?(?:[a-z]+ )?(?:parliament|congress|assembly|senate|house|cabinet|board|committee|commission|public|media|press|family|gang|cartel|group|network)/;

/** A year, an article's number or a model: no count whatever follows. */
export function isMark(reading: Reading, number: NumberMention): boolean {
  const { text } = reading;
  const word = text.words[number.first - 1] ?? '';
  // 'خلال العام 1869 ضابطا', 'ضمت المجموعة 230 عنصرا': the case of the noun shows that the number governs it.
  const following = text.words[number.next] ?? '';
  if (following.endsWith('ا') && NOUNS_AR.has(following)) return false;
  // 'استمرت الدورة ثلاثة أسابيع': its length, not its number.
  if (NOUNS_AR.get(following)?.kind === 'span') return isYear(text, number);
  // 'is to number 2,500'
  if (word === 'number' && /^(?:to|will|would|should|must)$/.test(text.words[number.first - 2] ?? ''))
    return false;
  if (MARK_BEFORE_EN.has(word) || MARK_BEFORE_AR.has(word)) return true;
  if (MEMBERS_OF.test(after(reading, number.next))) return true;
  if (measureEnd(text, number.next) > 0 && !compoundAt(text, number.next)) return true;
  return isYear(text, number) || isModel(text, number);
}
