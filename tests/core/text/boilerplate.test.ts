// Kinds of paragraphs: what is read, what only supports, what is never read.
import {
  isBoilerplateLine,
  isBoilerplateSentence,
  kindsOfParagraphs,
} from '../../../src/core/text/boilerplate';
import { fold } from '../../../src/core/text/fold';
import { paragraphsOf } from '../../../src/core/text/paragraphs';

/** First letter of the kind of each paragraph: p, h or b. */
function kinds(...paragraphs: string[]): string {
  const text = paragraphs.join('\n\n');
  return kindsOfParagraphs(text, paragraphsOf(text))
    .map((kind) => kind.charAt(0))
    .join('');
}

const prose =
  'The interior ministers of Qatar and Turkey met in Doha on Tuesday and agreed to train police officers.';
const arabicProse =
  'بحث وزير الداخلية القطري مع نظيره التركي في الدوحة يوم الثلاثاء سبل تعزيز التعاون الأمني بين البلدين.';

test.each([
  // advertising, sharing, prompts
  ['Advertisement'],
  ['Story continues below this advertisement'],
  ['Share this article on Facebook'],
  ['Facebook Twitter WhatsApp Email Print'],
  ['Follow us on Telegram'],
  ['Sign up for our daily newsletter'],
  ['Subscribe here to get free access to all news'],
  ['Download our app for the latest news'],
  ['The newest headlines are on our Google News page and in the app.'],
  ['For all the latest headlines follow our Google News channel online or via the app.'],
  ['إعلان'],
  ['شارك المقال عبر واتساب'],
  ['هل أعجبك الموضوع؟ شاركه مع أصدقائك!'],
  ['تابعونا على تويتر'],
  ['اشترك في قناتنا على تلغرام'],
  ['حمّل تطبيق الجزيرة'],
  ['اشترك الآن في النشرة البريدية'],
  // related articles
  ['Read more: Iraq and Qatar sign gas deal'],
  ['Also read: Turkish minister in Baghdad'],
  ['اقرأ أيضا: وزير الدفاع يزور أنقرة'],
  // credits and captions
  ['Photo: VNA'],
  ['Prince Abdulaziz with the British minister in London. (Photo: SPA)'],
  ['Soldiers at the base near Doha (File photo)'],
  ['Soldiers parade in Riyadh, Oct. 2021 (AFP)'],
  ['Image credit: Reuters'],
  ['The two presidents in Doha / Getty Images'],
  ['الرئيس التركي مع أمير قطر (أرشيف: 7/12/2021)'],
  ['أمير قطر والرئيس التركي الصورة: DHA'],
  ['جنود في القاعدة (صورة أرشيفية)'],
  // sources, by-lines, copyright
  ['Source: Xinhua'],
  ['Source link'],
  ['المصدر: الجزيرة + وكالات'],
  ['(Orfa Mejia reporting, Julia Love writing, edited by Tom Brown)'],
  ['Reporting by Orfa Mejia; Editing by Tom Brown'],
  ['By John Smith'],
  ['كتب: أحمد علي'],
  ['© 2021 Reuters'],
  ['Copyright 2020 The Associated Press. All rights reserved.'],
  ['جميع الحقوق محفوظة لوكالة الأنباء'],
  // navigation, counters, addresses, dates, cookies, comments
  ['Skip to main content'],
  ['انتقال إلى المحتوى'],
  ['الرئيسية'],
  ['Views: 7163'],
  ['7,163 views'],
  ['عدد المشاهدات: 55'],
  ['News no'],
  ['https://p.dw.com/p/45hwN'],
  ['newsroom@example.com'],
  ['#Qatar #Turkey'],
  ['04/06/2015 11:36'],
  ['March 27, 2019'],
  ['Tuesday, 18 January 2022 - 10:45 GMT'],
  ['١٨ يناير ٢٠٢٢'],
  ['خميس, 13/01/2022 - 12:10'],
  ['الثلاثاء 18 كانون الثاني 2022'],
  ['Last updated: 12 May 2021, 10:00'],
  ['آخر تحديث: 12 مايو 2021'],
  ['We use cookies to improve your experience.'],
  ['Leave a comment'],
  ['التعليقات (0)'],
  ['Tags: Qatar, Turkey, police'],
  ['الكلمات المفتاحية: قطر، تركيا'],
  ['***'],
])('%s is boilerplate', (line) => {
  expect(isBoilerplateLine(fold(line))).toBe(true);
  expect(kinds(prose, line, prose)).toBe('pbp');
});

