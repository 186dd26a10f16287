/** Whose official somebody is by what is told of him and around him. */
import { namesOf } from './officials-of';

test.each<[string, string[]]>([
  [
    'Uganda and Turkey opened a training camp in Kampala. Permanent Secretary Ambassador Rosette Byengoma of the Ugandan defence ministry presided.',
    ['Rosette Byengoma | UGA'],
  ],
  [
    'The course with Brazil was opened in Lusaka by Zambian troops. Defence Permanent Secretary Ambassador Norman Chipakupaku presided over the ceremony.',
    ['Norman Chipakupaku | ZMB'],
  ],
  [
    'Ghana and Denmark opened a maritime exercise on Monday in Accra. National Security Minister Ambassador Albert Kan-Dapaah presided over the ceremony.',
    ['Albert Kan-Dapaah | GHA'],
  ],
])('Ambassador as a form of address: %s', (text, officials) => {
  expect(namesOf(text, 'en')).toEqual(officials);
});

test.each<[string, string[]]>([
  [
    "Ghana's police chief on visit to Togo\n\nThe Inspector General of Police (IGP), George Akuffo Dampare, is in Togo at the invitation of his counterpart, Director General Yaovi Okpaoul of the Togolese National Police.",
    ['George Akuffo Dampare | GHA', 'Yaovi Okpaoul | TGO'],
  ],
  [
    "Zambia's army chief tours Angola\n\nThe Chief of Army Staff, Geoffrey Zyeele, is in Angola on a three-day official visit. He held talks with the Angolan army.",
    ['Geoffrey Zyeele | ZMB'],
  ],
  [
    'Sri Lanka Navy chief in Maldives\n\nThe Commander of the Navy, Kanchana Banagoda, is on an official visit to the Maldives, where the Maldivian coast guard received him.',
    ['Kanchana Banagoda | LKA'],
  ],
])('a guest whose headline names his state: %s', (text, officials) => {
  expect(namesOf(text, 'en')).toEqual(officials);
});

test.each<[string, string[]]>([
  [
    'Turkish Interior Minister Ali Yerlikaya met the Jordanian interior minister Mazen Al Faraya in Amman. Undersecretary Khaled Abu Hammour and Police Director General Obaidullah Al Maaytah sat on the Jordanian side.',
    [
      'Ali Yerlikaya | TUR',
      'Mazen Al Faraya | JOR',
      'Khaled Abu Hammour | JOR',
      'Obaidullah Al Maaytah | JOR',
    ],
  ],
  [
    'Defence Minister Khawaja Asif of Pakistan held talks in Baku. Deputy Minister Agil Gurbanov and Air Force Commander Namig Islamzade attended from the Azerbaijani side.',
    ['Khawaja Asif | PAK', 'Agil Gurbanov | AZE', 'Namig Islamzade | AZE'],
  ],
  [
    'Bangladesh Home Minister Asaduzzaman Khan met the Indian home minister Amit Shah in Delhi. Home Secretary Ajay Bhalla and Director General Pankaj Singh were present from the Indian side.',
    ['Asaduzzaman Khan | BGD', 'Amit Shah | IND', 'Ajay Bhalla | IND', 'Pankaj Singh | IND'],
  ],
])('the side behind those who are on it: %s', (text, officials) => {
  expect(namesOf(text, 'en')).toEqual(officials);
});

test.each<[string, string[]]>([
  [
    'Belarus on Tuesday withdrew from two treaties with Poland, Lithuania and Latvia, according to a decree signed by President Alexander Lukashenko. The Polish and the Latvian embassies were told. Poland said it was sorry. Latvia and Lithuania said the same, as Poland did.',
    ['Alexander Lukashenko | BLR'],
  ],
  [
    'Mali ended its military accords with France, Germany and Sweden, as shown by an order of Prime Minister Choguel Maiga. France was sorry. Germany said nothing. France and Sweden will leave, and Germany too.',
    ['Choguel Maiga | MLI'],
  ],
])('the state that acts signs by its own: %s', (text, officials) => {
  expect(namesOf(text, 'en')).toEqual(officials);
});

test.each<[string, string[]]>([
  [
    'Philippine Navy Commander Vice Admiral Giovanni Bacordo met Australian officers.',
    ['Giovanni Bacordo | PHL'],
  ],
  [
    'The drill was closed by Ghana Air Force Commander Air Vice Marshal Frank Hanson and by the French ambassador.',
    ['Frank Hanson | GHA'],
  ],
  [
    'Officers from Japan were received by Zambia Army Commander Lieutenant General Dennis Alibuzwi.',
    ['Dennis Alibuzwi | ZMB'],
  ],
])('the commander of a body, behind him his rank: %s', (text, officials) => {
  expect(namesOf(text, 'en')).toEqual(officials);
});

test.each<[string, string[]]>([
  ['The Foreign Secretary-level talks between India and Nepal began in Delhi.', []],
  ['A Major General-level flag meeting of India and Bangladesh ended in Agartala.', []],
  ['The Director General-level talks of Vietnam and Laos were held in Hue.', []],
])('talks of a level name nobody: %s', (text, officials) => {
  expect(namesOf(text, 'en')).toEqual(officials);
});

test.each<[string, string[]]>([
  [
    'Chief of Staff Abdul Hamid met the Omani commander. According to Rashid Khan, Public Relations Officer at PAF headquarters in Islamabad, the Pakistani team flew home.',
    ['Abdul Hamid | PAK', 'Rashid Khan | PAK'],
  ],
  [
    'Nguyen Van Minh, Press Officer at the Vietnamese Coast Guard, told reporters that Japan had helped.',
    ['Nguyen Van Minh | VNM'],
  ],
])('officers for the press: %s', (text, officials) => {
  expect(namesOf(text, 'en')).toEqual(officials);
});

test.each<[string, string[]]>([
  [
    'Major General Shafeenul Islam of the Border Guard Bangladesh and Indian officers met.',
    ['Shafeenul Islam | BGD'],
  ],
  ['Home Minister Rafiqul Islam of Bangladesh met Indian officers.', ['Rafiqul Islam | BGD']],
])('a name that ends in Islam: %s', (text, officials) => {
  expect(namesOf(text, 'en')).toEqual(officials);
});
