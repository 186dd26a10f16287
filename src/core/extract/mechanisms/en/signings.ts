/** English words for a text between the parties that is signed, concluded or adopted. */
import type { TriggerLexicon } from '../types';

/** Names of texts that states sign; also used to quote the instrument of an event. */
export const instruments =
  'memorandum (|of cooperation|of intent|of understanding)|(memoranda|memorandums) (|of understanding)|agreement(s|)|mou(s|)|protocol(s|)|accord(s|)|pact(s|)|treaty|treaties|convention(s|)|deal(s|)|minutes|roadmap|arrangements|framework|contract(s|)|charter|document(s|)|communique|instrument(s|)|partnership|(|implementing|technical) arrangement|joint order(s|)|(declaration of|letter of|letters of|statement of) intent|letter of offer and acceptance|(|joint) declaration|(action|cooperation|joint|security|work) plan|plan of action|(cooperation|executive) (program|programme)|road map|exchange of (letters|notes)|terms of reference|(program of|programme of) cooperation|text|texts|compact|understanding|(joint |agreed |)record of (discussion|discussions|understanding|the meeting|the talks)|joint record|aide-memoire|note verbale|statement of understanding';

export const signings: TriggerLexicon = {
  mechanism: 'agreement_signed',
  tells:
    'signing ceremony|signature(s|) (was|were) (that|those) of|signing of an agreement|signing of a memorandum|signing of the agreement|signing of the memorandum|signing of a security|signing of a defence|signing of a defense|signing of a military|signing of a deal|were the signatories|put their signatures|put pen to paper|affixed their signatures|exchanged notes|exchanged documents|exchange of signed|signed by both|inked a pact|(put|puts|set|laid) (down |)(on|to|in) (paper|writing)|was put on paper|were put on paper|(appended|append|added|gave) their signature(s|)|(sealed|shook hands on) (a|an|the) (deal|pact|accord|agreement)|under the (text|pact|accord) signed|initial(s|led|ed) the text',
  pairs: [
    {
      acts: 'signed|signs|sign|signing (|of)|inked|inks',
      objects:
        'plan(s|)|programme(s|)|program(s|)|pledge|letter(s|) of (acceptance|understanding|agreement|cooperation)|statement of (principles|cooperation|intent)|joint statement|(security|defence|defense) guarantees|work programme|military plan|bilateral plan|schedule of activities|concept|paper|status of forces|lease|sofa',
      reach: 60,
    },
    {
      acts: '(set|sets|setting) up|established|establish|establishes|establishing|created|create|creating|launched|formed|agreed to (set up|establish|create)',
      objects:
        'joint (centre|center|command|task force|unit|coordination centre|coordination center|fund|venture|operations centre)|information centre|intelligence (centre|center|cell|hub)|coordination (centre|center|cell)',
      reach: 50,
    },
    {
      acts: '(put|putting|set) (its|their|his|her) (name|names|signature|signatures|initials|seal)( to|)|(put|puts) pen to',
      objects: instruments,
      reach: 70,
    },
    {
      // A text that is agreed before it is signed.
      acts: '(was|were|been|have|has) (negotiated|drafted|worked out|hammered out)|(drew|drawn) up|(settled|agreed|agreed on|fixed|finalised|finalized) the (terms|wording|text) of|(struck|strike|strikes|striking|reached|reach|reaching|clinching)|(completed|concluded|wrapped up) (negotiations|talks) on',
      objects:
        'treaty|treaties|agreement(s|)|pact(s|)|accord(s|)|memorandum|memorandum of understanding|protocol(s|)|convention|deal',
      reach: 45,
    },
    {
      acts: '(bear|bears|bore|bearing|carry|carries|carried) the signature(s|) of',
      objects: instruments,
      reach: 60,
      precedes: true,
    },
    {
      acts: 'exchanged|exchange|exchanging',
      objects: 'notes|letters|instruments|diplomatic notes|signed copies',
      reach: 45,
    },
    {
      acts: '(|drew up and) signed|signs|sign|inked|inks|ink|inking|concluded|concludes|conclude|concluding|conclusion|sealed|seal|penned|initialled|initialed|clinched|clinch|re-signed|cosigned|co-signed|countersigned|undersigned|executed|formalised|formalized|formalise|formalize|cemented|completed|authorised|penning|initialling|(|are|is|were) signing|(enter|entered) into|(put pen|put their names|subscribed) to|wrapped up',
      objects: instruments,
      reach: 160,
    },
    {
      acts: 'adopted|adopt(s|)|approved|endorsed|finalised|finalized|agreed (on|upon)|adoption of',
      objects:
        '(action|annual|cooperation|joint|security|work) plan|plan of action|minutes|roadmap|road map|joint (declaration|communique)|(cooperation|executive) (programme|program)',
      reach: 60,
    },
  ],
  not: 'concluded (after|at|by|in|on|that|today|with)|in (a sign|conclusion|the framework of)|peace (accord|accords|agreement|agreements|deal|treaty)|(ceasefire|trade) (agreement|deal)|(truce|customs|loan|coalition) agreement|free trade agreement|economic partnership agreement|(nuclear|hostage|budget|gas|oil|energy|plea|good) deal|prisoner swap deal|partnership agreement on trade|signed (contract extension|into law|up)|(no|warning|road|vital) signs|(signs|sign) (of|that)|(seal|sealed) (off|the border)|a great deal|to deal with|deal with the|(dealing|deals) with|(political|legal) framework|(within|under) the framework of|as part of the framework|(identity|travel|secret) documents',
};
