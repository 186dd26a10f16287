/** Releases: freeze what counts now, and see what has changed since a release. */
import type { ReleaseName } from '../../addon/summarise/release-store';
import type { ChangeReport } from '../../addon/summarise/releases';
import type { FrozenEvent } from '../../core/release/snapshot';
import { call } from '../common/client';
import { keepCoder } from '../common/coder-field';
import { make, tell } from '../common/elements';
import { say } from '../common/speech';
import type { Report } from './main';
import { paragraph } from './table';

/** Lines of a list: more than this nobody reads, and the numbers say how many there are. */
const MOST = 200;

export async function releasesReport(): Promise<Report> {
  const list = make('div');
  const changes = make('div', { 'aria-live': 'polite' });
  const message = make('p', { class: 'message error', role: 'alert', hidden: true });
  const done = make('p', { class: 'message', role: 'status', hidden: true });
  const showList = (names: readonly ReleaseName[]) =>
    list.replaceChildren(...releaseList(names, changes, message));
  showList(await call('pageReleases'));
  const input = make('input', { id: 'release-name', maxlength: 80, autocomplete: 'off', dir: 'auto' });
  const button = make('button', { type: 'button' }, say('release-freeze'));
  button.addEventListener('click', () => {
    button.disabled = true;
    tell(message, '');
    tell(done, '');
    freeze(input.value)
      .then((names) => {
        if (!names) return;
        showList(names);
        input.value = '';
        tell(done, say('release-frozen'));
      })
      .catch((error: unknown) => tell(message, (error as Error).message))
      .finally(() => (button.disabled = false));
  });
  const label = make('label', { for: 'release-name' }, say('release-name'));
  return {
    content: [
      paragraph(say('releases-text')),
      make('div', { class: 'inline' }, make('div', {}, label, input), button),
      done,
      message,
      make('h2', {}, say('release-list')),
      list,
      changes,
    ],
  };
}

/** Null where the person has still to enter a name: its field says so. */
async function freeze(name: string): Promise<readonly ReleaseName[] | null> {
  return (await keepCoder()) ? call('pageFreeze', name) : null;
}

function releaseList(
  names: readonly ReleaseName[],
  changes: HTMLElement,
  message: HTMLElement,
): HTMLElement[] {
  if (names.length === 0) return [paragraph(say('releases-none'))];
  return [...names].reverse().map(({ name, at, by, events, provisional }) => {
    const button = make('button', { type: 'button' }, say('release-changes'));
    button.addEventListener('click', () => {
      button.disabled = true;
      tell(message, '');
      call('pageChangesSince', at)
        .then((report) => changes.replaceChildren(...changeParts(report)))
        .catch((error: unknown) => tell(message, (error as Error).message))
        .finally(() => (button.disabled = false));
    });
    const when = at.replace('T', ' ').replace(/:\d\dZ$/, '');
    const line = say('release-line', { at: when, by, events });
    const open = provisional > 0 ? ` · ${say('release-provisional', { count: provisional })}` : '';
    return make(
      'div',
      { class: 'inline' },
      make('div', {}, make('strong', { dir: 'auto' }, name), paragraph(`${line}${open}`, 'quiet')),
      button,
    );
  });
}

function changeParts({ name, before, after, changes, codebookChanged, labels }: ChangeReport): HTMLElement[] {
  const { added, merged, recoded, removed, split, same } = changes;
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [make('h3', {}, title), make('ul', {}, ...lines.slice(0, MOST).map((line) => make('li', {}, line)))];
  // A label keeps its own direction among the words of the page.
  const word = ({ label }: FrozenEvent) => `\u2068${label}\u2069`;
  const total = added.length + merged.length + recoded.length + removed.length + split.length;
  const codes = (text: string, field: string) =>
    text
      .split('; ')
      .map((code) => codeWords(code, field, labels))
      .join('; ') || say('empty');
  return [
    make('h2', {}, say('changes-title', { name })),
    paragraph(say('changes-numbers', { before: before.events, after: after.events, same })),
    ...(codebookChanged ? [paragraph(say('changes-codebook'))] : []),
    ...(total === 0 ? [paragraph(say('changes-none'))] : []),
    ...part(say('changes-added', { count: added.length }), added.map(word)),
    ...part(
      say('changes-merged', { count: merged.length }),
      merged.map(({ event, into }) => say('change-into', { event: word(event), into: word(into) })),
    ),
    ...part(
      say('changes-recoded', { count: recoded.length }),
      recoded.flatMap(({ event, fields }) =>
        fields.map(
          ({ field, old, new: now }) =>
            `${word(event)} · ${say('change-field', { field: say(`field-${field}`), old: codes(old, field), new: codes(now, field) })}`,
        ),
      ),
    ),
    ...part(say('changes-split', { count: split.length }), split.map(word)),
    ...part(say('changes-removed', { count: removed.length }), removed.map(word)),
  ];
}

function codeWords(code: string, field: string, labels: Readonly<Record<string, string>>): string {
  if (field === 'mechanisms') return labels[`mechanism/${code}`] ?? code;
  if (field !== 'codes') return code;
  const [domain = '', status = ''] = code.split(':');
  return `${labels[`domain/${domain}`] ?? domain} (${labels[`status/${status}`] ?? status})`;
}
