/** The parts of a cell's text that are links or have a look of their own. */
import { isRich } from '../../../host/model/sheet-cells';
import type { StoredCell } from '../../../host/model/sheet-state';
import type { TextRunView } from '../../protocol';

/** The only formula that makes a link; anything but two plain texts is left alone. */
const HYPERLINK = /^=\s*HYPERLINK\(\s*"([^"]*)"\s*(?:[,;]\s*"[^"]*"\s*)?\)$/i;

/** Empty for a cell without any. */
export function textRuns(cell: StoredCell): TextRunView[] {
  if (!isRich(cell)) return [];
  const link = HYPERLINK.exec(cell.formula ?? '')?.[1];
  if (link !== undefined) return [{ start: 0, end: String(cell.value).length, link }];
  return (cell.runs ?? []).map(({ start, end, link: target, style }) => ({
    start,
    end,
    ...(target !== undefined && { link: target }),
    ...(style?.bold && { bold: true }),
    ...(style?.italic && { italic: true }),
    ...(style?.foregroundColor !== undefined && { color: style.foregroundColor }),
  }));
}
