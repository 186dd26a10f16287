// Language: what is supported is found, what is near to it is never taken for it.
import { detectLanguage, isSupported } from '../../../src/core/text/language';

const english =
  'The interior ministers of Qatar and Turkey met in Doha on Tuesday and agreed to strengthen security cooperation between the two countries.';
const arabic =
  'بحث وزير الداخلية القطري مع نظيره التركي في الدوحة يوم الثلاثاء سبل تعزيز التعاون الأمني بين البلدين، والقضايا ذات الاهتمام المشترك.';
const persian =
  'وزیر کشور جمهوری اسلامی ایران در دیدار با همتای ترکیه‌ای خود در آنکارا بر گسترش همکاری‌های امنیتی میان دو کشور تاکید کرد و گفت که این سفر برای دو طرف مهم است.';
const urdu =
  'وزیر داخلہ نے کہا ہے کہ پاکستان اور ترکی کے درمیان سکیورٹی کے شعبے میں تعاون کو مزید فروغ دیا جائے گا اور دونوں ممالک کے وفود جلد ملاقات کریں گے۔';
const turkish =
  'İçişleri Bakanı Süleyman Soylu, Katar heyetiyle Ankara’da bir araya geldi. Görüşmede iki ülke arasındaki güvenlik iş birliğinin geliştirilmesi için atılacak adımlar ele alındı.';
const french =
  'Le ministre de l’Intérieur a reçu à Alger son homologue tunisien pour examiner les moyens de renforcer la coopération sécuritaire entre les deux pays.';

