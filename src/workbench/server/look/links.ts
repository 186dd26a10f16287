/** The parts of a cell's text that are links or have a look of their own. */
import { isRich } from '../../../host/model/sheet-cells';
import type { StoredCell } from '../../../host/model/sheet-state';
import type { TextRunView } from '../../protocol';

/** Empty for a cell without any. */
export function textRuns(cell: StoredCell): TextRunView[] {
  if (!isRich(cell)) return [];
  return (cell.runs ?? []).map(({ start, end, link, style }) => ({
    start,
    end,
    ...(link !== undefined && { link }),
    ...(style?.bold && { bold: true }),
    ...(style?.italic && { italic: true }),
    ...(style?.foregroundColor !== undefined && { color: style.foregroundColor }),
  }));
}
