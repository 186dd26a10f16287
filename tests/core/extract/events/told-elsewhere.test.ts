/** Fields that other sentences about the same parties name replace the guess from the offices of those who meet. */
import { mainOf } from './events-of';

const MET = 'Interior Minister Ana Reyes of Peru met her Chilean counterpart, Luis Soto, in Lima on Monday.';
const PLAN =
  'Peru and Chile will hold a joint operation against drug trafficking and illegal migration in June.';

test.each<[string, string, string]>([
  ['no field is named', MET, 'policing'],
  ['fields told of the two', `${MET} ${PLAN}`, 'counter_narcotics'],
  ['one field alone', `${MET} ${PLAN.replace(' and illegal migration', '')}`, 'policing'],
  ['fields of others', `${MET} ${PLAN.replace('Peru and Chile', 'Kenya and Ghana')}`, 'policing'],
  [
    'fields of an earlier meeting',
    `${MET} Other officials of Peru and Chile had discussed drug trafficking and border control in May.`,
    'policing',
  ],
])('%s', (_name, text, domain) => {
  expect(mainOf(text)?.domains.map((one) => one.domain)).toEqual([domain]);
});

test('the quotation is that of the field', () => {
  const [field] = mainOf(`${MET} ${PLAN}`)?.domains ?? [];
  expect(field?.evidence.start).toBeGreaterThan(MET.length);
});
