/** Tables of conformance: what a script does, what must come of it, and the page that says so. */
import { createHost, type AuthMode, type HostOptions, type RunResult } from '../../src/host';

export interface Conformance {
  /** What is being checked, in words. */
  title: string;
  /** Below developers.google.com/apps-script/ unless it names another site. */
  doc: string;
  /** Body of a function; `book` is the spreadsheet and `sheet` its only tab. */
  script: string;
  returns?: unknown;
  throws?: string;
  authMode?: AuthMode;
}

const prelude = 'const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0];';

/** Runs the body of a function in a new workbook. */
export function runScript(
  body: string,
  options: { authMode?: AuthMode; host?: Partial<HostOptions> } = {},
): RunResult {
  const start = options.authMode === 'NONE' ? '' : prelude;
  const host = createHost({ files: { 'Code.js': `function main() { ${start} ${body} }` }, ...options.host });
  return host.run('main', [], { authMode: options.authMode });
}

/** Registers one test a row. */
export function testConformance(rows: readonly Conformance[]): void {
  test.each(rows.map((row) => [row.title, row] as const))('%s', (_, row) => {
    const { result, error } = runScript(row.script, { authMode: row.authMode });
    if (row.throws === undefined) {
      expect(error).toBeUndefined();
      expect(result).toEqual(row.returns ?? null);
    } else {
      expect(error?.message).toBe(row.throws);
    }
  });
}
