/** Conformance of Sheet and Spreadsheet: tabs, rows and columns, metadata, protections, pivots, charts. */
import { createHost } from '../../../../src/host';
import { testConformance, type Conformance } from '../../conformance';

const SHEET = 'reference/spreadsheet/sheet';
const BOOK = 'reference/spreadsheet/spreadsheet';

const tabs: Conformance[] = [
  {
    title: 'insertSheet puts a tab at an index from 0 and makes it active',
    doc: `${BOOK}#insertsheetsheetname,-sheetindex`,
    script: `const tab = book.insertSheet('New', 0); return [book.getSheets().map((one) => one.getName()), book.getActiveSheet() === tab, tab.getIndex()];`,
    returns: [['New', 'Sheet1'], true, 1],
  },
  {
    title: 'a name is taken once',
    doc: `${BOOK}#insertsheetsheetname`,
    script: `book.insertSheet('Sheet1');`,
    throws: 'A sheet with the name "Sheet1" already exists. Please enter another name.',
  },
  {
    title: 'a tab that is not there is null',
    doc: `${BOOK}#getsheetbynamename`,
    script: `return book.getSheetByName('nowhere');`,
    returns: null,
  },
  {
    title: 'the last tab cannot go',
    doc: `${BOOK}#deletesheetsheet`,
    script: `book.deleteSheet(sheet);`,
    throws: "You can't remove all the sheets in a document.",
  },
  {
    title: 'the last visible tab cannot be hidden',
    doc: `${SHEET}#hidesheet`,
    script: `sheet.hideSheet();`,
    throws: "You can't hide all the sheets in a document.",
  },
  {
    title: 'moveActiveSheet counts from 1',
    doc: `${BOOK}#moveactivesheetpos`,
    script: `book.insertSheet('B'); book.moveActiveSheet(1); return book.getSheets().map((one) => one.getName());`,
    returns: ['B', 'Sheet1'],
  },
  {
    title: 'ten million cells are the limit',
    doc: 'https://support.google.com/drive/answer/37603',
    script: `sheet.insertRowsAfter(1000, 400000);`,
    throws:
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  },
];

const lines: Conformance[] = [
  {
    title: 'inserted rows push contents down and take the format of the row they follow',
    doc: `${SHEET}#insertrowsafterafterposition,-howmany`,
    script: `sheet.getRange('A1:A2').setValues([['a'], ['b']]).setNumberFormat('@'); sheet.insertRowsAfter(1, 2);
      return [sheet.getRange('A1:A4').getValues().flat(), sheet.getRange('A2').getNumberFormats(), sheet.getMaxRows()];`,
    returns: [['a', '', '', 'b'], [['@']], 1002],
  },
  {
    title: 'deleted columns are gone and the rest moves left',
    doc: `${SHEET}#deletecolumnscolumnposition,-howmany`,
    script: `sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]); sheet.deleteColumns(1, 2); return [sheet.getRange('A1').getValue(), sheet.getMaxColumns()];`,
    returns: ['c', 24],
  },
  {
    title: 'columns off the tab are refused',
    doc: `${SHEET}#deletecolumnscolumnposition,-howmany`,
    script: `sheet.deleteColumns(26, 2);`,
    throws: 'Those columns are out of bounds.',
  },
  {
    title: 'moveColumns counts the destination before the move',
    doc: `${SHEET}#movecolumnscolumnspec,-destinationindex`,
    script: `sheet.getRange('A1:E1').setValues([['A', 'B', 'C', 'D', 'E']]); sheet.moveColumns(sheet.getRange('A1:B1'), 5);
      return sheet.getRange('A1:E1').getValues()[0];`,
    returns: ['C', 'D', 'A', 'B', 'E'],
  },
  {
    title: 'the data range covers A1 even on an empty tab',
    doc: `${SHEET}#getdatarange`,
    script: `return [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()];`,
    returns: ['A1', 0, 0],
  },
  {
    title: 'hidden columns, widths and frozen rows are kept',
    doc: `${SHEET}#hidecolumnscolumnindex,-numcolumns`,
    script: `sheet.hideColumns(2, 2); sheet.setColumnWidth(1, 240); sheet.setFrozenRows(1); sheet.showColumns(3);
      return [sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(3), sheet.getColumnWidth(1), sheet.getColumnWidth(5), sheet.getFrozenRows()];`,
    returns: [true, false, 240, 100, 1],
  },
];

const METADATA = 'guides/sheets/developer-metadata';

const metadata: Conformance[] = [
  {
    title: 'metadata moves with its column',
    doc: 'https://developers.google.com/sheets/api/guides/metadata',
    script: `sheet.getRange('B:B').addDeveloperMetadata('field', 'title'); sheet.insertColumnBefore(1); sheet.moveColumns(sheet.getRange('C:C'), 1);
      const [found] = sheet.createDeveloperMetadataFinder().withKey('field').find();
      return [found.getValue(), found.getLocation().getColumn().getColumn(), String(found.getVisibility())];`,
    returns: ['title', 1, 'DOCUMENT'],
  },
  {
    title: 'metadata goes with a deleted column',
    doc: 'https://developers.google.com/sheets/api/guides/metadata',
    script: `sheet.getRange('B:B').addDeveloperMetadata('field'); sheet.deleteColumn(2); return book.createDeveloperMetadataFinder().withKey('field').find().length;`,
    returns: 0,
  },
  {
    title: 'metadata sits on whole rows and columns only',
    doc: `${METADATA}`,
    script: `sheet.getRange('B2:B3').addDeveloperMetadata('field');`,
    throws:
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  },
  {
    title: 'the finder looks by visibility and place',
    doc: 'reference/spreadsheet/developer-metadata-finder',
    script: `book.addDeveloperMetadata('k', 'book', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); sheet.addDeveloperMetadata('k', 'tab');
      const finder = () => book.createDeveloperMetadataFinder().withKey('k');
      return [finder().find().length, finder().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT).find()[0].getValue(),
        finder().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET).find()[0].getLocation().getSheet() === sheet];`,
    returns: [2, 'book', true],
  },
];

