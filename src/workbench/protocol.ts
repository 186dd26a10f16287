/**
 * What the page of the workbench and its server say to each other: requests as JSON, events as a stream,
 * and the messages between the page and the add-on's own pages in their frames. Types and names only.
 *
 * Requests: `POST /api/<name>` with the JSON body `Requests[name]['ask']`, content type application/json
 * and the token in the header `x-accord-token`. Status 200 carries `Requests[name]['answer']`, any other
 * a `Refusal`. Rows and columns count from 1 everywhere; tabs go by their id, which renaming keeps.
 *
 * Events: `new EventSource('/api/events?token=' + token)`, one `ServerEvent` as JSON in each message. The
 * first is always `hello`, also after a reconnection: the page then shows what it says and reads anew.
 *
 * Files: `/` is page/index.html; page/main.ts and the CSS that it imports are `/assets/main.js` (a module)
 * and `/assets/main.css`, fonts lie beside them.
 */
import type { CellFormat } from '../host/model/sheet-state';
import type { Json, MenuSpec } from '../host/protocol';

export type { CellFormat, Json, MenuSpec };

export const TOKEN_HEADER = 'x-accord-token';
/** The parameter of the address that the page was opened with. */
export const TOKEN_PARAMETER = 'token';
export const EVENTS_PATH = '/api/events';

/** More rows than this are not sent in one answer. */
export const ROWS_IN_A_SLICE = 500;
/** A cell shows at most this many characters; its whole text comes with the request `cell`. */
export const SHOWN_CHARACTERS = 600;

// ---- What is looked at -----------------------------------------------------------------------------

export interface TabSummary {
  readonly tab: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rightToLeft: boolean;
  /** `#rrggbb`, or null. */
  readonly color: string | null;
}

/** Cells from (row, column) on, counted from 1. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** All tabs, in order. `version` grows with every change of the workbook. */
export interface TabList {
  readonly version: number;
  readonly tabs: readonly TabSummary[];
  /** The id of the active tab. */
  readonly active: number;
  readonly selection: CellRange | null;
}

/** `value` holds for rows `from` to `to`, both included. */
export interface RowBand<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** Bands down one column; columns without any are left out. */
export interface ColumnBands<Value> {
  readonly column: number;
  readonly bands: ReadonlyArray<RowBand<Value>>;
}

export interface ColumnView {
  readonly column: number;
  /** Pixels; 100 where absent. */
  readonly width?: number;
  readonly hidden?: boolean;
}

/** What may stand in cells. */
export interface RuleView {
  /** `list`: a dropdown of `options`; `checkbox`: true and false; `other`: judged by the server only. */
  readonly kind: 'list' | 'checkbox' | 'other';
  /** As they would be typed; empty unless a list. */
  readonly options: readonly string[];
  /** False where a wrong value is refused, true where it only gets a warning. */
  readonly warningOnly: boolean;
  readonly help: string;
}

/** One column of a chart's data, headers first where `numHeaders` says so. */
export type ChartCell = string | number | boolean | null;

export interface ChartView {
  readonly chart: number;
  /** A name of Charts.ChartType: `BAR`, `COLUMN`, `PIE`, `LINE`... */
  readonly type: string;
  /** The cell of its upper left corner and the offset from there in pixels. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly x: number;
    readonly y: number;
  };
  /** As `setOption` got them: `title`, `width`, `height`, `colors`, `isStacked`... */
  readonly options: Readonly<Record<string, Json>>;
  /** How many of the first rows of `data` are headers. */
  readonly headers: number;
  /** Rows of the source as the chart sees them: the first column is the axis, the others are series. */
  readonly data: ReadonlyArray<readonly ChartCell[]>;
}

/** A conditional format that holds for cells, already judged by the server. */
export type ConditionalLook = Pick<CellFormat, 'background' | 'fontColor' | 'fontWeight' | 'fontStyle'>;

