/** The day and city that the opening of a report tells of its main event, and what recalled or borrowed ones must not replace. */
import { mainOf } from './events-of';

const dated: ReadonlyArray<readonly [string, string, string, string]> = [
  [
    'a day of publication in the main clause, with a relative clause about the future',
    '2021-03-11',
    '2021-03-11',
    'LIMA - An agreement that will let Peru and Ecuador share radar data was signed on Thursday by the two defence ministers.',
  ],
  [
    'an agency’s date without a city',
    '2018-05-24',
    '2018-05-23',
    'May 24 (UPI) -- Norway and Denmark signed an agreement on maritime surveillance in Oslo on Wednesday.',
  ],
  [
    'the dateline completes its weekday where an edition tells the year',
    '',
    '2017-07-31',
    'LIBREVILLE, July 31 (Xinhua) -- Troops of Gabon and the United States began a joint exercise on Monday as Central Accord 2017 got under way.',
  ],
  [
    'the dateline is another weekday: no more than the year of the edition',
    '',
    '2017',
    'LIBREVILLE, July 31 (Xinhua) -- Troops of Gabon and the United States began a joint exercise on Tuesday, said an officer at Central Accord 2017.',
  ],
  [
    'an old day that is recalled, behind a weekday that cannot be resolved',
    '',
    '',
    'Ghana and Togo have begun joint patrols at sea, the navy said. The operation was flagged off at Tema naval base last Tuesday. Five boats take part. The paper recalls that Ghana and Togo started joint patrols on 3 May 2012.',
  ],
  [
    'a stated day in the second sentence',
    '',
    '2012-05-03',
    'Ghana and Togo have begun joint patrols at sea, the navy said. The patrols were launched in Tema on 3 May 2012.',
  ],
];

test.each(dated)('day: %s', (_, published, day, text) => {
  expect(mainOf(text, published || undefined)?.event_date.value).toBe(day);
});

const placed: ReadonlyArray<readonly [string, string, string]> = [
  [
    'out of a camp in another city',
    'Mae Sot',
    'BANGKOK - Thailand handed over to China fifty suspects taken out of compounds in Myawaddy on Thursday. They were led across the tarmac at Mae Sot airport to a plane of the Chinese police.',
  ],
  [
    'rescued from a camp, then flown from the capital',
    'Tripoli',
    'Libya and Niger repatriated 100 people freed from a prison in Sabha. The handover ceremony was held in Tripoli.',
  ],
  [
    'a headquarters in a quarter of the city of the dateline',
    'Kigali',
    'KIGALI - Rwanda police handed over two fugitives to Burundi police at a ceremony at the police headquarters in Kanobero on Tuesday.',
  ],
  [
    'a town of its own',
    'Kanobero',
    'KIGALI - Rwanda police handed over two fugitives to Burundi police at a ceremony in Kanobero on Tuesday.',
  ],
  [
    'a ship that is here',
    'Mombasa',
    'Mombasa. A frigate of the Indian navy arrived on Sunday on a visit to Kenya. She will be here for four days.',
  ],
];

test.each(placed)('place: %s', (_, city, text) => {
  expect(mainOf(text, '2024-05-20')?.place.value).toBe(city);
});
