/**
 * English patterns of deeds told in passing, in words that prove nothing by themselves: 'has on order', 'gone through
 * courses', 'came to terms on'. They count only where a sentence names both sides.
 */
import type { PassingPattern } from './types';
import { BASE, ENFORCE, KIT, LEARNERS, LESSONS, near, TEXT, UNITS, WANTED, words } from './words';

const BE = '(?:is|are|was|were|be|been|being)';
const DOES = '(?:has|have|had|having)';
const YEAR = '(?:19|20)\\d\\d';

const OFFERS =
  '(?:offer(?:s|ed|ing)?|announc(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|vow(?:s|ed)|ready to|willing to|glad to|happy to|decided (?:to|that|on)|invit(?:e|es|ed|ing)|ask(?:s|ed|ing)(?! (?:in parliament|[^.;]{0,60}\\b(?:why|about|how|what)\\b))|urg(?:e|es|ed|ing)|request(?:s|ed|ing)|appeal(?:s|ed|ing) to|propos(?:e|es|ed|ing)|made known|let it be known|disclosed|undertook|would like|no problem with|prepared to|(?<!better )(?:able|in a position) to|could be (?:held|set up|opened|organi[sz]ed|trained)|suggest(?:s|ed|ing)|(?:readiness|willingness) to|applied to)';
const AID =
  '(?:send(?:ing)?|train(?:ing)?|teach(?:ing)?|take in|lend|help|assist(?:ance)?|suppl(?:y|ies)|deliver(?:y|ies)?|join(?:ing)?|post(?:ing)?|station(?:ing)?|cooperat\\w+|co-operat\\w+|shar(?:e|ing)|exchang(?:e|ing)|support|equipment|bases?|deploy(?:ment|ing)?|troops|soldiers|instructors|advisers|drills?|exercises?|patrols?|police|officers|courses|gendarmes|attache|armou?red|weapons|arms|drones|jets|helicopters|planes|vessels|boats|extradit\\w+|hand over|rotation|work (?:more )?closely|intelligence|pay for|financ\\w+|fund|build|rescue|security|defen[cs]e)';

