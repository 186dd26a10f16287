// Taking the long texts out of a module: what it exports stays the same. A module of Node alone, so it runs there.
import { execFileSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';

const LONG = 'defence cooperation agreement, memorandum';

const TAKEN = {
  'a text': `export const a = '${LONG}';`,
  'a text in Arabic, which is twice as long in bytes': `export const a = 'اتفاقية تعاون دفاعي';`,
  'a template without values': `export const a = \`${LONG}\nand more\`;`,
  'the parts of a template': `const x = 1; export const a = \`${LONG} \${x} ends \${x + 1}, ${LONG}\`;`,
  'a template within a template': `const x = 1; export const a = \`\${\`${LONG}\${x}\`} and \${x}\`;`,
  'a pattern with its flags': `export const a = ['x Agreement'.replace(/(?:agreement|memorandum|protocol|accord)/giu, '\\\\n')];`,
  'signs that texts escape': `export const a = '${LONG} \\\\ \\n \\u0627 \\' < </script>';`,
  'the values of objects and lists': `export const a = { b: ['${LONG}', { c: '${LONG} 2' }] };`,
  'arguments of calls': `export const a = '${LONG}|x'.split('|');`,
};

const LEFT = {
  'a short text': `export const a = 'defence';`,
  'a text in a function': `const f = () => '${LONG}'; function g() { return '${LONG}'; } export const a = f() + g();`,
  'the key of an object': `export const a = { '${LONG}': 1 };`,
  'a tagged template': `const tag = ({ raw }) => raw[0]; export const a = tag\`${LONG}\`;`,
};

interface Module {
  readonly contents: string;
  readonly texts: readonly string[];
}

const CUT = `
import { withoutLongTexts } from './src/build/late.mjs';
const codes = JSON.parse(process.argv[1]);
console.log(JSON.stringify(codes.map((code) => withoutLongTexts(code, 'core/some-module'))));
`;

const codes = [...Object.values(TAKEN), ...Object.values(LEFT)];
const cut = JSON.parse(
  execFileSync(process.execPath, ['--input-type=module', '-e', CUT, '--', JSON.stringify(codes)], {
    encoding: 'utf8',
  }),
) as Module[];
const cutOf = (code: string): Module => cut[codes.indexOf(code)]!;

/** What the module exports as `a`, as JSON. */
function valueOf(code: string, texts: readonly string[] = []): string {
  const script = code.replace(/^import .*$/m, '').replace('export const a =', 'result =');
  const read = (module: string) => (module === 'core/some-module' ? texts : []);
  const context = { result: undefined as unknown, longTextsOf: read };
  runInNewContext(script, context);
  return JSON.stringify(context.result);
}

describe('taken out, with the module as it was:', () => {
  test.each(Object.entries(TAKEN))('%s', (_, code) => {
    const { contents, texts } = cutOf(code);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(contents).not.toContain(text);
    expect(contents).not.toContain(LONG);
    expect(valueOf(contents, texts)).toBe(valueOf(code));
  });
});

describe('left where it is:', () => {
  test.each(Object.entries(LEFT))('%s', (_, code) =>
    expect(cutOf(code)).toEqual({ contents: code, texts: [] }),
  );
});
