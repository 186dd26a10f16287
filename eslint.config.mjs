// Lint rules: the dependency rules of the architecture (core is pure, the add-on is the only place
// that names a Google service, nothing but tests imports the host) and TypeScript's own.
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const googleServices = [
  'CacheService',
  'Charts',
  'DocumentApp',
  'DriveApp',
  'GmailApp',
  'HtmlService',
  'LockService',
  'Logger',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
];
const nodeGlobals = ['process', 'Buffer', 'require', '__dirname', 'setImmediate', 'global'];
const pageGlobals = ['window', 'document', 'navigator', 'localStorage', 'google'];
/** Missing in Apps Script's engine, so they may not stand in code that runs there. */
const missingInAppsScript = [
  'setTimeout',
  'setInterval',
  'fetch',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'atob',
  'btoa',
  'crypto',
  'performance',
  'structuredClone',
];

const zodForm = {
  name: 'zod',
  message: "Import 'zod/mini': the full form adds hundreds of KB to the bundle.",
};

/** Forbids `src/<layer>` to import from the named other layers and from the given packages. */
function mayNotImport(layer, layers, { globals = [], node = false } = {}) {
  return {
    files: [`src/${layer}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [zodForm],
          patterns: [
            ...layers.map((other) => ({
              group: [`**/${other}/**`, `**/${other}`],
              message: `src/${layer} may not depend on src/${other}.`,
            })),
            ...(node
              ? [{ group: ['node:*', 'fs', 'path', 'vm'], message: 'Node is not there at run time.' }]
              : []),
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...globals.map((name) => ({ name, message: `src/${layer} may not use ${name}.` })),
      ],
    },
  };
}

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'build/',
      'data/',
      'coverage/',
      'seeds/',
      'tests/gold/',
      'tests/eval/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  prettier,
  {
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
    rules: {
      'no-restricted-imports': ['error', { paths: [zodForm] }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-misleading-character-class': 'off',
      'max-lines': ['warn', { max: 320, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  mayNotImport('core', ['addon', 'ui', 'host', 'workbench', 'cli', 'build'], {
    globals: [...googleServices, ...nodeGlobals, ...pageGlobals, ...missingInAppsScript],
    node: true,
  }),
  mayNotImport('addon', ['ui', 'host', 'workbench', 'cli', 'build'], {
    globals: [...nodeGlobals, ...pageGlobals, ...missingInAppsScript],
    node: true,
  }),
  mayNotImport('ui', ['host', 'workbench', 'cli', 'build'], {
    globals: [...googleServices, ...nodeGlobals],
    node: true,
  }),
  mayNotImport('host', ['addon', 'ui', 'workbench', 'cli', 'build']),
  mayNotImport('cli', ['ui', 'build']),
  mayNotImport('workbench', ['ui', 'cli', 'build'], { globals: googleServices }),
  {
    // These run in a browser.
    ...mayNotImport('workbench/page*', ['ui', 'cli', 'build'], {
      globals: [...googleServices, ...nodeGlobals],
      node: true,
    }),
    name: 'workbench/browser',
  },
  {
    files: ['src/workbench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/addon/**', '**/addon'],
              allowTypeImports: true,
              message: 'The workbench runs the built add-on; only its types may be imported.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/data/**/*.ts', 'src/core/**/lexicon/**/*.ts', 'tests/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
);
