/** The dialog about summaries: what shall count, and the reports that a table of numbers does not tell. */
import type { SummaryPart } from '../../addon/summarise/show-dialogs';
import { call, closePage } from '../common/client';
import { prepareCoderField } from '../common/coder-field';
import { byId, make, show, tell } from '../common/elements';
import { say } from '../common/speech';
import { startPage } from '../common/start-page';
import { prepareChoices, showChoices } from './choices';
import { figuresReport } from './figures';
import { laddersReport } from './ladders';
import { methodsReport } from './methods';
import { peopleReport } from './people';
import { releasesReport } from './releases';
import { copyText } from './copy';

/** A report's elements, and what its button copies; nothing where there is nothing to copy. */
export interface Report {
  readonly content: readonly Node[];
  readonly copy?: () => string;
}

const PARTS: readonly SummaryPart[] = ['choices', 'ladders', 'figures', 'people', 'methods', 'releases'];
const REPORTS: Readonly<Record<Exclude<SummaryPart, 'choices'>, () => Promise<Report>>> = {
  ladders: laddersReport,
  figures: figuresReport,
  people: peopleReport,
  methods: methodsReport,
  releases: releasesReport,
};
/** Parts that write something, which needs the person's name. */
const WRITING: readonly SummaryPart[] = ['people', 'releases'];
/** Whether the person had entered a name when the dialog was opened. */
let hasName = true;
/** What the person has turned to last: a report that comes in later than that is not shown. */
let current: SummaryPart = 'choices';
let copied: (() => string) | undefined;

async function turnTo(part: SummaryPart): Promise<void> {
  current = part;
  show(byId('choices'), part === 'choices');
  show(byId('coder'), WRITING.includes(part) && !hasName);
  show(byId('report'), part !== 'choices');
  if (part === 'choices') return showChoices();
  byId('report-body').replaceChildren();
  tell(byId('report-message'), '');
  tell(byId('report-status'), '');
  show(byId('copy-button'), false);
  show(byId('report-loading'), true);
  try {
    const { content, copy } = await REPORTS[part]();
    if (current !== part) return;
    byId('report-body').replaceChildren(...content);
    copied = copy;
    byId('copy-button').textContent = say(part === 'methods' ? 'copy' : 'copy-table');
    show(byId('copy-button'), copy !== undefined);
  } catch (error) {
    if (current !== part) return;
    tell(byId('report-message'), (error as Error).message);
  }
  show(byId('report-loading'), false);
}

function partButton(part: SummaryPart, chosen: SummaryPart): HTMLElement {
  const input = make('input', { type: 'radio', name: 'part', value: part, checked: part === chosen });
  input.addEventListener('change', () => void turnTo(part));
  return make('label', {}, input, say(`part-${part}`));
}

void startPage(async ({ coder }) => {
  hasName = coder !== '';
  prepareCoderField(coder);
  const part = await call('pageSummaryPart');
  byId('parts').append(...PARTS.map((name) => partButton(name, part)));
  prepareChoices();
  for (const button of document.querySelectorAll('button.close')) button.addEventListener('click', closePage);
  byId('copy-button').addEventListener('click', () => {
    void copyText(copied?.() ?? '').then((done) =>
      tell(byId('report-status'), say(done ? 'copied' : 'copy-failed')),
    );
  });
  await turnTo(part);
});
