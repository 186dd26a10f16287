/** Finds where an article names fields of security cooperation, and bodies that stand for such a field. */
import type { Codebook } from '../../model/codebook';
import type { ArticleText, Sentence } from '../../text/article-text';
import type { Span } from '../../text/fold';
import { activeCode, domainMatcher, type TermKind } from './domain-lexicon';
import { hasHead } from './field-heads';
import { isLocation } from './border-places';
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

interface Found extends Omit<DomainMention, 'weight'> {
  readonly kind: TermKind;
}

interface Cached {
  readonly codebook: Codebook;
  readonly found: readonly Found[];
}

const known = new WeakMap<ArticleText, Cached>();

/** Sentence and clause in which a span stands. */
function placeOf(sentence: Sentence, span: Span): Pick<Found, 'sentence' | 'clause'> {
  const { start, end } =
    sentence.clauses.find((one) => one.start <= span.start && span.start < one.end) ?? sentence;
  return { sentence: sentence.index, clause: { start, end } };
}

/** How far the company of a weak term may stand, in characters of folded text, within its sentence. */
const COMPANY_REACH = 400;

/** Whether a weak term has the company that its domain asks for in the same sentence. */
function hasCompany(folded: string, words: readonly string[] | undefined): boolean {
  return (
    !words || words.some((word) => (SHORT.test(word) ? folded.includes(` ${word}`) : folded.includes(word)))
  );
}
/** Short English words stand inside others: 'presented' sends nobody. */
const SHORT = /^[a-z]{3,5}$/;

/** All terms of one sentence; boilerplate is never read. */
function inSentence(article: ArticleText, codebook: Codebook, sentence: Sentence): Found[] {
  const { match, company, headed } = domainMatcher(codebook);
  const { folded } = article;
  const from = folded.toFolded(sentence.start);
  const to = folded.toFolded(sentence.end);
  const found: Found[] = [];
  for (const { start, end, value } of match(folded.text, from, to)) {
    if (value.length === 0) continue;
    const span = folded.toOriginal(start, end);
    for (const { domain, kind, term } of value) {
      // دوره, 'his role', is no دورة: only the stored text keeps the two apart.
      if (term === 'دورة' && article.text.charAt(span.end - 1) === 'ه') continue;
      if (domain === 'border_migration' && isLocation(folded.text, start, term)) continue;
      if (kind === 'weak') {
        const head = headed.get(domain);
        if (head && !hasHead(folded.text, { start, end }, { start: from, end: to }, head)) continue;
        const before = folded.text.slice(Math.max(from, start - COMPANY_REACH), start);
        const after = folded.text.slice(end, Math.min(to, end + COMPANY_REACH));
        if (!hasCompany(` ${before} ${after}`, company.get(domain))) continue;
      }
      found.push({
        ...span,
        domain,
        kind,
        term,
        ...placeOf(sentence, span),
      });
    }
  }
  return [...found, ...conflictsIn(article, codebook, sentence), ...sharedIn(article, codebook, sentence)];
}

/** Named conflicts of one sentence: regional stability, by the codebook's definition. */
function conflictsIn(article: ArticleText, codebook: Codebook, sentence: Sentence): Found[] {
  const domain = activeCode(codebook, 'regional_stability');
  if (!domain) return [];
  const { folded } = article;
  const from = folded.toFolded(sentence.start);
  const to = folded.toFolded(sentence.end);
  const found = (kind: TermKind, term: string, spans: readonly Span[]): Found[] =>
    spans.map(({ start, end }) => {
      const span = folded.toOriginal(start, end);
      return { ...span, domain, kind, term, ...placeOf(sentence, span) };
    });
  // A conflict is often only the background of the news: the words of talk must stand close by.
  return [
    ...found('weak', 'named conflict', namedConflicts(folded.text, from, to)),
    ...found('strong', 'joint action', jointActions(folded.text, from, to)),
  ];
}

/** What is exchanged or shared in one sentence, whatever words stand between. */
function sharedIn(article: ArticleText, codebook: Codebook, sentence: Sentence): Found[] {
  const { folded } = article;
  const shared = sharedKnowledge(folded.text, folded.toFolded(sentence.start), folded.toFolded(sentence.end));
  return shared.flatMap(({ domain: code, start, end }) => {
    const domain = activeCode(codebook, code);
    const span = folded.toOriginal(start, end);
    return domain
      ? [{ ...span, domain, kind: 'strong' as const, term: 'shared', ...placeOf(sentence, span) }]
      : [];
  });
}

function findAll(article: ArticleText, codebook: Codebook): readonly Found[] {
  const cached = known.get(article);
  if (cached && cached.codebook === codebook) return cached.found;
  const found = article.sentences.flatMap((sentence) =>
    sentence.kind === 'boilerplate' ? [] : inSentence(article, codebook, sentence),
  );
  known.set(article, { codebook, found });
  return found;
}

/** Terms of all domains, in the order of the text; bodies are left out. */
export function findDomainMentions(article: ArticleText, codebook: Codebook): DomainMention[] {
  return findAll(article, codebook).flatMap(({ kind, ...mention }) =>
    kind === 'body' ? [] : [{ ...mention, weight: kind }],
  );
}

/** Bodies and offices that stand for a domain where no field is named, in the order of the text. */
export function findBodyMentions(article: ArticleText, codebook: Codebook): BodyMention[] {
  return findAll(article, codebook).flatMap(({ kind, ...mention }) => (kind === 'body' ? [mention] : []));
}
