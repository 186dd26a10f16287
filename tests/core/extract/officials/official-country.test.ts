/** The country an official serves where the title does not name it. */
import { namesOf } from './officials-of';

test.each([
  [
    'the ambassador serves the sender',
    "Kuwait's ambassador to Egypt Ghanim Al Ghanim spoke.",
    'Ghanim Al Ghanim | KWT',
  ],
  [
    'whom he stood in for',
    "Togo and Ghana trained. Rear Admiral Kofi Beckly, who stood in for Togo's Chief of Naval Staff, thanked the Ghanaian hosts.",
    'Kofi Beckly | TGO',
  ],
  ['what follows the name', 'President Volodymyr Zelenskyy of Ukraine arrived.', 'Volodymyr Zelenskyy | UKR'],
  [
    'the delegation',
    'The Iranian delegation was headed by Deputy Interior Minister Majid Mirahmadi.',
    'Majid Mirahmadi | IRN',
  ],
  [
    'the side behind a comma',
    'Kenya and Somalia trained at sea. Colonel Ahmed Farah, from Somalia, thanked the crews.',
    'Ahmed Farah | SOM',
  ],
  [
    'an embassy abroad',
    'Christine McNeill, deputy head of mission at the British embassy in Sarajevo, attended.',
    'Christine McNeill | GBR',
  ],
  ['an office that implies it', 'Home Secretary Yvette Cooper opened the talks.', 'Yvette Cooper | GBR'],
  [
    'organisations of states serve none',
    'Interpol Secretary General Valdecy Urquiza visited Morocco.',
    'Valdecy Urquiza | ',
  ],
])('English: %s', (_, text, official) => {
  expect(namesOf(text, 'en')).toEqual([official]);
});

test.each([
  ['السفير للمرسل', 'استقبل السفير العراقي في عمان حيدر العذاري الوفد.', 'حيدر العذاري | IRQ'],
  ['الجانب', 'مثل الجانب المصري اللواء عادل جعفر في الاجتماع.', 'عادل جعفر | EGY'],
  ['منظمة', 'قال الأمين العام للأمم المتحدة أنطونيو غوتيريش إن الوضع صعب في السودان.', 'أنطونيو غوتيريش | '],
])('Arabic: %s', (_, text, official) => {
  expect(namesOf(text, 'ar')).toEqual([official]);
});

test('an outlet names its own minister without the country', () => {
  const text =
    'Interior Minister Mahmoud Tawfiq met Guinea’s Minister of Security Bachir Diallo, who is on a visit to Egypt.';
  expect(namesOf(text, 'en')).toEqual(['Mahmoud Tawfiq | EGY', 'Bachir Diallo | GIN']);
});

test('nobody serves the country that he leaves for', () => {
  const text = 'Army Chief Upendra Dwivedi left for Nepal. India and Nepal are close, Nepal said.';
  expect(namesOf(text, 'en')).toEqual(['Upendra Dwivedi | IND']);
});

test('whom he meets in a capital serves there', () => {
  const text =
    'Indian Army Chief Bipin Rawat will also see Bangladesh. In Kathmandu, Rawat is to meet President Bidya Devi Bhandari.';
  expect(namesOf(text, 'en')[1]).toBe('Bidya Devi Bhandari | NPL');
});

test('a nationality stands for the title of several', () => {
  const text =
    'اجتمع وزراء الدفاع الإيراني حسين دهقان، والروسي سيرغي شويغو، والسوري فهد جاسم الفريج في طهران.';
  expect(namesOf(text, 'ar')).toEqual(['حسين دهقان | IRN', 'سيرغي شويغو | RUS', 'فهد جاسم الفريج | SYR']);
});

test('a colleague of the same ministry', () => {
  const text =
    'Ukraine thanked Ukrainian experts. Kusti Salm, Permanent Secretary at the Estonian Defence Ministry, agreed with Kyiv. Undersecretary Margus Matt of the same ministry praised Ukraine.';
  expect(namesOf(text, 'en')).toEqual(['Kusti Salm | EST', 'Margus Matt | EST']);
});

