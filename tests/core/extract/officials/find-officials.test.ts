/** Officials of whole sentences in both languages, and the shape of what is proposed. */
import * as arabic from './ar/sentences';
import * as english from './en/sentences';
import { namesOf, officialsOf } from './officials-of';
import { inBoundedTime } from '../../../support/bounded-time';

describe('names and countries', () => {
  test.each([...english.seen, ...english.unseen])('$text', ({ text, officials }) => {
    expect(namesOf(text, 'en')).toEqual(officials);
  });
  test.each([...arabic.seen, ...arabic.unseen])('$text', ({ text, officials }) => {
    expect(namesOf(text, 'ar')).toEqual(officials);
  });
});

describe('one proposal', () => {
  const text =
    'Ankara hosted the talks. Turkish Interior Minister Ali Yerlikaya met Emad Trabelsi, the Libyan interior ' +
    'minister. Yerlikaya thanked Trabelsi, and Minister Yerlikaya signed.';

  test('quotes every mention exactly', () => {
    const [first, second] = officialsOf(text, 'en');
    const quoted = (spans: ReadonlyArray<{ start: number; end: number }> = []) =>
      spans.map(({ start, end }) => text.slice(start, end));
    expect(quoted(first?.mentions)).toEqual(['Ali Yerlikaya', 'Yerlikaya', 'Yerlikaya']);
    expect(quoted(second?.mentions)).toEqual(['Emad Trabelsi', 'Trabelsi']);
  });

  test('says title, evidence, rule and confidence', () => {
    const [first, second] = officialsOf(text, 'en');
    expect(first).toMatchObject({
      title: 'Turkish Interior Minister',
      rule: 'en.title-name.title',
      confidence: 'high',
    });
    expect(second).toMatchObject({ title: 'Libyan interior minister', rule: 'en.name-title.title' });
    expect(text.slice(first?.evidence.start, first?.evidence.end)).toContain(
      'Interior Minister Ali Yerlikaya',
    );
  });

  test('romanises Arabic names', () => {
    const [official] = officialsOf('قال وزير الدفاع القطري خالد بن محمد العطية إن بلاده مستعدة.', 'ar');
    expect(official?.name_latin).toMatch(/^Khalid bin M/);
  });
});

test('other languages give none', () => {
  expect(officialsOf('Le ministre turc Hakan Fidan a rencontré son homologue.', 'fr')).toEqual([]);
});

test.each([
  ['Minister of ', 'en'],
  ['Ali Hassan, ', 'en'],
  ["Turkey's General ", 'en'],
  ['وزير محمد ', 'ar'],
  ['الفريق، ', 'ar'],
  ['بن ', 'ar'],
] as const)('repeated %j ends in bounded time', (words, language) => {
  inBoundedTime(() => {
    officialsOf(words.repeat(8000), language);
  });
});
