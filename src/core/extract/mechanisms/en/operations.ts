/** English words for joint patrols, raids and arrests, extraditions and hand-overs of people. */
import type { TriggerLexicon } from '../types';

const people =
  'suspect(s|)|fugitive(s|)|wanted|prisoner(s|)|militant(s|)|terrorist(s|)|criminal(s|)|man|woman|men|drug lord|national(s|)|detainee(s|)|convict(s|)|trafficker(s|)|smuggler(s|)|leader|hacker|kingpin|citizen(s|)|defendant|inmates|accused|alleged|suspected|convicted|boss|baron|ringleader|people|persons|deserters';

export const operations: TriggerLexicon = {
  mechanism: 'operation',
  tells:
    'joint (action against|air patrol|air patrols|crackdown|investigation|investigation team|investigations|maritime patrol|maritime patrols|military operation|military operations|naval patrol|naval patrols|offensive|operation|operations|patrol|patrols|police operation|police operations|raid|raids|sail|security operation|security operations|sting|sweep)|coordinated (action|operation|patrol|patrols|raids)|combined patrol|(|was|were) extradited|extradite(s|)|extraditing|extradition of|prisoner transfer|transfer of prisoners|(cross-border|international|international police) operation|(conducted patrols|patrol|patrolled) together|police work carried out jointly|controlled delivery|(simultaneous|synchronised|synchronized|mixed|coordinated) patrol(s|)|patrols by mixed|mixed (teams|crews|units)|planned jointly|jointly planned|(sweep|raid|raids|operation|crackdown) by (both|the two)|hot pursuit|sent back to|(flown|put on a plane|returned) (home |)to (face|stand) trial|deported to|repatriated to|(shared|passed on) (names|intelligence|tips|information) (that|which) led|joint (checks|controls|inspections|searches|seizure)|joint (police|border|anti-drug|anti-narcotics|narcotics|naval|air|sea|river|counter-terrorism|counterterrorism|rescue|customs|cyber) (operation|operations|patrol|patrols|raid|raids|action|mission)|(prisoner|prisoners) (swap|swaps|exchange|exchanges)|coordinated (raids|searches|arrests|sweep|strikes)|simultaneous (raids|operations|arrests|searches)|(deportation|repatriation) of|freedom of navigation operation|maritime cooperative activity|joint sailing|surrender of|(was|were|been|being) (handed over|turned over|surrendered|delivered|sent|flown back|transferred) to (|the )(us|british|french|german|italian|spanish|turkish|indian|chinese|russian|american) (marshals|police|authorities|officials|custody)',
  names: 'the (offensive|operation|patrol|patrols|raid|raids)|extradition',
  pairs: [
    {
      acts: 'together|jointly|side by side|alongside',
      objects:
        'moved|advanced|launched|attacked|operation(s|)|offensive|patrolled|patrolling|raided|struck|dismantled|arrested|strikes|seized|broke up|hunted|pursued|patrols|rescued|intercepted|cleared|swept|captured',
      reach: 70,
    },
    {
      acts: 'exchanged|exchange|exchanging|swapped|swap|swapping',
      objects: 'prisoners|detainees|convicts|captives|prisoners of war|inmates',
      reach: 40,
    },
    {
      acts: '(handed|hand|hands|handing|turned) over|(was|were|been) (handed|turned) over to|(handover|hand-over) of|surrendered|repatriated|delivered|transferred|deported',
      objects: people,
      reach: 50,
    },
    {
      acts: '(at the request|with the help|with the support) of|on an interpol|interpol red notice|interpol warrant|(acting on a request|based on information|intelligence|tip-off|with assistance) from|(in co-operation|in collaboration|in cooperation|in coordination|in partnership|jointly|together) with|thanks to|(information provided|intelligence provided) by',
      objects:
        'arrested|arrest(s|)|detained|dismantled|dismantle|dismantling|busted|bust|seized|seize|seizure|foiled|thwarted|broke up|captured|smashed|intercepted|rescued|raided|neutralised|neutralized|freed|nabbed|apprehended|extradited|transferred|handed over|returned',
      reach: 160,
    },
  ],
  not: 'handed (over command|over power)|rescue operation by the|surrendered to police|handover of power|turned over to the courts',
};
