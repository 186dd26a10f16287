import { RecordingUi } from '../../src/host';
import { TestWorkbook } from './support/open-workbook';

describe('the menu', () => {
  test('appears in AuthMode.NONE, without a call to the document, and every entry exists', () => {
    const workbook = new TestWorkbook();
    const opened = workbook.host.run('onOpen', undefined, { authMode: 'NONE' });
    expect(opened.error).toBeUndefined();
    expect(opened.ledger.calls).toBe(0);
    const [menu] = workbook.host.menu();
    const entries = menu!.items.flatMap((item) => ('function' in item ? [item] : []));
    expect(entries.length).toBeLessThanOrEqual(6);
    for (const { function: name } of entries) {
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

  test('Import articles asks first: cancelled, it changes nothing', () => {
    const workbook = new TestWorkbook();
    const { ledger } = workbook.host.run('importArticles', [], { ui: new RecordingUi({ button: 'CANCEL' }) });
    expect(ledger.calls).toBe(0);
  });

  test('Import articles asks for a name once, imports, and reports file by file', () => {
    const workbook = new TestWorkbook();
    const ui = new RecordingUi({ text: 'Amal' });
    expect(workbook.host.run('importArticles', [], { ui }).error).toBeUndefined();
    expect(ui.prompts).toHaveLength(1);
    expect(ui.alerts[1]?.message).toMatch(/000_.*imported\.\n(.*\n)*Proposals: events \d+/);
    expect(workbook.rows('Articles').map((row) => row['Imported by'])).toEqual(Array(5).fill('Amal'));

    const again = new RecordingUi();
    workbook.host.run('importArticles', [], { ui: again });
    expect(again.prompts).toHaveLength(0);
    expect(again.alerts[1]?.message).toMatch(/already here, nothing changed/);
  });

  test('what goes wrong is said in plain words', () => {
    const workbook = new TestWorkbook();
    const ui = new RecordingUi();
    workbook.call('pageSetUp');
    const holder = workbook.host.state.locks;
    expect(holder).toBeDefined();
    workbook.person.deleteTab('Texts');
    workbook.host.run('validateSheet', [], { ui });
    expect(ui.alerts[0]?.message).toMatch(/“Texts” was missing and has been made again/);
  });
});
