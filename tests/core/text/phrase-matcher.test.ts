// Phrase matching: boundaries, longest match, hyphens, stars, Arabic proclitics.
import fc from 'fast-check';
import { fold } from '../../../src/core/text/fold';
import { buildPhraseMatcher } from '../../../src/core/text/phrase-matcher';

/** Matches of `phrases` in `text` as `proclitic|text`, the proclitic left out where there is none. */
function found(phrases: string, text: string): string[] {
  const match = buildPhraseMatcher(phrases.split(';').map((phrase) => ({ phrase, value: phrase })));
  const folded = fold(text);
  return match(folded).map(({ start, end, proclitic }) => {
    expect(folded.slice(start - proclitic.length, start)).toBe(proclitic);
    return (proclitic === '' ? '' : `${proclitic}|`) + folded.slice(start, end);
  });
}

describe('words and boundaries', () => {
  test.each([
    ['Oman', 'Oman, woman, Omani and Romania', ['oman']],
    ['Qatar', "Qatar's, Qatar’s and pro-Qatar #Qatar", ['qatar', 'qatar', 'qatar', 'qatar']],
    ['states', "the states' ties", ['states']],
    ["people's republic of China", 'the People’s Republic of China', ["people's republic of china"]],
    ['state department', "the state's department", []],
    ['Sana', "Sana'a", []],
    ["Sana'a", "Sana'a's airport", ["sana'a"]],
    ['Ivoire', "Côte d'Ivoire", []],
    ['Türkiye', 'Turkiye and TÜRKİYE', ['turkiye', 'turkiye']],
    ['km', '600km away', ['km']],
    ['20', '3,20 or G20 or 20', ['20']],
    ['', 'nothing', []],
    ['...', 'nothing ...', []],
  ])('%s in %j', (phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });
});

describe('between words', () => {
  test.each([
    ['counter terrorism', 'counter-terrorism', ['counter-terrorism']],
    ['counter-terrorism', 'counter terrorism', ['counter terrorism']],
    ['counter terrorism', 'counter   terrorism', ['counter   terrorism']],
    ['counter terrorism', 'counter\nterrorism', ['counter\nterrorism']],
    ['counter terrorism', 'counter-\nterrorism', ['counter-\nterrorism']],
    ['counter terrorism', 'counter\n\nterrorism', []],
    ['counter terrorism', 'counter, terrorism', []],
    ['counter terrorism', 'counter. Terrorism', []],
    ['security cooperation', 'security – cooperation', []],
    ['R&D', 'in R&D and R & D, not R and D', ['r&d', 'r & d']],
    ['U.S.', 'U.S. and US', ['u.s.']],
    ['U.S. Army', 'U.S. Army, U.S.Army', ['u.s. army', 'u.s.army']],
    ['Gen.', 'Gen. Saeed, gen Z', ['gen.']],
    ['U.S', 'U.S. troops', ['u.s']],
  ])('%s in %j', (phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });
});

describe('longest, left to right, no overlap', () => {
  test.each([
    ['Saudi;Saudi Arabia;Arabia', 'Saudi Arabia', ['saudi arabia']],
    ['Saudi;Saudi Arabia;Arabia', 'Saudi and Arabia', ['saudi', 'arabia']],
    ['a b c d;b c', 'a b c x', ['b c']],
    ['a b;b c d', 'a b c d', ['a b']],
    ['police;police college of Doha', 'police college of Ankara', ['police']],
    ['U.S;U.S.', 'U.S.', ['u.s.']],
  ])('%s in %j', (phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });

  test('of two phrases that fold alike the first counts', () => {
    const match = buildPhraseMatcher([
      { phrase: 'Türkiye', value: 1 },
      { phrase: 'turkiye', value: 2 },
    ]);
    expect(match('turkiye')).toEqual([{ start: 0, end: 7, value: 1, proclitic: '' }]);
  });
});

describe('stars', () => {
  test.each([
    ['traffick*', 'traffick, trafficking, traffickers; traffic', ['traffick', 'trafficking', 'traffickers']],
    ['drug* traffick*', 'drugs trafficking and drug-traffickers', ['drugs trafficking', 'drug-traffickers']],
    [
      'sign* an agreement;sign*',
      'signed an accord, signing an agreement',
      ['signed', 'signing an agreement'],
    ],
    ['وقع*', 'وقعت ووقعوا ومواقع', ['وقعت', 'و|وقعوا']],
    ['train*;training', 'training', ['training']],
    ['co*', "co-operation of Sana'a", ['co']],
  ])('%s in %j', (phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });

  test('the exact word wins over a star that reaches as far', () => {
    const match = buildPhraseMatcher([
      { phrase: 'train*', value: 'star' },
      { phrase: 'training', value: 'exact' },
    ]);
    expect(match('training trains').map(({ value }) => value)).toEqual(['exact', 'star']);
  });
});

