/** The workbook as an xlsx file: its tabs with values, looks, dropdowns, notes, charts and pivot tables. */
import type { PersonAtWorkbook } from '../../../host';
import { writeCharts } from './charts';
import { writeDropdowns } from './dropdowns';
import { checked, loadExcelize } from './excelize';
import { writePivots } from './pivots';
import { layOut, writeLinks, writeNotes } from './sheet-view';
import { refitTexts, writeValues } from './sheet-values';
import { Styles } from './styles';

export interface XlsxWorkbook {
  readonly bytes: Uint8Array;
  /** Cells whose text did not fit, like `Log!G12`. */
  readonly cut: readonly string[];
}

export interface XlsxTab {
  /** The tab's name in the workbook and in the file. */
  readonly name: string;
  /** True for the tab that holds the texts in parts; parts of an xlsx file are smaller. */
  readonly holdsTexts: boolean;
}

/** Writes the named tabs, in that order. The first that is not hidden is the one that opens. */
export async function xlsxWorkbook(
  workbook: PersonAtWorkbook,
  tabs: readonly XlsxTab[],
): Promise<XlsxWorkbook> {
  const excelize = await loadExcelize();
  const file = checked(excelize.NewFile(), 'new file');
  const styles = new Styles(file);
  const names = new Set(tabs.map(({ name }) => name));
  const cut: string[] = [];
  tabs.forEach(({ name }, index) => {
    if (index === 0) checked(file.SetSheetName('Sheet1', name), name);
    else checked(file.NewSheet(name), name);
  });
  for (const { name, holdsTexts } of tabs) {
    const sheet = workbook.tab(name);
    const shown = workbook.values(name);
    const rows = holdsTexts ? refitTexts(shown) : shown;
    cut.push(...writeValues(file, name, rows).map((cell) => `${name}!${cell}`));
    styles.apply(name, sheet, rows);
    layOut(file, name, sheet);
    writeNotes(file, name, sheet);
    writeLinks(file, name, sheet, workbook.state);
    writeCharts(excelize, file, name, sheet, workbook.state);
  }
  writeDropdowns(file, workbook.state, names);
  writePivots(file, workbook.state, names, (tab) => workbook.values(tab));
  const opens = tabs.findIndex(({ name }) => !workbook.tab(name).hidden);
  checked(file.SetActiveSheet(Math.max(opens, 0)), 'first tab');
  tabs.forEach(({ name }) => {
    if (workbook.tab(name).hidden) checked(file.SetSheetVisible(name, false), name);
  });
  const { buffer } = checked(file.WriteToBuffer(), 'file');
  return { bytes: buffer as Uint8Array, cut };
}
