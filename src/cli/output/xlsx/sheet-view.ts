/** How a tab is laid out: frozen headers, widths, hidden columns, direction, notes, and links into other tabs. */
import type { WorkbookState } from '../../../host';
import { columnName } from '../../../host/model/sheet-areas';
import { isRich } from '../../../host/model/sheet-cells';
import type { SheetState } from '../../../host/model/sheet-state';
import { cellName, checked, type XlsxFile } from './excelize';

/** Width of a digit and margins of a cell in pixels, by which xlsx files count the width of columns. */
const DIGIT = 7;
const MARGINS = 5;
/** Size of the box of a note, in pixels. */
const NOTE = { Width: 280, Height: 110 };

export function layOut(file: XlsxFile, tab: string, sheet: SheetState): void {
  const { frozenRows, frozenColumns } = sheet;
  checked(
    file.SetSheetView(tab, 0, {
      RightToLeft: sheet.rightToLeft,
      ShowGridLines: !sheet.hiddenGridlines,
      TopLeftCell: 'A1',
      View: 'normal',
    }),
    tab,
  );
  if (frozenRows > 0 || frozenColumns > 0) {
    checked(
      file.SetPanes(tab, {
        Freeze: true,
        XSplit: frozenColumns,
        YSplit: frozenRows,
        TopLeftCell: cellName(frozenRows, frozenColumns),
        ActivePane: frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight',
      }),
      tab,
    );
  }
  sheet.columns.forEach((column, index) => {
    const name = columnName(index);
    if (column?.width !== undefined) {
      checked(file.SetColWidth(tab, name, name, Math.max(column.width - MARGINS, 0) / DIGIT), tab);
    }
    if (column?.hidden) checked(file.SetColVisible(tab, name, false), tab);
  });
}

export function writeNotes(file: XlsxFile, tab: string, sheet: SheetState): void {
  sheet.notes.forEach((bands, column) => {
    for (const { from, to, value } of bands) {
      for (let row = from; row < to; row++) {
        checked(
          file.AddComment(tab, { Cell: cellName(row, column), Author: 'Accord', Text: value, ...NOTE }),
          tab,
        );
      }
    }
  });
}

const INTERNAL_LINK = /#gid=(\d+)&range=([A-Z]{1,3}\d{1,7})$/;

/** Links to a cell of this workbook, as Findings has them; others stay out: an export opens nothing outside. */
export function writeLinks(file: XlsxFile, tab: string, sheet: SheetState, { sheets }: WorkbookState): void {
  sheet.rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      const link = isRich(cell) ? cell.runs?.find((run) => run.link)?.link : undefined;
      const [, id, range = ''] = (link && INTERNAL_LINK.exec(link)) || [];
      const target = sheets.find((candidate) => String(candidate.id) === id);
      if (!target) return;
      const location = `'${target.name.replace(/'/g, "''")}'!${range}`;
      checked(file.SetCellHyperLink(tab, cellName(row, column), location, 'Location'), tab);
    }),
  );
}
