/** Cities that are the scene although the sentence is built otherwise ('X is where', a dateline behind an agency), and cities that are not. */
import { mainOf } from './events-of';

/** City of the main event or '', text, publication date. */
const reports: ReadonlyArray<readonly [string, string, string]> = [
  [
    'Guwahati',
    "For once the heads of the two border forces are not meeting in New Delhi. Guwahati, in the Indian state of Assam, is where the conference of Border Guard Bangladesh and India's Border Security Force got under way on Tuesday.",
    '2020-12-22',
  ],
  [
    'Amman',
    "(MENAFN - Jordan News Agency (Petra)) AMMAN, April 28 (Petra) -- Cooperation in arms production was discussed on Monday by the Chief of Staff of Kuwait's army and Jordan's Chairman of the Joint Chiefs of Staff at the General Command.",
    '2025-04-28',
  ],
  [
    'Phnom Penh',
    'Conference on drug control opens in Cambodia\n\nPhnom Penh (VNA) – None of the three neighbours can tackle drugs alone, Cambodian Deputy Prime Minister Ke Kim Yan said in Phnom Penh on December 6.\n\nHe was opening a conference of Vietnam, Cambodia and Laos on drug control. Vietnam is represented by police officials.',
    '2016-12-06',
  ],
  [
    'Morag',
    'Tanks are to be shipped to Poland by a South Korean company under a contract signed on Friday. Ten of the tanks will go to an armoured brigade in Braniewo, according to Defence Minister Mariusz Blaszczak, who signed at the base in Morag.',
    '2022-08-28',
  ],
  [
    'Aswan',
    'It was in Aswan, not in Cairo, that the interior ministers of Egypt and Sudan met on Tuesday to sign an agreement on the exchange of information.',
    '2021-03-03',
  ],
  [
    'Lome',
    'The police chiefs of Togo and Benin met on Tuesday in Lome instead of Cotonou and agreed on joint patrols.',
    '2021-03-03',
  ],
  [
    'Kisangani',
    'Kisangani is where Congolese officers will be trained by Belgian instructors from Monday on, the defence ministry of Belgium said.',
    '2022-06-14',
  ],
  [
    'Tashkent',
    'Not in Moscow, as so often, but in Tashkent did the security council secretaries of Russia and Uzbekistan hold their consultations on Tuesday. Terrorism was the subject.',
    '2018-11-14',
  ],
  [
    'Manama',
    '(Bahrain News Agency (BNA)) MANAMA, Feb 8 (BNA) -- The Commander of the coast guard received a delegation of the Pakistani navy on Wednesday and discussed maritime security with it.',
    '2017-02-08',
  ],
  [
    'Vientiane',
    'Border talks open in Laos\n\nVientiane (KPL) – Smugglers know no borders, Lao Deputy Minister of Public Security Kongthong Phongvichit said in Vientiane on September 17.\n\nHe was opening talks with a delegation of the Thai police on drugs.',
    '2019-09-17',
  ],
  [
    'Skopje',
    'Skopje, the capital of North Macedonia, was where the defence ministers of the Adriatic Charter met on Wednesday. Albania and Croatia agreed to train helicopter crews together with North Macedonia.',
    '2022-10-20',
  ],
  [
    'Gabes',
    'Tunisian and Algerian rescuers trained together on Tuesday in Gabes rather than Tunis, the civil protection office said.',
    '2020-02-12',
  ],
  [
    'Cirebon',
    'Cirebon, on the north coast of Java, is where the navies of Indonesia and Australia began a joint exercise on Tuesday.',
    '2024-01-17',
  ],
  [
    'Ostrava',
    'Spare parts for helicopters will go to a workshop in Bratislava under a contract that the Czech defence minister signed with Slovakia at the airport of Ostrava on Tuesday.',
    '2021-05-26',
  ],
  [
    'Riyadh',
    'The interior ministers of Oman and Qatar met not only in Riyadh on Tuesday and signed an agreement on border security.',
    '2024-01-17',
  ],
  [
    '',
    'Officers of Mali will be taught by Spanish instructors, but not in Bamako, the Spanish defence ministry said on Tuesday.',
    '2024-01-17',
  ],
  [
    '',
    'GENEVA: Howitzers are to be shipped to Poland by a South Korean company under a contract disclosed on Saturday. "The equipment is here still this year," the Polish defence minister said after he had signed.',
    '2022-08-28',
  ],
];

test.each(reports)('%s: %s', (city, text, published) => {
  expect(mainOf(text, published)?.place.value).toBe(city);
});
