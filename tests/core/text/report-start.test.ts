// Where the report of a page begins, behind headlines, standfirsts and captions.
import { paragraphsOf } from '../../../src/core/text/paragraphs';
import { paragraphsBeforeReport } from '../../../src/core/text/report-start';

const before = (...paragraphs: string[]): number => {
  const text = paragraphs.join('\n\n');
  return paragraphsBeforeReport(text, paragraphsOf(text));
};

const caption = 'Officers in class during the course, 19 September 2013 (BMSC/Shahlo Mayusupova)';
const prose = 'Twenty officers finished the course today, its head said.';
const more = 'It had lasted ten days.';

test.each<[number, string[]]>([
  [1, [caption, `DUSHANBE, 26 September 2013 – ${prose}`, more]],
  [2, ['Course ends', caption, `Hanoi (VNA) – ${prose}`, more]],
  [1, ['ضابطان أمام الطائرة، الجزائر', 'الجزائر (وأج) - حطت الطائرة أمس.', 'وعاد الفوج.']],
  [2, ['Deal close', caption, '17:04 JST, August 5, 2024', prose, more, more]],
  [2, ['العملية العسكرية', 'تفكيك شبكة', 'تاريخ النشر: 06.07.2024 | 09:12 GMT', prose, more, more]],
  [0, [prose, '17:04 JST, August 5, 2024', more]],
  [0, [prose, more]],
  // A city that only begins a sentence, and a report that has begun before.
  [0, ['Course ends', 'Hanoi and Moscow - both of them - agreed.', more]],
  [0, [`${prose} ${more} `.repeat(5), `DUSHANBE, 26 September – ${prose}`, more]],
])('%i', (count, paragraphs) => {
  expect(before(...paragraphs)).toBe(count);
});