/** Everything about a tab except its cells. What is not named has the default. */
export interface TabView {
  readonly version: number;
  readonly tab: number;
  readonly name: string;
  readonly rightToLeft: boolean;
  readonly hiddenGridlines: boolean;
  /** The grid's size. */
  readonly maxRows: number;
  readonly maxColumns: number;
  /** The last row and column that show something, pivots included; 0 in an empty tab. */
  readonly filledRows: number;
  readonly filledColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columns: readonly ColumnView[];
  /** Pixels; 21 where absent. */
  readonly rowHeights: ReadonlyArray<RowBand<number>>;
  readonly formats: ReadonlyArray<ColumnBands<CellFormat>>;
  readonly notes: ReadonlyArray<ColumnBands<string>>;
  readonly rules: ReadonlyArray<ColumnBands<RuleView>>;
  readonly merges: readonly CellRange[];
  readonly charts: readonly ChartView[];
  /** Where pivot tables show computed cells, which cannot be typed into. */
  readonly pivots: readonly CellRange[];
}

/** Part of a text that is a link or has a look of its own; offsets in UTF-16 units, `end` excluded. */
export interface TextRunView {
  readonly start: number;
  readonly end: number;
  readonly link?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
}

/** Something about single cells of a slice. */
export interface AtCell<Value> {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

/** What each cell of a row holds, a letter a column: Text, Number, Date, Boolean, Empty. */
export type CellKinds = string;

/** Rows of a tab from `from` on. Pivots' computed cells are among them. */
export interface RowSlice {
  readonly version: number;
  readonly tab: number;
  readonly from: number;
  /** What the cells show; a row ends with its last cell that shows something. */
  readonly rows: ReadonlyArray<readonly string[]>;
  /** By row, as `T`, `N`, `D`, `B`, `E`; only rows that hold something else than text. */
  readonly kinds: ReadonlyArray<{ readonly row: number; readonly kinds: CellKinds }>;
  readonly formulas: ReadonlyArray<AtCell<string>>;
  readonly links: ReadonlyArray<AtCell<readonly TextRunView[]>>;
  /** Cells whose value does not satisfy their rule; the value is the rule's help text. */
  readonly warnings: ReadonlyArray<AtCell<string>>;
  /** Cells shown cut; the value is the whole text's length. */
  readonly cut: ReadonlyArray<AtCell<number>>;
  readonly looks: ReadonlyArray<AtCell<ConditionalLook>>;
}

/** One cell in full. */
export interface CellView {
  readonly version: number;
  readonly shown: string;
  /** What an editor starts from: the formula where there is one, else text that typed again gives the same. */
  readonly typed: string;
  readonly note: string;
  readonly rule: RuleView | null;
  readonly warning: string | null;
  readonly links: readonly TextRunView[];
}

// ---- What is asked for -----------------------------------------------------------------------------

export interface OnTab {
  readonly tab: number;
}

export type OnRange = OnTab & CellRange;

/** Every change answers when it is on disk. */
export interface Changed {
  readonly version: number;
}

export interface EditAnswer extends Changed {
  readonly shown: string;
  /** The help text of the warning-only rule that the value does not satisfy ('' if it has none), else null. */
  readonly warning: string | null;
}

export interface PasteAnswer extends Changed {
  /** Where the cells went; rows and columns are added to the grid as needed. */
  readonly range: CellRange;
  readonly warnings: ReadonlyArray<AtCell<string>>;
}

export interface UndoAnswer extends Changed {
  /** Where the undone edit was; null where nothing was left to undo. */
  readonly undone: { readonly tab: number; readonly range: CellRange | null } | null;
}

type Request<Ask, Answer> = { readonly ask: Ask; readonly answer: Answer };
type Nothing = Readonly<Record<string, never>>;

export interface Requests {
  tabs: Request<Nothing, TabList>;
  tab: Request<OnTab, TabView>;
  /** At most ROWS_IN_A_SLICE rows come back, and none beyond `filledRows`. */
  rows: Request<OnTab & { readonly from: number; readonly count: number }, RowSlice>;
  cell: Request<OnTab & { readonly row: number; readonly column: number }, CellView>;

  /** Types into one cell; '' empties it. */
  edit: Request<
    OnTab & { readonly row: number; readonly column: number; readonly typed: string },
    EditAnswer
  >;
  /** Types a block, from its upper left corner on. All or nothing. */
  paste: Request<
    OnTab & {
      readonly row: number;
      readonly column: number;
      readonly cells: ReadonlyArray<readonly string[]>;
    },
    PasteAnswer
  >;
  clear: Request<OnRange, Changed>;
  /** Takes the last change back that a person made in the grid. Refused where somebody changed the place since. */
  undo: Request<Nothing, UndoAnswer>;

