/** English words for approval, ratification, entry into force and renewal of a text. */
import type { TriggerLexicon } from '../types';
import { instruments } from './signings';

export const inForce: TriggerLexicon = {
  mechanism: 'agreement_in_force',
  tells:
    'entered into force|enter into force|enters into force|entering into force|entry into force|came into force|comes into force|' +
    'come into force|came into effect|come into effect|comes into effect|took effect|takes effect|take effect|went into effect|' +
    'goes into effect|go into effect|instruments of ratification|instrument of ratification|became effective|becomes effective|' +
    'entered into effect|put into effect|brought into force',
  pairs: [
    {
      acts:
        'ratified|ratify|ratifies|ratifying|ratification of|ratification|approved|approve|approves|approving|approval of|endorsed|' +
        'renewed|renew|renews|renewing|renewal of|extended|prolonged|prolong|extending|extension of|passed|gave its approval to|' +
        'greenlit|green-lit|authorised|authorized',
      objects: instruments,
      reach: 70,
    },
  ],
  not:
    'approved the sale|approved a sale|approved the possible|approved a possible|approved the deal for|extended an invitation|' +
    'extended his|extended its|extended their|approved the budget|approved a resolution|ceasefire agreement|ceasefire deal|' +
    'trade agreement|trade deal|free trade agreement|peace deal|nuclear deal|budget deal|loan agreement|passed away|' +
    'extended congratulations|renewed his commitment|renewed their commitment|extended condolences|sanctions took effect|' +
    'ceasefire took effect|truce took effect|ceasefire came into effect|truce came into effect|ceasefire went into effect|' +
    'truce went into effect|ceasefire takes effect|ceasefire came into force|gas deal|oil deal|energy deal',
};
