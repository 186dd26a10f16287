/** A range's rules, metadata and actions: validation, clearing, sorting, merging, pivots, protection. */
import type { ValidationRule } from '../../model/sheet-state';
import { callHost } from '../call-host';
import { validationFrom, validationStateOf } from './data-validation';
import { addMetadata, finderFor, metadataAt, type MetadataArguments } from './developer-metadata';
import { filterHandle } from './filter';
import { createPivot } from './pivot-table';
import { protectRange } from './protection';
import { RangeFormats } from './range-formats';
import { refOfRange } from './range';
import { assertShape } from './references';
import { sortKeys } from './sort-keys';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** What `clear` may be limited to; nothing given clears contents and formats. */
export interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  commentsOnly?: boolean;
  validationsOnly?: boolean;
}

/** Throws for an option that the host does not know. */
export function clearedParts(options: ClearOptions): string[] {
  const parts = {
    contentsOnly: 'contents',
    formatOnly: 'formats',
    commentsOnly: 'notes',
    validationsOnly: 'validations',
  };
  const chosen = Object.entries(options).filter(([, wanted]) => wanted === true);
  if (chosen.length === 0) return ['contents', 'formats'];
  return chosen.map(([option]) => {
    if (!(option in parts))
      throw new Error(`SpreadsheetApp.Range.clear: the host does not implement ${option}.`);
    return parts[option as keyof typeof parts];
  });
}

export class RangeActions extends RangeFormats {
  getDataValidations(): Array<Array<GValidation | null>> {
    const rules = callHost<Array<Array<ValidationRule | null>>>('range.getDataValidations', this.ref);
    return rules.map((row) => row.map((rule) => rule && validationFrom(rule)));
  }

  getDataValidation(): GValidation | null {
    const [sheet, row, column] = this.ref;
    const rules = callHost<Array<Array<ValidationRule | null>>>('range.getDataValidations', [
      sheet,
      row,
      column,
      1,
      1,
    ]);
    const rule = rules[0]?.[0] ?? null;
    return rule && validationFrom(rule);
  }

  setDataValidation(rule: GValidation | null): GRange {
    callHost('range.setDataValidation', this.ref, rule && validationStateOf(rule));
    return this.self;
  }

  setDataValidations(rules: Array<Array<GValidation | null>>): GRange {
    assertShape(rules, this.ref);
    callHost(
      'range.setDataValidations',
      this.ref,
      rules.map((row) => row.map((rule) => rule && validationStateOf(rule))),
    );
    return this.self;
  }

  clearDataValidations(): GRange {
    callHost('range.clearDataValidations', this.ref);
    return this.self;
  }

  clear(options: ClearOptions = {}): GRange {
    callHost('range.clear', this.ref, clearedParts(options));
    return this.self;
  }

  clearContent(): GRange {
    callHost('range.clearContent', this.ref);
    return this.self;
  }

  clearFormat(): GRange {
    callHost('range.clearFormat', this.ref);
    return this.self;
  }

  merge(): GRange {
    callHost('range.merge', this.ref);
    return this.self;
  }

  isPartOfMerge(): boolean {
    return callHost<boolean>('range.isPartOfMerge', this.ref);
  }

  sort(spec: unknown): GRange {
    callHost('range.sort', this.ref, sortKeys(spec));
    return this.self;
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    callHost('range.createFilter', this.ref);
    return filterHandle(this.ref[0]);
  }

  createPivotTable(source: GRange): GoogleAppsScript.Spreadsheet.PivotTable {
    return createPivot(this.ref, refOfRange(source));
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protectRange(this.ref);
  }

  canEdit(): boolean {
    return callHost<boolean>('range.canEdit', this.ref);
  }

  activate(): GRange {
    callHost('range.activate', this.ref);
    return this.self;
  }

  addDeveloperMetadata(...values: MetadataArguments): GRange {
    addMetadata({ range: this.ref }, values);
    return this.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt({ range: this.ref });
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return finderFor({ range: this.ref });
  }
}
