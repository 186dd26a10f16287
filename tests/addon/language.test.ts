// Who reads what: people have their own language, a workbook keeps the one that it was set up in.
import { RecordingUi } from '../../src/host';
import { MEETING, TestWorkbook } from './support/open-workbook';

const ARABIC = { user: { locale: 'ar' } };
const captions = (workbook: TestWorkbook) => JSON.stringify(workbook.host.menu());

describe('the language of a person', () => {
  test.each([
    ['en', 'speakArabic', 'استيراد المقالات', 'ar'],
    ['ar', 'speakEnglish', 'Import articles', 'en'],
  ] as const)(
    'account %s, %s: menu and pages follow at once and stay so',
    (locale, entry, item, language) => {
      const workbook = new TestWorkbook({ user: { locale } });
      expect(workbook.host.run(entry).error).toBeUndefined();
      expect(captions(workbook)).toContain(item);
      expect(workbook.call('pageHello').language).toBe(language);
      workbook.host.run('onOpen');
      expect(captions(workbook)).toContain(item);
      workbook.host.run('speakAsAccount');
      expect(captions(workbook)).not.toContain(item);
      expect(workbook.call('pageHello').language).toBe(locale);
    },
  );

  test('before the person has authorised Accord the menu follows the account', () => {
    const workbook = new TestWorkbook({ user: { locale: 'ar' } });
    workbook.host.run('speakEnglish');
    const { error } = workbook.host.run('onOpen', undefined, { authMode: 'NONE' });
    expect(error).toBeUndefined();
    expect(captions(workbook)).toContain('استيراد المقالات');
  });

  test('the chosen one is ticked', () => {
    const workbook = new TestWorkbook();
    workbook.host.run('speakArabic');
    expect(captions(workbook)).toContain('✓ العربية');
    expect(captions(workbook)).not.toContain('✓ English');
  });

  test('one person’s choice is not another’s', () => {
    const workbook = new TestWorkbook();
    workbook.host.run('speakArabic');
    const { result } = workbook.measure('pageHello', [], { user: { email: 'b@example.org', id: 'b' } });
    expect(result).toMatchObject({ language: 'en' });
  });
});

describe('the language of a workbook', () => {
  const english = new TestWorkbook();
  english.call('pageSetUp');

  test('is that of its set-up, whoever works in it later', () => {
    const workbook = new TestWorkbook({ ...english.host.save(), ...ARABIC });
    workbook.importTexts({ name: 'a', text: MEETING });
    expect(workbook.rows('Events')[0]?.Event).toMatch(/^ETH-KEN · meeting/);
    workbook.call('pageSummarise');
    expect(workbook.person.displayValues('Summary')[0]?.[0]).toBe('Cooperation at a glance');
    expect(workbook.person.displayValues('Counts')[0]).toContain('Domain');
    workbook.person.deleteTab('Officials');
    workbook.call('pageSetUp');
    expect(workbook.person.displayValues('Officials')[0]?.[0]).toBe('Name');
    workbook.call('pageValidate');
  });

  test('an Arabic one stays Arabic for a colleague who reads English', () => {
    const arabic = new TestWorkbook(ARABIC);
    arabic.call('pageSetUp');
    const workbook = new TestWorkbook({ ...arabic.host.save(), user: { locale: 'en' } });
    workbook.importTexts({ name: 'a', text: MEETING });
    expect(workbook.rows('الأحداث')[0]?.['الحدث']).toContain('لقاء');
    workbook.call('pageSummarise');
    expect(workbook.person.displayValues('الملخص')[0]?.[0]).toBe('التعاون في لمحة');
    const ui = new RecordingUi();
    workbook.host.run('buildSummary', [], { ui });
    expect(ui.toasts.map(({ message }) => message).join()).toContain('see the tabs الملخص');
  });

  test('is told by the headers where an earlier Accord kept none', () => {
    const arabic = new TestWorkbook(ARABIC);
    arabic.call('pageSetUp');
    const saved = arabic.host.save();
    const older = {
      ...saved,
      workbook: {
        ...saved.workbook,
        metadata: saved.workbook.metadata.filter(({ key }) => key !== 'accord.language'),
      },
    };
    const workbook = new TestWorkbook({ ...older, user: { locale: 'en' } });
    workbook.call('pageSetUp');
    workbook.importTexts({ name: 'a', text: MEETING });
    expect(workbook.rows('الأحداث')[0]?.['الحدث']).toContain('لقاء');
  });

  test('headers that somebody put into the other language are found all the same', () => {
    const workbook = new TestWorkbook(structuredClone(english.host.save()));
    const headers = workbook.person.displayValues('Articles')[0]!;
    workbook.person.setCell('Articles', 1, headers.indexOf('Title') + 1, 'العنوان');
    workbook.person.setCell('Articles', 1, headers.indexOf('Status') + 1, 'الحالة');
    workbook.importTexts({ name: 'a', text: MEETING, title: 'Ministers meet' });
    expect(workbook.person.values('Articles')[1]![0]).toBe('Ministers meet');
    expect(workbook.rows('Events')).toHaveLength(1);
  });
});
