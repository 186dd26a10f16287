/** English words for sessions of standing joint bodies. */
import type { TriggerLexicon } from '../types';

export const committees: TriggerLexicon = {
  mechanism: 'committee',
  tells:
    '(bilateral|border|consultative|cooperation|coordination|cross-border security|follow-up|high|high-level|higher|joint|joint border|joint boundary|joint coordination|joint defence|joint defense|joint high|joint higher|joint military|joint security|joint technical|military|ministerial|mixed|security|steering|supreme|trans-border security|transborder security|trilateral|tripartite) committee|(bilateral|binational|border|inter-governmental|intergovernmental|joint|joint defence|joint military|joint security|mixed|permanent) commission|(2+2|consultative|cooperation council|defence committee) meeting|(contact|expert|joint|joint research|joint security|joint working|working) group|working (groups|party)|joint task force|(2+2|counter-terrorism|counterterrorism|cyber|defence|defence cooperation|defence policy|defense|defense policy|maritime|ministerial|policy|security|strategic) dialogue|(2+2|army-to-army|navy-to-navy|staff) talks|two-plus-two|(coordination|joint|strategic|strategic cooperation) council|supreme council of|defence consultations|joint consultative|security council meeting of the two|(council of defence|council of defense|council of interior) ministers|(border|boundary|defence|defense|military|security|cooperation|coordination|steering|technical|policy) (commission|council|working group|sub-committee|subcommittee|consultative group)|joint (consultative|ministerial) (commission|committee|meeting)|general border committee|border delegates|director-general level talks|dg-level talks|(home|interior|foreign|defence|defense) secretary(-| )level talks|joint staff (talks|committee)|high-level (steering|military|security) (committee|group)|navy staff talks|army staff talks|air staff talks|strategic (consultation|consultations|security dialogue)|security (consultation|cooperation dialogue) mechanism|trilateral mechanism|quadrilateral mechanism',
  pairs: [
    {
      acts: 'joint|mixed|bilateral|trilateral|tripartite|high-level|intergovernmental|binational',
      objects:
        'committee(s|)|commission(s|)|subcommittee|sub-committee|working (group|groups|party)|coordination (council|cell|centre|center)',
      reach: 40,
      nouns: true,
    },
    {
      acts: '(session|meeting|round|edition|sitting) of (the|their)|(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|th) (session|round)',
      objects:
        '(|defence|defense|security|military|border|cooperation|consultation|joint) (committee|commission)|working (group|groups)|dialogue|mechanism|(military|defence|defense|staff|security) talks',
      reach: 50,
      nouns: true,
    },
  ],
  not: '(|u.n. |un |united nations |state |supreme |federal )(national security|security|national security and defence|national security and defense|defence and security) council (of|secretary|staff|website)|national security (|and defence |and defense )(council|commission)|(chairman|chair|chairperson|chairwoman|member|members|head|secretary) of the (joint|security|defence|defense|military|high|supreme|national) (committee|commission|council)|gulf cooperation council|shanghai cooperation|central military commission|(armed services|central|congressional|executive|foreign relations|house|nobel|olympic|organisation|organising|organizing|parliamentary|select|senate|senate armed services) committee|international committee of the red cross|committee on foreign|(un security|united nations security) council|security council resolution*|national security committee of parliament|(election|truth) commission',
};
