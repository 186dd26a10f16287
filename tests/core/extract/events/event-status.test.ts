/** The status of a domain follows from the kind of occasion and the words that refine it. */
import { extract } from './events-of';

const statusesOf = (text: string): string[] =>
  extract(text).events.flatMap(({ domains }) => domains.map(({ domain, status }) => `${domain}:${status}`));

test.each([
  ['Peru and Chile signed an agreement on military cooperation in Lima on Monday.', 'military:signed'],
  ["Kazakhstan's parliament ratified the defence agreement with China on Thursday.", 'military:in_force'],
  ['The police chiefs of Peru and Chile met in Lima and discussed cyber security.', 'cyber:discussed'],
  [
    'The interior ministers of Peru and Chile agreed in talks in Lima to fight drug trafficking together.',
    'counter_narcotics:agreed',
  ],
  ['The defence ministers of Peru and Chile met in Lima on Monday.', 'military:held'],
  ['The armies of India and Nepal began a joint exercise in Pithoragarh on Monday.', 'exercises:ongoing'],
  [
    'The armies of India and Nepal wrapped up a joint exercise in Pithoragarh on Monday.',
    'exercises:implemented',
  ],
  ['India and Nepal will hold a joint military exercise in Pithoragarh next month.', 'exercises:planned'],
  [
    'Sweden has suspended arms exports to Turkey over the offensive, officials in Stockholm said.',
    'defence_industry:suspended',
  ],
  ['وقعت قطر وإيطاليا اتفاقية للتعاون العسكري في الدوحة.', 'military:signed'],
  ['بحث وزير الداخلية التونسي مع نظيره الجزائري مكافحة الإرهاب.', 'counter_terrorism:discussed'],
  ['اتفق وزيرا داخلية تونس والجزائر خلال لقائهما على مكافحة الإرهاب.', 'counter_terrorism:agreed'],
  ['اختتمت القوات المصرية والأردنية تمرينا مشتركا في العقبة.', 'exercises:implemented'],
  ['انطلقت مناورات مشتركة بين القوات المصرية والأردنية في العقبة.', 'exercises:ongoing'],
])('%s', (text, expected) => {
  expect(statusesOf(text)).toContain(expected);
});
