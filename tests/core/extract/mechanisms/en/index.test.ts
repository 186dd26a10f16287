/** English words of every mechanism, and words that look like them. */
import { mechanismsOf } from '../triggers-of';

test.each([
  ['visit', 'General Waker-uz-Zaman arrived in Ankara for a week of consultations with the Turkish army.'],
  ['visit', 'The frigate dropped anchor at Tema, its second stop in Ghana.'],
  ['visit', 'She was in Oslo to attend a seminar of police chiefs.'],
  ['meeting', 'The two commanders sat down for three hours to look at the border.'],
  ['meeting', 'President Ruto received a delegation of the Ugandan army.'],
  ['phone_call', 'Secretary Hegseth telephoned his Japanese colleague late on Monday.'],
  ['phone_call', 'Both ministers spoke by video link about the convoy.'],
  ['committee', 'The joint military commission of Zambia and Malawi held its fourth session.'],
  ['committee', 'The maritime dialogue of the two navies took place in Perth.'],
  ['agreement_signed', 'An accord on the exchange of prisoners was signed by both justice ministries.'],
  ['agreement_signed', 'The envoys put their signatures to a treaty on extradition.'],
  ['agreement_signed', 'The chiefs of police adopted an action plan for the coming year.'],
  ['agreement_in_force', "Estonia's parliament ratified the defence agreement with Poland."],
  ['agreement_in_force', 'The pact entered into force last spring.'],
  ['training_delivery', 'British instructors trained 400 soldiers at the camp.'],
  ['training_delivery', 'Sixty cadets completed their training in Ankara.'],
  ['exercise', 'Marines of both nations began an amphibious exercise off Palawan.'],
  ['deployment', 'Rwanda has sent 300 soldiers to Mozambique.'],
  ['deployment', 'Japan opened a base in Djibouti on Monday.'],
  ['equipment_transfer', 'Turkiye delivered eight armoured vehicles to the Gambian army.'],
  ['equipment_transfer', 'Thailand bought four Gripen jets from Sweden.'],
  ['operation', 'The suspect was extradited to Belgium under guard.'],
  ['operation', 'Customs officers seized the cargo in cooperation with Dutch police.'],
  ['exhibition', 'The minister opened the national stand at the IDEX exhibition.'],
  ['statement', 'In an interview with the daily he promised more aid.'],
  ['suspension', 'Canada suspended arms exports to the country.'],
  ['suspension', 'Senegal scrapped the agreement on fishing patrols.'],
])('%s: %s', (mechanism, sentence) => {
  expect(mechanismsOf(sentence)).toContain(mechanism);
});

test.each([
  ['meeting', 'The new rules meet the requirements of the treaty.'],
  ['meeting', 'The offer was met with criticism at home.'],
  ['visit', 'The site is visited by tourists every spring.'],
  ['agreement_signed', 'There were no signs of a deal.'],
  ['agreement_signed', 'The talks concluded with praise for the hosts.'],
  ['training_delivery', 'The freight train left for the coast.'],
  ['exercise', 'Both sides should exercise restraint.'],
  ['deployment', 'He was sent to prison for nine years.'],
  ['equipment_transfer', 'She delivered a speech on arms control.'],
  ['exhibition', 'They spoke at a press conference.'],
  ['operation', 'He handed over power to his deputy.'],
  ['suspension', 'He ended his visit with a dinner.'],
])('not %s: %s', (mechanism, sentence) => {
  expect(mechanismsOf(sentence)).not.toContain(mechanism);
});