test.each([
  ['en', english],
  ['en', 'QATAR AND TURKEY TO SIGN AN AGREEMENT ON THE TRAINING OF POLICE'],
  [
    'en',
    'President Recep Tayyip Erdoğan and Süleyman Soylu met with Kılıçdaroğlu at the Dolmabahçe Palace in İstanbul on the eve of the Şanlıurfa exercise.',
  ],
  ['en', `${english} His office tweeted: «الأمن أولا».`],
  ['ar', arabic],
  ['en', 'Kenya, Somalia sign deal in Nairobi'],
  ['en', 'Gen. Muhoozi Kainerugaba meets Maj. Gen. Ahmed Shide in Entebbe'],
  ['en', "Russia's Sergei Shoigu arrives in Pyongyang, meets Kim Jong Un"],
  ['en', 'Brunei Darussalam, Malaysia ink MoU'],
  ['en', 'Philippines Japan sign Reciprocal Access Agreement'],
  [
    'en',
    'Admiral Samuel Paparo visits Colombo, Dhaka; Sri Lanka Navy Commander Priyantha Perera hosts welcome ceremony',
  ],
  [
    'en',
    'Chief of Defence Staff Lieutenant General Thierry Burkhard received Brigadier General Oumar Diarra. Present: Col. Ismael Wague, Capt. Jean-Marie Le Guen.',
  ],
  [
    'en',
    'Kazakhstan, Uzbekistan sign defence accord. Defence Minister Ruslan Zhaksylykov hosted Major General Shukhrat Kholmukhamedov',
  ],
  [
    'en',
    "Vietnam People's Army Gen. Phan Van Giang; Lao Gen. Khamlieng Outhakaysone; Cambodian Gen. Tea Seiha: trilateral border exercise.",
  ],
  ['ar', 'وزير الدفاع القطري يلتقي نظيره التركي'],
  ['ar', 'خالد العطية، خلوصي أكار، محمد بن زايد'],
  ['fa', 'رئیس جمهور ایران با نخست وزیر عراق در تهران دیدار کرد'],
  ['ur', 'وزیر دفاع سے ترک سفیر کی ملاقات'],
  ['tr', 'Bakan Güler, Katarlı mevkidaşı ile görüştü'],
  ['tr', 'Turkiye ve Azerbaycan arasinda ortak tatbikat basladi'],
  ['fr', 'Le Maroc et la France signent un accord de coopération militaire'],
  ['fr', "Visite du chef d'état-major à Alger"],
  ['id', 'Indonesia dan Malaysia sepakat memperkuat kerja sama pertahanan di perbatasan'],
  ['id', 'Malaysia dan Indonesia tandatangani perjanjian'],
  [
    'sv',
    'Försvarsministern träffade sin finska kollega i Helsingfors för att diskutera samarbete och gemensamma övningar, och sade att avtalet är viktigt för båda länderna.',
  ],
  [
    'fi',
    'Puolustusministeri tapasi ruotsalaisen kollegansa Helsingissä ja keskusteli yhteistyöstä sekä yhteisistä harjoituksista.',
  ],
  [
    'ro',
    'Ministrul Apărării s-a întâlnit cu omologul său din Republica Moldova pentru a discuta despre cooperarea militară și instruirea ofițerilor.',
  ],
  [
    'hr',
    'Ministar obrane sastao se s kolegom iz Slovenije kako bi razgovarali o suradnji i zajedničkim vježbama u Jadranu.',
  ],
  [
    'vi',
    'Bộ trưởng Quốc phòng Phan Văn Giang đã tiếp người đồng cấp Lào tại Hà Nội để trao đổi về hợp tác quốc phòng giữa hai nước.',
  ],
  [
    'tl',
    'Nakipagpulong ang kalihim ng tanggulang pambansa sa kanyang katapat na Hapones upang talakayin ang pagsasanay ng mga sundalo.',
  ],
  [
    'ha',
    'Ministan tsaro na Najeriya ya gana da takwaransa na Nijar a Abuja domin tattauna batun tsaro a kan iyaka.',
  ],
  ['ku', 'Wezîrê Karên Hundir ê Tirkiyeyê bi hevtayê xwe yê Iraqî re civiya û li ser ewlehiya sînor axivî.'],
  [
    'uz',
    'Mudofaa vaziri Toshkentda turkiyalik hamkasbi bilan uchrashdi va harbiy hamkorlik masalalarini muhokama qildi.',
  ],
  [
    'hu',
    'A honvédelmi miniszter Budapesten fogadta szlovén kollégáját, és a két ország közötti katonai együttműködésről tárgyaltak.',
  ],
  [
    'cs',
    'Ministr obrany přijal v Praze svého slovenského protějška a jednali o společném cvičení a nákupu techniky.',
  ],
  [
    'sq',
    'Ministri i Mbrojtjes takoi homologun e tij nga Kosova dhe diskutuan për bashkëpunimin ushtarak dhe trajnimin.',
  ],
  ['ckb', 'وه‌زیری به‌رگری عێراق له‌گه‌ڵ هاوتاكه‌ی توركیا كۆبووه‌وه‌ و باسیان له‌ هاوكاری سه‌ربازی كرد'],
  ['ps', 'د دفاع وزیر په کابل کې له خپل پاکستاني سیال سره وکتل او پر امنیتي همکاریو یې خبرې وکړې'],
  [
    'mixed',
    'وزير الدفاع يلتقي نظيره. The defence minister met his counterpart in Doha on Sunday and they agreed to strengthen cooperation. بحث الجانبان سبل تعزيز التعاون الأمني بين البلدين',
  ],
  ['fa', 'دیدار وزرای دفاع ایران و عراق در تهران'],
  ['ur', 'آئی ایس پی آر: آرمی چیف سے سعودی سفیر کی ملاقات، دفاعی تعاون پر تبادلہ خیال'],
  ['pt', 'Ministro da Defesa recebe homólogo'],
  ['es', 'Defensa: ministro recibe a su par'],
  ['it', 'Il ministro Crosetto incontra il collega'],
  ['nl', 'De minister van Defensie ontmoette zijn Belgische collega'],
  ['so', 'Wasiirka gaashaandhigga Soomaaliya oo la kulmay dhiggiisa Turkiga'],
  ['sw', 'Waziri wa ulinzi akutana na mwenzake wa Rwanda mjini Kigali'],
  ['ar', arabic.replace(/ي/g, 'ی').replace(/ك/g, 'ک')],
  ['ar', `${arabic} وقعت شركتا Baykar و ASELSAN اتفاقا مع Barzan Holdings في معرض MILIPOL.`],
  ['ar', 'قطر وتركيا توقعان مذكرة تفاهم أمنية'],
  [
    'ar',
    'أعلن المغرب أن گرسيف وأگادير تحتضنان في شهر ماي المقبل المناورات العسكرية المشتركة مع الولايات المتحدة',
  ],
  ['fa', persian],
  ['fa', persian.replace(/ی/g, 'ي').replace(/ک/g, 'ك')],
  ['fa', 'فرمانده نیروی انتظامی در نشست مشترک با هیئت عراقی بر تامین امنیت زائران اربعین تاکید کرد'],
  ['ur', urdu],
  ['ur', 'پاکستان اور چین کی مشترکہ فوجی مشقیں اختتام پذیر ہو گئیں'],
  ['tr', turkish],
  [
    'tr',
    'Milli Savunma Bakani Akar, Katarli mevkidasi ile telefonda gorustu ve bolgedeki son gelismeler ile ikili savunma konulari da ele alindi, bir heyet de yeni anlasma icin geldi.',
  ],
  ['fr', french],
  [
    'de',
    'Die Innenminister der beiden Länder haben sich auf eine engere Zusammenarbeit der Polizei geeinigt, teilte das Ministerium am Montag mit.',
  ],
  [
    'es',
    'Los ministros de Defensa de los dos países firmaron un acuerdo para la cooperación en la lucha contra el narcotráfico.',
  ],
  [
    'pt',
    'O ministro da Defesa do Brasil recebeu em Brasília o seu homólogo e os dois assinaram um acordo de cooperação para as forças armadas.',
  ],
  [
    'it',
    'Il ministro della Difesa ha incontrato a Roma il suo omologo per discutere della cooperazione militare tra i due paesi nel Mediterraneo.',
  ],
  [
    'id',
    'Menteri Pertahanan Indonesia dan Turki menandatangani perjanjian kerja sama pertahanan di Jakarta untuk meningkatkan hubungan kedua negara pada hari Rabu.',
  ],
  [
    'ru',
    'Министры обороны двух стран подписали соглашение о военном сотрудничестве и обсудили вопросы безопасности в регионе, которые были подняты на встрече.',
  ],
  [
    'uk',
    'Міністри оборони двох країн підписали угоду про військову співпрацю та обговорили питання безпеки, які були порушені на зустрічі.',
  ],
  ['he', 'שר הביטחון נפגש אתמול עם עמיתו האמריקאי ודן בשיתוף הפעולה הביטחוני בין המדינות'],
  ['zh', '两国国防部长星期二在北京举行会谈并签署了一项关于加强军事合作的谅解备忘录'],
  ['ja', '両国の防衛大臣は火曜日に東京で会談し、安全保障協力を強化することで合意した。'],
  ['ko', '양국 국방장관은 화요일 서울에서 회담을 갖고 안보 협력을 강화하기로 합의했다'],
  ['hi', 'रक्षा मंत्री ने मंगलवार को अपने समकक्ष से मुलाकात की और रक्षा सहयोग पर चर्चा की'],
  ['mixed', `${english}\n\n${arabic}`],
  ['mixed', `${english.repeat(5)}\n\n${french.repeat(5)}`],
  ['mixed', `${arabic.repeat(5)}\n\n${persian.repeat(5)}`],
  ['und', ''],
  ['und', 'Qatar'],
  ['und', '2022-01-18 12:45 +974 5555 5555 !!! 😀😀😀'],
  ['und', 'Lorum zxcv qwop bnmk asdf ghjk rtyu vbnm tyui opas dfgh jklz xcvb nmqw erty uiop'],
])('%s: %j', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each([[persian, urdu, turkish, french].map((text) => [text.slice(0, 60)])].flat())(
  'the beginning %j is never called English or Arabic',
  (text) => {
    expect(isSupported(detectLanguage(text))).toBe(false);
  },
);

test('a foreign quotation or a short list of links does not change the language', () => {
  expect(detectLanguage(`${english.repeat(4)} « ${french} »`)).toBe('en');
  expect(detectLanguage(`${arabic.repeat(4)}\n${english}`)).toBe('ar');
});

test('only English and Arabic are supported', () => {
  expect(['en', 'ar', 'fa', 'tr', 'ur', 'fr', 'mixed', 'und'].filter(isSupported)).toEqual(['en', 'ar']);
});

test('a long text is judged by samples from all of it', () => {
  expect(detectLanguage(`${english} `.repeat(4000) + `${arabic} `.repeat(4000))).toBe('mixed');
  expect(detectLanguage('a'.repeat(1_000_000))).toBe('und');
  expect(detectLanguage('\u0301'.repeat(50_000))).toBe('und');
});

test.each([
  'Forsvarsministeren mødtes med sin tyske kollega i Berlin for at drøfte samarbejde om træning af soldater, og de to lande vil underskrive en aftale over sommeren.',
  'Forsvarsministeren møtte sin svenske kollega i Oslo for å diskutere forsvarssamarbeid og felles øvelser i nord, og sa at avtalen var viktig for begge land.',
])('never English: %s', (text) => {
  expect(detectLanguage(text)).not.toBe('en');
});
