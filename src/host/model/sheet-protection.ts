/** Who may write where. The owner passes every protection; a warning-only one stops no script. */
import { HostError } from '../protocol';
import { areasMeet, contains } from './sheet-areas';
import type { Area, ProtectionState, SheetState } from './sheet-state';
import type { WorkbookDraft } from './workbook-state';

function stops(draft: WorkbookDraft, protection: ProtectionState, user: string): boolean {
  return !protection.warningOnly && draft.state.owner !== user && !protection.editors.includes(user);
}

/** Whether the user may change every cell of the area. */
export function mayEdit(draft: WorkbookDraft, sheet: SheetState, area: Area, user: string): boolean {
  return sheet.protections.every((protection) => {
    if (!stops(draft, protection, user)) return true;
    if (protection.area) return !areasMeet(protection.area, area);
    return protection.unprotected.some((open) => contains(open, area));
  });
}

/** Throws the platform's words unless the user may change the area. */
export function assertEditable(draft: WorkbookDraft, sheet: SheetState, area: Area, user: string): void {
  if (!mayEdit(draft, sheet, area, user)) {
    throw new HostError(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}

/** Throws unless the user may change the tab as a whole (its rows, columns, name). */
export function assertSheetEditable(draft: WorkbookDraft, sheet: SheetState, user: string): void {
  assertEditable(draft, sheet, { top: 0, left: 0, bottom: sheet.maxRows, right: sheet.maxColumns }, user);
}
