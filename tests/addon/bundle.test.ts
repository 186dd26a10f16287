import { readdirSync, readFileSync } from 'node:fs';
import { Session, type Profiler } from 'node:inspector';
import { createContext, Script } from 'node:vm';
import { createHost } from '../../src/host';
import { builtFiles, MEETING, NOW, savedAfter } from './support/open-workbook';
import { watchedRun } from './support/watched-run';

const code = builtFiles()['Code.js']!;

/** How many functions run when the code is loaded in a bare context: those of which V8 counts a call. */
function functionsRunAtLoad(): number {
  const session = new Session();
  session.connect();
  const post = (
    method: string,
    params: object,
    done?: (result: Profiler.TakePreciseCoverageReturnType) => void,
  ) =>
    session.post(method, params, (error, result) => {
      if (error) throw error;
      done?.(result as Profiler.TakePreciseCoverageReturnType);
    });
  let count = 0;
  post('Profiler.enable', {});
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  new Script(code, { filename: 'counted.js' }).runInContext(createContext({}));
  post('Profiler.takePreciseCoverage', {}, ({ result }) => {
    const { functions } = result.find(({ url }) => url.endsWith('counted.js'))!;
    count = functions.filter(({ ranges }) => ranges.some((range) => range.count > 0)).length;
  });
  session.disconnect();
  return count;
}

describe('the bundle', () => {
  // Apps Script loads the whole of it for every click; this guards against a library slipping in unseen.
  test('has not grown by accident', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(680 * 1024);
  });

  test('loads in a bare context without touching a service', () => {
    const context = createContext({});
    expect(() => new Script(code).runInContext(context)).not.toThrow();
    expect(typeof context.onOpen).toBe('function');
  });

  test('evaluates none of its modules when it is loaded', () => {
    const count = functionsRunAtLoad();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(12);
  });

  test('has its modules in functions that are skipped until they are called', () => {
    expect(code.match(/=[\w$]+\(function\(\)\{/g)!.length).toBeGreaterThan(300);
    expect(code).not.toMatch(/\bvar [\w$,]+=[\w$]+\(\(\)=>\{/);
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

describe('the long texts', () => {
  const texts = JSON.parse(builtFiles()['long-texts.html']!) as Record<string, string[]>;

  test('are outside of the code: lexicons of both languages', () => {
    for (const module of ['extract/domains/lexicon/ar', 'extract/domains/lexicon/en']) {
      expect(texts[module]!.length).toBeGreaterThan(20);
      for (const text of texts[module]!) expect(code).not.toContain(text);
    }
  });

  test('hold nothing that could be taken for a tag', () => {
    expect(builtFiles()['long-texts.html']).not.toContain('<');
  });

  const begun = savedAfter((workbook) => workbook.importTexts({ name: 'a.txt', text: MEETING }));

  test.each([
    ['onOpen', [], 0],
    ['pageHello', [], 0],
    ['pageCard', [{ want: 'next', filter: 'all' }], 0],
    ['pageSummarise', [], 0],
    ['pageSampleArticles', [], 1],
    ['pagePreview', [[{ name: 'b.txt', text: `${MEETING} They met again on Friday.` }]], 1],
  ] as const)('%s reads them as often as it must', (name, args, times) => {
    let reads = 0;
    const watch = {
      user: { email: 'owner@example.org', id: 'owner', locale: 'en' },
      now: () => NOW,
      before: (operation: string) => void (reads += operation === 'html.readFile' ? 1 : 0),
    };
    const host = createHost({ files: builtFiles(), now: () => NOW, ...structuredClone(begun) });
    const { error } = watchedRun(host, watch, name, ...args);
    expect({ error, reads }).toEqual({ error: '', reads: times });
  });
});
