/**
 * What English text says about where a personal name begins and ends: particles, suffixes, capitalised
 * words that are no names, and what turns a name into that of a place or ship.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Lower-case (or capitalised) particles inside a name; another name word must follow. */
export const PARTICLES = words(
  'bin ibn bint ben binti al el ul ud ad ar as at an az ash de da do dos das del della di du van von der den ter ten la ' +
    'le los las y e abu ould mint ag ait st al- zu zur mac af bar ya',
);

/** First parts of hyphenated family names that may be written small: al-Sharaa, el-Sisi, ul-Haq. */
export const JOINED_PARTICLES = words(
  'al el ul ud ad ar as at an az ash adh ath es er et en ez esh eddine d o abd ur us bin',
);

export const SUFFIXES = words('jr sr ii iii iv vi vii viii xiv xvi');

/** Capitalised words that are no part of a name: openings of sentences, calendar, media, headline verbs. */
export const NO_NAME = words(
  'the a an in on at by to of for from with and or but if as is was are were be been has have had not no this that ' +
    'these those it its he she they we i you his her their our my your who which what when where while during after ' +
    'before since until meanwhile moreover furthermore also however although though because both each all some many ' +
    'most other another such there here then thus under over against between among according earlier later today ' +
    'yesterday tomorrow following addressing speaking asked during despite upon amid among including accompanied led headed ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sept sep oct nov dec ramadan ' +
    'reuters afp ap xinhua anadolu tass kuna qna spa wam petra mena aps map tap yonhap vna bna ona irna isna tasnim ' +
    'mehr sana ani pti app ians ansa dpa efe kyodo bernama antara bbc cnn jazeera arabiya twitter facebook x ' +
    'telegram youtube instagram whatsapp google photo image source caption video file read reporting editing writing ' +
    'additional muslim muslims christian islam arab arabs european europeans african africans asian western asia africa ' +
    'europe america americas latin middle gulf mediterranean black red sea ocean strait north south east west northern ' +
    'southern eastern western central nato eu un usd covid memorandum understanding agreement treaty plan vision ' +
    'summit conference expo exhibition exercise operation day year week month visits meets discusses says holds ' +
    'receives hosts signs calls urges vows praises attends arrives opens welcomes thanks tells warns seeks ' +
    'briefs inspects reviews tours affirms stresses leads heads chairs mou two three four five six seven eight nine ' +
    'ten first second third fourth fifth last next new ltd inc co plc corp via re vs hamas hezbollah taliban houthi ' +
    'houthis isis daesh kurdish kurds bilateral strategic joint please share click more home page menu contact about ' +
    'electric motors airlines airways advertisement level palace talks dialogue meeting horn release readout news update analysis opinion exclusive breaking live ally allies status non-nato member members',
);

/** After a name these make it a place, a building, a ship or a prize. */
export const NAMED_THINGS = words(
  'base airbase airport airfield port harbour harbor camp barracks city university college academy school institute ' +
    'road street avenue square bridge hospital mosque palace stadium hall hotel centre center library museum park dam ' +
    'tower station highway causeway prize award medal order foundation fund trust class cup trophy lake island islands bay ' +
    'canal strait administration government cabinet team family doctrine plan era memorial terminal complex theatre ' +
    'theater house garrison shipyard frigate carrier destroyer submarine corvette mountains mountain river valley district ' +
    'province region village town county governorate peninsula sea company group forum institution charity refinery field ' +
    'regime junta brigades brigade battalion forces',
);

/** Before a name these make it a ship. */
export const SHIP_PREFIXES = words(
  'uss hms hmcs hmas ins pns kri roks rfs tcg bns frigate carrier destroyer submarine corvette warship vessel',
);

/** Common given names in Latin letters: they tell 'head of Mossad David Barnea' apart into body and person. */
export const GIVEN_NAMES = words(
  'abdul abdullah abdulaziz abdulrahman abdel ahmed ahmad ali omar umar hassan hussein mohammed mohammad muhammad mohamed mehmet ' +
    'mustafa mahmoud khalid khaled saud faisal fahd turki sultan salman nasser hamad tamim jassim saad saeed salem salim ' +
    'tariq yousef youssef yusuf ibrahim ismail bandar majid mansour rashid zayed tahnoun ziad walid imad adel amr ' +
    'bashar riad jamal kamal karim nabil samir sami osama anwar ashraf aziz bilal farid ghassan haitham hamid hani ' +
    'rakan shorsh rebar masoud nechirvan barham celal hakan hulusi recep suleyman selami muhsin haluk ismet yasar ilker ' +
    'cevdet ozan serdar metin omer emine ayse david john james michael robert william richard thomas charles daniel ' +
    'matthew mark paul andrew george kenneth steven edward brian ronald kevin jason jeffrey eric stephen gary larry justin ' +
    'scott frank benjamin samuel patrick jack peter henry adam douglas nathan kyle jeremy martin philip lloyd antony anthony ' +
    'ben boris emmanuel jean pierre jacques francois sebastien gerald olivier laurent nicolas hans jens olaf frank-walter ' +
    'carlos juan jose luis miguel jorge pedro fernando antonio francisco javier diego rafael eduardo maria ana elena ' +
    'vladimir sergei sergey dmitry alexander andrei nikolai mikhail igor oleg viktor yuri ivan volodymyr ruslan andriy ' +
    'marco matteo giorgia guido giuseppe antonio lorenzo alessandro xi wang li zhang kim park lee choi nguyen phan tran ' +
    'narendra rajnath amit subrahmanyam ajit shehbaz imran asim bilawal ishaq mohsin ravi sanjay anil suresh rajesh vinod ' +
    'sarah mary anna emily susan linda karen nancy lisa margaret julia laura ursula catherine annalena kaja mette magdalena',
);
