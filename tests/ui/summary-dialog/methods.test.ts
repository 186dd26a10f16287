// The methods note in words: every fact of the sheet that a reader of a report asks for.
import type { MethodsReport } from '../../../src/addon/summarise/reports';
import { noteLines } from '../../../src/ui/summary-dialog/methods';

const facts: MethodsReport['facts'] = {
  headline: { events: 12, dyads: 3, articles: 5, outlets: 2, languages: 2, undated: 4, unreviewed: 0 },
  imported: 8,
  excluded: 2,
  withoutCooperation: 1,
  duplicates: 0,
  exclusionReasons: [{ reason: 'opinion', articles: 2 }],
  languages: ['ar', 'en', 'fr'],
  outlets: ['KUNA', 'QNA'],
  publishedFrom: '2018-01-02',
  publishedTo: '2019-03-06',
  eventsFrom: '2017',
  eventsTo: '2019-03-05',
  coders: ['Omar', 'Sara'],
  rows: 30,
  reviewed: 20,
  joined: 1,
  tally: { events: 20, counted: 12, leftOut: [{ reason: 'role', events: 8 }] },
  leftOut: [{ reason: 'rejected', rows: 6 }],
  codebook: 'abc123',
  otherCodebooks: [],
  double: null,
};
const report: MethodsReport = { facts, provisional: true, choices: [], today: '2026-11-22' };
const note = (more: Partial<MethodsReport> = {}) => noteLines({ ...report, ...more }).join('\n');

test.each([
  ['articles and why some are excluded', /sheet: 8\. Excluded: 2 \(opinion: 2\)/],
  [
    'outlets, languages and period',
    /outlets: 2; languages: Arabic, English, fr; published from 2018-01-02 to 2019-03-06/,
  ],
  ['events', /Events: 12; dyads: 3 \(events dated 2017 to 2019-03-05\); events without a date: 4/],
  ['why other events do not count', /Events: 20\. Counted: 12\. Not counted: 8 \(background[^)]*: 8\)/],
  ['that it is provisional', /provisional: 20 of 30/],
  ['coders', /Coders: Omar, Sara/],
  ['what was left out', /left out: rejected: 6/],
  ['the codebook', /version: abc123/],
  ['that nothing was coded twice', /No part of the articles was coded twice/],
])('says %s', (_, words) => expect(note()).toMatch(words));

test('reviewed rows only, with choices', () => {
  const words = note({ provisional: false, choices: ['Dyads: Qatar – Türkiye'] });
  expect(words).toMatch(/Only rows that a person accepted, corrected or added count: 30/);
  expect(words).toMatch(/Chosen: Dyads: Qatar – Türkiye\./);
});

test('agreement where part was coded twice; a figure that cannot be told is a dash', () => {
  const field = { n: 12, percent: 0.916, kappa: null, verdict: 'reliable', few: true } as const;
  const double = {
    articles: 2,
    share: 40,
    fields: [
      { ...field, field: 'domain', alpha: 0.8111 },
      { ...field, field: 'status', alpha: null },
    ],
  };
  const words = note({ facts: { ...facts, double } });
  expect(words).toMatch(/Coded twice, independently: 2 articles \(40 %/);
  expect(words).toMatch(/92 %, Krippendorff’s alpha 0\.81 \(n = 12\); .*alpha — \(n = 12\)/);
});

test('without dates nothing is said of periods', () => {
  const words = note({
    facts: { ...facts, publishedFrom: '', publishedTo: '', eventsFrom: '', eventsTo: '' },
  });
  expect(words).not.toMatch(/published from|dated/);
});
