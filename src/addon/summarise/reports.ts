/**
 * What the Reports dialog shows: ladders, figures, officials and the methods note, under the choices of the
 * summary.
 */
import { role as roleList } from '../../core/model/lists';
import { countryLabel } from '../../core/model/countries';
import { compareCodings } from '../../core/double-coding/compare';
import { codedArticles, decidedUnits } from '../../core/double-coding/read-codings';
import { peopleOf, type Person } from '../../core/people/people';
import { likelyPairs, type LikelyPair } from '../../core/people/same-person';
import { choiceWords } from '../../core/summarise/choice-words';
import { codeLabel, dyadLabel } from '../../core/summarise/count-rows';
import { countRecords } from '../../core/summarise/counted';
import { figureGroups, type FigureGroup } from '../../core/summarise/figure-report';
import { openPromises, twoLadders, type OpenPromise, type TwoLadders } from '../../core/summarise/ladders';
import { methodsFacts, type MethodsFacts } from '../../core/summarise/methods-note';
import { now } from '../platform/clock';
import { interfaceLanguage } from '../platform/language';
import { requireWorkbook } from '../set-up/ensure-workbook';
import { cellsOf, readSummaryInput } from './read-input';
import { readSummaryState } from './summary-state';

/**
 * Labels of the codes in a report, by kind and code as in `domain/cyber`, `status/signed`, `dyad/QAT-TUR`,
 * `country/QAT`.
 */
export type Labels = Readonly<Record<string, string>>;

export interface LadderReport {
  readonly ladders: readonly TwoLadders[];
  /** Ladders that the answer has no room for. */
  readonly more: number;
  readonly promises: readonly OpenPromise[];
  readonly labels: Labels;
  readonly provisional: boolean;
}

/** Ladders and promises in one answer: what a page shows and a call carries well. */
const MOST = 200;

/**
 * Ladders of the chosen dyads and domains in all roles: what an article tells of earlier days counts here.
 * Five reads.
 */
export function reportLadders(months: number): LadderReport {
  const workbook = requireWorkbook();
  const { options } = readSummaryState(workbook);
  const input = readSummaryInput(workbook);
  const { counted } = countRecords(input, { ...options, roles: roleList.codes });
  const ladders = twoLadders(counted, input.codebook);
  const promises = openPromises(counted, input.codebook, now().slice(0, 10), Math.max(0, months));
  const shown = ladders.slice(0, MOST);
  const language = interfaceLanguage();
  const labels: Record<string, string> = {};
  for (const { dyad, domain } of [...shown, ...promises]) {
    labels[`dyad/${dyad}`] = dyadLabel(dyad, language);
    labels[`domain/${domain}`] = codeLabel(input.codebook, 'domain', domain, language);
  }
  for (const { kind, code } of input.codebook.entries)
    if (kind === 'status') labels[`status/${code}`] = codeLabel(input.codebook, 'status', code, language);
  return {
    ladders: shown,
    more: ladders.length - shown.length,
    promises: promises.slice(0, MOST),
    labels,
    provisional: options.provisional,
  };
}

export interface FigureReport {
  readonly groups: readonly FigureGroup[];
  readonly labels: Labels;
  readonly provisional: boolean;
}

/** Five document reads. */
export function reportFigures(): FigureReport {
  const workbook = requireWorkbook();
  const { options } = readSummaryState(workbook);
  const groups = figureGroups(
    {
      articles: cellsOf(workbook, 'articles'),
      events: cellsOf(workbook, 'events'),
      cooperation: cellsOf(workbook, 'cooperation'),
      figures: cellsOf(workbook, 'figures'),
    },
    options,
  );
  const language = interfaceLanguage();
  const labels: Record<string, string> = {};
  for (const { dyads, from, to } of groups) {
    for (const dyad of dyads) labels[`dyad/${dyad}`] = dyadLabel(dyad, language);
    for (const code of [from, to]) if (code) labels[`country/${code}`] = countryLabel(code, language);
  }
  return { groups, labels, provisional: options.provisional };
}

export interface PeopleReport {
  readonly people: readonly Person[];
  readonly more: number;
  /** Persons of the report who may be one, for somebody to say. */
  readonly pairs: readonly LikelyPair[];
  readonly labels: Labels;
}

/** Four document reads. */
export function reportPeople(): PeopleReport {
  const workbook = requireWorkbook();
  const { options } = readSummaryState(workbook);
  const officials = cellsOf(workbook, 'officials');
  const people = peopleOf(
    { articles: cellsOf(workbook, 'articles'), events: cellsOf(workbook, 'events'), officials },
    options.provisional,
  );
  const shown = people.slice(0, MOST);
  const labels: Record<string, string> = {};
  for (const { country } of shown.flatMap(({ offices }) => offices))
    if (country) labels[`country/${country}`] = countryLabel(country, interfaceLanguage());
  return {
    people: shown,
    more: people.length - shown.length,
    pairs: likelyPairs(shown, officials),
    labels,
  };
}

export interface MethodsReport {
  readonly facts: MethodsFacts;
  readonly provisional: boolean;
  /** What was chosen, in words. */
  readonly choices: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Six document reads. */
export function reportMethods(): MethodsReport {
  const workbook = requireWorkbook();
  const { options } = readSummaryState(workbook);
  const input = readSummaryInput(workbook);
  const second = workbook.sheets.has('second_coding') ? cellsOf(workbook, 'second_coding') : [];
  const double = compareCodings(codedArticles({ ...input, second }), decidedUnits(second));
  return {
    facts: methodsFacts(input, countRecords(input, options), double),
    provisional: options.provisional,
    choices: choiceWords(options, input.codebook, interfaceLanguage()),
    today: now().slice(0, 10),
  };
}
