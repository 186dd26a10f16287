/** English words for sessions of standing joint bodies. */
import type { TriggerLexicon } from '../types';

export const committees: TriggerLexicon = {
  mechanism: 'committee',
  tells:
    'joint committee|joint commission|joint security committee|joint military committee|joint defence committee|' +
    'joint defense committee|joint technical committee|joint higher committee|joint high committee|joint coordination committee|' +
    'joint border committee|joint military commission|joint defence commission|joint security commission|' +
    'bilateral commission|bilateral committee|permanent commission|binational commission|border commission|' +
    'security committee|military committee|defence committee meeting|steering committee|high committee|higher committee|' +
    'high-level committee|supreme committee|cooperation committee|coordination committee|consultative committee|' +
    'follow-up committee|tripartite committee|trilateral committee|mixed commission|mixed committee|' +
    'joint working group|working group|working groups|working party|joint task force|joint group|joint research group|' +
    'expert group|contact group|joint security group|strategic dialogue|security dialogue|defence dialogue|' +
    'defense dialogue|defence policy dialogue|defense policy dialogue|defence cooperation dialogue|policy dialogue|' +
    'counter-terrorism dialogue|counterterrorism dialogue|cyber dialogue|maritime dialogue|staff talks|navy-to-navy talks|' +
    'army-to-army talks|ministerial dialogue|2+2 dialogue|2+2 meeting|2+2 talks|two-plus-two|strategic cooperation council|' +
    'strategic council|coordination council|cooperation council meeting|joint council|supreme council of|intergovernmental commission|inter-governmental commission|' +
    'consultative meeting|defence consultations|joint consultative|security council meeting of the two|' +
    'joint boundary committee|trans-border security committee|transborder security committee|cross-border security committee|border committee|' +
    'ministerial committee|council of defence ministers|council of defense ministers|council of interior ministers',
  not:
    'senate armed services committee|house committee|parliamentary committee|select committee|olympic committee|' +
    'organising committee|organizing committee|organisation committee|central committee|international committee of the red cross|' +
    'senate committee|congressional committee|foreign relations committee|committee on foreign|nobel committee|' +
    'un security council|united nations security council|security council resolution*|armed services committee|' +
    'national security committee of parliament|executive committee|election commission|truth commission',
};
