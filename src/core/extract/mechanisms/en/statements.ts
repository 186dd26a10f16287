/** English words for offers, invitations, announcements and joint declarations without a meeting or a text. */
import type { TriggerLexicon } from '../types';

export const statements: TriggerLexicon = {
  mechanism: 'statement',
  tells:
    'joint (announcement|communique|declaration said|news conference|press conference|' +
    'press statement|statement)|(in an|told in an) interview|interview with|' +
    'statement by the governments|jointly announced',
  not: '(according to|in|by|from) (a|the|their) joint statement',
  hints:
    '(offered|agreed) (|to)|expressed (his readiness|hope|its readiness|its willingness|readiness|' +
    'willingness)|(readiness|ready|willing|willingness|plans|plan|intends|intend|seeks|wants|' +
    'committed|agree|agrees|decided|expected|due|means|are|prepared|open|hope|aims|aim) to|offers|' +
    'offer|invited|invites|pledged|pledges|pledge|vowed|vows|promised|promises|announced|announces|' +
    'announce|announcement|proposed|proposes|reaffirmed|reiterated|stressed|underlined|emphasised|' +
    'emphasized|hailed|praised|lauded|signalled|signaled|hinted|revealed|disclosed|assured|undertook|' +
    'undertakes|voiced|urged|sought|hopes|will|(|has) told|(is|keen|will continue|would like) to|' +
    'extended an invitation|(asked|called|calls) for|is seeking|keen on|(look|looks) forward|' +
    '(said he|said it|said they) would|(let it be|made) known|gave assurances|gave his word|' +
    'stands ready|in favour of|requested|requests|requesting|appealed|appeals|applied to|applies to',
};
