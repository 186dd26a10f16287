/** English words for the sale, gift, delivery or co-production of equipment and arms. */
import type { TriggerLexicon } from '../types';

/** Equipment that forces use: vehicles, vessels, weapons and the parts of them. */
const equipment =
  'aircraft|aircrafts|jets|jet|fighter jet|fighter jets|fighters|helicopter|helicopters|choppers|drone|drones|uav|uavs|unmanned aerial vehicle|' +
  'unmanned aerial vehicles|missile|missiles|rocket|rockets|tank|tanks|armoured vehicle|armoured vehicles|armored vehicle|armored vehicles|' +
  'vehicles|vehicle|trucks|pickups|patrol boat|patrol boats|patrol vessel|patrol vessels|patrol ship|patrol ships|boats|boat|vessels|vessel|ship|ships|frigate|frigates|' +
  'corvette|corvettes|submarine|submarines|warship|warships|destroyers|radar|radars|weapons|weapon|weaponry|arms|ammunition|munitions|shells|' +
  'equipment|gear|hardware|materiel|air defence system|air defence systems|air defense system|air defense systems|defence systems|defense systems|' +
  'howitzers|howitzer|artillery|guns|rifles|bulletproof vests|body armour|body armor|helmets|night vision|night-vision goggles|surveillance system|' +
  'surveillance systems|scanners|cameras|motorcycles|fire engines|trainer aircraft|simulators|simulator|spare parts|components|engines|systems|bombs|' +
  'ambulances|robots|f-16|f-16s|f-35|f-35s|rafale|rafales|gripen|eurofighter|su-35|s-400|patriot|himars|bayraktar|tb2|supplies|kits|detectors|laboratory|defence articles|defense articles|mine clearance equipment';

export const transfers: TriggerLexicon = {
  mechanism: 'equipment_transfer',
  tells:
    'arms deal|arms deals|arms sale|arms sales|weapons sale|weapons sales|military sale|foreign military sale|arms contract|' +
    'defence contract|defense contract|arms package|weapons package|military aid package|security assistance package|' +
    'arms delivery|arms deliveries|weapons delivery|arms supplies|weapons supplies|military assistance package|arms shipment|weapons shipment|' +
    'handed over the keys|handover ceremony of the|joint production of|co-production of|co-produce|coproduction of|jointly produce|jointly produced|jointly develop|' +
    'joint development of|jointly manufacture|local production of|licensed production',
  names: '(handover|hand-over|turnover|turn-over|presentation|donation|delivery|commissioning) ceremony|the donation|the delivery|the handover',
  pairs: [
    {
      acts:
        'delivered|deliver|delivers|delivering|delivery of|deliveries of|donated|donate|donates|donating|donation of|gifted|gift of|gave|presented|handed over|' +
        'hand over|hands over|handing over|handover of|hand-over of|sold|sell|sells|selling|sale of|sales of|supplied|supply|supplies|supplying|supply of|provided|' +
        'provision of|bought|buy|buys|buying|purchased|purchase|purchases|purchasing|purchase of|procure|procured|procurement of|acquired|acquire|acquires|acquiring|' +
        'acquisition of|ordered|order for|exported|export|exports of|export of|received|receive|receives|took delivery of|takes delivery of|taken delivery of|' +
        'shipped|ship|shipment of|transferred|transfer of|leased|lease of|granted|manufacture|build|built for|contract for|upgrade|upgrading|modernise|modernize|' +
        'modernising|modernizing|overhaul|commissioned|equipped|equip',
      objects: equipment,
      reach: 60,
    },
  ],
  not:
    'delivered a speech|delivered a statement|delivered remarks|delivered a message|delivered a letter|left arms|up in arms|arms control|arms trafficking|' +
    'arms and ammunition trafficking|arms smuggling|smuggling of weapons|weapons smuggling|trafficking in arms|illicit arms|trafficking of firearms|' +
    'seized weapons|weapons of mass destruction|nuclear weapons|chemical weapons|weapons were seized|sister ship|brothers in arms|arms race|' +
    'scientific research vessel|oil tankers|sell oil|export oil|oil exports|food supplies|medical supplies|humanitarian supplies|relief supplies|gas supplies|energy supplies|' +
    'cooperation in the supply|received with|political systems|health systems|justice systems|legal systems|fighting systems',
};
