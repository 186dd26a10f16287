/** Inflects Arabic verbs of news: third person in all numbers, first person plural, and the future with س. */

/** Forms of one verb by what they say of time. */
export interface ArabicVerbForms {
  readonly past: readonly string[];
  readonly present: readonly string[];
  readonly future: readonly string[];
  /** The verbal noun, with the suffixes that make it a phrase of its own; empty where the verb has none in use. */
  readonly masdar: readonly string[];
}

/** Past of a verb by its third person singular; a final weak letter (أنهى, دعا) changes before suffixes. */
function pastForms(past: string): string[] {
  if (past.endsWith('ى')) {
    const stem = past.slice(0, -1);
    return [past, `${stem}ت`, `${stem}يا`, `${stem}تا`, `${stem}وا`, `${stem}ينا`];
  }
  if (past.endsWith('ا')) {
    const stem = past.slice(0, -1);
    return [past, `${stem}ت`, `${stem}وا`, `${stem}تا`, `${stem}ونا`];
  }
  return ['', 'ت', 'ا', 'تا', 'وا', 'نا'].map((suffix) => past + suffix);
}

/** Present of a verb by its third person singular (يوقع). */
function presentForms(present: string): string[] {
  const stem = present.slice(1);
  const weak = /[يىو]$/.test(stem) ? stem.slice(0, -1) : stem;
  const forms = ['ي', 'ت', 'ن'].map((prefix) => prefix + stem);
  for (const prefix of ['ي', 'ت']) {
    forms.push(`${prefix}${weak === stem ? stem : `${weak}ي`}ان`, `${prefix}${weak}ون`, `${prefix}${weak}وا`);
    forms.push(`${prefix}${weak === stem ? stem : `${weak}ي`}ا`);
  }
  return forms;
}

/** Reads `past present masdar` (`-` for none). */
export function conjugate(notation: string): ArabicVerbForms {
  const [past = '-', present = '-', masdar = '-'] = notation.trim().split(/\s+/);
  const presents = present === '-' ? [] : presentForms(present);
  return {
    past: past === '-' ? [] : pastForms(past),
    present: presents,
    future: presents.map((form) => `س${form}`),
    masdar:
      masdar === '-'
        ? []
        : ['', 'ه', 'ها', 'هما', 'هم', 'ا'].map(
            (suffix) => masdar.replace(/ة$/, suffix ? 'ت' : 'ة') + suffix,
          ),
  };
}
