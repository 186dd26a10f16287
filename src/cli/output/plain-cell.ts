/** A cell of the host's workbook as files hold it: dates are the ISO text that other dates of the tabs are. */
import type { Cell } from '../../core/model/cell';
import type { CellJson } from '../../host/protocol';

export function plainCell(value: CellJson): Cell {
  return typeof value === 'object' ? new Date(value.date).toISOString().slice(0, 10) : value;
}