test.each([
  ['The two sides agreed to share information on cyber threats.'],
  ['Iraq will share this experience with its neighbours.'],
  ['The ministers said they would follow up on the agreement next month.'],
  ['He signed up for the programme of the police college in Doha.'],
  ['The advertisement of the tender was published by the ministry.'],
  ['The photo exhibition opened with the two ambassadors present.'],
  ['A source close to the ministry said: the deal is done.'],
  ['Reporting the results, the minister praised the training.'],
  ['By Tuesday both delegations had signed the protocol in Ankara.'],
  ['The agreement was signed in May 2019 in Doha.'],
  ['The latest round of talks was held in Baghdad.'],
  ['More from the talks is expected on Monday, officials said.'],
  ['The navy rights of passage are reserved for both.'],
  ['He viewed 12 vehicles.'],
  ['شارك في الاجتماع وزير الداخلية القطري.'],
  ['شاركه الاجتماع مدير الأمن العام.'],
  ['تابع الوزير سير العمل في المشروع.'],
  ['أكد المصدر أن التعاون مستمر.'],
  ['اشترك البلدان في مناورات بحرية.'],
  ['نشر الجيش قواته على الحدود في مايو 2021.'],
  ['قرأ الوزير البيان الختامي.'],
  ['والتقطت الصور التذكارية للوفدين.'],
])('%s is not boilerplate', (line) => {
  expect(isBoilerplateLine(fold(line))).toBe(false);
  expect(isBoilerplateSentence(line)).toBe(false);
});

describe('headings', () => {
  test.each([
    ['a headline at the top', ['Qatar and Turkey sign a protocol on police training', prose], 'hp'],
    ['an Arabic headline', ['قطر وتركيا توقعان بروتوكولا لتدريب الشرطة', arabicProse], 'hp'],
    ['a headline and a date line', ['Qatar and Turkey sign a protocol', '18 May 2021', prose], 'hbp'],
    ['a title between paragraphs', [prose, 'Training programme', prose], 'php'],
    ['a title split in two', [prose, 'Deputy Defense Min.', 'visits military base', prose], 'phhp'],
    ['a question as title', [prose, 'What comes next?', prose], 'php'],
    ['a short line at the end is read', [prose, 'On Friday at least 14 s'], 'pp'],
    ['a text of one line is read', ['Qatar and Turkey sign a protocol on police training'], 'p'],
    [
      'bullets are read',
      [prose, '- training of police officers', '- exchange of information', prose],
      'pppp',
    ],
    ['short sentences are read', [prose, 'He left.', prose], 'ppp'],
    [
      'Arabic paragraphs without a stop are read',
      [arabicProse, 'وأكد الجانبان أهمية التعاون', arabicProse],
      'ppp',
    ],
    ['an Arabic title that begins with waw', [arabicProse, 'وزير الداخلية في أنقرة', arabicProse], 'php'],
    ['nothing before boilerplate only', ['Qatar and Turkey sign a protocol', 'Source: QNA'], 'pb'],
  ])('%s', (_name, paragraphs, expected) => {
    expect(kinds(...paragraphs)).toBe(expected);
  });
});

describe('lists of other articles', () => {
  const headline = 'Saudi Arabia and Iraq underline need to keep to OPEC+ production cuts';
  test.each([
    [
      'to the end',
      [prose, 'Read more:', headline, 'Study: Industrial SMEs must become more competitive'],
      'pbbb',
    ],
    ['in the middle', [prose, 'Related stories', headline, headline, prose, prose], 'pbbbpp'],
    [
      'in Arabic',
      [arabicProse, 'اقرأ أيضا', 'وزير الدفاع يزور أنقرة', 'قطر تستضيف معرضا', arabicProse],
      'pbbbp',
    ],
    [
      'long prose without a stop returns',
      [arabicProse, 'مواضيع ذات صلة', 'وزير الدفاع يزور أنقرة', arabicProse.slice(0, -1).repeat(2)],
      'pbbp',
    ],
    [
      'one article on the line does not swallow the next',
      [prose, `Read more: ${headline}`, 'Training programme', prose],
      'pbhp',
    ],
    [
      'a long paragraph that begins so is prose',
      [`See also the report: ${prose} ${prose} ${prose}`, prose],
      'pp',
    ],
  ])('%s', (_name, paragraphs, expected) => {
    expect(kinds(...paragraphs)).toBe(expected);
  });
});

test('a prompt inside a paragraph is a sentence of its own kind', () => {
  expect(isBoilerplateSentence('Sign up for our daily newsletter.')).toBe(true);
  expect(isBoilerplateSentence('The minister arrives in Hanoi (Photo: VNA)')).toBe(true);
  expect(isBoilerplateSentence('The agreement was published in 2019.')).toBe(false);
});