export const passing: readonly PassingPattern[] = [
  {
    mechanism: 'agreement_signed',
    forms: [
      `(?:came|come|coming) to terms (?:on|over|about|as to)`,
      `(?:settled|agreed|decided|hit) (?:on|upon)${words(5)}${TEXT}`,
      `${TEXT}(?: that| which)?(?: [^ .;:]+){0,5} (?:negotiated|exchanged|finali[sz]ed|agreed(?: on| upon)?|reached|concluded|entered into|arrived at|drew up)`,
      `${TEXT}(?: [a-z-]+){0,4} ${BE} (?:[a-z]+ )?(?:negotiated|reached|drawn up|struck|sealed|penned|thrashed out)`,
      `${TEXT}${near(160)}${BE} (?:agreed (?:upon|on)|concluded|initialled)`,
      `${DOES}(?: had)? (?:an?|its|their)(?: [a-z-]+){0,4} ${TEXT} (?:with|between|on|since|dating|going back)`,
      `(?:signed|concluded|sealed|struck|made|reached) (?:one|another|them|it|similar ones|such (?:agreements|texts|deals|accords|pacts)|a similar one|the same) (?:with|on|in)`,
      `(?:close to|near(?:s|ed|ing)?|on the verge of|about to (?:sign|conclude)|negotiating|negotiations (?:on|for|over)|working (?:on|towards?))(?: (?:a|an|the))?(?: [a-z-]+){0,3} ${TEXT} (?:on|for|with|between|under|that|to)`,
      `${TEXT}${near(110)}(?:its|the) final stages?`,
      `${TEXT}${near(60)}(?:does exist|already exists?|exists? between|(?:is|are) (?:already )?in place)`,
      `(?:conclusion|signing|signature|initialling|negotiation|sealing|drafting) of${words(6)}${TEXT}`,
      `${BE} (?:a )?(?:signator(?:y|ies)|party|parties) to${words(5)}${TEXT}`,
      `${YEAR} (?:[a-z-]+ ){0,4}${TEXT} (?:with|between|of)`,
      `${TEXT} (?:of|from|dating (?:from|back to))(?: [a-z]+)? ${YEAR}`,
      `signed for (?:(?:the|his|her|its) (?:buyer|seller|side|country|government|ministry)|(?:[a-z0-9,-]+ ){0,5}${KIT})`,
      `under (?:a|an|the) ${TEXT} (?:of|from|dating) (?:last|this|the (?:same|previous))`,
      `${TEXT}${near(160)}put pen`,
      `(?:established|set up|created|formed|founded)(?: in ${YEAR})? under${words(5)}${TEXT}`,
      `${TEXT}${near(60)}(?:(?:dates?|dated) (?:from|back)|goes back to|(?:was|were) (?:first )?(?:revised|renewed|updated|amended) in)`,
      `signed${words(6)}(?:in the presence of|and witnessed)`,
      `finali[sz]\\w*${near(50)}${TEXT}`,
    ],
  },
  {
    mechanism: 'agreement_in_force',
    forms: [
      `(?:gave|gives|given|giving) (?:it|them|the ${TEXT}|its ${TEXT}) (?:the|its|their|a)(?: [a-z]+)? (?:nod|blessing|assent|consent|approval|go-ahead|green light)`,
      `(?:nod|blessing|assent|consent|go-ahead|green light) (?:to|for)${words(5)}${TEXT}`,
      `${TEXT}${near(60)}(?:got|received|won|has|have|had|obtained) (?:the|its|their|parliament's|parliamentary)(?: [a-z]+)? (?:nod|blessing|assent|consent|approval|go-ahead)`,
      `${TEXT}${near(60)}(?:${BE}|remains?|stays?|has been|have been) (?:still |now )?(?:in force|in effect|in operation)`,
      `${TEXT}${near(60)}(?:in force|applied|applies|valid) since`,
      `${TEXT} (?:that|which) (?:governs?|regulates?|covers)`,
      `(?:governed|regulated) by${words(5)}${TEXT}`,
    ],
  },
  {
    mechanism: 'training_delivery',
    forms: [
      `(?:gone|go|goes|going|went|pass|passed|passing|put|been) through${words(5)}(?:${LESSONS}|(?:hands|paces|academy|school)\\b)`,
      `(?:sat|sits?|sitting|put(?:s|ting)?(?: [^ .,;:]+){0,5}?) through${words(5)}${LESSONS}`,
      `(?:support(?:s|ed|ing)?|help(?:s|ed|ing)? with|financ(?:e|es|ed|ing)|fund(?:s|ed|ing)?|le(?:ad|ads|d)|contribut(?:e|es|ed|ing) to|tak(?:e|es|ing) part in|t(?:ake|akes|aken|ook|aking) over) (?:the )?(?:joint )?training(?: and [a-z]+)? of${words(3)}${LEARNERS}`,
      `(?:takes?|taken|took|taking|given|gave|receiv(?:e|es|ed|ing)|got|gets|undergo|undergoing|undergone|underwent|attend(?:s|ed|ing)?|follow(?:s|ed|ing)?|complet(?:e|es|ed|ing)|finish(?:es|ed|ing)?|enrol(?:l|led|ls|s|ling)? (?:in|at|on)|admitted to|benefited from|back from|returned from)${words(5)}${LESSONS}`,
      `${LESSONS}(?: [a-z'-]+){0,4} (?:given|run|taught|provided|held|led|delivered|conducted|offered|organi[sz]ed|put on|laid on) (?:by|for)`,
      `(?:in|to) (?:[a-z'-]+ ){1,4}(?:for|on|in) (?:a |an |further |military |police |pilot |basic )?(?:training|courses?|instruction)`,
      `(?:teach(?:es|ing)?|taught|instruct(?:s|ed|ing)?|school(?:s|ed|ing)|coach(?:es|ed|ing)?|mentor(?:s|ed|ing)?|train(?:s|ed|ing)?|tutor(?:s|ed|ing)?|drill(?:s|ed|ing))(?! (?:of|for|its|their|his|her)\\b)${words(5)}${LEARNERS}`,
      `${LEARNERS}${near(40)}(?:instructed|schooled|taught|coached|trained|mentored) (?:in|by|on|at|for)`,
      `(?:instructors|trainers|teachers|mentors|lecturers)${near(50)}(?:busy with|at work with|work(?:s|ed|ing)? with|for)${words(4)}${LEARNERS}`,
      `(?:help(?:s|ed|ing)?(?: to)?|lend(?:s|ing)? a hand (?:in|with) the) (?:train(?:ing)?|school|instruct|get${words(4)}ready)`,
      `(?:learn(?:s|ed|t|ing)?)${near(70)}(?:from|at the hands of|in the hands of|under) (?:[a-z-]+ ){0,2}(?:instructors|trainers|teachers|experts|officers|specialists|counterparts)`,
      `${LEARNERS}${near(40)}(?:graduated|passed out|stud(?:y|ied|ying)(?: [a-z]+){0,2}) (?:in|at|from)`,
      `(?:put|sen(?:d|ds|t))(?: [^ .,;:]+){0,3} ${LEARNERS} (?:in)?to${words(4)}(?:academ(?:y|ies)|schools?|colleges?)`,
      `taught (?:by|at|in)`,
      `(?:after|following|home from|at the end of|during) (?:an?|the|their|its)(?: [a-z-]+){0,2} ${LESSONS}`,
    ],
  },
  {
    mechanism: 'deployment',
    forms: [
      `${UNITS}(?: [^ .;:]+){0,5} (?:${BE}|will be|to be) (?:now |already |still |to be |currently )?(?:off to|bound for|stationed|on (?:their|its) way|on the way|under way to|posted|embedded|attached|seconded|assigned|billeted|garrisoned|quartered|at the disposal|on station|in the country|in place)`,
      `${UNITS}(?! (?:chiefs?|heads?|commanders?|ministers?|officials))(?:,? [^ .,;:]+){0,14} (?:serv(?:e|es|ed|ing) (?:in|at|with|there|alongside|under)|fighting alongside|fought alongside|stand(?:s|ing)? guard|stood guard|pulling in|pulled in|flew (?:over|in|out|to)|fly (?:over|out|to)|set (?:off|out) (?:for|to)|(?:left|leav(?:e|es|ing)|depart(?:s|ed|ing)?)(?: on [a-z]+)? for|cross(?:ed|es) (?:over|into)|tak(?:e|es|ing) up quarters|(?:is|are|was|were) to (?:come|go|travel|move|fly|join|be (?:posted|sent|flown|moved))|(?:is|are|was|were) headed|touched down|disembarked|(?:are|is|were|was|(?:have|has|had) been) in (?:the )?[a-z-]+ (?:as|to|on|under|since|for a))`,
      `(?:arrival|departure|dispatch|despatch|stationing|posting|secondment|landing|rotation|sending) (?:of|to [a-z ]{3,25} of)${words(6)}${UNITS}`,
      `(?:lend(?:s|ing)?|lent|loan(?:s|ed|ing)|second(?:s|ed|ing)|posts|posted|posting|commit(?:s|ted|ting)(?! the (?:two|countries|parties|sides))|contribut(?:e|es|ed|ing)|ma(?:ke|kes|king|de) available|put at (?:[a-z']+ )+disposal|station(?:s|ed|ing)?|embed(?:s|ded|ding)?|welcom(?:e|es|ed) the|detach(?:es|ed|ing)|rush(?:es|ed|ing)|fl(?:y|ies|ew|own)|brought|bring(?:s|ing)?|airlift(?:s|ed|ing)?)${words(6)}${UNITS}(?! to\\b)`,
      `(?:has|have|had|keeps?|kept|maintains?|maintained) (?:[\\d.,]+|about|some|around|nearly|several|hundreds|thousands|dozens|a (?:few|handful|small))${words(5)}${UNITS}(?: [^ .,;:]+){0,4} (?:in|at|on|there)`,
      `${UNITS}(?: [^ .;:]+){0,3} (?:provided|contributed|lent|seconded|sent|posted|supplied|dispatched|spared|put forward) by`,
      `(?:${DOES}(?: had)?(?! (?:come|gone|been|arrived|left|visited|flown|to|returned))|keeps|maintains|runs|operates|hous(?:es|ing)|hosts|hosting|home to|open(?:s|ed|ing)?|inaugurat(?:e|es|ed)|leases|built|builds?|building|set(?:s|ting)? up|establish(?:es|ed|ing)?|use of|access to|handed back)${words(4)}${BASE}`,
      `${BASE} (?:manned|shared|staffed|run|used) (?:by|jointly)`,
      `(?:guard|guards|guarding|police|policing|patrol|patrolling|protect|protects|protecting|take up the patrols|watch over)${words(3)}(?:skies|airspace|air space)`,
      `(?:take|takes|took|taken|taking) (?:up(?: (?:the|their))?(?: [a-z]+)? (?:patrols?|station|duty)|up (?:a|their|its)(?: [a-z]+)? posts?|over(?: the)?(?: [a-z]+)? (?:patrols?|guarding|protection|policing|surveillance))`,
      `officers? (?:will|would)(?: [a-z]+)? (?:serve|be (?:serving|posted|stationed|sent|embedded)) (?:in|at|with|to)`,
      `contingent${near(40)}(?:would|will|is to|to) (?:join|travel|come|go|help)`,
    ],
  },
  {
    mechanism: 'equipment_transfer',
    forms: [
      `(?:got hold of|obtain(?:s|ed|ing)?|(?:on|placed|place|placing) (?:an? |the )?order(?: for)?|will get|is to get|are to get|gets|got|getting|paid for|signed for|took possession of|suppl(?:y|ies|ied|ying)|equip(?:s|ped|ping)?|furnish(?:es|ed|ing)?|outfit(?:s|ted)?|turned to|opted for|opts for|in the market for|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|donat\\w+|buy(?:s|ing)?|bought|purchas\\w+|procur\\w+|acquir\\w+|sell(?:s|ing)?|sold|deliver(?:s|ed|ing|y|ies)?|gift(?:s|ed|ing)?|giv(?:e|es|ing|en)|gave|hand(?:s|ed|ing)? over|made over|mak(?:e|es|ing) over|turn(?:s|ed|ing)? over|lend(?:s|ing)?|lent|leas(?:e|es|ed|ing)|transfer(?:s|red|ring)?|provid(?:e|es|ed|ing)|present(?:s|ed|ing)?(?: [^ .;:]+){0,4} with|build(?:s|ing)?|assemble(?:s|d)?|manufacture(?:s|d)?|let(?:s|ting)?${words(5)}(?:use|have))${words(7)}${KIT}`,
      `${KIT},?(?: [^ .;:]+){0,9}? (?:(?:is|are|was|were|be|being|as) (?:a|the) (?:gift|present|donation|grant)|(?:a|the) (?:gift|present|donation|grant) (?:of|from)|came from|come from|coming from|on order|ha(?:s|d|ve) promised|ordered|due (?:from|to be delivered|in|next)|made over|presented to|on loan|earmarked for|destined for|paid for (?:by|with)|bought|purchased|acquired|sold|donated|supplied|procured|delivered|provided|financed by|funded by|given|handed|transferred|leased|made in|unloaded|shipped|buying|purchasing|ordering|acquiring|getting)`,
      `(?:gift|present|donation|grant|delivery|handover|hand-over|batch|shipment|consignment|purchase|sale|order|supply|handing over) (?:of|for)${words(7)}${KIT}`,
    ],
  },
  {
    mechanism: 'operation',
    forms: [
      `(?:team(?:s|ed|ing) up|pull(?:s|ed|ing) together|work(?:s|ed|ing)? (?:hand in hand|side by side|as one|in tandem|closely with)|joined forces|joining forces|in tandem|hand in hand|side by side|shoulder to shoulder|in concert|together with|stand(?:s|ing)? by)${near(90)}${ENFORCE}`,
      `${ENFORCE}${near(110)}(?:together|in tandem|hand in hand|side by side|as one team|in concert|shoulder to shoulder|jointly|with the (?:help|support|aid|backing|assistance)|thanks to)`,
      `(?:with the (?:help|support|aid|backing|assistance) of|thanks to|acting on|tipped off by|on information from|alerted by|at the request of)${near(90)}${ENFORCE}`,
      `(?:investigators|detectives|officers|police|agents)${near(140)}to (?:stand by|assist|back|join)(?: [a-z']+){0,3} (?:colleagues|counterparts|police|investigators)`,
      `(?:the two|both) (?:forces|police forces|services|agencies|navies|coast guards|armies)${near(50)}${ENFORCE}`,
      `(?:officers|police|agents|detectives|troops|investigators|soldiers) (?:from|of) [^.;:]{0,60} and [^.;:]{0,25}\\b${ENFORCE}`,
      `(?:simultaneous|coordinated|concerted|mixed|common|combined|parallel)(?: [a-z]+){0,2} (?:operations?|patrols?|raids?|sweeps?|checks)${near(60)}(?:carried out|conducted|mounted|launched|begin|began|start(?:ed)?|resume[sd]?)`,
      `${ENFORCE}(?: [a-z-]+){0,5} by (?:the )?(?:authorities|police|officers|forces|services|agencies|investigators|prosecutors) (?:of|from|in) [^.;:]{3,30} and [a-z]+`,
      `(?:joint (?:work|efforts?|action)|coordination|cooperation|teamwork|collaboration|working together)${near(250)}(?:led to|resulted in|brought about|ended in|made possible)(?: [a-z]+){0,4} ${ENFORCE}`,
      `let(?:s|ting)?(?! each other| one another)(?: [a-z]+){1,3} have`,
      `(?:gave|gives?|given|giving)${words(4)}${WANTED} over`,
      `(?:man|woman|men|women|pair|trio|couple|nationals?|brothers)${near(50)}(?:flown|sent|brought|escorted|extradited|handed|deported)(?: [a-z]+){0,2} (?:to|from|over|back)`,
      `(?:put|placed) (?:on|aboard|on board) (?:a|the|an) (?:[a-z]+ )?(?:plane|flight|jet|aircraft|aeroplane)`,
      `${WANTED}${near(70)}(?:flown|sent|brought|taken|delivered|escorted|returned|handed|given up|surrendered|extradited|turned over|come back|came back)(?: [a-z]+){0,2} (?:to|from|over|by|home)`,
      `(?:sent|returned|gave up|giv(?:es?|en) up|hand(?:s|ed|ing)?|turn(?:s|ed) over|surrender(?:s|ed)?|deliver(?:s|ed)?|sends|extradit(?:es|ed|ing)|deport(?:s|ed|ing)?|flew)${words(6)}${WANTED}`,
      `(?:extradition|deportation|surrender|hand-?over|return|removal|transfer) of${words(6)}${WANTED}`,
      `(?:lift|lifting|clear|clearing|cleared)(?: [a-z]+){0,3} mines (?:together|jointly|side by side)`,
    ],
  },
  {
    mechanism: 'committee',
    forms: [
      `(?:security|border|liaison|boundary|military|defen[cs]e|police|joint|bilateral|tripartite|trilateral|mixed|high-level|coordination|steering|consultative)(?: [a-z-]+){0,3} (?:body|panel|mechanism|committee|commission|command|group|council|cell|team|forum|board|desk|task force)(?:,? [^ .,;:]+){0,9},? (?:sat|sits|convene[sd]?|convening|meets|met|gathered|gathers|held|holds|hold|set up|formed|founded|established|launched|created|to be formed|to be set up|session|round)`,
      `the (?:commission|committee|mechanism|panel|group|council|board|body|format)(?: [a-z]+){0,3} (?:met|meets|convened|sat|gathered|held its)`,
      `(?:agreed|decided|resolved|settled) (?:on|upon|to have|to set up)${words(4)}(?:mechanism|committee|commission|working group|task force|desk|council)`,
      `(?:set up|formed|founded|establish(?:ed|ing)?|launch(?:ed|ing)|creat(?:ed|ing)|session of|meeting of|round of|sitting of|convened)${words(5)}(?:security|border|liaison|boundary|military|defen[cs]e|joint|bilateral|tripartite|trilateral|mixed|high-level|coordination|steering|consultative|working|contact)(?: [a-z-]+){0,3} (?:body|panel|mechanism|committee|commission|command|group|council|team|board)`,
      `(?:working|contact|expert|steering|task) (?:group|force|party)${near(40)}(?:to be|be|being|was|were|been) (?:formed|set up|established|created|launched)`,
    ],
  },
  {
    mechanism: 'exercise',
    forms: [
      `(?:exercises?|drills?|manoeuvres?|maneuvers?) (?:in|of|planned for|set for|scheduled for)(?: [a-z]+)? ${YEAR}`,
      `(?:exercises?|drills?|manoeuvres?|maneuvers?|war ?games|training sail)(?: [^ .;:]+){0,14} (?:took place|taken place|takes place|held|staged|carried out|run|conducted|began|begun|ended|under ?way|wound up|concluded|brought|brings|kicked off|got under way|got going|drew)`,
      `(?:staged|held|ran|run|carried out|conducted|conducting|take part in|took part in|taken part in|taking part in|in the middle of|joined|joining|practised|hosted|went through|opened|opening|start of|put to sea)${words(7)}(?:exercises?|drills?|manoeuvres?|maneuvers?|war ?games)`,
      `(?:practi[sc](?:e|ed|ing)|rehears(?:e|ed|ing)|train(?:ed|ing)?|manoeuvr(?:e|ed|ing)|sail(?:ed|ing)?|fly|flew|flying|fir(?:ed|ing)|drill(?:ed|ing)?|operated)${near(60)}(?:side by side|together|shoulder to shoulder|in tandem|alongside)`,
      `(?:exercises?|drills?|manoeuvres?|maneuvers?)(?: [^ .;:]+){0,8} (?:is|are|was|were) (?:on the (?:program(?:me)?|cards|agenda|schedule)|planned|scheduled|foreseen|due|in the works|slated|to follow)`,
      `exercis(?:e|es|ed|ing)(?: [a-z]+){0,2} (?:with|alongside)`,
      `took the field together`,
    ],
  },
  {
    mechanism: 'suspension',
    forms: [
      `(?:turn(?:s|ed|ing)? down|declin(?:e|es|ed) to|refus(?:e|es|ed) to|would not|will not|forbade|barred|blocked|vetoed)${near(50)}(?:let|allow|sell|supply|deliver|send|provide|extradite|hand over|host|renew|lease)`,
      `(?:turn(?:s|ed|ing)? down|reject(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|spurn(?:s|ed)|declin(?:e|es|ed))${words(4)}(?:offers?|requests?|bids?|pleas?|proposals?|invitations?) (?:by|from|to|for|made)`,
      `talks${near(90)}(?:broke down|collapsed|fell through|came to nothing)`,
      `(?:do|does|did|doing|done|do(?:es)?) away with${words(4)}${TEXT}`,
      `${TEXT}${near(60)}(?:at an end|null and void|no longer (?:valid|applies|in force))`,
      `(?:pull-?out|withdrawal|exit|departure) from${words(4)}(?:task force|mission|force|operation|base|exercise)`,
      `(?:requests?|offers?|bid|plea|appeal|sale|purchase|deal|plan)${near(110)}(?:turned down|rebuffed|rejected|refused|came to nothing|fell through|collapsed|blocked|vetoed|called off)`,
      `(?:call(?:s|ed|ing)? time on|tore up|torn up|tears? up|walk(?:s|ed) (?:away from|out of)|scrap(?:s|ped)|froze|freez(?:e|es|ing)|frozen)${words(6)}(?:${TEXT}|aid|cooperation|training|exercises?|programmes?|programs?)`,
      `show(?:s|ed|n|ing)?${words(6)}the door`,
      `(?:wants?|ask(?:s|ed)|told|order(?:s|ed)|gave)${words(5)}(?:troops|soldiers|forces|contingent|base|bases)${words(3)}(?:gone|out|to leave|to go|to pack|to be gone|closed)`,
      `(?:collapse|cancellation|rejection|suspension|refusal|freezing|end) of${words(4)}(?:plan|${TEXT}|sale|purchase|lease|cooperation|aid|exercises?)`,
      `gave back${near(60)}(?:base|bases)`,
      `last${words(3)}(?:troops|soldiers|airmen|servicemen|forces)${near(40)}(?:left|pull(?:ed)? out|flew home|went home|boarded|pack(?:ed)? up|departed)`,
    ],
  },
  {
    mechanism: 'meeting',
    forms: [
      `closeted|across the table|behind closed doors|(?:a)?round the table|at the same table|(?:sat|sitting|sit) (?:opposite|across|beside|next to)|tete-a-tete|one-on-one`,
      `(?:had|spent|for)(?: [a-z]+){0,3} hours?(?: [a-z]+){0,3} with`,
      `(?:got|get|gets|came|come|brought|brings|sat) together`,
      `sat (?:down )?(?:under|in|on|beneath|around|at)${near(100)}(?:together )with`,
      `(?:saw|sees)(?: the| his| her| its)?(?: [a-z-]+){0,3} (?:ambassador|minister|counterpart|envoy|attache|commander|chief)`,
      `retreat between`,
      `(?:received|welcomed|hosted|greeted|saw|sees) (?:him|her|them|his|her)(?: (?:there|counterpart|colleague|opposite number))?`,
      `(?:exchanged|swapped)(?: [a-z]+){0,3} (?:words|views|opinions|ideas) (?:with|in|on)`,
      `(?:conversation|get-together|encounter|sit-down) (?:with|between)`,
    ],
  },
  {
    mechanism: 'meeting',
    envoys: true,
    forms: [`on the (?:sidelines?|margins?|fringes) of`],
  },
  {
    mechanism: 'statement',
    forms: [
      `${OFFERS}${near(110)}${AID}`,
      `(?:should|could|ought to)${near(110)},? (?:has |have |had )?(?:proposed|suggested|offered|proposes|suggests)`,
      `(?:promise|pledge|offer|undertaking)s?(?: that| which)?(?: [^ .;:]+){0,8} (?:(?<!been )made|gave|given|voiced)`,
      `(?:application|request|bid) to join`,
    ],
  },
  {
    mechanism: 'exhibition',
    forms: [
      `(?:attend(?:s|ed|ing)?|looked in on|at|for|[a-z]+, an?|host(?:s|ed|ing)?|play(?:s|ed)? host to|part in|addressed|told|visited|opened)${words(5)}(?:arms|weapons|defen[cs]e|air|naval|security|police)(?: [a-z]+)? (?:fair|show|expo|exhibition|conference|summit|forum)`,
      `(?:conference|congress|forum|symposium) of(?: [a-z-]+){0,5} (?:ministers|chiefs|initiative|heads|police|forces|services|agencies)`,
      `(?:anti-narcotics|counter-?narcotics|counter-?terror(?:ism)?|security|police|border security|cyber(?: ?security)?|defen[cs]e|naval|maritime)(?: [a-z-]+)? (?:conference|congress|symposium|forum)`,
    ],
  },
  {
    mechanism: 'visit',
    envoys: true,
    forms: [
      `(?:was|were|is|are|had been|has been|came|come) (?:also |back |recently |himself |himself |there )?in`,
      `(?:set out|set off|heads?|headed|heading|bound|left|leaves|leaving|departed|depart|flew|flies|fly|took off|travel(?:s|led|ed)?|crossed(?: over)?|went|sailed|drove) (?:for|to|into)`,
      `(?:flew|came|rode|went) (?:over |down |up |across |in)?(?:into|to)`,
    ],
    landing: true,
  },
  { mechanism: 'visit', landing: true, forms: [`brought (?:him|her|them) to`] },
  {
    mechanism: 'visit',
    envoys: true,
    forms: [
      `(?:as |was |were |are |is )(?:an? |the )?(?:official )?guests? of`,
      `(?:lay|lie|moored|anchored|berthed|docked|tied up|called|call|calls|put in) (?:at|in|into|off)`,
      `(?:took|taken|leads|led|leading|brought|heads|headed|heading)${words(4)}(?:delegation|team|party)(?: [a-z-]+){0,4} (?:to|across|over|into)`,
      `(?:trip|journey|stay|stopover) (?:of|by)`,
      `had${near(80)}(?:counterparts?|colleagues?|guests?)${near(40)}come`,
      `landed (?:at|in)`,
      `arrival (?:in [a-z ]{3,20} )?of${words(5)}(?:fleet|flotilla|delegation|warships?|ships|vessels|minister|general|chief)`,
    ],
  },
];
