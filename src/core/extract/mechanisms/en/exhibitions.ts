/** English words for fairs and conferences at which a party exhibits or that it attends. */
import type { TriggerLexicon } from '../types';

export const exhibitions: TriggerLexicon = {
  mechanism: 'exhibition',
  tells:
    'exhibition|exhibitions|expo|air show|airshow|arms fair|defence fair|defense fair|defence show|defense show|defence expo|defense expo|defexpo|' +
    'idex|navdex|umex|isnr|milipol|dimdex|idef|idet|mspo|dsei|laad|fidae|eurosatory|euronaval|indo defence|edex|world defense show|' +
    'bahrain international airshow|dubai airshow|singapore airshow|aero india|bidec|sofex|feindef|expodefensa|egypt defence expo|world police summit|' +
    'international security conference|security conference|security forum|defence conference|defense conference|security summit|shangri-la dialogue|manama dialogue|' +
    'munich security conference|xiangshan forum|raisina dialogue|symposium|international conference|ministerial conference|conference of interior ministers|' +
    'conference of ministers|conference of police|defence ministers meeting-plus|regional conference|conference on|international forum|halifax forum',
  not: 'press conference|news conference|video conference|peace conference|donor conference|party conference|art exhibition|food exhibition|book fair|climate conference|conference on syria|conference on libya|press conference on|conference room|conference call',
};
