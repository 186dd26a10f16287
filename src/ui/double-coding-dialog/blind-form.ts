/** The blind form: events and their domains, typed and picked from the article alone. Nothing is suggested. */
import type { CodeKind } from '../../core/model/codebook';
import { splitList } from '../../core/model/cell';
import type { CodedDomain, CodedEvent } from '../../core/double-coding/types';
import type { PageCodebook } from '../../addon/pages/hello';
import { byId, make } from '../common/elements';
import { pageLanguage, say } from '../common/speech';

interface EventFields {
  readonly box: HTMLElement;
  readonly legend: HTMLElement;
  /** Where what a coded event must have is typed. */
  readonly needed: () => ReadonlyArray<HTMLInputElement | HTMLSelectElement>;
  read(): CodedEvent;
}

interface DomainFields {
  readonly box: HTMLElement;
  readonly domain: HTMLSelectElement;
  read(): CodedDomain;
}

type Codes = ReadonlyArray<readonly [code: string, label: string]>;

const NO_DOMAIN: CodedDomain = { domain: '', status: '', evidence: '' };
const NO_EVENT: CodedEvent = { parties: [], event_date: '', place: '', mechanisms: [], domains: [NO_DOMAIN] };

let codesOf: (kind: CodeKind) => Codes = () => [];
let events: EventFields[] = [];
let fields = 0;
let changed: () => void = () => undefined;

/** Once. `onChanged`: somebody has typed, picked, added or removed something. */
export function prepareForm({ entries }: PageCodebook, onChanged: () => void): void {
  changed = onChanged;
  codesOf = (kind) =>
    entries
      .filter((entry) => entry.kind === kind && entry.active)
      .map((entry) => [entry.code, entry[`label_${pageLanguage()}`] || entry.label_en] as const);
  byId('blind-events').addEventListener('input', (event) => {
    (event.target as HTMLElement).removeAttribute('aria-invalid');
    changed();
  });
  byId('add-event').addEventListener('click', () => addEvent(NO_EVENT));
}

/** The form for the next article: what was typed for it before, or one empty event. */
export function fillForm(coded: readonly CodedEvent[] = [NO_EVENT]): void {
  events = [];
  byId('blind-events').replaceChildren();
  for (const event of coded) addEvent(event);
  events[0]?.box.querySelector('input')?.focus();
}

export function codedEvents(): CodedEvent[] {
  return events.map((event) => event.read());
}

/** True where every event has its parties and a domain; else the first field that lacks them is marked and focused. */
export function isWhole(): boolean {
  if (events.length === 0) {
    byId('add-event').focus();
    return false;
  }
  const empty = events.flatMap(({ needed }) => needed()).filter(({ value }) => value.trim() === '');
  for (const field of empty) field.setAttribute('aria-invalid', 'true');
  empty[0]?.focus();
  return empty.length === 0;
}

function addEvent(coded: CodedEvent): void {
  const parties = textField('double-parties', coded.parties.join('; '));
  const date = textField('double-date', coded.event_date);
  const place = textField('double-place', coded.place);
  const mechanisms = make('select', { multiple: true }, ...optionsOf('mechanism'));
  for (const option of mechanisms.options) option.selected = coded.mechanisms.includes(option.value);
  const domainList = make('div');
  let domains: DomainFields[] = [];
  const addDomain = (values: CodedDomain) => {
    const domain = domainFields(values, () => {
      // An event without a domain is none, so the last one is emptied.
      domains = domains.filter((other) => other !== domain);
      domain.box.remove();
      if (domains.length === 0) addDomain(NO_DOMAIN);
      domains[0]?.domain.focus();
      changed();
    });
    domains.push(domain);
    domainList.append(domain.box);
    return domain;
  };
  const legend = make('legend');
  const box = make(
    'fieldset',
    { class: 'coded-event' },
    legend,
    parties.box,
    make('div', { class: 'pair' }, date.box, place.box),
    labelled('double-mechanisms', mechanisms),
    domainList,
    make(
      'div',
      { class: 'actions' },
      button('double-add-domain', () => addDomain(NO_DOMAIN).domain.focus()),
      button('double-remove-event', () => {
        events = events.filter((other) => other !== event);
        box.remove();
        numberEvents();
        byId('add-event').focus();
        changed();
      }),
    ),
  );
  const event: EventFields = {
    box,
    legend,
    needed: () => [parties.input, ...domains.map(({ domain }) => domain)],
    read: () => ({
      parties: splitList(parties.input.value.toUpperCase()),
      event_date: date.input.value.trim(),
      place: place.input.value.trim(),
      mechanisms: [...mechanisms.selectedOptions].map(({ value }) => value),
      domains: domains.map((domain) => domain.read()),
    }),
  };
  for (const domain of coded.domains.length > 0 ? coded.domains : [NO_DOMAIN]) addDomain(domain);
  events.push(event);
  numberEvents();
  byId('blind-events').append(box);
  parties.input.focus();
}

function numberEvents(): void {
  events.forEach(({ legend }, index) => (legend.textContent = say('double-event', { number: index + 1 })));
}

function domainFields(coded: CodedDomain, remove: () => void): DomainFields {
  const choose = (kind: CodeKind, value: string) => {
    const select = make('select', {}, make('option', { value: '' }, '—'), ...optionsOf(kind));
    select.value = value;
    return select;
  };
  const [domain, status] = [choose('domain', coded.domain), choose('status', coded.status)];
  const evidence = make('textarea', { dir: 'auto' });
  evidence.value = coded.evidence;
  // The selection is gone once the field has the focus, so it is taken before.
  evidence.addEventListener('pointerdown', () => {
    const selected = selectedText();
    if (selected === '') return;
    evidence.value = selected;
    changed();
  });
  return {
    domain,
    box: make(
      'div',
      { class: 'coded-domain' },
      make('div', { class: 'pair' }, labelled('double-domain', domain), labelled('double-status', status)),
      labelled('double-evidence', evidence),
      button('double-remove-domain', remove),
    ),
    read: () => ({ domain: domain.value, status: status.value, evidence: evidence.value.trim() }),
  };
}

/** What is selected in the article, and only there. */
function selectedText(): string {
  const selection = document.getSelection();
  const text = byId('blind-text');
  return selection && !selection.isCollapsed && text.contains(selection.anchorNode)
    ? selection.toString().trim()
    : '';
}

function optionsOf(kind: CodeKind): HTMLElement[] {
  return codesOf(kind).map(([value, label]) => make('option', { value }, label));
}

function textField(id: Parameters<typeof say>[0], value: string) {
  const input = make('input', { autocomplete: 'off', dir: 'auto', value });
  return { input, box: labelled(id, input) };
}

function labelled(id: Parameters<typeof say>[0], control: HTMLElement): HTMLElement {
  fields += 1;
  control.id = `blind-field-${fields}`;
  return make('div', { class: 'field' }, make('label', { for: control.id }, say(id)), control);
}

function button(id: Parameters<typeof say>[0], work: () => void): HTMLElement {
  const element = make('button', { type: 'button', class: 'link' }, say(id));
  element.addEventListener('click', work);
  return element;
}
