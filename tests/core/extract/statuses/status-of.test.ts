import { statusOf } from '../../../../src/core/extract/statuses/status-of';
import { readArticleText } from '../../../../src/core/text/read-article-text';
import { SENTENCES_AR } from '../domains/sentences.ar';
import { SENTENCES_EN, type CodedSentence } from '../domains/sentences.en';

function statusOfText(text: string, words = text): string {
  const start = text.indexOf(words);
  return statusOf(readArticleText(text), { start, end: start + words.length }).status;
}

describe('sentences written before the patterns', () => {
  const share = (rows: readonly CodedSentence[], parity: number): number => {
    const asked = rows.filter(([, , status], index) => status !== '' && index % 2 === parity);
    return asked.filter(([sentence, , status]) => statusOfText(sentence) === status).length / asked.length;
  };
  test.each([
    ['English, seen', SENTENCES_EN, 0],
    ['English, measured only', SENTENCES_EN, 1],
    ['Arabic, seen', SENTENCES_AR, 0],
    ['Arabic, measured only', SENTENCES_AR, 1],
  ])('%s', (_name, rows, parity) => {
    expect(share(rows, parity)).toBeGreaterThan(0.93);
  });
});

describe('a few words are read by the verb that governs them', () => {
  const text = 'The ministers discussed border security and signed a memorandum on cyber defence.';
  test.each([
    ['border security', 'discussed'],
    ['cyber defence', 'signed'],
  ])('%s: %s', (words, status) => {
    expect(statusOfText(text, words)).toBe(status);
  });
});

test.each([
  ['They agreed to sign a treaty next year.', 'agreed'],
  ['They will sign a treaty next year.', 'planned'],
  ['They did not sign the treaty.', 'discussed'],
  ['Chad will not sign the treaty.', 'refused'],
  ['They discussed the treaty signed in 2007.', 'discussed'],
  ['The treaty signed in 2007 covers extradition.', 'signed'],
  ['They concluded the exercise on Friday.', 'implemented'],
  ['He concluded a visit on Friday.', 'held'],
  ['Mali ended the agreement.', 'suspended'],
  ['اتفقا على توقيع معاهدة.', 'agreed'],
  ['سيوقعان معاهدة العام المقبل.', 'planned'],
  ['لم يوقعا المعاهدة.', 'discussed'],
  ['لن توقع تشاد المعاهدة.', 'refused'],
  ['تم توقيع المعاهدة.', 'signed'],
  ['بحث الجانبان المعاهدة الموقعة عام 2007.', 'discussed'],
  ['أنهت القوات التمرين.', 'implemented'],
  ['أنهت مالي الاتفاقية.', 'suspended'],
  ['وصل وفد عسكري إلى الدوحة.', 'held'],
  ['أجرى الجانبان محادثات.', 'discussed'],
  ['The weather was fine.', 'held'],
])('%s: %s', (text, status) => {
  expect(statusOfText(text)).toBe(status);
});

test('the finding quotes the words; none gives an empty span and low confidence', () => {
  const text = 'Both sides signed a pact.';
  const found = statusOf(readArticleText(text), { start: 0, end: text.length });
  expect(text.slice(found.span.start, found.span.end)).toBe('signed');
  expect(found.confidence).toBe('high');
  const none = statusOf(readArticleText('Snow fell.'), { start: 0, end: 10 });
  expect(none).toMatchObject({
    status: 'held',
    rule: 'status.none',
    confidence: 'low',
    span: { start: 0, end: 0 },
  });
});
