/** Changes to what a card is made of: rows that are added, an event that is split or joined to another one. */
import { newRow, withoutRow, withRow } from '../../core/review/add-row';
import { declineLink, joinEvents, proposedLink, splitEvent } from '../../core/review/split-join';
import { textAt } from '../../core/model/cell';
import type { Card, EventChoice } from '../../core/review/types';
import { byId, make } from '../common/elements';
import { say } from '../common/speech';
import { shownArticle } from './article-pane';
import { focusOn, formRows } from './card-form';
import { storeNow } from './decisions';
import { cardOnDesk, isDirty, keepForm, redraw } from './desk';
import { choiceList, closePanel, openPanel } from './panel';
import { goTo } from './walk';
import { fail, working } from './working';

type FactTab = 'cooperation' | 'officials' | 'figures';

export function addRow(tab: FactTab): void {
  const card = cardOnDesk();
  if (!card) return;
  const row = newRow(tab, card, shownArticle());
  redraw(withRow(card, row));
  keepForm();
  const made = formRows().find(({ row: own }) => own.id === row.id);
  focusOn([...(made?.fields.values() ?? [])][0]?.control);
  made?.element.scrollIntoView({ block: 'nearest' });
}

export function removeRow(id: string): void {
  const card = cardOnDesk();
  if (!card) return;
  redraw(withoutRow(card, id));
  keepForm();
}

/** Which domains move to an event of their own. */
export function openSplit(): void {
  const card = cardOnDesk();
  if (!card || !isStored()) return;
  const boxes = card.cooperation.map((row, index) => {
    const name = formRows()[index]?.element.querySelector('.row-title bdi, select')?.textContent;
    const domain = formRows()[index]?.fields.get('domain')?.control as HTMLSelectElement | undefined;
    const label = domain?.selectedOptions[0]?.textContent ?? name ?? textAt(row.cells, 'domain');
    const box = make('input', { type: 'checkbox', value: row.id });
    const quotation = make('small', { dir: 'auto' }, textAt(row.cells, 'evidence').slice(0, 160));
    return { box, line: make('label', { class: 'option' }, box, make('span', {}, label, quotation)) };
  });
  const button = make('button', { type: 'button', class: 'primary', id: 'split-send' }, say('split-send'));
  const chosen = () => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
  const rest = () => (button.disabled = chosen().length === 0 || chosen().length === boxes.length);
  for (const { box } of boxes) box.addEventListener('change', rest);
  rest();
  button.addEventListener('click', () => {
    const split = splitEvent(card, chosen());
    closePanel();
    if (!split) return;
    void working(async () => void (await storeNow(card, split))).then(() => goTo(split.event.id));
  });
  openPanel(
    say('split'),
    make('p', { class: 'hint' }, say(boxes.length > 1 ? 'split-hint' : 'split-one')),
    ...boxes.map(({ line }) => line),
    make('div', { class: 'actions' }, button),
  );
}

/** With which event this one is one and the same. */
export function openJoin(): void {
  const card = cardOnDesk();
  if (!card || !isStored()) return;
  openPanel(
    say('join'),
    make('p', { class: 'hint' }, say(card.similar.length > 0 ? 'join-hint' : 'join-none')),
    choiceList(
      card.similar.map((target) => ({
        label: target.label,
        quotation: target.quotation,
        choose: () => join(card, target),
      })),
    ),
  );
}

/** The proposed link is right: the rows go to the event that stands already. */
export function confirmLink(): void {
  const card = cardOnDesk();
  const target = card && proposedLink(card);
  if (card && target && isStored()) join(card, target);
}

/** Two occasions; the card stays. */
export function refuseLink(): void {
  const card = cardOnDesk();
  if (!card || !isStored()) return;
  void working(async () => void (await storeNow(card, declineLink(card)))).then(() => goTo(card.event.id));
}

function join(card: Card, target: EventChoice): void {
  void working(async () => void (await storeNow(card, joinEvents(card, target)))).then(() =>
    goTo(target.event_id),
  );
}

/** What is typed has to be stored first: rows that move take along what stands in the sheet. */
function isStored(): boolean {
  if (!isDirty()) return true;
  fail(say('structure-unsaved'), () => byId('event-label').focus());
  return false;
}
