/** Words that look like an occasion beside the reported one and are none, and deeds that are told in passing. */
import { linesOf } from './events-of';
import { STRAYS_AR } from './strays.ar';

describe('what is no occasion of its own', () => {
  test.each(STRAYS_AR)('%s', (_name, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  test.each<[string, string, string[]]>([
    [
      'a communique of those who met, a wish for patrols',
      'Polish Defence Minister Marek Wolny met his Czech counterpart Jan Hora in Brno and discussed military cooperation. A joint statement issued after the meeting stressed the need to step up joint patrols.',
      ['main CZE-POL meeting - Brno'],
    ],
    [
      'a statement that is signed is a text',
      'The defence ministers of Latvia and Estonia signed a joint statement on cyber defence in Riga.',
      ['main EST-LVA agreement_signed - Riga'],
    ],
    [
      'a committee that is only founded',
      'Kenya and Uganda signed a protocol that set up a joint security committee on border control.',
      ['main KEN-UGA agreement_signed - -'],
    ],
    [
      'migrants who arrive',
      'Italian and Tunisian interior ministers held talks in Tunis on border security. Some 3,000 migrants arrived in Lampedusa last month.',
      ['main ITA-TUN meeting - Tunis'],
    ],
    [
      'a ship that arrives for the drill',
      'The navies of Oman and India began a joint naval exercise off Muscat. An Indian frigate arrived in Muscat for the drill.',
      ['main IND-OMN exercise - Muscat'],
    ],
    [
      'a fair as a setting',
      'Norwegian Defence Minister Tor Lie met his Finnish counterpart Antti Maki in Oslo and discussed military cooperation, ahead of a defence exhibition in Oslo.',
      ['main FIN-NOR meeting - Oslo'],
    ],
    [
      'challenges that are met, centres of reception',
      'Chile donated ten trucks to the army of Bolivia. The trucks help it in meeting the challenges of the terrain. They toured a reception centre.',
      ['main BOL-CHL equipment_transfer - -'],
    ],
    [
      'meetings of a parliament',
      'The Albanian parliament ratified the defence agreement with Kosovo. It was discussed at a meeting of the parliament.',
      ['main ALB-XKX agreement_in_force - -'],
    ],
    [
      'visits that an agreement envisages',
      'Kenya and Malawi signed a defence pact in Nairobi. It envisages cooperation in formats such as visits and working meetings.',
      ['main KEN-MWI agreement_signed - Nairobi'],
    ],
    [
      'an attack that is only the reason',
      "Norway will deploy 150 soldiers to Latvia in response to Russia's attack on Ukraine, the government said.",
      ['main LVA-NOR deployment,statement - -'],
    ],
    [
      'a left wing is no departure',
      'Denmark and Estonia agreed to help one another, against the votes of the left-wing party, whose soldiers did not serve.',
      ['main DNK-EST statement - -'],
    ],
    [
      'a month and its year behind a comma',
      'Azerbaijan ratified the defence agreement with Georgia. The agreement was signed in April, 2013 in Baku.',
      ['main AZE-GEO agreement_in_force - -', 'background AZE-GEO agreement_signed 2013-04 Baku'],
    ],
    [
      'troops that are promised in passing, crowds that gather',
      'The interior ministers of Serbia and Austria signed a memorandum on border security in Budapest. The Austrian minister announced that Austria would send police officers to Serbia. Thousands of people gathered in the capital.',
      ['main AUT-SRB agreement_signed - Budapest', 'announced AUT-SRB deployment - -'],
    ],
    [
      'a journey without a word of security',
      'Oman donated two patrol boats to the Kenyan navy in Mombasa. The Kenyan president flew to Oman, with his family, for the holidays.',
      ['main KEN-OMN equipment_transfer - Mombasa'],
    ],
    [
      'a foreigner under arrest',
      'A national of Ghana arrived in Accra from Togo and was arrested for drug trafficking.',
      [],
    ],
    [
      'اجتماع مجلس الوزراء ليس لقاء',
      'وافق مجلس الوزراء المصري في اجتماعه الأسبوعي على مشروع قرار بشأن اتفاقية المساعدة القضائية مع إسبانيا.',
      ['main EGY-ESP agreement_in_force - -'],
    ],
    [
      'وصول مهاجرين ليس زيارة',
      'عقد وزيرا داخلية إيطاليا وتونس مباحثات في تونس حول أمن الحدود. ووصل إلى السواحل الإيطالية ثلاثة آلاف مهاجر الشهر الماضي.',
      ['main ITA-TUN meeting - TUN'],
    ],
    [
      'لقب رئيس اللجنة ليس جلسة',
      'برعاية رئيس اللجنة الأمنية ينطلق غدا في الدوحة تمرين أمني مشترك بين قطر وتركيا.',
      ['main QAT-TUR exercise - Doha'],
    ],
    [
      'استقبال القوات ليس لقاء',
      'وصلت المجموعة الثالثة من الشرطة الكينية إلى هايتي وجرى استقبالها في المطار.',
      ['main HTI-KEN deployment - -'],
    ],
    [
      'نقل الخبرات بين وزيري التجارة',
      'بحث وزيرا تجارة مصر والعراق في القاهرة التبادل التجاري ونقل الخبرات بين البلدين.',
      [],
    ],
  ])('%s', (_name, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

describe('what is told and was overlooked', () => {
  test.each<[string, string, string[]]>([
    [
      'talks beside a visit to come',
      'The Jordanian interior minister discussed border security with his Iraqi counterpart in Amman and prepared for a visit to Baghdad next month.',
      ['main IRQ-JOR meeting - Amman', 'announced IRQ-JOR visit - Amman'],
    ],
    [
      'troops that go home',
      'The last French soldiers were withdrawn from Chad on Thursday after a request by the Chadian government.',
      ['main FRA-TCD suspension - -'],
    ],
    [
      'rescuers who are announced',
      'Croatia has announced that firefighters will be sent to Greece, which is battling wildfires.',
      ['main GRC-HRV deployment,statement - -'],
    ],
    [
      'boats that are handed over',
      'Two patrol boats were handed over to the Kenyan Coast Guard by Japan in Mombasa.',
      ['main JPN-KEN equipment_transfer - Mombasa'],
    ],
    [
      'guests named a sentence later',
      'The Omani interior minister held bilateral talks with several interior ministers in Muscat. He met Ali Hassan, Minister of Interior of Jordan; Omar Said, Minister of Interior of Egypt; and Karim Zaki, Minister of Interior of Iraq.',
      ['main EGY-IRQ-JOR-OMN meeting - Muscat'],
    ],
    [
      'تدريب مشترك هو تمرين',
      'نفذت القوات البحرية المصرية واليونانية التدريب المشترك في الإسكندرية بمشاركة سفن من البلدين.',
      ['main EGY-GRC exercise - Alexandria'],
    ],
    [
      'ختام التدريب المشترك',
      'شهد قائد الجيش الأردني ختام التدريب المشترك مع القوات القطرية في الزرقاء.',
      ['main JOR-QAT exercise - Zarqa'],
    ],
    ['سحب القوات', 'سحبت فرنسا قواتها من تشاد بطلب من الحكومة التشادية.', ['main FRA-TCD suspension - -']],
    [
      'فريق إنقاذ يغادر',
      'غادر فريق من الحماية المدنية الجزائرية إلى ليبيا للمشاركة في البحث تحت الأنقاض بعد الزلزال.',
      ['main DZA-LBY deployment - LBY'],
    ],
    [
      'صفقة لتزويد جيش بسلاح',
      'أبرمت الفلبين مع الهند صفقة لتزويد جيشها بنظام صاروخي ساحلي.',
      ['main IND-PHL agreement_signed,equipment_transfer - -'],
    ],
    [
      'فرق إطفاء يعلن عن إرسالها',
      'أعلنت رومانيا أنها سترسل فرق إطفاء إلى اليونان لمكافحة الحرائق.',
      ['main GRC-ROU deployment,statement - GRC'],
    ],
  ])('%s', (_name, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});
