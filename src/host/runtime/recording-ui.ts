/** A user who answers every question at once and remembers what was shown; for tests and the command line. */
import type { MenuSpec, UserInterfacePort } from '../protocol';

export interface ShownPage {
  kind: 'sidebar' | 'modal' | 'modeless';
  title: string;
  html: string;
  size: { width?: number; height?: number };
}

export class RecordingUi implements UserInterfacePort {
  readonly alerts: Array<{ title: string; message: string; buttons: string }> = [];
  readonly prompts: Array<{ title: string; message: string }> = [];
  readonly toasts: Array<{ message: string; title: string }> = [];
  readonly pages: ShownPage[] = [];
  readonly menus: MenuSpec[] = [];

  /** `button` is the one pressed: by default the affirmative one. `text` answers prompts. */
  constructor(private readonly answers: { button?: string; text?: string } = {}) {}

  private press(buttons: string): string {
    return this.answers.button ?? (buttons.startsWith('YES') ? 'YES' : 'OK');
  }

  alert(title: string, message: string, buttons: string): string {
    this.alerts.push({ title, message, buttons });
    return this.press(buttons);
  }

  prompt(title: string, message: string, buttons: string): { button: string; text: string } {
    this.prompts.push({ title, message });
    return { button: this.press(buttons), text: this.answers.text ?? '' };
  }

  toast(message: string, title: string): void {
    this.toasts.push({ message, title });
  }

  showPage(kind: ShownPage['kind'], title: string, html: string, size: ShownPage['size']): void {
    this.pages.push({ kind, title, html, size });
  }

  setMenu(menu: MenuSpec): void {
    this.menus.push(menu);
  }
}
