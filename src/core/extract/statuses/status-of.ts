/**
 * Says how far cooperation has got according to a sentence, a clause or a few words of it: finds the verb
 * that governs them and reads it by the definitions of the codebook.
 */
import type { ArticleText, Sentence } from '../../text/article-text';
import type { Span } from '../../text/fold';
import { statusCues, within } from './status-cues';
import type { StatusCue, StatusFinding } from './types';

/** Where a whole clause is asked for, the cue that says most decides. */
const WEIGHT: Readonly<Record<string, number>> = {
  denied: 12,
  refused: 11,
  suspended: 10,
  in_force: 9,
  signed: 8,
  agreed: 7,
  implemented: 6,
  planned: 5,
  ongoing: 4,
  proposed: 3,
  discussed: 2,
  conducted: 1.5,
  held: 1,
};
/** These turn round whatever else the clause says. */
const OVERRIDES: readonly string[] = ['denied', 'refused', 'suspended'];

/** The sentence in which an offset of the stored text lies. */
function sentenceAt(article: ArticleText, offset: number): Sentence | undefined {
  return article.sentences.find(({ start, end }) => start <= offset && offset < end);
}

/** The status that a cue stands for by itself: 'will sign' is planned, 'did not agree' refused. */
function statusOfCue(cue: StatusCue): string {
  if (OVERRIDES.includes(cue.status)) return cue.negated ? 'held' : cue.status;
  if (cue.negated) {
    if (cue.form === 'future' || cue.status === 'agreed' || cue.status === 'proposed') return 'refused';
    return cue.status === 'signed' || cue.status === 'in_force' ? 'discussed' : 'held';
  }
  if (cue.form === 'future' && cue.status !== 'proposed') return 'planned';
  return cue.status === 'conducted' ? 'implemented' : cue.status;
}

/** The cue that governs `span`: the nearest finite one before it, else the first after it. */
function governing(cues: readonly StatusCue[], span: Span): StatusCue | undefined {
  const override = cues.find(
    (cue) => OVERRIDES.includes(cue.status) && cue.form !== 'attribute' && cue.end <= span.end,
  );
  if (override) return override;
  const finite = cues.filter(({ form }) => form === 'finite' || form === 'future');
  const before = finite.filter(({ start }) => start <= span.start);
  const nearest = before[before.length - 1] ?? finite[0];
  return nearest ?? cues.find(({ form }) => form === 'dependent') ?? cues[0];
}

/** 'Conducted talks' are talks: what was conducted says more than that it was. */
function weightOf(cue: StatusCue): number {
  const light = cue.status === 'conducted' && cue.form === 'finite' && !cue.negated;
  return WEIGHT[light ? 'conducted' : statusOfCue(cue)] ?? 0;
}

/** Of all cues of a clause the one that says most; participles and infinitives only where no verb stands. */
function strongest(cues: readonly StatusCue[]): StatusCue | undefined {
  const tiers = [
    cues.filter(({ form }) => form === 'finite' || form === 'future'),
    cues.filter(({ form }) => form === 'attribute'),
    cues.filter(({ form }) => form === 'dependent'),
  ];
  const tier = tiers.find((one) => one.length > 0) ?? [];
  const asked = tier.filter(({ status }) => status === 'proposed' || OVERRIDES.includes(status));
  // 'offered to sign', 'refused to deploy': the first verb rules those that depend on it.
  const first = tier[0];
  if (first && asked.includes(first)) return first;
  return tier.reduce<StatusCue | undefined>(
    (best, cue) => (weightOf(cue) > (best ? weightOf(best) : 0) ? cue : best),
    undefined,
  );
}

/**
 * Status of the cooperation that `span` (offsets of the stored text) speaks of. A span that covers a
 * clause or more is read as a whole; a shorter one (a domain's mention) by the verb that governs it.
 * `span` of the result is null-width at the start of the asked span where no word says it (then `held`, low).
 */
export function statusOf(article: ArticleText, span: Span): StatusFinding {
  const sentence = sentenceAt(article, span.start);
  const clause =
    sentence?.clauses.find(({ start, end }) => start <= span.start && span.start < end) ?? sentence ?? span;
  const whole = span.end - span.start >= (clause.end - clause.start) * 0.8;
  const limits = whole ? [span] : [clause, sentence ?? span];
  for (const { start, end } of limits) {
    const from = article.folded.toFolded(start);
    const to = article.folded.toFolded(end);
    const cues = within(statusCues(article), from, to);
    const asked = { start: article.folded.toFolded(span.start), end: article.folded.toFolded(span.end) };
    const cue = whole ? strongest(cues) : governing(cues, asked);
    if (!cue) continue;
    return {
      status: statusOfCue(cue),
      span: article.folded.toOriginal(cue.start, cue.end),
      rule: `status.${cue.status}.${cue.negated ? 'negated' : cue.form}`,
      confidence: cue.negated || cue.form === 'dependent' || cue.form === 'attribute' ? 'medium' : 'high',
    };
  }
  return {
    status: 'held',
    span: { start: span.start, end: span.start },
    rule: 'status.none',
    confidence: 'low',
  };
}
