// Quotations are found again: the same, changed, or not at all, in bounded time.
import { quotationFinder } from '../../../../src/core/validate/quotation/find-quotation';
import { inBoundedTime } from '../../../support/bounded-time';

const text =
  'The two ministers met in Doha on Tuesday.\n\nThey signed a memorandum of understanding on  training,\n' +
  'police exchange and border security. Officials said 512 officers had been trained so far. ' +
  'وقّع الوزيران اتفاقيةً للتعاون الأمني في الدوحة. “We will go on,” said the minister.';

/** What was found, in the words of the text. */
function found(quotation: string, source = text): [string, string] | null {
  const result = quotationFinder(source).find(quotation);
  return result && [result.kind, source.slice(result.span.start, result.span.end)];
}

test.each([
  [
    'They signed a memorandum of understanding on training,',
    'They signed a memorandum of understanding on  training,',
  ],
  ['on training, police exchange', 'on  training,\npolice exchange'],
  ['THE TWO MINISTERS', 'The two ministers'],
  ['وقع الوزيران اتفاقية للتعاون', 'وقّع الوزيران اتفاقيةً للتعاون'],
  ['"We will go on,"', '“We will go on,”'],
  ['٥١٢ officers', '512 officers'],
  [text, text],
  ['  minister. ', 'minister.'],
])('the same after folding: %j', (quotation, words) => {
  expect(found(quotation)).toEqual(['same', words]);
});

test.each([
  [
    'They signed a memorandum on training, police exchange and border security.',
    'They signed a memorandum of understanding on  training,\npolice exchange and border security.',
  ],
  [
    'Officials said 600 officers had been trained so far.',
    'Officials said 512 officers had been trained so far.',
  ],
  ['The two ministers met in Ankara on Tuesday', 'The two ministers met in Doha on Tuesday'],
  ['وقّع الوزراء اتفاقية للتعاون الأمني في الدوحة', 'وقّع الوزيران اتفاقيةً للتعاون الأمني في الدوحة'],
])('changed: %j', (quotation, words) => expect(found(quotation)).toEqual(['changed', words]));

test.each([
  ['a sentence that is not there', 'The president opened a new hospital in the north of the country.'],
  ['its words in another order', 'Tuesday on Doha in met ministers two the'],
  ['nothing', ''],
  ['marks alone', '\u200b\u200f'],
  ['a letter that is not there', 'ж'],
  ['three letters', 'xyz'],
  ['a word in common', 'ministers of agriculture and fisheries from nine islands'],
])('not found: %s', (_, quotation) => expect(found(quotation)).toBeNull());

test('the nearest of several passages is meant', () => {
  const source =
    'Kenya trained 20 officers in Nairobi. Kenya trained 200 officers in Mombasa. Kenya trained 30 soldiers in Nairobi.';
  expect(found('Kenya trained 200 officers in Mombassa', source)).toEqual([
    'changed',
    'Kenya trained 200 officers in Mombasa',
  ]);
});

describe('a passage is whole words', () => {
  const source = 'Kenya, they said, trained two hundred policewomen, in Mombasa.';

  test.each([
    ['said, trained two hundred police', 'said, trained two hundred police', 'same'],
    ['said, trained two hundred policemen', 'said, trained two hundred policewomen', 'changed'],
    ['xsaid, trained two hundred', 'said, trained two hundred', 'changed'],
    ['rained to hundred policewomen', 'trained two hundred policewomen', 'changed'],
    ['two hundredpolicewomen in Mombasa', 'two hundred policewomen, in Mombasa', 'changed'],
    ['trained two hundred policewomen,,', 'trained two hundred policewomen,', 'changed'],
    ['Kenya they said, trained', 'Kenya, they said, trained', 'changed'],
    ['policewomen, at Mombasa.', 'policewomen, in Mombasa.', 'changed'],
  ])('%j is %j', (quotation, words, kind) => expect(found(quotation, source)).toEqual([kind, words]));

  test('but for words longer than any', () => {
    const long = `${'x'.repeat(60)} the ministers met again in Doha ${'y'.repeat(60)}`;
    const [, words = ''] =
      found(`${'x'.repeat(9)} the minister met again in Doha ${'y'.repeat(9)}`, long) ?? [];
    expect(words).toMatch(/^x{9,40} the ministers met again in Doha y{9,40}$/);
  });
});

describe('a long quotation', () => {
  const sentences = Array.from(
    { length: 60 },
    (_, i) => `Sentence ${i} tells of meeting number ${i * 7} in town ${i}.`,
  );
  const source = sentences.join(' ');

  test('is known by its two ends', () => {
    const quoted = sentences.slice(10, 40).join(' ');
    expect(found(quoted.replace('meeting number 175', 'meeting 175'), source)).toEqual(['changed', quoted]);
  });

  test.each([
    ['whose end is elsewhere', `${sentences.slice(10, 20).join(' ')} ${sentences.slice(48, 58).join(' ')}`],
    [
      'whose end is nowhere',
      `${sentences.slice(10, 20).join(' ')} ${'A tale of quite another kind follows here. '.repeat(12)}`,
    ],
    [
      'whose beginning is nowhere',
      `${'A tale of quite another kind stands here. '.repeat(12)} ${sentences.slice(10, 20).join(' ')}`,
    ],
  ])('%s is not found', (_, quotation) => expect(found(quotation, source)).toBeNull());
});

test('a text without blanks between its words is compared as a whole, if it is short', () => {
  const chinese = '两国国防部长在多哈签署了安全合作协议并讨论了联合训练计划';
  expect(found('国防部长在多哈签订了安全合作协议', chinese)).toEqual([
    'changed',
    expect.stringContaining('多哈签署了'),
  ]);
  expect(found('国防部长在多哈签订了安全合作协议', chinese.repeat(300))).toBeNull();
});

test.each([
  ['one line of a million letters', 'a'.repeat(1_000_000), `${'a'.repeat(300)}b`],
  [
    'a million letters in words',
    'ministers met again '.repeat(50_000),
    'ministers met never again and again',
  ],
  ['marks', 'n\u0301\u0302'.repeat(300_000), 'nnm'.repeat(100)],
  ['digits', '1'.repeat(100_000), '12'.repeat(20_000)],
  ['a long quotation in a long text', 'ab cde '.repeat(140_000), 'cde abc '.repeat(6_000)],
])('%s take bounded time', (_, source, quotation) => {
  inBoundedTime(() => {
    const finder = quotationFinder(source);
    for (let i = 0; i < 20; i += 1) finder.find(`${quotation}${i}`);
  });
});
