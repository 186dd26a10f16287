// Choices are kept in the document; reports and releases through the page functions that the dialog calls.
import { TestWorkbook } from '../support/open-workbook';

const workbook = new TestWorkbook();
workbook.importSamples();

describe('choices', () => {
  test('are offered from what the sheet holds, and begin as the default', () => {
    const { options, offers } = workbook.call('pageChoices');
    expect(options).toMatchObject({ provisional: true, roles: ['main', 'news'], dyads: [], from: '' });
    expect(offers.dyads.map(({ label }) => label)).toContain('Qatar – Türkiye');
    expect(offers.domains.length).toBeGreaterThan(15);
  });

  test('change what counts, stand on Summary, and go with a copy of the file', () => {
    const one = new TestWorkbook(structuredClone(workbook.host.save()));
    const all = one.call('pageSummarise').headline;
    const { options } = one.call('pageChoices');
    const { headline } = one.call('pageBuildWith', { ...options, dyads: ['IRN-TUR'], from: '2019' });
    expect(headline.dyads).toBe(1);
    expect(headline.events).toBeLessThan(all.events);
    expect(headline.undated).toBe(0);
    expect(one.person.displayValues('Summary')[3]?.[0]).toMatch(/2019.*Iran – Türkiye/);
    const copy = new TestWorkbook({ workbook: structuredClone(one.host.save().workbook) });
    expect(copy.call('pageChoices').options).toMatchObject({ dyads: ['IRN-TUR'], from: '2019' });
    expect(copy.call('pageSummarise').headline).toEqual(headline);
  });

  test('without any role nothing would count: refused in plain words, and nothing is kept', () => {
    const { options } = workbook.call('pageChoices');
    expect(() => workbook.call('pageBuildWith', { ...options, roles: [] })).toThrow(/at least one role/);
    expect(workbook.call('pageChoices').options).toEqual(options);
  });

  test('nothing left to count is said, and the old tables and charts are gone', () => {
    const one = new TestWorkbook(structuredClone(workbook.host.save()));
    one.call('pageSummarise');
    const { options } = one.call('pageChoices');
    one.call('pageBuildWith', { ...options, to: '1900' });
    const shown = one.person.displayValues('Summary').flat().join('\n');
    expect(shown).toMatch(/Nothing to count yet/);
    expect(shown).not.toMatch(/Qatar – Türkiye/);
    expect(one.person.tab('Summary').charts).toEqual([]);
    expect(one.person.tab('By dyad').pivots).toEqual([]);
  });
});

describe('reports', () => {
  test('ladders have a quotation for every step', () => {
    const { ladders, labels } = workbook.call('pageLadders', 6);
    expect(ladders.length).toBeGreaterThan(5);
    for (const { dyad, domain, paper, practice } of ladders) {
      expect(labels[`dyad/${dyad}`]).toMatch(/ – /);
      expect(labels[`domain/${domain}`]).not.toMatch(/_/);
      for (const step of [...paper.steps, ...practice.steps]) {
        expect(step.quotation).not.toBe('');
        expect(labels[`status/${step.status}`]).toBeDefined();
      }
    }
  });

  test('the police programme of the seeds: 512 so far, from Türkiye to Qatar', () => {
    const { groups } = workbook.call('pageFigures');
    const programme = groups.find(({ from, to }) => from === 'TUR' && to === 'QAT');
    expect(programme?.isTraining).toBe(true);
    expect(programme?.soFar.map(({ value }) => value)).toContain(512);
    expect(programme?.sum).toBeNull();
  });

  test('officials stand with office and events', () => {
    const { people } = workbook.call('pagePeople');
    const [chief] = people.filter(({ name }) => name.includes('Uzunkaya'));
    expect(chief?.offices[0]?.title).toMatch(/Police/);
    expect(chief?.events.length).toBeGreaterThan(0);
  });

  test('the methods note says what it rests on', () => {
    const { facts, provisional } = workbook.call('pageMethods');
    const { headline } = workbook.call('pageSummarise');
    expect(provisional).toBe(true);
    expect(facts).toMatchObject({ headline, imported: 5, reviewed: 0, double: null });
    const left = facts.leftOut.reduce((sum, { rows }) => sum + rows, 0);
    expect(facts.rows + left).toBe(workbook.rows('Cooperation').length);
  });

  test.each(['pageLadders', 'pageFigures', 'pagePeople', 'pageMethods', 'pageChoices'] as const)(
    '%s asks the document as often however many rows there are',
    (name) => {
      expect(
        workbook.measure(name, (name === 'pageLadders' ? [6] : []) as []).ledger.calls,
      ).toBeLessThanOrEqual(6);
    },
  );
});

