/** When the words place an occasion, and whether they tell of a deed at all. */
import { findTriggers } from '../../../../src/core/extract/mechanisms/find-triggers';
import { frameOf, isDeed, isPurpose } from '../../../../src/core/extract/events/time-frame';
import { findDates } from '../../../../src/core/extract/dates/find-dates';
import { readArticleText } from '../../../../src/core/text/read-article-text';

function read(text: string, mechanism: string) {
  const article = readArticleText(text);
  const trigger = findTriggers(article).find((one) => one.mechanism === mechanism);
  if (!trigger) throw new Error(`no ${mechanism} in: ${text}`);
  const clause = { start: 0, end: text.length };
  const dates = findDates(article, { value: '', source: '', span: null });
  return {
    frame: frameOf(article, trigger, clause, dates, ''),
    deed: isDeed(article, trigger, clause, false),
    purpose: isPurpose(article, trigger),
  };
}

test.each([
  ['past', 'meeting', 'The two police chiefs met in Lima and spoke about the mountain passes there.'],
  ['future', 'meeting', 'The two police chiefs will meet in Lima and speak about the mountain passes.'],
  ['future', 'exercise', 'A joint exercise is to be held off the coast of Ghana by both of the navies.'],
  ['earlier', 'agreement_signed', 'The two ministries had already signed a memorandum on the river police.'],
  ['earlier', 'agreement_signed', 'In 2007 the two governments signed an agreement on the river police.'],
  ['past', 'agreement_signed', 'The two ministries signed a memorandum on the river police in the morning.'],
  ['past', 'meeting', 'التقى قائدا الشرطة في العاصمة وتحدثا عن تأمين الطرق الجبلية بين البلدين.'],
  ['future', 'meeting', 'سيلتقي قائدا الشرطة في العاصمة للحديث عن تأمين الطرق الجبلية بين البلدين.'],
  ['earlier', 'agreement_signed', 'وكان البلدان قد وقعا اتفاقية في مجال تأمين الطرق الجبلية والحدود.'],
])('%s %s: %s', (frame, mechanism, text) => {
  expect(read(text, mechanism).frame).toBe(frame);
});

test.each([
  [true, 'exercise', 'A joint exercise began off the coast of Ghana with ships of both of the navies.'],
  [false, 'exercise', 'The ministers discussed joint exercises and the training of young officers abroad.'],
  [
    false,
    'equipment_transfer',
    'They spoke about the possibility of delivering helicopters to the coast guard.',
  ],
  [
    true,
    'equipment_transfer',
    'Sweden delivered two helicopters to the coast guard of the island last month.',
  ],
  [false, 'meeting', 'The armies want more exchanges of visits and further meetings of their staffs.'],
  [false, 'exercise', 'وناقش الوزيران إمكانية إجراء مناورات مشتركة وتبادل الضباط بين الجيشين.'],
  [true, 'exercise', 'وانطلقت أمس مناورات مشتركة بين الجيشين بمشاركة عدد كبير من الضباط.'],
])('deed %s, %s: %s', (deed, mechanism, text) => {
  expect(read(text, mechanism).deed).toBe(deed);
});

test('an infinitive is the purpose of another deed', () => {
  expect(
    read('He visited the capital to sign a protocol on the river police of both states.', 'agreement_signed')
      .purpose,
  ).toBe(true);
  expect(
    read('He signed a protocol on the river police of both states in the capital.', 'agreement_signed')
      .purpose,
  ).toBe(false);
});
