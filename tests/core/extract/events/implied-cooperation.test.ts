/** Cooperation that no trigger tells: two countries act and a field is named near the top. */
import { linesOf, mainOf } from './events-of';

test.each([
  'Serbian gendarmes and Hungarian police now share one command post on the border, which both governments want to curb irregular migration.',
  'The Finnish border guard and the Estonian police have one radio network now, a step forward for their cooperation on maritime security.',
])('%s', (text) => {
  const main = mainOf(text);
  expect(main?.parties.value).toHaveLength(2);
  expect(main?.mechanisms).toMatchObject([{ value: 'statement', confidence: 'low' }]);
});

test.each([
  'Russian forces shelled the border region and Ukrainian police evacuated two villages, which says little about cooperation on border security.',
  'The Finnish parliament spent the morning on a bill about the coast guard and on cooperation between its own police forces.',
  'Venezuela accused Colombia of spying on its army, a charge that overshadows their cooperation on border security.',
])('not: %s', (text) => {
  expect(linesOf(text)).toEqual([]);
});

test.each([
  ['FRA-ITA', 'A French-Italian police centre was opened in Modane on Friday.'],
  ['GHA-TGO', 'Ghana and Togo are to pool intelligence on armed groups that cross their border.'],
  [
    'AUT-HUN',
    'Since Monday Austrian officers have been patrolling with Hungarian colleagues at the Serbian border.',
  ],
  [
    'BIH-MNE-SRB',
    'Criminals know no frontiers, people say here. The police are catching up. A remedy was long sought. ' +
      'Officers of Bosnia and Herzegovina, Serbia and Montenegro now sit under one roof in Trebinje.',
  ],
  [
    'BEN-CMR-NER-NGA-TCD',
    'اجتمع قادة جيوش نيجيريا والنيجر وتشاد والكاميرون وبنين في نجامينا لبحث نشر القوة المشتركة.',
  ],
  [
    'JOR-SYR',
    "Jordan's army chief received his Syrian counterpart in Amman on Monday to talk about drugs smuggled across the border towards Gulf states.",
  ],
])('parties %s: %s', (parties, text) => {
  expect(mainOf(text)?.parties.value.join('-')).toBe(parties);
});

test.each([
  'A soldier of the Nagorno-Karabakh army was killed on Wednesday night. The Azerbaijani side had been firing with mortars. What exactly happened is being looked into. Azerbaijan, for its part, blamed Armenian troops.',
  'Indian and Chinese soldiers hurled stones at each other in Ladakh, injuring a dozen. New Delhi summoned the ambassador.',
  "Jordan's interior minister said the drugs seized at the border with Syria this year were bound for Gulf states. The minister said inspection at Jaber was strict.",
  'Turkish police seized 300 kilos of heroin on a lorry from Iran bound for Germany, the interior ministry said.',
])('blows and smuggling are no cooperation: %s', (text) => {
  expect(linesOf(text)).toEqual([]);
});
