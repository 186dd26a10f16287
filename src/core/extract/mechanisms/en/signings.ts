/** English words for a text between the parties that is signed, concluded or adopted. */
import type { TriggerLexicon } from '../types';

/** Names of texts that states sign; also used to quote the instrument of an event. */
export const instruments =
  'agreement|agreements|memorandum of understanding|memoranda of understanding|memorandums of understanding|' +
  'memorandum of cooperation|memorandum of intent|memorandum|memoranda|memorandums|mou|mous|protocol|protocols|accord|accords|pact|' +
  'pacts|treaty|treaties|convention|conventions|deal|deals|letter of intent|letters of intent|declaration of intent|' +
  'statement of intent|joint declaration|declaration|minutes|action plan|plan of action|work plan|cooperation plan|' +
  'cooperation programme|cooperation program|road map|roadmap|arrangement|arrangements|framework|' +
  'implementing arrangement|technical arrangement|contract|contracts|charter|document|documents|' +
  'executive programme|executive program|exchange of notes|exchange of letters|communique|instrument|instruments|' +
  'letter of offer and acceptance|security plan|joint plan|partnership|terms of reference|programme of cooperation|program of cooperation';

export const signings: TriggerLexicon = {
  mechanism: 'agreement_signed',
  tells:
    'signing ceremony|signing of an agreement|signing of a memorandum|signing of the agreement|signing of the memorandum|' +
    'signing of a security|signing of a defence|signing of a defense|signing of a military|signing of a deal|' +
    '(put|putting|set) (its|their|his|her) (name|names|signature|signatures|initials|seal) to|were the signatories|put their signatures|put pen to paper|affixed their signatures|exchanged notes|exchanged documents|' +
    'exchange of signed|signed by both|inked a pact',
  pairs: [
    {
      acts: 'exchanged|exchange|exchanging',
      objects: 'notes|letters|instruments|diplomatic notes|signed copies',
      reach: 45,
    },
    {
      acts:
        'signed|sign|signs|signing|inked|ink|inks|inking|concluded|conclude|concludes|concluding|conclusion|sealed|seal|penned|' +
        'initialled|initialed|clinched|clinch|entered into|enter into|re-signed|cosigned|co-signed|countersigned|undersigned|executed',
      objects: instruments,
      reach: 160,
    },
    {
      acts: 'adopted|adopt|adopts|approved|endorsed|agreed on|agreed upon|adoption of|finalised|finalized',
      objects:
        'action plan|plan of action|work plan|cooperation plan|security plan|joint plan|minutes|roadmap|road map|joint declaration|' +
        'cooperation programme|cooperation program|executive programme|executive program|joint communique|annual plan',
      reach: 60,
    },
  ],
  not:
    'concluded with|concluded by|concluded on|concluded in|concluded at|concluded that|concluded after|in conclusion|concluded today|' +
    'peace agreement|peace agreements|peace deal|peace accord|peace accords|peace treaty|ceasefire agreement|ceasefire deal|truce agreement|trade agreement|trade deal|' +
    'free trade agreement|economic partnership agreement|customs agreement|nuclear deal|hostage deal|' +
    'prisoner swap deal|budget deal|loan agreement|partnership agreement on trade|coalition agreement|signed into law|' +
    'no signs|signs of|sign of|sign that|signs that|warning signs|signed up|road signs|vital signs|gas deal|oil deal|energy deal|' +
    'seal the border|seal off|sealed off|sealed the border|in a sign|plea deal|a great deal|good deal|to deal with|deal with the|' +
    'dealing with|deals with|political framework|legal framework|within the framework of|in the framework of|' +
    'under the framework of|as part of the framework|identity documents|travel documents|secret documents|signed contract extension',
};
