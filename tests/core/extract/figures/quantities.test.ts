/** Which numbers of a sentence quantify cooperation, and their values; what is none, in both languages. */
import { findFigures } from '../../../../src/core/extract/figures/find-figures';
import { readArticleText } from '../../../../src/core/text/read-article-text';

const values = (text: string): string =>
  findFigures(readArticleText(text))
    .map(({ value }) => value)
    .join(' ');

test.each([
  [
    'The United States has donated P11 million worth of coast guard equipment to the Philippines.',
    '11000000',
  ],
  [
    'India extended Rs 5 crore in aid and a Rs 200-crore credit line for patrol vessels.',
    '50000000 2000000000',
  ],
  ['Japan will provide 250 million yen in equipment and US$2.5m in training funds.', '250000000 2500000'],
  ['Nepal got NPR 30 million worth of vehicles and Rs 2 lakh for fuel under the grant.', '30000000 200000'],
  ['A first class of 154 Iraqis is to start an eight-week course in March.', '154 8'],
  ['Some 20 Saudis and 15 Jordanians completed the course.', '20 15'],
  [
    'A module consists of 112 firefighters with 23 vehicles, among them six fire trucks, two water tankers and four first aid and command trucks.',
    '112 23 6 2 4',
  ],
  ['They will join the Pacific peace force, 2200 strong.', '2200'],
  ['The other 30 were taught navigation, and two were experts from Sweden.', '30 2'],
  [
    'The joint operation seized 3 tonnes of cocaine and 500 kg of heroin, Colombian and Ecuadorian police said.',
    '3 500',
  ],
  ['The visit lasts three days and the delegation has 12 members.', '12'],
  ['A delegation of 15 Nigerian officers toured the school.', '15'],
  ['About 200 of its officials took part with 60 crew members.', '200 60'],
  ['It delivered 12 Black Hawk helicopters, 24 M1A1 Abrams tanks and 6 F-16s.', '12 24 6'],
  ['The course was attended by 25 participants from 12 countries, including 8 women.', '25 12 8'],
  ['The two-week exercise, Desert Lion 5, involves more than 6,000 troops from 18 nations.', '2 6000 18'],
  ['The force was deployed in 2013; some 1,400 French troops are based there.', '1400'],
  ['The exercise, with over a hundred soldiers from each side, ended.', '100'],
  ['Thirty-two officers and five hundred and twenty recruits graduated.', '32 520'],
  ['a dozen trainers, two dozen vehicles and half a million dollars in aid', '12 24 500000'],
  [
    'The ministers signed seven agreements and a memorandum; four memorandums of understanding were signed.',
    '7 4',
  ],
  ['The sale of 36 Rafale jets worth €7.87 billion was agreed.', '36 7870000000'],
  ["Turkey's exports of arms to the country rose to $249m.", '249000000'],
  ['Trade between them reached $2.4 billion last year.', '2400000000'],
  ['At least 40 countries attended the conference.', '40'],
  [
    'Australia has given Fiji 14 Bushmaster vehicles, 2 Guardian-class patrol boats and A$170m in aid.',
    '14 2 170000000',
  ],
  ['They have trained over 22,000 Ukrainian recruits since June 2022.', '22000'],
  ['Germany trained 3,000 and equipped 2,500 Afghan policemen.', '3000 2500'],
  ['The training will last for six weeks. A six-month mission follows.', '6'],
  ['China will provide 100 million yuan of free military aid.', '100000000'],
  ['Turkmenistan got 5 of the 10 drones.', '5 10'],
  ['Some 3,000 police officers, 150 police dogs and 40 horses.', '3000 150 40'],
  ['They arrested 14 suspects in the joint operation.', '14'],
  ['Kenya extradited five suspects to the US.', '5'],
  ['The UN mission of 12,000 peacekeepers has 15 bases.', '12000 15'],
  ['شاركت في التمرين ست مقاتلات من طراز إف-16 وثلاث سفن.', '6 3'],
  ['وصل على84 متدربا من العراق.', '84'],
  ['يزور قائد البحرية السلطنة منذ أمس على رأس وفد من خمسة ضباط.', '5'],
  ['تدرب خمسة وعشرون ضابطا سعوديا و15 قطريا في أنقرة.', '25 15'],
  ['شارك 20 سعوديا و15 أردنيا في الدورة.', '20 15'],
  ['دربت الدولة ثلاثمئة جندي ومئتي شرطي وألفي متطوع.', '300 200 2000'],
  ['سلمت واشنطن زورقين وثلاث طائرات مسيرة و12 آلية.', '2 3 12'],
  ['استقبلت الموانئ سفينتين حربيتين شاركتا في التمرين البحري.', '2'],
  ['نظمت السفارة دورتين لفائدة أربعين متدربا على مدى أسبوعين.', '2 40 2'],
  ['استمرت الدورة ثلاثة أسابيع بمشاركة 45 متدربا من 12 دولة.', '3 45 12'],
  ['منحة بقيمة 50 مليون دولار وقرض قيمته نصف مليار يورو.', '50000000 500000000'],
  ['عدد المشاركين 320 مشاركا، بينهم 14 امرأة.', '320 14'],
  ['القوة تضم 650 جنديا و40 آلية وطائرتي هليكوبتر.', '650 40 2'],
  ['تشارك ثلاث فرقاطات وغواصتان ومروحية واحدة.', '3 2 1'],
  ['تبلغ مدة الدورة 6 أشهر.', '6'],
  ['يتكون الاتفاق من سبع عشرة مادة.', '17'],
  ['بمشاركة أكثر من ألف عسكري يمثلون 26 دولة.', '1000 26'],
  ['تأهيل 1500 شرطي و200 ضابط صف.', '1500 200'],
  ['تخرج 62 طالبا بينهم 12 من اليمن.', '62 12'],
  ['وزعت 400 بندقية و10 آلاف طلقة و5 سيارات إسعاف.', '400 10000 5'],
  ['المناورات تقام على مساحة 20 كيلومترا بمشاركة 3 آلاف عسكري.', '3000'],
  ['تم توقيف 33 شخصا في عملية مشتركة.', '33'],
  ['يبلغ حجم التبادل التجاري 3 مليارات دولار سنويا.', '3000000000'],
  ['طن من المساعدات، 11 طنا من الأدوية.', '11'],
  ['قدمت الكويت 3 زوارق دورية و نحو مليوني دولار مساعدة.', '3 2000000'],
  ['خمسمئة وعشرون خريجا.', '520'],
  ['تسلمت تونس من ألمانيا 8 زوارق سريعة و30 سيارة رباعية الدفع و5 كاميرات حرارية.', '8 30 5'],
  ['الوفد المكون من 12 عضوا.', '12'],
  ['بلغ عدد المتدربين 1250.', '1250'],
  ['مائة وخمسون عنصرا من الدرك.', '150'],
  ['تضم الدفعة الأولى 75 طيارا.', '75'],
])('%s -> %s', (text, expected) => {
  expect(values(text)).toBe(expected);
});

