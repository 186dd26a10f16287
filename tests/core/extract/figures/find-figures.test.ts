import { findFigures } from '../../../../src/core/extract/figures/find-figures';
import { readArticleText } from '../../../../src/core/text/read-article-text';
import { PREDICATES_AR, PREDICATES_EN, type ValuedSentence } from './predicate-sentences';
import { FIGURES_AR, FIGURES_EN, type CountedSentence } from './sentences';
import { inBoundedTime } from '../../../support/bounded-time';

function figures(text: string): string[] {
  return findFigures(readArticleText(text)).map(
    ({ value, unit, scope }) => `${value} ${unit}${scope === 'this_event' ? '' : ` ${scope}`}`,
  );
}

/** F1 over rows whose index has the given parity. */
function f1(rows: readonly CountedSentence[], parity: number): number {
  let right = 0;
  let all = 0;
  rows.forEach(([sentence, want], index) => {
    if (index % 2 !== parity) return;
    const got = figures(sentence);
    right += want.filter((figure) => got.includes(figure)).length;
    all += want.length + got.length;
  });
  return (2 * right) / all;
}

describe('sentences written before the patterns', () => {
  test.each([
    ['English, seen', FIGURES_EN, 0],
    ['English, measured only', FIGURES_EN, 1],
    ['Arabic, seen', FIGURES_AR, 0],
    ['Arabic, measured only', FIGURES_AR, 1],
  ])('%s', (_name, rows, parity) => {
    expect(f1(rows, parity)).toBeGreaterThan(0.94);
  });
});

/** F1 of the values alone, over rows whose index has the given parity. */
function valuesF1(rows: readonly ValuedSentence[], parity: number): number {
  let right = 0;
  let all = 0;
  rows.forEach(([sentence, want], index) => {
    if (index % 2 !== parity) return;
    const got = findFigures(readArticleText(sentence)).map(({ value }) => value);
    right += want.filter((value) => got.includes(value)).length;
    all += want.length + got.length;
  });
  return (2 * right) / all;
}

describe('sentences that say what a number does', () => {
  test.each([
    ['English, seen', PREDICATES_EN, 0],
    ['English, measured only', PREDICATES_EN, 1],
    ['Arabic, seen', PREDICATES_AR, 0],
    ['Arabic, measured only', PREDICATES_AR, 1],
  ])('%s', (_name, rows, parity) => {
    expect(valuesF1(rows, parity)).toBeGreaterThan(0.92);
  });
});

test.each([
  ['They trained ٣٬٢٥٠ officers.', ['3250 people']],
  ['They trained ۳۲۵۰ officers.', ['3250 people']],
  ['They trained 1.250 officers.', ['1250 people']],
  ['Aid worth 2 to 3 million dollars was pledged.', ['2000000 USD', '3000000 USD']],
  ['The grant is worth 5 million Egyptian pounds.', ['5000000 EGP']],
  ['بقيمة خمسة ملايين ريال قطري للدعم.', ['5000000 QAR']],
  ['The grant is worth QAR 7 million.', ['7000000 QAR']],
  ['تم تدريب ثلاثة وعشرين ضابطا.', ['23 people']],
  ['تم تدريب ألف ومائتي ضابط.', ['1200 people']],
  ['تم تدريب 3 آلاف ضابط.', ['3000 people']],
  ['تم تدريب مائة وخمسة وستين ضابطا.', ['165 people']],
  ['Germany sent a 60-member rescue team.', ['60 people']],
  ['Rwanda sent 2,000 soldiers, bringing the total to 4,500.', ['2000 people', '4500 people']],
  ['The request is for 2,185 reinforcements, and 46 countries were asked.', ['2185 people', '46 states']],
  ['The ministry handed over 18 Leopards and 24 Rafales.', ['18 tanks', '24 aircraft']],
  ['Over two dozen countries contribute 17,000 troops.', ['24 states', '17000 people']],
  ['They gave 12 night-vision devices.', ['12 devices']],
  ['أرسلت الجزائر فريقا يتكون من 89 عونا من الحماية المدنية.', ['89 people']],
  ['ضمت المجموعة 230 عنصرا من الشرطة الكينية.', ['230 people']],
  ['وقعت صفقة بقيمة 18.9 مليار بيسو تتسلم بموجبها الفلبين ثلاث بطاريات.', ['18900000000 PHP', '3 batteries']],
  ['أهدت تركيا حكومة الصومال 12 مدرعة وطائرتين مسيرتين.', ['12 armoured vehicles', '2 drones']],
  ['قدمت فرنسا إلى الجيش في لبنان 20 حافلة.', ['20 vehicles']],
])('%s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test.each([
  'The F-16 jets and the S-400 system were shown.',
  'On 5 May 2019 troops from the north left.',
  'In 2019 troops left for home.',
  'He is 45 years old and has three sons.',
  'Ministers of both countries and the three foreign ministers met.',
  'The vote was 14 to 2.',
  'The attack killed 14 soldiers.',
  'The committee held its 12th session.',
  'They met for a second time at 10:30.',
  'Their two-day visit ended.',
  'The budget deficit rose to $5 billion.',
  'A packet with 2.090 kg of white powder came to light.',
  'The seized drug is worth Rs 16 crore in the international market.',
  'A 12-member council came to the table.',
  'أبحر تسعون بالمئة منهم من ليبيا.',
  'تخرجت الدفعة الثالثة عشرة.',
  'في الخامس والعشرين من مايو.',
  'استشهد 14 جنديا.',
  'التقى الوزيران في البلدين.',
])('no figure in: %s', (text) => {
  expect(figures(text)).toEqual([]);
});

test('a figure says what it counts, where it stands and what supports it', () => {
  const text = 'The talks were short. So far 512 Qatari police have completed the course.';
  const [found] = findFigures(readArticleText(text));
  expect(found).toMatchObject({
    value: 512,
    unit: 'people',
    of: 'Qatari police',
    measure: 'people',
    scope: 'so_far',
  });
  expect(text.slice(found?.span.start, found?.span.end)).toBe('512 Qatari police');
  expect(text.slice(found?.evidence.start, found?.evidence.end)).toMatch(/^So far .* course\.$/);
});

test('a number that is repeated is given once', () => {
  expect(figures('They sent 50 officers. The 50 officers stay.')).toEqual(['50 people']);
});

test.each([
  ['digits', '1'.repeat(100_000)],
  ['numbers', '12 '.repeat(20_000)],
  ['marks', `a${'\u0301'.repeat(50_000)}`],
  ['counts in one sentence', '12 soldiers and '.repeat(5_000)],
])('%s end in bounded time', (_name, text) => {
  inBoundedTime(() => {
    findFigures(readArticleText(text));
  });
});
