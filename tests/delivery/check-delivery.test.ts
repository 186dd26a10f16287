import { builtFiles } from '../addon/support/open-workbook';
import { callsOf, checkDelivery, type ProjectFiles } from './check-delivery';

const built = builtFiles();

/** The built code without one of its global functions. */
function withoutFunction(name: string): ProjectFiles {
  const code = built['Code.js']!.replace(new RegExp(`^function ${name}\\(\\) .*$`, 'm'), '');
  expect(code).not.toBe(built['Code.js']);
  return { ...built, 'Code.js': code };
}

function withManifest(change: (manifest: { oauthScopes: string[] }) => void): ProjectFiles {
  const manifest = JSON.parse(built['appsscript.json']!) as { oauthScopes: string[] };
  change(manifest);
  return { ...built, 'appsscript.json': JSON.stringify(manifest) };
}

/** The built files with one page of our own, which the code opens. */
function withPage(html: string): ProjectFiles {
  const open = "function openIt() { HtmlService.createHtmlOutputFromFile('own-page'); }";
  return { ...built, 'Code.js': `${built['Code.js']}\n${open}`, 'own-page.html': html };
}

const without = (name: string): ProjectFiles =>
  Object.fromEntries(Object.entries(built).filter(([key]) => key !== name));

describe('a delivery', () => {
  test('as built has no problem', () => {
    expect(checkDelivery(built)).toEqual([]);
  });

  test.each<[string, ProjectFiles, string]>([
    [
      'a menu function is gone',
      withoutFunction('validateSheet'),
      'The menu calls validateSheet, which is not defined.',
    ],
    [
      'a page function is gone',
      withoutFunction('pageHello'),
      'sidebar.html calls pageHello, which is not defined.',
    ],
    ['onOpen is gone', withoutFunction('onOpen'), 'onOpen adds no menu.'],
    [
      'a scope is added',
      withManifest(({ oauthScopes }) => oauthScopes.push('https://www.googleapis.com/auth/drive')),
      'Scope not allowed: https://www.googleapis.com/auth/drive',
    ],
    [
      'a scope is gone',
      withManifest(({ oauthScopes }) => oauthScopes.pop()),
      'Scope missing: https://www.googleapis.com/auth/script.container.ui',
    ],
    ['a script is added', { ...built, 'Extra.js': '' }, 'Extra.js is pushed, but nothing opens it.'],
    ['a page is added', { ...built, 'extra.html': '' }, 'extra.html is pushed, but nothing opens it.'],
    ['the manifest is gone', without('appsscript.json'), 'appsscript.json is missing.'],
    ['the code is gone', without('Code.js'), 'Code.js is missing.'],
    [
      'the code is cut off',
      { ...built, 'Code.js': 'function onOpen() {' },
      'The code does not load: SyntaxError',
    ],
    [
      'a service is called at top level',
      { ...built, 'Code.js': `${built['Code.js']}\nSpreadsheetApp.getActive().getName();` },
      'The code does not load: ',
    ],
    [
      'onOpen reads the document',
      {
        ...built,
        'Code.js': `${built['Code.js']}\nfunction onOpen() { SpreadsheetApp.getActive().getSheets(); }`,
      },
      'onOpen fails in AuthMode NONE: ',
    ],
    [
      'a page calls what is not there',
      withPage('<script>google.script.run.withSuccessHandler(f).pageNowhere(1)</script>'),
      'own-page.html calls pageNowhere, which is not defined.',
    ],
    [
      'a page calls by names that cannot be read',
      withPage('<script>const c = google.script.run; c[name]()</script>'),
      'own-page.html calls functions, but their names cannot be read.',
    ],
    [
      'a menu entry opens a page that is not there',
      {
        ...built,
        'Code.js': `${built['Code.js']}
          function validateSheet() { const name = 'gone'; HtmlService.createHtmlOutputFromFile(name); }`,
      },
      'validateSheet fails: No HTML file named gone was found.',
    ],
    [
      'a page that the code opens is gone',
      { ...built, 'Code.js': withPage('')['Code.js']! },
      'own-page.html is opened, but it is missing.',
    ],
  ])('is reported where %s', (_, files, problem) => {
    expect(checkDelivery(files)).toContainEqual(expect.stringContaining(problem));
  });

  test('may have pages that call what is there', () => {
    expect(checkDelivery(withPage('<script>google.script.run.pageValidate()</script>'))).toEqual([]);
  });
});

test.each([
  ['google.script.run.save(1)', ['save']],
  ['google.script.run.withSuccessHandler(a).withFailureHandler(b).save()', ['save']],
  ['const r=google.script.run;r.withSuccessHandler(n=>t(n)).pageStage(x)', ['pageStage']],
  ['call("pageStage",[1]);call(`pageValidate`)', ['pageStage', 'pageValidate']],
  ['run[a](); e.pageX; p.pageSize=2; pageNumber+1', []],
])('the calls of a page: %s', (html, names) => {
  expect(callsOf(html)).toEqual(names);
});
