/** Gives the codes that a finding names their labels: who reads it knows the field's words, not the sheet's codes. */
import { splitList } from '../model/cell';
import type { Codebook, CodeKind } from '../model/codebook';
import { countryLabel, isCountryCode } from '../model/countries';
import { datePrecision } from '../model/lists';
import type { Column } from '../model/tab';
import { rowTabs } from '../model/tabs';
import type { FindingCode, NamedCode, Problem } from './types';

/** `column`: whatever the column of the finding holds. */
type Kind = CodeKind | 'country' | 'precision' | 'column';

/** What of the words of a finding is codes; `value` is what stands in its cell. */
const CODED: Readonly<Partial<Record<FindingCode, Readonly<Record<string, Kind>>>>> = {
  'domain-retired-code': { code: 'column', successor: 'column' },
  'domain-general-beside-specific': { value: 'domain', others: 'domain' },
  'status-mechanism': { value: 'status', mechanisms: 'mechanism', needed: 'mechanism', allowed: 'status' },
  'stage-regression': { value: 'status', before: 'status' },
  'articles-contradict': { value: 'status', before: 'status' },
  'edited-outside': { before: 'column' },
  'event-conflict': { value: 'column', other: 'column' },
  'party-single': { value: 'country' },
  'party-unlisted': { value: 'country', parties: 'country' },
  'dyad-self': { twice: 'country', both: 'country' },
  'date-precision-mismatch': { value: 'precision', precision: 'precision' },
};

/** The problem with labels for the codes of its words. Codes that nobody has named stay as they are. */
export function nameCodes(problem: Problem, codebook: Codebook): Problem {
  const words = { ...problem.words };
  for (const [word, kind] of Object.entries(CODED[problem.code] ?? {})) {
    const said = word === 'value' ? String(problem.value) : words[word];
    if (typeof said !== 'string') continue;
    const meant = kind === 'column' ? kindOf(problem) : kind;
    if (meant) words[word] = splitList(said).map((code) => named(code, meant, codebook));
  }
  return Object.keys(words).length > 0 ? { ...problem, words } : problem;
}

function kindOf({ tab, column }: Problem): Exclude<Kind, 'column'> | undefined {
  const { values } = (rowTabs[tab].columns as Record<string, Column>)[column]?.type ?? {};
  if (!values || 'fixed' in values) return undefined;
  return 'codebook' in values ? values.codebook : 'country';
}

function named(code: string, kind: Exclude<Kind, 'column'>, codebook: Codebook): NamedCode {
  if (kind === 'country')
    return isCountryCode(code)
      ? { code, en: countryLabel(code, 'en'), ar: countryLabel(code, 'ar') }
      : { code, en: code, ar: code };
  if (kind === 'precision') {
    const labels: Readonly<Record<string, { ar: string }>> = datePrecision.labels;
    // In an English sentence the code is the word.
    return { code, en: code, ar: labels[code]?.ar ?? code };
  }
  const entry = codebook.find(kind, code);
  const en = entry?.label_en || code;
  return { code, en, ar: entry?.label_ar || en };
}
