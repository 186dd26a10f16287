/** English words for cooperation that is stopped, refused or withdrawn. */
import type { TriggerLexicon } from '../types';

const cooperation =
  'cooperation|co-operation|agreement(s|)|accord|pact(s|)|treaty|deal(s|)|contract(s|)|exercise(s|' +
  ')|drill(s|)|training|sale(s|)|delivery|deliveries|assistance|ties|relations|partnership|' +
  'coordination|talks|participation|extradition|dialogue|mission|programme|program|visit|' +
  'shipment(s|)|transfer|committee|meetings|operations|patrols|(|military) (accords|aid)|(|' +
  'arms) exports|export (licences|licenses)|(information|intelligence) sharing|visiting forces agreement|base(s|)|military presence|presence|membership|support|exchanges';

export const suspensions: TriggerLexicon = {
  mechanism: 'suspension',
  tells:
    'broke (off cooperation|off military)|broken off military|cut (defence ties|defense ties|' +
    'military ties)|severed (military|security)|arms embargo on|(troops|forces|soldiers|' +
    'asked) to leave|(demanded|demand|ordered) the withdrawal|expelled (military attaches|' +
    'the military attache)|with immediate effect denounced|denounced (the accords|the agreement|' +
    'the military)|refused (to extradite|to hand over|to sell)|refuses to extradite|' +
    'rejected the extradition|blocked (the export|the sale)|blocks the sale|(withdrew|withdraw|' +
    'withdraws) from the agreement|pulled (out of the agreement|out of the exercise)|' +
    'pulls out of the agreement|no longer cooperate|(stopped|stop) cooperating|(ceased|' +
    'halted) cooperation|end (its military presence|military presence)|' +
    '(walk|walks|walked|walking) away from|(pull|pulls|pulled|pulling) the plug|(back|backs|backed|backing) out of|(opt|opts|opted) out of|will not (renew|extend|prolong)|(would|did|does) not (renew|extend)|called time on|cut short|turned its back on|(shelved|iced) (the|its)|put on ice|gave notice|given notice|no longer (welcome|needed|bound)|shown the door|kicked out|told to leave',
  pairs: [
    {
      acts:
        'suspended|suspend(s|)|suspending|halted|halt(s|)|halting|froze|frozen|freeze(s|)|freezing|' +
        'cancelled|canceled|cancel(s|)|cancelling|canceling|terminated|terminate(s|)|terminating|ended|' +
        'ending|scrapped|scrap(s|)|revoked|revoke(s|)|annulled|annul|abrogated|severed|severs|sever(s|)|' +
        'paused|pause(s|)|stopped|stop(s|)|rejected|rejects|reject(s|)|refused|refuses|denounced|' +
        'denounces|dropped|repudiated|renounced|rescinded|abandoned|withheld|withhold|blocked|blocks|' +
        'discontinued|(cancellation|pulled out|suspension|termination) of|(walked away|withdrawal|' +
        'withdraws|withdrew) from|(break|breaking|breaks|broke|called|calls|cut) off|(ripped|tear|tears|' +
        'tore|torn) up|put on hold',
      objects: cooperation,
      reach: 45,
    },
  ],
  not:
    'ended (a visit|an official visit|her visit|his visit|its visit|talks with an|the exercise|' +
    'the talks|the visit|their talks|with)|rejected (accusations|allegations|claims)|stop attacks|' +
    'stop the (flow|war)|stopped short|refused to comment|cut off by|(halt|halt the) fighting|' +
    'the exercise ended|(to halt|to stop) the|to stop drug',
};
