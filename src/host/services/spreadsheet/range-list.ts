/** Several ranges of one tab; each setter is one write for all of them. */
import { callHost } from '../call-host';
import { selfOf, strict } from '../strict';
import { rangeHandle } from './range';
import { toCellJson, type RangeRef } from './references';

type GList = GoogleAppsScript.Spreadsheet.RangeList;

const methods = {
  clearContent: [''],
  getRanges: [''],
  setBackground: ['String?'],
  setFontColor: ['String?'],
  setFontWeight: ['String?'],
  setNumberFormat: ['String'],
  setTextDirection: ['TextDirection?'],
  setValue: ['Object'],
  setWrapStrategy: ['WrapStrategy'],
} as const;

class RangeList implements Pick<GList, keyof typeof methods> {
  constructor(private readonly refs: RangeRef[]) {}

  private call(method: string, ...values: unknown[]): GList {
    callHost('rangeList.apply', `range.${method}`, this.refs, values);
    return selfOf<GList>(this);
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.refs.map(rangeHandle);
  }

  clearContent(): GList {
    return this.call('clearContent');
  }

  setBackground(color: string | null): GList {
    return this.call('setBackground', color);
  }

  setFontColor(color: string | null): GList {
    return this.call('setFontColor', color);
  }

  setFontWeight(weight: string | null): GList {
    return this.call('setFontWeight', weight);
  }

  setNumberFormat(format: string): GList {
    return this.call('setNumberFormat', format);
  }

  setTextDirection(direction: unknown): GList {
    return this.call('setTextDirection', direction === null ? null : String(direction));
  }

  setWrapStrategy(strategy: unknown): GList {
    return this.call('setWrapStrategy', String(strategy));
  }

  setValue(value: unknown): GList {
    return this.call('setValue', toCellJson(value));
  }
}

export function rangeListHandle(refs: RangeRef[]): GList {
  return strict<GList>(new RangeList(refs), { name: 'SpreadsheetApp.RangeList', methods });
}
