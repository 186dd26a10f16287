/** Ui inside the context: developers.google.com/apps-script/reference/base/ui. */
import type { MenuSpec } from '../protocol';
import { callHost } from './call-host';
import { enumeration, EnumValue, selfOf, strict, strictNamespace, targetOf } from './strict';

type GMenu = GoogleAppsScript.Base.Menu;
type GUi = GoogleAppsScript.Base.Ui;
type GHtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const Button = enumeration('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const ButtonSet = enumeration('Ui.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

class Menu implements GMenu {
  readonly spec: MenuSpec;

  constructor(
    caption: string,
    private readonly isAddonMenu: boolean,
  ) {
    this.spec = { caption, items: [] };
  }

  addItem(caption: string, functionName: string): GMenu {
    this.spec.items.push({ caption: String(caption), function: String(functionName) });
    return selfOf(this);
  }

  addSeparator(): GMenu {
    this.spec.items.push({ separator: true });
    return selfOf(this);
  }

  addSubMenu(menu: GMenu): GMenu {
    // The signature has made sure that it is a menu.
    const submenu = targetOf<Menu>(menu, 'Menu');
    if (submenu !== null) this.spec.items.push({ submenu: submenu.spec });
    return selfOf(this);
  }

  addToUi(): void {
    callHost('ui.setMenu', this.spec, this.isAddonMenu);
  }
}

function newMenu(caption: string, isAddonMenu: boolean): GMenu {
  return strict<GMenu>(new Menu(caption, isAddonMenu), {
    name: 'Ui.Menu',
    methods: { addItem: ['String, String'], addSeparator: [''], addSubMenu: ['Menu'], addToUi: [''] },
  });
}

class PromptResponse implements Pick<GoogleAppsScript.Base.PromptResponse, 'getResponseText'> {
  constructor(private readonly answer: { button: string; text: string }) {}

  getSelectedButton(): EnumValue {
    return buttonNamed(this.answer.button);
  }

  /** Also there when the dialog was cancelled: whatever stood in the field. */
  getResponseText(): string {
    return this.answer.text;
  }
}

function buttonNamed(name: string): EnumValue {
  return Button[name as keyof typeof Button];
}

/** The overloads (prompt), (prompt, buttons) and (title, prompt, buttons) as title, message and buttons. */
function dialogArguments(values: readonly unknown[]): [string, string, string] {
  const last = values[values.length - 1];
  const buttons = last instanceof EnumValue ? last.name() : 'OK';
  const texts = values.filter((value) => !(value instanceof EnumValue)).map(String);
  return texts.length > 1 ? [texts[0] ?? '', texts[1] ?? '', buttons] : ['', texts[0] ?? '', buttons];
}

/** Methods with enums in their types are left out of `implements`: the published enums have no values here. */
class UiService implements Pick<
  GUi,
  'createMenu' | 'createAddonMenu' | 'showSidebar' | 'showModalDialog' | 'showModelessDialog'
> {
  createMenu(caption: string): GMenu {
    return newMenu(String(caption), false);
  }

  /** The host puts the add-on's name for the caption. */
  createAddonMenu(): GMenu {
    return newMenu('', true);
  }

  alert(...values: unknown[]): EnumValue {
    return buttonNamed(callHost<string>('ui.alert', ...dialogArguments(values)));
  }

  prompt(...values: unknown[]): PromptResponse {
    const answer = callHost<{ button: string; text: string }>('ui.prompt', ...dialogArguments(values));
    return strict<PromptResponse>(new PromptResponse(answer), {
      name: 'Ui.PromptResponse',
      methods: { getSelectedButton: [''], getResponseText: [''] },
    });
  }

  showSidebar(page: GHtmlOutput): void {
    showPage('sidebar', page.getTitle(), page);
  }

  showModalDialog(page: GHtmlOutput, title: string): void {
    showPage('modal', String(title), page);
  }

  showModelessDialog(page: GHtmlOutput, title: string): void {
    showPage('modeless', String(title), page);
  }
}

/** A sidebar keeps its 300 pixels whatever the page asks for, so no size crosses for it. */
function showPage(kind: 'sidebar' | 'modal' | 'modeless', title: string, page: GHtmlOutput): void {
  const width = page.getWidth();
  const height = page.getHeight();
  const size = kind === 'sidebar' ? {} : { ...(width > 0 && { width }), ...(height > 0 && { height }) };
  callHost('ui.showPage', kind, title, page.getContent(), size);
}

const dialog = ['String', 'String, ButtonSet', 'String, String, ButtonSet'];

/** What SpreadsheetApp.getUi() returns. */
export function createUi(): GUi {
  const service = strict<UiService>(new UiService(), {
    name: 'Ui',
    methods: {
      createMenu: ['String'],
      createAddonMenu: [''],
      alert: dialog,
      prompt: dialog,
      showSidebar: ['HtmlOutput'],
      showModalDialog: ['HtmlOutput, String'],
      showModelessDialog: ['HtmlOutput, String'],
    },
  });
  const { createMenu, createAddonMenu, alert, prompt, showSidebar, showModalDialog, showModelessDialog } =
    service;
  return strictNamespace('Ui', {
    Button,
    ButtonSet,
    createMenu,
    createAddonMenu,
    alert,
    prompt,
    showSidebar,
    showModalDialog,
    showModelessDialog,
  }) as unknown as GUi;
}
