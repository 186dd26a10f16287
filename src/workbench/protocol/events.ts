/**
 * What the server tells: `new EventSource('/api/events?token=' + token)`, one `ServerEvent` as JSON in each
 * message. The first is always `hello`, also after a reconnection: the page then shows what it says and
 * reads anew.
 */
import type { Json, MenuSpec } from '../../host/protocol';
import type { CellRange, TabList } from './views';

export const EVENTS_PATH = '/api/events';

export interface RunView {
  readonly run: number;
  /** The function's name. */
  readonly name: string;
  readonly from: 'menu' | 'page' | 'start';
  /** Since it began. */
  readonly seconds: number;
  /** `queued`: more runs than workers; `asking`: waits for a person's answer. */
  readonly state: 'queued' | 'running' | 'asking';
}

export interface AskView {
  readonly ask: number;
  readonly run: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** Names of Ui.Button in their order: OK, CANCEL, YES, NO. Closing the dialog answers CLOSE. */
  readonly buttons: readonly string[];
}

/** A sidebar or dialog; a new sidebar or modal dialog takes the place of the one before. */
export interface PageView {
  readonly page: string;
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  /** For the frame's `src`: same server, no token in it. Sandbox: FRAME_SANDBOX. */
  readonly path: string;
  /** Pixels; a sidebar is always 300 wide. */
  readonly width?: number;
  readonly height?: number;
}

export interface RunError {
  readonly name: string;
  readonly message: string;
}

export type ServerEvent =
  | {
      readonly type: 'hello';
      readonly workbook: { readonly name: string; readonly locale: string; readonly timeZone: string };
      readonly tabs: TabList;
      readonly menus: readonly MenuSpec[];
      readonly runs: readonly RunView[];
      readonly asks: readonly AskView[];
      readonly pages: readonly PageView[];
    }
  /** Tabs whose cells or look changed; `list` where tabs came, went, moved or changed in TabSummary. */
  | {
      readonly type: 'changed';
      readonly version: number;
      readonly tabs: readonly number[];
      readonly list: TabList | null;
    }
  /** A script made another tab or range the active one. */
  | { readonly type: 'activate'; readonly tab: number; readonly selection: CellRange | null }
  | { readonly type: 'menu'; readonly menus: readonly MenuSpec[] }
  /** `seconds` below 0: until it is closed. */
  | { readonly type: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  | { readonly type: 'ask'; readonly ask: AskView }
  | { readonly type: 'answered'; readonly ask: number }
  | { readonly type: 'page'; readonly page: PageView }
  | { readonly type: 'closePage'; readonly page: string }
  /** Sent when a run begins, asks, goes on or ends; count the seconds on from there. */
  | { readonly type: 'runs'; readonly runs: readonly RunView[] }
  | {
      readonly type: 'runEnded';
      readonly run: number;
      readonly name: string;
      readonly cancelled: boolean;
      readonly error: RunError | null;
    }
  | {
      readonly type: 'result';
      readonly page: string;
      readonly call: string;
      readonly value: Json;
      readonly error: RunError | null;
    }
  /** The disk refused the last save; edits are refused until it takes one. */
  | { readonly type: 'notSaved'; readonly message: string }
  /** The server stops; no request will be answered any more. */
  | { readonly type: 'bye' };
