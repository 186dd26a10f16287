/** English words for an official or a delegation who travels to the other country. */
import type { TriggerLexicon } from '../types';

export const visits: TriggerLexicon = {
  mechanism: 'visit',
  tells:
    'visited|visiting|visits|paid a visit|pays a visit|paying a visit|paid an official visit|paid a working visit|' +
    'on a visit to|on a visit|on an official visit|on a working visit|on a state visit|on a three-day visit|' +
    'on a two-day visit|on a four-day visit|on a five-day visit|on a one-day visit|day visit|day official visit|day tour of|' +
    'week-long visit|' +
    'arrived in|arrived at|arrived here|arrives in|arrive in|arriving in|arrived for|arrives for|arrival in|upon arrival|' +
    'upon his arrival|upon her arrival|upon their arrival|landed in|touched down in|flew to|flew into|flew in|' +
    'travelled to|traveled to|travelling to|traveling to|travels to|travel to|journeyed to|came to|had come to|has come to|' +
    'went to|goes to|headed to|left for|leaves for|departed for|on a trip to|trip to|on a tour of|tour of|toured|' +
    'set foot in|was in the country for|was in the country to|stopover in|stopped over in|is in the country for|' +
    'was in town|reached the capital|port call|port calls|port visit|port visits|dropped anchor|docked in|docked at',
  names: '(official |working |state |goodwill |first |maiden |return |)visit|trip|stay in',
  pairs: [
    {
      acts: '(was|were|is|are|had been) (also |currently |)(in|here|there)',
      objects: 'to attend|to take part|to participate|for talks|on the occasion of|at the invitation of',
      reach: 45,
    },
  ],
  not:
    'visiting hours|visited by tourists|visit our|visit the website|visit www*|visited the scene|visited the wounded|' +
    'visited the injured|visiting professor|went to war|went to the polls|came to power|came to an agreement|' +
    'came to an end|came to light|came to terms|had come to an|had come to a|came to a|traveling public|travel to work|' +
    'visit the site of|went to great|family visit|goes to show|tour of duty|tours of duty',
};