test.each([
  '2014-11-21 Police ministers of Fiji and Samoa wound up two days in Suva with officers of all three forces.',
  '2024-11-30 Hundreds of Somali commandos graduated on Friday from a training programme.',
  'On 12/05/2020 officers attended; on 12.05.2020 troops arrived; the 2019-2023 plan for police was agreed.',
  'Police arrested 1,200 persons, 1,136 of them at the airports.',
  'The four countries have been patrolling the river since 2011.',
  'Between 2010 and 2014 the countries held joint patrols.',
  'North Korea fired two ballistic missiles and three rockets on Monday.',
  'The three navies practised boarding suspect vessels.',
  'The court convicted him of shipping 10 tons of cocaine.',
  'The agreement is valid for five years and renewable for another five.',
  'Four soldiers were killed. Corps salutes the supreme sacrifice of four soldiers.',
  'The US handed over a C-130 aircraft to the Philippine air force.',
  'He is 57 years old and has served 30 years.',
  'The border is 1,200 km long; the patrol boat is 25 feet long.',
  'Parliament approved the deal by 168 votes to 12.',
  'The government allotted a defence budget of $50 billion.',
  'He said 3 million refugees fled.',
  'The six GCC states agreed.',
  'More than 5,000 people gathered to protest.',
  'The drill took place on 4 and 5 May with troops of both.',
  'أوقعت الجماعة مئات القتلى خلال العامين الماضيين.',
  'شيع الآلاف خمسة من أفراد الشرطة سقطوا برصاص قناص.',
  'اختطفت المليشيا ثلاثة من عناصر الجيش.',
  'يسري الاتفاق لمدة خمس سنوات ويجدد تلقائيا.',
  'الهجوم استهدف سيارتين لقوات الأمن.',
  'في 2015 جنود البلدين تدربوا معا.',
  'لقي 14 شخصا حتفهم ونزح 5 آلاف شخص.',
])('none: %s', (text) => {
  expect(values(text)).toBe('');
});

test.each([
  ['Spanish and Moroccan police dismantled a cell in a joint operation and arrested nine suspects.', '9'],
  ['Police arrested nine suspects in Madrid on Friday.', ''],
  ['عملية أردنية سورية مشتركة تحبط سبع محاولات لتهريب مليون حبة مخدرة', '7 1000000'],
  ['الشرطة توقف 622 متهما وتضبط 102 جهاز و917 دراجة نارية', ''],
])('what was seized counts where two countries seized it: %s', (text, expected) => {
  expect(values(text)).toBe(expected);
});
