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
