import { quickStart } from '../../../src/core/text/quick-start';

test.each([
  ['a plain pattern', /war/, 'the war', 4],
  ['a global pattern begins at the start', /war/g, 'war and war', 0],
  ['a sticky pattern', /war/y, 'war', 0],
  ['an Arabic text', /حرب/, 'في حرب', 3],
  ['a text longer than what is tried', /war/g, `${'x'.repeat(5000)}war`, 5000],
])('%s matches as it would by itself', (_, pattern, text, index) => {
  for (let use = 0; use < 3; use += 1) {
    expect(quickStart(pattern, text)).toBe(pattern);
    expect(pattern.lastIndex).toBe(0);
    expect(pattern.exec(text)?.index).toBe(index);
    pattern.lastIndex = 0;
  }
});
