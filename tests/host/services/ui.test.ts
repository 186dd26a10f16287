/** Ui, against developers.google.com/apps-script/reference/base/ui and the guide to authorisation modes. */
import { connect, recordingUi, testRun } from './context';
import { htmlOperations } from '../../../src/host/operations/html';
import { uiOperations } from '../../../src/host/operations/ui';
import type { AuthMode } from '../../../src/host/protocol';
import { htmlService } from '../../../src/host/services/html';
import { createUi } from '../../../src/host/services/ui';

const LIFECYCLE = 'workspace/add-ons/concepts/editor-auth-lifecycle';
const ui = createUi();

function start(authMode: AuthMode = 'FULL', answer = { button: 'OK', text: '' }) {
  const port = recordingUi(answer);
  connect(
    uiOperations(testRun({ authMode, ui: port }), 'Accord'),
    htmlOperations(() => null),
  );
  return port;
}

test.each<AuthMode>(['NONE', 'LIMITED', 'FULL'])(
  `menus can be built in AuthMode.%s (${LIFECYCLE})`,
  (mode) => {
    const { shown } = start(mode);
    ui.createAddonMenu().addItem('Open sidebar', 'openSidebar').addSeparator().addToUi();
    ui.createMenu('Accord').addSubMenu(ui.createMenu('More').addItem('Help', 'showHelp')).addToUi();
    expect(shown).toEqual([
      [
        'menu',
        {
          caption: 'Accord',
          items: [{ caption: 'Open sidebar', function: 'openSidebar' }, { separator: true }],
        },
      ],
      [
        'menu',
        {
          caption: 'Accord',
          items: [{ submenu: { caption: 'More', items: [{ caption: 'Help', function: 'showHelp' }] } }],
        },
      ],
    ]);
  },
);

test.each([
  ['Ui.showSidebar', 'base/ui#showsidebaruserinterface'],
  ['Ui.showModalDialog', 'base/ui#showmodaldialoguserinterface,-title'],
  ['Ui.showModelessDialog', 'base/ui#showmodelessdialoguserinterface,-title'],
  ['Ui.alert', 'unverified'],
  ['Ui.prompt', 'unverified'],
])('%s is refused in simple triggers (%s)', (method) => {
  const page = htmlService.createHtmlOutput('x');
  const calls: Record<string, () => void> = {
    'Ui.showSidebar': () => ui.showSidebar(page),
    'Ui.showModalDialog': () => ui.showModalDialog(page, 'Title'),
    'Ui.showModelessDialog': () => ui.showModelessDialog(page, 'Title'),
    'Ui.alert': () => void ui.alert('x'),
    'Ui.prompt': () => void ui.prompt('x'),
  };
  for (const mode of ['NONE', 'LIMITED'] as const) {
    const { shown } = start(mode);
    expect(calls[method]).toThrow(
      `You do not have permission to call ${method}. Required permissions: https://www.googleapis.com/auth/script.container.ui`,
    );
    expect(shown).toEqual([]);
  }
  start();
  expect(calls[method]).not.toThrow();
});

test('alert in its three forms', () => {
  const { shown } = start('FULL', { button: 'YES', text: '' });
  expect(ui.alert('Message')).toBe(ui.Button.YES);
  ui.alert('Message', ui.ButtonSet.YES_NO);
  ui.alert('Title', 'Message', ui.ButtonSet.OK_CANCEL);
  expect(shown).toEqual([
    ['alert', '', 'Message', 'OK'],
    ['alert', '', 'Message', 'YES_NO'],
    ['alert', 'Title', 'Message', 'OK_CANCEL'],
  ]);
});

test('prompt returns button and text', () => {
  const { shown } = start('FULL', { button: 'CANCEL', text: 'half a na' });
  const answer = ui.prompt('Title', 'Your name?', ui.ButtonSet.OK_CANCEL);
  expect(answer.getSelectedButton()).toBe(ui.Button.CANCEL);
  expect(answer.getResponseText()).toBe('half a na');
  expect(shown).toEqual([['prompt', 'Title', 'Your name?', 'OK_CANCEL']]);
});

test('pages carry title, content and size; a sidebar has no size', () => {
  const { shown } = start();
  const page = htmlService.createHtmlOutput('<p>').setTitle('Review').setWidth(500).setHeight(300);
  ui.showSidebar(page);
  ui.showModalDialog(page, 'Import');
  ui.showModelessDialog(htmlService.createHtmlOutput('x'), 'Help');
  expect(shown).toEqual([
    ['page', 'sidebar', 'Review', '<p>', {}],
    ['page', 'modal', 'Import', '<p>', { width: 500, height: 300 }],
    ['page', 'modeless', 'Help', 'x', {}],
  ]);
});

test('wrong arguments and unknown names throw', () => {
  start();
  const loose = ui as unknown as Record<string, (...args: unknown[]) => void>;
  expect(() => loose['alert']?.('Title', 'Message')).toThrow("don't match the method signature");
  expect(() => loose['showSidebar']?.('<p>')).toThrow("don't match the method signature");
  expect(() => loose['showDialog']).toThrow('Ui.showDialog is not implemented');
});
