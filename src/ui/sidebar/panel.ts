/** The one panel of the sidebar that lies over everything else: a list to choose from, a question, the help. */
import { byId, make, tell } from '../common/elements';
import { say } from '../common/speech';

export interface Choice {
  readonly label: string;
  /** Said below the label. */
  readonly hint?: string;
  /** Of the article, said last. */
  readonly quotation?: string | undefined;
  readonly disabled?: boolean;
  /** Marks it for tests and styles. */
  readonly id?: string;
  choose(): void;
}

export function preparePanel(): void {
  const panel = byId<HTMLDialogElement>('panel');
  panel.addEventListener('click', (event) => {
    if (event.target === panel) closePanel();
  });
  panel.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
    const button = panel.querySelectorAll<HTMLButtonElement>('.choice')[Number(event.key) - 1];
    if (!button || button.disabled) return;
    event.preventDefault();
    button.click();
  });
}

export function isPanelOpen(): boolean {
  return byId<HTMLDialogElement>('panel').open;
}

export function closePanel(): void {
  byId<HTMLDialogElement>('panel').close();
}

export function openPanel(title: string, ...content: ReadonlyArray<Node | string>): void {
  tell(byId('panel-title'), title);
  const close = make('button', { type: 'button', id: 'panel-close' }, say('close'));
  close.addEventListener('click', closePanel);
  byId('panel-body').replaceChildren(...content, make('div', { class: 'actions' }, close));
  const panel = byId<HTMLDialogElement>('panel');
  if (!panel.open) panel.showModal();
  panel.scrollTop = 0;
  const first = panel.querySelector<HTMLElement>('input, textarea, .choice:not(:disabled)');
  (first ?? close).focus();
}

/** A numbered list; the number on the keyboard chooses. */
export function choiceList(choices: readonly Choice[]): HTMLElement {
  return make(
    'ol',
    { class: 'choices' },
    ...choices.map(({ label, hint = '', quotation = '', disabled = false, id, choose }, index) => {
      const button = make(
        'button',
        { type: 'button', class: 'choice', disabled, ...(id ? { id } : {}) },
        make('span', { class: 'number', 'aria-hidden': 'true' }, index < 9 ? `${index + 1}` : ''),
        make(
          'span',
          {},
          make('bdi', {}, label),
          ...(hint ? [make('small', {}, make('bdi', {}, hint))] : []),
          ...(quotation ? [make('small', { class: 'quotation', dir: 'auto' }, quotation)] : []),
        ),
      );
      button.addEventListener('click', () => {
        closePanel();
        choose();
      });
      return make('li', {}, button);
    }),
  );
}

/** One text to type, sent with Enter. `needed`: said where it is empty; leave out where it may be. */
export function textQuestion(
  label: string,
  action: string,
  needed: string | undefined,
  send: (text: string) => void,
): HTMLElement {
  const input = make('textarea', { id: 'panel-text', rows: 3, dir: 'auto' });
  const message = make('p', { class: 'message error', role: 'alert', hidden: true });
  const button = make('button', { type: 'button', class: 'primary', id: 'panel-send' }, action);
  const submit = () => {
    const text = input.value.trim();
    if (text === '' && needed !== undefined) {
      tell(message, needed);
      input.focus();
      return;
    }
    closePanel();
    send(text);
  };
  button.addEventListener('click', submit);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    submit();
  });
  return make(
    'div',
    { class: 'field' },
    make('label', { for: 'panel-text' }, label),
    input,
    message,
    make('div', { class: 'actions' }, button),
  );
}
