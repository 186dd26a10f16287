/** The list of findings: one group a kind, errors first, each with what can be done about all of it or one of it. */
import type { ListedFinding } from '../../addon/validate/validate-sheet';
import { severities, type FindingCode } from '../../core/validate/types';
import { make } from '../common/elements';
import { sayNumber } from '../../core/messages/numbers';
import { say } from '../common/speech';
import { titleOf, wordsOf } from './wording';

/** Findings of one kind that are listed; the tab has all of them, and fixes reach all of them. */
const LISTED = 100;

export interface FindingActions {
  show(finding: ListedFinding): void;
  fix(findings: readonly ListedFinding[]): void;
  waive(findings: readonly ListedFinding[]): void;
}

/** In the order in which they come. */
function groupByCode(findings: readonly ListedFinding[]): Map<FindingCode, ListedFinding[]> {
  const groups = new Map<FindingCode, ListedFinding[]>();
  for (const finding of findings) {
    const { code } = finding.problem;
    const known = groups.get(code);
    if (known) known.push(finding);
    else groups.set(code, [finding]);
  }
  return groups;
}

function isFixable({ problem }: ListedFinding): boolean {
  return problem.fixable === true;
}

/** A single group stands open. */
export function groupElements(findings: readonly ListedFinding[], actions: FindingActions): HTMLElement[] {
  const groups = [...groupByCode(findings)];
  return groups.map(([code, members]) => groupElement(code, members, actions, groups.length === 1));
}

function groupElement(
  code: FindingCode,
  findings: readonly ListedFinding[],
  actions: FindingActions,
  open: boolean,
): HTMLElement {
  const severity = severities[code];
  const fixable = findings.filter(isFixable);
  const fresh = findings.filter(({ state }) => state === 'new').length;
  // Said once where it is the same for all of them.
  const wordings = new Set(findings.map(({ problem }) => wordsOf(problem).fix));
  const shared = findings.length > 1 && wordings.size === 1 ? [...wordings][0] : undefined;
  const list = make('ul', {});
  const more = findings.length - LISTED;
  const details = make(
    'details',
    { class: 'group', 'data-code': code, open },
    make(
      'summary',
      {},
      make('span', { class: `badge ${severity}` }, say(`severity-${severity}`)),
      make('span', { class: 'title' }, titleOf(code)),
      make('span', { class: 'count' }, sayNumber(findings.length)),
      ...(fresh > 0 ? [make('span', { class: 'fresh' }, say('state-new', { count: fresh }))] : []),
    ),
    make(
      'div',
      { class: 'group-actions' },
      ...(fixable.length > 1
        ? [button(say('group-fix', { count: fixable.length }), () => actions.fix(fixable))]
        : []),
      ...(findings.length > 1
        ? [button(say('group-waive', { count: findings.length }), () => actions.waive(findings))]
        : []),
    ),
    ...(shared ? [make('p', { class: 'hint', dir: 'auto' }, shared)] : []),
    list,
    ...(more > 0 ? [make('p', { class: 'hint' }, say('group-more', { count: more }))] : []),
  );
  // Hundreds of closed lists would slow the page down: each is filled when somebody looks at it.
  const fill = () => {
    if (details.open && list.childElementCount === 0)
      list.append(...findings.slice(0, LISTED).map((finding) => findingElement(finding, actions, !shared)));
  };
  details.addEventListener('toggle', fill);
  fill();
  return details;
}

function findingElement(finding: ListedFinding, actions: FindingActions, withFix: boolean): HTMLElement {
  const { message, fix } = wordsOf(finding.problem);
  const at = { cell: finding.cell, tab: finding.tab };
  return make(
    'li',
    { 'data-finding': finding.finding_id },
    make(
      'p',
      { class: 'place' },
      make('bdi', {}, finding.tab),
      ' · ',
      make('bdi', {}, finding.cell),
      ...aboutOf(finding),
    ),
    make('p', { dir: 'auto' }, message),
    ...(withFix ? [make('p', { class: 'hint', dir: 'auto' }, fix)] : []),
    make(
      'div',
      { class: 'finding-actions' },
      button(say('finding-show'), () => actions.show(finding), say('finding-show-label', at)),
      ...(isFixable(finding)
        ? [button(say('finding-fix'), () => actions.fix([finding]), say('finding-fix-label', at))]
        : []),
      button(say('finding-waive'), () => actions.waive([finding]), say('finding-waive-label', at)),
    ),
  );
}

/** The row in words, so that nobody has to look a number up. */
function aboutOf({ problem: { about = '' } }: ListedFinding): Array<string | HTMLElement> {
  return about === '' ? [] : [' · ', make('bdi', {}, about)];
}

function button(text: string, work: () => void, label?: string): HTMLButtonElement {
  const element = make('button', { type: 'button', class: 'small', 'aria-label': label }, text);
  element.addEventListener('click', work);
  return element;
}
