/** English nouns that a figure of cooperation may count, by kind; plural unless both numbers are written alike. */
import { valuesByWord } from './values-by-word';
import { MEASURES, type CountedKind, type CountedNoun } from './types';

const WORDS: Readonly<Record<CountedKind, string>> = {
  people:
    'soldiers|troops|infantry|infantrymen|cavalrymen|troopers|guardsmen|rangers|constables|operators|operatives|aircrew|crews|surgeons|veterinarians|artillerymen|submariners|conscripts|officers|police|policemen|policewomen|personnel|members|cadets|trainees|trainers|instructors|lecturers|experts|specialists|advisers|advisors|recruits|graduates|participants|attendees|airmen|sailors|marines|guards|firefighters|rescuers|peacekeepers|commandos|paratroopers|servicemen|servicemembers|gendarmes|engineers|medics|pilots|agents|inspectors|investigators|prosecutors|judges|technicians|observers|forces|fighters|reservists|detectives|handlers|crew|officials|delegates|representatives|firemen|corpsmen|lieutenants|sergeants|paramedics|lifeguards|divers|seamen|corporals|mentors|analysts|interpreters|fellows|reinforcements|legionnaires|carabinieri|responders|crewmembers|aviators|gunners|snipers|sappers|planners|coastguards|coastguardsmen|seafarers|mechanics|linguists|attaches|monitors|liaisons|interns|militiamen|bodyguards|watchkeepers|crewmen|airwomen|servicewomen|cavalry|gurkhas|cadres|enforcers|midshipmen|servicemembers|professionals|practitioners|magistrates|commanders|consultants|tutors|coaches|signallers|frogmen|deminers|riflemen|grenadiers|bandsmen|supervisors|managers|candidates|controllers|dispatchers|compatriots|auxiliaries|patrolmen|wardens|privates|apprentices|physicians|navigators',
  persons:
    'people|men|women|staff|employees|students|scientists|scholars|volunteers|doctors|nurses|contractors|nationals|citizens|workers|girls|boys|teenagers|youths|youngsters|teachers|academics|researchers|journalists|civilians|individuals|drivers|learners|assistants|lawyers|professors|colleagues',
  handed:
    'fishermen|helpers|accomplices|ringleaders|kingpins|masterminds|couriers|hackers|fraudsters|jihadists|extremists|terrorists|deportees|returnees|escapees|murderers|culprits|perpetrators|fugitives|offenders|persons|accused|traffickers|smugglers|suspects|prisoners|inmates|migrants|convicts|detainees|criminals|refugees|gangsters|militants|dealers|defendants|mobsters|capos|kidnappers|rustlers|poachers',
  seized:
    'pills|tablets|packages|attempts|networks|gangs|parcels|plants|raids|searches|laboratories|labs|hectares|arrests|cells|plots|shipments|airstrips|strips|runways|investigations|checks|warrants|houses|homes|premises|addresses|properties|apartments|sites|locations',
  course:
    'courses|workshops|seminars|scholarships|programmes|programs|exercises|drills|modules|activities|engagements|sorties|rotations|deployments|inspections|classes|places|seats|patrols|operations|manoeuvres|maneuvers|flights|events|projects|trainings|slots|fellowships|internships|exchanges|lessons|lectures|jumps|dives|landings',
  unit: 'battalions|brigades|squadrons|batches|teams|units|contingents|platoons|detachments|bases|companies|regiments|divisions|centres|centers|offices|stations|posts|outposts|wings|flotillas|checkpoints|garrisons|barracks|airfields|airbases|fobs|hangars',
  equipment:
    'jets|aircraft|airplanes|planes|helicopters|drones|uavs|tanks|vehicles|ships|warships|frigates|corvettes|boats|vessels|submarines|missiles|launchers|howitzers|rifles|radars|trucks|ambulances|cameras|systems|batteries|guns|rounds|shells|vests|helmets|scanners|motorcycles|cars|buses|destroyers|minehunters|interceptors|mortars|pistols|weapons|engines|simulators|gunships|fighters jets|computers|radios|craft|speedboats|motorbikes|kits|goggles|transmitters|parachutes|excavators|tonnes|tons|kilograms|kilogrammes|kg|kilos|containers|bombs|pieces|laptops|tankers|bulldozers|trailers|binoculars|sensors|masks|tents|generators|ventilators|doses|bikes|quadcopters|hovercraft|airships|rockets|cannons|bullets|cartridges|uniforms|sets|jackets|pickups|cruisers|locomotives|scooters|bodycams|devices|firearms|leopards|challengers|abrams|marders|bradleys|rafales|gripens|eurofighters|typhoons|chinooks|apaches|humvees|telescopes|phones|smartphones|detectors|printers|antennas|carriers|rhibs|ribs|skis|bicycles|quads|forklifts|cranes|canoes|catamarans|minesweepers|biplanes|turboprops|cutters|whalers|dinghies|jeeps|minibuses|lorries|vans|inflatables|machines|transports|bombers|choppers|gliders|satellites|tugs|tugboats|barges|ferries|icebreakers|torpedoes|grenades|warheads|shotguns|carbines|handguns|revolvers|shields|batons|handcuffs|gloves|boots|blankets|stretchers|robots|handsets|pumps|tractors|graders|loaders|wagons|suvs|buggies|snowmobiles|apcs|ifvs|mraps|jammers|pods|purifiers|respirators|defibrillators|microscopes|lamps|torches|flashlights|projectors|servers|screens|beds|mattresses|cots|minelayers|sloops|submersibles|yachts|launches|hornets|javelins|stingers|patriots|himars',
  animal: 'dogs|horses|camels|canines|k9s',
  article: 'articles|clauses|provisions|chapters',
  state: 'countries|nations|states|navies|armies|militaries|signatories',
  instrument:
    'papers|instruments|letters|declarations|conventions|arrangements|measures|agreements|memoranda|memorandums|mous|protocols|accords|deals|contracts|documents|treaties|pacts',
  span: 'days|weeks|months|hours|day|week|month|hour|year|years',
};

