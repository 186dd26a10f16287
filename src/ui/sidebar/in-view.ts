/**
 * Which domains of the card have stood before the person's eyes: none is accepted that never did. A domain has
 * once its quotation was in view, or was marked in the article.
 */
import { isOpen } from '../../core/review/row-changes';
import { byId } from '../common/elements';
import { formRows } from './card-form';
import type { FormRow } from './form-row';
import { isSeen } from './seen';

/** The part of a quotation, or of the view where it is the smaller one, that has to be visible. */
const ENOUGH = 0.8;

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Pixels from the top of the page, both. */
export function isInView(box: Span, view: Span): boolean {
  const visible = Math.min(box.bottom, view.bottom) - Math.max(box.top, view.top);
  const needed = Math.min(box.bottom - box.top, view.bottom - view.top) * ENOUGH;
  return needed > 0 && visible >= needed;
}

const looked = new Set<string>();
let observer: IntersectionObserver | undefined;

/** From now on, notices which quotations of the card come into view. */
export function watchCard(): void {
  observer?.disconnect();
  observer = new IntersectionObserver(noteLooks, { root: byId('card'), threshold: [0, ENOUGH] });
  for (const row of undecidedDomains()) observer.observe(quotationOf(row));
}

/** The first domain that waits for a decision and was never in view, and how many there are. */
export function firstUnseen(): { readonly row: FormRow; readonly count: number } | null {
  noteLooks();
  const unseen = undecidedDomains().filter(({ row }) => !looked.has(row.id) && !isSeen(row.id));
  const [row] = unseen;
  return row ? { row, count: unseen.length } : null;
}

/** Brings a domain to the upper end of the card, with as many of the next ones as have room. */
export function bringIntoView(row: FormRow): void {
  row.element.scrollIntoView({ block: 'start' });
  row.show();
  noteLooks();
}

function noteLooks(): void {
  const view = byId('card').getBoundingClientRect();
  for (const row of undecidedDomains())
    if (isInView(quotationOf(row).getBoundingClientRect(), view)) looked.add(row.row.id);
}

function undecidedDomains(): FormRow[] {
  return formRows().filter(({ row }) => row.tab === 'cooperation' && isOpen(row));
}

function quotationOf({ element }: FormRow): Element {
  return element.querySelector('.evidence') ?? element;
}
