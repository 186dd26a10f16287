/** Copies text out of a dialog, also where the frame may not use the clipboard by itself. */
import { make } from '../common/elements';

/** False where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = make('textarea', { 'aria-hidden': 'true' });
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}

/** Lines of cells as a spreadsheet takes them from the clipboard: no cell may break a line or begin a formula. */
export function asTable(lines: ReadonlyArray<ReadonlyArray<string | number>>): string {
  const cell = (value: string | number) => {
    const text = String(value).replace(/[\t\r\n]+/g, ' ');
    return typeof value === 'string' && /^[=+\-@]/.test(text) ? `'${text}` : text;
  };
  return lines.map((line) => line.map(cell).join('\t')).join('\n');
}
