/** The form of choices: what is chosen is kept in the document when the summary is built with it. */
import { tallyWords } from '../../core/summarise/event-tally';
import type { Choices } from '../../addon/summarise/choices';
import { isPartialDate } from '../../core/model/partial-date';
import { sayNumber } from '../../core/messages/numbers';
import { call } from '../common/client';
import { byId, make, show, tell } from '../common/elements';
import { say } from '../common/speech';

type Options = Choices['options'];

let shown = false;

/** Once, before the form is shown. */
export function prepareChoices(): void {
  byId('build-button').addEventListener('click', () => void build());
  byId<HTMLInputElement>('dyads-find').placeholder = say('dyads-find');
  byId('dyads-find').addEventListener('input', findDyads);
  for (const id of ['period-from', 'period-to']) byId(id).addEventListener('input', () => markPeriod([], ''));
}

/** Asks the sheet once; what somebody has ticked since stays when they come back to the form. */
export async function showChoices(): Promise<void> {
  if (shown) return;
  tell(byId('build-message'), '');
  try {
    fill(await call('pageChoices'));
    shown = true;
  } catch (error) {
    tell(byId('build-message'), (error as Error).message);
  }
}

function fill({ options, offers }: Choices): void {
  byId('basis').replaceChildren(
    basis('provisional', options.provisional),
    basis('reviewed', !options.provisional),
  );
  const ticks = (chosen: readonly string[], name: string) => (offer: { code: string; label: string }) =>
    tick(name, offer, chosen.includes(offer.code));
  byId('roles').replaceChildren(...offers.roles.map(ticks(options.roles, 'roles')));
  byId<HTMLInputElement>('period-from').value = options.from;
  byId<HTMLInputElement>('period-to').value = options.to;
  byId('dyads').replaceChildren(
    ...offers.dyads.map(({ code, label, events }) =>
      tick('dyads', { code, label }, options.dyads.includes(code), sayNumber(events)),
    ),
  );
  show(byId('dyads'), offers.dyads.length > 0);
  show(byId('dyads-find'), offers.dyads.length > 10);
  show(byId('dyads-none'), offers.dyads.length === 0);
  const groups = [...new Set(offers.domains.map(({ group }) => group))];
  byId('domains').replaceChildren(
    ...groups.flatMap((group) => [
      make('h2', {}, group || say('no-label')),
      make(
        'div',
        { class: 'ticks' },
        ...offers.domains.filter((domain) => domain.group === group).map(ticks(options.domains, 'domains')),
      ),
    ]),
  );
}

function basis(value: 'provisional' | 'reviewed', checked: boolean): HTMLElement {
  const input = make('input', { type: 'radio', name: 'basis', value, checked });
  return make('label', { class: 'tick' }, input, say(`basis-${value}`));
}

function tick(
  name: string,
  { code, label }: { code: string; label: string },
  checked: boolean,
  count = '',
): HTMLElement {
  const input = make('input', { type: 'checkbox', name, value: code, checked });
  const words = make('span', { dir: 'auto' }, label);
  return make('label', { class: 'tick' }, input, words, make('span', { class: 'count' }, count));
}

function findDyads(): void {
  const wanted = byId<HTMLInputElement>('dyads-find').value.trim().toLowerCase();
  for (const label of byId('dyads').querySelectorAll('label'))
    label.hidden = wanted !== '' && !(label.textContent ?? '').toLowerCase().includes(wanted);
}

function ticked(name: string): string[] {
  return [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(
    ({ value }) => value,
  );
}

/** Null where the period is wrong: the field says so. */
function chosenOptions(): Options | null {
  const ids = ['period-from', 'period-to'];
  const read = (id: string) => byId<HTMLInputElement>(id).value.trim();
  const [from, to] = [read('period-from'), read('period-to')];
  const wrong = ids.filter((id) => read(id) !== '' && !isPartialDate(read(id)));
  if (wrong.length > 0) return markPeriod(wrong, say('period-wrong'));
  if (from && to && from.slice(0, to.length) > to.slice(0, from.length))
    return markPeriod(ids, say('period-order'));
  return {
    provisional: ticked('basis')[0] !== 'reviewed',
    roles: ticked('roles'),
    dyads: ticked('dyads'),
    domains: ticked('domains'),
    from,
    to,
  };
}

/** Says what is wrong with the period, in which of its fields, and goes to the first of them. */
function markPeriod(wrong: readonly string[], message: string): null {
  for (const id of ['period-from', 'period-to'])
    byId(id).setAttribute('aria-invalid', String(wrong.includes(id)));
  tell(byId('period-message'), message);
  if (wrong[0]) byId(wrong[0]).focus();
  return null;
}

async function build(): Promise<void> {
  const options = chosenOptions();
  if (!options) return;
  const button = byId<HTMLButtonElement>('build-button');
  const status = byId('build-status');
  button.disabled = true;
  tell(byId('build-message'), '');
  tell(status, say('building-now'));
  const start = Date.now();
  const clock = setInterval(
    () => tell(status, `${say('building-now')} ${Math.round((Date.now() - start) / 1000)} s`),
    1000,
  );
  try {
    const { headline, tally } = await call('pageBuildWith', options);
    clearInterval(clock);
    const { events, dyads, articles } = headline;
    tell(status, `${say('built-now', { events, dyads, articles })} ${tallyWords(tally, say)}`);
  } catch (error) {
    clearInterval(clock);
    tell(status, '');
    tell(byId('build-message'), (error as Error).message);
  }
  button.disabled = false;
}
