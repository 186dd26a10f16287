/** English words for cooperation that is stopped, refused or withdrawn. */
import type { TriggerLexicon } from '../types';

const cooperation =
  'cooperation|co-operation|participation|(|military |security )contacts|licences|licenses|agreement(s|)|accord|pact(s|)|treaty|deal(s|)|contract(s|)|exercise(s|)|drill(s|)|training|sale(s|)|delivery|deliveries|assistance|(military|defence|defense|security|intelligence) (ties|relations)|partnership|coordination|talks|participation|extradition|dialogue|(|training |military |police )mission|programme|program|visit(s|)|(naval|ship|port) visits|port calls|shipment(s|)|transfer|committee|meetings|operations|patrols|(|military) (accords|aid)|(|arms) exports|export (licences|licenses)|(information|intelligence) sharing|visiting forces agreement|base(s|)|military presence|presence|membership|support|exchanges';

export const suspensions: TriggerLexicon = {
  mechanism: 'suspension',
  tells:
    'cut (defence ties|defense ties|military ties|short)|(troops|forces|soldiers|asked|told) to leave|no (longer bound|longer cooperate|longer needed|longer welcome)|(walk|walks|walked|walking) away from|(back|backs|backed|backing|opt|opts|opted) out of|(would|did|does) (not extend|not renew)|(shelved|iced) (its|the)|(broke off|ceased|halted) cooperation|(broke off|broken off|denounced the|severed) military|severed security|(arms embargo|called time|turned its back) on|(demand the|demanded the|ordered the) withdrawal|expelled military attaches|expelled the military attache|with immediate effect denounced|denounced the accords|(denounced the|pulled out of the|pulls out of the|withdraw from the|withdraws from the|withdrew from the) agreement|(refuse|refuses|refused|refusing|declined|declines) to (extradite|hand over|sell|host|deploy|join|take part|surrender|deliver|send)|(ruled|rules|ruling|decided) against (extraditing|the extradition|extradition)|rejected the extradition|(a |)moratorium on|(denied|denies|refused|barred) (entry|access|port entry|landing|overflight)|let into its ports|persona non grata|blocked the export|(blocked the|blocks the) sale|pulled out of the exercise|(pull the|pulled the|pulling the|pulls the) plug|(stop|stopped) cooperating|(end its military|end military) presence|will not (extend|prolong|renew)|on (ice|hold)|(start|starts|started|starting|begin|begins|began|begun|beginning) (leaving|pulling out|the withdrawal|its withdrawal|their withdrawal|to leave|to pull out|to withdraw|withdrawing)|(gave|given) notice|shown the door|kicked out',
  pairs: [
    {
      acts: 'withdraws|withdraw|withdrew|withdrawn|withdrawing|(withdrawal|pull-out|pullout|departure) of|(pull|pulls|pulled|pulling) (out|back)|(pull|pulls|pulled|pulling)',
      objects:
        '(|combat |remaining |last )(troops|soldiers|forces|contingent|personnel|peacekeepers|battalion|units|warplanes)',
      reach: 40,
    },
    {
      acts: 'shelved|shelve(s|)|shelving|mothballed|iced|postponed indefinitely|suspended|suspend(s|)|suspending|halted|halt(s|)|halting|froze|frozen|freeze(s|)|freezing|cancelled|canceled|cancel(s|)|cancelling|canceling|terminated|terminate(s|)|(moratorium|freeze) on|terminating|ended|ending|scrapped|scrap(s|)|revoked|revoke(s|)|annulled|annul|abrogated|severed|severs|sever(s|)|paused|pause(s|)|stopped|stop(s|)|rejected|rejects|reject(s|)|refused|refuses|denounced|denounces|dropped|repudiated|renounced|rescinded|abandoned|withheld|withhold|blocked|blocks|discontinued|(cancellation|pulled out|suspension|termination) of|(walked away|withdrawal|withdraws|withdrew) from|(break|breaking|breaks|broke|called|calls|cut) off|(ripped|tear|tears|tore|torn) up|disband(s|ed|ing)|(wind|winds|winding|wound) up|(close|closes|closing|shut|shuts|shutting) down|(brought|bring|brings) to (a halt|an end|a stop)|(put|puts|putting) an end to',
      objects: cooperation,
      reach: 45,
    },
  ],
  not: '(a|an|another|first|second|last|next|final|brief|refuelling|refueling) stop (on|in|of|at|during)|(stop|stops) (on|in|at)|ended (a visit|an official visit|her visit|his visit|its visit|talks with an|the exercise|the talks|the visit|their talks|with)|rejected (accusations|allegations|claims)|stop attacks|stop the (flow|war)|stopped short|refused to comment|cut off by|(halt|halt the) fighting|the exercise ended|(to halt|to stop) the|to stop drug',
};
