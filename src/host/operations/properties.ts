/**
 * The property stores behind PropertiesService, with the platform's quotas: 9 KB a value, 500 KB a store
 * (developers.google.com/apps-script/guides/services/quotas). Wordings as seen in public error reports.
 */
import { HostError, type Operations } from '../protocol';
import { capitalised, refuseUnauthorised, storeKey, type Scope, type ServiceRun } from './service-run';

/** Plain JSON, kept with the workbook: store ('document', 'script', 'user:<id>') -> key -> value. */
export type PropertyState = { [store: string]: { [key: string]: string } };

const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** Operations on the stores in `state`, which they change in place. */
export function propertyOperations(state: PropertyState, run: ServiceRun): Operations {
  const storeOf = (scope: Scope) => new Map(Object.entries(state[storeKey(scope, run)] ?? {}));
  const keep = (scope: Scope, store: Map<string, string>) => {
    state[storeKey(scope, run)] = Object.fromEntries(store);
  };
  return {
    'properties.open': (scope: Scope) =>
      refuseUnauthorised(run, `PropertiesService.get${capitalised(scope)}Properties`),
    'properties.getAll': (scope: Scope) => Object.fromEntries(storeOf(scope)),
    'properties.get': (scope: Scope, key: string) => storeOf(scope).get(key) ?? null,
    'properties.set': (scope: Scope, entries: [string, string][], deleteOthers: boolean) => {
      const store = deleteOthers ? new Map<string, string>() : storeOf(scope);
      for (const [key, value] of entries) store.set(key, value);
      refuseTooLarge(entries, store);
      keep(scope, store);
    },
    'properties.delete': (scope: Scope, key: string) => {
      const store = storeOf(scope);
      store.delete(key);
      keep(scope, store);
    },
    'properties.deleteAll': (scope: Scope) => keep(scope, new Map()),
  };
}

/** Bytes, not letters: Arabic letters take two. The key counts with its value (unverified). */
function refuseTooLarge(entries: [string, string][], store: Map<string, string>): void {
  for (const [, value] of entries) {
    if (Buffer.byteLength(value) > LARGEST_VALUE) throw new HostError('Argument too large: value');
  }
  let total = 0;
  for (const [key, value] of store) total += Buffer.byteLength(key) + Buffer.byteLength(value);
  if (total > LARGEST_STORE) {
    throw new HostError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}