describe('releases', () => {
  const one = new TestWorkbook(structuredClone(workbook.host.save()));

  test('need a name, and a person who answers for them', () => {
    expect(() => one.call('pageFreeze', 'June')).toThrow(/Enter your name first/);
    one.call('pageSetCoder', 'Sara');
    expect(() => one.call('pageFreeze', '  ')).toThrow(/Give the release a name/);
    expect(one.call('pageReleases')).toEqual([]);
  });

  test('are kept in a hidden tab that stays when the file is copied', () => {
    const events = one.call('pageSummarise').headline.events;
    const [release] = one.call('pageFreeze', ' =June\n report ');
    const { rows, reviewed } = one.call('pageMethods').facts;
    expect(rows).toBeGreaterThan(reviewed);
    expect(release).toMatchObject({ name: '=June report', by: 'Sara', events, provisional: rows - reviewed });
    expect(one.rows('Releases')[0]).toMatchObject({
      'Provisional: rows not reviewed': String(rows - reviewed),
    });
    expect(one.person.tab('Releases').hidden).toBe(true);
    const copy = new TestWorkbook({ workbook: structuredClone(one.host.save().workbook) });
    expect(copy.call('pageReleases')).toEqual([release]);
    expect(copy.call('pageChangesSince', release!.at).changes).toMatchObject({
      added: [],
      removed: [],
      same: events,
    });
  });

  test('What changed since: added, merged, recoded, removed', () => {
    const { at } = one.call('pageReleases')[0]!;
    const ids = one.call('pageChangesSince', at);
    expect(ids.changes.recoded).toEqual([]);
    const counted = countedEvents(one);
    const [first, second, third, fourth] = counted as [string, string, string, string];
    one.type('Events', (row) => row['Event id'] === first, 'Review', 'rejected');
    one.type('Events', (row) => row['Event id'] === second, 'Same as event', third);
    one.type('Events', (row) => row['Event id'] === second, 'Link', 'confirmed');
    one.type('Events', (row) => row['Event id'] === fourth, 'Date', '2001');
    one.importTexts({
      name: 'more',
      text: 'Defence ministers of Kenya and Ethiopia met in Nairobi on 3 May 2021 and signed a defence agreement.',
    });
    const { changes, before, after } = one.call('pageChangesSince', at);
    expect(changes.removed.map(({ id }) => id)).toEqual([first]);
    expect(changes.merged.map(({ event, into }) => [event.id, into.id])).toEqual([[second, third]]);
    expect(changes.recoded.find(({ event }) => event.id === fourth)?.fields).toContainEqual(
      expect.objectContaining({ field: 'date', new: '2001' }),
    );
    expect(changes.added.length).toBeGreaterThan(0);
    expect(after.events).toBe(before.events - 2 + changes.added.length);
  });

  test('a release that is gone or damaged is said to be', () => {
    expect(() => one.call('pageChangesSince', '1999')).toThrow(/gone or damaged/);
    one.person.setCell('Releases', 2, 6, 'not what it was');
    const { at } = one.call('pageReleases')[0]!;
    expect(() => one.call('pageChangesSince', at)).toThrow(/gone or damaged/);
  });
});

/** Ids of the events that count, as Counts has them. */
function countedEvents(from: TestWorkbook): string[] {
  from.call('pageSummarise');
  return [...new Set(from.rows('Counts').map((row) => row.Events!))];
}
