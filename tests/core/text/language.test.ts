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
