/** Outlet and headline as far as the text itself tells. */
import { findSource } from '../../../../src/core/extract/source/find-source';
import { readArticleText } from '../../../../src/core/text/read-article-text';

const sourceOf = (text: string) => {
  const { outlet, title } = findSource(readArticleText(text));
  return { outlet: outlet.value, title: title.value };
};

test.each([
  [
    'Egypt and Sudan hold talks on the river border\n\nCAIRO, May 3 (MENA) -- The interior ministers of Egypt and Sudan met on Friday to talk about the border.',
    'MENA',
    'Egypt and Sudan hold talks on the river border',
  ],
  [
    'MINSK, December 19. /TASS/. The defence ministers met in Minsk to discuss cooperation between the two armies.',
    'TASS',
    '',
  ],
  [
    'The two navies ended their drill on Friday after four days at sea off the coast of Ghana.\n\nSource: Xinhua',
    'Xinhua',
    '',
  ],
  [
    'ترك برس\n\nعقدت اللجنة الأمنية المشتركة بين البلدين اجتماعها الرابع في العاصمة أنقرة وناقشت ملفات عدة.',
    'ترك برس',
    '',
  ],
  [
    'اختتم التمرين البحري المشترك بين البلدين أعماله في ميناء الدوحة بعد أسبوع من التدريبات.\nالمصدر: بترا',
    'بترا',
    '',
  ],
  [
    'The two ministers met in Doha and spoke about the border, the ministry said in a short statement.',
    '',
    '',
  ],
])('%s', (text, outlet, title) => {
  expect(sourceOf(text)).toEqual({ outlet, title });
});

test('quotes what it found and gives a reason where it found nothing', () => {
  const text = 'MINSK, December 19. /TASS/. The defence ministers met in Minsk to discuss cooperation.';
  const { outlet, title } = findSource(readArticleText(text));
  expect(text.slice(outlet.span?.start, outlet.span?.end)).toBe('TASS');
  expect(title).toMatchObject({ span: null, reason: 'the text has no headline' });
});
