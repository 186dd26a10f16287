/**
 * Picking a quotation: with the mouse by selecting text, with the keyboard sentence by sentence. What is
 * picked becomes the evidence of the row that was worked on last, word for word and with its place.
 */
import { writeSpan } from '../../core/model/support';
import { paragraphsOf } from '../../core/text/paragraphs';
import { sentencesOf } from '../../core/text/sentences';
import { byId, show, tell } from '../common/elements';
import { say } from '../common/speech';
import { shownArticle } from './article-pane';
import { currentRow, formRows } from './card-form';

/** UTF-16 units; what is longer is no quotation. */
const LONGEST = 10_000;

let picked: { start: number; end: number } | null = null;

export function preparePicking(): void {
  const pane = byId('article-text');
  document.addEventListener('selectionchange', () => offer(selectedSpan(pane)));
  pane.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.shiftKey && step !== undefined) {
      event.preventDefault();
      selectSentence(pane, step);
    } else if (event.key === 'Enter' && picked) {
      event.preventDefault();
      take();
    }
  });
  byId('pick-button').addEventListener('click', take);
  byId('pick-cancel').addEventListener('click', () => {
    document.getSelection()?.removeAllRanges();
    offer(null);
  });
  // Pressing the button must not take the selection away before it is read.
  byId('pick').addEventListener('mousedown', (event) => event.preventDefault());
}

function offer(span: { start: number; end: number } | null): void {
  picked = span;
  const row = rowForPick();
  show(byId('pick'), span !== null && row !== undefined);
  if (!row) return;
  const number = formRows()
    .filter((other) => other.row.tab === row.row.tab)
    .indexOf(row);
  const kind = { cooperation: 'pick-domain', officials: 'pick-official', figures: 'pick-figure' }[
    row.row.tab as string
  ] as 'pick-domain' | 'pick-official' | 'pick-figure';
  tell(byId('pick-button'), say(kind, { number: number + 1 }));
}

/** A row that is in the sheet keeps its article; only one that is being added may be quoted from any. */
function rowForPick() {
  const row = currentRow();
  const article = shownArticle();
  return row && article && (row.row.added || row.row.article_id === article.article_id) ? row : undefined;
}

function take(): void {
  const row = rowForPick();
  const article = shownArticle();
  if (!picked || !row || !article) return;
  const text = article.text.slice(picked.start, picked.end);
  const { article_id, title } = article;
  row.quote({ text, at: writeSpan(picked), article_id, title });
  document.getSelection()?.removeAllRanges();
  offer(null);
}

/** The selection as a place in the stored text, without blanks at its ends; null where nothing is selected there. */
function selectedSpan(pane: HTMLElement): { start: number; end: number } | null {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const text = shownArticle()?.text ?? '';
  if (!range || range.collapsed || !pane.contains(range.commonAncestorContainer)) return null;
  let start = offsetOf(range.startContainer, range.startOffset);
  let end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null) return null;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end > start && end - start <= LONGEST ? { start, end } : null;
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-start]');
  if (!paragraph) {
    // Between paragraphs: the beginning of the one that comes after, or the end of the last.
    const children = element?.querySelectorAll<HTMLElement>('[data-start]');
    const next = children?.[offset];
    if (next) return Number(next.dataset.start);
    const last = children?.[children.length - 1];
    return last ? Number(last.dataset.start) + (last.textContent ?? '').length : null;
  }
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(node, offset);
  return Number(paragraph.dataset.start) + before.toString().length;
}

/** Selects the sentence after or before the selected one; at first the one that is marked or in view. */
function selectSentence(pane: HTMLElement, step: number): void {
  const text = shownArticle()?.text ?? '';
  const sentences = paragraphsOf(text).flatMap((paragraph) => sentencesOf(text, paragraph));
  const at = picked?.start ?? markedStart(pane);
  const now = sentences.findIndex(({ start, end }) => at >= start && at < end);
  const next = sentences[picked ? Math.min(Math.max(now + step, 0), sentences.length - 1) : Math.max(now, 0)];
  const from = next && placeOf(pane, next.start);
  const to = next && placeOf(pane, next.end);
  if (!from || !to) return;
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  const box = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
  if (box) pane.scrollTop += box.top - pane.getBoundingClientRect().top - 24;
}

function markedStart(pane: HTMLElement): number {
  const mark = pane.querySelector('mark');
  return mark?.firstChild ? (offsetOf(mark.firstChild, 0) ?? 0) : 0;
}

function placeOf(pane: HTMLElement, at: number): { node: Node; offset: number } | null {
  const paragraphs = [...pane.querySelectorAll<HTMLElement>('[data-start]')];
  const paragraph = paragraphs.filter((one) => Number(one.dataset.start) <= at).pop();
  if (!paragraph) return null;
  let left = at - Number(paragraph.dataset.start);
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return { node: paragraph, offset: paragraph.childNodes.length };
}
