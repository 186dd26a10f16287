/** A tab's filter: that it exists and where; which rows it hides is not modelled. */
import { callHost } from '../call-host';
import { strict } from '../strict';
import { rangeHandle } from './range';
import type { RangeRef } from './references';

type GFilter = GoogleAppsScript.Spreadsheet.Filter;

class Filter implements Pick<GFilter, 'getRange' | 'remove'> {
  constructor(private readonly sheet: number) {}

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return rangeHandle(callHost<RangeRef>('filter.getRange', this.sheet));
  }

  remove(): void {
    callHost('filter.remove', this.sheet);
  }
}

export function filterHandle(sheet: number): GFilter {
  return strict<GFilter>(new Filter(sheet), {
    name: 'SpreadsheetApp.Filter',
    methods: { getRange: [''], remove: [''] },
  });
}
