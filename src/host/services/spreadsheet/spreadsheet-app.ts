/** SpreadsheetApp and Charts: what the bundle finds under these global names. */
import { callHost } from '../call-host';
import { strictNamespace } from '../strict';
// eslint-disable-next-line no-restricted-imports -- the service Ui of the host, not the layer src/ui
import { createUi } from '../ui';
import { newConditionalFormatRule } from './conditional-format';
import { newDataValidation } from './data-validation';
import * as enums from './enums';
import { newRichTextValue, newTextStyle } from './rich-text';
import { spreadsheetHandle } from './spreadsheet';

type Application = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Implemented =
  | 'getActive'
  | 'getActiveSpreadsheet'
  | 'getUi'
  | 'flush'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'newRichTextValue'
  | 'newTextStyle';

/** Opening checks the run's authorisation, so the call itself fails where the document is out of reach. */
function open(method: string): GoogleAppsScript.Spreadsheet.Spreadsheet {
  callHost('spreadsheet.open', method);
  return spreadsheetHandle();
}

const application: Pick<Application, Implemented> = {
  getActive: () => open('SpreadsheetApp.getActive'),
  getActiveSpreadsheet: () => open('SpreadsheetApp.getActiveSpreadsheet'),
  getUi: () => createUi(),
  flush: () => callHost('spreadsheet.flush'),
  newConditionalFormatRule,
  newDataValidation,
  newRichTextValue,
  newTextStyle,
};

export const SpreadsheetApp = strictNamespace('SpreadsheetApp', {
  ...application,
  BooleanCriteria: enums.BooleanCriteria,
  DataValidationCriteria: enums.DataValidationCriteria,
  DeveloperMetadataLocationType: enums.DeveloperMetadataLocationType,
  DeveloperMetadataVisibility: enums.DeveloperMetadataVisibility,
  PivotTableSummarizeFunction: enums.PivotTableSummarizeFunction,
  ProtectionType: enums.ProtectionType,
  SheetType: enums.SheetType,
  TextDirection: enums.TextDirection,
  WrapStrategy: enums.WrapStrategy,
});

export const Charts = strictNamespace('Charts', {
  ChartHiddenDimensionStrategy: enums.ChartHiddenDimensionStrategy,
  ChartMergeStrategy: enums.ChartMergeStrategy,
  ChartType: enums.ChartType,
});
