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
  names:
    '(handover|hand-over|turnover|turn-over|presentation|donation|delivery|commissioning) ceremony|the donation|the delivery|the handover',
  pairs: [
    {
      acts:
        'delivered|deliver|delivers|donated|donate|donates|gifted|gave|gives|presented|handed|handed over|hand over|hands over|sold|sell|sells|supplied|supply|supplies|provided|provide|provides|providing|' +
        'bought|buy|buys|purchased|purchase|purchases|procure|procured|acquired|acquire|acquires|ordered|exported|export|exports|received|receive|receives|took delivery of|takes delivery of|taken delivery of|' +
        'shipped|transferred|leased|granted|build|built for|upgrade|modernise|modernize|overhaul|commissioned|equipped|equip',
      objects: equipment,
      reach: 60,
    },
    {
      acts: '(delivery|deliveries|donation|gift|handover|hand-over|sale|sales|supply|provision|purchase|procurement|acquisition|export|exports|shipment|shipments|transfer|lease|order|orders|batch) (of|for)|delivering|donating|handing over|selling|supplying|buying|purchasing|acquiring|upgrading|modernising|modernizing|contract for',
      nouns: true,
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
