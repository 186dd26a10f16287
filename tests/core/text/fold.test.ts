// Folding: what counts as the same text, and that every folded range leads back to the original.
import fc from 'fast-check';
import { fold, foldWithOffsets } from '../../../src/core/text/fold';

describe('fold', () => {
  test.each([
    ['Türkiye', 'turkiye'],
    ['Tu\u0308rkiye', 'turkiye'],
    ['İstanbul IĞDIR Diyarbakır', 'istanbul igdir diyarbakir'],
    ['Łódź, Ærø, Þór, STRASSE/Straße', 'lodz, aero, thor, strasse/strasse'],
    ['أحمد إيران آل ٱلله', 'احمد ايران ال الله'],
    ['مصطفى رئيس مؤتمر اتفاقية', 'مصطفي رييس موتمر اتفاقيه'],
    ['مُذَكِّرَةُ تَفَاهُمٍ', 'مذكره تفاهم'],
    ['الســعودية', 'السعوديه'],
    ['پاکستان ایران', 'پاكستان ايران'],
    ['٢٠٢٢ ۲۰۲۲', '2022 2022'],
    ['\u202bقطر\u202c \u200fتركيا\u200e', 'قطر تركيا'],
    ['Iraq’s “pact” — «no»', 'iraq\'s "pact" - "no"'],
    ['؟ ؛ ، ٪ ٫', '? ; , % .'],
    ['Al ʿAbbasi a`b', "al 'abbasi a'b"],
    ['Fullwidth Ａ１', 'fullwidth a1'],
    ['ﻗﻄﺮ ﷲ', 'قطر الله'],
    ['a\u00a0b\u2009c\u3000d', 'a b c d'],
    ['a\nb\u2028c', 'a\nb\nc'],
    ['co\u00adoperation', 'cooperation'],
    ['½ km² … ﬁn', '1⁄2 km2 ... fin'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test('differences that readers do see stay', () => {
    expect(fold('طائرة')).not.toBe(fold('طارة'));
    expect(fold('جزاء')).not.toBe(fold('جزا'));
    expect(fold('U.S.')).toBe('u.s.');
    expect(fold('a\tb')).toBe('a\tb');
  });

  test('agrees with foldWithOffsets on phrase ligatures, which are cut', () => {
    expect(fold('ﷺ')).toBe(foldWithOffsets('ﷺ').text);
  });
});

describe('foldWithOffsets', () => {
  test.each([
    ['Süleyman Soylu met', 'soylu', 'Soylu'],
    ['وقّع مُذَكِّرَةَ تفاهم', 'مذكره', 'مُذَكِّرَةَ'],
    ['Straße 7', 'strasse', 'Straße'],
    ['😀 قطـــر', 'قطر', 'قطـــر'],
    ['ab\u0301\u0302c', 'b', 'b\u0301\u0302'],
    ['half of ß', 's', 'ß'],
  ])('in %j the folded %j is %j', (text, needle, original) => {
    const folded = foldWithOffsets(text);
    const at = folded.text.indexOf(needle);
    const { start, end } = folded.toOriginal(at, at + needle.length);
    expect(text.slice(start, end)).toBe(original);
    expect(folded.toFolded(start)).toBe(at);
  });

  test('offsets outside the text are those of its ends', () => {
    const folded = foldWithOffsets('قَطَر');
    expect(folded.toOriginal(0, 99)).toEqual({ start: 0, end: 5 });
    expect(folded.toOriginal(50, 99)).toEqual({ start: 5, end: 5 });
    expect(folded.toOriginal(2, 2)).toEqual({ start: 4, end: 4 });
    expect(folded.toFolded(99)).toBe(3);
    expect(foldWithOffsets('').toOriginal(0, 1)).toEqual({ start: 0, end: 0 });
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom('ة', 'ك', 'َ', 'ـ', 'İ', 'ß', 'ﷲ', '😀', '\ud800', '’', ' ', '\n', 'A', '٣', '\u0301'),
      )
      .map((parts) => parts.join('')),
  );

  test('every folded range folds back to itself from the original it translates to', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = foldWithOffsets(text);
        const start = a % (folded.text.length + 1);
        const end = start + (b % (folded.text.length - start + 1));
        const span = folded.toOriginal(start, end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        if (end > start)
          expect(fold(text.slice(span.start, span.end))).toContain(folded.text.slice(start, end));
      }),
      { numRuns: 500 },
    );
  });

  test('toFolded and toOriginal agree at characters, and folding is done once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldWithOffsets(text);
        expect(folded.text).toBe(fold(text));
        for (let at = 0; at < folded.text.length; at += 1) {
          const { start } = folded.toOriginal(at, at + 1);
          expect(folded.toFolded(start)).toBeLessThanOrEqual(at);
          expect(folded.toOriginal(folded.toFolded(start), at + 1).start).toBe(start);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('folding what is folded changes nothing in words of Latin and Arabic letters', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aZéßİığŞłñأإةىکی٣ؤئءﻼﷲ’— ') });
    fc.assert(fc.property(letters, (text) => fold(fold(text)) === fold(text)));
  });

  test('marks and ligatures by the ten thousand do not outgrow the text', () => {
    const marks = foldWithOffsets(`a${'\u0301'.repeat(50_000)}b`);
    expect(marks.text).toBe('ab');
    expect(marks.toOriginal(0, 1)).toEqual({ start: 0, end: 50_001 });
    const ligatures = foldWithOffsets('ﷺ'.repeat(20_000));
    expect(ligatures.text).toHaveLength(80_000);
    expect(ligatures.toOriginal(79_999, 80_000)).toEqual({ start: 19_999, end: 20_000 });
  });
});
