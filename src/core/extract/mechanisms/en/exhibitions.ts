/** English words for fairs and conferences at which a party exhibits or that it attends. */
import type { TriggerLexicon } from '../types';

export const exhibitions: TriggerLexicon = {
  mechanism: 'exhibition',
  tells:
    'defence (conference|expo|fair|ministers meeting-plus|show)|defense (conference|expo|fair|show)|conference (of interior ministers|of ministers|of police|on)|exhibition(s|)|defexpo|idex|navdex|umex|isnr|milipol|dimdex|idef|idet|mspo|dsei|laad|fidae|eurosatory|euronaval|edex|bidec|sofex|feindef|expodefensa|symposium|(|egypt defence) expo|(|bahrain international|dubai|singapore) airshow|(air|world defense) show|arms fair|indo defence|(security|world police) summit|aero india|(international|international security|ministerial|munich security|regional|security) conference|(halifax|international|security|xiangshan) forum|(manama|raisina|shangri-la) dialogue|pavilion|(trade|arms|weapons|defence|defense|security|industry) fair|(defence|defense|police|security|naval|maritime|military|cyber) (exhibition|forum|congress|summit|convention|conference|expo|symposium)|(took|taking|take) part in the (conference|forum|exhibition|symposium|congress)|(world|global|regional|annual|interpol|europol) (police |counter-terrorism |security |cyber )(conference|summit|forum|congress)',
  not: 'press (conference|conference on)|(news|video|peace|donor|party|climate) conference|(art|food) exhibition|book fair|conference (call|on libya|on syria|room)',
};
