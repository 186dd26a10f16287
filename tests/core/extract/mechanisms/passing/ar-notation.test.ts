/** The notation of Arabic patterns: what its signs stand for. */
import { fold } from '../../../../../src/core/text/fold';
import { formOf, patternsOf } from '../../../../../src/core/extract/mechanisms/passing/ar-notation';

const matches = (notation: string, text: string): boolean =>
  new RegExp(`^(?:${formOf(notation, new Map([['BOAT', '@(زورق|زوارق)']]))})$`).test(fold(text));

describe('formOf', () => {
  test.each([
    ['+سلم', 'سلمت'],
    ['+سلم', 'وسيسلمونها'],
    ['+(رسل|وفد)', 'أرسلا'],
    ['+(رسل|وفد)', 'نوفدهم'],
    ['@مذكر', 'بالمذكرتين'],
    ['@(اتفاق(?! نار)|معاهد)', 'للمعاهدات'],
    ['BOAT', 'بزورقين'],
    ['+سلم~3BOAT', 'سلمت ألبانيا اليونان زورقين'],
    ['+سلم~~30BOAT', 'سلمت، بعد طول انتظار، زورقين'],
    ['حل|نزل', 'نزل'],
  ])('%s: %s', (notation, text) => {
    expect(matches(notation, text)).toBe(true);
  });

  test.each([
    ['+سلم', 'مسلم'],
    ['@(اتفاق(?! نار))', 'اتفاق نار'],
    ['+سلم~1BOAT', 'سلمت ألبانيا اليونان زورقين'],
    ['+سلم~5BOAT', 'سلمت، زورقين'],
    ['+سلم~~30BOAT', 'سلمت. زورقين'],
  ])('not %s: %s', (notation, text) => {
    expect(matches(notation, text)).toBe(false);
  });
});

test('a text of patterns', () => {
  const text = 'BOAT\n  @زورق\nvisit\n  +زار\n  حل\nequipment_transfer\n  +سلم~1BOAT\n';
  expect(patternsOf(text).map(({ mechanism, forms }) => [mechanism, forms.length])).toEqual([
    ['visit', 2],
    ['equipment_transfer', 1],
  ]);
});
