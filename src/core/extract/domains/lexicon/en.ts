/**
 * English domain terms by code of the codebook. Source: the definitions of the codebook and the wording
 * of agency news (Reuters, AFP, Xinhua, Anadolu, TASS, Yonhap, VNA); British spelling, others are derived.
 */
import type { DomainLexicon } from './types';

export const DOMAINS_EN: DomainLexicon = {
  terms: {
    counter_terrorism: {
      strong:
        'terrorism|terror|counter terror*|anti terror*|terrorist financ*|financing of terror*|financing terror*|terrorist group*|terrorist organi*|terrorist threat*|terrorist act*|terrorist attack*|terrorist network*|terrorist fighter*|terrorist cell*|extremism|extremist ideolog*|extremist group*|extremist organi*|extremist network*|radicalis*|deradicalis*|foreign fighters|jihadist network*|jihadist group*',
      weak: 'terrorist*|extremist*|jihadist*|isis|daesh|islamic state group|al qaeda|al-qaida|boko haram|al shabaab|al-shabab|pkk|feto|taliban militants',
      bodies:
        'counter terrorism bureau|counter terrorism committee|counter terrorism coordinator*|anti terror branch',
    },
    organised_crime: {
      strong:
        'organised crime*|organised criminal*|transnational crime*|trans-national crime*|cross-border crime*|transborder crime*|international crime*|serious crime*|laundering|human trafficking|trafficking in persons|trafficking in human*|trafficking in people|trafficking of persons|trafficking in women|people trafficking|human traffickers|sex trafficking|arms smuggling|arms trafficking|weapons trafficking|weapons smuggling|gun trafficking|gun smuggling|arms and ammunition trafficking|trafficking of firearms|trafficking in firearms|trafficking in arms|trafficking of arms|trafficking in weapons|smuggling of weapons|smuggling of arms|firearms trafficking|firearms smuggling|illicit arms|illegal arms|illicit weapons|illegal weapons|illicit trafficking|illicit trade|small arms|financial crime*|economic crime*|economic and financial crime*|anti corruption|corruption|counterfeit*|forgery|forged documents|document fraud|mafia*|criminal network*|criminal gang*|criminal group*|criminal organi*|criminal syndicate*|gang violence|crime prevention|prevention of crime|combat crime|combating crime|combatting crime|fighting crime|fight against crime|crime fighting|security offences|wildlife trafficking|environmental crime*|illicit financial flow*|telecom fraud|online scam*|scam centre*|kidnapping|car theft|vehicle theft|trafficking of cultural property|crime in all its forms|forms of crime|stolen vehicles|gangs',
      weak: 'crime|crimes|criminal*|trafficking|fraud|bribery|scams',
      headed: 'target',
      bodies: 'crime agency|anti corruption commission*|anti corruption agenc*|financial intelligence unit*',
    },
    judicial: {
      strong:
        'extradit*|fugitive*|legal assistance|judicial|legal cooperation|prisoner transfer*|transfer of prisoners|transfer of sentenced|transfer of convict*|transfer convicted|sentenced persons|sentenced prisoners|convicted persons|wanted person*|wanted criminal*|wanted suspect*|wanted individual*|wanted men|handover of suspects|hand over suspects|surrender of suspects|red notice*|asset recovery|recovery of assets|stolen assets|rogatory|arrest warrant*|criminal matters|prosecutorial|prisoner exchange|exchange of prisoners',
      weak: 'prisoner*|prosecutor*|inmates|convicts|court*',
      bodies:
        'justice minister*|minister of justice|ministers of justice|justice ministr*|ministry of justice|ministries of justice|attorneys general|attorney-general|prosecutor general|prosecutors general|public prosecutor*|chief prosecutor*|chief justice*|prison service*',
    },
    counter_narcotics: {
      strong:
        'illicit trafficking of drug*|illicit trafficking in drug*|illicit trafficking of narcotic*|illicit trafficking in narcotic*|illicit drug trafficking|trafficking of narcotic*|counter narcotic*|anti narcotic*|drug traffick*|drugs traffick*|trafficking in drugs|trafficking of drugs|trafficking in narcotics|illegal drug trade|drug smuggl*|drugs smuggl*|smuggling of drugs|smuggling of narcotics|drug problem*|drug crime*|drug-related|drug trade|drug cartel*|drug network*|drug gang*|drug control|drug enforcement|drug abuse|drug addiction|drug production|drug flow*|illicit drug*|illegal drug*|synthetic drug*|anti drug*|counter drug*|war on drugs|fight against drugs|combat drugs|combating drugs|fighting drugs|psychotropic*|chemical precursor*|drug precursor*|precursor chemical*|precursors|captagon|fentanyl|methamphetamine|heroin|cocaine|opium|poppy cultivation|narco*',
      weak: 'drug|drugs|cartels',
      headed: 'target',
      bodies:
        'narcotics control bureau|anti narcotics force|anti narcotics police|drug enforcement administration|drug control agenc*|anti drug agenc*|drug enforcement agenc*',
    },
    cyber: {
      strong:
        'cyber*|cyber security|cyber crime*|cyber defence|cyber space|information security|computer crime*|electronic crime*|digital security|network security|hacking|hackers|ransomware|critical information infrastructure|incident response|computer emergency response|online crime*|high-tech crime*|data protection',
      weak: 'malware|phishing|5g security',
      bodies: 'national cyber*|cisa',
    },
    policing: {
      strong:
        'police co-operation|police collaboration|police coordination|policing|law enforcement|police-to-police|police force*|police services|police operation*|police work|police training|police college*|police academ*|police exchange*|police liaison|police attache*|police mission*|police patrol*|police team*|police expert*|joint police|between police|between the police|police officers|policemen|policewomen|joint patrol*|public order|public security|riot control|anti riot|riot police|crowd control|forensic*|criminal investigation*|fingerprint*|special police|traffic police|tourist police|gendarmerie*|gendarmes|carabinieri|security apparatus*|security organs|between their interior ministries|between the interior ministries|between interior ministries|between both interior ministries|between the two interior ministries|interior affairs|internal affairs|internal security|homeland security|public safety|law and order|interpol channels|criminal police',
      weak: 'police',
      bodies:
        'ministries of interior|ministries of the interior|security forces|security personnel|security service*|security agenc*|security bodies|interior minister*|minister of interior|minister of the interior|ministers of interior|ministers of the interior|interior ministr*|ministry of interior|ministry of the interior|home minister*|home secretary|home affairs minister*|minister of home affairs|ministry of home affairs|home department|home office|minister of internal affairs|ministry of internal affairs|internal affairs minister*|minister of public security|public security minister*|ministry of public security|public security ministr*|security minister*|homeland security secretary|secretary of homeland security|department of homeland security|police chief*|chief of police|police commissioner*|inspector-general of police|director general of police|police director*|national police|police commander*|national security chief*|security chiefs|directorate of public security|public security directorate|interpol|europol|federal police|gendarmerie commander*',
    },
    security_general: {
      strong:
        'security co-operation|cooperation in security|cooperation on security|cooperation in the security|field of security|fields of security|area of security|areas of security|security field*|security area*|security domain*|security sphere|security sector|security ties|security relation*|security partnership*|security co-ordination|security agreement*|security accord*|security pact*|security deal*|security plan*|security treat*|security arrangement*|security dialogue*|security collaboration|security talks|security consultation*|security issue*|security matter*|security affairs|security challenge*|security concern*|security guarantee*|security links|security file*|security work|joint security|bilateral security|mutual security|common security|collective security|security and defence|security and military|security and stability of the two|national security|security assistance|security support',
      weak: 'security',
      headed: 'field',
      bodies:
        'national security adviser*|national security advisor*|national security council*|national security heads|national security head',
    },
    border_migration: {
      strong:
        'border security|borders security|border control*|border guard*|border management|border protection|border crossing*|border patrol*|border police|border troops|border force*|border surveillance|border region*|border area*|border cooperation|border issue*|border point*|border post*|border checkpoint*|border monitoring|border demarcation|border affairs|border province*|cross-border movement|cross-border infiltration|cross-border smuggling|transborder security|securing borders|securing the border*|securing their border*|secure borders|secure their border*|security of borders|security on the border*|security along the border*|security of the border*|security across their border|protect borders|common border*|common frontier|shared border*|shared frontier|irregular migra*|illegal migra*|illegal immigra*|irregular immigra*|illegal entry|illegal crossings|undocumented migrant*|clandestine migra*|clandestine immigra*|migrant smuggl*|smuggling of migrants|migration|migrant flow*|migrant return*|return of migrants|readmission|deport*|repatriation of migrants|smuggl*|contraband|customs control*|customs cooperation|customs administration*|immigration crime|immigration',
      weak: 'border|borders|frontier|frontiers|migrant*|crossing|crossings|customs|visa*|passports',
      headed: 'target',
      bodies:
        'border guard command*|border guards commander*|border security committee|border committee|border commission|border protection service|border agenc*|immigration minister*|minister of immigration|migration minister*|customs agenc*|customs authorit*|immigration authorit*|immigration service*|frontex',
    },
    refugees_humanitarian: {
      strong:
        'refugee*|displaced|asylum seeker*|humanitarian issue*|humanitarian situation|humanitarian affairs|humanitarian crisis|humanitarian support|humanitarian effort*|humanitarian need*|humanitarian work|humanitarian response|humanitarian action|humanitarian aid|humanitarian assistance|humanitarian corridor*|humanitarian relief|relief aid|relief supplies|food aid|evacuees',
      weak: 'asylum|relief|humanitarian',
      headed: 'field',
      bodies: 'unhcr|refugee agency|kSrelief|red crescent|red cross',
    },
    aviation_transport: {
      strong:
        'aviation security|airport security|security of airports|airport protection|civil aviation|aviation safety|flight safety|safety of flights|air safety|safety of passengers|passenger safety|passenger screening|screening of passengers|passenger data|passenger name record*|advance passenger|railway security|rail security|transport security|transportation security|road safety|traffic safety|security of transport|protection of facilities|facility protection|facilities security|vital installations|air marshal*|overflight*',
      weak: 'aviation|airport|airports|passengers|flights|railway*',
      company: 'secur|safe|protect|police|terror',
      bodies: 'aviation authorit*|aviation security agenc*|transportation security administration',
    },
    maritime: {
      strong:
        'maritime|maritime security|coast guard*|coastguard*|naval cooperation|naval patrol*|sea lane*|sea lines|sea routes|shipping lane*|piracy|anti piracy|counter piracy|pirates|freedom of navigation|safety of navigation|security of navigation|navigation security|port security|security of ports|search and rescue at sea|rescue at sea|illegal fishing|waterways|undersea cables|submarine cables|patrol boat*|patrol vessel*',
      weak: 'shipping|ports|navigation|naval|navies',
      company: 'secur|safe|protect|patrol|guard|pirac|attack|threat',
      bodies: 'coast guard chief*|coast guard commander*|maritime security agenc*',
    },
    military: {
      strong:
        'between their defence ministries|between the defence ministries|between defence ministries|between the two defence ministries|defence co-operation|military co-operation|defence collaboration|military collaboration|defence ties|military ties|defence relation*|military relation*|defence partnership*|military partnership*|defence agreement*|military agreement*|defence accord*|military accord*|defence pact*|military pact*|defence treat*|military alliance*|mutual defence|defence dialogue*|defence consultation*|defence talks|military talks|defence coordination|military coordination|operational coordination|defence engagement*|defence links|military links|military to military|defence policy|defence matters|defence issues|defence affairs|military affairs|military matters|military issues|defence field*|military field*|defence area*|defence sector*|military sector*|defence sphere|military sphere|defence domain|defence and security|defence and military|military and defence|military and security|field of defence|fields of defence|area of defence|areas of defence|cooperation in defence|cooperation on defence|collaboration in defence|defence capabilit*|military capabilit*|interoperability|armed forces cooperation|cooperation between the armed forces|cooperation between armed forces|staff talks|military staff talks|army-to-army|strategic defence|defence framework|military assistance|military aid|military support|military delegation*|soldiers|military visits',
      weak: 'military|defence',
      headed: 'field',
      bodies:
        'defence minister*|minister of defence|ministers of defence|defence ministr*|ministry of defence|ministries of defence|defence secretary|defence secretaries|secretary of defence|secretary of war|minister of national defence|ministry of national defence|minister of state for defence*|raksha mantri|defence chief*|chief of staff of the|chiefs of staff|chief of defence*|joint chiefs|army chief*|chief of the army|chief of army|naval chief*|navy chief*|chief of naval staff|air chief|air force chief*|army commander*|commander of the army|armed forces chief*|military chief*|commander-in-chief|commander of the armed forces|general staff|military attache*|defence attache*|minister of armed forces|armed forces minister*|minister of the armed forces|armed forces ministr*|pentagon chief|centcom|africom',
    },
    exercises: {
      strong:
        'joint exercise*|joint drill*|joint army exercise*|joint training exercise*|joint manoeuvre*|military exercise*|military drill*|naval exercise*|naval drill*|naval manoeuvre*|military manoeuvre*|air exercise*|air drill*|bilateral exercise*|multinational exercise*|multilateral exercise*|multinational drill*|tactical exercise*|field exercise*|tabletop exercise*|command post exercise*|training exercise*|war game*|wargame*|passing exercise|live fire|combined exercise*|combined drill*|bilateral drill*|maritime exercise*|defence drill*|defence exercise*|annual exercise*|annual drill*|anti piracy drill*|joint war*',
      weak: 'exercise|exercises|drill|drills|manoeuvre*',
    },
    defence_industry: {
      strong:
        'defence industr*|defence and aerospace|defence manufactur*|defence product*|defence equipment|defence technolog*|defence system*|defence procurement|defence export*|defence import*|defence compan*|defence firm*|defence plant*|defence contract*|defence deal*|defence sale*|defence project*|defence materiel|defence material*|defence acquisition*|defence trade|defence research|defence innovation|military industr*|military technolog*|military-technical|military hardware|military equipment|military procurement|military production|military manufactur*|military sale*|arms deal*|arms sale*|arms purchase*|arms export*|arms import*|arms transfer*|arms suppl*|arms shipment*|arms deliver*|arms industr*|arms manufactur*|arms production|arms package*|arms embargo|arms trade|weapon sale*|weapons sale*|weapons deal*|weapons suppl*|weapons deliver*|weapons shipment*|weapons system*|weapons production|weapon system*|weapons package*|lethal aid|procurement|co-production|joint production|jointly produc*|joint manufactur*|jointly manufactur*|joint development of|fighter jet*|fighter aircraft|warplane*|combat aircraft|combat jet*|drones|drone|uav|uavs|unmanned aerial*|unmanned aircraft|unmanned combat*|warship*|frigate*|corvette*|submarines|destroyers|missile*|air-defence|ammunition|munitions|artillery shells|howitzer*|armoured vehicle*|armoured personnel carrier*|tanks|attack helicopter*|military helicopter*|military aircraft|military vehicles|radar system*|radars|fighter*|shipbuilding|naval vessel*|modernis* of|modernising|modernis* its|maintenance, repair|spare parts for',
      weak: 'weapons|weapon|weaponry|arms|helicopter*|jets|aircraft|equipment|technology transfer|transfer of technology|transferring technolog*|vessels',
      company: 'defen|military|army|navy|air force|armed|arms|weapon|troops|contract|deliver|batch',
      bodies: 'defence industry agenc*|presidency of defence industries|defence production minister*|dapa',
    },
    basing: {
      strong:
        'military base*|establish a base|established a base|open a base|opened a base|build a base|new base|air base*|airbase*|naval base*|army base*|foreign base*|base in|bases in|base on|basing|troops stationed|stationed|stationing|station troops|station forces|deployment of troops|deployment of soldiers|deployment of its soldiers|deployment of its troops|deployment of forces|deployment of its forces|deployment of police|deployment of a police|deployment of additional|troop deployment*|force deployment*|military deployment*|deploy troops|deploy soldiers|deploy forces|deploy additional|deploy more|deploy its troops|deploying troops|deployed troops|deploy police|deploy a contingent|deploy security|deploy special|military presence|troop presence|presence of us troops|presence of its troops|presence of troops|status-of-forces|sofa|visiting forces|reciprocal access|access agreement|contingent*|send troops|sending troops|sent troops|send soldiers|sending soldiers|send police|send security|sent police|sending police|dispatch troops|dispatching troops|dispatch police|troops arrived|soldiers arrived|host us forces|host us troops|host foreign forces|hosting foreign forces|host a base|host nation support|rotational*|garrison*|force posture|troop withdrawal*|withdrawal of troops|withdraw troops|withdraw its troops|withdrawal of us|withdrawal of its|its troops in|forces in the country|soldiers guard|peacekeeping contingent|officers arrived|access to bases|forces access|military facilit* in',
      weak: 'deploy*|troops|dispatch*|base|bases',
      company: 'troop|soldier|contingent|peacekeep|station|establish|first group|garrison|police officers',
    },
    regional_stability: {
      strong:
        'deployment of peacekeep*|deploy peacekeep*|regional stability|regional peace|regional security|peace and stability|security and stability|stability and security|peace and security|stability in the region|stability of the region|security in the region|security of the region|peace in the region|stability in the sahel|peacekeep*|peace-keep*|peace operation*|peace mission*|peace support|stabilisation|stabilization|unifil|minusma|monusco|unmiss|amisom|atmis|aussom|unamid|minusca|kfor|eufor|ceasefire*|cease-fire*|truce|armistice|peace process*|peace talks|peace agreement*|peace deal*|peace plan*|peace effort*|conflict resolution|conflict prevention|de-escalat*|deescalat*|political solution|political settlement|political transition|armed groups|rebel groups|international peace|regional conflict*|regional crises|regional crisis|regional tension*|regional threats|nuclear issue|nuclear programme|denuclear*|shared security objectives',
      weak: 'stability|crisis|conflict|conflicts|regional challenge*|regional issues|peace|mediation|reconciliation|war|sanctions',
      company: 'region|peace|ceasefire',
    },
    training: {
      strong:
        'training|trainings|train|trains|trained|trainee*|trainer*|instructor*|training course*|workshop*|capacity-building|building capacit*|build capacit*|capacity development|capacity enhancement|capability building|exchange of expert*|exchange expert*|exchanging expert*|expertise exchange*|exchange of experience*|exchange experience*|exchanging experience*|experience exchange*|exchange of knowledge|exchange of best|exchange of skill*|exchange of officers|exchanging police experience*|exchange police experience*|exchange of police experience*|exchange of police expertise|exchange of security experience*|exchange of military experience*|exchange of professional*|exchange of operational experience*|sharing of experience*|sharing experience*|share experience*|shared experience*|swapping experience*|sharing expertise|share expertise|share its expertise|share its experience*|sharing of expertise|best practices|transfer of expertise|transfer of experience*|transfer of knowledge|transferring experience*|transferring expertise|transfer expertise|knowledge transfer|knowledge sharing|knowledge exchange|know-how|technical assistance|police academ*|military academ*|staff college*|defence college*|war college*|police college*|defence universit*|military education|military-educational|officer education|cadet*|graduat* from|graduation|scholarship*|education and training|professional development|mentoring|courses for|course for|seminar*|study visit*',
      weak: 'course|courses|academ*|curriculum|graduat*|expertise|experiences|skills|education',
      company: 'polic|militar|officer|cadet|defen|armed|secur|train|soldier|guard|instruct',
    },
    intelligence: {
      strong:
        'exchange of information|information exchange|exchange information|exchanging information|exchanges of information|exchange of security information|exchange of data|exchange data|exchanging data|data exchange|data sharing|share data|sharing data|exchange of intelligence|intelligence exchange*|exchange intelligence|exchanging intelligence|intelligence-sharing|share intelligence|sharing intelligence|sharing of intelligence|intelligence and information|intelligence co-operation|intelligence partnership|intelligence ties|intelligence coordination|intelligence collaboration|intelligence agreement*|military intelligence|intelligence information|intelligence data|intelligence work|information-sharing|share information|sharing information|sharing of information|shared information|shared intelligence|pass on information|liaison officer*|exchange of lists|exchange of operational information|exchange operational|exchange names|situational awareness|flow of information|gsomia',
      weak: 'intelligence',
      bodies:
        'intelligence chief*|intelligence service*|intelligence agenc*|spy agenc*|spy chief*|intelligence director*|director of intelligence|head of intelligence|intelligence head*|national intelligence|general intelligence|cia director|mossad|intelligence organi*',
    },
    major_events: {
      strong:
        'world cup security|security of the world cup|secure the world cup|secure the football world cup|securing the world cup|world cup protection|olympic security|olympics security|security of the olympic*|security for the olympic*|sports security|security in sports|sport security|security of sport*|sporting events|sports events|sports competitions|major event*|mega-event*|large-scale event*|major sporting|hajj security|security of pilgrims|safety of pilgrims|safety of hajj|event security|security of event*|stadium security|summit security|security of the summit|major tournaments|security during the world cup|mass gatherings',
      weak: 'world cup|olympic|olympics|paralympic*|asian games|commonwealth games|african games|mediterranean games|fifa|asian cup|africa cup of nations|gulf cup|expo|hajj|umrah|pilgrim*|tournament|g20 summit|championship',
      company: 'secur|safe|protect|polic|terror',
    },
    civil_defence: {
      strong:
        'civil defence|civil protection|civil emergenc*|civil contingenc*|firefight*|fire-fighting|fire service*|fire prevention|fire safety|fire brigade*|fire department*|forest fire*|wildfire*|search-and-rescue|rescue team*|rescue operation*|rescue work*|rescue force*|rescuer*|disaster relief|disasters|disaster|emergency response|emergency management|emergency preparedness|emergency services|emergencies|emergency situations|emergency rescue|earthquake*|floods|cbrn|weapons of mass destruction|chemical, biological*|chemical and biological|biological and chemical|radiolog*|hazardous material*|nuclear safety|nuclear security|nuclear incident*|crisis management|early warning',
      weak: 'rescue|fire|fires|emergency|flood|ambulance',
      bodies:
        'civil defence director*|civil defence chief*|minister of emergency situations|ministry of emergency situations|emergency situations minister*|emergency situations ministr*|ministry for emergenc*|emergency management agenc*|afad|emercom|emergency minister*',
    },
    non_security: {
      strong:
        'bilateral trade|two-way trade|trade volume|trade exchange*|trade cooperation|trade and investment|trade, investment|economic partnership|economic and trade|trade and economic|commercial cooperation|commercial exchange*|cultural cooperation|cultural exchange*|energy cooperation|tourism cooperation|field of tourism|cooperation in tourism|cooperation in trade|cooperation in energy|food security|energy security|people-to-people',
      weak: 'trade|economy|economic|economics|commerce|commercial|investment*|tourism|energy|culture|cultural|education|educational|health|healthcare|agriculture|agricultural|scientific|science|connectivity|oil|gas|renewable*|climate|environment|sport|sports|media|labour|fisheries|finance|mining|space|innovation|industry|transport',
      headed: 'field',
    },
  },
  neutral:
    'security council|social security|job security|artificial intelligence|emotional intelligence|intelligence-based|business intelligence|fire exchange|exchange of fire|world trade|trade union*|trade war*|free trade zone|drug administration|food and drug|health ministr*|ministry of health|health minister*|minister of health|ministry of education|education minister*|ministry of culture|ministry of trade|trade minister*|ministry of energy|energy minister*|ministry of tourism|ministry of finance|finance minister*|economy minister*|ministry of economy|ministry of transport|environment minister*|transport ministr*|transport minister*|security situation|security operation*|security expo|defence exhibition|defence expo|security exhibition*|homeland security and civil defence exhibition|civil war*|cold war|world war*|war crimes|after the war|train station*|fire at|ceasefire violation|the court|train crash|express train*|high-speed train*|security guard|defence of|in defence|defence lawyer*|defence spokes*|military spokes*|defence official*|military official*|defence analyst*|military analyst*|border with|energy drink*|border clash*|peace be upon|security studies|base salary|data base|customs and traditions|customs union|military media wing|military parade|rest in peace|customs duties|commercial crime',
};
