/**
 * Strictness for service objects: only the listed methods exist, arguments must fit a listed signature,
 * and anything else throws by name. Objects of the host reach the bundle only through these proxies.
 */
import { platformError } from './call-host';

/** A class as the bundle sees it: its name in messages, and each method's overloads (`''` takes nothing). */
export interface ClassDescription {
  readonly name: string;
  readonly methods: Readonly<Record<string, readonly string[]>>;
}

interface Wrapped {
  target: object;
  description: ClassDescription;
}

const wrappedByProxy = new WeakMap<object, Wrapped>();
const proxyByTarget = new WeakMap<object, object>();

/** An enum's member, as Apps Script prints it. */
export class EnumValue {
  constructor(
    readonly typeName: string,
    private readonly memberName: string,
    private readonly position: number,
  ) {}

  name(): string {
    return this.memberName;
  }

  ordinal(): number {
    return this.position;
  }

  compareTo(other: EnumValue): number {
    return this.position - other.ordinal();
  }

  toString(): string {
    return this.memberName;
  }

  toJSON(): string {
    return this.memberName;
  }
}

/** What a strict object stands for, when it is of the named class (the last part of its name); else null. */
export function targetOf<Target extends object>(value: unknown, className: string): Target | null {
  if (typeof value !== 'object' || value === null) return null;
  const wrapped = wrappedByProxy.get(value);
  return wrapped && wrapped.description.name.split('.').pop() === className
    ? (wrapped.target as Target)
    : null;
}

/** The strict object of a target, for methods that return themselves. */
export function selfOf<Public>(target: object): Public {
  return proxyByTarget.get(target) as Public;
}

/** How Apps Script names an argument in its messages. */
function nameOfType(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (value instanceof Date) return 'Date';
  if (value instanceof EnumValue) return value.typeName;
  if (Array.isArray(value)) {
    const names = new Set(value.map(nameOfType));
    return names.size === 1 ? `${[...names][0]}[]` : '(class)[]';
  }
  return wrappedByProxy.get(value as object)?.description.name ?? '(class)';
}

function fitsType(type: string, value: unknown): boolean {
  if (type.endsWith('?')) return value === null || value === undefined || fitsType(type.slice(0, -1), value);
  if (type === 'Object[][]') return Array.isArray(value) && value.length > 0 && value.every(Array.isArray);
  if (type.endsWith('[]')) {
    return Array.isArray(value) && value.every((item) => fitsType(type.slice(0, -2), item));
  }
  switch (type) {
    case 'Object':
      return value !== undefined;
    case 'Integer':
      return typeof value === 'number' && Number.isFinite(value);
    case 'Number':
      return typeof value === 'number';
    case 'String':
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return value instanceof Date;
    case 'Options':
      return typeof value === 'object' && value !== null && !wrappedByProxy.has(value);
    default:
      return (value instanceof EnumValue && value.typeName === type) || targetOf(value, type) !== null;
  }
}

const parsedSignatures = new Map<string, string[]>();

function typesOf(signature: string): string[] {
  let types = parsedSignatures.get(signature);
  if (!types) {
    types = signature === '' ? [] : signature.split(', ');
    parsedSignatures.set(signature, types);
  }
  return types;
}

function fitsSignature(signature: string, values: readonly unknown[]): boolean {
  const types = typesOf(signature);
  return types.length === values.length && types.every((type, index) => fitsType(type, values[index]));
}

/** Throws the platform's words unless the arguments fit one of the method's overloads. */
function assertSignature(description: ClassDescription, method: string, values: readonly unknown[]): void {
  if (description.methods[method]?.some((signature) => fitsSignature(signature, values))) return;
  throw platformError(
    `The parameters (${values.map(nameOfType).join(',')}) don't match the method signature for ${description.name}.${method}.`,
  );
}

/** Names that the language itself asks any object for. */
const languageNames = new Set(['then', 'toJSON', 'constructor', 'valueOf', 'hasOwnProperty']);

type Method = (...values: unknown[]) => unknown;

/** Wraps a target; `Public` is the Apps Script interface under which the bundle knows it. */
export function strict<Public>(target: object, description: ClassDescription): Public {
  const proxy: object = new Proxy(target, {
    get(_, property) {
      if (typeof property === 'symbol') return undefined;
      if (property === 'toString') return () => description.name.split('.').pop();
      if (Object.prototype.hasOwnProperty.call(description.methods, property)) {
        return (...values: unknown[]): unknown => {
          assertSignature(description, property, values);
          return ((target as Record<string, unknown>)[property] as Method).apply(target, values);
        };
      }
      if (languageNames.has(property)) return undefined;
      throw platformError(`${description.name}.${property} is not implemented by the host.`);
    },
    set(_, property) {
      throw platformError(`${description.name}.${String(property)} cannot be set.`);
    },
    has: (_, property) => Object.prototype.hasOwnProperty.call(description.methods, property),
    ownKeys: () => [],
    getOwnPropertyDescriptor: () => undefined,
  });
  wrappedByProxy.set(proxy, { target, description });
  proxyByTarget.set(target, proxy);
  return proxy as Public;
}

/** A namespace of enums and functions in which every other name throws. */
export function strictNamespace<Members extends object>(name: string, members: Members): Members {
  return new Proxy(members, {
    get(target, property) {
      if (typeof property === 'symbol' || property in target) return Reflect.get(target, property) as unknown;
      if (languageNames.has(property)) return undefined;
      throw platformError(`${name}.${property} is not implemented by the host.`);
    },
    set(_, property) {
      throw platformError(`${name}.${String(property)} cannot be set.`);
    },
  });
}

/** An enum whose unknown members throw by name. `fullName` is as in `SpreadsheetApp.WrapStrategy`. */
export function enumeration<Name extends string>(
  fullName: string,
  names: readonly Name[],
): Readonly<Record<Name, EnumValue>> {
  const typeName = fullName.split('.').pop() as string;
  const members = {} as Record<Name, EnumValue>;
  names.forEach((name, position) => {
    members[name] = new EnumValue(typeName, name, position);
  });
  return strictNamespace(fullName, members);
}
