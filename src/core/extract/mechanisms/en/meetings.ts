/** English words for officials of the parties meeting in person. */
import type { TriggerLexicon } from '../types';

export const meetings: TriggerLexicon = {
  mechanism: 'meeting',
  tells:
    '(after talks|at a meeting|conferred|confers|during a meeting|had an audience|had an encounter|in a meeting|in talks|meet|meets|met|met up|sat down|sits down) with|met|meets|conferred|co-chaired|co-chair(s|)|co-chairing|(|to|will) meet|(began|begin|concluded|face-to-face|had|held|held a round of|held extensive|held official|hold|holding|holds|open|opened|start|started|wrapped up) talks|(had|held|held in-depth|hold|holds) discussions|(held|hold|holds) consultations|held (negotiations|deliberations)|(had a|held a|held a bilateral|held an expanded|hold a|holds a) meeting|(had|held|held bilateral|held separate) meetings|sat down|(came|come|sat) together|(courtesy|paid a courtesy) call|paid a call on|granted an audience|(convened|gather|gathered) in|jointly chaired|chaired jointly|(met her|met his) counterpart|(held|held a) dialogue|(got|get|gets|getting|put their heads|gathered) together|(came|come) face to face|(spent|spend) (two|three|several|some) hours with|put their heads together|(gathered|assembled|convened|huddled) (at|in|on)|(wound|wrapped) up (|two days|three days|a day)( of talks|) in|shook hands with|held (a round table|a conference|court|a parley|a conversation|conversations)|(played host|was host|were hosts|acted as host) to|(took|take|takes) (his|her|their) seats? (at|with)|(in|had|held|opened) conversation(s|) with|(saw|sees) (his|her) (counterpart|opposite number|colleague)|(paid|pays|paying) (his|her|their) respects|(joined|joins) (his|her) counterpart|round(s|) of talks with|audience with|had tea with|dined with|(for|holding|hold|in|during|after|at|following|opened|concluded|held two days of|held three days of|held four days of|round of|held high-level|held bilateral|held security|held defence|held defense|held military|held wide-ranging|held closed-door) talks|talks (were held|took place|between|focused on|centred on|centered on|covered)|(held|holds|hold|holding) (an|a|their|the|its|his|her) (first|second|third|fourth|fifth|annual|regular|trilateral|tripartite|ministerial|high-level|working|joint|extraordinary|expanded|virtual|bilateral|separate|closed-door|one-on-one) (meeting|talks|session|summit|dialogue)|met (separately|privately|briefly|on the sidelines|here|in|at|on) |(was|were|been) received (by|at|in)|bilateral (meeting|talks)|(attended|chaired|joined|addressed) the (meeting|talks|summit)|summit (meeting|talks|of|between)|working (visit and talks|meeting)|meeting (between|with|of the ministers|of ministers|brought)|(held|holds|holding|hold) (|a |an )(expert|staff|consultative|coordination|strategic) (meeting|talks|consultations)',
  hints:
    'discussed|discuss|discusses|discussing|reviewed|reviews|review|explored|consulted|considered|weighed|talked|deliberated|broached|raised|brainstormed|mulled|tackled|addressed|debated|negotiated|(dealt|discussions) with|(spoke|talk|talked|talks) about|(conferred|deliberated|dwelt|touched) on|exchanged (opinions|ideas)|(exchange|exchanged|shared|shared their|swapped) views|looked (at|into)|took (up|stock)|touched upon|(mulled|pored|went) over|were of one mind|compared notes|(ran|went) through|(hammered|sounded|thrashed|threshed|worked) out|settled how|promised each other|sought ways|spoke of',
  names:
    'meeting(s|)|talks|discussions|consultations|negotiations|dialogue(s|)|summit|encounter|session(s|)|gathering|deliberations|tete-a-tete|get-together|sitting|conversations|sit-down|audience|huddle|reception|round(s|) of talks|parley|conclave|powwow|sit-in|working lunch|working dinner|round table|roundtable|get-togethers|face-to-face|exchange of views',
  pairs: [
    {
      acts: 'called on|calls on|call on',
      objects:
        '(|prime) minister|president|commander|secretary|general|admiral|ambassador|governor|king|emir|prince|speaker|chairman|(|air) chief',
      reach: 45,
    },
    {
      acts: 'received|receives|receive|receiving|welcomed|welcomes|welcoming|hosted|hosts|hosting|greeted|greets|(was|were) received by',
      objects:
        'delegation(s|)|counterpart(s|)|ministers|chief(s|)|commander(s|)|ambassador|official(s|)|head|general|secretary|undersecretary|president|director|envoy|attache(s|)|adviser|advisor|admiral|colonel|chairman|team|governor|commissioner|guest|visitor|emir|king|prince|(|prime) minister|opposite number',
      reach: 60,
    },
  ],
  not: '(meet the|met the) (requirement*|target*|criteria)|(meet the|meets the|met the) need*|meet the (challenge*|standard*|demand*)|meet (challenges|nato*)|to meet the (growing|threat)|(meet its|meet their) (obligations|needs)|meet international standards|to meet (demand|threats)|met his death|met their death*|(budget|ceasefire|coalition|hostage|peace|talks about|trade|truce) talks|met with (resistance|criticism|condemnation|skepticism)|(cabinet|closing|opening|parliamentary|plenary|training) session|training sessions|emergency session of the|(board|cabinet|press) meeting|meeting (hall|room)|called on the (government|international)|called on (all|its|his|citizens|people)|(addressed a|addressing a|at a|to a|told a) gathering|national dialogue|cabinet reviewed|under review',
};