describe('Arabic proclitics', () => {
  test.each([
    [
      'قطر',
      'قطر وقطر بقطر لقطر فقطر كقطر وبقطر ولقطر',
      ['قطر', 'و|قطر', 'ب|قطر', 'ل|قطر', 'ف|قطر', 'ك|قطر', 'وب|قطر', 'ول|قطر'],
    ],
    [
      'دوحة',
      'الدوحة والدوحة بالدوحة وبالدوحة للدوحة وللدوحة',
      ['ال|دوحه', 'وال|دوحه', 'بال|دوحه', 'وبال|دوحه', 'لل|دوحه', 'ولل|دوحه'],
    ],
    ['السعودية', 'بالسعودية والسعودية للسعودية', ['ب|السعوديه', 'و|السعوديه', 'لل|سعوديه']],
    ['كويت;لبنان;والي', 'كويت لبنان والي الكويت ولبنان', ['كويت', 'لبنان', 'والي', 'ال|كويت', 'و|لبنان']],
    ['ليبيا', 'لليبيا وليبيا', ['ل|ليبيا', 'و|ليبيا']],
    ['الجزائر', 'للجزائر الجزائرية', ['لل|جزاير']],
    [
      'وزير الدفاع',
      'ووزير الدفاع لوزير الدفاع الوزير الدفاع',
      ['و|وزير الدفاع', 'ل|وزير الدفاع', 'ال|وزير الدفاع'],
    ],
    ['مذكرة تفاهم', 'المذكرة التفاهم، مذكرة تفاهم', ['مذكره تفاهم']],
    ['وزير خارجية', 'وزير وخارجية', []],
    ['وزير والي;زير', 'وزير والي', ['وزير والي']],
    ['قم', 'قم وقم القم', ['قم', 'ال|قم']],
    ['مالي', 'جمالي ماليزيا', []],
    ['police', 'والpolice', ['police']],
    ['و', 'وو', []],
  ])('%s in %j', (phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });
});

describe('ranges', () => {
  const match = buildPhraseMatcher([
    { phrase: 'qatar', value: 1 },
    { phrase: 'qatar police', value: 2 },
  ]);
  const text = 'qatar met qatar police';
  test.each([
    [0, 5, [0]],
    [0, 4, []],
    [1, 22, [10]],
    [10, 22, [10]],
    [10, 21, [10]],
    [11, 22, []],
  ])('from %i to %i', (from, to, starts) => {
    expect(match(text, from, to).map(({ start }) => start)).toEqual(starts);
    match(text);
    expect(match(text, from, to).map(({ start }) => start)).toEqual(starts);
  });

  test('a phrase does not reach beyond the range', () => {
    expect(match(text, 10, 16).map(({ value }) => value)).toEqual([1]);
  });
});

test('every phrase is found where it stands among foreign words', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdeشصضط'), minLength: 3, maxLength: 8 });
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(phrase, word, (text, other) => {
      fc.pre(!text.includes(other) && !other.includes(text));
      const folded = fold(`zz ${text} zz`);
      const [match] = buildPhraseMatcher([{ phrase: text, value: 0 }])(folded);
      expect(match && folded.slice(match.start, match.end)).toBe(fold(text));
      expect(buildPhraseMatcher([{ phrase: `${text} ${other}`, value: 0 }])(folded)).toEqual([]);
    }),
  );
});

test('hostile texts end: one word of a megabyte, a phrase that almost matches everywhere', () => {
  const match = buildPhraseMatcher([
    { phrase: 'a a a a a a b', value: 1 },
    { phrase: 'a* a* a* b*', value: 2 },
  ]);
  expect(match('a'.repeat(1_000_000))).toEqual([]);
  expect(match('a '.repeat(50_000))).toEqual([]);
  expect(match('\n'.repeat(100_000))).toEqual([]);
});

describe('phrases by script', () => {
  const asked: string[] = [];
  const match = () =>
    buildPhraseMatcher((script) => {
      asked.push(script);
      const phrases = script === 'arabic' ? ['مجلس التعاون', '1325'] : ['2+2 talks', 'talks', '1325'];
      return phrases.map((phrase) => ({ phrase, value: phrase }));
    });
  beforeEach(() => asked.splice(0));

  test.each([
    ['talks of ministers', ['talks'], ['other']],
    ['قمة مجلس التعاون', ['مجلس التعاون'], ['arabic']],
    ['قمة 2019 مجلس التعاون 5', ['مجلس التعاون'], ['arabic']],
    ['2+2 talks', ['2+2 talks'], ['other']],
    ['القرار 1325 قمة', ['1325'], ['arabic']],
    ['talks, مجلس التعاون, talks', ['talks', 'مجلس التعاون', 'talks'], ['other', 'arabic']],
  ])('%s', (text, expected, scripts) => {
    expect(match()(fold(text)).map(({ value }) => value)).toEqual(expected);
    expect(asked).toEqual(scripts);
  });
});
