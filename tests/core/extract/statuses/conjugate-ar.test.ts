import { conjugate } from '../../../../src/core/extract/statuses/conjugate-ar';

test('a regular verb in past, present, future and verbal noun', () => {
  const { past, present, future, masdar } = conjugate('وقع يوقع توقيع');
  expect(past).toEqual(expect.arrayContaining(['وقع', 'وقعت', 'وقعا', 'وقعتا', 'وقعوا']));
  expect(present).toEqual(expect.arrayContaining(['يوقع', 'توقع', 'يوقعان', 'توقعان', 'يوقعون']));
  expect(future).toEqual(expect.arrayContaining(['سيوقع', 'ستوقع', 'سيوقعان']));
  expect(masdar).toEqual(expect.arrayContaining(['توقيع', 'توقيعها']));
});

test('weak verbs change their last letter', () => {
  expect(conjugate('أنهى ينهي إنهاء').past).toEqual(expect.arrayContaining(['أنهت', 'أنهيا', 'أنهوا']));
  expect(conjugate('أنهى ينهي إنهاء').present).toEqual(expect.arrayContaining(['ينهيان', 'ينهون']));
  expect(conjugate('دعا يدعو دعوة').past).toEqual(expect.arrayContaining(['دعت', 'دعوا', 'دعونا']));
  expect(conjugate('دعا يدعو دعوة').masdar).toContain('دعوته');
});

test('a dash stands for a form that is not used', () => {
  expect(conjugate('قرر يقرر -').masdar).toEqual([]);
  expect(conjugate('- يوقع -').past).toEqual([]);
});
