// The choices of a summary in words.
import { defaultCodebook } from '../../../src/core/model/default-codebook';
import { choiceWords } from '../../../src/core/summarise/choice-words';
import { defaultSummaryOptions } from '../../../src/core/summarise/options';

const codebook = defaultCodebook();

test('nothing is said of what nobody chose, whatever the order of the roles', () => {
  expect(choiceWords({ ...defaultSummaryOptions, roles: ['news', 'main'] }, codebook, 'en')).toEqual([]);
});

test('every choice is said in labels', () => {
  const options = {
    ...defaultSummaryOptions,
    roles: ['main'],
    dyads: ['QAT-TUR'],
    domains: ['cyber'],
    from: '2018',
  };
  expect(choiceWords(options, codebook, 'en')).toEqual([
    'Events from \u20662018\u2069 to \u2066…\u2069',
    'Roles: Main',
    'Dyads: Qatar – Türkiye',
    'Domains: Cyber security and cybercrime',
  ]);
  for (const words of choiceWords(options, codebook, 'ar')) expect(words).toMatch(/^[\u0600-\u06ff]/);
});
