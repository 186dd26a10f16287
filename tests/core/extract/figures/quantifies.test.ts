/** Sentences in the manner of agencies and ministries: which of their numbers quantify cooperation, and which do not. */
import { findFigures } from '../../../../src/core/extract/figures/find-figures';
import { readArticleText } from '../../../../src/core/text/read-article-text';

const values = (text: string): string =>
  findFigures(readArticleText(text))
    .map(({ value }) => value)
    .join(' ');

test.each([
  [
    'NHK reported that upwards of 37,000 members of the Japanese forces and about 10,000 from the American side are engaged in the drill off Okinawa.',
    '37000 10000',
  ],
  ['Tokyo has so far supplied three rigid-hulled inflatables and will donate another seven in 2018.', '3 7'],
  ['Three 7m-class high-speed boats were handed over to the coast guard by the Japanese ambassador.', '3'],
  ['Bangkok has surrendered seven of the nine men whose extradition Beijing sought.', '7 9'],
  [
    "A battalion of 850 from Mongolia's forces is readying itself for South Sudan; a first detachment of 350 leaves shortly.",
    '850 350',
  ],
  ['Each Rwandan battalion sent to Darfur is to have about 800 soldiers instead of 680.', '800 680'],
  [
    'A batch of 96 Pakistani troops has left for Burundi, where some 1,100 of their compatriots serve under the UN.',
    '96 1100',
  ],
  [
    'Taipei would get 11 rocket launchers for $436.1m, 135 missiles for an estimated $1.008bn and six sensor pods for $367.2m.',
    '11 436100000 135 1008000000 6 367200000',
  ],
  [
    'Germany has asked Washington for 173 SM-6 and 577 SM-2 missiles at about 3.5 billion dollars.',
    '173 577 3500000000',
  ],
  [
    'Up to 205 AIM-120 air-to-air missiles would go to Oslo in a deal valued at $950 million.',
    '205 950000000',
  ],
  [
    'The package for Kyiv holds 18 155mm howitzers, 36,000 155mm artillery rounds and 108 tactical vehicles to tow them.',
    '18 36000 108',
  ],
  [
    'The NATO fund for Yerevan pays for scrapping 140 retired military vehicles and 21 armoured ones.',
    '140 21',
  ],
  ['Three special demining machines came to Ukraine from Slovenia.', '3'],
  [
    'The American and Australian police intercepted 2.4 tonnes of cocaine in a joint operation and arrested twelve suspects.',
    '2.4 12',
  ],
  ['The Chinese side sent a hospital ship with a crew of 381 and 20 medical specialists to Tonga.', '381 20'],
  ['The pilots logged 120 flying hours with their Croatian instructors.', '120'],
  ['Trainees did 480 hours of instruction with the Spanish Guardia Civil.', '480'],
  ['The two sides plan 26 activities for 2016, up from 19 in the year before.', '26 19'],
  ['The plan of cooperation for next year has 34 events, among them visits of experts.', '34'],
  ['Rome handed the Libyan guard four refurbished patrol vessels and will overhaul six more.', '4 6'],
  [
    'The frigate carries a crew of 185 and two helicopters, and docked at Colombo for a three-day visit.',
    '185 2',
  ],
  [
    'The embassy gave the ministry equipment to the value of 2.1 million euros, including 11 vans, 300 helmets and 1,200 pairs of gloves.',
    '2100000 11 300 1200',
  ],
  ['Nairobi will send 1,000 police officers to Haiti, of whom 400 are already there.', '1000 400'],
  ["Warsaw has trained a total of 24,000 of Kyiv's soldiers at its ranges.", '24000'],
  [
    'Law enforcement agencies from 54 countries were involved in the crackdown, which resulted in over 1,000 arrests.',
    '54 1000',
  ],
  ['In return India released 32 Bangladeshi fishermen and one boat.', '32 1'],
  ['Delhi handed over 90 Bangladeshi fishermen and got back 95 of its own.', '90 95'],
  ['The EU corps is to number 10,000 officers by 2027, up from 1,500 now.', '10000 1500'],
  [
    'The mission in Sarajevo is made up of 422 officers from the member states and 90 more from other countries.',
    '422 90',
  ],
  ['London is paying for four army clinics in Bosnia, the first of which opened on Monday.', '4'],
  ['Nicosia bought 36 used armoured cars from Athens at a token price of one euro apiece.', '36'],
  ['Under the deal Jakarta gets six Rafales at once and an option on 36 more.', '6 36'],
  ["Lisbon's contribution consists of a frigate with 180 men and women on board.", '180'],
  ['تستمر التدريبات التي تستضيفها بيروت تسعة أيام.', '9'],
  ['تسلمت الكويت الشهر الماضي اثنتين من أصل أربع سفن تبنيها لها السعودية.', '2 4'],
  ['يفاوض المغرب تركيا على شراء 15 دورية سريعة، عشر منها لخفر السواحل وخمس للعمليات الخاصة.', '15 10 5'],
  [
    'ستضم القوة المشتركة 8700 عنصر، منهم 3750 من نيجيريا و2650 من الكاميرون و750 من بنين.',
    '8700 3750 2650 750',
  ],
  ['واتفقوا على أن تضم القوة المشتركة 900 جندي بدلا من 600.', '900 600'],
  ['ضمت الدفعة 110 طلاب بينهم 89 قطريا وعشرة من الأردن وسبعة من فلسطين.', '110 89 10 7'],
  ['شارك في الدورة (56) متدربا، وخضعوا لأكثر من (425) ساعة من التدريب.', '56 425'],
  ['ستحصل الرياض على 84 طائرة جديدة وتحديث 70 أخرى بقيمة 60 مليار دولار.', '84 70 60000000000'],
  [
    'أسفرت العملية المشتركة عن ضبط 7 ملايين حبة و17.5 كيلوغراما من الكوكايين وتوقيف ستة متهمين.',
    '7000000 17.5 6',
  ],
  ['قدم الاتحاد الأوروبي لتونس مليونين ونصف المليون يورو لمراقبة الحدود.', '2500000'],
  ['سلمت إيطاليا خفر السواحل الليبي ثلاثة زوارق، على أن تسلمه الزورقين الباقيين قبل نهاية العام.', '3 2'],
  ['أوفدت الجزائر 40 من منتسبي الحرس إلى روسيا لمدة ثلاثة أشهر للتدرب على الغوص.', '40 3'],
  ['سلمت النيجر الجزائر أربعة من المطلوبين واحتفظت بالثلاثة الآخرين.', '4 3'],
  ['أطاحت الأجهزة العراقية والسورية في عملية مشتركة بتاجرين دوليين.', '2'],
])('%s -> %s', (text, expected) => {
  expect(values(text)).toBe(expected);
});

