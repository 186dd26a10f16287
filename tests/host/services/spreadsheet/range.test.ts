/** Conformance of Range: values, shapes, formats, rules, and what it refuses. */
import { runScript, testConformance, type Conformance } from '../../conformance';

const RANGE = 'reference/spreadsheet/range';

const values: Conformance[] = [
  {
    title: 'getValues returns numbers, truth values, dates and strings, and empty strings for empty cells',
    doc: `${RANGE}#getvalues`,
    script: `sheet.getRange('A1:E1').setValues([[1, true, new Date(Date.UTC(2020, 0, 2)), 'x', '']]);
      return sheet.getRange('A1:E1').getValues()[0].map((value) => value instanceof Date ? value.toISOString() : value);`,
    returns: [1, true, '2020-01-02T00:00:00.000Z', 'x', ''],
  },
  {
    title: 'setValues acts as if typed',
    doc: `${RANGE}#setvaluesvalues`,
    script: `sheet.getRange('A1:B1').setValues([['12', 'TRUE']]); return sheet.getRange('A1:B1').getValues();`,
    returns: [[12, true]],
  },
  {
    title: 'plain text format keeps what is typed',
    doc: 'https://developers.google.com/sheets/api/guides/formats',
    script: `const range = sheet.getRange('A1:B1').setNumberFormat('@');
      range.setValues([['12', '=A2']]); return [range.getValues(), range.getFormulas()];`,
    returns: [[['12', '=A2']], [['', '']]],
  },
  {
    title: 'null empties a cell',
    doc: `${RANGE}#setvaluevalue`,
    script: `sheet.getRange('A1').setValue('x'); sheet.getRange('A1').setValue(null); return sheet.getRange('A1').isBlank();`,
    returns: true,
  },
  {
    title: 'a leading equals sign is a formula',
    doc: `${RANGE}#getformula`,
    script: `sheet.getRange('A1').setValue('=SUM(B1:B2)'); return sheet.getRange('A1').getFormula();`,
    returns: '=SUM(B1:B2)',
  },
  {
    title: 'too few rows are refused',
    doc: `${RANGE}#setvaluesvalues`,
    script: `sheet.getRange('A1:A2').setValues([['x']]);`,
    throws:
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  },
  {
    title: 'too many columns are refused',
    doc: `${RANGE}#setvaluesvalues`,
    script: `sheet.getRange('A1:A2').setValues([['x'], ['y', 'z']]);`,
    throws:
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
  },
  {
    title: 'a string is no grid of values',
    doc: `${RANGE}#setvaluesvalues`,
    script: `sheet.getRange('A1').setValues('x');`,
    throws: "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  },
  {
    title: 'a list of numbers is no grid of values',
    doc: `${RANGE}#setvaluesvalues`,
    script: `sheet.getRange('A1').setValues([1]);`,
    throws: "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
  },
  {
    title: 'a cell takes 50,000 characters',
    doc: 'https://support.google.com/drive/answer/37603',
    script: `sheet.getRange('A1').setValue('x'.repeat(50000)); return sheet.getRange('A1').getValue().length;`,
    returns: 50000,
  },
  {
    title: 'a cell takes no more than 50,000 characters',
    doc: 'https://support.google.com/drive/answer/37603',
    script: `sheet.getRange('A1').setValue('x'.repeat(50001));`,
    throws: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  },
  {
    title: 'a method that the host does not have throws by name',
    doc: `${RANGE}#autofilldestination,-series`,
    script: `sheet.getRange('A1').autoFill(sheet.getRange('A1:A5'), null);`,
    throws: 'SpreadsheetApp.Range.autoFill is not implemented by the host.',
  },
];

const places: Conformance[] = [
  {
    title: 'getRange takes row, column and sizes',
    doc: 'reference/spreadsheet/sheet#getrangerow,-column,-numrows,-numcolumns',
    script: `return [sheet.getRange(2, 3), sheet.getRange(2, 3, 4), sheet.getRange(2, 3, 4, 2)].map((range) => range.getA1Notation());`,
    returns: ['C2', 'C2:C5', 'C2:D5'],
  },
  {
    title: 'getRange takes whole columns and rows by name',
    doc: 'reference/spreadsheet/sheet#getrangea1notation',
    script: `return ['B:B', '2:3', 'B5:B'].map((name) => { const range = sheet.getRange(name);
      return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]; });`,
    returns: [
      [1, 2, 1000, 1],
      [2, 1, 2, 26],
      [5, 2, 996, 1],
    ],
  },
  {
    title: 'a range off the tab is refused',
    doc: 'reference/spreadsheet/sheet#getrangerow,-column',
    script: `sheet.getRange(1001, 1);`,
    throws: 'The coordinates of the range are outside the dimensions of the sheet.',
  },
  {
    title: 'rows count from 1',
    doc: 'reference/spreadsheet/sheet#getrangerow,-column',
    script: `sheet.getRange(0, 1);`,
    throws: 'The starting row of the range is too small.',
  },
  {
    title: 'a range has at least one row',
    doc: 'reference/spreadsheet/sheet#getrangerow,-column,-numrows',
    script: `sheet.getRange(1, 1, 0);`,
    throws: 'The number of rows in the range must be at least 1.',
  },
  {
    title: 'offset moves and resizes',
    doc: `${RANGE}#offsetrowoffset,-columnoffset,-numrows,-numcolumns`,
    script: `const range = sheet.getRange('B2:C3'); return [range.offset(1, 1).getA1Notation(), range.offset(-1, 0, 1, 1).getA1Notation()];`,
    returns: ['C3:D4', 'B1'],
  },
  {
    title: 'getCell counts within the range',
    doc: `${RANGE}#getcellrow,-column`,
    script: `return sheet.getRange('B2:D4').getCell(1, 2).getA1Notation();`,
    returns: 'C2',
  },
];

const looks: Conformance[] = [
  {
    title: 'number formats, the automatic one included',
    doc: `${RANGE}#getnumberformats`,
    script: `sheet.getRange('A1').setNumberFormat('@'); return sheet.getRange('A1:B1').getNumberFormats();`,
    returns: [['@', '0.###############']],
  },
  {
    title: 'backgrounds come back as codes, white where none is set',
    doc: `${RANGE}#getbackgrounds`,
    script: `sheet.getRange('A1:B1').setBackgrounds([['red', '#FFF']]); return sheet.getRange('A1:C1').getBackgrounds();`,
    returns: [['#ff0000', '#ffffff', '#ffffff']],
  },
  {
    title: 'text directions are an enum or null',
    doc: `${RANGE}#gettextdirections`,
    script: `sheet.getRange('A1').setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT);
      const [[first, second]] = sheet.getRange('A1:B1').getTextDirections();
      return [first === SpreadsheetApp.TextDirection.RIGHT_TO_LEFT, String(first), second];`,
    returns: [true, 'RIGHT_TO_LEFT', null],
  },
  {
    title: 'notes are set, read and taken away',
    doc: `${RANGE}#setnotesnotes`,
    script: `const range = sheet.getRange('A1:B1').setNotes([['one', null]]); const before = range.getNotes();
      range.setNote(null); return [before, range.getNotes()];`,
    returns: [[['one', '']], [['', '']]],
  },
  {
    title: 'clearFormat keeps number formats',
    doc: `${RANGE}#clearformat`,
    script: `const range = sheet.getRange('A1').setNumberFormat('@').setBackground('red'); range.clearFormat();
      return [range.getNumberFormats(), range.getBackgrounds()];`,
    returns: [[['@']], [['#ffffff']]],
  },
  {
    title: 'clearContent keeps formats',
    doc: `${RANGE}#clearcontent`,
    script: `const range = sheet.getRange('A1').setValue('x').setBackground('red'); range.clearContent();
      return [range.getValue(), range.getBackgrounds()];`,
    returns: ['', [['#ff0000']]],
  },
  {
    title: 'rich text is stored as it is, with its links',
    doc: 'reference/spreadsheet/rich-text-value-builder',
    script: `const value = SpreadsheetApp.newRichTextValue().setText('=1+1 see').setLinkUrl(5, 8, 'https://example.org/').build();
      const range = sheet.getRange('A1'); range.setRichTextValue(value); const read = range.getRichTextValue();
      return [range.getValue(), range.getFormula(), read.getLinkUrl(), read.getLinkUrl(5, 8), read.getRuns().map((run) => run.getText())];`,
    returns: ['=1+1 see', '', null, 'https://example.org/', ['=1+1 ', 'see']],
  },
  {
    title: 'a number has no rich text',
    doc: `${RANGE}#getrichtextvalue`,
    script: `sheet.getRange('A1').setValue(5); return sheet.getRange('A1').getRichTextValue();`,
    returns: null,
  },
];

const rules: Conformance[] = [
  {
    title: 'a rule built without saying more only warns',
    doc: 'reference/spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata',
    script: `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build();
      const range = sheet.getRange('A1').setDataValidation(rule).setValue('z');
      return [rule.getAllowInvalid(), range.getValue(), range.getDataValidation().getCriteriaValues()];`,
    returns: [true, 'z', [['a', 'b'], true]],
  },
  {
    title: 'a rejecting rule loses the whole batch',
    doc: 'reference/spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata',
    script: `sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build());
      try { sheet.getRange('A1:A2').setValues([['first'], ['z']]); } catch (error) { return [error.name, error.message, sheet.getRange('A1').getValue()]; }`,
    returns: [
      'Exception',
      'The data you entered in cell A2 violates the data validation rules set on this cell.',
      '',
    ],
  },
  {
    title: 'sort puts empty cells last in both directions',
    doc: `${RANGE}#sortsortspecobj`,
    script: `const range = sheet.getRange('A1:A4').setValues([['b'], [''], [3], ['a']]);
      const up = range.sort(1).getValues().flat(); return [up, range.sort({ column: 1, ascending: false }).getValues().flat()];`,
    returns: [
      [3, 'a', 'b', ''],
      ['b', 'a', 3, ''],
    ],
  },
];

describe('values', () => testConformance(values));
describe('places', () => testConformance(places));
describe('looks', () => testConformance(looks));
describe('rules', () => testConformance(rules));

describe('the ledger', () => {
  test.each([
    [
      'handles are free',
      `book.getSheetByName('Sheet1').getRange('A1:B2').getA1Notation(); sheet.getName();`,
      0,
      0,
    ],
    ['a whole batch is one write', `sheet.getRange('A1:T1000').setValue('x');`, 0, 1],
    ['a format on a column is one write', `sheet.getRange('A:A').setFontWeight('bold');`, 0, 1],
    ['the last row is one read', `sheet.getLastRow();`, 1, 0],
    ['the finder is one read', `book.createDeveloperMetadataFinder().withKey('k').find();`, 1, 0],
  ])('%s', (_, script, reads, writes) => {
    expect(runScript(script).ledger).toMatchObject({ reads, writes, calls: reads + writes });
  });
});
