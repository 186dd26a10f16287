/** The Range class: its surface, and the making of handles. */
import { strict, targetOf, type ClassDescription } from '../strict';
import { RangeActions } from './range-actions';
import type { RangeRef } from './references';

type GRange = GoogleAppsScript.Spreadsheet.Range;

const methods = {
  activate: [''],
  addDeveloperMetadata: [
    'String',
    'String, String',
    'String, DeveloperMetadataVisibility',
    'String, String, DeveloperMetadataVisibility',
  ],
  canEdit: [''],
  clear: ['', 'Options'],
  clearContent: [''],
  clearDataValidations: [''],
  clearFormat: [''],
  createDeveloperMetadataFinder: [''],
  createFilter: [''],
  createPivotTable: ['Range'],
  getA1Notation: [''],
  getBackgrounds: [''],
  getCell: ['Integer, Integer'],
  getColumn: [''],
  getDataValidation: [''],
  getDataValidations: [''],
  getDeveloperMetadata: [''],
  getDisplayValue: [''],
  getDisplayValues: [''],
  getFormula: [''],
  getFormulas: [''],
  getLastColumn: [''],
  getLastRow: [''],
  getNote: [''],
  getNotes: [''],
  getNumColumns: [''],
  getNumRows: [''],
  getNumberFormat: [''],
  getNumberFormats: [''],
  getRichTextValue: [''],
  getRichTextValues: [''],
  getRow: [''],
  getSheet: [''],
  getTextDirections: [''],
  getValue: [''],
  getValues: [''],
  isBlank: [''],
  isPartOfMerge: [''],
  merge: [''],
  offset: ['Integer, Integer', 'Integer, Integer, Integer', 'Integer, Integer, Integer, Integer'],
  protect: [''],
  setBackground: ['String?'],
  setBackgrounds: ['String?[][]'],
  setDataValidation: ['DataValidation?'],
  setDataValidations: ['DataValidation?[][]'],
  setFontColor: ['String?'],
  setFontSize: ['Integer'],
  setFontStyle: ['String?'],
  setFontWeight: ['String?'],
  setFormula: ['String'],
  setHorizontalAlignment: ['String?'],
  setNote: ['String?'],
  setNotes: ['String?[][]'],
  setNumberFormat: ['String'],
  setNumberFormats: ['String[][]'],
  setRichTextValue: ['RichTextValue'],
  setRichTextValues: ['RichTextValue[][]'],
  setTextDirection: ['TextDirection?'],
  setTextDirections: ['TextDirection?[][]'],
  setValue: ['Object'],
  setValues: ['Object[][]'],
  setVerticalAlignment: ['String?'],
  setWrap: ['Boolean'],
  setWrapStrategy: ['WrapStrategy'],
  sort: ['Object'],
} as const;

const description: ClassDescription = { name: 'SpreadsheetApp.Range', methods };

class Range extends RangeActions implements Pick<GRange, keyof typeof methods> {}

export function rangeHandle(ref: RangeRef): GRange {
  return strict<GRange>(new Range(ref), description);
}

/** The place of a range that the bundle passed as an argument. */
export function refOfRange(range: GRange): RangeRef {
  return (targetOf<Range>(range, 'Range') as Range).ref;
}
