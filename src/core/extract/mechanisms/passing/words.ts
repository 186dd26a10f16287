/** English word families that the patterns of passing deeds are put together from; all folded, for regular expressions. */

/** Up to so many words between two parts of a pattern. */
export const words = (most: number): string => `(?: (?:[^ .,;:]|[.,]\\d)+){0,${most}}? `;

/** Anything within a clause. */
export const near = (most: number): string => `\\b[^.;:]{0,${most}}?\\b`;

export const TEXT =
  '(?:agreements?|accords?|pacts?|treat(?:y|ies)|memorand(?:um|a|ums)|mous?|protocols?|conventions?|deals?|arrangements?|guidelines|action plans?|plans? of action|road ?maps?|charter|compact|joint declaration|letters? of intent|contracts?|lease)';

/** Texts that are none of security; what stands before a text. */
export const OTHER_TEXTS =
  /\b(?:trade|customs|nuclear|cease-?fire|truce|gas|oil|energy|loan|climate|tax|tariff|coalition|peace|hostage|budget|fisheries|economic|transport|rail|labou?r|debt)(?: [a-z]+)? (?:agreements?|accords?|pacts?|deals?|treat(?:y|ies)|plans?|contracts?|memorandum|protocols?|arrangements?|conventions?)\b/;

export const LESSONS =
  '(?:(?<!change |changed |main |set |off |collision |due )courses?|classes|training|trainings|coaching|instruction|lessons|master ?class(?:es)?|exchange programmes?|exchange programs?|study (?:programmes?|programs?|tours?|visits?)|seminars?|workshops?|schooling|tuition|staff college|war college|(?:military|police|naval|air force|defen[cs]e) (?:academ(?:y|ies)|schools?|colleges?)|traineeships?|internships?)';

/** Who is trained. */
export const LEARNERS =
  '(?:soldiers|officers|police|policemen|policewomen|troops|recruits|cadets|forces|personnel|pilots|sappers|divers|deminers|gunners|trainees|firefighters|commandos|marines|sailors|specialists|investigators|prosecutors|gendarmes|servicemen|detectives|constables|guardsmen|paratroopers|rangers|medics|engineers|judges|inspectors|peacekeepers|coast ?guards?|border guards|customs (?:agents|officers)|agents|technicians|battalions?|crews|army|navy|handlers|conscripts|analysts)';

/** Who is sent. */
export const UNITS =
  '(?:(?:medical|k-?9|canine|dog|demining|rescue|forensic|disaster|medical|mobile|technical|planning|advance|liaison|explosives) teams?|task (?:force|group)|(?:mechani[sz]ed|armou?red|artillery|engineer|signals|medical|infantry|tank|airborne) (?:company|battery|platoon|brigade|battalion|units?)|tank companies|(?:patriot|missile|air defen[cs]e|himars|nasams) (?:batter(?:y|ies)|units?)|sappers|deminers|divers|pilots|reservists|paramedics|nurses|surgeons|technicians|investigators|prosecutors|forensic (?:experts|specialists)|border guards|coast guards|customs officers|rangers|guardsmen|hospital ship|minehunters?|minesweepers?|awacs|eurofighters?|(?:police|training|military|assistance|peace|peacekeeping|advisory|stabili[sz]ation) missions?|troops|soldiers|forces|personnel|police|policemen|policewomen|police officers|officers|constables|detectives|contingents?|battalions?|battlegroups?|compan(?:y|ies) of|units?|squadrons?|detachments?|brigades?|regiments?|platoons?|gendarmes|carabinieri|marines|sailors|airmen|paratroopers|commandos|peacekeepers|guardsmen|mercenaries|paramilitaries|instructors|advisers|advisors|trainers|engineers|sappers|gunners|medics|doctors|firefighters|fire (?:crews|engines)|rescuers|rescue (?:teams?|crews|workers)|(?:search|medical|infantry|training) teams?|crews|experts|liaison officers|frigates?|warships?|destroyers?|patrol (?:ships|vessels)|submarines?|fighter jets?|fighters|warplanes|helicopters|f-\\d+s?|gripens|rafales|typhoons|tanker (?:aircraft|planes)|surveillance planes?|firefighting (?:planes|aircraft)|water bombers|air defen[cs]e (?:systems?|batter(?:y|ies))|patriots?|sniffer dogs|rotation of)';

