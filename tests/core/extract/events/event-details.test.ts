/** Instrument, session number, direction and organisations of the main event. */
import { mainOf } from './events-of';

test.each<[string, string]>([
  [
    'The interior ministers of Ghana and Togo signed a memorandum of understanding on police training in Accra.',
    'memorandum of understanding',
  ],
  [
    'The interior ministers of Ghana and Togo signed a border security agreement in Accra.',
    'border security agreement',
  ],
  ['وقع وزيرا الدفاع في الأردن وقبرص مذكرة تفاهم في مجال التدريب العسكري.', 'مذكرة تفاهم'],
  [
    'عقدت اللجنة الأمنية المشتركة بين عمان والإمارات اجتماعها في مسقط لبحث أمن الحدود.',
    'اللجنة الأمنية المشتركة',
  ],
])('instrument: %s', (text, instrument) => {
  expect(mainOf(text)?.instrument.value).toBe(instrument);
});

test.each<[string, number | null]>([
  ['The Ghana-Togo joint security committee held its seventh session in Accra on border security.', 7],
  [
    'The 12th meeting of the Ghana-Togo joint security committee took place in Accra and dealt with border security.',
    12,
  ],
  ['The Ghana-Togo joint security committee met in Accra and dealt with border security.', null],
  ['عقدت اللجنة الأمنية المشتركة بين عمان والإمارات اجتماعها الرابع في مسقط لبحث أمن الحدود.', 4],
  ['عقدت اللجنة الأمنية المشتركة بين عمان والإمارات دورتها الثانية عشرة في مسقط لبحث أمن الحدود.', 12],
])('session: %s', (text, number) => {
  expect(mainOf(text)?.session_no.value).toBe(number);
});

test.each<[string, string, string]>([
  ['Germany delivered ten armoured vehicles to the army of Niger.', 'DEU', 'NER'],
  ['Niger received ten armoured vehicles from Germany.', 'DEU', 'NER'],
  ['In the spring the British instructors trained 200 Kenyan soldiers at the camp in Nanyuki.', 'GBR', 'KEN'],
  ['The interior ministers of Ghana and Togo met in Accra to discuss police training.', '', ''],
  ['تسلم الجيش اللبناني خمسين مدرعة هدية من بريطانيا.', 'GBR', 'LBN'],
])('direction: %s', (text, from, to) => {
  const main = mainOf(text);
  expect([main?.from_party.value, main?.to_party.value]).toEqual([from, to]);
});
