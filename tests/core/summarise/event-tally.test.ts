// Every row of the Events tab counts or has a reason, and the numbers add up.
import { say } from '../../../src/core/messages/say';
import { countRecords } from '../../../src/core/summarise/counted';
import { tallyEvents, tallyWords } from '../../../src/core/summarise/event-tally';
import { headline } from '../../../src/core/summarise/headline';
import { defaultSummaryOptions } from '../../../src/core/summarise/options';
import { event, input, record } from './sample-rows';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `evt_${index + 1}`);
const sheet = input({
  events: [
    ...ids(6).map((event_id) => event({ event_id })),
    event({ event_id: 'evt_7', review: 'rejected' }),
    event({ event_id: 'evt_8', linked_event: 'evt_1', link_state: 'confirmed' }),
    event({ event_id: 'evt_9', linked_event: 'evt_2', link_state: 'proposed' }),
    event({ event_id: 'evt_1' }),
  ],
  cooperation: [
    record({ event_id: 'evt_1' }),
    record({ event_id: 'evt_1', role: 'background' }),
    record({ event_id: 'evt_2', role: 'background' }),
    record({ event_id: 'evt_3', role: 'announced' }),
    record({ event_id: 'evt_3', review: 'rejected' }),
    record({ event_id: 'evt_4', review: 'rejected' }),
    record({ event_id: 'evt_5', status: 'denied' }),
    record({ event_id: 'evt_7' }),
    record({ event_id: 'evt_8' }),
    record({ event_id: 'evt_9' }),
  ],
});

test('each row of Events once, by the reason of its row that came nearest to counting', () => {
  const counting = countRecords(sheet, defaultSummaryOptions);
  const tally = tallyEvents(sheet, counting);
  expect(tally).toEqual({
    events: 10,
    counted: 2,
    leftOut: [
      { reason: 'rejected', events: 2 },
      { reason: 'role', events: 2 },
      { reason: 'denied', events: 1 },
      { reason: 'copied', events: 1 },
      { reason: 'joined', events: 1 },
      { reason: 'no-rows', events: 1 },
    ],
  });
  expect(tally.counted).toBe(headline(counting.counted, sheet).events);
  expect(tally.leftOut.reduce((sum, { events }) => sum + events, tally.counted)).toBe(tally.events);
});

test.each([
  [{ events: 3, counted: 3, leftOut: [] }, 'Rows of Events: 3, all of them counted.'],
  [
    { events: 3, counted: 1, leftOut: [{ reason: 'joined' as const, events: 2 }] },
    'Rows of Events: 3. Counted: 1. Not counted: 2 (joined to another event: 2).',
  ],
])('%j', (tally, words) => {
  expect(tallyWords(tally, (id, values) => say('en', id, values))).toBe(words);
});
