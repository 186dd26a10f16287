/** Who cooperates: acting countries, lists, clubs, pairs that the text only points to. */
import { mainOf } from './events-of';

const partiesOf = (text: string): readonly string[] | undefined => mainOf(text)?.parties.value;

test.each<[string, string, string[]]>([
  [
    'officials',
    'Finnish Defence Minister Antti Hakkanen met Boris Pistorius, the German defence minister, to discuss military cooperation.',
    ['DEU', 'FIN'],
  ],
  [
    'countries talked about are none',
    'The defence ministers of Egypt and Jordan met in Cairo and discussed military cooperation and the war in Sudan.',
    ['EGY', 'JOR'],
  ],
  [
    'a third venue is none',
    'The defence ministers of Iran and Iraq met in Muscat and discussed military cooperation between their two countries.',
    ['IRN', 'IRQ'],
  ],
  [
    'a dateline is none',
    'VIENNA (Reuters) - The interior ministers of Serbia and Hungary met on Monday and discussed cooperation on border security.',
    ['HUN', 'SRB'],
  ],
  [
    'three sides',
    'The interior ministers of Austria, Hungary and Serbia held a trilateral meeting in Belgrade on border security.',
    ['AUT', 'HUN', 'SRB'],
  ],
  [
    'a club',
    'Security forces of the six GCC states began a joint exercise in Kuwait on Sunday.',
    ['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU'],
  ],
  [
    'those that join a drill',
    'A joint naval exercise began off Mombasa on Monday. Warships from Kenya, Tanzania and India are taking part in it.',
    ['IND', 'KEN', 'TZA'],
  ],
  [
    'observers are none',
    'Kenya and India began a joint naval exercise off Mombasa. Tanzania follows it as an observer with two officers.',
    ['IND', 'KEN'],
  ],
  [
    'دول مجلس التعاون',
    'انطلق في الكويت التمرين الأمني المشترك لدول مجلس التعاون الخليجي بمشاركة أجهزة الأمن كافة.',
    ['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU'],
  ],
])('%s', (_, text, parties) => {
  expect(partiesOf(text)).toEqual(parties);
});

test('says how it knows', () => {
  const acting = mainOf(
    'The defence ministers of Egypt and Jordan met in Cairo and discussed military cooperation.',
  );
  expect(acting?.parties).toMatchObject({ rule: 'parties.acting', confidence: 'high' });
  const text =
    'The defence ministers of Egypt and Jordan met in Cairo. In 2015 the two countries signed an agreement on military training.';
  expect(mainOf(text)?.parties.span).not.toBeNull();
});
