/**
 * One run in a thread of its own. The host answers each call at once; where the platform would let the
 * script wait (a question, a sleep, a flush that must reach the disk) its answer is withheld until then.
 */
import { HostError, type Json } from '../../../host/protocol';
import { timeLimitOf } from '../../../host/runtime/limits';
import { Run, type HostState, type RunSettings } from '../../../host/runtime/run';
import type { RunEnd, RunOrder } from '../../worker/messages';
import type { RunError } from '../../protocol';
import type { Reply, RunThread } from './run-thread';
import type { Answered, Question, Screen } from './screen';

/** What runs share in the workbench. */
export interface RunSurroundings {
  readonly host: HostState;
  readonly settings: Omit<RunSettings, 'timeLimit' | 'ui' | 'clock' | 'authMode'>;
  readonly screen: Screen;
  /** The clock that scripts read; the machine's where it is left out. */
  readonly now?: () => number;
  /** Resolves when everything committed so far is on disk. */
  saved(): Promise<void>;
  /** The workbook may have changed. */
  noticeChanges(): void;
}

export interface RunOutcome {
  readonly value: Json;
  readonly error: RunError | null;
}

/** The wall clock ends what never calls the host, a little after the platform's limit. */
const GRACE = 5_000;

export class ThreadedRun {
  private readonly run: Run;
  private readonly wallTime: number;
  private cancelled = false;
  /** What the call being answered wants to wait for. */
  private question: Question | null = null;
  private sleep = 0;

  constructor(
    private readonly id: number,
    private readonly thread: RunThread,
    private readonly surroundings: RunSurroundings,
    private readonly order: Omit<RunOrder, 'wallTime'>,
    authMode: RunSettings['authMode'],
    /** Called when the run begins and ends to wait for a person. */
    private readonly onAsking: (asking: boolean) => void,
  ) {
    const { host, settings, screen, now } = surroundings;
    const timeLimit = timeLimitOf(order.functionName);
    this.wallTime = timeLimit + GRACE;
    this.run = new Run(host, {
      ...settings,
      authMode,
      timeLimit,
      ui: screen.portFor((question) => (this.question = question)),
      clock: {
        now: now ?? Date.now,
        injected: now !== undefined,
        sleep: (milliseconds) => (this.sleep = milliseconds),
      },
    });
  }

  get isCancelled(): boolean {
    return this.cancelled;
  }

  /** Runs to the end and settles it. What it committed may still be on its way to the disk. */
  async perform(): Promise<RunOutcome> {
    const order: RunOrder = { ...this.order, wallTime: this.wallTime };
    const end = await this.thread.perform(order, (operation, argsJson, reply) => {
      void this.answer(operation, argsJson, reply);
    });
    this.surroundings.screen.withdraw(this.id);
    const outcome = this.settle(end);
    this.surroundings.noticeChanges();
    return outcome;
  }

  /** Ends the run as the platform ends one: buffered writes are lost, locks are free again. */
  cancel(): void {
    this.cancelled = true;
    void this.thread.terminate();
  }

  private async answer(operation: string, argsJson: string, reply: Reply): Promise<void> {
    this.question = null;
    this.sleep = 0;
    const { version } = this.surroundings.host.workbook;
    const answerJson = this.run.answer(operation, argsJson);
    if (this.question) reply(JSON.stringify({ result: await this.putToPerson(this.question) }));
    else if (this.sleep > 0) setTimeout(reply, this.sleep, answerJson);
    else if (this.surroundings.host.workbook.version !== version) reply(await this.whenSaved(answerJson));
    else reply(answerJson);
  }

  /** The service's answer: a button's name for an alert, an object for a prompt. */
  private async putToPerson(question: Question): Promise<Json> {
    const answered: Promise<Answered> = this.surroundings.screen.ask(this.id, question);
    this.onAsking(true);
    const { button, text } = await answered;
    this.onAsking(false);
    return question.kind === 'alert' ? button : { button, text };
  }

  private async whenSaved(answerJson: string): Promise<string> {
    this.surroundings.noticeChanges();
    try {
      await this.surroundings.saved();
      return answerJson;
    } catch (error) {
      return JSON.stringify({ error: { name: 'Exception', message: (error as Error).message } });
    }
  }

  private settle(end: RunEnd | null): RunOutcome {
    // A stopped run commits nothing, whatever stopped it.
    if (end === null || end.timedOut) this.run.outOfTime();
    let error: RunError | null = end?.error ?? null;
    try {
      this.run.finish();
    } catch (thrown) {
      if (!(thrown instanceof HostError)) console.error(thrown);
      error ??= { name: 'Exception', message: (thrown as Error).message };
    }
    if (end === null) {
      const message = this.cancelled ? 'The run was cancelled.' : 'The run ended unexpectedly.';
      return { value: null, error: { name: 'Exception', message } };
    }
    if (this.run.stopReason !== null) error = { name: 'Exception', message: this.run.stopReason };
    for (const { level, text } of this.run.logs) if (level === 'error') console.error(text);
    return error
      ? { value: null, error: { name: error.name, message: error.message } }
      : { value: end.result, error: null };
  }
}
