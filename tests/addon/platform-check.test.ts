// Help > Check this sheet's platform, through the bundle: the host agrees with itself, and nothing stays behind.
import { readFileSync } from 'node:fs';
import { newWorkbook, RecordingUi, type HostOptions } from '../../src/host';
import { platformEn } from '../../src/core/messages/en/platform';
import { TestWorkbook } from './support/open-workbook';

const SCRATCH = 'accord.scratch';

/** All that the workbook holds, save the counter of ids. */
function contents({ host }: TestWorkbook) {
  const { nextId, ...rest } = structuredClone(host.save().workbook);
  expect(nextId).toBeGreaterThan(0);
  return rest;
}

const scratchTabs = ({ host }: TestWorkbook) =>
  host.save().workbook.sheets.filter((sheet) => sheet.metadata.some(({ key }) => key === SCRATCH));

function differences(options: Partial<HostOptions>) {
  return new TestWorkbook(options).call('pagePlatformCheck').probes.filter(({ agrees }) => !agrees);
}

describe('the host agrees', () => {
  test.each([
    ['en_US', 'Etc/UTC'],
    ['ar_QA', 'Asia/Qatar'],
    ['de_DE', 'Europe/Berlin'],
    ['tr_TR', 'Europe/Istanbul'],
    ['hu_HU', 'America/New_York'],
  ])('in %s, %s', (locale, timeZone) => {
    expect(differences({ locale, timeZone })).toEqual([]);
  });

  test('also with a colleague who does not own the sheet', () => {
    const workbook = newWorkbook({ owner: 'owner@example.org' });
    expect(differences({ workbook, user: { email: 'editor@example.org', id: 'editor' } })).toEqual([]);
  });

  test('to every question of the catalogue, once', () => {
    const ids = new TestWorkbook().call('pagePlatformCheck').probes.map(({ id }) => id);
    expect([...ids].sort()).toEqual(Object.keys(platformEn.questions).sort());
  });
});

describe('the workbook', () => {
  test('is left as it was, with the same tab in front', () => {
    const workbook = new TestWorkbook();
    workbook.importSamples();
    workbook.person.addTab('Mine');
    workbook.person.select('Mine', 2, 3);
    const before = contents(workbook);
    expect(workbook.call('pagePlatformCheck').differing).toBe(0);
    expect(contents(workbook)).toEqual(before);
  });

  test.each([3, 10, 60, 120, 150])(
    'is cleaned by the next check after a run that was killed at call %i',
    (killAtCall) => {
      const workbook = new TestWorkbook();
      const before = contents(workbook);
      expect(workbook.measure('pagePlatformCheck', [], { killAtCall }).error?.message).toBe(
        'The run was killed.',
      );
      workbook.call('pagePlatformCheck');
      expect(contents(workbook)).toEqual(before);
    },
  );

  test('keeps a marked tab of a killed run only until then', () => {
    const workbook = new TestWorkbook();
    workbook.measure('pagePlatformCheck', [], { killAtCall: 60 });
    expect(scratchTabs(workbook)).toHaveLength(1);
    workbook.call('pagePlatformCheck');
    expect(scratchTabs(workbook)).toHaveLength(0);
  });
});

describe('a difference', () => {
  test('is reported with what was expected and found, and stops nothing', () => {
    const workbook = new TestWorkbook({ documentLock: false });
    const before = contents(workbook);
    const report = workbook.call('pagePlatformCheck');
    expect(report.differing).toBe(1);
    expect(report.probes[0]).toEqual({
      id: 'document-lock',
      question: 'Is there a lock for the document?',
      expected: 'there',
      found: 'none',
      agrees: false,
    });
    expect(contents(workbook)).toEqual(before);
  });

  test.each([
    ['en', '1 of 50 assumptions do not hold'],
    ['ar', 'افتراضات غير صحيحة'],
  ])('is shown from the menu and written to the log, in %s', (locale, words) => {
    const workbook = new TestWorkbook({ documentLock: false, user: { locale } });
    const ui = new RecordingUi();
    const { error, logs } = workbook.host.run('checkPlatform', [], { ui });
    expect(error).toBeUndefined();
    expect(ui.alerts).toHaveLength(1);
    expect(ui.alerts[0]?.message).toContain(words);
    expect(ui.alerts[0]?.message).toContain('[document-lock]');
    expect(logs.map(({ text }) => text).join()).toMatch(/\[document-lock\]\nexpected: there\nfound: none/);
  });
});

test('all hold: the alert says so first', () => {
  const ui = new RecordingUi();
  new TestWorkbook().host.run('checkPlatform', [], { ui });
  expect(ui.alerts[0]?.message).toMatch(/^All 50 assumptions hold on this sheet\.\n/);
});

test("the host's list of doubts names every probe", () => {
  const list =
    readFileSync('src/host/README.md', 'utf8').split('## Unverified against a live sheet')[1] ?? '';
  const named = [...list.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, name]) => name);
  const ids = Object.keys(platformEn.questions);
  expect(ids.filter((id) => !named.includes(id))).toEqual([]);
});
