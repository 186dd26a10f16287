/**
 * Menus, alerts and pages for Ui. What each authorisation mode allows:
 * developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle.
 */
import type { MenuSpec, Operations } from '../protocol';
import { permissionError, type ServiceRun } from './service-run';

interface PageSize {
  width?: number;
  height?: number;
}

const PAGE_METHODS = {
  sidebar: 'Ui.showSidebar',
  modal: 'Ui.showModalDialog',
  modeless: 'Ui.showModelessDialog',
};

/** Operations on the person's screen; `addonName` is the caption of the add-on's own menu. */
export function uiOperations(run: ServiceRun, addonName: string): Operations {
  // That alert and prompt are refused in simple triggers follows the guide's table and is unverified.
  const refuseDialogs = (method: string) => {
    if (run.authMode !== 'FULL') throw permissionError(method, 'script.container.ui');
  };
  return {
    'ui.setMenu': (menu: MenuSpec, isAddonMenu: boolean) =>
      run.ui.setMenu(isAddonMenu ? { ...menu, caption: addonName } : menu),
    'ui.alert': (title: string, message: string, buttons: string) => {
      refuseDialogs('Ui.alert');
      return run.ui.alert(title, message, buttons);
    },
    'ui.prompt': (title: string, message: string, buttons: string) => {
      refuseDialogs('Ui.prompt');
      return run.ui.prompt(title, message, buttons);
    },
    'ui.showPage': (kind: keyof typeof PAGE_METHODS, title: string, html: string, size: PageSize) => {
      refuseDialogs(PAGE_METHODS[kind]);
      run.ui.showPage(kind, title, html, size);
    },
  };
}
