// From an extraction to rows: quotations, labels, support and birth keys.
import { defaultCodebook } from '../../../src/core/model/default-codebook';
import { draftRows } from '../../../src/core/propose/row-drafts';
import { extraction, publishedOn, signing, spanOf, text } from './sample-extraction';

const context = {
  articleId: 'art_000000000001',
  articleTitle: 'Police pact',
  text,
  codebook: defaultCodebook(),
  language: 'en' as const,
};
const drafts = draftRows(extraction, context);

test('one row per event, domain, official and figure', () => {
  expect(Object.values(drafts).map((rows) => rows.length)).toEqual([1, 2, 1, 1]);
});

test('every row is a suggestion that nobody has touched', () => {
  for (const { row } of Object.values(drafts).flat()) expect(row).toHaveProperty('review', 'suggested');
  expect(drafts.events[0]?.row).toMatchObject({ coder: '', reviewed_at: '', note: '', link_state: 'own' });
});

test('rows name their event and article in words', () => {
  const label = 'QAT-TUR · agreement signed · Ankara · undated';
  expect(drafts.events[0]?.row.label).toBe(label);
  expect(drafts.cooperation.map(({ row }) => row.event)).toEqual([label, label]);
  expect(drafts.figures[0]?.row).toMatchObject({ event: label, article: 'Police pact' });
});

test('every quotation is what the text has at its place', () => {
  for (const { row } of [...drafts.cooperation, ...drafts.officials, ...drafts.figures]) {
    const [start, end] = row.evidence_at.split('-').map(Number);
    expect(text.slice(start, end)).toBe(row.evidence);
    expect(row.evidence).not.toBe('');
  }
});

test('support says for every field of an event what was proposed, where, or why not', () => {
  const fields = drafts.events[0]?.support.fields ?? {};
  const { start, end } = spanOf('Qatar and Turkey');
  expect(fields.parties).toEqual({
    value: 'QAT; TUR',
    at: `${start}-${end}`,
    rule: 'test.rule',
    confidence: 'high',
  });
  expect(fields.event_date).toMatchObject({ value: '', why: 'no publication date' });
  expect(fields.event_date?.at).toBeDefined();
  expect(fields.session_no).toEqual({ value: '', confidence: 'low', why: 'not said' });
  expect(fields.mechanisms?.value).toBe('agreement_signed');
});

test('what a person may correct in an official has support, the spelling too', () => {
  expect(Object.keys(drafts.officials[0]?.support.fields ?? {}).sort()).toEqual(
    ['country', 'evidence', 'evidence_at', 'name', 'name_latin', 'title'].sort(),
  );
});

test('an event without mechanism has no support for one', () => {
  const [event] = draftRows({ ...extraction, events: [{ ...signing, mechanisms: [] }] }, context).events;
  expect(event?.support.fields).not.toHaveProperty('mechanisms');
  expect(event?.support.key.endsWith('|event:')).toBe(true);
});

test('rows with a date keep the publication date that they were proposed with', () => {
  const dated = draftRows(publishedOn('2019-03-06', '2019-03-05'), context);
  expect(dated.events[0]?.support.published_on).toBe('2019-03-06');
  expect(dated.figures[0]?.support.published_on).toBe('2019-03-06');
  expect(dated.figures[0]?.row.as_of).toBe('2019-03-06');
  expect(dated.figures[0]?.support.fields.as_of?.value).toBe('2019-03-06');
  expect(drafts.figures[0]?.row.as_of).toBe('');
});

test.each(['this_event', 'planned'] as const)('a figure of scope %s has no as-of date', (scope) => {
  const dated = publishedOn('2019-03-06', '2019-03-05');
  const figures = dated.figures.map((figure) => ({ ...figure, scope }));
  expect(draftRows({ ...dated, figures }, context).figures[0]?.row.as_of).toBe('');
});

test('a figure or official of no event stands alone', () => {
  const figures = extraction.figures.map((figure) => ({ ...figure, event: null }));
  const officials = extraction.officials.map((official) => ({ ...official, events: [] }));
  const alone = draftRows({ ...extraction, figures, officials }, context);
  expect(alone.figures[0]).toMatchObject({ eventIndexes: [], row: { event: '' } });
  expect(alone.officials[0]?.eventIndexes).toEqual([]);
});

test('two rows on one quotation have keys of their own, in text order', () => {
  const twice = draftRows({ ...extraction, events: [signing, signing] }, context);
  const keys = twice.events.map(({ support }) => support.key);
  expect(keys[1]).toBe(`${keys[0]}#2`);
  const all = Object.values(twice)
    .flat()
    .map(({ support }) => support.key);
  expect(new Set(all).size).toBe(all.length);
  expect(twice.cooperation.map(({ support }) => support.key.split('|')[2])).toEqual([
    'domain:policing',
    'domain:training',
    'domain:policing#2',
    'domain:training#2',
  ]);
});

test('an Arabic interface names events in Arabic', () => {
  const arabic = draftRows(extraction, { ...context, language: 'ar' });
  expect(arabic.events[0]?.row.label).toContain('غير مؤرخ');
});

test('a sentence that is longer than a cell is quoted from its beginning, not through a surrogate pair', () => {
  const long = `${'x'.repeat(9_999)}\u{1f600}${'y'.repeat(60_000)}`;
  const span = { start: 0, end: long.length };
  const events = extraction.events.map((event) => ({
    ...event,
    domains: event.domains.map((domain) => ({ ...domain, evidence: span })),
  }));
  const [draft] = draftRows({ ...extraction, events }, { ...context, text: long }).cooperation;
  expect(draft?.row).toMatchObject({ evidence: 'x'.repeat(9_999), evidence_at: '0-9999' });
});
