/** Operations on protections. */
import { HostError } from '../../protocol';
import { a1Name } from '../../model/sheet-areas';
import type { ProtectionState, SheetState } from '../../model/sheet-state';
import {
  areaOf,
  asJson,
  read,
  refOf,
  write,
  type DocumentContext,
  type DocumentOperation,
  type DocumentOperations,
  type RangeRef,
} from './document-operation';

interface ProtectionJson {
  id: number;
  sheet: number;
  range?: RangeRef;
}

function toJson(sheet: SheetState, { id, area }: ProtectionState): ProtectionJson {
  return { id, sheet: sheet.id, ...(area ? { range: refOf({ ...area, sheet: sheet.id }) } : {}) };
}

/** The protections of a tab of one type, RANGE or SHEET. */
export function protectionsOf(sheet: SheetState, type: string): ProtectionJson[] {
  return sheet.protections
    .filter((protection) => (protection.area ? 'RANGE' : 'SHEET') === type)
    .map((protection) => toJson(sheet, protection));
}

function find({ draft }: DocumentContext, id: number): { sheet: SheetState; protection: ProtectionState } {
  for (const sheet of draft.state.sheets) {
    const protection = sheet.protections.find((candidate) => candidate.id === id);
    if (protection) return { sheet, protection };
  }
  throw new HostError('The protection was removed.');
}

function mayChange({ draft, user }: DocumentContext, protection: ProtectionState): boolean {
  return draft.state.owner === user || protection.editors.includes(user);
}

function update<Value>(
  change: (protection: ProtectionState, value: Value) => ProtectionState,
): DocumentOperation {
  return write((context, id: number, value: Value) => {
    const { sheet, protection } = find(context, id);
    if (!mayChange(context, protection)) {
      throw new HostError(
        `You do not have permission to edit the protection of ${protection.area ? a1Name(protection.area) : sheet.name}.`,
      );
    }
    const edited = context.draft.edit(sheet.id);
    edited.protections = edited.protections.map((candidate) =>
      candidate.id === id ? change(candidate, value) : candidate,
    );
  });
}

/** Whoever protects may edit; a tab protected already keeps its protection. */
function protect(context: DocumentContext, sheetId: number, range?: RangeRef): ProtectionJson {
  const sheet = context.draft.edit(sheetId);
  const present = range ? undefined : sheet.protections.find(({ area }) => !area);
  if (present) return toJson(sheet, present);
  const area = range && areaOf(range);
  const protection: ProtectionState = {
    id: context.mint(),
    ...(area ? { area: { top: area.top, left: area.left, bottom: area.bottom, right: area.right } } : {}),
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: [context.user],
  };
  sheet.protections = [...sheet.protections, protection];
  return toJson(sheet, protection);
}

export const protectionOperations: DocumentOperations = {
  'sheet.protect': write((context, id: number) => asJson(protect(context, id))),
  'range.protect': write((context, ref: RangeRef) => asJson(protect(context, ref[0], ref))),
  'sheet.getProtections': read(({ draft }, id: number, type: string) =>
    asJson(protectionsOf(draft.sheet(id), type)),
  ),
  'protection.getDescription': read((context, id: number) => find(context, id).protection.description),
  'protection.isWarningOnly': read((context, id: number) => find(context, id).protection.warningOnly),
  'protection.canEdit': read((context, id: number) => mayChange(context, find(context, id).protection)),
  'protection.getUnprotectedRanges': read((context, id: number) => {
    const { sheet, protection } = find(context, id);
    return protection.unprotected.map((area) => refOf({ ...area, sheet: sheet.id }));
  }),
  'protection.setDescription': update((protection, description: string) => ({ ...protection, description })),
  'protection.setWarningOnly': update((protection, warningOnly: boolean) => ({ ...protection, warningOnly })),
  'protection.setUnprotectedRanges': update((protection, ranges: RangeRef[]) => ({
    ...protection,
    unprotected: ranges.map(areaOf),
  })),
  'protection.addEditors': update((protection, emails: string[]) => ({
    ...protection,
    editors: [...new Set([...protection.editors, ...emails])],
  })),
  'protection.remove': write((context, id: number) => {
    const { sheet } = find(context, id);
    const edited = context.draft.edit(sheet.id);
    edited.protections = edited.protections.filter((protection) => protection.id !== id);
  }),
};
