/** `npm run deploy` and `npm run create`, each in a folder and with a Google of its own. */
import { execFileSync } from 'node:child_process';
import { ProjectFolder, type Ended } from './stand-in/project-folder';

const SCRIPT_ID = 'script-of-this-test';
const PLACEHOLDER = 'put-your-script-id-here';
const SPREADSHEET_ID = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123456789-abcde';

/** Each starts clasp, and deploy builds first. */
const folders: ProjectFolder[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => folder.close())));

async function open(scriptId: string): Promise<ProjectFolder> {
  const folder = await ProjectFolder.open(scriptId);
  folders.push(folder);
  return folder;
}

/** Prepares a folder's Google, runs a command there, and returns how it ended with what it left. */
async function run(
  scriptId: string,
  command: 'deploy' | 'create',
  args: readonly string[] = [],
  prepare: (folder: ProjectFolder) => void = () => undefined,
): Promise<Ended & { folder: ProjectFolder; settings: unknown }> {
  const folder = await open(scriptId);
  prepare(folder);
  const ended = await folder.command(command, args);
  return { ...ended, folder, settings: JSON.parse(folder.read('.clasp.json')) as unknown };
}

describe('npm run deploy', () => {
  test.each([[PLACEHOLDER], ['']])('says that .clasp.json names no script: %j', async (scriptId) => {
    const { status, stderr, folder } = await run(scriptId, 'deploy');
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      'Accord does not know yet which script to go to.\n' +
        'Run: npm run create, or put the id of your script into .clasp.json.',
    );
    expect(folder.api.asked).toEqual([]);
  });

  test('says what .clasp.json should hold where it cannot be read', async () => {
    const folder = await open(SCRIPT_ID);
    folder.write('.clasp.json', '{ "scriptId": ');
    const { status, stderr } = await folder.command('deploy');
    expect(status).toBe(1);
    expect(stderr).toContain('.clasp.json is missing or cannot be read. It should hold:');
  });
});

describe('where Google refuses', () => {
  const apiOff =
    'The Apps Script API is off for your Google account.\n' +
    'Turn it on at https://script.google.com/home/usersettings, wait a few minutes, and try again.';
  const loggedOut = 'You are not logged in to Google.\nRun: npx clasp login';

  test('the API is off', async () => {
    const off = ({ api }: ProjectFolder): boolean => (api.enabled = false);
    const [deployed, created] = await Promise.all([
      run(SCRIPT_ID, 'deploy', [], off),
      run(PLACEHOLDER, 'create', [], off),
    ]);
    expect(deployed).toMatchObject({ status: 1, stdout: '', stderr: `\n${apiOff}\n` });
    expect(created).toMatchObject({ status: 1, stdout: '', settings: { scriptId: PLACEHOLDER } });
    expect(created.stderr).toContain(`${apiOff}\nAn empty spreadsheet named Accord may be in your Drive`);
  });

  test('the login has expired', async () => {
    const ended = await run(PLACEHOLDER, 'create', [], (folder) => folder.expireLogin());
    expect(ended).toMatchObject({
      status: 1,
      stderr: '\nYour login to Google has expired.\nRun: npx clasp login\n',
    });
    expect(ended.folder.api.asked).toEqual(['POST oauth2.googleapis.com/token']);
  });

  test('nobody is logged in', async () => {
    const out = (folder: ProjectFolder): void => folder.logOut();
    const both = await Promise.all([run(SCRIPT_ID, 'deploy', [], out), run(PLACEHOLDER, 'create', [], out)]);
    for (const ended of both) {
      expect(ended).toMatchObject({ status: 1, stdout: '', stderr: `\n${loggedOut}\n` });
      expect(ended.folder.api.asked).toEqual([]);
    }
  });
});

describe('npm run create', () => {
  test('binds a script to a new spreadsheet, or to the one whose address is given', async () => {
    const address = `https://docs.google.com/spreadsheets/d/${SPREADSHEET_ID}/edit?gid=0#gid=0`;
    const [made, given] = await Promise.all([
      run(PLACEHOLDER, 'create'),
      run(PLACEHOLDER, 'create', [address], ({ api }) =>
        api.spreadsheets.set(SPREADSHEET_ID, 'Our articles'),
      ),
    ]);
    for (const { status, stderr, settings, folder } of [made, given]) {
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const [[spreadsheet] = []] = [...folder.api.spreadsheets];
      const [[scriptId, project] = []] = [...folder.api.projects];
      expect(project).toMatchObject({ title: 'Accord', parentId: spreadsheet });
      expect(settings).toEqual({ scriptId, parentId: spreadsheet, rootDir: 'dist' });
      // clasp fetches the new script's empty manifest: not over ours.
      expect(folder.read('dist/appsscript.json')).toBe(folder.read('appsscript.json'));
    }
    expect([...made.folder.api.spreadsheets.values()]).toEqual(['Accord']);
    expect([...given.folder.api.spreadsheets.values()]).toEqual(['Our articles']);
    expect(given.stdout).toContain(`https://docs.google.com/spreadsheets/d/${SPREADSHEET_ID}/edit`);
  });

  test.each([
    [
      'a script is there already',
      SCRIPT_ID,
      [],
      `There is a script already: .clasp.json names ${SCRIPT_ID}.`,
    ],
    [
      'what is given is no address',
      PLACEHOLDER,
      ['Our articles'],
      'This is not the address of a spreadsheet',
    ],
    [
      'what is given is a published copy',
      PLACEHOLDER,
      [`https://docs.google.com/spreadsheets/d/e/${SPREADSHEET_ID}/pubhtml`],
      'This is not the address of a spreadsheet',
    ],
  ])('changes nothing where %s', async (_, scriptId, args, message) => {
    const { status, stderr, settings, folder } = await run(scriptId, 'create', args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(settings).toMatchObject({ scriptId });
    expect(folder.api.asked).toEqual([]);
  });
});

describe('what clasp prints', () => {
  // In Google's wordings; clasp prints the message of Google's answer.
  const printed: Array<[printed: string, plain: string]> = [
    ['No credentials found.', 'npx clasp login'],
    ['invalid_grant', 'login to Google has expired'],
    [
      'Request had invalid authentication credentials. Expected OAuth 2 access token',
      'login to Google has expired',
    ],
    ['Request had insufficient authentication scopes.', 'tick every box'],
    ['Requested entity was not found.', 'Google finds nothing with this id'],
    ['The caller does not have permission', 'for the right to edit'],
    ['request failed, reason: getaddrinfo ENOTFOUND script.googleapis.com', 'Google cannot be reached'],
    ['Something nobody has seen', 'It said:\n\nSomething nobody has seen'],
  ];
  const program =
    "import { explain } from './src/build/clasp.mjs';" +
    'const texts = JSON.parse(process.argv[1]);' +
    'console.log(JSON.stringify(texts.map((text) => explain(text).message)));';
  const texts = JSON.stringify(printed.map(([text]) => text));
  const args = ['--input-type=module', '--eval', program, texts];
  const explained = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as string[];

  test.each(printed.map(([text, plain], index) => ({ text, plain, message: explained[index] })))(
    'is put into plain words: $text',
    ({ plain, message }) => {
      expect(message).toContain(plain);
    },
  );
});
