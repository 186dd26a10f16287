/** English words for officials of the parties meeting in person. */
import type { TriggerLexicon } from '../types';

export const meetings: TriggerLexicon = {
  mechanism: 'meeting',
  tells:
    'met with|meets with|meet with|met|meets|meet|to meet|will meet|held talks|hold talks|holds talks|holding talks|' +
    'held official talks|held a round of talks|held discussions|holds discussions|hold discussions|' +
    'held consultations|hold consultations|holds consultations|held negotiations|held a meeting|hold a meeting|' +
    'holds a meeting|held meetings|held separate meetings|held bilateral meetings|held a bilateral meeting|' +
    'had a meeting|had meetings|had talks|had discussions|in talks with|in a meeting with|at a meeting with|' +
    'during a meeting with|after talks with|conferred with|conferred|confers with|sat down with|sat down|sat together|' +
    'sits down with|paid a courtesy call|paid a call on|courtesy call|granted an audience|' +
    'had an audience with|came together|come together|gathered in|gather in|convened in|met up with|' +
    'opened talks|open talks|began talks|begin talks|started talks|start talks|wrapped up talks|concluded talks|' +
    'co-chaired|co-chair|co-chairs|co-chairing|jointly chaired|chaired jointly|had an encounter with|' +
    'held deliberations|held in-depth discussions|held extensive talks|held an expanded meeting|' +
    'met his counterpart|met her counterpart|face-to-face talks|held a dialogue|held dialogue',
  hints:
    'discussed|discuss|discusses|discussing|discussions with|talked about|talk about|talks about|talked|conferred on|' +
    'exchanged views|exchange views|exchanged opinions|swapped views|reviewed|review|reviews|looked at|looked into|' +
    'explored|consulted|deliberated|deliberated on|took up|touched on|touched upon|went over|considered|weighed|' +
    'were of one mind|shared views|shared their views|compared notes|spoke about',
  names:
    'meeting|meetings|talks|discussions|consultations|negotiations|dialogue|dialogues|summit|encounter|session|sessions|' +
    'gathering|deliberations|tete-a-tete|get-together|sitting|conversations|sit-down|audience|huddle|reception',
  pairs: [
    {
      acts: 'called on|calls on|call on',
      objects:
        '(prime |)minister|president|chief|commander|secretary|general|admiral|ambassador|governor|king|emir|prince|speaker|chairman|air chief',
      reach: 45,
    },
    {
      acts: 'received|receives|receive|receiving|welcomed|welcomes|welcoming|hosted|hosts|hosting|greeted|greets|was received by|were received by',
      objects:
        'delegation|delegations|counterpart|counterparts|minister|ministers|chief|chiefs|commander|commanders|ambassador|' +
        'official|officials|head|general|secretary|undersecretary|president|director|envoy|attache|attaches|adviser|advisor|' +
        'admiral|colonel|prime minister|chairman|team|governor|commissioner|guest|visitor|opposite number|emir|king|prince',
      reach: 60,
    },
  ],
  not:
    'met the requirement*|meet the requirement*|meet the need*|meets the need*|met the need*|meet the challenge*|' +
    'meet challenges|to meet the growing|meet its obligations|meet their obligations|meet the target*|met the target*|' +
    'meet international standards|meet the standard*|meet nato*|meet the criteria|met the criteria|meet the demand*|' +
    'to meet demand|to meet the threat|to meet threats|meet its needs|meet their needs|met his death|met their death*|' +
    'peace talks|ceasefire talks|truce talks|hostage talks|met with resistance|met with criticism|met with condemnation|' +
    'met with skepticism|trade talks|budget talks|coalition talks|training session|training sessions|' +
    'parliamentary session|plenary session|opening session|closing session|emergency session of the|talks about talks|' +
    'board meeting|cabinet meeting|cabinet session|press meeting|meeting hall|meeting room|called on the government|' +
    'called on all|called on its|called on his|called on the international|called on citizens|called on people|' +
    '(addressing|addressed|told|to|at) a gathering|national dialogue|cabinet reviewed|under review',
};
