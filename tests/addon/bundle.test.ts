import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { builtFiles } from './support/open-workbook';

const code = builtFiles()['Code.js']!;

describe('the bundle', () => {
  // Complete lexicons of two languages are most of it; this guards against a library slipping in unseen.
  test('has not grown by accident', () => {
    expect(statSync('dist/Code.js').size).toBeLessThanOrEqual(1100 * 1024);
  });

  test('loads in a bare context without touching a service', () => {
    const context = createContext({});
    expect(() => new Script(code).runInContext(context)).not.toThrow();
    expect(typeof context.onOpen).toBe('function');
  });

  test('declares one global function for every export of the entry, and no other', () => {
    const entry = readFileSync('src/addon/index.ts', 'utf8');
    const exported = [...entry.matchAll(/^export const (\w+)/gm)].map((match) => match[1]);
    const declared = [...code.matchAll(/^function (\w+)\(\) \{ return Accord\./gm)].map((match) => match[1]);
    expect(declared.sort()).toEqual(exported.sort());
  });

  test('has no syntax that Apps Script does not parse', () => {
    expect(code).not.toMatch(/[{;]static\s|\bthis\.#\w/);
  });

  test('dist holds what is pushed and nothing else', () => {
    const names = readdirSync('dist').filter(
      (name) => !/^(Code\.js|appsscript\.json|[a-z-]+\.html)$/.test(name),
    );
    expect(names).toEqual([]);
  });
});
