/** Journeys that look like visits: wanted persons on the run, sums that are reached; and deeds promised in reported speech. */
import { extract } from './events-of';

const mechanismsIn = (text: string): string[] =>
  extract(text).events.flatMap(({ mechanisms }) => mechanisms.map(({ value }) => value));

test.each([
  'A Ghanaian wanted for fraud was extradited from Spain to Ghana, police said. In May he left for Spain after the loss was found.',
  'Chile extradited a drug suspect to Peru. The man had flown to Santiago in 2019, Peruvian police said.',
  'Two suspects were extradited from Poland to Norway. They travelled to Poland in March on false papers.',
  'Kenya handed over four boats to the coast guard of Tanzania. Kenyan aid had come to $3 million, the envoy said.',
  'Japan donated ten patrol cars to the police of Nepal. Japanese help came to nearly 400 vehicles in ten years.',
])('no visit: %s', (text) => {
  expect(mechanismsIn(text)).not.toContain('visit');
});

test.each([
  'A fugitive was extradited from Spain to Ghana. Ghanaian Interior Minister Kofi Asante arrived in Madrid on Monday and met his Spanish counterpart Luis Vega.',
  'Kenyan Defence Minister Peter Oduor came to Dar es Salaam on Monday for talks with his Tanzanian counterpart John Mushi.',
])('a visit: %s', (text) => {
  expect(mechanismsIn(text)).toContain('visit');
});

test.each([
  ['announced that Finland would send 40 police officers to Estonia', true],
  ['confirmed that Finland would soon send 60 soldiers to Estonia', true],
  ['said it was unlikely that Finland would send 40 police officers to Estonia', false],
])('promised in reported speech: %s', (words, expected) => {
  const text = `Finnish Interior Minister Aino Laine met her Estonian counterpart Mart Kask in Tallinn on Monday. Laine ${words}.`;
  expect(mechanismsIn(text).includes('deployment')).toBe(expected);
});
