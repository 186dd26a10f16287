/** The blind form: events and their domains, typed and picked from the article alone. Nothing is suggested. */
import type { CodeKind } from '../../core/model/codebook';
import { splitList } from '../../core/model/cell';
import type { CodedDomain, CodedEvent } from '../../core/double-coding/types';
import type { PageCodebook } from '../../addon/pages/hello';
import { byId, make } from '../common/elements';
import { pageLanguage, say } from '../common/speech';

interface EventFields {
  readonly box: HTMLElement;
  read(): CodedEvent;
}

interface DomainFields {
  readonly box: HTMLElement;
  read(): CodedDomain;
}

type Codes = ReadonlyArray<readonly [code: string, label: string]>;

let codesOf: (kind: CodeKind) => Codes = () => [];
let events: EventFields[] = [];
let fields = 0;

export function offerCodes({ entries }: PageCodebook): void {
  codesOf = (kind) =>
    entries
      .filter((entry) => entry.kind === kind && entry.active)
      .map((entry) => [entry.code, entry[`label_${pageLanguage()}`] || entry.label_en] as const);
}

/** An empty form for the next article. */
export function clearForm(): void {
  events = [];
  byId('blind-events').replaceChildren();
  addEvent();
}

export function codedEvents(): CodedEvent[] {
  return events.map((event) => event.read());
}

export function addEvent(): void {
  const [parties, date, place] = [
    textField('double-parties'),
    textField('double-date'),
    textField('double-place'),
  ];
  const mechanisms = make('select', { multiple: true }, ...optionsOf('mechanism'));
  const domainList = make('div');
  let domains: DomainFields[] = [];
  const addDomain = () => {
    const domain = domainFields(() => {
      domains = domains.filter((other) => other !== domain);
      domain.box.remove();
    });
    domains.push(domain);
    domainList.append(domain.box);
  };
  const box = make(
    'fieldset',
    { class: 'coded-event' },
    make('legend', {}, say('double-event', { number: events.length + 1 })),
    parties.box,
    make('div', { class: 'pair' }, date.box, place.box),
    labelled('double-mechanisms', mechanisms),
    domainList,
    make(
      'div',
      { class: 'actions' },
      button('double-add-domain', addDomain),
      button('double-remove-event', () => {
        events = events.filter((other) => other !== event);
        box.remove();
      }),
    ),
  );
  const event: EventFields = {
    box,
    read: () => ({
      parties: splitList(parties.input.value.toUpperCase()),
      event_date: date.input.value.trim(),
      place: place.input.value.trim(),
      mechanisms: [...mechanisms.selectedOptions].map(({ value }) => value),
      domains: domains.map((domain) => domain.read()),
    }),
  };
  addDomain();
  events.push(event);
  byId('blind-events').append(box);
  parties.input.focus();
}

function domainFields(remove: () => void): DomainFields {
  const choose = (kind: CodeKind) =>
    make('select', {}, make('option', { value: '' }, '—'), ...optionsOf(kind));
  const [domain, status] = [choose('domain'), choose('status')];
  const evidence = make('textarea', { dir: 'auto' });
  // The selection is gone once the field has the focus, so it is taken before.
  evidence.addEventListener('pointerdown', () => {
    const selected = selectedText();
    if (selected !== '') evidence.value = selected;
  });
  return {
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

function textField(id: Parameters<typeof say>[0]) {
  const input = make('input', { autocomplete: 'off', dir: 'auto' });
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
