/**
 * Follows the row that is selected in the sheet: Sheets does not tell, so the page asks now and then. Only
 * while somebody looks, works in the grid and not here, and has nothing typed that would go out of sight.
 */
import { call } from '../common/client';
import { cardOnDesk, isDirty } from './desk';
import { isPanelOpen } from './panel';
import { isWorking } from './working';
import { goTo, goToArticle } from './walk';

/** Milliseconds between two questions. */
const EVERY = 2_000;
/** After so many answers without a move nobody seems to be there: asked again once the page is used. */
const IDLE_AFTER = 150;

let known = '';
let unmoved = 0;
let asking = false;

export function followSelection(): void {
  // What is selected at the beginning is no move.
  call('pageSelection', '').then(
    ({ key }) => (known ||= key),
    () => undefined,
  );
  setInterval(() => void ask(), EVERY);
  for (const event of ['focus', 'pointermove', 'keydown'])
    window.addEventListener(event, () => (unmoved = 0), { passive: true });
}

async function ask(): Promise<void> {
  const rests = document.hidden || document.hasFocus() || isWorking() || isPanelOpen() || isDirty();
  if (rests || asking || unmoved > IDLE_AFTER) return;
  asking = true;
  try {
    const first = known === '';
    const { key, event_id, article_id } = await call('pageSelection', known);
    unmoved = key === known ? unmoved + 1 : 0;
    const moved = key !== known && !first;
    known = key;
    if (!moved || document.hasFocus() || isWorking() || isDirty()) return;
    if (event_id !== '' && event_id !== cardOnDesk()?.event.id) await goTo(event_id, { focus: false });
    else if (event_id === '' && article_id !== '') await goToArticle(article_id);
  } catch {
    // Asked again in a moment; whoever wants an answer has the button.
  } finally {
    asking = false;
  }
}
