/** The menu of what is not needed all day, the last decisions, and the list of keys. */
import { review } from '../../core/model/lists';
import { call } from '../common/client';
import { make } from '../common/elements';
import { say } from '../common/speech';
import { listChoices } from './choices';
import { cardOnDesk } from './desk';
import { draftCount } from './drafts';
import { keyHelp } from './keys';
import { allSent } from './outbox';
import { choiceList, openPanel } from './panel';
import { tellStatus } from './status';
import { addRow, openJoin, openSplit } from './structure';
import { goTo, goToNewEvent } from './walk';
import { working } from './working';

export function openMore(): void {
  const noCard = cardOnDesk() === null;
  const isNew = cardOnDesk()?.event.added === true;
  openPanel(
    say('more'),
    choiceList([
      { label: say('recent'), id: 'more-recent', choose: () => void openRecent() },
      { label: say('add-event'), id: 'more-event', choose: () => void goToNewEvent() },
      { label: say('add-domain'), disabled: noCard, choose: () => addRow('cooperation') },
      { label: say('add-official'), disabled: noCard, choose: () => addRow('officials') },
      { label: say('add-figure'), disabled: noCard, choose: () => addRow('figures') },
      { label: say('split'), id: 'more-split', disabled: noCard || isNew, choose: openSplit },
      { label: say('join'), id: 'more-join', disabled: noCard || isNew, choose: openJoin },
    ]),
    ...(draftCount() > 0 ? [make('p', { class: 'hint' }, say('drafts-hint'))] : []),
  );
}

/** The last ten decisions; each opens its card, where it can be decided anew. */
async function openRecent(): Promise<void> {
  await working(async () => {
    tellStatus(say('loading'));
    await allSent();
    const { decisions } = await call('pageRecent');
    tellStatus('');
    const labels = new Map(listChoices(review));
    openPanel(
      say('recent'),
      ...(decisions.length === 0 ? [make('p', { class: 'hint' }, say('recent-none'))] : []),
      choiceList(
        decisions.map(({ event_id, label, review: code, at, quotation }) => ({
          label,
          hint: `${labels.get(code) ?? code} · ${at.slice(0, 16).replace('T', ' ')}`,
          quotation,
          choose: () => void goTo(event_id),
        })),
      ),
    );
  });
}

export function openHelp(): void {
  openPanel(
    say('help'),
    make(
      'dl',
      { class: 'keys' },
      ...keyHelp.flatMap(([key, what]) => [
        make('dt', {}, make('kbd', { dir: 'ltr' }, key)),
        make('dd', {}, say(what)),
      ]),
    ),
    make('p', { class: 'hint' }, say('help-typing')),
  );
}
