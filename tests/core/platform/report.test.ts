// The report on a platform in words: differences first, and both languages have words for everything.
import { platformAr } from '../../../src/core/messages/ar/platform';
import { platformEn } from '../../../src/core/messages/en/platform';
import type { ProbeResult } from '../../../src/core/platform/probes';
import { platformReport, reportText } from '../../../src/core/platform/report';

const holding: ProbeResult = { id: 'intl', expected: 'object', found: 'object', agrees: true };
const differing: ProbeResult = { id: 'document-lock', expected: 'there', found: 'none', agrees: false };

test('says so where all assumptions hold', () => {
  const report = platformReport([holding, holding], 'en');
  expect(report).toMatchObject({ differing: 0, summary: 'All 2 assumptions hold on this sheet.' });
  expect(reportText(report, 'en')).toBe('All 2 assumptions hold on this sheet.\n\nThese hold: intl, intl');
});

test('names differences first, with the question and both answers', () => {
  const report = platformReport([holding, differing], 'en');
  expect(report.probes.map(({ id }) => id)).toEqual(['document-lock', 'intl']);
  expect(reportText(report, 'en').split('\n\n')).toEqual([
    '1 of 2 assumptions do not hold on this sheet.',
    'Is there a lock for the document? [document-lock]\nexpected: there\nfound: none',
    platformEn.advice,
    'These hold: intl',
  ]);
});

test('shortens long values in the alert, not in the log', () => {
  const report = platformReport([{ ...differing, found: 'x'.repeat(5000) }], 'en');
  expect(reportText(report, 'en').length).toBeLessThan(700);
  expect(reportText(report, 'en', true)).toContain('x'.repeat(5000));
});

test('speaks Arabic', () => {
  const text = reportText(platformReport([differing], 'ar'), 'ar');
  expect(text).toContain('هل للمستند قفل؟ [document-lock]\nالمتوقع: there\nالموجود: none');
  expect(text).not.toMatch(/[{}]/);
});

test('both languages ask every question', () => {
  expect(Object.keys(platformAr.questions).sort()).toEqual(Object.keys(platformEn.questions).sort());
  for (const question of Object.values(platformEn.questions)) expect(question).toMatch(/^[A-Z].*\?$/);
  for (const question of Object.values(platformAr.questions))
    expect(question).toMatch(/^\p{Script=Arabic}.*؟$/u);
});
