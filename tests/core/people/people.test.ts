// Officials as persons: joined only where somebody confirmed it.
import type { Cell } from '../../../src/core/model/cell';
import { peopleOf } from '../../../src/core/people/people';
import { article, event } from '../summarise/sample-rows';

const official = (id: string, name: string, more: Record<string, Cell> = {}) => ({
  official_id: id,
  name,
  title: 'Minister of Defence',
  country: 'QAT',
  person: '',
  person_id: '',
  review: 'accepted',
  article_id: 'art_1',
  event_ids: 'evt_1',
  ...more,
});
const people = (officials: ReturnType<typeof official>[], provisional = true) =>
  peopleOf(
    {
      articles: [
        article({ title: 'A', published_on: '2018-01-01' }),
        article({ article_id: 'art_2', title: 'B', published_on: '2019-01-01' }),
        article({ article_id: 'art_3', status: 'excluded' }),
        article({ article_id: 'art_4', title: 'C' }),
      ],
      events: [
        event({ label: 'talks', event_date: '2007' }),
        event({ event_id: 'evt_2', label: 'signing' }),
        event({ event_id: 'evt_3', linked_event: 'evt_2', link_state: 'confirmed' }),
        event({ event_id: 'evt_4', review: 'rejected' }),
      ],
      officials,
    },
    provisional,
  );

test('confirmed rows are one person in all spellings and scripts, with offices and events', () => {
  const [person, ...others] = people([
    official('off_1', 'Khalid bin Mohammed Al-Attiyah', { person_id: 'per_1', event_ids: 'evt_1; evt_3' }),
    official('off_2', 'خالد بن محمد العطية', {
      person_id: 'per_1',
      article_id: 'art_2',
      event_ids: 'evt_2; evt_4',
    }),
  ]);
  expect(others).toEqual([]);
  expect(person).toEqual({
    id: 'per_1',
    name: 'Khalid bin Mohammed Al-Attiyah',
    spellings: ['Khalid bin Mohammed Al-Attiyah', 'خالد بن محمد العطية'],
    isConfirmed: true,
    offices: [{ title: 'Minister of Defence', country: 'QAT', first: '2018-01-01', last: '2019-01-01' }],
    events: [
      { event_id: 'evt_1', label: 'talks', date: '2007' },
      { event_id: 'evt_2', label: 'signing', date: '2019-03-05' },
    ],
    articles: ['A', 'B'],
  });
});

test('the same name without confirmation stays two', () => {
  const two = people([
    official('off_1', 'Ali'),
    official('off_2', 'Ali', { person: 'Ali', article_id: 'art_2' }),
  ]);
  expect(two.map(({ id, isConfirmed }) => [id, isConfirmed])).toEqual([
    ['off_1', false],
    ['off_2', false],
  ]);
});

test('the name that people gave the person comes first', () => {
  expect(people([official('off_1', 'K. Attiyah', { person: 'Khalid Al-Attiyah' })])[0]?.name).toBe(
    'Khalid Al-Attiyah',
  );
});

test('an office is dated by its article alone: a recalled event says nothing about today', () => {
  expect(people([official('off_1', 'Ali', { article_id: 'art_4' })])[0]?.offices).toMatchObject([
    { first: '', last: '' },
  ]);
});

test.each<[string, Record<string, Cell>, boolean]>([
  ['rejected', { review: 'rejected' }, true],
  ['not reviewed, in a summary of reviewed rows', { review: 'suggested' }, false],
  ['of an excluded article', { article_id: 'art_3' }, true],
  ['of no article', { article_id: 'art_9' }, true],
])('a row that is %s is left out', (_, more, provisional) => {
  expect(people([official('off_1', 'Ali', more)], provisional)).toEqual([]);
});