test.each([
  "Manila's navy said the annual manoeuvre, begun in 2003 with one naval air group and the 15th Strike Wing, would last until Friday.",
  'The boats, each 7.3 metres long, can make 45 to 60 knots, the coast guard in Manila said.',
  "Tokyo's government set aside ¥67.4 billion in its second supplementary budget for its own coast guard.",
  'India will pay 15% in advance and gets a five-year support package with the French jets.',
  'The carrier, 424 feet long and displacing 3,800 tons, entered service in 1986.',
  'The package is the 35th that Washington has sent to Kyiv since August 2021.',
  'Moscow has had between 70,000 and 80,000 killed or wounded in under six months.',
  'The 7.8-magnitude quake has killed more than 12,000 people, and the figure may reach 20,000.',
  'The West Midlands crews rotate and are ready to set out for the quake zone within four hours.',
  'The cocaine in the joint operation had a street value of A$1 billion, police said.',
  'Ankara says 1.5 million passengers pass through the port each year.',
  'The joint commission, one of 12 between Bratislava and Budapest, has met yearly since 1999.',
  "The minister said that 65 percent of his army's spare parts come from abroad.",
  'The two chiefs of staff, both 58, had met three times before.',
  'The bridge over which 300 lorries pass daily was closed for six hours.',
  'Cairo and Athens have held the drill eleven times since 2015.',
  'تمتلك تركيا 182 وحدة بحرية بحسب الموقع المتخصص.',
  'توفر الصفقة 57 ألف وظيفة في الولايات المتحدة.',
  'تبلغ قيمة الطائرة الواحدة منها نحو مئة وعشرة ملايين دولار.',
  'أوقف الجيش الجزائري خلال أسبوع 49 تاجر مخدرات على حدوده.',
  'أودى الزلزال بحياة أكثر من 17100 شخص في البلدين.',
  'قال الوزير إن 70 في المئة من عتاد الجيش أمريكي.',
  'أطلق الحوثيون 12 صاروخا على السفن التي تحميها القوة المشتركة.',
  'عقدت اللجنة ست جلسات وأصدرت تسع توصيات.',
  'A patrol vessel of 4,000 tonnes and the smaller Hualien, of 1,000 tonnes, put to sea for Palau.',
  'The migrants paid EUR 3,000 each to the ring that both police forces broke up.',
  "Two cutters intruded into Japan's waters, where eight patrol vessels chased them off.",
  'Nine soldiers of the mission had been lost in the campaign.',
  'Over 250 servers were encrypted by the gang that both forces pursue.',
  'The decision fell together with eleven others.',
])('none: %s', (text) => {
  expect(values(text)).toBe('');
});
