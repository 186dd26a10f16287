/** The parts of Utilities that need the machine: random ids, digests, waiting. */
import { createHash, randomUUID } from 'node:crypto';
import { HostError, type Operations } from '../protocol';
import type { ServiceRun } from './service-run';

/** Documented maximum of Utilities.sleep: five minutes. */
const LONGEST_SLEEP = 300_000;

const DIGESTS: Record<string, string> = { MD5: 'md5', SHA_256: 'sha256' };

export function utilityOperations(run: ServiceRun): Operations {
  return {
    'utilities.getUuid': () => randomUUID(),
    'utilities.sleep': (milliseconds: number) => {
      if (milliseconds > LONGEST_SLEEP) {
        throw new HostError(`Utilities.sleep waits at most ${LONGEST_SLEEP} milliseconds.`);
      }
      run.sleep(milliseconds);
    },
    /** Bytes in and out are signed (-128 to 127), as everywhere in Apps Script. */
    'utilities.digest': (algorithm: string, bytes: number[]) => {
      const name = DIGESTS[algorithm];
      if (name === undefined) throw new HostError(`The host does not implement the digest ${algorithm}.`);
      return [...new Int8Array(createHash(name).update(Int8Array.from(bytes)).digest())];
    },
  };
}
