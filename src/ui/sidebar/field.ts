/** What all fields of the form have in common, and the plain ones: text, country and choice. */
import { isDateBegun } from '../../core/model/partial-date';
import { countryFromText } from '../../core/review/find-country';
import { countryLabel } from '../../core/model/countries';
import { make, makeSelect, tell } from '../common/elements';
import { pageLanguage, say } from '../common/speech';

/** Words of the cell: what it is called, what it holds, where the text says so. */
export interface FieldOptions {
  /** Id of its control; its message is `message-<id>`. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Why nothing was proposed; or empty. */
  readonly hint: string;
  /** What was proposed, where the cell says something else; else undefined. */
  readonly proposed?: string | undefined;
  /** How values are written, shown beside the label. */
  readonly format?: string;
  /** Of a row that a person is adding: nothing is wrong before they have left the field. */
  readonly fresh?: boolean;
  onFocus(): void;
  onChange(): void;
}

export interface Field {
  readonly element: HTMLElement;
  /** The control that takes the focus. */
  readonly control: HTMLElement;
  value(): string;
  set(value: string): void;
  /** Shows a message under the field; an empty one takes it away. `isFinal`: the person is done typing. */
  complain(message: string, severity: 'error' | 'warning', isFinal?: boolean): void;
}

interface Frame {
  /** Shown between the label and the control. */
  readonly before?: readonly HTMLElement[];
  /** How a value is said in the hint about the proposal. */
  readonly words?: (value: string) => string;
}

/** A control with its label above and its hint and message below. */
export function frame(
  options: FieldOptions,
  control: HTMLElement,
  value: () => string,
  set: (value: string) => void,
  { before = [], words = (text) => text }: Frame = {},
): Field {
  const message = make('p', {
    id: `message-${options.id}`,
    class: 'message error',
    hidden: true,
    'aria-live': 'polite',
  });
  const hint = make('p', { id: `hint-${options.id}`, class: 'hint', dir: 'auto' }, options.hint);
  const change = (next: string) => {
    set(next);
    options.onChange();
  };
  if (options.proposed !== undefined) hint.append(...takeOver(options.proposed, words, change));
  hint.hidden = hint.textContent === '';
  control.id = options.id;
  const format = make('span', { id: `format-${options.id}`, class: 'format' }, options.format ?? '');
  const described = [...(options.format ? [format] : []), hint, message];
  control.setAttribute('aria-describedby', described.map(({ id }) => id).join(' '));
  const element = make(
    'div',
    { class: 'field', id: `field-${options.id}` },
    make('label', { for: options.id }, options.label),
    ...(options.format ? [format] : []),
    ...before,
    control,
    message,
    hint,
  );
  element.addEventListener('focusin', options.onFocus);
  let isLeft = options.fresh !== true;
  let held: Parameters<Field['complain']> = ['', 'error'];
  const complain: Field['complain'] = (text, severity, isFinal = false) => {
    held = [text, severity];
    isLeft ||= isFinal;
    const shown = isLeft ? text : '';
    tell(message, shown);
    message.className = `message ${severity}`;
    control.setAttribute('aria-invalid', String(shown !== '' && severity === 'error'));
  };
  element.addEventListener('focusout', () => {
    if (isLeft) return;
    isLeft = true;
    complain(...held);
  });
  return {
    element,
    control,
    value,
    set: change,
    complain,
  };
}

/** What was proposed, with a button that puts it into the field. */
function takeOver(
  proposed: string,
  words: (value: string) => string,
  set: (value: string) => void,
): Array<Node | string> {
  const button = make('button', { type: 'button', class: 'link' }, say('proposed-take'));
  button.addEventListener('click', () => {
    set(proposed);
    button.hidden = true;
  });
  return [say('proposed-was', { value: words(proposed) || say('empty') }), ' ', button];
}

/** `direction` ltr for dates and numbers, which read so in every language. */
export function textField(options: FieldOptions, direction: 'auto' | 'ltr'): Field {
  const input = make('input', { dir: direction });
  input.value = options.value;
  input.addEventListener('input', options.onChange);
  return frame(
    options,
    input,
    () => input.value,
    (value) => (input.value = value),
  );
}

/** A date, which is no mistake while it is only begun. */
export function dateField(options: FieldOptions): Field {
  const field = textField({ ...options, format: say('date-format') }, 'ltr');
  const control = field.control as HTMLInputElement;
  control.placeholder = say('date-format');
  let held: Parameters<Field['complain']> = ['', 'error'];
  control.addEventListener('blur', () => field.complain(...held));
  return {
    ...field,
    complain(message, severity, isFinal = false) {
      held = [message, severity];
      const isUnderWay = document.activeElement === control && isDateBegun(control.value.trim());
      field.complain(isUnderWay && !isFinal ? '' : message, severity, isFinal);
    },
  };
}

export function noteField(options: FieldOptions): Field {
  const area = make('textarea', { dir: 'auto', rows: 2 });
  area.value = options.value;
  area.addEventListener('input', options.onChange);
  return frame(
    options,
    area,
    () => area.value,
    (value) => (area.value = value),
  );
}

export function choiceField(options: FieldOptions, choices: ReadonlyArray<readonly [string, string]>): Field {
  const select = makeSelect({}, choices, options.value);
  // A long label is cut off in a narrow field.
  const explain = () => (select.title = select.selectedOptions[0]?.textContent ?? '');
  explain();
  select.addEventListener('change', () => {
    explain();
    options.onChange();
  });
  const labels = new Map(choices);
  return frame(
    options,
    select,
    () => select.value,
    (value) => (select.value = value),
    { words: (code) => labels.get(code) ?? code },
  );
}

/** Shows the name and holds the code; what is no country stays as typed, and the rules say so. */
export function countryField(options: FieldOptions): Field {
  const input = make('input', { dir: 'auto', list: 'countries' });
  const named = (code: string) => (code ? countryLabel(code, pageLanguage()) : '');
  input.value = named(options.value);
  const value = () => countryFromText(input.value) || input.value.trim();
  input.addEventListener('input', options.onChange);
  input.addEventListener('change', () => {
    input.value = named(value());
  });
  const set = (code: string) => (input.value = named(code));
  return frame(options, input, value, set, { words: named });
}
