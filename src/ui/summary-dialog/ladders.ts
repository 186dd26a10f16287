/** Ladders and promises: how far each dyad got in each domain, step by step, and what nothing has followed. */
import type { Labels } from '../../addon/summarise/reports';
import type { Climb, Proof, TwoLadders } from '../../core/summarise/ladders';
import { call } from '../common/client';
import { make, tell } from '../common/elements';
import { say } from '../common/speech';
import { asTable } from './copy';
import type { Report } from './main';
import { makeTable, pageWords, paragraph, quotation, sourceWords, type TableCell } from './table';

/** Half a year: what was promised before that is asked about. */
const MONTHS = 6;

export async function laddersReport(): Promise<Report> {
  const report = await call('pageLadders', MONTHS);
  const { ladders, labels } = report;
  const label = (kind: string, code: string) => labels[`${kind}/${code}`] ?? code;
  const promises = make('div');
  const showPromises = (from: typeof report) => promises.replaceChildren(promiseTable(from));
  showPromises(report);
  const table = makeTable(
    [
      { header: 'ladder-dyad', width: 30 },
      { header: 'ladder-paper', width: 23 },
      { header: 'ladder-practice', width: 23 },
      { header: 'ladder-gap', width: 24 },
    ],
    ladders.map((row) => ladderRow(row, labels)),
    ladders.map((row) => proofs(row, labels)),
  );
  return {
    content: [
      paragraph(say('ladders-text')),
      ...(report.provisional ? [paragraph(say('provisional'), 'message warning')] : []),
      ladders.length > 0 ? table : paragraph(say('ladders-none')),
      ...(report.more > 0 ? [paragraph(say('report-more', { count: report.more }), 'hint')] : []),
      make('h2', {}, say('promises-title')),
      monthsField(showPromises),
      promises,
    ],
    ...(ladders.length > 0
      ? {
          copy: () =>
            asTable([
              ['table-dyad', 'table-domain', 'ladder-paper', 'ladder-practice', 'ladder-gap'].map((id) =>
                say(id as 'table-dyad'),
              ),
              ...ladders.map(({ dyad, domain, paper, practice, gap }) => [
                label('dyad', dyad),
                label('domain', domain),
                reachedWords(paper, labels),
                reachedWords(practice, labels),
                say(`gap-${gap}`),
              ]),
            ]),
        }
      : {}),
  };
}

function ladderRow(row: TwoLadders, labels: Labels): TableCell[] {
  const { dyad, domain, paper, practice, gap } = row;
  return [
    [
      make('strong', { dir: 'auto' }, labels[`dyad/${dyad}`] ?? dyad),
      paragraph(labels[`domain/${domain}`] ?? domain),
    ],
    climbCell(paper, labels),
    climbCell(practice, labels),
    [make('span', { class: `gap ${gap}` }, say(`gap-${gap}`))],
  ];
}

/** Shown under its row, over the whole width of the table. */
function proofs({ paper, practice, setbacks }: TwoLadders, labels: Labels): HTMLElement {
  const list = (title: 'ladder-paper' | 'ladder-practice' | 'ladder-setbacks', steps: readonly Proof[]) =>
    steps.length === 0
      ? []
      : [
          make('h3', {}, say(title)),
          ...steps.map((step) => make('div', { class: 'step' }, ...proof(step, labels))),
        ];
  return make(
    'details',
    {},
    make('summary', {}, say('ladder-steps')),
    ...list('ladder-paper', paper.steps),
    ...list('ladder-practice', practice.steps),
    ...list('ladder-setbacks', setbacks),
  );
}

function climbCell(climb: Climb, labels: Labels): TableCell {
  const rungs = Array.from({ length: climb.top }, (_, index) =>
    // What lies below a step was passed, whether or not an article says so.
    make('span', {
      class: climb.steps.some(({ rank }) => rank === index + 1)
        ? 'proven'
        : index < climb.reached
          ? 'passed'
          : undefined,
    }),
  );
  const last = climb.steps[climb.steps.length - 1];
  return [
    make('div', { class: 'rungs', 'aria-hidden': 'true' }, ...rungs),
    paragraph(reachedWords(climb, labels)),
    ...(last ? [make('p', { class: 'quiet' }, make('bdi', {}, last.date || say('not-dated')))] : []),
  ];
}

function reachedWords({ steps, top }: Climb, labels: Labels): string {
  const last = steps[steps.length - 1];
  if (!last) return say('ladder-nothing');
  return say('ladder-step', { status: labels[`status/${last.status}`] ?? last.status, rank: last.rank, top });
}

function proof(step: Proof, labels: Labels): HTMLElement[] {
  const status = labels[`status/${step.status}`] ?? step.status;
  return [
    make('p', {}, `${status} · `, make('bdi', {}, step.date || say('not-dated'))),
    quotation(step.quotation),
    pageWords(sourceWords(step.article, step.published_on)),
  ];
}

function monthsField(showPromises: (report: Awaited<ReturnType<typeof ask>>) => void): HTMLElement {
  const input = make('input', { id: 'promise-months', type: 'number', min: 0, max: 600, value: MONTHS });
  const button = make('button', { type: 'button' }, say('promises-apply'));
  const message = make('p', { class: 'message error', role: 'alert', hidden: true });
  button.addEventListener('click', () => {
    button.disabled = true;
    tell(message, '');
    ask(Number(input.value) || 0)
      .then(showPromises)
      .catch((error: unknown) => tell(message, (error as Error).message))
      .finally(() => (button.disabled = false));
  });
  const label = make('label', { for: 'promise-months' }, say('promises-months'));
  return make('div', { class: 'inline' }, make('div', {}, label, input), button, message);
}

function ask(months: number) {
  return call('pageLadders', months);
}

function promiseTable({ promises, labels }: Awaited<ReturnType<typeof ask>>): HTMLElement {
  if (promises.length === 0) return paragraph(say('promises-none'));
  return makeTable(
    [
      { header: 'column-promise', width: 28 },
      { header: 'column-since', width: 12 },
      { header: 'column-waiting', width: 16, isNumber: true },
      { header: 'column-quotation', width: 44 },
    ],
    promises.map((promise) => [
      [
        make('strong', { dir: 'auto' }, labels[`dyad/${promise.dyad}`] ?? promise.dyad),
        paragraph(labels[`domain/${promise.domain}`] ?? promise.domain),
        paragraph(labels[`status/${promise.status}`] ?? promise.status, 'quiet'),
      ],
      [make('span', { dir: 'ltr' }, promise.since)],
      [
        say('promise-months', { months: promise.months }),
        ...(promise.maybe > 0 ? [paragraph(say('promise-maybe', { count: promise.maybe }), 'quiet')] : []),
      ],
      [quotation(promise.quotation), pageWords(sourceWords(promise.article, promise.published_on))],
    ]),
  );
}
