/** Writes workbooks as xlsx in a thread of its own: excelize-wasm imports modules in a way that jest forbids. */
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { WorkbookState } from '../../../src/host';
import type { XlsxTab, XlsxWorkbook } from '../../../src/cli/output/xlsx/write-workbook';

const SCRIPT = `
  import { parentPort } from 'node:worker_threads';
  import { loadExcelize } from './src/cli/output/xlsx/excelize';
  import { xlsxWorkbook } from './src/cli/output/xlsx/write-workbook';
  import { PersonAtWorkbook } from './src/host/person/person-at-workbook';
  import { SharedWorkbook } from './src/host/model/session';
  parentPort.on('message', ({ id, state, tabs }) => {
    const workbook = new PersonAtWorkbook(new SharedWorkbook(state), state.owner, () => 0);
    xlsxWorkbook(workbook, tabs).then(
      (result) => parentPort.postMessage({ id, result }),
      ({ message }) => parentPort.postMessage({ id, message }),
    );
  });
  loadExcelize().then(() => parentPort.postMessage('ready'));
`;

type Answer = { id: number; result: XlsxWorkbook } | { id: number; message: string };

interface Waiting {
  resolve(result: XlsxWorkbook): void;
  reject(error: Error): void;
}

export class XlsxWriter {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  /** Ends when the library is loaded, which takes some seconds. */
  async start(): Promise<void> {
    const { outputFiles } = await build({
      stdin: { contents: SCRIPT, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      packages: 'external',
    });
    const worker = new Worker(outputFiles[0]?.text ?? '', { eval: true });
    this.worker = worker;
    await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
    worker.on('message', (answer: Answer) => {
      const waiting = this.waiting.get(answer.id);
      this.waiting.delete(answer.id);
      if ('result' in answer) waiting?.resolve(answer.result);
      else waiting?.reject(new Error(answer.message));
    });
  }

  write(state: WorkbookState, tabs: readonly XlsxTab[]): Promise<XlsxWorkbook> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker?.postMessage({ id, state, tabs });
    });
  }

  async stop(): Promise<void> {
    await this.worker?.terminate();
  }
}
