/**
 * A bare `vm` context with the services and the script in it. One context serves one run, as in Apps
 * Script. Nothing here knows the model: calls leave through `send`, which may cross a thread.
 */
import vm from 'node:vm';
import type { Json } from '../protocol';

export type Send = (operation: string, argsJson: string) => string;

/** Compiled once a process, by name and then by code; contexts are many. */
const compiled = new Map<string, Map<string, vm.Script>>();

function compile(code: string, filename: string): vm.Script {
  let ofName = compiled.get(filename);
  if (!ofName) compiled.set(filename, (ofName = new Map()));
  let script = ofName.get(code);
  if (!script) ofName.set(code, (script = new vm.Script(code, { filename })));
  return script;
}

export interface ScriptFiles {
  /** The services' bundle. */
  readonly services: string;
  /** The project's script files by name, in the order of evaluation; they share one global scope. */
  readonly scripts: ReadonlyArray<readonly [name: string, code: string]>;
}

/** Globals that a bare context has and Apps Script's engine lacks. */
const MISSING = ['WebAssembly', 'SharedArrayBuffer', 'Atomics'];
const REMOVAL = MISSING.map((name) => `delete globalThis.${name};`).join('');

/**
 * Of a context's global object every look-up of a name goes through Node, a hundred times as slow as in Apps
 * Script; of its script scope none does. So what scripts name most stands in both.
 */
const STANDARD_NAMES =
  'Array, ArrayBuffer, Boolean, Date, Error, Int32Array, JSON, Map, Math, Number, Object, Promise, Proxy, ' +
  'RangeError, Reflect, RegExp, Set, String, Symbol, SyntaxError, TypeError, Uint8Array, Uint16Array, ' +
  'Uint32Array, WeakMap, WeakSet, decodeURIComponent, encodeURIComponent, isFinite, isNaN, parseFloat, parseInt';
const SCRIPT_SCOPE = `let { ${STANDARD_NAMES} } = globalThis;`;

export class ScriptContext {
  private readonly context: vm.Context;

  /** `wallTime` in milliseconds ends code that never calls the host. */
  constructor(
    private readonly files: ScriptFiles,
    send: Send,
    private readonly wallTime: number,
  ) {
    this.context = vm.createContext({ __host: send });
    compile(files.services, 'host-services.js').runInContext(this.context);
    delete this.context.__host;
    compile(REMOVAL + SCRIPT_SCOPE, 'globals.js').runInContext(this.context);
  }

  /** Evaluates the script's files: top-level code runs here. */
  load(): void {
    for (const [name, code] of this.files.scripts) {
      compile(code, name).runInContext(this.context, { timeout: this.wallTime });
    }
  }

  /** Names of the global functions that the script declares. */
  functionNames(): ReadonlySet<string> {
    const isOwn = (name: string): boolean => typeof this.context[name] === 'function';
    return new Set(Object.keys(this.context).filter(isOwn));
  }

  /** Calls a global function with arguments of its own realm; the result is still of that realm. */
  call(name: string, args: readonly Json[]): unknown {
    this.context.__call = { name, args: JSON.stringify(args) };
    const entry = compile(
      `(() => {
        const { name, args } = globalThis.__call;
        delete globalThis.__call;
        return globalThis[name].apply(globalThis, JSON.parse(args));
      })()`,
      'call.js',
    );
    return entry.runInContext(this.context, { timeout: this.wallTime });
  }
}
