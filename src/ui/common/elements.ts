/** Finding and making elements. Data only ever becomes text nodes and attribute values, never markup. */

/** An element that the page's own HTML has. Throws where page and script do not fit together. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element #${id}.`);
  return element as Kind;
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Attributes that are `false` or undefined are left out; `true` is written as an empty one. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: ReadonlyArray<Node | string>
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

export function show(element: HTMLElement, visible: boolean): void {
  element.hidden = !visible;
}

/** Shows a message in a live region, or empties it. */
export function tell(element: HTMLElement, message: string): void {
  element.textContent = message;
  element.hidden = message === '';
}

/** A select with its choices; `value` is chosen even where the list lacks it, so that nothing is lost unseen. */
export function makeSelect(
  attributes: Attributes,
  options: ReadonlyArray<readonly [value: string, label: string]>,
  value: string,
): HTMLSelectElement {
  const known = options.some(([option]) => option === value);
  const all = known ? options : [[value, value || '—'] as const, ...options];
  const select = make(
    'select',
    attributes,
    ...all.map(([code, label]) => make('option', { value: code }, label)),
  );
  select.value = value;
  return select;
}
