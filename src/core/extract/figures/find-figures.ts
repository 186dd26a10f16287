/**
 * Finds the numbers that quantify cooperation: people, units, courses and their length, equipment,
 * animals, money, articles of an agreement, states taking part. Dates, ages, casualties, distances,
 * votes, scores, names that hold numbers and the two sides themselves are none.
 */
import type { ArticleText, Sentence } from '../../text/article-text';
import type { Span } from '../../text/fold';
import { tokenize } from '../../text/tokens';
import { firstWordAt, wordsOf } from '../../text/word-sequence';
import { findCountries } from '../countries/find-countries';
import { statusCues, within } from '../statuses/status-cues';
import type { ProposedFigure } from '../types';
import * as context from './contexts';
import { isTogether } from './predicates';
import { mayCount, quantities } from './quantities';
import type { Quantity, Reading } from './reading';

/** How much of its clause around a number is read, in characters to either side; and of its sentence. */
const CLAUSE_REACH = 300;
const SENTENCE_REACH = 4000;
/** The same number of things beyond this is no coincidence. */
const MANY = 20;

/** Whether the figure at a folded offset is planned, a running total, or belongs to this event. */
function scopeOf(article: ArticleText, at: number, clause: string): ProposedFigure['scope'] {
  if (context.SO_FAR.test(clause)) return 'so_far';
  const start = article.folded.text.indexOf(clause, Math.max(0, at - clause.length));
  const future = within(statusCues(article), start, start + clause.length).some(
    ({ form, status }) => form !== 'attribute' && (form === 'future' || status === 'planned'),
  );
  return future || context.PLANNED_NOUN.test(clause) ? 'planned' : 'this_event';
}

/** Sentences that tell at the head of an article what it is about. */
const LEAD = 4;

/** True where the lead tells of an operation and of others who took part, and the text names two countries. */
function isJointOperation(article: ArticleText): boolean {
  const lead = article.sentences.filter(({ kind }) => kind !== 'boilerplate').slice(0, LEAD);
  const { folded } = article;
  const text = lead
    .map(({ start, end }) =>
      folded.text.slice(
        folded.toFolded(start),
        Math.min(folded.toFolded(end), folded.toFolded(start) + SENTENCE_REACH),
      ),
    )
    .join(' ');
  if (!context.JOINT.test(text) || !context.OPERATION.test(text)) return false;
  return new Set(findCountries(article).map(({ country }) => country)).size > 1;
}

/** True where an article tells of a gift, whose numbers count even if no event was read from it. */
export function tellsOfGift({ folded }: ArticleText): boolean {
  return context.GIFT.test(folded.text);
}

type ReadFigures = readonly [figures: readonly ProposedFigure[], quantities: readonly Quantity[]];

/** Figures of one sentence, and its quantities, of which the next sentences may speak. */
function figuresOf(
  article: ArticleText,
  sentence: Sentence,
  { joint, last, topic }: Pick<Reading, 'last' | 'topic'> & { readonly joint: () => boolean },
): ReadFigures {
  const { folded } = article;
  const from = folded.toFolded(sentence.start);
  const to = folded.toFolded(sentence.end);
  const tokens = tokenize(folded.text, from, to);
  const words = tokens.map(({ start, end }) => folded.text.slice(start, end));
  const clauseAt = (offset: number): Span =>
    sentence.clauses.find(({ start, end }) => start <= offset && offset < end) ?? sentence;
  // What stands farther off than this says nothing about a number, and a line of a megabyte stays readable.
  const around = (token: number): string => {
    const at = tokens[token]?.start ?? from;
    const { start, end } = clauseAt(folded.toOriginal(at, at + 1).start);
    const low = Math.max(folded.toFolded(start), at - CLAUSE_REACH);
    return folded.text.slice(low, Math.min(folded.toFolded(end), at + CLAUSE_REACH));
  };
  const read = folded.text.slice(from, Math.min(to, from + SENTENCE_REACH));
  let isJoint: boolean | undefined;
  const reading: Reading = {
    text: { tokens, words, folded: folded.text },
    sentence: read,
    clauseOf: around,
    get joint() {
      return (isJoint ??= joint() || isTogether(read));
    },
    last,
    topic,
  };
  const found = quantities(reading);
  const figures = found.map(({ value, unit, measure, first, next, nounFrom, rule, confidence }) => {
    const end = tokens[next - 1]?.end ?? to;
    const span = folded.toOriginal(tokens[first]?.start ?? from, end);
    const noun = nounFrom < next ? folded.toOriginal(tokens[nounFrom]?.start ?? from, end) : null;
    const { start: clauseStart, end: clauseEnd } = clauseAt(span.start);
    const evidence = { start: clauseStart, end: Math.max(clauseEnd, span.end) };
    return {
      value,
      unit,
      of: noun ? article.text.slice(noun.start, noun.end).replace(/\s+/g, ' ') : '',
      measure,
      scope: scopeOf(article, tokens[first]?.start ?? from, around(first)),
      span,
      evidence,
      rule,
      confidence,
    };
  });
  return [figures, found];
}