const kept: Conformance[] = [
  {
    title: 'setConditionalFormatRules replaces all rules of the tab',
    doc: `${SHEET}#setconditionalformatrulesrules`,
    script: `const rule = (text) => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text).setBackground('#F00').setRanges([sheet.getRange('A:A')]).build();
      sheet.setConditionalFormatRules([rule('a'), rule('b')]); sheet.setConditionalFormatRules([rule('c')]);
      const [only, ...others] = sheet.getConditionalFormatRules(); const condition = only.getBooleanCondition();
      return [others.length, condition.getCriteriaValues(), condition.getBackground(), only.getRanges()[0].getA1Notation()];`,
    returns: [0, ['c'], '#ff0000', 'A1:A1000'],
  },
  {
    title: 'a pivot sums by group, its columns counted on the tab',
    doc: 'reference/spreadsheet/pivot-table#addrowgroupsourcedatacolumn',
    script: `sheet.getRange('B1:C4').setValues([['domain', 'n'], ['x', 1], ['y', 2], ['x', 3]]);
      const tab = book.insertSheet('Pivot'); const pivot = tab.getRange('A1').createPivotTable(sheet.getRange('B1:C4'));
      pivot.addRowGroup(2); pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM).setDisplayName('total');
      const before = tab.getDataRange().getValues(); sheet.getRange('C2').setValue(10);
      return [before, tab.getRange('B2').getValue(), tab.getLastRow()];`,
    returns: [
      [
        ['domain', 'total'],
        ['x', 4],
        ['y', 2],
        ['Grand Total', 6],
      ],
      13,
      4,
    ],
  },
  {
    title: 'a pivot that runs into a filled cell shows #REF!',
    doc: 'https://support.google.com/docs/answer/1272900',
    script: `sheet.getRange('A1:B2').setValues([['domain', 'n'], ['x', 1]]); sheet.getRange('E2').setValue('mine');
      const pivot = sheet.getRange('D1').createPivotTable(sheet.getRange('A1:B2'));
      pivot.addRowGroup(1); pivot.addPivotValue(2, SpreadsheetApp.PivotTableSummarizeFunction.SUM); return sheet.getRange('D1:E2').getValues();`,
    returns: [
      ['#REF!', ''],
      ['', 'mine'],
    ],
  },
  {
    title: 'charts keep ranges, options and what they do with hidden rows',
    doc: 'reference/spreadsheet/embedded-chart-builder',
    script: `const chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B3')).setPosition(2, 4, 0, 0)
        .setOption('title', 'By domain').setNumHeaders(1).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).build();
      sheet.insertChart(chart); const [kept] = sheet.getCharts(); sheet.updateChart(kept.modify().setOption('title', 'Other').build());
      return [chart.getChartId(), kept.getRanges()[0].getA1Notation(), String(kept.getHiddenDimensionStrategy()), sheet.getCharts()[0].getOptions().get('title'), sheet.getCharts()[0].getChartId() === kept.getChartId()];`,
    returns: [null, 'A1:B3', 'SHOW_BOTH', 'Other', true],
  },
];

describe('tabs', () => testConformance(tabs));
describe('rows and columns', () => testConformance(lines));
describe('developer metadata', () => testConformance(metadata));
describe('rules, pivots and charts', () => testConformance(kept));

describe('protections (reference/spreadsheet/protection)', () => {
  const code = `
    function protect(warning) { const sheet = SpreadsheetApp.getActive().getSheets()[0];
      const protection = sheet.protect().setDescription('Log').setWarningOnly(warning); protection.setUnprotectedRanges([sheet.getRange('C:C')]); }
    function write(cell) { SpreadsheetApp.getActive().getSheets()[0].getRange(cell).setValue('x'); }
    function canEdit(cell) { return SpreadsheetApp.getActive().getSheets()[0].getRange(cell).canEdit(); }`;
  const colleague = { user: { email: 'colleague@example.org', id: 'colleague' } };
  const refusal =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

  test.each([
    ['the owner may write', {}, false, 'A1', undefined],
    ['a colleague may not', colleague, false, 'A1', refusal],
    ['save in unprotected ranges', colleague, false, 'C1', undefined],
    ['a warning stops no script', colleague, true, 'A1', undefined],
  ])('%s', (_, as, warning, cell, message) => {
    const host = createHost({ files: { 'Code.js': code } });
    host.run('protect', [warning]);
    expect(host.run('canEdit', [cell], as).result).toBe(message === undefined);
    expect(host.run('write', [cell], as).error?.message).toBe(message);
  });
});
