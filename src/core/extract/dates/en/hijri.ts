/** Hijri dates in English text: '15 Jumada al-Thani 1443', 'Rajab 12, 1444 AH'. */
import { anyOf, compile, GAP, numbered } from '../common/words';
import type { DatePattern } from '../types';
import { END, SPACE, START } from './constants';

const MONTHS = numbered(
  [
    'muharram',
    'safar',
    "rabi al-awwal|rabi' al-awwal|rabi al-awal|rabi i",
    "rabi al-thani|rabi' al-thani|rabi al-akhir|rabi ii",
    'jumada al-awwal|jumada al-ula|jumada al-awal|jumada i',
    'jumada al-thani|jumada al-akhirah|jumada al-akhira|jumada ii',
    'rajab',
    "sha'ban|shaaban|shaban",
    'ramadan|ramadhan',
    'shawwal|shawal',
    "dhu al-qadah|dhu al-qi'dah|dhul qadah|dhul-qadah|dhu al-qa'dah",
    'dhu al-hijjah|dhul hijjah|dhul-hijjah|dhu al-hijja',
  ],
  1,
);
const MONTH = `(${anyOf(MONTHS.keys())})`;
const YEAR = '(1[34]\\d\\d)(?![0-9])';
const ERA = `(?:${GAP}(?:a\\.?h\\.?|h)${END})?`;

export const hijri: DatePattern = {
  rule: 'en.hijri',
  pattern: compile(
    `${START}(?:(\\d{1,2})(?:st|nd|rd|th)?${SPACE}(?:of${SPACE})?${MONTH}|${MONTH}${SPACE}(\\d{1,2}))${GAP},?${GAP}${YEAR}${ERA}`,
  ),
  read(match) {
    const [, dayFirst, name, otherName, dayLast, year] = match;
    const month = MONTHS.get(name ?? otherName ?? '');
    const day = Number(dayFirst ?? dayLast);
    if (month === undefined || day < 1 || day > 30) return undefined;
    return { when: { kind: 'hijri', year: Number(year), month, day } };
  },
};
