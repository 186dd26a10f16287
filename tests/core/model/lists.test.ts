// Fixed lists: codes that cells can hold, with labels that people can tell apart.
import * as lists from '../../../src/core/model/lists';

test.each(Object.entries(lists))('%s has labels of its own for every code', (_, list) => {
  const labels: Record<string, { en: string; ar: string }> = list.labels;
  expect(Object.keys(labels)).toEqual(list.codes);
  for (const code of list.codes) expect(code).toMatch(/^[a-z][a-z_]*$/);
  for (const language of ['en', 'ar'] as const) {
    const words = list.codes.map((code) => labels[code]?.[language]);
    expect(words.every((word) => word && word.trim() === word)).toBe(true);
    expect(new Set(words).size).toBe(words.length);
  }
});