/** Units that stand for several words. */
const UNIT_OF = valuesByWord(
  'days: day; weeks: week; months: month; hours: hour; years: year; programmes: programs; centres: centers; agreements: memoranda memorandums mous protocols accords documents papers instruments letters declarations conventions arrangements treaties pacts deals; states: countries nations signatories; dogs: canines k9s; articles: clauses provisions; planes: airplanes; drones: uavs; manoeuvres: maneuvers; tonnes: tons; kilograms: kg kilos kilogrammes; trucks: lorries; tanks: leopards challengers abrams; vehicles: marders bradleys humvees; aircraft: rafales gripens eurofighters typhoons; helicopters: chinooks apaches',
);

export const NOUNS_EN: ReadonlyMap<string, CountedNoun> = new Map(
  (Object.entries(WORDS) as Array<[CountedKind, string]>).flatMap(([kind, words]) =>
    words
      .split('|')
      .map((word): [string, CountedNoun] => [
        word,
        { kind, unit: MEASURES[kind] === 'people' ? 'people' : (UNIT_OF.get(word) ?? word) },
      ]),
  ),
);

/** Words at which the noun phrase after a number ends. */
export const STOP_EN: ReadonlySet<string> = new Set(
  'in on at to from for with by who whom whose which that were was are is be been have has had will would and or but as after before during since until while when where under over between about against into than per including plus took take taking also not i he she it they we its their his said says signed agreed met held discussed visited announced sent january february march april may june july august september october november december joined arrived opened'.split(
    ' ',
  ),
);

/** Words before which a number is a name or a mark, not a count. */
export const MARK_BEFORE_EN: ReadonlySet<string> = new Set(
  'article articles resolution no number phase chapter page type mark mk flight channel route section paragraph clause boeing airbus mirage leopard mig su sukhoi agenda vision version gate room km age aged group unit item decree law protocol size'.split(
    ' ',
  ),
);
/** Words before which a number like 2019 is a year. */
export const YEAR_BEFORE: ReadonlySet<string> = new Set(
  'in since by of until till from during after before early late mid year january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec عام سنه لعام منذ في وفي ومنذ وعام مطلع نهايه بدايه العام يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر الثاني الاول شباط اذار نيسان ايار حزيران تموز اب ايلول جانفي فيفري افريل ماي جوان جويليه اوت شتنبر غشت يوليوز دجنبر نونبر'.split(
    ' ',
  ),
);
