/** How text stands on the screen: which way it runs, at which edge, and whether its letters are drawn at all. */
import type { Locator } from 'playwright-core';
import { until } from './until';

export interface SeenText {
  /** True where the first letter stands to the right of a later one on the same line. */
  readonly runsLeftwards: boolean;
  /** Pixels between the text's first line and the edges of its cell. */
  readonly fromLeft: number;
  readonly fromRight: number;
}

/** Of the text in a cell of the grid, or in any element with text, once it has come and its letters are drawn. */
export async function seenText(cell: Locator): Promise<SeenText> {
  const seen = await until(
    () => cell.evaluate(measure),
    (measured) => measured !== null,
  );
  if (!seen) throw new Error('There is no text.');
  return seen;
}

/** Null where the element has no text, or is drawn anew at this moment. */
function measure(element: Element): SeenText | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = walker.nextNode();
  while (text && (text.textContent ?? '').trim().length < 3) text = walker.nextNode();
  if (!text) return null;
  const node = text;
  const box = (start: number) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + 1);
    return range.getBoundingClientRect();
  };
  const first = box(0);
  const length = (node.textContent ?? '').length;
  const line = Array.from({ length }, (_, index) => box(index)).filter(
    ({ top, width }) => width > 0 && Math.abs(top - first.top) < first.height / 2,
  );
  const last = line[line.length - 1];
  if (!last) return null;
  const outer = element.getBoundingClientRect();
  return {
    runsLeftwards: last.left < first.left,
    fromLeft: Math.min(...line.map(({ left }) => left)) - outer.left,
    fromRight: outer.right - Math.max(...line.map(({ right }) => right)),
  };
}

/**
 * Waits until a font that the element's page brings along has been taken up, which the browser does only when it
 * has letters to draw with it. The tests' browser has no Arabic letters of its own.
 */
export async function waitForFont(element: Locator, family: string): Promise<void> {
  await until(
    () => usedFonts(element),
    (families) => families.includes(family),
  );
}

async function usedFonts(element: Locator): Promise<string[]> {
  return element.evaluate(async () => {
    await document.fonts.ready;
    const used = [...document.fonts].filter(({ status }) => status === 'loaded');
    return used.map(({ family }) => family.replace(/"/g, ''));
  });
}
