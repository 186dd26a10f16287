/** English words for joint patrols, raids and arrests, extraditions and hand-overs of people. */
import type { TriggerLexicon } from '../types';

const people =
  'suspect|suspects|fugitive|fugitives|wanted|prisoner|prisoners|militant|militants|terrorist|terrorists|criminal|criminals|man|woman|men|drug lord|' +
  'national|nationals|detainee|detainees|convict|convicts|trafficker|traffickers|smuggler|smugglers|leader|hacker|kingpin|citizen|citizens|defendant|inmates';

export const operations: TriggerLexicon = {
  mechanism: 'operation',
  tells:
    'joint operation|joint operations|joint military operation|joint military operations|joint security operation|joint security operations|' +
    'joint police operation|joint police operations|joint patrol|joint patrols|joint naval patrol|joint naval patrols|joint maritime patrol|joint maritime patrols|' +
    'joint air patrol|joint air patrols|coordinated patrol|coordinated patrols|combined patrol|joint sail|joint raid|joint raids|joint sweep|joint offensive|' +
    'joint investigation|joint investigations|joint investigation team|joint action against|joint crackdown|joint sting|' +
    'extradited|extradite|extradites|extraditing|extradition of|was extradited|were extradited|prisoner transfer|transfer of prisoners|' +
    'cross-border operation|international operation|international police operation|coordinated operation|coordinated raids|coordinated action|' +
    'conducted patrols together|patrolled together|patrol together|police work carried out jointly|controlled delivery',
  names: 'the offensive|the raids|the raid|the operation|the patrol|the patrols|extradition',
  pairs: [
    {
      acts: 'together|jointly|side by side|alongside',
      objects:
        'moved|advanced|launched|attacked|operation|operations|offensive|patrolled|patrolling|raided|struck|dismantled|arrested|strikes|seized|broke up|hunted|pursued|patrols|rescued|intercepted|cleared|swept|captured',
      reach: 70,
    },
    {
      acts: 'handed over|hand over|hands over|handing over|handover of|hand-over of|surrendered|repatriated|turned over|delivered|transferred|deported',
      objects: people,
      reach: 50,
    },
    {
      acts: 'at the request of|on an interpol|interpol red notice|interpol warrant|acting on a request from|in cooperation with|in co-operation with|in coordination with|jointly with|in collaboration with|together with|with the help of|with the support of|with assistance from|in partnership with|thanks to|tip-off from|based on information from|information provided by|intelligence from|intelligence provided by',
      objects:
        'arrested|arrest|arrests|detained|dismantled|dismantle|dismantling|busted|bust|seized|seize|seizure|foiled|thwarted|broke up|captured|smashed|intercepted|rescued|raided|neutralised|neutralized|freed|nabbed|apprehended|extradited|transferred|handed over|returned',
      reach: 160,
    },
  ],
  not: 'handed over power|handed over command|rescue operation by the|surrendered to police|handover of power|turned over to the courts',
};
