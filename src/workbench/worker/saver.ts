/**
 * The thread that saves: it keeps a copy of the state, brings it up to date with what changed, and writes
 * it whole, so that the main thread waits neither for the disk nor for the encoding.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { saveState } from '../../host/persistence/workbook-store';
import type { Json } from '../../host/protocol';
import { StateCopy, type SavedDelta } from './state-delta';

/** Where to save. */
export interface SaverSetUp {
  readonly folder: string;
  readonly name: string;
}

/** Null where the disk took it, else why it did not. */
export type SaverAnswer = string | null;

const { folder, name } = workerData as SaverSetUp;
const copy = new StateCopy();

parentPort?.on('message', (delta: SavedDelta) => parentPort?.postMessage(save(delta)));

function save(delta: SavedDelta): SaverAnswer {
  try {
    const state = copy.apply(delta);
    saveState(folder, name, state as unknown as Json);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