export const BASE =
  '(?:(?:military|naval|air|army|drone|joint|training|intelligence|forward|own|overseas|permanent|logistics?|new|spy|radar)(?: [a-z]+)? (?:base|bases|camp|facility|outpost|post|station|hub|garrison|barracks)|bases?|garrison|barracks)';

/** What is given, sold or lent. */
export const KIT =
  '(?:equipment|mortars?|grenades?|(?:grenade )?launchers?|pistols|carbines|torpedo(?:es)?|interceptors?|javelins|stingers|manpads|hovercraft|minehunters?|minesweepers?|(?:landing|patrol|interceptor|naval|river) craft|gunboats?|ribs|rhibs|catamarans?|tugs|barges|hercules|tucanos|black hawks|mraps?|humvees|land (?:cruisers|rovers)|suvs|vans|quad ?bikes|quadcopters?|aerostats?|excavators?|bulldozers|cranes|trailers|tractors|(?:fuel|water) tankers|bicycles|generators|searchlights|binoculars|goggles|night-vision (?:devices|gear)|thermal (?:imagers|imaging)|sensors|sonars?|(?:surveillance|observation|border) towers?|walkie-talkies|satellite phones|servers|(?:demining|mine-clearing) (?:machines?|robots?)|breathing apparatus|(?:winter|protective|combat) (?:clothing|suits)|(?:protective|riot|tactical|diving|rescue) gear|vests|gas masks|parachutes|stretchers|(?:first-aid|test|rescue|medical) kits|water cannons?|howitzers?|cutters?|aircraft|helicopters?|choppers?|drones?|uavs?|missiles?|rockets?|rocket (?:launchers|systems)|tanks?|(?:personnel|armou?red) carriers|trucks?|jeeps?|pick-?ups?|frigates?|corvettes?|submarines?|warships?|radars?|weapons?|weaponry|arms|ammunition|munitions|shells|rounds|materiel|artillery|guns|rifles|helmets|scanners|cameras|motorcycles|motorbikes|simulators?|ambulances|robots|(?:fighter |combat |trainer |transport |radar |patrol )?(?:jets?|planes?|aeroplanes?)|f-\\d+s?|rafales?|gripens?|eurofighters?|leopards?|abrams|k-?\\d+s?|apcs?|buses|patrol cars|vehicles?|boats?|vessels?|launches|dinghies|engines|uniforms|computers|radios|software|forensic kits?|speedboats|sniffer dogs|su-\\d+s?|mig-\\d+s?|s-\\d+|patriots?|himars|bayraktars?|tb2s?|orlans?|air defen[cs]e systems?|detection systems?|body armou?r|night-vision goggles|spare parts|nsms?|launchers|torpedoes|mines|(?:police |sniffer |service )?dogs|shepherds|horses)';

/** Who is handed over; names of persons follow such words. */
export const WANTED =
  '(?:suspects?|fugitives?|wanted|accused|alleged|convict(?:s|ed)?|prisoners?|detainees?|inmates?|criminals?|traffickers?|smugglers?|murderers?|killer|kingpin|mafia|drug lord|ringleader|gangster|defendant|operatives?|militants?|terrorists?|deserters?|mobsters?|hackers?|fraudsters?|extradit\\w+)';

/** What police and border forces do to crime. */
export const ENFORCE =
  '(?:arrest(?:s|ed|ing)?|seiz(?:e|ed|es|ing|ures?)|raid(?:s|ed|ing)?|caught|captur(?:e|ed)|smash(?:ed|ing)?|dismantl(?:e|ed|ing)|break(?:ing)? up|broke up|bust(?:ed|s)?|br(?:oken|ought|ing) (?:up|down)|tak(?:e|es|en|ing) down|took down|swept|sweeps?|searche[sd]|round(?:ed|ing) up|picked up|detained|apprehended|intercept(?:ed|ing)?|patrol(?:s|led|ling)?|crackdown|track(?:ed)? down|hunt(?:ed|ing)?|foiled|investigat(?:e|ed|ing)|manhunt|traffickers|smugglers|gangs?|rings?|haul|drug busts?|suspects)';
