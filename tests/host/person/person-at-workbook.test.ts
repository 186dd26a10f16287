/** A person at the workbook: typing under rules, sorting, moving columns, and tabs. */
import { createHost, type Host } from '../../../src/host';

const code = `
function setUp() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.setFrozenRows(1);
  sheet.getRange('A1:B4').setValues([['name', 'n'], ['c', 3], ['a', 1], ['b', 2]]);
  sheet.getRange('A2').setNote('about c');
  sheet.getRange('B2').setBackground('red');
  sheet.getRange('B:B').addDeveloperMetadata('field', 'n');
  const list = (reject) => SpreadsheetApp.newDataValidation().requireValueInList(['x']).setHelpText('pick x').setAllowInvalid(!reject).build();
  sheet.getRange('C2').setDataValidation(list(false));
  sheet.getRange('D2').setDataValidation(list(true));
}
function metadataColumn() { return SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('field').find().map((item) => item.getLocation().getColumn().getA1Notation()); }
function look() { const range = SpreadsheetApp.getActive().getSheets()[0].getRange('A2:B4'); return [range.getNotes().flat(), range.getBackgrounds().flat()]; }
`;

function newHost(): Host {
  const host = createHost({ files: { 'Code.js': code } });
  expect(host.run('setUp').error).toBeUndefined();
  return host;
}

describe('typing', () => {
  test.each([
    ['12', 12],
    ['TRUE', true],
    ["'12", '12'],
    ['word', 'word'],
  ])('%s becomes %p', (typed, value) => {
    expect(newHost().workbook.setCell('Sheet1', 5, 1, typed)).toEqual({ value, warning: null });
  });

  test('a warning rule lets the value in and is reported', () => {
    const { workbook } = newHost();
    expect(workbook.setCell('Sheet1', 2, 3, 'y')).toEqual({ value: 'y', warning: 'pick x' });
    expect(workbook.setCell('Sheet1', 2, 3, 'x')).toEqual({ value: 'x', warning: null });
  });

  test('a rejecting rule keeps the value out', () => {
    const { workbook } = newHost();
    expect(() => workbook.setCell('Sheet1', 2, 4, 'y')).toThrow(
      'The data you entered in cell D2 violates the data validation rules set on this cell.',
    );
    expect(workbook.values('Sheet1')[1]).toEqual(['c', 3]);
  });
});

describe('arranging', () => {
  test('sorting moves values, notes and formats, and leaves the header and column metadata', () => {
    const host = newHost();
    host.workbook.sortRows('Sheet1', 1);
    expect(host.workbook.values('Sheet1')).toEqual([
      ['name', 'n'],
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expect(host.run('look').result).toEqual([
      ['', '', '', '', 'about c', ''],
      ['#ffffff', '#ffffff', '#ffffff', '#ffffff', '#ffffff', '#ff0000'],
    ]);
    expect(host.run('metadataColumn').result).toEqual(['B1:B1000']);
  });

  test('moving a column takes its metadata along', () => {
    const host = newHost();
    host.workbook.moveColumns('Sheet1', 2, 1, 1);
    expect(host.workbook.values('Sheet1')[0]).toEqual(['n', 'name']);
    expect(host.run('metadataColumn').result).toEqual(['A1:A1000']);
  });

  test('tabs are added, renamed, copied with their metadata, hidden and deleted', () => {
    const host = newHost();
    const { workbook } = host;
    workbook.addTab('Other');
    workbook.renameTab('Sheet1', 'Data');
    expect(workbook.copyTab('Data')).toBe('Copy of Data');
    expect(host.run('metadataColumn').result).toEqual(['B1:B1000', 'B1:B1000']);
    workbook.hideTab('Other');
    expect(workbook.tab('Other').hidden).toBe(true);
    workbook.deleteTab('Copy of Data');
    expect(workbook.tabs()).toEqual(['Data', 'Other']);
  });
});
