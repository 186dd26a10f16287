/**
 * Buffering. The workbook is shared; each run works on a session: its writes show in its own draft and
 * reach the workbook at flush or at the normal end. When somebody else has committed meanwhile, the
 * session's writes are applied again to the newer workbook: cell by cell the last commit wins.
 */
import { WorkbookDraft, type WorkbookState } from './workbook-state';

/** The one committed workbook that runs and people share. */
export class SharedWorkbook {
  private committed: WorkbookState;
  private nextId: number;
  private changes = 0;

  constructor(state: WorkbookState) {
    this.committed = state;
    this.nextId = state.nextId;
  }

  /** Grows by one with every commit. */
  get version(): number {
    return this.changes;
  }

  /** The committed state; treat it as read-only. */
  get state(): WorkbookState {
    return this.committed;
  }

  /** A new id, never given twice, whether or not the write that asked for it is ever committed. */
  mint(): number {
    return this.nextId++;
  }

  commit(state: WorkbookState): void {
    this.committed = { ...state, nextId: this.nextId };
    this.changes++;
  }
}

/** A change to a draft. `mint` gives new ids, the same ones when the change is applied again. */
export type Change<Result> = (draft: WorkbookDraft, mint: () => number) => Result;

interface PendingChange {
  apply: Change<unknown>;
  ids: number[];
}

export class Session {
  private draft: WorkbookDraft;
  private baseVersion: number;
  private pending: PendingChange[] = [];

  constructor(private readonly shared: SharedWorkbook) {
    this.draft = new WorkbookDraft(shared.state);
    this.baseVersion = shared.version;
  }

  /**
   * The newest committed workbook with this session's own writes on top. Throws where one of them no
   * longer applies, as when somebody deleted its tab meanwhile.
   */
  current(): WorkbookDraft {
    if (this.baseVersion !== this.shared.version) {
      const draft = new WorkbookDraft(this.shared.state);
      for (const change of this.pending) {
        let next = 0;
        change.apply(draft, () => change.ids[next++] ?? this.shared.mint());
      }
      this.draft = draft;
      this.baseVersion = this.shared.version;
    }
    return this.draft;
  }

  /** Applies a change to the draft and remembers it for the commit; a change that throws is forgotten. */
  write<Result>(change: Change<Result>): Result {
    const ids: number[] = [];
    const result = change(this.current(), () => {
      const id = this.shared.mint();
      ids.push(id);
      return id;
    });
    this.pending.push({ apply: change, ids });
    return result;
  }

  /** Puts the buffered writes into the workbook. */
  commit(): void {
    if (this.pending.length === 0) return;
    const { state } = this.current();
    this.pending = [];
    this.shared.commit(state);
  }
}
