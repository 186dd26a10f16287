/** Operations on developer metadata: it sits on the spreadsheet, a tab, or one whole row or column. */
import { HostError } from '../../protocol';
import type { MetadataState, SheetState } from '../../model/sheet-state';
import {
  asJson,
  read,
  write,
  type DocumentContext,
  type DocumentOperations,
  type RangeRef,
} from './document-operation';

interface Place {
  sheet?: number;
  range?: RangeRef;
}

type Located = MetadataState & { sheet?: number; range?: RangeRef };

/** Characters of all keys and values that a spreadsheet may carry (30,000 on each tab besides). */
const CHARACTERS = 30_000;

function located(sheet: SheetState, item: MetadataState): Located {
  if (item.location === 'SHEET' || item.index === undefined) return { ...item, sheet: sheet.id };
  const range: RangeRef =
    item.location === 'ROW'
      ? [sheet.id, item.index + 1, 1, 1, sheet.maxColumns]
      : [sheet.id, 1, item.index + 1, sheet.maxRows, 1];
  return { ...item, sheet: sheet.id, range };
}

/** Which row or column a range is; throws when it is neither. */
function lineOf({ draft }: DocumentContext, range: RangeRef): Pick<MetadataState, 'location' | 'index'> {
  const { maxRows, maxColumns } = draft.sheet(range[0]);
  const [, row, column, rows, columns] = range;
  if (columns === 1 && row === 1 && rows === maxRows) return { location: 'COLUMN', index: column - 1 };
  if (rows === 1 && column === 1 && columns === maxColumns) return { location: 'ROW', index: row - 1 };
  throw new HostError(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

function everything({ draft }: DocumentContext): Located[] {
  return [
    ...draft.state.metadata,
    ...draft.state.sheets.flatMap((sheet) => sheet.metadata.map((item) => located(sheet, item))),
  ];
}

/** Whether metadata lies at a place or, for the finder, within it. */
function within({ sheet, range }: Place, item: Located): boolean {
  if (range) {
    if (item.sheet !== range[0] || item.index === undefined) return false;
    const [first, count] = item.location === 'ROW' ? [range[1], range[3]] : [range[2], range[4]];
    return item.index + 1 >= first && item.index + 1 < first + count;
  }
  return sheet === undefined || item.sheet === sheet;
}

function isAt(context: DocumentContext, place: Place, item: Located): boolean {
  if (place.range) {
    const line = lineOf(context, place.range);
    return item.sheet === place.range[0] && item.location === line.location && item.index === line.index;
  }
  if (place.sheet !== undefined) return item.location === 'SHEET' && item.sheet === place.sheet;
  return item.location === 'SPREADSHEET';
}

function assertRoom(items: readonly MetadataState[], more: string): void {
  const used = items.reduce((sum, { key, value }) => sum + key.length + (value ?? '').length, more.length);
  if (used > CHARACTERS) throw new HostError('Developer metadata exceeds the storage limit.');
}

/** Replaces one piece of metadata, wherever it is; null takes it away. */
function replace(
  context: DocumentContext,
  id: number,
  change: (item: MetadataState) => MetadataState | null,
): void {
  const item = everything(context).find((candidate) => candidate.id === id);
  if (!item) throw new HostError('The developer metadata was removed.');
  const changed = (items: readonly MetadataState[]): MetadataState[] =>
    items.flatMap((candidate) => (candidate.id === id ? (change(candidate) ?? []) : [candidate]));
  if (item.sheet === undefined) context.draft.state.metadata = changed(context.draft.state.metadata);
  else {
    const sheet = context.draft.edit(item.sheet);
    sheet.metadata = changed(sheet.metadata);
  }
}

export const metadataOperations: DocumentOperations = {
  'metadata.add': write((context, place: Place, key: string, value: string | null, visibility: string) => {
    const { draft } = context;
    const rest = { key, value, visibility };
    if (place.range) {
      const line = lineOf(context, place.range);
      const sheet = draft.edit(place.range[0]);
      assertRoom(sheet.metadata, key + (value ?? ''));
      sheet.metadata = [...sheet.metadata, { id: context.mint(), ...rest, ...line }];
    } else if (place.sheet !== undefined) {
      const sheet = draft.edit(place.sheet);
      assertRoom(sheet.metadata, key + (value ?? ''));
      sheet.metadata = [...sheet.metadata, { id: context.mint(), ...rest, location: 'SHEET' }];
    } else {
      assertRoom(draft.state.metadata, key + (value ?? ''));
      draft.state.metadata = [
        ...draft.state.metadata,
        { id: context.mint(), ...rest, location: 'SPREADSHEET' },
      ];
    }
  }),
  'metadata.at': read((context, place: Place) =>
    asJson(everything(context).filter((item) => isAt(context, place, item))),
  ),
  'metadata.find': read(
    (context, place: Place, wanted: { key?: string; visibility?: string; location?: string }) =>
      asJson(
        everything(context).filter(
          (item) =>
            within(place, item) &&
            (wanted.key === undefined || item.key === wanted.key) &&
            (wanted.visibility === undefined || item.visibility === wanted.visibility) &&
            (wanted.location === undefined || item.location === wanted.location),
        ),
      ),
  ),
  'metadata.setValue': write((context, id: number, value: string) =>
    replace(context, id, (item) => ({ ...item, value })),
  ),
  'metadata.remove': write((context, id: number) => replace(context, id, () => null)),
};
