/** Copies text out of a dialog, also where the frame may not use the clipboard by itself. */
import { make } from '../common/elements';

/**
 * False where the browser refuses. The clipboard's own interface comes second: a frame that Google serves may
 * not use it, and asking makes the browser complain.
 */
export async function copyText(text: string): Promise<boolean> {
  if (copySelected(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const area = make('textarea', { 'aria-hidden': 'true' });
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}

/** Lines of cells as a spreadsheet takes them from the clipboard: no cell may break a line or begin a formula. */
export function asTable(lines: ReadonlyArray<ReadonlyArray<string | number>>): string {
  const cell = (value: string | number) => {
    const text = String(value).replace(/[\t\r\n]+/g, ' ');
    return typeof value === 'string' && /^[=+\-@]/.test(text) ? `'${text}` : text;
  };
  return lines.map((line) => line.map(cell).join('\t')).join('\n');
}
