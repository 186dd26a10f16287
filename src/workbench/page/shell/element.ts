/** Makes elements of the page. Text only ever becomes text: nothing here reads markup. */

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with attributes (false and undefined leave one out) and children; strings become text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: ReadonlyArray<Node | string>
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}

/** A button that says what it does, also where it shows only a sign. */
export function button(label: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Outlines on a field of 24 x 24, drawn in the colour of the text. */
const ICONS = {
  undo: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  ascending: 'M4 7h7M4 12h5M4 17h3M17 5v14m0 0 4-4m-4 4-4-4',
  descending: 'M4 7h3M4 12h5M4 17h7M17 19V5m0 0 4 4m-4-4-4 4',
  hidden:
    'M3 3l18 18M10 6.2A9 9 0 0 1 21 12a12 12 0 0 1-2.3 3M6.5 7.5A12 12 0 0 0 3 12a9 9 0 0 0 13 5M10 10a3 3 0 0 0 4 4',
  add: 'M12 5v14M5 12h14',
  list: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'M6 9l6 6 6-6',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
} as const;
export type IconName = keyof typeof ICONS;

export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

export function iconButton(
  name: IconName,
  label: string,
  onClick: (event: MouseEvent) => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const made = element('button', {
    type: 'button',
    class: 'icon-button',
    title: label,
    'aria-label': label,
    ...attributes,
  });
  made.append(icon(name));
  made.addEventListener('click', onClick);
  return made;
}
