/** The matcher over all terms of a codebook: the built-in lexicons by code and what the team's rows add. */
import type { Codebook, CodebookEntry } from '../../model/codebook';
import { fold } from '../../text/fold';
import { buildPhraseMatcher, startsArabic, type Phrase } from '../../text/phrase-matcher';
import { DOMAINS_AR } from './lexicon/ar';
import { DOMAINS_EN } from './lexicon/en';
import { arabicForms, englishSpellings } from './lexicon/phrases';
import type { DomainLexicon, Headed } from './lexicon/types';

/** `body`: an office or force whose contacts belong to the domain where no field is named. */
export type TermKind = 'strong' | 'weak' | 'body';

/** What one phrase stands for. */
export interface DomainTerm {
  readonly domain: string;
  readonly kind: TermKind;
  /** The term as the lexicon or the codebook has it. */
  readonly term: string;
}

export interface DomainMatcher {
  readonly match: ReturnType<typeof buildPhraseMatcher<readonly DomainTerm[]>>;
  /** Folded words of which one must stand in the sentence of a weak term, by domain; a blank asks for a whole word's start. */
  readonly company: ReadonlyMap<string, readonly string[]>;
  /** Domains whose weak terms need a head, and which. */
  readonly headed: ReadonlyMap<string, Headed>;
}

const words = (data: string | undefined): string[] => (data ? data.split('|').filter(Boolean) : []);

/** The active code that stands for `code`: itself, its successor, or none. */
export function activeCode(codebook: Codebook, code: string): string | null {
  const seen = new Set<string>();
  for (let current = code; current && !seen.has(current);) {
    seen.add(current);
    const entry = codebook.find('domain', current);
    if (!entry) return null;
    if (entry.active) return current;
    current = entry.replaced_by;
  }
  return null;
}

/** Collects the terms of each phrase of one script; one phrase may stand for two domains. */
class Collector {
  private readonly terms = new Map<string, DomainTerm[]>();
  private readonly arabic: boolean;

  constructor(arabic: boolean) {
    this.arabic = arabic;
  }

  /** Whether a term of a lexicon, in its notation, is of the script. */
  takes(term: string): boolean {
    return startsArabic(term) === this.arabic;
  }

  add(phrase: string, term: DomainTerm | null): void {
    const key = fold(phrase).trim();
    if (!key) return;
    const known = this.terms.get(key) ?? [];
    if (!this.terms.has(key)) this.terms.set(key, known);
    if (term && !known.some(({ domain }) => domain === term.domain)) known.push(term);
  }

  phrases(): Array<Phrase<readonly DomainTerm[]>> {
    return [...this.terms].map(([phrase, value]) => ({ phrase, value }));
  }
}

function addLexicon(
  collector: Collector,
  codebook: Codebook,
  lexicon: DomainLexicon,
  variants: (phrase: string) => string[],
): void {
  const taken = (data: string | undefined) => words(data).filter((term) => collector.takes(term));
  for (const term of taken(lexicon.neutral)) for (const phrase of variants(term)) collector.add(phrase, null);
  for (const [code, terms] of Object.entries(lexicon.terms)) {
    const domain = activeCode(codebook, code);
    if (!domain) continue;
    const kinds: ReadonlyArray<readonly [TermKind, string | undefined]> = [
      ['strong', terms.strong],
      ['body', terms.bodies],
      ['weak', terms.weak],
    ];
    for (const [kind, data] of kinds) {
      for (const term of taken(data)) {
        const shown = term.replace(/[~*]/g, '');
        for (const phrase of variants(term)) collector.add(phrase, { domain, kind, term: shown });
      }
    }
  }
}

function addTeamTerms(collector: Collector, codebook: Codebook, entry: CodebookEntry): void {
  const domain = activeCode(codebook, entry.code);
  if (!domain) return;
  for (const term of [...entry.terms_en, ...entry.terms_ar]) {
    if (!collector.takes(term)) continue;
    for (const phrase of [...englishSpellings(term.trim()), ...arabicForms(term.trim())]) {
      collector.add(phrase, { domain, kind: 'strong', term: term.trim() });
    }
  }
}

/** Phrases of one script; the team's come first: of two readings of one phrase theirs names the domain. */
function phrasesOf(codebook: Codebook, arabic: boolean): Array<Phrase<readonly DomainTerm[]>> {
  const collector = new Collector(arabic);
  for (const entry of codebook.entries) if (entry.kind === 'domain') addTeamTerms(collector, codebook, entry);
  addLexicon(collector, codebook, DOMAINS_EN, englishSpellings);
  addLexicon(collector, codebook, DOMAINS_AR, arabicForms);
  return collector.phrases();
}

/** Short English words stand inside others: 'presented' sends nobody. */
const SHORT = /^[a-z]{3,5}$/;

function companyOf(data: string): string[] {
  return words(data).map((word) => {
    const folded = fold(word);
    return SHORT.test(folded) ? ` ${folded}` : folded;
  });
}

function build(codebook: Codebook): DomainMatcher {
  const company = new Map<string, readonly string[]>();
  const headed = new Map<string, Headed>();
  for (const lexicon of [DOMAINS_EN, DOMAINS_AR]) {
    for (const [code, terms] of Object.entries(lexicon.terms)) {
      const domain = activeCode(codebook, code);
      if (!domain) continue;
      if (terms.headed) headed.set(domain, terms.headed);
      if (terms.company) company.set(domain, [...(company.get(domain) ?? []), ...companyOf(terms.company)]);
    }
  }
  const match = buildPhraseMatcher((script) => phrasesOf(codebook, script === 'arabic'));
  return { match, company, headed };
}

const matchers = new WeakMap<Codebook, DomainMatcher>();

/** The matcher of a codebook, built once. */
export function domainMatcher(codebook: Codebook): DomainMatcher {
  const known = matchers.get(codebook);
  if (known) return known;
  const built = build(codebook);
  matchers.set(codebook, built);
  return built;
}
