/** Finds where an article names fields of security cooperation, and bodies that stand for such a field. */
import type { Codebook } from '../../model/codebook';
import type { ArticleText, Sentence } from '../../text/article-text';
import type { Span } from '../../text/fold';
import { activeCode, domainMatcher, type DomainTerm } from './domain-lexicon';
import { hasHead } from './field-heads';
import { gappedTerms } from './gapped-terms';
import { isArrivalAt, isLocation } from './border-places';
import { jointActions, namedConflicts } from './named-conflicts';
import { sharedKnowledge } from './shared-knowledge';

/** A term of a domain in the text; offsets in the stored text. */
export interface DomainMention extends Span {
  /** Active code of the codebook. */
  readonly domain: string;
  /** `strong` names the domain unmistakably; `weak` needs the cooperation in its own clause. */
  readonly weight: 'strong' | 'weak';
  /** The term of the lexicon or the codebook that matched. */
  readonly term: string;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly clause: Span;
}

/** A ministry, office or force: its contacts belong to `domain` where no field is named. */
export type BodyMention = Omit<DomainMention, 'weight'>;

interface Terms {
  readonly mentions: DomainMention[];
  readonly bodies: BodyMention[];
}

interface Cached extends Terms {
  readonly codebook: Codebook;
}

const known = new WeakMap<ArticleText, Cached>();

/** One sentence as the finders of terms read it; offsets of the folded text. */
interface Stretch {
  readonly article: ArticleText;
  readonly codebook: Codebook;
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** Where what is found goes. */
  readonly terms: Terms;
}

/** Adds what stands between two folded offsets to the terms of the sentence. */
function add(stretch: Stretch, start: number, end: number, { domain, kind, term }: DomainTerm): void {
  const { article, sentence, terms } = stretch;
  const span = article.folded.toOriginal(start, end);
  const inside = sentence.clauses.find((one) => one.start <= span.start && span.start < one.end) ?? sentence;
  const clause = { start: inside.start, end: inside.end };
  const { index } = sentence;
  if (kind === 'body')
    terms.bodies.push({ start: span.start, end: span.end, domain, term, sentence: index, clause });
  else
    terms.mentions.push({
      start: span.start,
      end: span.end,
      domain,
      weight: kind,
      term,
      sentence: index,
      clause,
    });
}

/** How far the company of a weak term may stand, in characters of folded text, within its sentence. */
const COMPANY_REACH = 400;

/** Terms of the lexicon and the codebook. */
function addNamed(stretch: Stretch): void {
  const { article, from, to } = stretch;
  const { match, company, headed } = domainMatcher(stretch.codebook);
  const { folded } = article;
  for (const { start, end, value } of match(folded.text, from, to)) {
    for (const term of value) {
      const { domain } = term;
      // دوره, 'his role', is no دورة: only the stored text keeps the two apart.
      if (term.term === 'دورة' && article.text.charAt(folded.toOriginal(start, end).end - 1) === 'ه')
        continue;
      if (domain === 'border_migration' && isLocation(folded.text, start, term.term)) continue;
      if (domain === 'basing' && isArrivalAt(folded.text, start, term.term)) continue;
      if (term.kind === 'weak') {
        const head = headed.get(domain);
        if (head && !hasHead(folded.text, { start, end }, { start: from, end: to }, head)) continue;
        const before = folded.text.slice(Math.max(from, start - COMPANY_REACH), start);
        const after = folded.text.slice(end, Math.min(to, end + COMPANY_REACH));
        const around = ` ${before} ${after}`;
        if (company.get(domain)?.some((word) => around.includes(word)) === false) continue;
      }
      add(stretch, start, end, term);
    }
  }
}

/** Named conflicts: regional stability, by the codebook's definition. */
function addConflicts(stretch: Stretch): void {
  const { article, from, to } = stretch;
  const domain = activeCode(stretch.codebook, 'regional_stability');
  if (!domain) return;
  const { text } = article.folded;
  // A conflict is often only the background of the news: the words of talk must stand close by.
  for (const { start, end } of namedConflicts(text, from, to))
    add(stretch, start, end, { domain, kind: 'weak', term: 'named conflict' });
  for (const { start, end } of jointActions(text, from, to))
    add(stretch, start, end, { domain, kind: 'strong', term: 'joint action' });
}

/** What is exchanged or shared, whatever words stand between. */
function addShared(stretch: Stretch): void {
  const { article, from, to } = stretch;
  for (const { domain: code, start, end } of sharedKnowledge(article.folded.text, from, to)) {
    const domain = activeCode(stretch.codebook, code);
    if (domain) add(stretch, start, end, { domain, kind: 'strong', term: 'shared' });
  }
}

/** Terms that other words part. */
function addGapped(stretch: Stretch): void {
  const { article, from, to } = stretch;
  for (const { domain: code, start, end } of gappedTerms(article.folded.text, from, to)) {
    const domain = activeCode(stretch.codebook, code);
    if (domain) add(stretch, start, end, { domain, kind: 'strong', term: 'gapped' });
  }
}

/** All terms of an article; boilerplate is never read. */
function termsOf(article: ArticleText, codebook: Codebook): Terms {
  const cached = known.get(article);
  if (cached && cached.codebook === codebook) return cached;
  const terms: Terms = { mentions: [], bodies: [] };
  const { folded } = article;
  for (const sentence of article.sentences) {
    if (sentence.kind === 'boilerplate') continue;
    const [from, to] = [folded.toFolded(sentence.start), folded.toFolded(sentence.end)];
    const stretch: Stretch = { article, codebook, sentence, from, to, terms };
    addNamed(stretch);
    addConflicts(stretch);
    addShared(stretch);
    addGapped(stretch);
  }
  known.set(article, { codebook, ...terms });
  return terms;
}

/** Terms of all domains, in the order of the text; bodies are left out. */
export function findDomainMentions(article: ArticleText, codebook: Codebook): readonly DomainMention[] {
  return termsOf(article, codebook).mentions;
}

/** Bodies and offices that stand for a domain where no field is named, in the order of the text. */
export function findBodyMentions(article: ArticleText, codebook: Codebook): readonly BodyMention[] {
  return termsOf(article, codebook).bodies;
}
