/**
 * Reads the notation of Arabic patterns of deeds told in passing: `+سلم` stands for a verb in all its persons, tenses
 * and voices, `@سفين` for a noun with and without article, ending and possessive, `TEXT` for a family of words, `~5` for
 * up to five words between, `~~60` for up to sixty characters of a clause.
 */
import { fold } from '../../../text/fold';
import type { PassingPattern } from './types';

/** `وقع`, `ستوقعان`, `يوقعها`; also the passive, which is written alike. */
const verb = (stems: string): string =>
  `[وف]?(?:ا|س?[يتن])?(?:${stems})(?:ت|تا|وا?|ا|ان|ون|نا|ي|يا)?(?:ه|ها|هم|هما)?`;
/** `زورق`, `بالزورقين`, `زوارقها`, `مذكرة`, `مذكرتها`. */
const noun = (stems: string): string =>
  `[وف]?[بلك]?(?:ال|ل)?(?:${stems})(?:[هاي]|ي[اه]|ت?(?:ه|ها|هم|هما|نا|ي|ين|ان)|ات(?:ه|ها|هم|هما)?|ون)?`;

const WORD = '(?: (?:[^ .,;:]|[.,]\\d)+)';

/** Up to four levels of brackets. */
const INSIDE = [1, 2, 3].reduce((inner) => `(?:[^()]|\\(${inner}\\))*`, '[^()]*');
const INFLECTED = new RegExp(`([+@])(?:\\((${INSIDE})\\)|([\\u0621-\\u064a]+))`, 'g');

/** Sources of regular expressions over folded text. */
export function formOf(notation: string, families: ReadonlyMap<string, string>): string {
  const whole = notation
    .replace(/[A-Z]+/g, (name) => families.get(name) ?? name)
    .replace(INFLECTED, (_, sign: string, many: string | undefined, one = '') =>
      (sign === '+' ? verb : noun)(many ?? one),
    )
    .replace(/~~(\d+)/g, '[^.;:]{0,$1}? ')
    .replace(/~(\d)/g, `${WORD}{0,$1}? `);
  return fold(whole);
}

/** Reads a text of names, each with its forms in the lines below it: families in capitals, then mechanisms. */
export function patternsOf(text: string): PassingPattern[] {
  const families = new Map<string, string>();
  const patterns: Array<PassingPattern & { readonly forms: string[] }> = [];
  let family = '';
  for (const line of text.split('\n')) {
    if (/^[A-Z]/.test(line)) family = line;
    else if (/^[a-z]/.test(line)) {
      family = '';
      patterns.push({ mechanism: line, forms: [] });
    } else if (family !== '') families.set(family, line.trim());
    else if (line !== '') patterns[patterns.length - 1]?.forms.push(formOf(line.trim(), families));
  }
  return patterns;
}
