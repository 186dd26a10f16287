/** English words for cooperation that is stopped, refused or withdrawn. */
import type { TriggerLexicon } from '../types';

const cooperation =
  'cooperation|co-operation|agreement|agreements|accord|accords|pact|pacts|treaty|deal|deals|contract|contracts|exercise|exercises|drill|drills|training|sale|sales|arms exports|' +
  'exports|export licences|export licenses|delivery|deliveries|aid|assistance|military aid|ties|relations|partnership|coordination|talks|participation|extradition|dialogue|' +
  'intelligence sharing|information sharing|military accords|mission|programme|program|visit|shipment|shipments|transfer|committee|meetings|operations|patrols';

export const suspensions: TriggerLexicon = {
  mechanism: 'suspension',
  tells:
    'broke off military|broke off cooperation|broken off military|cut military ties|cut defence ties|cut defense ties|severed military|severed security|arms embargo on|' +
    'troops to leave|forces to leave|soldiers to leave|demanded the withdrawal|demand the withdrawal|ordered the withdrawal|' +
    'asked to leave|expelled the military attache|expelled military attaches|with immediate effect denounced|denounced the military|denounced the agreement|denounced the accords|' +
    'refused to extradite|refuses to extradite|rejected the extradition|refused to sell|refused to hand over|blocked the sale|blocks the sale|blocked the export|' +
    'withdrew from the agreement|withdraw from the agreement|withdraws from the agreement|pulled out of the agreement|pulls out of the agreement|pulled out of the exercise|' +
    'no longer cooperate|stopped cooperating|stop cooperating|ceased cooperation|halted cooperation|end its military presence|end military presence',
  pairs: [
    {
      acts:
        'suspended|suspend|suspends|suspending|suspension of|halted|halt|halts|halting|froze|frozen|freeze|freezes|freezing|cancelled|canceled|cancel|cancels|cancelling|canceling|' +
        'cancellation of|terminated|terminate|terminates|terminating|termination of|ended|ending|withdrawal from|scrapped|scrap|scraps|revoked|revoke|revokes|annulled|annul|abrogated|broke off|breaks off|' +
        'break off|breaking off|cut off|severed|severs|sever|called off|calls off|paused|pause|pauses|stopped|stop|stops|rejected|rejects|reject|refused|refuses|denounced|denounces|' +
        'dropped|torn up|tears up|tear up|ripped up|repudiated|renounced|rescinded|abandoned|withheld|withhold|put on hold|blocked|blocks|tore up|discontinued|pulled out of|withdrew from|withdraws from|walked away from',
      objects: cooperation,
      reach: 45,
    },
  ],
  not:
    'rejected claims|rejected accusations|rejected allegations|stop attacks|stop the war|stopped short|ended with|refused to comment|cut off by|halt the fighting|' +
    'halt fighting|ended talks with an|ended their talks|ended his visit|ended her visit|ended its visit|ended a visit|ended an official visit|ended the visit|ended the talks|the exercise ended|ended the exercise|stop the flow|to stop drug|to stop the|to halt the',
};
