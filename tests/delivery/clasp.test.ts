/** The whole way to Google: `npm run deploy` runs the unmodified clasp against the stand-in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDelivery } from './check-delivery';
import type { RemoteFile } from './stand-in/apps-script-api';
import { ProjectFolder, type Ended } from './stand-in/project-folder';

const SCRIPT_ID = 'script-of-this-test';
const EXTENSIONS = { SERVER_JS: 'js', HTML: 'html', JSON: 'json' };

/** clasp alone takes seconds to load where the machine is busy. */
let folder: ProjectFolder;
let deployed: Ended;

beforeAll(async () => {
  folder = await ProjectFolder.open(SCRIPT_ID);
  folder.api.addProject(SCRIPT_ID);
  deployed = await folder.command('deploy', ['Before', 'June']);
});

afterAll(() => folder.close());

/** What the script holds after the push, as the host takes it. */
function pushedFiles(): Record<string, string> {
  const { files } = folder.api.projects.get(SCRIPT_ID)!;
  const named = ({ name, type, source }: RemoteFile) => [`${name}.${EXTENSIONS[type]}`, source] as const;
  return Object.fromEntries(files.map(named));
}

/** What deploy has built. */
function builtFiles(): Record<string, string> {
  const dist = join(folder.path, 'dist');
  return Object.fromEntries(
    readdirSync(dist).map((name) => [name, readFileSync(join(dist, name), 'utf8')] as const),
  );
}

test('deploy tells what it did', () => {
  expect(deployed).toMatchObject({ status: 0, stderr: '' });
  expect(deployed.stdout).toMatch(
    /Accord is in your script:[^]*Code\.js[^]*Kept as version 1: Before June[^]*reload the spreadsheet/,
  );
});

test('clasp pushes what was built, unchanged', () => {
  const [built, pushed] = [builtFiles(), pushedFiles()];
  expect(Object.keys(pushed).sort()).toEqual(Object.keys(built).sort());
  expect(Object.keys(built).filter((name) => pushed[name] !== built[name])).toEqual([]);
});

test('clasp keeps the version', () => {
  expect(folder.api.projects.get(SCRIPT_ID)!.versions).toEqual(['Before June']);
});

test('nothing else is asked of Google', () => {
  const script = `script.googleapis.com/v1/projects/${SCRIPT_ID}`;
  expect(folder.api.asked).toEqual([
    `GET ${script}/content`,
    `PUT ${script}/content`,
    `POST ${script}/versions`,
  ]);
});

test('what was pushed runs in the host: the menu opens, and all that it and the pages call is there', () => {
  expect(checkDelivery(pushedFiles())).toEqual([]);
});

test('clasp status, offline, lists the manifest, the code and the pages, and nothing else', async () => {
  const { stdout } = await folder.clasp('status', '--json');
  const { filesToPush, untrackedFiles } = JSON.parse(stdout) as Record<string, string[]>;
  const expected = Object.keys(pushedFiles()).map((name) => `dist/${name}`);
  expect(filesToPush!.map((name) => name.replace(/\\/g, '/')).sort()).toEqual(expected.sort());
  expect(untrackedFiles).toEqual([]);
  expect(folder.api.asked).toHaveLength(3);
});
