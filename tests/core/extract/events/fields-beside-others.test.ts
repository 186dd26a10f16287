/** Fields that are named and yet none beside others; alone they stay. */
import type { DomainMention } from '../../../../src/core/extract/domains/find-domain-mentions';
import { withoutAid, withoutBareSmuggling } from '../../../../src/core/extract/events/fields-beside-others';

const mention = (domain: string, term: string, sentence = 0): DomainMention => {
  const span = { start: 0, end: term.length };
  return { ...span, domain, term, sentence, weight: 'strong', clause: span };
};
const domains = (mentions: readonly DomainMention[]): string[] => mentions.map(({ domain }) => domain);

const aid = mention('refugees_humanitarian', 'humanitarian aid');
const refugees = mention('refugees_humanitarian', 'refugees');
const rescue = mention('civil_defence', 'rescue teams');

test.each([
  ['aid beside rescue', [aid, rescue], ['civil_defence']],
  ['aid alone', [aid], ['refugees_humanitarian']],
  ['refugees beside rescue', [refugees, rescue], ['refugees_humanitarian', 'civil_defence']],
])('%s', (_, mentions, expected) => {
  expect(domains(withoutAid(mentions))).toEqual(expected);
});

const smuggling = (sentence: number) => mention('border_migration', 'smuggling', sentence);
const drugs = mention('counter_narcotics', 'drugs');

test.each([
  ['bare smuggling beside the drugs that are smuggled', [smuggling(0), drugs], ['counter_narcotics']],
  ['bare smuggling in another sentence', [smuggling(1), drugs], ['border_migration', 'counter_narcotics']],
  ['bare smuggling alone', [smuggling(0)], ['border_migration']],
])('%s', (_, mentions, expected) => {
  expect(domains(withoutBareSmuggling(mentions))).toEqual(expected);
});
