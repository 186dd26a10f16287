/** Fields that hold several codes: each a chip that can be taken away, with a control to add one. */
import { splitList, LIST_SEPARATOR } from '../../core/model/cell';
import { countryLabel, isCountryCode } from '../../core/model/countries';
import { countryFromText } from '../../core/review/find-country';
import { make } from '../common/elements';
import { pageLanguage, say } from '../common/speech';
import { frame, type Field, type FieldOptions } from './field';

interface Chips {
  readonly list: HTMLUListElement;
  codes(): string[];
  set(codes: string[]): void;
  add(code: string): void;
}

function makeChips(
  options: FieldOptions,
  name: (code: string) => string,
  known: (code: string) => boolean,
): Chips {
  const list = make('ul', { class: 'chips', 'aria-label': options.label });
  let codes = splitList(options.value);
  const set = (next: string[]) => {
    codes = next;
    draw();
  };
  const draw = () =>
    list.replaceChildren(
      ...codes.map((code) => {
        const remove = make(
          'button',
          { type: 'button', 'aria-label': say('chip-remove', { name: name(code) }) },
          '×',
        );
        remove.addEventListener('click', () => {
          const hadFocus = document.activeElement === remove;
          set(codes.filter((other) => other !== code));
          // Whoever works with the keyboard goes on at the field, not at the top of the page.
          if (hadFocus) document.getElementById(options.id)?.focus();
          options.onChange();
        });
        return make(
          'li',
          { class: known(code) ? 'chip' : 'chip wrong', title: code, 'data-code': code },
          make('bdi', {}, name(code)),
          remove,
        );
      }),
    );
  draw();
  return {
    list,
    codes: () => codes,
    set,
    add(code) {
      if (!codes.includes(code)) set([...codes, code]);
      options.onChange();
    },
  };
}

/** Countries, added by name or code with Enter, or by choosing from the list. */
export function countriesField(options: FieldOptions): Field {
  const named = (code: string) => countryLabel(code, pageLanguage());
  const chips = makeChips(options, named, isCountryCode);
  const input = make('input', { list: 'countries', dir: 'auto', placeholder: say('country-add') });
  /** What is typed and no country: it is part of the value, so that the form does not pass over it. */
  const unknown = () => (countryFromText(input.value) ? '' : input.value.trim());
  const typed = () => countryFromText(input.value) || input.value.trim();
  const field = frame(
    options,
    input,
    () => [...chips.codes(), typed()].filter((code) => code !== '').join(LIST_SEPARATOR),
    (value) => {
      chips.set(splitList(value));
      input.value = '';
    },
    { before: [chips.list], words: (value) => splitList(value).map(named).join(', ') },
  );
  const complain: Field['complain'] = (message, severity) =>
    unknown()
      ? field.complain(say('country-unknown', { text: unknown() }), 'error')
      : field.complain(message, severity);
  const take = () => {
    const text = input.value.trim();
    if (text === '') return;
    const code = countryFromText(text);
    if (code === '') {
      complain('', 'error');
      return;
    }
    input.value = '';
    chips.add(code);
  };
  input.addEventListener('input', options.onChange);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    take();
  });
  // Choosing from the list, and leaving the field, are a change too.
  input.addEventListener('change', take);
  return { ...field, complain };
}

/** Codes of the codebook, added from a list of those that are not there yet. */
export function codesField(options: FieldOptions, choices: ReadonlyArray<readonly [string, string]>): Field {
  const labels = new Map(choices);
  const named = (code: string) => labels.get(code) ?? code;
  const chips = makeChips(options, named, (code) => labels.has(code));
  const select = make(
    'select',
    {},
    make('option', { value: '' }, say('mechanism-add')),
    ...choices.map(([code, label]) => make('option', { value: code }, label)),
  );
  select.addEventListener('change', () => {
    if (select.value !== '') chips.add(select.value);
    select.value = '';
  });
  return frame(
    options,
    select,
    () => chips.codes().join(LIST_SEPARATOR),
    (value) => chips.set(splitList(value)),
    { before: [chips.list], words: (value) => splitList(value).map(named).join(', ') },
  );
}
