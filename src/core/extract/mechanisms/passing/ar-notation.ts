/**
 * Reads the notation of Arabic patterns of deeds told in passing: `+سلم` stands for a verb in all its persons, tenses
 * and voices, `@سفين` for a noun with and without article, ending and possessive, `TEXT` for a family of words, `~5` for
 * up to five words between, `~~60` for up to sixty characters of a clause; `|` divides forms.
 */
import { fold } from '../../../text/fold';
import { alternatives } from '../expand';

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

/** Forms of a notation, as sources of regular expressions over folded text. */
export function formsOf(notation: string, families: Readonly<Record<string, string>>): string[] {
  const whole = notation
    .replace(/[A-Z]+/g, (name) => families[name] ?? name)
    .replace(INFLECTED, (_, sign: string, many: string | undefined, one = '') =>
      (sign === '+' ? verb : noun)(many ?? one),
    )
    .replace(/~~(\d+)/g, '[^.;:]{0,$1}? ')
    .replace(/~(\d)/g, `${WORD}{0,$1}? `);
  return alternatives(fold(whole));
}
