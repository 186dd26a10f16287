import { cooperationFrame } from '../../../../src/core/extract/domains/cooperation';
import { findDomainMentions } from '../../../../src/core/extract/domains/find-domain-mentions';
import { refineDomains } from '../../../../src/core/extract/domains/refine-domains';
import { defaultCodebook } from '../../../../src/core/model/default-codebook';
import { readArticleText } from '../../../../src/core/text/read-article-text';
import { SENTENCES_AR } from './sentences.ar';
import { SENTENCES_EN, type CodedSentence } from './sentences.en';

const codebook = defaultCodebook();

/** Frames of the mentions of one domain. */
function framesOf(text: string, domain: string): string[] {
  const article = readArticleText(text);
  return findDomainMentions(article, codebook)
    .filter((mention) => mention.domain === domain)
    .map((mention) => cooperationFrame(article, mention));
}

describe('cooperated', () => {
  test.each([
    [
      'They agreed to cooperate in the fields of cyber defence, counter-terrorism and training.',
      'counter_terrorism',
    ],
    ['They agreed to cooperate in the fields of cyber defence, counter-terrorism and training.', 'training'],
    ['The talks covered extradition and money laundering.', 'judicial'],
    ['اتفق الجانبان على التعاون في مجالات الأمن السيبراني ومكافحة الإرهاب والتدريب.', 'training'],
    ['اتفق الجانبان على التعاون في مجالات الأمن السيبراني ومكافحة الإرهاب والتدريب.', 'counter_terrorism'],
    [
      'Both ministers discussed border security. These talks also included human trafficking.',
      'organised_crime',
    ],
    ['The joint committee on drug control met in Quito.', 'counter_narcotics'],
    ['What remains of the PKK in Iraq will once more be on the table.', 'counter_terrorism'],
    ['Illicit drugs coming down the river were the first item.', 'counter_narcotics'],
    [
      'The pact commits the two to cooperating against terrorism, trafficking in drugs and other crimes that straddle the border.',
      'organised_crime',
    ],
    ['Training of personnel and peacekeeping are to be its focus.', 'regional_stability'],
  ])('%s: %s', (text, domain) => {
    expect(framesOf(text, domain)).toContain('cooperated');
  });
});

describe('mentioned', () => {
  test.each([
    ['The base is there to fight terrorism and extremism.', 'counter_terrorism'],
    ['Rebels who live off the drug trade were behind it, according to the authorities.', 'counter_narcotics'],
    ['It argued in the talks that its own offensive against terrorism had failed.', 'counter_terrorism'],
    ['Police arrested a man accused of drug trafficking.', 'counter_narcotics'],
    ['The head of the counter-terrorism department welcomed the delegation of both countries.', 'military'],
    ['He signed as director of the Anti-Narcotics Department.', 'counter_narcotics'],
    ['Before joining parliament he worked on money laundering cases.', 'organised_crime'],
    ['The army killed two militants who were smuggling drugs.', 'border_migration'],
    ['Cocaine smuggling was a matter of which he knew nothing.', 'counter_narcotics'],
    ['Both ministers spoke at the International Maritime and Aerospace Exhibition.', 'maritime'],
    ['Both sides thanked the Caribbean Disaster and Emergency Management Agency.', 'civil_defence'],
    [
      'The member of the Supreme Council for Counter-Terrorism and Border Control met his counterpart.',
      'border_migration',
    ],
    ['استقبل مدير مكافحة المخدرات وفدا من البلدين.', 'counter_narcotics'],
    ['حضر اللقاء رئيس الهيئة الوطنية العليا لمكافحة المخدرات.', 'counter_narcotics'],
    ['ألقت القبض على متهمين بتهريب المخدرات.', 'counter_narcotics'],
  ])('%s: %s', (text, domain) => {
    expect(framesOf(text, domain)).not.toContain('cooperated');
  });
});

describe('negated', () => {
  test.each([
    ['The two sides did not discuss extradition.', 'judicial'],
    ['The agreement does not cover cyber defence.', 'cyber'],
    ['The partners agreed, but Berlin still refuses to send troops.', 'basing'],
    ['ولم يتطرق الجانبان إلى تسليم المطلوبين.', 'judicial'],
  ])('%s: %s', (text, domain) => {
    expect(framesOf(text, domain)).toEqual(['negated']);
  });
});

/** The fields in which the parties of a text cooperate, be it on one side only. */
function fieldsOf(text: string): string[] {
  const article = readArticleText(text);
  const told = findDomainMentions(article, codebook).filter((mention) =>
    ['cooperated', 'one-sided'].includes(cooperationFrame(article, mention)),
  );
  return refineDomains([...new Set(told.map(({ domain }) => domain))]);
}

/** Precision and recall over rows whose index has the given parity. */
function measure(rows: readonly CodedSentence[], parity: number): { precision: number; recall: number } {
  let right = 0;
  let found = 0;
  let wanted = 0;
  rows.forEach(([sentence, domains], index) => {
    if (index % 2 !== parity) return;
    const want = domains.split(' ').filter(Boolean);
    const got = fieldsOf(sentence);
    right += want.filter((code) => got.includes(code)).length;
    found += got.length;
    wanted += want.length;
  });
  return { precision: right / found, recall: right / wanted };
}

describe('fields of sentences that were written before the patterns', () => {
  test.each([
    ['English, seen', SENTENCES_EN, 0],
    ['English, measured only', SENTENCES_EN, 1],
    ['Arabic, seen', SENTENCES_AR, 0],
    ['Arabic, measured only', SENTENCES_AR, 1],
  ])('%s', (_name, rows, parity) => {
    const { precision, recall } = measure(rows, parity);
    expect(precision).toBeGreaterThan(0.96);
    expect(recall).toBeGreaterThan(0.9);
  });
});
