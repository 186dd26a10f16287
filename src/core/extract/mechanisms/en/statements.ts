/** English words for offers, invitations, announcements and joint declarations without a meeting or a text. */
import type { TriggerLexicon } from '../types';

export const statements: TriggerLexicon = {
  mechanism: 'statement',
  tells:
    'joint statement|joint communique|joint press conference|joint news conference|joint press statement|joint declaration said|' +
    'in an interview|told in an interview|interview with|statement by the governments|joint announcement|jointly announced',
  hints:
    'offered|offers|offer|offered to|invited|invites|extended an invitation|pledged|pledges|pledge|vowed|vows|promised|promises|announced|announces|announce|' +
    'announcement|expressed readiness|expressed its readiness|expressed his readiness|expressed willingness|expressed its willingness|expressed hope|readiness to|ready to|' +
    'willing to|willingness to|called for|calls for|proposed|proposes|plans to|plan to|intends to|intend to|seeks to|is seeking|wants to|would like to|keen to|keen on|' +
    'looks forward|look forward|will continue to|committed to|reaffirmed|reiterated|stressed|underlined|emphasised|emphasized|hailed|praised|lauded|' +
    'said it would|said he would|said they would|agreed to|agree to|agreed|agrees to|decided to|will|expected to|due to',
};