  insertRows: Request<OnTab & { readonly before: number; readonly count: number }, Changed>;
  deleteRows: Request<OnTab & { readonly row: number; readonly count: number }, Changed>;
  insertColumns: Request<OnTab & { readonly before: number; readonly count: number }, Changed>;
  deleteColumns: Request<OnTab & { readonly column: number; readonly count: number }, Changed>;
  /** To stand before the column that is now number `before`. */
  moveColumns: Request<
    OnTab & { readonly column: number; readonly count: number; readonly before: number },
    Changed
  >;
  hideColumns: Request<OnTab & { readonly column: number; readonly count: number }, Changed>;
  showColumns: Request<OnTab & { readonly column: number; readonly count: number }, Changed>;
  /** Pixels. */
  resizeColumn: Request<OnTab & { readonly column: number; readonly width: number }, Changed>;
  /** All rows below the frozen ones. */
  sort: Request<OnTab & { readonly column: number; readonly ascending: boolean }, Changed>;

  addTab: Request<{ readonly name: string }, Changed & { readonly tab: number }>;
  renameTab: Request<OnTab & { readonly name: string }, Changed>;
  copyTab: Request<OnTab, Changed & { readonly tab: number }>;
  deleteTab: Request<OnTab, Changed>;
  hideTab: Request<OnTab, Changed>;
  showTab: Request<OnTab, Changed>;
  /** Makes cells the active range of runs to come; also makes the tab the active one. */
  select: Request<OnRange, Changed>;

  /** Runs a menu entry's function. What becomes of it comes as the events `runs` and `runEnded`. */
  run: Request<{ readonly function: string }, { readonly run: number }>;
  /**
   * google.script.run from a page. `call` is a name of the caller's choosing (random: every window hears
   * every result); the result comes as the event `result`. At most ten calls of a page run at once.
   */
  call: Request<
    {
      readonly page: string;
      readonly call: string;
      readonly function: string;
      readonly args: readonly Json[];
    },
    { readonly run: number }
  >;
  /** Answers an alert or a prompt: `button` as named in AskView, or CLOSE. */
  answer: Request<{ readonly ask: number; readonly button: string; readonly text?: string }, Nothing>;
  /** Ends a run; what it had not flushed is lost. */
  cancel: Request<{ readonly run: number }, Nothing>;
  /** Builds the add-on's menu anew (onOpen), as reopening the document does. */
  openMenu: Request<Nothing, { readonly run: number }>;
  /** A person, or the page itself, closed a sidebar or dialog. */
  closePage: Request<{ readonly page: string }, Nothing>;
}

export type RequestName = keyof Requests;
export type Ask<Name extends RequestName> = Requests[Name]['ask'];
export type Answer<Name extends RequestName> = Requests[Name]['answer'];

/**
 * REFUSED: the workbook's own refusal, in words for people. NOT_FOUND: tab, run, page or request unknown.
 * BAD_REQUEST and FORBIDDEN: a defect of the caller, or no token. NOT_SAVED: the disk did not take it.
 */
export type RefusalCode = 'REFUSED' | 'NOT_FOUND' | 'BAD_REQUEST' | 'FORBIDDEN' | 'NOT_SAVED' | 'INTERNAL';

export interface Refusal {
  readonly error: { readonly code: RefusalCode; readonly message: string };
}

// ---- What the server tells -------------------------------------------------------------------------

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

// ---- Between the page and the frame of an add-on's page -----------------------------------------------

/** For the frame's `sandbox`: no same-origin, so that the add-on's page reaches neither token nor workbench. */
export const FRAME_SANDBOX = 'allow-scripts allow-downloads allow-forms';

/**
 * What an add-on's page posts to its parent. Heed it only where `event.source` is that frame's window. For
 * `call`, send the request `call` and, when its `result` event comes, post a FrameResult to the frame.
 */
export type FrameMessage =
  | {
      readonly accord: 'call';
      readonly call: string;
      readonly function: string;
      readonly args: readonly Json[];
    }
  | { readonly accord: 'close' }
  | { readonly accord: 'setHeight'; readonly pixels: number }
  | { readonly accord: 'setWidth'; readonly pixels: number }
  | { readonly accord: 'focusEditor' };

/** What the parent posts into the frame, with target origin '*' (a sandboxed frame has none). */
export interface FrameResult {
  readonly accord: 'result';
  readonly call: string;
  readonly value: Json;
  readonly error: RunError | null;
}
