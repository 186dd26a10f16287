/** Protections of tabs and ranges. */
import { callHost } from '../call-host';
import { selfOf, strict } from '../strict';
import { memberOf, ProtectionType } from './enums';
import { rangeHandle, refOfRange } from './range';
import type { RangeRef } from './references';

type GProtection = GoogleAppsScript.Spreadsheet.Protection;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type GType = GoogleAppsScript.Spreadsheet.ProtectionType;

/** As it crosses from the host; `range` is absent for a whole tab. */
export interface ProtectionJson {
  id: number;
  sheet: number;
  range?: RangeRef;
}

const methods = {
  addEditor: ['String'],
  addEditors: ['String[]'],
  canEdit: [''],
  getDescription: [''],
  getProtectionType: [''],
  getRange: [''],
  getUnprotectedRanges: [''],
  isWarningOnly: [''],
  remove: [''],
  setDescription: ['String'],
  setUnprotectedRanges: ['Range[]'],
  setWarningOnly: ['Boolean'],
} as const;

class Protection implements Pick<GProtection, keyof typeof methods> {
  constructor(private readonly json: ProtectionJson) {}

  private update(method: string, value: unknown): GProtection {
    callHost(`protection.${method}`, this.json.id, value);
    return selfOf<GProtection>(this);
  }

  getProtectionType(): GType {
    return memberOf<GType>(ProtectionType, this.json.range ? 'RANGE' : 'SHEET');
  }

  getRange(): GRange {
    if (this.json.range) return rangeHandle(this.json.range);
    const [rows, columns] = callHost<[number, number]>('sheet.size', this.json.sheet);
    return rangeHandle([this.json.sheet, 1, 1, rows, columns]);
  }

  getDescription(): string {
    return callHost<string>('protection.getDescription', this.json.id);
  }

  setDescription(description: string): GProtection {
    return this.update('setDescription', description);
  }

  isWarningOnly(): boolean {
    return callHost<boolean>('protection.isWarningOnly', this.json.id);
  }

  setWarningOnly(warningOnly: boolean): GProtection {
    return this.update('setWarningOnly', warningOnly);
  }

  getUnprotectedRanges(): GRange[] {
    return callHost<RangeRef[]>('protection.getUnprotectedRanges', this.json.id).map(rangeHandle);
  }

  setUnprotectedRanges(ranges: GRange[]): GProtection {
    return this.update('setUnprotectedRanges', ranges.map(refOfRange));
  }

  addEditor(email: unknown): GProtection {
    return this.update('addEditors', [String(email)]);
  }

  addEditors(emails: string[]): GProtection {
    return this.update('addEditors', emails);
  }

  canEdit(): boolean {
    return callHost<boolean>('protection.canEdit', this.json.id);
  }

  remove(): void {
    callHost('protection.remove', this.json.id);
  }
}

export function protectionFrom(json: ProtectionJson): GProtection {
  return strict<GProtection>(new Protection(json), { name: 'SpreadsheetApp.Protection', methods });
}

export function protectRange(range: RangeRef): GProtection {
  return protectionFrom(callHost<ProtectionJson>('range.protect', range));
}

export function protectSheet(sheet: number): GProtection {
  return protectionFrom(callHost<ProtectionJson>('sheet.protect', sheet));
}
