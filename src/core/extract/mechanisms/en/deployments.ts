/** English words for personnel or units that are sent and bases that are opened, reinforced or left. */
import type { TriggerLexicon } from '../types';

const units =
  'compan(y|ies)|platoon(s|)|(medical|k-9|canine|dog|demining|rescue|forensic|mobile|technical|planning|advance|liaison|explosives) team(s|)|task (force|group)|(patriot|missile|artillery|air defence|air defense|himars|nasams) (battery|batteries|unit|units)|sappers|deminers|divers|pilots|airmen|reservists|paramedics|nurses|surgeons|technicians|investigators|prosecutors|forensic (experts|specialists)|(border|coast) guards|customs officers|rangers|guardsmen|minehunter(s|)|minesweeper(s|)|awacs|eurofighters|typhoons|armour|armor|carabinieri|legionnaires|paratroopers|frogmen|federal police|infantry|company of|police dogs|troops|soldiers|force|personnel|police|policemen|contingent(s|)|battalion(s|)|unit(s|)|squadron(s|)|fighters|aircraft|warship(s|)|frigate(s|)|destroyer|carrier|submarine(s|)|instructors|advisers|advisors|peacekeepers|marines|gendarmes|gendarmerie|brigade(s|)|regiment|drones|experts|firefighters|rescuers|rescue (team|teams|workers|crews)|search and rescue (team|teams)|disaster response (team|teams)|fire (crews|engines|trucks)|firefighting (plane|planes|crews|aircraft)|water bombers|module|doctors|observers|monitors|trainers|liaison officers|sniffer dogs|commandos|servicemen|guards|medics|engineers|reinforcements|detachment|mission|(|special) forces|(|police) officers|(|fighter) jets|(air defence|air defense) (system|systems)|air (defences|defenses)|missile battery|(missile|patriot) batteries|service members|security staff|sniffer dogs|ship(s|)|vessel(s|)|helicopter(s|)|plane(s|)|crew(s|)|patrol craft|tanker';

export const deployments: TriggerLexicon = {
  mechanism: 'deployment',
  tells:
    '(troop|rotational) (deployment|presence)|deployment (in|of forces|of its|of police|of troops|to)|(first group|forces|police|soldiers|troops) arrived|(take|takes|took|taking) part in (|the )(peacekeeping|un|united nations|stabilisation|stabilization) (mission|missions|operation|operations|force)|(serve|serves|served|serving) (in|with) (the |)(peacekeeping|un|united nations|unifil|minusma|kfor|monusco|minusca|unmiss|amisom|atmis)|(|take |takes |took |taking |taken )part in (unifil|kfor|minusma|monusco|minusca|unmiss|eufor)|troops stationed|(forces were|troops were) sent|(first batch of|host|hosting|hosts) troops|first contingent|(based|stationed) at|(air base|garrison|military base|naval base|stationed) in|military (outpost|presence)|joint (deployment|contingent|battalion)|(build a military|built a military|established a|headquarters of the|inaugurated a|new military|open a military|opened a|opened a military|overseas|set up a|set up a military) base|forward deployment|boots on the ground|base was (established|opened)|base was set up|(access to|access to military|use its|use of|use of its) bases',
  names: 'deployment(s|)|airbase|garrison|(air|military|naval|the) base|(|the) contingent',
  pairs: [
    {
      acts: 'reinforce(s|d|) (|its|their) (presence|contingent|force|garrison) (in|on|at|with)|(will|to|agreed to) host|hosts|flew|flies|flown|is sending|are sending|sends in|mobilised|mobilized|deployed|deploys|deploy|deploying|sent|sends|send|sending|dispatched|dispatch|dispatches|dispatching|stationed|station|stationing|contributed|contribute|contributing|despatched|despatch|rotated|reinforced|reinforce|seconded|transferred|lend|lends|lent|lending|loaned|loan|post|posted|posts|posting|shipped|airlifted|deployment of|stationing of|dispatch of|despatch of|arrival of|posting of|secondment of|rotation of|sending of|flew in|brought home',
      objects: units,
      reach: 60,
    },
    {
      acts: 'arrived (in|at|here|from|on)|arrive (in|at)|(flew|fly|flown|deployed) (into|to)|landed (in|at)|(flew|flown|flies|travelled|traveled|travel|headed|left|leave|departed|sailed|returned|return) (|home )(for|to|out|from)|flies out to|flew out|(touched|set) down in|(are|is|were|was|been) (based|stationed|deployed|sent|posted|flown|dispatched|seconded|to be sent|to be deployed)|will be (based|stationed|deployed|sent|dispatched|withdrawn)|join the mission',
      objects:
        'reservists|sappers|deminers|medics|engineers|instructors|advisers|advisors|trainers|experts|doctors|paramedics|(medical|k-9|dog|demining|forensic|liaison|advance) team(s|)|legionnaires|infantrymen|sailors|servicemen|airmen|carabinieri|(|police |gendarmerie |military |troop )(contingent|contingents|detachment|detachments|battalion|battalions|troops|reinforcements)|soldiers|troops|peacekeepers|paratroopers|marines|(special |)forces|police (officers|unit|units|team|force)|policemen|gendarmes|firefighters|rescuers|rescue (team|teams|workers)|fighter jets|helicopters|warplanes',
      reach: 40,
      precedes: true,
    },
    {
      acts: 'established|opened|inaugurated|built|set up|handed back|closed|reopened|expanded',
      objects:
        '(|air|headquarters of the|military|naval) base|airbase|garrison|bases|barracks|outpost|post|(|military|training) camp',
      reach: 40,
    },
  ],
  not: '(lend|lends|lent|lending|loan) (a|its|their|his) (hand|helping hand|support|ear|voice|weight|name)|(troops|forces|soldiers) (back|home)|(rocket|tax|fan|customer|data|knowledge|industrial) base|based on|base (camp|of the party)|police (sent|station|stations)|sent (a letter|a message|condolences|home|to hospital|to prison)|left (dead|the country|wounded)|station (chief|house)|(radio|power|space) station',
};
