/** Links in cells: those that jump within the workbook are followed, all others are only shown. */
import type { CellRange } from '../../protocol';
import { parseAddress } from './address';

export type CellLink =
  | { readonly kind: 'jump'; readonly tab: number; readonly range: CellRange | null }
  | { readonly kind: 'outside'; readonly address: string };

/** A link to a tab starts with nothing or with the address of a spreadsheet, as getUrl gives it. */
const TO_A_TAB =
  /^(?:https:\/\/docs\.google\.com\/spreadsheets\/[^#\s]*)?#gid=(\d{1,12})(?:&range=([^&]{1,40}))?$/;

export function readLink(address: string): CellLink {
  const match = TO_A_TAB.exec(address);
  if (!match) return { kind: 'outside', address };
  return { kind: 'jump', tab: Number(match[1]), range: parseAddress(match[2] ?? '') };
}
