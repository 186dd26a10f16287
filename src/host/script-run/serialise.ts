/**
 * What google.script.run carries between a page and the script, and what it may call:
 * developers.google.com/apps-script/guides/html/reference/run.
 */
import { HostError, type Json } from '../protocol';

/**
 * The arguments of a call as they arrive on the other side: a copy. Throws TypeError for a Date, a
 * function, a DOM node or any object that is not plain, naming the property that holds it, and for
 * circular references.
 */
export function checkArguments(args: unknown[]): Json[] {
  return args.map((value, index) => argumentJson(value, String(index), []));
}

function argumentJson(value: unknown, property: string, parents: readonly object[]): Json {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || !(Array.isArray(value) || isPlain(value))) {
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  }
  if (parents.includes(value)) throw new TypeError('Failed due to circular reference.');
  const path = [...parents, value];
  if (Array.isArray(value))
    return Array.from(value, (item, index) => argumentJson(item, String(index), path));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, argumentJson(item, key, path)]),
  );
}

/** Of whatever realm: its prototype is null or has none above it. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A value that cannot be sent; the whole result is then null. */
const UNSENDABLE = Symbol('unsendable');

/**
 * A script function's result as the page receives it: null where it holds a Date (documented as
 * illegal) or, unverified, a function, an instance of a class or a circular reference.
 */
export function serialiseResult(value: unknown): Json {
  const result = resultJson(value, []);
  return result === UNSENDABLE ? null : result;
}

function resultJson(value: unknown, parents: readonly object[]): Json | typeof UNSENDABLE {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || parents.includes(value)) return UNSENDABLE;
  if (!Array.isArray(value) && !isPlain(value)) return UNSENDABLE;
  const path = [...parents, value];
  if (Array.isArray(value)) {
    const items: Json[] = [];
    for (const item of value) {
      const json = resultJson(item, path);
      if (json === UNSENDABLE) return UNSENDABLE;
      items.push(json);
    }
    return items;
  }
  const entries: [string, Json][] = [];
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const json = resultJson(item, path);
    if (json === UNSENDABLE) return UNSENDABLE;
    entries.push([key, json]);
  }
  return Object.fromEntries(entries);
}

/** Throws unless a page may call `name`: a top-level function of the script whose name does not end in '_'. */
export function requireCallable(name: string, topLevelFunctions: ReadonlySet<string>): void {
  if (name.endsWith('_') || !topLevelFunctions.has(name)) {
    throw new HostError(`Script function not found: ${name}`);
  }
}
