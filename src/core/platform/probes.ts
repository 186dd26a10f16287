/**
 * Probes of a platform: each asks one question of which the answer is assumed, and finds the real one. Knows
 * nothing of any service; what the probes work on is theirs.
 */
import type { ProbeId } from '../messages/en/platform';

export interface Probe<Scratch> {
  /** Names the probe in reports and documentation; its question stands in the catalogue under the same name. */
  readonly id: ProbeId;
  /** Compared with what is found as text: strings as they are, all else as JSON. */
  readonly expected: unknown;
  run(scratch: Scratch): unknown;
}

export interface ProbeResult {
  readonly id: ProbeId;
  readonly expected: string;
  /** The error's text where the probe threw. */
  readonly found: string;
  readonly agrees: boolean;
}

/** Runs one probe after the other; one that throws has found its error, and the others go on. */
export function runProbes<Scratch>(probes: ReadonlyArray<Probe<Scratch>>, scratch: Scratch): ProbeResult[] {
  return probes.map((probe) => {
    const expected = asText(probe.expected);
    const found = asText(answerOf(probe, scratch));
    return { id: probe.id, expected, found, agrees: found === expected };
  });
}

function answerOf<Scratch>(probe: Probe<Scratch>, scratch: Scratch): unknown {
  try {
    return probe.run(scratch);
  } catch (error) {
    return errorText(error);
  }
}

export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : String(JSON.stringify(value));
}
