/** Looks at a page of the add-on as an assistive tool or a person without a mouse does. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { until } from './until';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeNode {
  readonly target: readonly string[];
  readonly html: string;
  readonly failureSummary: string;
}

interface AxeResult {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly AxeNode[];
}

/** What axe-core finds wrong in the page as it is now, all of its rules on; one line each. */
export async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate((script) => {
    if (!('axe' in window)) (0, eval)(script);
  }, AXE);
  const found = await frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(on: Document, options: object): Promise<{ violations: AxeResult[] }> };
    };
    const result = await axe.run(document, {
      // Off by default; WCAG 2.2, level AA.
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    return result.violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => `${id}: ${target.join(' ')} ${html} ${failureSummary}`),
  );
}

/** Controls that a finger or an unsteady hand would miss: smaller than 24 by 24 pixels. */
export function smallTargets(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const SMALLEST = 23.5;
    const controls = document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary, [role=button], [role=option], [tabindex="0"]',
    );
    return [...controls]
      .filter((control) => control.checkVisibility() && !control.matches(':disabled, [role=document]'))
      .flatMap((control) => {
        // A box to tick is as large as the label around it.
        const isTicked = control.matches('input[type=checkbox], input[type=radio], input[type=file]');
        const target = isTicked ? (control.closest('label') ?? control) : control;
        const { width, height } = target.getBoundingClientRect();
        const isSmall = width < SMALLEST || height < SMALLEST;
        return isSmall
          ? [`${Math.round(width)}x${Math.round(height)} ${target.outerHTML.slice(0, 120)}`]
          : [];
      });
  });
}

/** What the keyboard reaches. */
export interface Stop {
  readonly name: string;
  /** Position in the document. */
  readonly index: number;
  readonly isMarked: boolean;
}

/** Walks through the page with Tab, from its beginning to its end: each stop with whether it shows the focus. */
export async function focusStops(frame: Frame): Promise<Stop[]> {
  await frame.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.getSelection()?.removeAllRanges();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  // A frame gets the keys a moment after it has asked for them.
  await until(
    () => frame.evaluate(() => document.hasFocus()),
    (has) => has,
  );
  const stops: Stop[] = [];
  const seen = new Set<number>();
  for (;;) {
    await frame.page().keyboard.press('Tab');
    const stop = await frame.evaluate(() => {
      const active = document.activeElement as HTMLElement | null;
      if (!active || active === document.body || !document.hasFocus()) return null;
      const isShown = (element: Element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1.5;
      };
      return {
        name: active.outerHTML.slice(0, 120),
        index: [...document.querySelectorAll('*')].indexOf(active),
        // A box that cannot be seen shows its focus on the label around it.
        isMarked: isShown(active) || isShown(active.closest('label') ?? active),
      };
    });
    if (stop === null || seen.has(stop.index)) return stops;
    seen.add(stop.index);
    stops.push(stop);
  }
}

/** What moves although the person asked for less motion: running animations and long transitions. */
export function motion(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const spinner = document.createElement('span');
    spinner.className = 'spinner';
    document.body.append(spinner);
    const moving = [...document.querySelectorAll('*')].filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return (
        animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0.01)
      );
    });
    spinner.remove();
    return moving.map((element) => element.outerHTML.slice(0, 120));
  });
}

/** What a person sees of elements wider than the page: they would have to scroll sideways. */
export function sidewaysOverflow(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
