/** English words for personnel or units that are sent and bases that are opened, reinforced or left. */
import type { TriggerLexicon } from '../types';

const units =
  'troops|soldiers|forces|force|personnel|police|police officers|officers|policemen|contingent|contingents|battalion|battalions|unit|units|' +
  'squadron|squadrons|fighter jets|fighters|jets|aircraft|warship|warships|frigate|frigates|destroyer|carrier|submarine|submarines|' +
  'instructors|advisers|advisors|peacekeepers|marines|gendarmes|gendarmerie|brigade|brigades|regiment|air defence system|' +
  'air defense system|air defence systems|air defense systems|air defences|air defenses|missile battery|missile batteries|patriot batteries|' +
  'drones|experts|special forces|commandos|servicemen|service members|security staff|guards|medics|engineers|reinforcements|sniffer dogs|detachment|mission';

export const deployments: TriggerLexicon = {
  mechanism: 'deployment',
  tells:
    'troops arrived|soldiers arrived|forces arrived|police arrived|first group arrived|first contingent|first batch of troops|' +
    'stationed at|stationed in|based at|troop deployment|troop presence|military presence|troops stationed|' +
    'military base in|naval base in|air base in|established a base|opened a base|opened a military base|open a military base|' +
    'set up a base|set up a military base|build a military base|built a military base|inaugurated a base|' +
    'new military base|rotational deployment|rotational presence|forward deployment|boots on the ground|' +
    'base was established|base was opened|base was set up|headquarters of the base|overseas base|garrison in|access to bases|access to military bases|' +
    'use of bases|use of its bases|use its bases|host troops|hosts troops|hosting troops|military outpost|troops were sent|forces were sent|' +
    'deployment of troops|deployment of forces|deployment of police|deployment of its|deployment to|deployment in',
  names:
    'deployment|deployments|military base|naval base|air base|airbase|the base|garrison|the contingent|contingent',
  pairs: [
    {
      acts:
        'deployed|deploy|deploys|deploying|deployment of|sent|send|sends|sending|dispatched|dispatch|dispatches|dispatching|stationed|station|' +
        'stationing|contributed|contribute|contributing|despatched|despatch|rotated|reinforced|reinforce|seconded|second|' +
        'withdrawn|withdraw|withdrew|withdrawing|pulled out|pull out|leave|left|transferred',
      objects: units,
      reach: 60,
    },
    {
      acts: 'established|opened|inaugurated|built|set up|handed back|closed|reopened|expanded',
      objects:
        'base|military base|naval base|air base|airbase|garrison|headquarters of the base|bases|barracks|camp|training camp|military camp|outpost|post',
      reach: 40,
    },
  ],
  not:
    '(troops|forces|soldiers) (home|back)|rocket base|tax base|fan base|customer base|data base|based on|knowledge base|base camp|police sent|sent to prison|' +
    'sent to hospital|sent a letter|sent a message|sent condolences|left dead|left wounded|station house|sent home|station house|police station|police stations|' +
    'radio station|power station|station chief|space station|base of the party|industrial base|left the country',
};
