/** CacheService inside the context: developers.google.com/apps-script/reference/cache. */
import type { Scope } from '../operations/service-run';
import { callHost, platformError } from './call-host';
import { strict } from './strict';

type GCache = GoogleAppsScript.Cache.Cache;

/** Ten minutes, as documented for put and putAll. */
const DEFAULT_SECONDS = 600;

class Cache implements GCache {
  constructor(private readonly scope: Scope) {}

  get(key: string): string | null {
    return this.read([String(key)])[0]?.[1] ?? null;
  }

  getAll(keys: string[]): { [key: string]: string } {
    return Object.fromEntries(this.read(keys.map(String)));
  }

  put(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    this.write([[String(key), String(value)]], seconds);
  }

  putAll(values: { [key: string]: unknown }, seconds = DEFAULT_SECONDS): void {
    this.write(
      Object.entries(values).map(([key, value]) => [key, String(value)]),
      seconds,
    );
  }

  remove(key: string): void {
    callHost('cache.remove', this.scope, [String(key)]);
  }

  removeAll(keys: string[]): void {
    callHost('cache.remove', this.scope, keys.map(String));
  }

  private read(keys: string[]): [string, string][] {
    return callHost<[string, string][]>('cache.get', this.scope, keys);
  }

  /** Expiry is at least one second (documented); more than six hours is cut to six hours. */
  private write(entries: [string, string][], seconds: number): void {
    if (seconds < 1) throw platformError(`Invalid argument: expirationInSeconds ${seconds}`);
    callHost('cache.put', this.scope, entries, seconds);
  }
}

function openCache(scope: Scope): GCache {
  callHost('cache.open', scope);
  return strict<GCache>(new Cache(scope), {
    name: 'CacheService.Cache',
    methods: {
      get: ['String'],
      getAll: ['String[]'],
      put: ['String, String', 'String, String, Integer'],
      putAll: ['Options', 'Options, Integer'],
      remove: ['String'],
      removeAll: ['String[]'],
    },
  });
}

class Service implements GoogleAppsScript.Cache.CacheService {
  getDocumentCache = (): GCache => openCache('document');
  getScriptCache = (): GCache => openCache('script');
  getUserCache = (): GCache => openCache('user');
}

export const cacheService = strict<GoogleAppsScript.Cache.CacheService>(new Service(), {
  name: 'CacheService',
  methods: { getDocumentCache: [''], getScriptCache: [''], getUserCache: [''] },
});
