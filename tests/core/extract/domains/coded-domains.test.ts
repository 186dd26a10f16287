import { codedDomains } from '../../../../src/core/extract/domains/coded-domains';
import { defaultCodebook } from '../../../../src/core/model/codebook';
import { readArticleText } from '../../../../src/core/text/read-article-text';
import { SENTENCES_AR } from './sentences.ar';
import { SENTENCES_EN, type CodedSentence } from './sentences.en';

const codebook = defaultCodebook();

function codesOf(text: string): string[] {
  const article = readArticleText(text);
  return codedDomains(
    article,
    codebook,
    article.sentences.map(({ index }) => index),
  ).map(({ domain }) => domain);
}

/** Precision and recall over rows whose index has the given parity. */
function measure(rows: readonly CodedSentence[], parity: number): { precision: number; recall: number } {
  let right = 0;
  let coded = 0;
  let wanted = 0;
  rows.forEach(([sentence, domains], index) => {
    if (index % 2 !== parity) return;
    const want = domains.split(' ').filter(Boolean);
    const got = codesOf(sentence);
    right += want.filter((code) => got.includes(code)).length;
    coded += got.length;
    wanted += want.length;
  });
  return { precision: right / coded, recall: right / wanted };
}

describe('sentences written before the patterns', () => {
  test.each([
    ['English, seen', SENTENCES_EN, 0],
    ['English, measured only', SENTENCES_EN, 1],
    ['Arabic, seen', SENTENCES_AR, 0],
    ['Arabic, measured only', SENTENCES_AR, 1],
  ])('%s', (_name, rows, parity) => {
    const { precision, recall } = measure(rows, parity);
    expect(precision).toBeGreaterThan(0.93);
    expect(recall).toBeGreaterThan(0.92);
  });
});

describe('where no field is named the bodies decide', () => {
  test.each([
    ['The interior ministers of Chad and Niger met on Monday.', ['policing']],
    ['The defence ministers of Chad and Niger met on Monday.', ['military']],
    ['The interior ministers of Chad and Niger discussed drug trafficking.', ['counter_narcotics']],
    ['اجتمع وزيرا داخلية تشاد والنيجر يوم الاثنين.', ['policing']],
    ['اجتمع وزيرا دفاع تشاد والنيجر لبحث مكافحة الإرهاب.', ['counter_terrorism']],
    ['The interior ministries of the two states signed an agreement on training.', ['training', 'policing']],
  ])('%s', (sentence, expected) => {
    expect(codesOf(sentence).sort()).toEqual([...expected].sort());
  });
});

test('a finding names its sentence, its clause and the words', () => {
  const text = 'It rained. Peru and Chile agreed to cooperate against human trafficking.';
  const article = readArticleText(text);
  const [found] = codedDomains(article, codebook, [0, 1]);
  expect(found).toMatchObject({
    domain: 'organised_crime',
    sentence: 1,
    rule: 'domain.field',
    confidence: 'high',
  });
  expect(text.slice(found?.mention.start, found?.mention.end)).toBe('human trafficking');
  expect(text.slice(found?.clause.start, found?.clause.end)).toContain('agreed to cooperate');
});

test('only the asked sentences are read', () => {
  const article = readArticleText(
    'They signed a pact on cyber defence. They also agreed to hold a joint naval exercise.',
  );
  expect(codedDomains(article, codebook, [1]).map(({ domain }) => domain)).toEqual(['exercises']);
});