/** False for a sentence that holds no number; the words of the article have been read before. */
function mayHaveFigures({ folded }: ArticleText, sentence: Sentence): boolean {
  const from = folded.toFolded(sentence.start);
  const to = folded.toFolded(sentence.end);
  const sequence = wordsOf(folded.text);
  const { starts, ends, words } = sequence;
  const first = firstWordAt(sequence, from);
  // A word that lies across a border of the sentence is another one in it.
  if (first > 0 && (ends[first - 1] ?? 0) > from) return true;
  for (let at = first; at < words.length && (starts[at] ?? to) < to; at += 1) {
    if (mayCount(words[at] ?? '') || (ends[at] ?? 0) > to) return true;
  }
  return false;
}

/** As many civilians as soldiers are others. */
const CIVIL = /civilian|مدني/i;

/** What tells a repeated number: 'pieces of equipment' and, later, 'weapons and vehicles' are the same things. */
function keyOf({ value, unit, measure, of }: ProposedFigure): string {
  const civil = measure === 'people' && CIVIL.test(of) ? 'civil' : '';
  return `${value} ${measure === 'equipment' && value >= MANY ? measure : unit}${civil}`;
}

/**
 * Figures of the article, in the order of the text; a number that a later sentence repeats with the same unit
 * ('17 items', later '17 articles') is given once, where it stands first, and one of a heading only where prose does
 * not repeat it.
 */
export function findFigures(article: ArticleText): ProposedFigure[] {
  const seen = new Set<string>();
  let isJoint: boolean | undefined;
  const joint = (): boolean => (isJoint ??= isJointOperation(article));
  let last: Quantity | null = null;
  let topic: Quantity | null = null;
  const found: ProposedFigure[] = [];
  const headings: ProposedFigure[] = [];
  for (const sentence of article.sentences) {
    if (sentence.kind === 'boilerplate') continue;
    const [figures, counted]: ReadFigures = mayHaveFigures(article, sentence)
      ? figuresOf(article, sentence, { joint, last, topic })
      : [[], []];
    if (sentence.kind === 'heading') {
      headings.push(...figures);
      continue;
    }
    // 'handed two over to France and two to Belgium': within a sentence they are others.
    // '18 more' are others as well.
    found.push(...figures.filter((figure) => !seen.has(keyOf(figure)) || figure.rule === 'figure.further'));
    for (const figure of figures) seen.add(keyOf(figure));
    last = counted[counted.length - 1] ?? null;
    topic = counted.filter(({ measure }) => /people|equipment/.test(measure)).pop() ?? topic;
  }
  const said = new Set(found.map(({ value, measure }) => `${value} ${measure}`));
  const alone = headings.filter(({ value, measure }) => !said.has(`${value} ${measure}`));
  return [...found, ...alone].sort((a, b) => a.span.start - b.span.start);
}
