/** English words for the sale, gift, delivery or co-production of equipment and arms. */
import type { TriggerLexicon } from '../types';

/** Equipment that forces use: vehicles, vessels, weapons and the parts of them. */
const equipment =
  'military (hardware|equipment|aircraft|vehicles|supplies)|howitzer(s|)|bowsers|cutter(s|)|relief (supplies|aid|goods)|humanitarian (aid|supplies)|(tonnes|tons) of (aid|relief|supplies|humanitarian)|tents|field hospital|firefighting (equipment|aircraft)|(|trainer) aircraft|aircrafts|fighters|helicopter(s|)|choppers|drone(s|)|uav(s|)|missile(s|)|rocket(s|)|tank(s|)|trucks|pickups|frigate(s|)|corvette(s|)|submarine(s|)|warship(s|)|destroyers|radar(s|)|weapons|weapon(s|)|weaponry|arms|ammunition|munitions|shells|gear|hardware|materiel|howitzers|howitzer(s|)|artillery|guns|rifles|helmets|scanners|cameras|motorcycles|simulators|simulator(s|)|components|bombs|ambulances|robots|f-16(s|)|f-35(s|)|rafale(s|)|gripen|eurofighter|leopard(s|)|abrams|k2(s|)|k9(s|)|apc(s|)|minibuses|buses|bus|pickup trucks|patrol cars|vehicle|cars|boats|engines|uniforms|tents|computers|laptops|radios|drug tests|kit|software|forensic equipment|detection (kits|equipment)|speedboats|dogs|su-35|s-400|patriot|himars|bayraktar|tb2|supplies|kits|detectors|laboratory|(|fighter) (jets|jet)|(|armored|armoured|unmanned aerial) (vehicle|vehicles)|(|patrol) (boat|boats|vessel|vessels|ship|ships)|(|mine clearance) equipment|(air defence|air defense|surveillance) system|(|air defence|air defense|defence|defense|surveillance) systems|bulletproof vests|body (armour|armor)|night vision|night-vision goggles|(|fire) engines|spare parts|(defence|defense) articles';

export const transfers: TriggerLexicon = {
  mechanism: 'equipment_transfer',
  tells:
    'arms (deal|deals|deliveries)|(arms|foreign military|military|weapons) sale|(arms|weapons) (sales|delivery|supplies|shipment)|(arms|defence|defense) contract|(arms|military aid|military assistance|security assistance|weapons) package|handed over the keys|handover ceremony of the|(co-production|coproduction|joint development|joint production|local production) of|co-produce|jointly (produce|produced|develop|manufacture)|licensed production|(approved|approves|approve|cleared|clears|authorised|authorized|notified congress of|greenlit|approval of|approval for) (|a |the )(possible |potential |proposed |foreign military |)(sale|sales|export|delivery|transfer|purchase)|(arms|weapons|military|defence|defense) (shipments|imports|exports|purchases|procurement|deliveries|gift|grant|donation)|(military|security|defence|defense) aid (worth|of|to|package|for)|foreign military financing|(joint|local|licensed) (manufacture|manufacturing|assembly) of|jointly (develop|build|produce|manufacture)|lend-lease|under the grant',
  names:
    '(handover|hand-over|turnover|turn-over|presentation|donation|delivery|commissioning) ceremony|the (delivery|donation|handover)',
  pairs: [
    {
      acts: 'delivered|delivers|deliver|has given|have given|flown|airlifted|shipped|donated|donates|donate|gifted|gives|sold|sells|sell|supplied|supply|supplies|provided|provides|provide|providing|bought|buys|buy|purchased|purchases|purchase|procure|procured|acquired|acquires|acquire|ordered|exported|exports|export|received|receives|receive|shipped|transferred|leased|granted|build|upgrade|modernise|modernize|overhaul|commissioned|equipped|equip|lend|lends|lent|loaned|given|offered|sent|shipping|landed|fitted|financed|funded|gave (|away)|presented (|with)|armed with|handed (|over)|(to|will|would) handover|hands|(hand|hands|turned|made) over|(took|takes|taken) delivery of|(built|signed|pays|paid) for|passed on|(was|were|been) (handed|turned) over to',
      objects: equipment,
      reach: 60,
    },
    {
      acts: '(will|would|to|may) go to|(is|are) (bound|destined) for',
      objects: equipment,
      reach: 60,
      precedes: true,
    },
    {
      acts: '(delivery|deliveries|donation|gift|handover|hand-over|sale|sales|supply|provision|purchase|procurement|acquisition|export|exports|shipment|shipments|transfer|lease|order|orders|batch) (of|for)|delivering|donating|handing over|selling|supplying|buying|purchasing|acquiring|upgrading|modernising|modernizing|contract for',
      nouns: true,
      objects: equipment,
      reach: 60,
    },
  ],
  not: 'delivered (a letter|a message|a speech|a statement|remarks)|(left|illicit) arms|(up|brothers) in arms|arms (and ammunition trafficking|control|race|smuggling|trafficking)|smuggling of weapons|weapons (of mass destruction|smuggling|were seized)|trafficking (in arms|of firearms)|(seized|nuclear|chemical) weapons|sister ship|(clasp*|shook|shake|shaking|join|joined|joins|in the|into the|changed|change|changes) hands|sent (its|their|his|a|one|two|three|four|the) (patrol vessel|patrol vessels|vessel|vessels|ship|ships|warship|warships|frigate|frigates|aircraft|planes|plane)|scientific research vessel|oil (exports|tankers)|(sell|export) oil|(food|gas|energy) supplies|cooperation in the supply|received with|(political|health|justice|legal|fighting) systems',
};
