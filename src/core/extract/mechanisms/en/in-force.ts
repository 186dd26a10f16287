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
      objects: '(mandate|mission|deployment|stay|presence) of|troop mandate|military mandate',
      reach: 40,
    },
    {
      acts: 'reinstated|reinstate|reactivated|(gave|gives|given|has given|have given) (its|their|the|his) (approval|consent|assent|blessing|nod|green light|go-ahead)|(gave|gives|given|has given|have given) (a green light|approval|formal approval)|green-light(s|ed)|voted (for|in favour of|in favor of|through)|waved through|adopted|ratified|ratify|ratifies|ratifying|approved|approve(s|)|approving|endorsed|renewed|renew(s|)|renewing|prolonged|prolong|greenlit|green-lit|authorised|authorized|ratification (|of)|(completed|completes|completing) the ratification|(approval|renewal|extension) of|gave its approval to',
      objects: instruments,
      reach: 70,
    },
    {
      // Verbs of many other uses, whose object follows close by.
      acts: 'restored|restore|revived|revive|updated|update|backed|cleared|passed|extended|extending',
      objects: instruments,
      reach: 45,
    },
  ],
  not: '(renews|renewed|renewing|extends|prolongs) itself|(newly|recently|already|previously) (adopted|approved|ratified|renewed)|(clear|clears|cleared|clearing|pave|paves|paved|paving|open|opened) the way|(passed|cleared) (by|from|on|over|through|to|customs)|updated (each other|one another|him|her|them|on)|backed (by|up|down|off)|extended (a hand|a welcome|help|support|thanks|greetings)|approved (a possible|a resolution|a sale|the budget|the deal for|the possible|the sale)|extended (an invitation|condolences|congratulations|his|its|their)|ceasefire (agreement|came into effect|came into force|deal|takes effect|took effect|went into effect)|(peace|nuclear|budget|gas|oil|energy) deal|(free trade|loan|trade) agreement|trade deal|passed away|(renewed his|renewed their) commitment|(sanctions took|truce came into|truce took|truce went into) effect',
};
