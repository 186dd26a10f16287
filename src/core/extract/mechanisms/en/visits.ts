/** English words for an official or a delegation who travels to the other country. */
import type { TriggerLexicon } from '../types';

export const visits: TriggerLexicon = {
  mechanism: 'visit',
  tells:
    'visited|visiting|toured|(|port) visits|(day|day official|on a|on a five-day|on a four-day|' +
    'on a one-day|on a state|on a three-day|on a two-day|on a working|on an official|paid a|' +
    'paid a working|paid an official|paying a|pays a|port|week-long) visit|(came|flew|goes|had come|' +
    'has come|headed|journeyed|on a trip|on a visit|travel|traveled|traveling|travelled|travelling|' +
    'travels|trip|was in the country|went) to|(day tour|on a tour|tour) of|(arrival|arrive|arrived|' +
    'arrives|arriving|docked|flew|landed|set foot|stopover|stopped over|touched down) in|(arrived|' +
    'docked) at|arrived here|(arrived|arrives|departed|is in the country|leaves|left|' +
    'was in the country) for|(upon|upon her|upon his|upon their) arrival|flew into|was in town|' +
    'reached the capital|port (call|calls)|dropped anchor|(flew|jetted|drove|crossed|sailed|' +
    'came) (over |in |down |up |)to|(made|makes|making) (a|the|his|her|their) (trip|journey|visit|' +
    'stop) (to|in)|(embarked|embarks) on (a|an|his|her|their|its) (|official |state |working |regional |two-day |three-day |four-day |five-day )(visit|tour|trip|journey)|set off for|(began|begins|started|starts|opened|concluded|wrapped up|' +
    'ended|extended|cut short) (a|an|his|her|their|its) (two-day|three-day|four-day|five-day|one-day|' +
    'week-long|official|working|state|) visit|(put|puts|pulled|sailed) into (port|harbour|the port)|' +
    '(called|calls) at (the port|port)|(is|was|are|were) (the guest|guests|a guest) of|dropped in on|' +
    '(pay|pays|paying|paid) (|a|an|his|her) (|official|working|short|brief|state|goodwill|reciprocal|return) visit|stopped in|spent (two|' +
    'three|four|five) days in|at the head of a delegation|heading a delegation|leading a delegation|' +
    'led a delegation',
  names: '(|first|goodwill|maiden|official|return|state|working) visit|trip',
  pairs: [
    {
      acts: '(was|were|is|are|had been) (also |currently |)(in|here|there)',
      objects: 'to (attend|participate|take part|discuss)|for talks|on the occasion of|at the invitation of',
      reach: 45,
    },
  ],
  not:
    'visiting forces|(come|came|coming) to (harm|terms|blows|nothing)|(exchange of|exchanges of|high-level|on military|mutual|reciprocal|regular|frequent|more|such|further|future|study|ministerial|family|prison|return|home|these|those|many|several|repeated|recent|previous|earlier|past) visits|(came|come|arrive|arrived|arrives|arriving) (at|to) (a|the|this|that) (agreement|conclusion|decision|consensus|compromise|figure|deal|total|understanding|halt|close|head|standstill)|(come|came) to (an|nothing|nought|naught|blows|grief|pass|fruition|light|mind|rest|terms|the conclusion|the fore|the rescue|the aid|the help|their aid|its aid|their rescue|be)|(went|goes|gone) to the (police|authorities|courts|press)|(went|goes) to (court|jail|press|prison|print|sea|sleep|trial|war|waste|work|great lengths)|(left|leaves) for dead|visited (by tourists|the injured|the scene|the wounded)|visit (our|the site of|the website|' +
    'www*)|came (to a|to an agreement|to an end|to power)|visiting (hours|' +
    'professor)|went to (great|war)|went to the polls|had come to (a|an)|traveling public|' +
    'travel to work|family visit|goes to show|(tour of|tours of) duty',
};
