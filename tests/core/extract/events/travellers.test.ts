/** Who travels: officials visit, forces are deployed, goods are delivered; aircraft, migrants and sights are no visits. */
import { linesOf } from './events-of';

const mechanismsOf = (text: string): string => {
  const events = linesOf(text).map((line) => line.split(' '));
  return [...new Set(events.flatMap(([, , mechanisms]) => (mechanisms ?? '').split(',')))].sort().join(' ');
};

describe('those who travel', () => {
  test.each<[string, string]>([
    [
      'visit',
      'Ghanaian Defence Minister Kofi Mensah arrived in Lome on Monday for talks with his Togolese counterpart.',
    ],
    [
      'visit',
      'A delegation of the Peruvian army left for Chile to study border control with its counterparts.',
    ],
    ['visit', 'The head of the Mongolian border troops flew to Astana for security talks with Kazakhstan.'],
    ['visit', 'The Indian frigate Tabar arrived in Mombasa for a port call with the Kenyan navy.'],
    ['deployment', 'Bangladeshi peacekeepers under the command of Colonel Anwar Karim have left for Mali.'],
    ['deployment', 'A contingent of Fijian troops departed for Iraq on Friday night.'],
    ['deployment', 'The first Rwandan police officers arrived in Bangui on Sunday.'],
    ['deployment', 'Reinforcements of the Senegalese gendarmerie arrived in Gambia last week.'],
    ['equipment_transfer', 'A shipment of French weapons arrived in Beirut for the Lebanese army.'],
    ['equipment_transfer', 'Military vehicles from China arrived in Dar es Salaam for the Tanzanian army.'],
    [
      'equipment_transfer',
      'The second consignment of Indian ammunition arrived in Yerevan for the Armenian army.',
    ],
  ])('%s: %s', (mechanisms, text) => {
    expect(mechanismsOf(text).split(' ')).toContain(mechanisms);
    if (mechanisms !== 'visit') expect(mechanismsOf(text).split(' ')).not.toContain('visit');
  });

  test.each([
    'Spain and Portugal opened a joint exercise near Beja. Cargo planes have arrived for the exercise.',
    'Italy and Libya discussed border security in Tripoli. Migrants arrived in Sicily this week.',
    'Peruvian and Brazilian police signed an accord on border security in Lima. Four helicopters flew to the base.',
    'The army chiefs of Oman and India met in Muscat. They toured the naval museum.',
    'The defence ministers of Serbia and Cyprus signed a cooperation plan in Nicosia. The guest also visited a temple.',
    'Qatari and Turkish police chiefs met in Doha. The delegation toured several departments of the academy.',
    'The interior ministers of Mali and Niger met in Niamey. The Malian president toured the recovered town on Tuesday.',
  ])('no visit: %s', (text) => {
    expect(mechanismsOf(text)).not.toContain('visit');
  });

  test.each([
    'Kenyan Defence Minister Aden Duale met his counterpart in Kampala. He visited the Ugandan capital last year too.',
    'The police chief of Lesotho visited the headquarters of the South African police in Pretoria.',
    'The army chief of Chad met his counterpart in Niamey. General Issa visited the country for the first time.',
  ])('a visit: %s', (text) => {
    expect(mechanismsOf(text)).toContain('visit');
  });
});
