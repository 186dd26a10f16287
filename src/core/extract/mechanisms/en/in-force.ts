/** English words for approval, ratification, entry into force and renewal of a text. */
import type { TriggerLexicon } from '../types';
import { instruments } from './signings';

export const inForce: TriggerLexicon = {
  mechanism: 'agreement_in_force',
  tells:
    '(entered|came|comes|come) (into effect|into force)|(enter|enters|entering|entry|brought) into force|(took|takes|take) effect|(went|goes|go|put) into effect|(instruments|instrument) of ratification|(became|becomes) effective|(signed|sign|signing) (into law|the ratification)|parliamentary approval (of|for)|(entered|came) (in|into) (its|their) (second|new) (term|phase)|deposit(ed|) (its|their) instrument',
  pairs: [
    {
      acts: 'extended|extend(s|)|extending|prolonged|renewed|approved|approves|authorised|authorized',
      objects:
        '(|the |its |their )(mandate|mission|deployment|stay|presence) of|troop mandate|military mandate',
      reach: 40,
    },
    {
      acts: 'restored|restore|revived|revive|reinstated|reinstate|reactivated|updated|update|gave the green light|gives the green light|gave the nod|gave its (approval|consent|assent)|voted (for|in favour of|in favor of|through)|waved through|backed|cleared|adopted|ratified|ratify|ratifies|ratifying|approved|approve(s|)|approving|endorsed|renewed|renew(s|)|renewing|extended|prolonged|prolong|extending|passed|greenlit|green-lit|authorised|authorized|ratification (|of)|(approval|renewal|extension) of|gave its approval to',
      objects: instruments,
      reach: 70,
    },
  ],
  not: 'approved (a possible|a resolution|a sale|the budget|the deal for|the possible|the sale)|extended (an invitation|condolences|congratulations|his|its|their)|ceasefire (agreement|came into effect|came into force|deal|takes effect|took effect|went into effect)|(peace|nuclear|budget|gas|oil|energy) deal|(free trade|loan|trade) agreement|trade deal|passed away|(renewed his|renewed their) commitment|(sanctions took|truce came into|truce took|truce went into) effect',
};
