// The evidence lock: quotations stand in the text, at their place, word for word.
import type { Cell } from '../../../../src/core/model/cell';
import type { RowTabName } from '../../../../src/core/model/tabs';
import { evidence } from '../../../../src/core/validate/rules/evidence';
import { ARTICLE, findings, spoilt, workbook } from '../sample-workbook';

test('a good workbook has no problem', () => expect(evidence(workbook())).toEqual([]));

test.each<[string, RowTabName, Record<string, Cell>, string[]]>([
  ['a place that is wrong', 'cooperation', { evidence_at: '1-60' }, ['evidence-moved']],
  ['no place', 'cooperation', { evidence_at: '' }, ['evidence-moved']],
  ['a place beyond the text', 'cooperation', { evidence_at: '900-959' }, ['evidence-moved']],
  ['other quotes', 'figures', { evidence: '"It is a start,"', evidence_at: '60-75' }, ['evidence-moved']],
  [
    'a line break lost in copying',
    'officials',
    { evidence: 'a start,” said the minister' },
    ['evidence-moved'],
  ],
  ['other letters', 'cooperation', { evidence: 'QATAR AND TÜRKIYE signed' }, ['evidence-changed']],
  [
    'another word',
    'cooperation',
    { evidence: 'Turkey signed a police treaty in Ankara' },
    ['evidence-changed'],
  ],
  ['a word left out', 'cooperation', { evidence: 'Qatar signed a police pact' }, ['evidence-changed']],
  [
    'words in another order',
    'cooperation',
    { evidence: 'A pact of ministers in Turkey' },
    ['evidence-not-found'],
  ],
  ['nothing but marks', 'figures', { evidence: '\u200b\u200b' }, ['evidence-not-found']],
  ['an official’s words', 'officials', { evidence: 'said nobody' }, ['evidence-not-found']],
  ['blanks around it', 'cooperation', { evidence: '  Qatar and Turkey ', evidence_at: '0-16' }, []],
  ['a blank at its place', 'cooperation', { evidence: 'Qatar and Turkey', evidence_at: '0-17' }, []],
  ['nothing', 'cooperation', { evidence: '' }, []],
  ['a rejected row', 'cooperation', { evidence: 'invented', review: 'rejected' }, []],
  ['an article without text', 'cooperation', { article_id: 'art_gone00000000', evidence: 'invented' }, []],
])('%s', (_, tab, cells, codes) => {
  expect(findings(evidence, spoilt(tab, cells))).toEqual(codes.map((code) => [code, `${tab}.evidence:2`]));
});

test('names the words that stand in the article instead', () => {
  const state = spoilt('cooperation', { evidence: 'Turkey signed a police treaty in Ankara' });
  expect(evidence(state)[0]?.words).toEqual({ found: 'Turkey signed a police pact in Ankara' });
});

test('Arabic quotations are compared by their letters', () => {
  const state = spoilt('figures', { evidence: 'وقّعت الاتفاقيه', evidence_at: '' });
  const found = evidence({ ...state, texts: new Map([[ARTICLE, 'وقعت الاتفاقية']]) });
  expect(found.find(({ tab }) => tab === 'figures')?.code).toBe('evidence-moved');
});
