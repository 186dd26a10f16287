/** Which countries have an office at all: kings rule monarchies, and those have no president. */
import { fold } from '../../text/fold';
import type { TitleChunk } from './candidate';
import type { Word } from './words';

const set = (text: string): ReadonlySet<string> => new Set(fold(text).split(' '));

const ROYAL = set(
  'king queen monarch sultan ملك الملك للملك ملكة عاهل العاهل للعاهل العهد عهد سلطان السلطان',
);
const CHANCELLORS = set('chancellor');
const WITH_CHANCELLOR = new Set(['DEU', 'AUT']);
const EMIRS = set('emir amir');
const PRESIDENTS = set('president الرئيس رئيس الرييس');
const KINGDOMS = new Set(
  'SAU JOR MAR BHR OMN BRN GBR ESP NLD BEL SWE NOR DNK JPN THA MYS KHM BTN LSO SWZ TON KWT QAT ARE LUX MCO'.split(
    ' ',
  ),
);
const EMIRATES = new Set(['QAT', 'KWT', 'ARE', 'BHR', 'AFG']);
/** Monarchies without a president; the Emirates have one. */
const WITHOUT_PRESIDENT = new Set(
  'SAU JOR MAR BHR OMN BRN GBR ESP NLD BEL SWE NOR DNK JPN THA MYS KHM QAT KWT'.split(' '),
);

/** False where the titles name an office that the country does not have. */
export function fitsCountry(words: readonly Word[], titles: readonly TitleChunk[], country: string): boolean {
  for (const { from, to, rank } of titles) {
    if (rank) continue;
    const folds = words.slice(from, to).map(({ fold: one }) => one);
    if (folds.some((one) => ROYAL.has(one)) && !KINGDOMS.has(country)) return false;
    if (folds.length === 1 && CHANCELLORS.has(folds[0] ?? '') && !WITH_CHANCELLOR.has(country)) return false;
    if (EMIRS.has(folds[folds.length - 1] ?? '') && !EMIRATES.has(country)) return false;
    if (folds.length === 1 && PRESIDENTS.has(folds[0] ?? '') && WITHOUT_PRESIDENT.has(country)) return false;
  }
  return true;
}

/** Offices that a state has once: two people in one of them serve two states. */
const FORMER = set('former ex then late outgoing السابق');
const PORTFOLIOS =
  /^(?:the )?(?:federal |union )?(?:(interior|home|defen[cs]e|foreign|justice) (?:affairs )?ministers?|minister of (?:the )?(interior|home affairs|defen[cs]e|foreign affairs|justice))(?: of .*)?$/;
const PORTFOLIOS_AR = /^(?:ال)?وزير (?:ال)?(داخليه|دفاع|خارجيه|عدل)(?: |$)/;
const BY_PORTFOLIO: Readonly<Record<string, string>> = {
  home: 'interior',
  'home affairs': 'interior',
  'foreign affairs': 'foreign',
  defence: 'defense',
};

/** 'وكيل وزارة الداخلية', 'مساعد وزير الدفاع': whose minister tells whose official it is. */
const OF_MINISTRY_AR = /(?:^| )(?:ل?وزير|[بل]?وزاره) (?:ال)?(داخليه|دفاع|خارجيه|عدل)(?: |$)/;

/** Key of the office of the minister under whom an Arabic title stands, as `singleOffice` has it, or null. */
export function ministerAbove(words: readonly Word[], titles: readonly TitleChunk[]): string | null {
  for (const { from, to, country } of titles) {
    if (country !== null) continue;
    const phrase = words.slice(from, to).map(({ fold: one }) => one);
    const named = OF_MINISTRY_AR.exec(phrase.join(' '))?.[1];
    if (named !== undefined) return `minister ${named}`;
  }
  return null;
}

/** Key of an office that a state has once among the titles, or null: deputies and former holders are none. */
export function singleOffice(words: readonly Word[], titles: readonly TitleChunk[]): string | null {
  for (const { from, to, rank, country } of titles) {
    // 'نائب' before 'وزير الداخلية' is a title of its own: a deputy.
    if (rank || country === '' || titles.some((other) => !other.rank && other.to === from)) continue;
    // 'former', 'then', 'late'
    if (FORMER.has(words[from - 1]?.fold ?? '')) continue;
    const own = words.slice(from, to).filter((word) => word.country === null && word.kind === 'word');
    const phrase = own.map(({ fold: one }) => one).join(' ');
    if (/^(?:prime ministers?|premier|pm|رييس (?:مجلس )?الوزراء)$/.test(phrase)) return 'premier';
    if (/^(?:presidents?|(?:ال)?رييس|رييس (?:ال)?جمهوريه)$/.test(phrase)) return 'president';
    const portfolio = PORTFOLIOS.exec(phrase);
    const named = portfolio?.[1] ?? portfolio?.[2] ?? PORTFOLIOS_AR.exec(phrase)?.[1];
    if (named !== undefined) return `minister ${BY_PORTFOLIO[named] ?? named}`;
  }
  return null;
}