test.each<[string, string, string[]]>([
  [
    'the side behind the office',
    'وقعت السعودية وعمان مذكرة. وقعها المهندس ماجد بن محمد المزيد، محافظ الهيئة الوطنية من الجانب السعودي، والمهندس خميس بن سالم الحجري، رئيس المركز من الجانب العُماني.',
    ['المهندس ماجد بن محمد المزيد | SAU', 'خميس بن سالم الحجري | OMN'],
  ],
  [
    'the side at the head of the sentence',
    'حضر الجلسة من الجانب السعودي نائب وزير الداخلية الدكتور ناصر بن عبد العزيز الداود. ومن الجانب المصري، حضر المساعد الأول لوزير الداخلية رئيس قطاع الأمن الوطني اللواء عادل السيد عبد العزيز جعفر.',
    ['الدكتور ناصر بن عبد العزيز الداود | SAU', 'عادل السيد عبد العزيز جعفر | EGY'],
  ],
  [
    'with whom a text was signed is the other side',
    'أكد رئيس المركز الوطني للأمن السيبراني اللواء محمد بوعركي أهمية توقيع مذكرة التفاهم مع دولة الإمارات. وتشمل المذكرة التنسيق بين الكويت والإمارات.',
    ['محمد بوعركي | KWT'],
  ],
  [
    'who receives a gift of an embassy is at home',
    'وصلت إلى مرفأ بيروت سفينة تحمل ناقلات جند هبة من الأردن إلى الجيش اللبناني. وجرى تسلم الهبة بحضور سفير الأردن في لبنان وليد الحديد، وممثل قائد الجيش العماد جوزاف عون.',
    ['وليد الحديد | JOR', 'جوزاف عون | LBN'],
  ],
  [
    'an undersecretary of the ministry whose minister is known',
    'وقع الأمير عبدالعزيز بن سعود، وزير الداخلية السعودي، مذكرة مع الدكتور صالح مهدي الحسناوي، وزير الصحة في العراق. وحضر التوقيع بين الوزارة ووزارة الصحة العراقية وكيل وزارة الداخلية الدكتور خالد بن محمد البتال.',
    [
      'الأمير عبدالعزيز بن سعود | SAU',
      'الدكتور صالح مهدي الحسناوي | IRQ',
      'الدكتور خالد بن محمد البتال | SAU',
    ],
  ],
  [
    'a charge d affaires serves the embassy that the text names',
    'أعلنت سفارة الولايات المتحدة لدى نواكشوط انتهاء تدريب القوات الموريتانية. وقال القائم بالأعمال جون آيس إن موريتانيا شريك.',
    ['جون آيس | USA'],
  ],
  [
    'a government that only one country has',
    'التقى الوفد التركي في طرابلس رئيس حكومة الوفاق الوطني فايز السراج، وحضر رئيس الأركان التركي ياشار غولر.',
    ['فايز السراج | LBY', 'ياشار غولر | TUR'],
  ],
  [
    'with whom a treaty is',
    'صادق رئيس الجمهورية، عبد المجيد تبون، على اتفاقية مع فرنسا بين الجزائر وفرنسا. ووقعت الاتفاقية بالجزائر.',
    ['عبد المجيد تبون | DZA'],
  ],
  [
    'where two ministers meet abroad',
    'وزيرا الزراعة في مصر وإسبانيا يبحثان التعاون\nبحث علاء فاروق وزير الزراعة مع نظيره الإسباني لويس بلاناس، وتطرقا إلى صادرات مصر. وعقد اللقاء في العاصمة الإيطالية روما.',
    ['علاء فاروق | EGY', 'لويس بلاناس | ESP'],
  ],
  [
    'an agency of the host writes of its own minister',
    'الدوحة : واس\nعقد الأمير عبدالعزيز بن سعود وزير الداخلية مع الشيخ خالد بن خليفة رئيس مجلس الوزراء بدولة قطر جلسة مباحثات في الدوحة.',
    ['الأمير عبدالعزيز بن سعود | SAU', 'الشيخ خالد بن خليفة | QAT'],
  ],
])('Arabic: %s', (_, text, officials) => {
  expect(namesOf(text, 'ar')).toEqual(officials);
});
