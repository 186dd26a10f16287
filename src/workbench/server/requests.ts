/** What each request does. Changes answer once they are on disk. */
import type { Json } from '../../host/protocol';
import type { SharedWorkbook } from '../../host/model/session';
import type { SheetState } from '../../host/model/sheet-state';
import type { Answer, Ask, Changed, OnTab, RequestName, ServerEvent } from '../protocol';
import type { ChangeWatch } from './change-watch';
import type { GridEdits } from './grid/grid-edits';
import { Refused } from './http/refused';
import { cellView } from './look/cell-view';
import { rowSlice } from './look/row-slice';
import { tabList } from './look/tab-list';
import { tabView } from './look/tab-view';
import type { RunBook } from './runs/run-book';
import type { Screen } from './runs/screen';
import type { Saver } from './saving/saver';

export interface Served {
  readonly shared: SharedWorkbook;
  readonly edits: GridEdits;
  readonly watch: ChangeWatch;
  readonly saver: Saver;
  readonly runs: RunBook;
  readonly screen: Screen;
  tell(event: ServerEvent): void;
}

export type RequestHandlers = {
  readonly [Name in RequestName]: (ask: Ask<Name>) => Answer<Name> | Promise<Answer<Name>>;
};

export function requestHandlers(served: Served): RequestHandlers {
  return {
    ...lookHandlers(served),
    ...cellHandlers(served),
    ...structureHandlers(served),
    ...runHandlers(served),
  };
}

type Handlers<Names extends RequestName> = Pick<RequestHandlers, Names>;

function lookHandlers({ shared }: Served): Handlers<'tabs' | 'tab' | 'rows' | 'cell'> {
  const sheet = (tab: number): SheetState => {
    const found = shared.state.sheets.find(({ id }) => id === tab);
    if (!found) throw new Refused('NOT_FOUND', 'This tab does not exist any more.');
    return found;
  };
  return {
    tabs: () => tabList(shared.state, shared.version),
    tab: ({ tab }) => tabView(shared.state, shared.version, sheet(tab)),
    rows: ({ tab, from, count }) => rowSlice(shared.state, shared.version, sheet(tab), from, count),
    cell: ({ tab, row, column }) => cellView(shared.state, shared.version, sheet(tab), row, column),
  };
}

/** Does an edit, tells the windows, and waits for the disk. */
async function saved<Result extends Changed>({ saver, watch }: Served, edit: () => Result): Promise<Result> {
  // While the disk takes nothing, nothing more is done that could be lost.
  if (saver.hasFailed) await saver.save();
  const result = edit();
  watch.notice();
  await saver.save();
  return result;
}

function cellHandlers(served: Served): Handlers<'edit' | 'paste' | 'clear' | 'undo' | 'select'> {
  const { edits, shared, watch, saver } = served;
  return {
    edit: ({ tab, row, column, typed }) => saved(served, () => edits.edit(tab, row, column, typed)),
    paste: ({ tab, row, column, cells }) => saved(served, () => edits.paste(tab, row, column, cells)),
    clear: (range) =>
      saved(served, () => {
        edits.clear(range);
        return { version: shared.version };
      }),
    undo: () => saved(served, () => edits.undo()),
    select: (range) => {
      edits.select(range);
      watch.forgetSelection();
      // Where the cursor stood is worth keeping, but nobody waits for it.
      void saver.save();
      return { version: shared.version };
    },
  };
}

type StructureName =
  | `${'insert' | 'delete'}${'Rows' | 'Columns'}`
  | `${'move' | 'hide' | 'show'}Columns`
  | 'resizeColumn'
  | 'sort'
  | `${'add' | 'rename' | 'copy' | 'delete' | 'hide' | 'show'}Tab`;

function structureHandlers(served: Served): Handlers<StructureName> {
  const { edits, shared } = served;
  const on = (operation: string, { tab }: OnTab, ...args: Json[]): Promise<Changed> =>
    saved(served, () => {
      edits.do(operation, tab, ...args);
      return { version: shared.version };
    });
  const newTab = (make: () => number): Promise<Changed & OnTab> =>
    saved(served, () => ({ tab: make(), version: shared.version }));
  return {
    insertRows: (ask) => on('sheet.insertRowsBefore', ask, ask.before, ask.count),
    deleteRows: (ask) => on('sheet.deleteRows', ask, ask.row, ask.count),
    insertColumns: (ask) => on('sheet.insertColumnsBefore', ask, ask.before, ask.count),
    deleteColumns: (ask) => on('sheet.deleteColumns', ask, ask.column, ask.count),
    moveColumns: (ask) => on('sheet.moveColumns', ask, ask.column, ask.count, ask.before),
    hideColumns: (ask) => on('sheet.hideColumns', ask, ask.column, ask.count),
    showColumns: (ask) => on('sheet.showColumns', ask, ask.column, ask.count),
    resizeColumn: (ask) => on('sheet.setColumnWidth', ask, ask.column, 1, ask.width),
    sort: (ask) => on('sheet.sort', ask, ask.column, ask.ascending),
    addTab: ({ name }) => newTab(() => edits.addTab(name)),
    renameTab: (ask) => on('sheet.setName', ask, ask.name),
    copyTab: ({ tab }) => newTab(() => edits.do('sheet.copyTo', tab) as number),
    deleteTab: (ask) => on('spreadsheet.deleteSheet', ask),
    hideTab: (ask) => on('sheet.hideSheet', ask),
    showTab: (ask) => on('sheet.showSheet', ask),
  };
}

function runHandlers({
  runs,
  screen,
  tell,
}: Served): Handlers<'run' | 'call' | 'answer' | 'cancel' | 'openMenu' | 'closePage'> {
  const done = {};
  return {
    run: ({ function: functionName }) => {
      if (!screen.offers(functionName)) throw new Refused('NOT_FOUND', 'No menu has this entry.');
      return { run: runs.start({ functionName, args: [], from: 'menu', authMode: 'FULL' }) };
    },
    call: ({ page, call, function: functionName, args }) => {
      if (!screen.hasShown(page)) throw new Refused('NOT_FOUND', 'There is no such page.');
      const run = runs.start({
        functionName,
        args: [...args],
        from: 'page',
        authMode: 'FULL',
        page,
        onEnd: ({ value, error }) => tell({ type: 'result', page, call, value, error }),
      });
      return { run };
    },
    answer: ({ ask, button, text = '' }) => {
      if (!screen.answer(ask, { button, text })) {
        throw new Refused('NOT_FOUND', 'This question has been answered already.');
      }
      return done;
    },
    cancel: ({ run }) => {
      if (!runs.cancel(run)) throw new Refused('NOT_FOUND', 'This run has ended already.');
      return done;
    },
    openMenu: () => ({ run: startMenu(runs) }),
    closePage: ({ page }) => {
      // Another page may have taken its place meanwhile: closed it is, either way.
      screen.closePage(page);
      return done;
    },
  };
}

/** Lets the add-on build its menu, as opening the document does: a simple trigger without full rights. */
export function startMenu(runs: RunBook): number {
  const authMode = 'LIMITED';
  return runs.start({ functionName: 'onOpen', args: [{ authMode }], from: 'start', authMode });
}
