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
  ['They went into peace and stability in the wider region.', ['peace and stability in the wider region']],
  ['ways to strengthen regional security', ['regional security']],
  ['سبل حفظ أمن المنطقة', ['امن المنطقه']],
  ['الأوضاع في المنطقة وسبل صون أمنها واستقرارها', ['منطقه وسبل صون امنها']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'the Regional Security System',
  'security in the capital',
  'أمن الحدود',
  'regional and international developments',
  'the situation in the region',
  'المستجدات الإقليمية',
])('none in: %s', (text) => {
  expect(found(text)).toEqual([]);
});
