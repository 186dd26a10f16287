/**
 * The services as one script for `vm` contexts, bundled by esbuild when the host starts. The result is
 * kept in memory and, with the times of its sources, under build/.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface CachedBundle {
  /** Source file, from the project's root -> time of its last change. */
  sources: Record<string, number>;
  code: string;
}

/** The nearest folder above that has the sources of the services, or null. */
function folderAbove(start: string): string | null {
  let folder = start;
  while (!existsSync(join(folder, 'src/host/services/index.ts'))) {
    const parent = dirname(folder);
    if (parent === folder) return null;
    folder = parent;
  }
  return folder;
}

/** The folder of the project, whether the host runs from its sources or from a bundle made of them. */
function projectRoot(): string {
  const beside = typeof __dirname === 'string' ? folderAbove(__dirname) : null;
  const root = beside ?? folderAbove(process.cwd());
  if (root === null) throw new Error('The sources of the host services were not found.');
  return root;
}

function isCurrent(root: string, { sources }: CachedBundle): boolean {
  return Object.entries(sources).every(([file, time]) => {
    const path = join(root, file);
    return existsSync(path) && statSync(path).mtimeMs === time;
  });
}

/** Prints the bundle and its source files; run in a process of its own. */
const BUILD_SCRIPT = `
const { metafile, outputFiles } = require('esbuild').buildSync({
  entryPoints: ['src/host/services/index.ts'],
  bundle: true,
  write: false,
  metafile: true,
  format: 'iife',
  platform: 'neutral',
  target: 'es2021',
  logLevel: 'error',
});
process.stdout.write(JSON.stringify({ files: Object.keys(metafile.inputs), code: outputFiles[0].text }));
`;

/** In another process, because esbuild does not start inside jest's realm. */
function build(root: string): CachedBundle {
  const output = execFileSync(process.execPath, ['-e', BUILD_SCRIPT], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 25,
  });
  const { files, code } = JSON.parse(output) as { files: string[]; code: string };
  const times = files.map((file) => [file, statSync(join(root, file)).mtimeMs]);
  return { sources: Object.fromEntries(times) as Record<string, number>, code };
}

let inMemory: string | undefined;

/** The script's source text. Throws where esbuild fails. */
export function servicesBundle(): string {
  if (inMemory !== undefined) return inMemory;
  const root = projectRoot();
  const file = join(root, 'build/host-services.json');
  const cached = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CachedBundle) : null;
  if (cached && isCurrent(root, cached)) {
    inMemory = cached.code;
    return inMemory;
  }
  mkdirSync(dirname(file), { recursive: true });
  const built = build(root);
  // Renamed into place: several processes may build at once.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(built));
  renameSync(`${file}.${process.pid}`, file);
  inMemory = built.code;
  return inMemory;
}
