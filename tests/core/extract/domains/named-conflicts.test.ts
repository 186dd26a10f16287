import { namedConflicts } from '../../../../src/core/extract/domains/named-conflicts';
import { fold } from '../../../../src/core/text/fold';

const found = (text: string): string[] => {
  const folded = fold(text);
  return namedConflicts(folded, 0, folded.length).map(({ start, end }) => folded.slice(start, end));
};

test.each([
  ['They discussed the war in Sudan.', ['war in sudan']],
  ['recent developments in Iraq and Syria', ['developments in iraq']],
  ['the Yemen peace process', ['yemen peace process']],
  ['الحرب في السودان', ['حرب في السودان']],
  ['تطورات الأوضاع في غزة', ['تطورات الاوضاع في غزه']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each(['regional and international developments', 'the situation in the region', 'المستجدات الإقليمية'])(
  'none in: %s',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
