// Messages: both languages say the same things about the same values.
import { messagesAr } from '../../../src/core/messages/ar/messages';
import { messagesEn, type MessageId } from '../../../src/core/messages/en/messages';
import { say } from '../../../src/core/messages/say';

const ids = Object.keys(messagesEn) as MessageId[];
const placeholders = (template: string) => [...new Set(template.match(/\{\w+\}/g) ?? [])].sort();

test('both languages have the same messages', () => {
  expect(Object.keys(messagesAr).sort()).toEqual([...ids].sort());
});

test.each(ids)('%s', (id) => {
  expect(placeholders(messagesAr[id])).toEqual(placeholders(messagesEn[id]));
  expect(messagesEn[id].trim()).not.toBe('');
  expect(messagesAr[id]).toMatch(/\p{Script=Arabic}/u);
  const words = Object.fromEntries(placeholders(messagesEn[id]).map((name) => [name.slice(1, -1), 'X']));
  for (const language of ['en', 'ar'] as const) {
    expect(say(language, id, words)).not.toMatch(/[{}]/);
    expect(say(language, id, words).split('X').length - 1).toBeGreaterThanOrEqual(Object.keys(words).length);
  }
});

test('fills in what it is given, as it is', () => {
  expect(say('en', 'tab-missing', { tab: 'Events' })).toBe(
    'The tab “Events” is missing. Run Accord > Import articles to make it again.',
  );
  expect(say('ar', 'findings-none', { unreviewed: 12 })).toContain('12 اقتراحًا');
  expect(say('en', 'result-imported', { name: '$& {name} $1' })).toBe('$& {name} $1: imported.');
  expect(say('en', 'result-imported')).toBe(': imported.');
});

test('menu items are short enough for a menu', () => {
  for (const id of ids.filter((name) => name.startsWith('menu-'))) {
    for (const language of ['en', 'ar'] as const) expect(say(language, id).length).toBeLessThanOrEqual(30);
  }
});
