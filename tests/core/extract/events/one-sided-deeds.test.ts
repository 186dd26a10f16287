/** Deeds of the pair that an article is about, in sentences that name only one of the two or neither. */
import { extract } from './events-of';

const LEAD =
  "NAIROBI - Kenya's defence minister Soipan Tuya spoke by phone with her Qatari counterpart Saoud Al Thani on Monday " +
  'about military cooperation between Kenya and Qatar.\n\n';

const beside = (text: string, sentence: string): string =>
  [...new Set(extract(text + sentence).events.flatMap((event) => event.mechanisms.map(({ value }) => value)))]
    .filter((mechanism) => mechanism !== 'phone_call')
    .sort()
    .join(',');

describe('deeds told with one side only', () => {
  test.each([
    ['agreement_signed', 'A plan of action that Doha agreed upon in 2019 provides the frame.'],
    ['agreement_signed', 'A defence pact with Qatar dates from 2014.'],
    ['agreement_signed', 'The text, a protocol finalised in Doha, was not published.'],
    [
      'agreement_in_force',
      'The upper house gave it the nod in Nairobi, and Qatar is still to vote on the pact.',
    ],
    ['training_delivery', 'Coast guard crews have taken boarding courses given by Qatari instructors.'],
    [
      'training_delivery',
      'Some 40 Kenyan investigators have studied forensic methods at the police college.',
    ],
    ['deployment', 'A Qatari liaison officer took up a permanent post in June.'],
    ['deployment', 'Qatar keeps some forty soldiers at the airport as advisers.'],
    ['deployment', 'Some 200 Qatari troops are to be stationed at the camp.'],
  ])('%s: %s', (mechanism, sentence) => {
    expect(beside(LEAD, sentence)).toContain(mechanism);
  });

  test.each([
    // What is drilled may be a country's own affair.
    ['exercise', 'The Qatari army is in the middle of its yearly drills.'],
    // Fields and subjects of talk.
    ['training_delivery', 'Qatar wants wider cooperation in training its personnel.'],
    ['exercise', 'The Qatari minister spoke about exercises.'],
    // Other senses of the words.
    ['deployment', 'Ms Tuya of Kenya took over the post from Aden Duale in August.'],
    ['deployment', 'The pact commits the two forces of Kenya and Qatar to sharing what they know.'],
    ['visit', 'Three generals were in the Qatari delegation.'],
    ['operation', 'Ms Tuya spoke in Nairobi as she brought the talks with Qatar to a close.'],
    ['training_delivery', 'Kenyan ships received orders to change course off Qatar.'],
    [
      'statement',
      'An opposition member asked in parliament whether the police pact with Qatar was still applied.',
    ],
    ['suspension', 'It comes as 2014 draws nearer, with the withdrawal of international forces.'],
    ['committee', 'Both stressed that the joint security committee should be convened.'],
  ])('no %s: %s', (mechanism, sentence) => {
    expect(beside(LEAD, sentence)).not.toContain(mechanism);
  });
});

describe('deeds of both sides, told otherwise', () => {
  const cases: ReadonlyArray<readonly [string, string]> = [
    ['operation', 'A smuggling ring has been broken up by the authorities of Kenya and Qatar.'],
    ['operation', 'Officers from Kenya, Qatar and Oman caught 32 suspects in a sweep.'],
    ['operation', 'Joint work of the services of Kenya and Qatar led to the seizure of two tons of drugs.'],
    ['exercise', 'An exercise of Kenya and Qatar at sea is on the programme.'],
    ['exercise', 'A Kenyan frigate put out on Tuesday to exercise with the Qatari navy.'],
    ['suspension', 'Qatar turned down a request by Kenya for armoured vehicles.'],
    ['suspension', 'Talks of Kenya and Qatar on a base broke down in 2021.'],
    ['suspension', 'Kenya announced its pull-out from a joint task force with Qatar.'],
    ['agreement_signed', 'Kenya is close to a deal with Qatar on patrols.'],
    ['agreement_signed', 'An agreement on the transfer of convicts between Kenya and Qatar does exist.'],
    [
      'agreement_signed',
      'A body of both was set up in 1965 under an agreement of Kenya and Qatar on borders.',
    ],
    ['deployment', 'Kenya houses a Qatari military base.'],
    ['committee', 'Kenya and Qatar agreed on a standing mechanism for the exchange of names.'],
    ['visit', 'What had brought him to Kenya, the Qatari minister said, was a wish for closer ties.'],
  ];
  test.each(cases)('%s: %s', (mechanism, sentence) => {
    expect(beside(LEAD, sentence)).toContain(mechanism);
  });
});
