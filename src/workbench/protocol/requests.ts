/**
 * What the page asks of the server: `POST /api/<name>` with the JSON body `Requests[name]['ask']`, content
 * type application/json and the token in the header `x-accord-token`. Status 200 carries
 * `Requests[name]['answer']`, any other a `Refusal`. Rows and columns count from 1 everywhere; tabs go by
 * their id, which renaming keeps.
 */
import type { Json } from '../../host/protocol';
import type { AtCell, CellRange, CellView, RowSlice, TabList, TabView } from './views';

export const TOKEN_HEADER = 'x-accord-token';
/** The parameter of the address that the page was opened with. */
export const TOKEN_PARAMETER = 'token';

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
