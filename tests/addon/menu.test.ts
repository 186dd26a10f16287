import { RecordingUi } from '../../src/host';
import { TestWorkbook } from './support/open-workbook';

describe('the menu', () => {
  test('appears in AuthMode.NONE, without a call to the document, and every entry exists', () => {
    const workbook = new TestWorkbook();
    const opened = workbook.host.run('onOpen', undefined, { authMode: 'NONE' });
    expect(opened.error).toBeUndefined();
    expect(opened.ledger.calls).toBe(0);
    const [menu] = workbook.host.menu();
    const captions = menu!.items.flatMap((item) =>
      'function' in item ? [item.caption] : 'submenu' in item ? [item.submenu.caption] : [],
    );
    expect(captions).toEqual([
      'Import articles',
      'Review rows',
      'Validate sheet',
      'Build summary',
      'Export',
      'Look closer',
      'Work together',
      'Language · اللغة',
      'Help',
    ]);
    const entries = menu!.items.flatMap((item) => ('submenu' in item ? item.submenu.items : [item]));
    for (const name of entries.flatMap((item) => ('function' in item ? [item.function] : []))) {
      expect(
        workbook.host.run(name, [], { ui: new RecordingUi({ button: 'CANCEL' }) }).error,
      ).toBeUndefined();
    }
  });

  test('speaks the language of the person', () => {
    const workbook = new TestWorkbook({ user: { locale: 'ar' } });
    workbook.host.run('onOpen', undefined, { authMode: 'NONE' });
    expect(JSON.stringify(workbook.host.menu())).toContain('استيراد المقالات');
  });

  test.each([
    ['importArticles', 'modal', 'Import articles', 'id="paste-text"'],
    ['reviewRows', 'sidebar', 'Accord', 'id="accept-button"'],
    ['exportTabs', 'modal', 'Export', 'id="export-button"'],
    ['validateSheet', 'modeless', 'Validate sheet', 'id="again-button"'],
    ['undoWork', 'modal', 'Undo', 'id="undo-button"'],
    ['showLadders', 'modal', 'Ladders and promises', 'id="report"'],
    ['chooseWhatCounts', 'modal', 'Choose what counts', 'id="build-button"'],
    ['showNumberEvidence', 'modeless', 'Show evidence', 'id="cell-button"'],
    ['doubleCode', 'modal', 'Double coding', 'id="draw-button"'],
  ])('%s opens its page without touching the document', (name, kind, title, element) => {
    const workbook = new TestWorkbook();
    const ui = new RecordingUi();
    const { error, ledger } = workbook.host.run(name, [], { ui });
    expect(error).toBeUndefined();
    expect(ledger.calls).toBe(0);
    expect(ui.pages).toHaveLength(1);
    expect(ui.pages[0]).toMatchObject({ kind, title });
    expect(ui.pages[0]?.html).toContain(element);
  });

  test('what goes wrong is said in plain words', () => {
    const workbook = new TestWorkbook();
    const ui = new RecordingUi();
    workbook.call('pageSetUp');
    workbook.person.deleteTab('Articles');
    workbook.host.run('buildSummary', [], { ui });
    expect(ui.alerts[0]?.message).toMatch(/“Articles” was missing and has been made again/);
  });
});
