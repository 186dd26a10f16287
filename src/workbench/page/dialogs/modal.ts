/** A modal dialog of the page. The browser's own element keeps the focus inside and makes the rest unreachable. */
import { button, element } from '../shell/element';
import { say } from '../words';

export interface DialogButton {
  /** What is handed back when it is chosen. */
  readonly value: string;
  readonly label: string;
  readonly isPrimary?: boolean;
}

export interface DialogContent {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly DialogButton[];
  /** A field to type into, with what it starts with; none where absent. */
  readonly field?: string;
}

export interface DialogResult {
  /** Null where the dialog was closed without a choice. */
  readonly button: string | null;
  readonly text: string;
}

export interface OpenDialog {
  readonly result: Promise<DialogResult>;
  /** Ends it from outside, as if closed. */
  close(): void;
}

let lastId = 0;

export function openDialog({ title, message, buttons, field }: DialogContent): OpenDialog {
  const id = `dialog-${++lastId}`;
  const input =
    field === undefined
      ? null
      : element('input', { value: field, dir: 'auto', 'aria-labelledby': `${id}-text` });
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', { id: `${id}-title`, dir: 'auto' }, title),
    element('p', { id: `${id}-text`, class: 'dialog-text', dir: 'auto', tabindex: -1 }, message),
    ...(input ? [input] : []),
  );
  const dialog = element(
    'dialog',
    { class: 'dialog', 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-text` },
    form,
  );
  let choice: string | null = null;
  const primary = buttons.find(({ isPrimary }) => isPrimary) ?? buttons[0];
  const row = element('div', { class: 'dialog-buttons' });
  for (const { value, label } of buttons) {
    const made = button(label, () => choose(value), {
      class: value === primary?.value ? 'primary' : 'secondary',
    });
    row.append(made);
    if (value === primary?.value && !input) made.autofocus = true;
  }
  form.append(row);
  const choose = (value: string) => {
    choice = value;
    dialog.close();
  };
  // Enter in the field.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (primary) choose(primary.value);
  });
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  const result = new Promise<DialogResult>((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve({ button: choice, text: input?.value ?? '' });
    });
  });
  document.body.append(dialog);
  dialog.showModal();
  input?.select();
  return { result, close: () => dialog.close() };
}

/** Tells something that needs no decision. */
export async function tell(title: string, message: string): Promise<void> {
  await openDialog({ title, message, buttons: [{ value: 'OK', label: say('ok') }] }).result;
}
