/** The evidence behind the number in the selected cell: events, articles and quotations, a page of them at a time. */
import type { ShownEvidence } from '../../addon/summarise/show-evidence';
import type { EvidenceEvent, Quotation } from '../../core/summarise/evidence';
import { sayNumber } from '../../core/messages/numbers';
import { call, closePage } from '../common/client';
import { byId, make, show, tell } from '../common/elements';
import { say } from '../common/speech';
import { startPage } from '../common/start-page';

let last: ShownEvidence | undefined;

async function showCell(): Promise<void> {
  byId('list').replaceChildren();
  show(byId('more-button'), false);
  const shown = await call('pageEvidence', null, 0);
  last = shown;
  const { trace, labels, builtAt, evidence } = shown;
  const [what = '', ...where] = labels;
  byId('labels').textContent = [`${what}: ${sayNumber(evidence.number)}`, ...where].join(' · ');
  byId('counts').textContent = say('evidence-counts', {
    events: evidence.events,
    articles: evidence.articles,
    quotations: evidence.quotations,
  });
  const differs = trace.shown !== null && trace.shown !== evidence.number;
  const at = builtAt.replace('T', ' ').replace(/:\d\dZ$/, '');
  tell(
    byId('changed'),
    differs ? say('evidence-changed', { shown: trace.shown ?? '', number: evidence.number, at }) : '',
  );
  append(shown);
}

async function showMore(): Promise<void> {
  if (!last) return;
  last = await call('pageEvidence', last.trace, last.evidence.next);
  append(last);
}

function append({ evidence }: ShownEvidence): void {
  byId('list').append(
    ...(evidence.events === 0 ? [make('p', {}, say('evidence-empty'))] : evidence.list.map(eventPart)),
  );
  show(byId('more-button'), evidence.next > 0);
}

function eventPart({ event_id, label, quotations }: EvidenceEvent): HTMLElement {
  const title = event_id === '' ? say('evidence-no-event') : label || event_id;
  return make('article', {}, make('h2', {}, make('bdi', {}, title)), ...quotations.map(quotationPart));
}

function quotationPart(quotation: Quotation): HTMLElement {
  const { article, outlet, published_on, domain, status, review, text, record_id } = quotation;
  // Names are isolated from the page's own words, so that neither turns the other round.
  const named = [article, outlet].map((name) => name && `\u2068${name}\u2069`);
  const source = [...named, published_on && say('published-on', { date: published_on })];
  const go = make('button', { type: 'button', class: 'link' }, say('evidence-go'));
  go.addEventListener('click', () => run(() => call('pageGoToRecord', record_id)));
  return make(
    'div',
    { class: 'quotation' },
    make('blockquote', { dir: 'auto' }, text),
    make('p', {}, source.filter(Boolean).join(' · ')),
    make('p', {}, [domain, status, review].filter(Boolean).join(' · '), ' ', go),
  );
}

/** Buttons rest while the sheet answers. */
function run(work: () => Promise<unknown>): void {
  const rest = (busy: boolean) => {
    for (const id of ['cell-button', 'more-button']) byId<HTMLButtonElement>(id).disabled = busy;
  };
  rest(true);
  tell(byId('message'), '');
  work()
    .catch((error: unknown) => tell(byId('message'), (error as Error).message))
    .finally(() => rest(false));
}

void startPage(async () => {
  byId('cell-button').addEventListener('click', () => run(showCell));
  byId('more-button').addEventListener('click', () => run(showMore));
  byId('close-button').addEventListener('click', closePage);
  try {
    await showCell();
  } catch (error) {
    // Opened from elsewhere: people select a number and go on from here.
    tell(byId('message'), (error as Error).message);
    byId('counts').textContent = say('evidence-hint');
  }
});
