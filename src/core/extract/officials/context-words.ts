/**
 * Words around an official that tell whose official it is, folded, in both languages: sides and
 * delegations, words of place, words of encounter, news agencies.
 */
import { fold } from '../../text/fold';

const words = (text: string): ReadonlySet<string> => new Set(fold(text).split(' '));

/** Next to a country these stand for its people at the table: 'the Iranian delegation', 'الجانب الليبي'. */
export const DELEGATIONS = words(
  'delegation side team mission party وفد الوفد جانب الجانب للجانب والجانب وجانب بوفد لوفد الجانبين',
);

/** Next to a country these stand for its state. */
export const SIDES = words(
  'contingent government ministry army military forces police navy authorities officials embassy troops presidency ' +
    'parliament leadership kingdom command ' +
    'حكومة الحكومة وزارة الجيش القوات الشرطة السفارة سفارة البحرية دولة الدولة القيادة',
);

/** Before a country these make it a place, or whoever is met there. */
export const PLACE_WORDS = words(
  'in to at from into with visit visited visiting toured arrived leave left near inside outside across on against for toward towards ' +
    'في إلى الى من مع لدى بين زار زيارة يزور غادر وصل نحو عبر ضد على مدينة العاصمة بالعاصمة عاصمة',
);

/** Words of encounter: who stands on the other side serves another country. */
export const ENCOUNTERS = words(
  'met meets meet meeting met-with received receives receive hosted hosts hosting welcomed welcomes told talks talked ' +
    'call calls calling courtesy conferred counterpart counterparts spoke phoned telephoned visited called congratulated invited between visiting greeted thanked ' +
    'مع استقبل استقبلت يستقبل استقباله التقى التقت يلتقي لقائه اجتمع ويجتمع بحث بحثت يبحث تباحث ناقش ناقشت نظيره نظيرته ' +
    'ونظيره هاتف هنأ استضاف باستقباله لقاء اجتماعه اجتماعها مباحثات اتصالا بين لدى واجتمع والتقى استعرض استقبالها لقائها زار زارت يزور بدعوة وبدعوة أبلغ تلقى استقبله واستقبله واستقبلته والتقاه',
);

/** Verbs of travel: where an official goes is not where he serves. */
export const TRAVEL = words(
  'left arrived visited visiting visit flew landed travelled traveled toured heading departed trip tour returned embarked leaving flies departs ' +
    'وصل وصلت زار زارت يزور تزور زيارته زيارة توجه توجهت بزيارة',
);

/** Words that put a second official on the side of the first. */
export const ESCORTS = words(
  'accompanied alongside together flanked including برفقة يرافقه ترافقه يرافقها رافقه رافقها بمعية ضم يضم',
);

/** Who is present where others meet is the host's or the outlet's own. */
export const PRESENCE = words(
  'attended attending presence بحضور وبحضور حضر حضرت وحضر وحضرت حضرها حضره وحضرها وحضره بمشاركة وحضور برعاية',
);

/** Next to a country: its mission stands in another one. */
export const EMBASSIES = words(
  'embassy embassies ambassador السفارة سفارة بالسفارة بسفارة السفير سفير والسفير',
);

/** Verbs and nouns by which a body speaks to the press. */
export const REPORTS = words(
  'said says announced announcement statement reported told added stated according spokesman spokesperson ' +
    'قال قالت وقال وقالت أعلن أعلنت وأعلنت أفاد أفادت وأفادت ذكر ذكرت وذكرت كشف كشفت أوضح أوضحت وأوضحت بيان أكدت وأكدت',
);

/** Bodies that each state has one of, folded, by the word that stands for all their forms. */
export const BODIES: ReadonlyMap<string, string> = new Map(
  (
    'army:army navy:navy naval:navy coast:coast coastguard:coast police:police gendarmerie:gendarmerie parliament:parliament armed:army ' +
    'الجيش:army جيش:army للجيش:army بالجيش:army والجيش:army البحرية:navy الشرطة:police شرطة:police للشرطة:police الدرك:gendarmerie ' +
    'البرلمان:parliament المسلحة:army'
  )
    .split(' ')
    .map((entry) => fold(entry).split(':') as [string, string]),
);

/** News agencies by the name in their datelines and credits, folded; whose officials they leave unqualified. */
export const AGENCIES: ReadonlyMap<string, string> = new Map(
  (
    'kuna:KWT qna:QAT spa:SAU wam:ARE bna:BHR ona:OMN aps:DZA mena:EGY ina:IRQ petra:JOR sana:SYR suna:SDN nna:LBN wafa:PSE irna:IRN isna:IRN mehr:IRN ' +
    'tasnim:IRN xinhua:CHN yonhap:KOR tass:RUS pti:IND ani:IND bss:BGD unb:BGD vna:VNM bernama:MYS antara:IDN pna:PHL kyodo:JPN anadolu:TUR ukrinform:UKR ' +
    'azertac:AZE armenpress:ARM kazinform:KAZ kabar:KGZ montsame:MNG agerpres:ROU ansa:ITA lusa:PRT gna:GHA nan:NGA hina:HRV tanjug:SRB bta:BGR ' +
    'كونا:KWT قنا:QAT واس:SAU وام:ARE بنا:BHR العمانيه:OMN واج:DZA واع:IRQ بترا:JOR سانا:SYR سونا:SDN وفا:PSE ارنا:IRN شينخوا:CHN ومع:MAR وات:TUN'
  )
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

export const AGENCY_WORDS: ReadonlyArray<readonly string[]> = [
  ['news', 'agency'],
  ['press', 'agency'],
  ['public', 'relations'],
];
/** 'وكالة الأنباء الموريتانية': the agency's country is the country of unnamed officials. */
export const AGENCY_BEFORE = words('الأنباء للأنباء الانباء');
