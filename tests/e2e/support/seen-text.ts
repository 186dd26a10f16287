/** How text stands on the screen: which way it runs, at which edge, and whether its letters are drawn at all. */
import type { Locator, Page } from 'playwright-core';

export interface SeenText {
  /** True where the first letter stands to the right of a later one on the same line. */
  readonly runsLeftwards: boolean;
  /** Pixels between the text's first line and the edges of its cell. */
  readonly fromLeft: number;
  readonly fromRight: number;
}

/** Of the text in a cell of the grid, or in any element with text. */
export async function seenText(cell: Locator): Promise<SeenText> {
  return cell.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = walker.nextNode();
    while (text && (text.textContent ?? '').trim().length < 3) text = walker.nextNode();
    if (!text) throw new Error('There is no text.');
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
    const last = line[line.length - 1] ?? first;
    const outer = element.getBoundingClientRect();
    return {
      runsLeftwards: last.left < first.left,
      fromLeft: Math.min(...line.map(({ left }) => left)) - outer.left,
      fromRight: outer.right - Math.max(...line.map(({ right }) => right)),
    };
  });
}

/** How many letters of an element each font really draws; a letter that no font has is drawn as a box by the first. */
export async function drawnLetters(page: Page, element: Locator): Promise<Map<string, number>> {
  const frame = await (await element.elementHandle())?.ownerFrame();
  // A sandboxed frame is a process of its own and has its own session.
  const session = await page
    .context()
    .newCDPSession(frame ?? page)
    .catch(() => page.context().newCDPSession(page));
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    await element.evaluate((one) => one.setAttribute('data-seen', ''));
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const place = { nodeId: root.nodeId, selector: '[data-seen]' };
    const { nodeId } = await session.send('DOM.querySelector', place);
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    await element.evaluate((one) => one.removeAttribute('data-seen'));
    return new Map(fonts.map(({ familyName, glyphCount }) => [familyName, glyphCount]));
  } finally {
    await session.detach();
  }
}
