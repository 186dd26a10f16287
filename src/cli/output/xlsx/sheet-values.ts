/** Writes the values of a tab. Text is written as text, whatever it begins with: no cell becomes a formula. */
import { joinTexts, textParts } from '../../../core/import/stage-articles';
import type { Cell } from '../../../core/model/cell';
import type { CellJson } from '../../../host/protocol';
import { plainCell } from '../plain-cell';
import { cellName, checked, xlsxText, type XlsxFile } from './excelize';

/** What a cell of an xlsx file holds at most, in UTF-16 units; longer text would be cut without a word. */
const CELL_LENGTH = 32_767;

/** Returns the cells whose text had to be cut, by name. */
export function writeValues(file: XlsxFile, tab: string, rows: readonly CellJson[][]): string[] {
  const cut: string[] = [];
  rows.forEach((row, index) => {
    const cells = row.map((value, column) => {
      const cell = xlsxValue(value);
      if (typeof cell !== 'string' || cell.length <= CELL_LENGTH) return cell;
      cut.push(cellName(index, column));
      return `${cell.slice(0, CELL_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
    });
    checked(file.SetSheetRow(tab, cellName(index, 0), cells), tab);
  });
  const width = Math.max(1, ...rows.map((row) => row.length));
  checked(file.SetSheetDimension(tab, `A1:${cellName(Math.max(rows.length, 1) - 1, width - 1)}`), tab);
  return cut;
}

/** Empty cells are left out. */
function xlsxValue(value: CellJson): Cell | null {
  const cell = plainCell(value);
  if (typeof cell !== 'string') return cell;
  return cell === '' ? null : xlsxText(cell);
}

/** The rows of the Texts tab (header, then article id, part, text) with parts that fit a cell of an xlsx file. */
export function refitTexts(rows: readonly CellJson[][]): CellJson[][] {
  const [header = [], ...parts] = rows;
  const texts = joinTexts(
    parts.map(([id = '', part = '', text = '']) => ({
      article_id: String(id),
      part: Number(part),
      text: String(text),
    })),
  );
  return [
    [...header],
    ...[...texts].flatMap(([id, text]) =>
      textParts(id, text, CELL_LENGTH).map((row) => [row.article_id, row.part ?? '', row.text]),
    ),
  ];
}
