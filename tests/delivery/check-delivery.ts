/**
 * Judges a script project as it was pushed: only the files that belong there, only the allowed scopes, and
 * every function that the menu or a page calls defined in the code.
 */
import { createContext, Script } from 'node:vm';
import { createHost, RecordingUi, type Host, type MenuSpec } from '../../src/host';

/** A project's files by name with extension, as the host takes them. */
export type ProjectFiles = Readonly<Record<string, string>>;

const CODE = 'Code.js';
const MANIFEST = 'appsscript.json';

/** Accord's promise to its users, so it is repeated here and not read from the manifest. */
const ALLOWED_SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

/** Milliseconds for loading the code; a loop at top level ends here. */
const LOADING_TIME = 60_000;

/** What is wrong with a delivery, one sentence each; empty where nothing is. */
export function checkDelivery(files: ProjectFiles): string[] {
  const missing = [CODE, MANIFEST].filter((name) => !(name in files));
  if (missing.length > 0) return missing.map((name) => `${name} is missing.`);
  return [...checkPages(files), ...checkScopes(files), ...checkCalls(files)];
}

/** Pages that the code opens, and no other file: what nobody opens should not be in the script. */
function checkPages(files: ProjectFiles): string[] {
  const code = files[CODE]!;
  const others = Object.keys(files).filter((name) => name !== CODE && name !== MANIFEST);
  const extra = others.filter((name) => {
    const page = /^([\w-]+)\.html$/.exec(name)?.[1];
    return page === undefined || !['"', "'", '`'].some((quote) => code.includes(quote + page + quote));
  });
  const opened = [...code.matchAll(/FromFile\((["'`])([\w-]+)\1\)/g)].map((match) => `${match[2]}.html`);
  return [
    ...extra.map((name) => `${name} is pushed, but nothing opens it.`),
    ...opened.filter((name) => !(name in files)).map((name) => `${name} is opened, but it is missing.`),
  ];
}

function checkScopes(files: ProjectFiles): string[] {
  const { oauthScopes = [] } = JSON.parse(files[MANIFEST]!) as { oauthScopes?: string[] };
  return [
    ...oauthScopes.filter((scope) => !ALLOWED_SCOPES.includes(scope)).map((s) => `Scope not allowed: ${s}`),
    ...ALLOWED_SCOPES.filter((scope) => !oauthScopes.includes(scope)).map((s) => `Scope missing: ${s}`),
  ];
}

function checkCalls(files: ProjectFiles): string[] {
  let defined: ReadonlySet<string>;
  try {
    defined = definedFunctions(files);
  } catch (error) {
    return [`The code does not load: ${String(error)}`];
  }
  const host = createHost({ files, addonName: 'Accord' });
  const { error } = host.run('onOpen', undefined, { authMode: 'NONE' });
  const entries = host.menu().flatMap(functionsOf);
  const pages = Object.entries(files).filter(([name]) => name.endsWith('.html'));
  const problems = [
    ...(error ? [`onOpen fails in AuthMode NONE: ${error.message}`] : []),
    ...(entries.length === 0 ? ['onOpen adds no menu.'] : []),
    ...notIn(defined, entries, 'The menu'),
    ...pages.flatMap(([name, html]) => checkPage(name, html, defined)),
  ];
  return problems.length > 0 ? problems : entries.flatMap((name) => chooseFromMenu(host, name));
}

/** The names of global functions; a bare context has no service, so top-level code that needs one throws. */
function definedFunctions(files: ProjectFiles): ReadonlySet<string> {
  const context = createContext({});
  new Script(files[CODE]!, { filename: CODE }).runInContext(context, { timeout: LOADING_TIME });
  return new Set(Object.keys(context).filter((name) => typeof context[name] === 'function'));
}

function functionsOf(menu: MenuSpec): string[] {
  return menu.items.flatMap((item) => {
    if ('function' in item) return [item.function];
    return 'submenu' in item ? functionsOf(item.submenu) : [];
  });
}

/** Chooses a menu entry and cancels what it asks. What it cannot open, it tells in an alert. */
function chooseFromMenu(host: Host, name: string): string[] {
  const ui = new RecordingUi({ button: 'CANCEL' });
  const { error } = host.run(name, [], { ui });
  const told = ui.alerts.map(({ message }) => message).filter((message) => message.includes('HTML file'));
  return [...(error ? [error.message] : []), ...told].map((message) => `${name} fails: ${message}`);
}

function checkPage(name: string, html: string, defined: ReadonlySet<string>): string[] {
  const calls = callsOf(html);
  if (calls.length === 0 && html.includes('script.run')) {
    return [`${name} calls functions, but their names cannot be read.`];
  }
  return notIn(defined, calls, name);
}

/**
 * Names that a page calls: the end of a chain on `google.script.run`, and all that is called or quoted with
 * the prefix that every page function of the add-on has, however the page's client reaches it.
 */
export function callsOf(html: string): string[] {
  const patterns = [
    /google\.script\.run(?:\s*\.\s*with\w+\([^()]*\))*\s*\.\s*(?!with[A-Z])(\w+)\s*\(/g,
    /\.\s*(page[A-Z]\w*)\s*\(/g,
    /["'`](page[A-Z]\w*)["'`]/g,
  ];
  const names = patterns.flatMap((pattern) => [...html.matchAll(pattern)].map((match) => match[1]!));
  return [...new Set(names)].sort();
}

/** Names ending in `_` are defined but private: neither menus nor pages reach them. */
function notIn(defined: ReadonlySet<string>, called: readonly string[], caller: string): string[] {
  return called
    .filter((name) => !defined.has(name) || name.endsWith('_'))
    .map((name) => `${caller} calls ${name}, which is not defined.`);
}
