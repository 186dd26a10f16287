/**
 * The caches behind CacheService: 100 KB a value, 250 characters a key, 6 hours at most, 1,000 items
 * a cache (developers.google.com/apps-script/reference/cache/cache).
 */
import { HostError, type Operations } from '../protocol';
import { capitalised, refuseUnauthorised, storeKey, type Scope, type ServiceRun } from './service-run';

interface CachedValue {
  value: string;
  /** Epoch milliseconds. */
  expires: number;
}

/** Lives as long as the host: a cache promises nothing beyond. */
export type CacheState = Map<string, Map<string, CachedValue>>;

const LARGEST_VALUE = 100 * 1024;
const LONGEST_KEY = 250;
const MOST_ITEMS = 1000;
const LONGEST_SECONDS = 21_600;

/** Operations on the caches in `state`, which they change in place. */
export function cacheOperations(state: CacheState, run: ServiceRun): Operations {
  const cacheOf = (scope: Scope) => {
    const key = storeKey(scope, run);
    let cache = state.get(key);
    if (cache === undefined) state.set(key, (cache = new Map()));
    return cache;
  };
  return {
    'cache.open': (scope: Scope) => refuseUnauthorised(run, `CacheService.get${capitalised(scope)}Cache`),
    'cache.get': (scope: Scope, keys: string[]) => {
      const cache = cacheOf(scope);
      keys.forEach(refuseLongKey);
      return keys.flatMap((key) => {
        const found = cache.get(key);
        return found !== undefined && found.expires > run.now() ? [[key, found.value]] : [];
      });
    },
    'cache.put': (scope: Scope, entries: [string, string][], seconds: number) => {
      const cache = cacheOf(scope);
      for (const [key, value] of entries) {
        refuseLongKey(key);
        if (Buffer.byteLength(value) > LARGEST_VALUE) throw new HostError('Argument too large: value');
      }
      const expires = run.now() + Math.min(seconds, LONGEST_SECONDS) * 1000;
      for (const [key, value] of entries) {
        // Put again, an item counts as the newest.
        cache.delete(key);
        cache.set(key, { value, expires });
      }
      dropOldest(cache);
    },
    'cache.remove': (scope: Scope, keys: string[]) => {
      const cache = cacheOf(scope);
      keys.forEach((key) => cache.delete(key));
    },
  };
}

function refuseLongKey(key: string): void {
  if (key.length > LONGEST_KEY) throw new HostError('Argument too large: key');
}

/** A full cache forgets its oldest items (as documented: those farthest from expiration may go first). */
function dropOldest(cache: Map<string, CachedValue>): void {
  for (const key of cache.keys()) {
    if (cache.size <= MOST_ITEMS) return;
    cache.delete(key);
  }
}
