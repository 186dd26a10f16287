/** Occasions that only the headline tells. */
import { Draft } from './draft';
import { groupsOf } from './groups';
import { byNewness, leadOf } from './newness';
import { partiesOfGroup } from './parties';
import type { Group, ReadArticle, ReadSentence } from './types';

/** 'Renew pact' over a text that was signed anew is that signing. */
const RENEWED = 'agreement_in_force';

/**
 * What the headline tells and the prose only implies ('US donates boat' over 'a boat was added to the
 * fleet') belongs to the reported event.
 */
export function addHeadline(article: ReadArticle, drafts: Draft[], prose: readonly ReadSentence[]): void {
  const lead = leadOf(prose);
  // What the opening only implies, its headline may tell, whatever is told further down.
  const opening = drafts.find(({ implied }) => implied);
  for (const read of article.sentences) {
    if (read === lead) return;
    if (read.sentence.kind !== 'heading') continue;
    for (const group of groupsOf(article, read, true)) {
      const fresh = group.triggers.filter(
        ({ mechanism, strength, object }) =>
          (strength === 'told' || object !== null) &&
          !(opening ? [opening] : drafts).some(
            (draft) => draft.has(mechanism) || (mechanism === RENEWED && draft.has('agreement_signed')),
          ),
      );
      const parties = partiesOfGroup(article, group);
      // Who acts in what only the headline tells may be told in the prose.
      if (fresh.length === 0 || (parties.length < 2 && drafts.length > 0)) continue;
      const told: Group = { ...group, triggers: fresh };
      const [main] = byNewness(article, drafts);
      if (main) main.add(told, parties);
      else {
        const draft = new Draft(told, parties);
        for (const one of prose) draft.follow(one);
        drafts.push(draft);
      }
      return;
    }
  }
}
