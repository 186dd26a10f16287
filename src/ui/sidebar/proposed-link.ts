/** Shows on a card that another article seems to report the same occasion; a person says whether it does. */
import { proposedLink } from '../../core/review/split-join';
import type { Card } from '../../core/review/types';
import { byId, show, tell } from '../common/elements';

export function showProposedLink(card: Card): void {
  const target = proposedLink(card);
  show(byId('same-event'), target !== null);
  tell(byId('same-event-label'), target?.label ?? '');
  tell(byId('same-event-quotation'), target?.quotation ?? '');
}
