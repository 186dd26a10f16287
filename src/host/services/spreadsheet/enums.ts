/** The enums of SpreadsheetApp and Charts that the add-on names. */
import { enumeration, type EnumValue } from '../strict';

export const DeveloperMetadataVisibility = enumeration('SpreadsheetApp.DeveloperMetadataVisibility', [
  'DOCUMENT',
  'PROJECT',
]);

export const DeveloperMetadataLocationType = enumeration('SpreadsheetApp.DeveloperMetadataLocationType', [
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
]);

export const PivotTableSummarizeFunction = enumeration('SpreadsheetApp.PivotTableSummarizeFunction', [
  'CUSTOM',
  'SUM',
  'COUNTA',
  'COUNT',
  'COUNTUNIQUE',
  'AVERAGE',
  'MAX',
  'MIN',
]);

export const ProtectionType = enumeration('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);

export const WrapStrategy = enumeration('SpreadsheetApp.WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);

export const TextDirection = enumeration('SpreadsheetApp.TextDirection', ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT']);

export const SheetType = enumeration('SpreadsheetApp.SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);

export const DataValidationCriteria = enumeration('SpreadsheetApp.DataValidationCriteria', [
  'CHECKBOX',
  'CUSTOM_FORMULA',
  'DATE_IS_VALID_DATE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
]);

export const BooleanCriteria = enumeration('SpreadsheetApp.BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'CUSTOM_FORMULA',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_LESS_THAN',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
]);

export const ChartType = enumeration('Charts.ChartType', [
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'LINE',
  'ORG',
  'PIE',
  'RADAR',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TIMELINE',
  'TREEMAP',
  'WATERFALL',
]);

export const ChartHiddenDimensionStrategy = enumeration('Charts.ChartHiddenDimensionStrategy', [
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'IGNORE_BOTH',
  'SHOW_BOTH',
]);

export const ChartMergeStrategy = enumeration('Charts.ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']);

/** The member of an enum for a name that the host sent; null for none. */
export function memberOf<Member>(members: Readonly<Record<string, EnumValue>>, name: string | null): Member {
  return (name === null ? null : members[name]) as Member;
}
