/** The main event's parties, day and place where the opening, the headline or a stand-in tells them. */
import { mainOf } from './events-of';

test.each<[text: string, published: string, expected: string]>([
  [
    "Nigeria's capital on Tuesday played host to a meeting of the defence ministers of Nigeria and South Africa, who spoke about joint training of their officers.",
    '2023-05-10',
    'NGA-ZAF 2023-05-09 Abuja',
  ],
  [
    'The Greek chief of defence came to the Bulgarian capital on Tuesday for talks with his Bulgarian counterpart on military cooperation.',
    '2023-05-10',
    'BGR-GRC 2023-05-09 Sofia',
  ],
  [
    'NAIROBI – The police chiefs of Kenya and Uganda sat down in the capital on Monday and signed an agreement on cross-border patrols.',
    '2023-05-10',
    'KEN-UGA 2023-05-08 Nairobi',
  ],
  [
    'Zagreb, Budapest to patrol border together\nZagreb – A protocol on joint police patrols was signed here on Tuesday by the interior ministers of Croatia and Hungary.',
    '2023-05-10',
    'HRV-HUN 2023-05-09 Zagreb',
  ],
  [
    'Swedish and Polish minesweepers train off Karlskrona\nMinesweepers of the Swedish and Polish navies began a joint exercise on Tuesday. The drill will last for a week.',
    '2023-05-10',
    'POL-SWE 2023-05-09 Karlskrona',
  ],
  [
    'Frigates of India and Oman put to sea from Salalah on Monday at the start of a joint naval exercise. Both countries have cases before the arbitration court in Paris.',
    '2023-05-10',
    'IND-OMN 2023-05-08 Salalah',
  ],
  [
    'The French army chief of staff flew to Chad on Monday and met the Chadian defence minister in its capital to discuss military cooperation.',
    '2023-05-10',
    "FRA-TCD 2023-05-08 N'Djamena",
  ],
  [
    'The Georgian and Romanian coast guards held a joint exercise in the Georgian Black Sea port of Poti on Tuesday.',
    '2023-05-10',
    'GEO-ROU 2023-05-09 Poti',
  ],
  [
    "The defence ministers of Türkiye and Azerbaijan met on Tuesday in Istanbul's Tarabya to talk about military cooperation.",
    '2023-05-10',
    'AZE-TUR 2023-05-09 Istanbul',
  ],
  [
    'بحث وزير الدفاع القطري مع نظيره الرواندي في مقر الوزارة بالدوحة أمس التعاون العسكري بين البلدين.',
    '2023-05-10',
    'QAT-RWA 2023-05-09 Doha',
  ],
  [
    'رست فرقاطة إسبانية أمس بميناء الجزائر في زيارة تهدف إلى تعزيز التعاون العسكري بين إسبانيا والجزائر.',
    '2023-05-10',
    'DZA-ESP 2023-05-09 Algiers',
  ],
  [
    'وصل وزير الدفاع الفرنسي أمس إلى مطار الكويت الدولي حيث استقبله نظيره الكويتي لبحث التعاون العسكري.',
    '2023-05-10',
    'FRA-KWT 2023-05-09 Kuwait City',
  ],
  [
    'At the IDET fair in Brno on Tuesday, the Czech and American defence ministers signed a memorandum on the maintenance of helicopters.',
    '2023-05-10',
    'CZE-USA 2023-05-09 Brno',
  ],
  [
    "In Peru's capital on Tuesday, the Chilean and Peruvian navy chiefs signed an agreement on search and rescue.",
    '2023-05-10',
    'CHL-PER 2023-05-09 Lima',
  ],
  [
    'Rabat hosted on Tuesday a meeting between the police chiefs of Morocco and Spain on counter-terrorism.',
    '2023-05-10',
    'ESP-MAR 2023-05-09 Rabat',
  ],
  [
    'South Korea and Poland on Tuesday signed a contract for the delivery of howitzers, the ministry in Seoul said.',
    '2023-05-10',
    'KOR-POL 2023-05-09 -',
  ],
  [
    'Lithuanian know-how on guarding the border was on the table in the Georgian capital on Thursday, when the interior ministers of Lithuania and Georgia put their heads together.\nThe weather was fine.\nReporters waited outside.\nIn May 2019 the police chiefs of Georgia and Lithuania had met in Vilnius.',
    '2022-06-10',
    'GEO-LTU 2022-06-09 Tbilisi',
  ],
  [
    'Word came from the Zambian army on Tuesday that its engineers would lend a hand to the Malawian army.\nBridges are few.\nRains were heavy.\nRoads are bad.\nIn 2010 Zambia and Malawi held a joint exercise in Chipata.',
    '2022-06-10',
    'MWI-ZMB 2022-06-07 -',
  ],
  [
    'In 2009 nothing of the kind was thinkable.\nOn Wednesday the Greek and Bulgarian defence ministers signed an agreement on air policing in Sofia.',
    '2022-06-10',
    'BGR-GRC 2022-06-08 Sofia',
  ],
])('%s', (text, published, expected) => {
  const main = mainOf(text, published);
  const told = [main?.parties.value.join('-'), main?.event_date.value, main?.place.value || '-'].join(' ');
  expect(told).toBe(expected);
});

test.each<[text: string, expected: string]>([
  [
    'The three defence ministers of the region met in Vilnius on Monday: Estonia\u2019s Hanno Pevkur, Latvia\u2019s Andris Spruds and the host, Laurynas Kasciunas of Lithuania. Lithuania has ordered tanks from Germany. Military cooperation was on the agenda, as was Russia.',
    'EST-LTU-LVA',
  ],
  [
    'Spain on Monday signed an agreement on police cooperation with the three countries of the region, Honduras, Guatemala and El Salvador.',
    'ESP-GTM-HND-SLV',
  ],
])('counted sides: %s', (text, expected) => {
  expect(mainOf(text, '2024-04-18')?.parties.value.join('-')).toBe(expected);
});
